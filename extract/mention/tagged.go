package mention

import (
	"cmp"
	"slices"
	"strings"

	"dramatis/extract/mention/tagger"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// The trained tagger has the third look. It is asked only about sentences in which
// the grammar left a doubt: a capitalised word that no finder took, or a name that
// only its shape speaks for. One rule combines the two, found by measurement:
//   - what the grammar knows by its tables, or by a word beside the name, stands;
//   - what it took by capitals and position alone (the doubtful rules) stands where
//     the vote of the tagger on that name, over the whole document, is for its type;
//   - a name that only the tagger sees is added where the same vote is for it, and
//     some sentence shows it with a margin: a larger one where the name swallows a
//     shorter name of the grammar. It never takes a part of one, nor an event.

// doubtful are the rules of the grammar that go by capitals and position alone.
var doubtful = map[string]bool{
	"person/unknown": true, rulePersonCapital: true, "person/context": true, ruleSignature: true, "person/heard": true,
	"place/preposition": true, ruleCapitals: true,
}

// ruleTagger is the rule of a name that the tagger alone sees.
const ruleTagger = "tagger"

// byCapitals reports whether a rule goes by capitals and position alone.
func byCapitals(rule string) bool { return doubtful[rule] || rule == ruleTagger }

// The margins by which the tagger must prefer a type in some sentence, in its own unit
// (tagger.TypicalMargin is what half of all names have): to uphold a doubtful name, to
// add one, to overrule the type of one of several words, and to put one in place of a
// shorter. In a document of the kind that the grammar was made for what the grammar
// does not see is seldom a trap (addHome), and what it does see is denied or overruled
// only by atHome.
const (
	uphold   = 130
	add      = 70
	addHome  = 40
	overrule = 40
	swallow  = 120
	atHome   = 250
	asPlace  = 100 // to deny a person by the capital alone whom it takes for a place
)

// advice is what a page keeps to ask the tagger.
type advice struct {
	tagger  *tagger.Tagger // nil where the grammar alone is asked
	doubts  []doubt
	names   []tagged // of all sentences in doubt
	ballots map[string]*ballot
	list    []find          // what becomes of the finds
	denied  []find          // people by the capital alone of the sentence at hand
	home    bool            // the document is of the kind that the grammar was made for
	paper   bool            // its title or layout says of what kind it is: telegram, memorandum
	headed  map[string]bool // names within the parties of the heading
	settled int             // how many finds are on the list or dropped
	codes   []uint32        // what the tagger is told of each cast
	// of the sentence at hand
	toks    []Token
	words   []tagger.Word
	labels  []tagger.Label
	margins []int32
}

// doubt is a sentence that the tagger is asked about, with its names among advice.names.
type doubt struct{ sentence, first, last int32 }

// clear forgets the doubts of a document, and the space of a very large one. The codes
// are good while the casts are.
func (a *advice) clear(casts int) {
	if len(a.names) > mostWords/16 {
		*a = advice{tagger: a.tagger}
	}
	a.doubts, a.names, a.list, a.settled = a.doubts[:0], a.names[:0], a.list[:0], 0
	clear(a.ballots)
	clear(a.headed)
	if casts == 0 {
		a.codes = nil
	}
}

// ask notes that a sentence is in doubt.
func (a *advice) ask(sentence int) {
	if a.tagger != nil {
		a.doubts = append(a.doubts, doubt{sentence: int32(sentence)})
	}
}

// thirdLook asks the tagger about the sentences in doubt: first it takes the vote on
// every name, then it settles them.
func (p *page) thirdLook() {
	a := &p.advice
	if len(a.doubts) == 0 {
		return
	}
	p.eachDoubt(p.poll)
	p.memory.echo.clear()
	a.list = slices.Grow(a.list, len(p.finds.list)+len(p.finds.list)/16)
	p.eachDoubt(p.settle)
	a.list = append(a.list, p.finds.list[a.settled:]...)
	p.finds.list, a.list = a.list, p.finds.list
	if len(a.list) > mostWords { // the mentions to be written now shall have this space
		a.list, a.names, a.doubts, p.finds.later = nil, nil, nil, nil
	}
	if cap(a.list) > mostWords {
		a.list, a.names, a.ballots = nil, nil, nil // the mentions will need the space
	}
}

// heed keeps the names of the parties of the heading, which name people and bodies by their office
// or none: "the Deputy Director (Lund)".
func (p *page) heed(l zone.Layout) {
	for _, parties := range [...][]zone.Party{l.Header.Senders, l.Header.Recipients, l.Header.Participants} {
		for _, party := range parties {
			for i := startingBefore(p.finds.list, party.Span.Start); i < len(p.finds.list) && int(p.finds.list[i].start) < party.Span.End; i++ {
				if p.advice.headed == nil {
					p.advice.headed = map[string]bool{}
				}
				p.advice.headed[p.finds.list[i].span().Of(p.text)] = true
			}
		}
	}
}

// eachDoubt hands on every sentence in doubt with the range of its finds.
func (p *page) eachDoubt(take func(d *doubt, first, last int)) {
	last := 0
	for i := range p.advice.doubts {
		d := &p.advice.doubts[i]
		span := p.out.Sentences[d.sentence].Span
		first := last + startingBefore(p.finds.list[last:], span.Start)
		last = first + startingBefore(p.finds.list[first:], span.End)
		take(d, first, last)
	}
}

// startingBefore gives the number of finds, in order, that start before a byte.
func startingBefore(list []find, at int) int {
	n, _ := slices.BinarySearchFunc(list, at, func(f find, at int) int { return cmp.Compare(int(f.start), at) })
	return n
}

// poll takes the vote of the tagger on the names of a sentence.
func (p *page) poll(d *doubt, first, last int) {
	a := &p.advice
	grammar := p.finds.list[first:last]
	p.describe(p.out.Sentences[d.sentence], grammar)
	a.labels, a.margins = a.tagger.Tag(a.words, a.labels[:0], a.margins[:0])
	a.names = roomFor(a.names, int(p.out.Sentences[d.sentence].Span.Start), len(p.text))
	d.first = int32(len(a.names))
	p.readTags()
	d.last = int32(len(a.names))
	names := a.names[d.first:d.last]
	for _, f := range grammar {
		if p.doubts(f) {
			o, margin := p.opinionOn(names, f)
			a.count(f.span().Of(p.text), o, margin)
		}
	}
	for _, n := range names {
		i := startingBefore(grammar, int(n.start))
		if i == len(grammar) || grammar[i].start != n.start || grammar[i].end != n.end || !p.doubts(grammar[i]) {
			a.count(p.text[n.start:n.end], n.opinion, n.margin)
		}
	}
}

// doubts reports whether the tagger may overrule a find.
func (p *page) doubts(f find) bool {
	c := p.finds.casts[f.cast]
	return c.kind == graph.ByName && doubtful[c.rule]
}

// opinionOn gives what the tagger says of a find in its sentence, with the margin.
func (p *page) opinionOn(names []tagged, f find) (opinion, int32) {
	i, _ := slices.BinarySearchFunc(names, f.start, func(n tagged, at uint32) int { return cmp.Compare(n.end, at+1) })
	if i < len(names) && names[i].start < f.end {
		return names[i].opinion, names[i].margin
	}
	if first, last := p.scene.covered(f); first < last {
		return nothing, slices.Min(p.advice.margins[first:last])
	}
	return nothing, 0
}

// settle puts the finds up to the end of a sentence on the list, those of the sentence
// as grammar and tagger together have them.
func (p *page) settle(d *doubt, first, last int) {
	a := &p.advice
	a.list = append(a.list, p.finds.list[a.settled:first]...)
	a.settled = last
	from := len(a.list)
	a.denied = a.denied[:0]
	for k, f := range p.finds.list[first:last] {
		c := p.finds.casts[f.cast]
		if !p.doubts(f) || a.upholds(p.lex, f.span().Of(p.text), c.typ, c.rule) || a.home && c.rule == rulePersonCapital && p.amongPeople(first+k, first, last) {
			a.list = append(a.list, f)
			p.memory.echo.heard(f.span(), p.text)
		} else if c.rule == rulePersonCapital {
			a.denied = append(a.denied, f)
		}
	}
	next, grammar, gone := from, len(a.list), 0 // next: the first of the grammar that may touch the name, as both are in order
	for _, n := range a.names[d.first:d.last] {
		for next < grammar && a.list[next].end <= n.start {
			next++
		}
		end := next
		for end < grammar && n.touches(a.list[end]) {
			end++
		}
		if p.deniedAsWell(n) || !p.admits(n, a.list[next:end]) {
			continue
		}
		gone += end - next
		for ; next < end; next++ {
			a.list[next].cast = dropped
		}
		a.list = append(a.list, find{start: n.start, end: n.end, cast: p.finds.cast(cast{typ: opined[n.opinion], kind: graph.ByName, rule: ruleTagger})})
	}
	if gone > 0 {
		kept := slices.DeleteFunc(a.list[from:], func(f find) bool { return f.cast == dropped })
		a.list = a.list[:from+len(kept)]
	}
	slices.SortFunc(a.list[from:], func(x, y find) int { return cmp.Compare(x.start, y.start) })
}

// deniedAsWell reports whether a name of the tagger holds a word that the grammar took for a person
// and the vote denied: at home that alone makes it nothing else, but where the vote is large.
func (p *page) deniedAsWell(n tagged) bool {
	if !p.advice.home || n.opinion == person || !slices.ContainsFunc(p.advice.denied, n.touches) {
		return false
	}
	return !p.advice.elects(p.text[n.start:n.end], opined[n.opinion], atHome)
}

// dropped is the cast of a find of the grammar that a name of the tagger replaces.
const dropped = ^uint16(0)

// admits reports whether a name of the tagger is to be added, in place of the finds
// that it touches: they may not deny it, and the vote must be for it.
func (p *page) admits(n tagged, touched []find) bool {
	if n.opinion == person && strings.Contains(p.text[n.start:n.end], ".\n") {
		return false // initials end the line: the next begins anew
	}
	need := int32(add)
	if p.advice.home {
		need = addHome
	}
	name := p.text[n.start:n.end]
	if p.lex.formless(p.text, source.Span{Start: int(n.start), End: int(n.end)}, opined[n.opinion]) {
		return false
	}
	if n.opinion == place && strings.Contains(name, " ") && p.lex.matter(name) {
		return false // the Joint Staff Meeting
	}
	if n.opinion == body && p.phrase(name) || p.advice.paper && p.lex.belies(name, n.opinion) || p.advice.home && n.opinion == place && !p.lex.maybePlace(name) {
		return false
	}
	behind := uint32(0) // the last person
	for _, f := range touched {
		c := p.finds.casts[f.cast]
		if c.kind != graph.ByName {
			continue
		}
		if p.advice.home && c.typ != opined[n.opinion] {
			return false
		}
		if !n.swallows(f) || c.typ == graph.Event || c.rule == rulePair || n.opinion == person && p.titled(n, f) {
			return false
		}
		if c.typ == graph.Person {
			if behind > 0 && strings.TrimSpace(p.text[behind:f.start]) != "" {
				return false // two people and a word between them
			}
			behind = f.end
		}
		need = max(need, swallow)
	}
	typ := opined[n.opinion]
	return typ != "" && p.advice.elects(name, typ, need) && p.memory.echo.heard(source.Span{Start: int(n.start), End: int(n.end)}, p.text)
}

// phrase reports whether the name of a body is none: it ends in an office (Soviet Ambassador),
// or has a long function word with a capital, as headings do (Some Immediate Tasks).
func (p *page) phrase(name string) bool {
	for w := range strings.FieldsSeq(name) {
		if len(w) > len("the") && w[0] < 'a' && p.lex.is(w, function) {
			return true
		}
	}
	return p.lex.is(lastWord(name), role)
}

// titled reports whether a name of the tagger is a person whom the document calls by the
// surname, with the common words of a heading behind: Novak Papers, Novak Meeting. A forename
// may well have a common word behind it: Harold Brown.
func (p *page) titled(n tagged, f find) bool {
	name := f.span().Of(p.text)
	if n.start != f.start || p.finds.casts[f.cast].typ != graph.Person || p.lex.is(name, given) || !p.memory.firmly(name) {
		return false
	}
	for w := range strings.FieldsSeq(p.text[f.end:n.end]) {
		if !p.lex.is(w, common|occurrence|assembly|gathering|orgHead) || p.lex.is(w, given|suffix) {
			return false
		}
	}
	return true
}

// touches reports whether a find shares a byte with the name, or its lead does.
func (n tagged) touches(f find) bool {
	if f.lead < f.leadEnd && f.lead < n.end && n.start < f.leadEnd {
		return true
	}
	return f.start < n.end && n.start < f.end
}

// swallows reports whether a find is a part of the name.
func (n tagged) swallows(f find) bool {
	return n.start <= f.start && f.end <= n.end && n.end-n.start > f.end-f.start
}

// archival reports whether a layout is that of an archive's document, for which the
// grammar was made: it says from whom to whom, or has the archive's words about it. Of
// a page that is broken at a margin, as newspapers are, the one without the other is no sign.
func archival(l zone.Layout, m margin) bool {
	from, to := len(l.Header.Senders) > 0, len(l.Header.Recipients) > 0
	if from && to || (from || to) && m == 0 {
		return true
	}
	return slices.ContainsFunc(l.Zones, func(z zone.Zone) bool { return z.Kind == zone.Citation || z.Kind == zone.Credits })
}
