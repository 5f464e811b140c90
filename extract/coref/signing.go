package coref

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// officeWriting gives who an office is that writes without its holder's name: whom the heading names right behind it
// ("Diary of the Consul in Oslo, A. Weber, for May"), else who alone signs the paper, else the office itself.
func (d *reading) officeWriting(span source.Span) []ChainID {
	i := d.nominalIn(span)
	if i < 0 {
		return nil
	}
	c := d.namedBehind(span)
	if c == None && d.heldByOne(span) {
		c = d.onlyPerson(d.layout.Header.SignedBy)
	}
	if c == None {
		return d.officeAlone(span)
	}
	d.refer(i, c)
	return []ChainID{c}
}

// officeWrittenTo gives who an office is that is written to without its holder's name: whom alone the address below the
// signature names, else the office itself.
func (d *reading) officeWrittenTo(span source.Span) []ChainID {
	if i := d.nominalIn(span); i >= 0 && d.heldByOne(span) {
		if c := d.onlyPerson(d.layout.Header.Below); c != None {
			d.refer(i, c)
			return []ChainID{c}
		}
	}
	return d.officeAlone(span)
}

// namedBehind gives the person whose name, between commas, stands right behind a party, or None.
func (d *reading) namedBehind(span source.Span) ChainID {
	text := d.doc.Text
	for i := d.from(span.End); i < len(d.Mentions); i++ {
		m := d.Mentions[i]
		if d.leadOf(i) < span.End {
			continue
		}
		between := text[span.End:d.leadOf(i)]
		if !d.isPerson(i) || m.Kind != graph.ByName || strings.TrimSpace(between) != "," || !strings.HasPrefix(text[m.Span.End:], ",") {
			return None
		}
		return d.out.Of[i]
	}
	return None
}

// heldByOne reports whether a party is an office that one person holds at a time: "the Ambassador in Oslo".
func (d *reading) heldByOne(span source.Span) bool {
	office, _, _ := strings.Cut(span.Of(d.doc.Text), ",")
	return slices.Contains(d.posts.Heads, lastOf(unlinked(officeWords(strings.ReplaceAll(office, "’", "'")))))
}

// onlyPerson gives the one person whom some parties name, or None.
func (d *reading) onlyPerson(ps []zone.Party) ChainID {
	named := slices.DeleteFunc(d.parties(ps, nobody), func(c ChainID) bool { return d.out.Chains[c].Type != graph.Person })
	if len(named) != 1 || !strings.ContainsFunc(d.out.Chains[named[0]].Name, unicode.IsLower) {
		return None // "EJN" typed it
	}
	return named[0]
}
