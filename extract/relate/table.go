package relate

import (
	"slices"
	"sort"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
)

// The sizes of a table. Of a private talk it is enough to say who met whom; at a small
// table everybody meets everybody; at a larger one, or where two sides sit, the
// author meets the others, or the first of each side does; at a gathering of hundreds
// nobody is taken to have met anybody.
const (
	privateTalk = 3
	smallTable  = 6
	maxTable    = 40
)

// presence is somebody's part in an event, with its proof.
type presence struct {
	who      coref.ChainID
	modality graph.Modality
	evidence []Evidence
}

// readGatherings seats those whom the document puts at its gatherings, and states
// that they were there where the gathering was more than a private talk.
func (r *reading) readGatherings() {
	for _, g := range r.c.Gatherings {
		listed := slices.ContainsFunc(r.found, func(s Statement) bool { return s.Predicate == "present-at" && s.Object == g.Event })
		when, ok := r.events.dates[g.Event]
		if !ok {
			when = r.documentDay()
			if g.Date != "" && g.Date != when.value { // a letter's own day is not that of the talk it recalls
				when = dated{value: g.Date, basis: graph.Stated}
			}
			if day := r.c.DayAt(g.Span.Start); day != "" {
				when = dated{value: day, basis: graph.Stated}
			}
			r.events.dates[g.Event] = when
		}
		for _, p := range g.Participants {
			if r.isThere(p, g.Event) {
				continue
			}
			proof := r.proofOfSeat(p, g.Span)
			s := fact(p, "present-at", g.Event, when, 0.85, r.evidence(proof, r.zoneOf(proof), "gathering/participant"))
			if r.seated = append(r.seated, s); len(g.Participants) > privateTalk || listed && r.titledPerson(p) {
				r.add(s)
			}
		}
	}
}

// titledPerson reports whether somebody is a person whom the title names, and not as its sender.
func (r *reading) titledPerson(c coref.ChainID) bool {
	return r.c.Chains[c].Type == graph.Person && !slices.Contains(r.c.Senders, c) && slices.ContainsFunc(r.c.Chains[c].Mentions, func(m int) bool {
		return r.layout.Header.Title.Contains(r.a.Mentions[m].Span)
	})
}

// isThere reports whether a presence is stated already.
func (r *reading) isThere(who, event coref.ChainID) bool {
	return slices.ContainsFunc(r.found, func(s Statement) bool {
		return s.Predicate == "present-at" && s.Subject == who && s.Object == event && s.Modality.Happened()
	})
}

// proofOfSeat gives the passage that puts somebody at a gathering: where the author
// says that they met, the first sentence from the opening on that names him, or the
// opening itself.
func (r *reading) proofOfSeat(who coref.ChainID, opening source.Span) source.Span {
	for _, s := range r.found {
		ofAuthor := slices.Contains(r.c.Senders, s.Subject) || slices.Contains(r.c.Senders, s.Object)
		if s.Predicate == "met" && s.Modality.Happened() && ofAuthor && (s.Subject == who || s.Object == who) {
			return s.Evidence[0].Span
		}
	}
	for _, m := range r.c.Chains[who].Mentions {
		x := r.a.Mentions[m].Span
		if x.Start < opening.Start || r.a.Mentions[m].Kind != graph.ByName {
			continue
		}
		if s := r.sentenceOf(x); s != x {
			return s
		}
	}
	return opening
}

// sentenceOf gives the sentence that a span stands in, or the span itself where it stands in none.
func (r *reading) sentenceOf(x source.Span) source.Span {
	i := sort.Search(len(r.a.Sentences), func(i int) bool { return r.a.Sentences[i].Span.End > x.Start })
	if i < len(r.a.Sentences) && r.a.Sentences[i].Span.Contains(x) {
		return r.a.Sentences[i].Span
	}
	return x
}

// meetings adds that those who were present at one conversation met.
func (r *reading) meetings() {
	tables := map[coref.ChainID][]presence{}
	var order []coref.ChainID
	for _, s := range slices.Concat(r.found, r.seated) {
		if s.Predicate != "present-at" || !s.Modality.Happened() || r.c.Chains[s.Subject].Bibliographic || r.c.Chains[s.Subject].Type != graph.Person || !r.isConversation(s.Object) {
			continue
		}
		if s.Evidence[0].Rule == amongRule && !r.isMeal(s.Object) {
			continue // at a public meeting nobody is taken to have met whom the report sees on the platform
		}
		if tables[s.Object] == nil {
			order = append(order, s.Object)
		}
		tables[s.Object] = seat(tables[s.Object], presence{s.Subject, s.Modality, s.Evidence})
	}
	for _, event := range order {
		r.meetAll(event, tables[event])
	}
}

// seat adds a presence unless the person sits there already.
func seat(table []presence, p presence) []presence {
	if slices.ContainsFunc(table, func(q presence) bool { return q.who == p.who }) {
		return table
	}
	return append(table, p)
}

// meetAll states who at the table met whom.
func (r *reading) meetAll(event coref.ChainID, table []presence) {
	if len(table) < 2 || len(table) > maxTable || r.c.Chains[event].Local && r.titledTelephone() {
		return
	}
	when := r.events.dates[event]
	principals := r.principals(table)
	for i, a := range table {
		for _, b := range table[i+1:] {
			if r.sameSide(a.who, b.who) || !principals[a.who] && !principals[b.who] {
				continue
			}
			s := fact(a.who, "met", b.who, when, 0.9, renamed(bothProofs(a, b), "meeting/present-together"))
			if at, ok := r.venue[event]; ok {
				s.Where = at
			}
			if a.modality == graph.Reported || b.modality == graph.Reported {
				s.Modality = graph.Reported
			}
			r.add(s)
		}
	}
}

// principals gives those at a table who met the others: everybody at a small table
// without sides, else the first of each side (or of the table) and the author.
func (r *reading) principals(table []presence) map[coref.ChainID]bool {
	first := map[coref.ChainID]bool{}
	if len(table) <= smallTable && !r.twoSided(table) {
		for _, p := range table {
			first[p.who] = true
		}
		return first
	}
	for _, p := range table {
		if slices.Contains(r.c.Senders, p.who) {
			first[p.who] = true
		}
	}
	if len(first) > 0 {
		return first
	}
	first[table[0].who] = true
	for _, side := range r.c.Sides {
		if len(side) > 0 {
			first[side[0]] = true
		}
	}
	return first
}

// twoSided reports whether the document seats somebody at the table on a side.
func (r *reading) twoSided(table []presence) bool {
	return slices.ContainsFunc(table, func(p presence) bool {
		return slices.ContainsFunc(r.c.Sides, func(side []coref.ChainID) bool { return slices.Contains(side, p.who) })
	})
}

// bothProofs gives the passage that seats the later comer, and the other's where it differs.
func bothProofs(a, b presence) []Evidence {
	if a.evidence[0].Span == b.evidence[0].Span {
		return a.evidence[:1]
	}
	if a.evidence[0].Span.Start > b.evidence[0].Span.Start {
		a, b = b, a
	}
	return []Evidence{b.evidence[0], a.evidence[0]}
}

// renamed copies evidence under another rule.
func renamed(ev []Evidence, rule string) []Evidence {
	out := slices.Clone(ev)
	for i := range out {
		out[i].Rule = rule
	}
	return out
}
