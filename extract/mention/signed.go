package mention

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// signed makes a mention of each party of which the layout knows where it is named, by
// what office it is called, or from what body it comes: who signs a letter and whom it
// calls is known from where he stands, whether or not a table knows "K English" or "May".
func (p *page) signed(l zone.Layout) {
	h := l.Header
	lists := [][]zone.Party{h.SignedBy, h.Recipients, h.Participants}
	if h.Type == zone.Message {
		lists = append(lists, h.Senders)
		for _, c := range l.Carried {
			lists = append(lists, c.Senders, c.Recipients)
		}
	}
	for _, c := range l.Carried {
		if c.Greeted || c.Listed {
			lists = append(lists, c.Senders, c.Recipients)
		}
	}
	for _, parties := range lists {
		for _, party := range parties {
			p.sign(party.Name, graph.Person, graph.ByName)
			p.sign(party.Office, graph.Person, graph.ByNominal)
			p.sign(party.Body, graph.Organization, graph.ByName)
		}
	}
	for _, party := range h.Participants {
		p.keepFirst(party.Span)
	}
	for _, parties := range [][]zone.Party{h.Senders, h.Recipients} {
		for _, party := range parties {
			if h.Title.Contains(party.Name) {
				p.signTitle(party)
			}
			p.sign(party.Body, graph.Organization, graph.ByName)
		}
	}
}

// dropFields drops what was found in the fields that mail programs head a message with, but
// for whom it names as correspondents: "Date: Sun, 3 May", "Subject: Audit".
func (p *page) dropFields(l zone.Layout) {
	if l.Header.Type != zone.Message {
		return
	}
	parties, heads := slices.Concat(l.Header.Senders, l.Header.Recipients), []source.Span{}
	for _, c := range l.Carried {
		parties, heads = append(append(parties, c.Senders...), c.Recipients...), append(heads, c.Head)
	}
	zones := l.Cursor()
	p.finds.list = slices.DeleteFunc(p.finds.list, func(f find) bool {
		if slices.ContainsFunc(parties, func(a zone.Party) bool { return a.Span.Overlaps(f.span()) }) {
			return false
		}
		if !p.inField(f.span()) {
			return false
		}
		at := zones.At(f.span().Start)
		return len(at) > 0 && at[len(at)-1].Kind == zone.Letterhead || slices.ContainsFunc(heads, func(h source.Span) bool { return h.Contains(f.span()) })
	})
}

// inField reports whether a name is the label that opens its line, or stands behind one.
func (p *page) inField(name source.Span) bool {
	line := source.LineAround(p.text, name)
	label, _, ok := strings.Cut(line.Of(p.text), ":")
	return ok && (name.Start == line.Start || line.Start+len(label) < name.Start)
}

// signTitle makes one mention of a full name in the title of a message where a part of
// it was found to be a person: "Clara Stone" and "Novak" are one.
func (p *page) signTitle(party zone.Party) {
	span := source.Span{Start: party.Span.Start, End: party.Name.End}
	from, to := p.findsIn(span)
	people := 0
	for _, f := range p.finds.list[from:to] {
		c := p.finds.casts[f.cast]
		if c.typ != graph.Person || c.kind != graph.ByName {
			continue
		}
		if f.span() == party.Name && to-from == 1 {
			return
		}
		people++
	}
	if people > 0 || from == to && hasInitial(party.Name.Of(p.text)) {
		made := find{start: uint32(party.Name.Start), end: uint32(party.Name.End), cast: p.finds.cast(cast{typ: graph.Person, kind: graph.ByName, shape: western, rule: "title"})}
		p.finds.list = slices.Replace(p.finds.list, from, to, made)
	}
}

// hasInitial reports whether a word of a name is one letter: "D. M. R.".
func hasInitial(name string) bool {
	return slices.ContainsFunc(strings.Fields(name), func(w string) bool { return utf8.RuneCountInString(strings.TrimRight(w, ".")) == 1 })
}

// keepFirst drops the people found right behind the name and comma of a participant:
// what stands there is his office or body. Whom a form of address leads stays.
func (p *page) keepFirst(span source.Span) {
	first := -1
	from, to := p.findsIn(span)
	kept := from
	for i := from; i < to; i++ {
		f := p.finds.list[i]
		if c := p.finds.casts[f.cast]; c.typ == graph.Person && c.kind == graph.ByName {
			switch {
			case first < 0:
				first = i
			case f.lead == f.leadEnd && strings.HasSuffix(strings.TrimRight(p.text[:f.start], " "), ","):
				continue
			}
		}
		p.finds.list[kept] = f
		kept++
	}
	p.finds.list = slices.Delete(p.finds.list, kept, to)
}

// findsIn gives the finds that overlap a span: the first, and the one behind the last.
func (p *page) findsIn(span source.Span) (from, to int) {
	from, _ = slices.BinarySearchFunc(p.finds.list, span.Start, func(f find, at int) int { return cmp.Compare(int(f.start), at) })
	if from > 0 && p.finds.list[from-1].span().Overlaps(span) {
		from--
	}
	to = from
	for to < len(p.finds.list) && p.finds.list[to].span().Overlaps(span) {
		to++
	}
	return from, to
}

// sign puts one mention in the place of whatever was found in a span, where that is not
// already one of its type to the span's end.
func (p *page) sign(span source.Span, t graph.EntityType, kind graph.MentionKind) {
	if span.Empty() {
		return
	}
	if t == graph.Person && kind == graph.ByName && p.lex.closesBody(span.Of(p.text)) {
		t = graph.Organization // to All Diplomatic Posts
	}
	if t == graph.Person && kind == graph.ByName && p.lex.partnered(span.Of(p.text)) {
		t = graph.Organization // signed Weber & Lund
	}
	from, to := p.findsIn(span)
	last, first, inverted := strings.Cut(span.Of(p.text), ", ") // "Weber, Anna", and not "Weber, Jr."
	inverted = inverted && !p.lex.is(strings.TrimSuffix(first, "."), suffix)
	shouted := inverted && len(last) > 2 && last == strings.ToUpper(last)
	if to-from == 1 && (!inverted || p.finds.list[from].span() == span && !shouted) {
		f := p.finds.list[from]
		if c := p.finds.casts[f.cast]; c.typ == t && (kind == graph.ByNominal && f.span().End >= span.End || c.kind == kind && f.span().End == span.End && f.span().Start >= span.Start) {
			return
		}
	}
	look := noShape
	if t == graph.Person && kind == graph.ByName {
		look = western
	}
	made := find{start: uint32(span.Start), end: uint32(span.End), cast: p.finds.cast(cast{typ: t, kind: kind, shape: look, rule: "signature"})}
	if inverted {
		first = p.untitled(first)
		made.called = p.finds.name(p.lex.normal(first+" "+last, graph.Person, western))
	}
	p.finds.list = slices.Replace(p.finds.list, from, to, made)
}

// untitled gives the given names of a name with the surname first without the titles before them: "Dr. Anna".
func (p *page) untitled(given string) string {
	for {
		word, rest, ok := strings.Cut(given, " ")
		if !ok || !p.lex.is(strings.ToLower(strings.TrimSuffix(word, ".")), title|honorific) && !p.lex.is(strings.ToLower(word), title|honorific) {
			return given
		}
		given = rest
	}
}
