package coref

import (
	"slices"
	"sort"
	"strings"

	"dramatis/extract/lexicon"
	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// A register of persons has an entry for each. His name is its head, surname first or alone on
// its line; what follows leaves him out, or calls him "he": "3. Weber, Karl. – Born at Bergen.
// Was in Rome in 1935."

// Entry is what a register tells of one person.
type Entry struct {
	Span source.Span `json:"span"`
	Of   ChainID     `json:"of"`
}

// EntryAt gives of whom the entry around byte at tells, or None.
func (r *Result) EntryAt(at int) ChainID {
	n := sort.Search(len(r.Entries), func(n int) bool { return r.Entries[n].Span.End > at })
	if n < len(r.Entries) && r.Entries[n].Span.Start <= at {
		return r.Entries[n].Of
	}
	return None
}

// fewestEntries is how many heads with the surname first make a register, where no entry tells of
// a birth.
const fewestEntries = 2

// findEntries finds the entries of a register: those of the names that a birth stands below, which go on to the
// next, and those of heads with the surname first, which end with their paragraph.
func (d *reading) findEntries() {
	if d.findFormEntries() {
		return
	}
	var heads []int
	births, headed := map[int]bool{}, false
	above := d.EntryHeads
	for i, m := range d.Mentions {
		for len(above) > 0 && above[0].End <= m.Span.Start {
			above = above[1:]
		}
		if m.Type != graph.Person || m.Kind != graph.ByName || d.out.Of[i] == None {
			continue
		}
		if len(above) > 0 && above[0].Overlaps(m.Span) {
			heads, above, births[i] = append(heads, i), above[1:], d.bornBelow(m.Span.End)
			headed = true
			continue
		}
		rest := d.doc.Text[m.Span.End:]
		if first, numbered := d.headsLine(i); first && d.partOf(i) == zone.Body && (m.Rule == mention.RuleListed && closesHead(rest) || numbered && dashAhead(rest)) {
			heads = append(heads, i)
		}
	}
	if !headed && len(heads) < fewestEntries {
		if d.findLifeEntry(); len(d.out.Entries) == 0 {
			d.findShortLives()
		}
		return
	}
	for n, i := range heads {
		at, end := d.Mentions[i].Span.Start, len(d.doc.Text)
		if n+1 < len(heads) {
			end = d.Mentions[heads[n+1]].Span.Start
		}
		if gap := strings.Index(d.doc.Text[at:end], "\n\n"); gap >= 0 && !births[i] {
			end = at + gap
		}
		d.out.Entries = append(d.out.Entries, Entry{Span: source.Span{Start: at, End: end}, Of: d.out.Of[i]})
	}
}

// findLifeEntry makes one entry of a life that the title announces: "Biographical note on X". As an entry
// does, its sentences leave out whom they are about: "Born in Oslo."
func (d *reading) findLifeEntry() {
	c := d.lifeOf()
	if of, _ := d.titlePerson(); c == None || of != c {
		return
	}
	for i, m := range d.Mentions {
		if d.out.Of[i] == c && m.Kind == graph.ByName && d.partOf(i) == zone.Body {
			d.out.Entries = append(d.out.Entries, Entry{Span: source.Span{Start: m.Span.Start, End: len(d.doc.Text)}, Of: c})
			return
		}
	}
}

// longestDescription is how many bytes may say who somebody is between his name and his birth.
const longestDescription = 160

// findShortLives makes an entry of each paragraph that a name opens and that goes on, without any clause between, with a
// birth that leaves out whose it is: "Karl Lund (1904–1971), printer. Born in Oslo; studied in Paris."
func (d *reading) findShortLives() {
	for i, m := range d.Mentions {
		if m.Type != graph.Person || m.Kind != graph.ByName || d.out.Of[i] == None || d.partOf(i) != zone.Body || !strings.Contains(m.Span.Of(d.doc.Text), " ") {
			continue
		}
		first, numbered := d.headsLine(i)
		if rest := d.doc.Text[m.Span.End:]; !first || !tellsBirth(rest) && !(numbered && bornInHead(rest)) {
			continue
		}
		if above := strings.TrimRight(d.doc.Text[:d.addressStart(i)], " \t*†.()0123456789"); above != "" && !strings.HasSuffix(above, "\n") {
			continue
		}
		end := len(d.doc.Text)
		if gap := strings.Index(d.doc.Text[m.Span.End:], "\n\n"); gap >= 0 {
			end = m.Span.End + gap
		}
		d.out.Entries = append(d.out.Entries, Entry{Span: source.Span{Start: m.Span.Start, End: end}, Of: d.out.Of[i]})
	}
}

// tellsBirth reports whether a paragraph goes on behind the name that opens it with who he is and a birth, and no verb between:
// ", Danish printer. Born in Oslo", "\nBorn in Oslo"; not " took over the estate; Born in Oslo".
func tellsBirth(rest string) bool {
	rest, _, _ = strings.Cut(rest[:min(len(rest), longestDescription)], "\n\n")
	described, _, born := strings.Cut(rest, "Born ")
	described = strings.Trim(described, " ")
	if !born || strings.IndexAny(described, "([,.:;\n–—0123456789") != 0 || !endsWithAny(described, ".", "\n", ";", ")", "–", "—") {
		return false
	}
	return !slices.ContainsFunc(strings.Fields(described), func(w string) bool {
		return w != "be" && lexicon.Auxiliary(strings.ToLower(w)).Lemma != "" // but ", not to be confused with"
	})
}

// bornInHead reports whether the first sentence of a paragraph says, behind the name that opens it and before any verb, when
// somebody was born, and no more: ", born 1931 in Oslo."
func bornInHead(rest string) bool {
	head, _, ended := strings.Cut(rest[:min(len(rest), longestHead)], ".")
	_, born, ok := strings.Cut(head, ", born ")
	return ended && ok && strings.HasPrefix(head, ", born ") && strings.ContainsAny(born, "0123456789") && !strings.ContainsAny(born, ",;\n")
}

// endsWithAny reports whether a text ends with one of some marks.
func endsWithAny(text string, marks ...string) bool {
	return slices.ContainsFunc(marks, func(mark string) bool { return strings.HasSuffix(text, mark) })
}

// bornBelow reports whether the line below the one with byte at tells of a birth.
func (d *reading) bornBelow(at int) bool {
	_, below, _ := strings.Cut(d.doc.Text[at:], "\n")
	return strings.HasPrefix(strings.TrimLeft(below, " \t\r\n"), "Born ")
}

// longestNumber is how many bytes the number and the marks of an entry may have.
const longestNumber = 12

// headsLine reports whether nothing but a number or a mark stands before a name on its line, and whether there is a number.
func (d *reading) headsLine(i int) (heads, numbered bool) {
	before, all := source.AheadOnLine(d.doc.Text, d.addressStart(i), longestNumber)
	return all && strings.Trim(before, " \t*†.()0123456789") == "", strings.ContainsAny(before, "0123456789")
}

// addressStart gives where the title before a mention and the forms of address before that begin: "Comrade Dr. Karl Lund".
func (d *reading) addressStart(i int) int {
	at := leadStart(d.Mentions[i])
	for {
		before := strings.TrimRight(d.doc.Text[:at], " ")
		word := before[strings.LastIndexAny(before, " \n")+1:]
		if len(before) == at || word == "" || !d.address[strings.ToLower(strings.Trim(word, "."))] {
			return at
		}
		at = len(before) - len(word)
	}
}

// longestHead is how far from its name the dash behind a head may stand, in bytes.
const longestHead = 80

// dashAhead reports whether a head goes on behind its name and ends in a full stop and a dash: "Bishop (in the world Karl
// Lund). –".
func dashAhead(rest string) bool {
	rest = rest[:min(len(rest), longestHead)]
	line, _, _ := strings.Cut(rest, "\n")
	head, _, ok := strings.Cut(line, " –")
	return ok && strings.HasPrefix(head, ",") && strings.HasSuffix(head, ".")
}

// closesHead reports whether what follows a name with the surname first makes it a head: a full
// stop, a dash, or an age.
func closesHead(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	if age, ok := strings.CutPrefix(rest, ", "); ok {
		n := len(age) - len(strings.TrimLeft(age, "0123456789"))
		return n == 2 && strings.HasPrefix(age[n:], ".")
	}
	return strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "—")
}

// entryOf gives of whom the entry tells in which mention i stands, or None.
func (d *reading) entryOf(i int) ChainID { return d.out.EntryAt(d.Mentions[i].Span.Start) }
