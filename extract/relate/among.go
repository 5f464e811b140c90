package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// Reports of funerals, dinners and public meetings tell who was there without naming the gathering again: "The chief mourners were
// A and B", "With him on the platform were C and D", "E presided", "The chair was taken by F".

const (
	// nearGathering is how far above the sentence its gathering may be spoken of, in bytes.
	nearGathering = 1200
	// widestGuests is how many words may stand before the noun of those who came, and between the verb and the first of them.
	widestGuests = 6
	// amongRule is the rule by which such sentences put people at a gathering.
	amongRule = "presence/among"
)

// readAmong reads who a sentence says was at the gathering that the text has just told of.
func (r *reading) readAmong() {
	event := r.nearGathering()
	if event == coref.None {
		return
	}
	for i, it := range r.Items {
		switch {
		case i <= widestGuests && r.frames.Guests[it.Word]:
			if !r.ofOtherGathering(event) {
				r.seatListed(event, r.guestsFrom(i))
			}
		case it.Word == "chair" && i > 1 && r.Items[i-1].Word == "the":
			r.seatListed(event, r.inChair(i))
		case it.Verb.Lemma == "preside" && it.Kind == clause.WordItem:
			r.seatListed(event, r.presides(i))
		case it.Word == "chairmanship" || it.Word == "presidency":
			if i > 1 && r.Items[i-1].Word == "the" && r.Items[i-2].Word == "under" && i+1 < len(r.Items) && r.Items[i+1].Word == "of" && r.namedBefore(event, i) {
				r.seatListed(event, r.firstName(i+2))
			}
		}
	}
}

// nearGathering gives the gathering that the text has just told of, which is its own: one that it tells of with its day, or that a
// heading calls the paper the record of; or None.
func (r *reading) nearGathering() coref.ChainID {
	c := r.events.last
	if c == coref.None {
		c = r.recordedEvent()
	}
	if c == coref.None || !r.c.Chains[c].Local || !r.gathers(c) {
		return coref.None
	}
	for _, m := range slices.Backward(r.c.Chains[c].Mentions) {
		if at := r.a.Mentions[m].Span; at.Start < r.Sentence.Span.End {
			if r.Sentence.Span.Start-at.End > nearGathering {
				return coref.None
			}
			return c
		}
	}
	return coref.None
}

// namedBefore reports whether the sentence speaks of an event before item i.
func (r *reading) namedBefore(event coref.ChainID, i int) bool {
	return slices.ContainsFunc(r.Items[:i], func(it clause.Item) bool { return it.Kind == clause.NameItem && r.c.Of[it.Mention] == event })
}

// ofOtherGathering reports whether the sentence speaks of another gathering: "among the guests at the dinner on Friday were A and B".
func (r *reading) ofOtherGathering(event coref.ChainID) bool {
	return slices.ContainsFunc(r.Items, func(it clause.Item) bool {
		return it.Kind == clause.NameItem && r.TypeOf(it) == graph.Event && r.c.Of[it.Mention] != event
	})
}

// guestsFrom gives those whom the sentence lists behind the noun of those who came, item i: "Among the guests were A, B and C".
func (r *reading) guestsFrom(i int) clause.Group {
	for j := i + 1; j < len(r.Items) && j < i+widestGuests; j++ {
		switch w := r.Items[j].Word; {
		case w == "were" || w == "was" || w == "included":
			v := r.VerbEndingAt(j)
			if v < 0 && w != "included" || r.passiveAt(j) {
				return clause.Group{} // "the guests were received by A"
			}
			return r.firstNames(j + 1)
		case w == ":":
			return r.firstNames(j + 1)
		}
	}
	return clause.Group{}
}

// passiveAt reports whether the verb at item j goes on with a participle: "were received".
func (r *reading) passiveAt(j int) bool {
	return slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return v.First <= j && j < v.Last })
}

// firstNames gives those listed from item j on, up to where something is told of one of them; none where the list does not begin
// there: "the guests were tired and told Mr. Lund".
func (r *reading) firstNames(j int) clause.Group {
	end := j
	for ; end < len(r.Items); end++ {
		it := r.Items[end]
		if it.Kind == clause.WordItem && (it.Binder || it.Word == "who" || it.Word == "whom" || it.Word == "which" || it.Word == "whose" || it.Aux.Lemma != "") {
			break
		}
	}
	first := slices.IndexFunc(r.Items[j:end], func(it clause.Item) bool { return it.Kind == clause.NameItem && r.TypeOf(it) == graph.Person })
	if first < 0 || first > 2*widestGuests {
		return clause.Group{}
	}
	for _, v := range r.Verbs {
		if v.First >= j && v.First < j+first {
			return clause.Group{}
		}
	}
	return r.listedTo(j, end)
}

// inChair gives who the sentence says had the chair, item i: "A took the chair", "A was in the chair", "the chair was taken by A".
func (r *reading) inChair(i int) clause.Group {
	switch before := r.Items[i-2]; {
	case i+3 < len(r.Items) && r.Items[i+1].Word == "was" && (r.Items[i+2].Word == "taken" || r.Items[i+2].Word == "occupied") && r.Items[i+3].Word == "by":
		return r.firstName(i + 4)
	case before.Word == "took" || before.Word == "occupied":
		return r.subjectAt(i - 2)
	case before.Word == "in" && i > 2 && r.Items[i-3].Word == "was":
		return r.subjectAt(i - 3)
	}
	return clause.Group{}
}

// presides gives who presided, by the verb at item i: not over a body, and not who will or should.
func (r *reading) presides(i int) clause.Group {
	next := ""
	if i+1 < len(r.Items) {
		next = r.Items[i+1].Word
	}
	if next == "over" || next == "at" || r.Items[i].Word == "preside" {
		return clause.Group{}
	}
	if r.Items[i].Word == "presiding" && i > 0 && r.Items[i-1].Kind == clause.NameItem && r.TypeOf(r.Items[i-1]) == graph.Person {
		return clause.Group{Mentions: []int{r.Items[i-1].Mention}} // "Mr. Lund presiding"
	}
	if r.Items[i].Word != "presided" {
		return clause.Group{}
	}
	return r.subjectAt(i)
}

// subjectAt gives the person who is the subject of the verb at item i.
func (r *reading) subjectAt(i int) clause.Group {
	for _, v := range r.Verbs {
		if v.First <= i && i <= v.Last && !v.Negated && v.Modal == "" && !v.Infinitive && !r.saidByAnother(v) {
			return clause.Group{Mentions: slices.Clone(v.Subject.Mentions)}
		}
	}
	return clause.Group{}
}

// firstName gives the person who is named from item j on, behind nothing but his office.
func (r *reading) firstName(j int) clause.Group {
	for k := j; k < len(r.Items) && k < j+widestGuests; k++ {
		switch it := r.Items[k]; {
		case it.Kind == clause.NameItem && r.TypeOf(it) == graph.Person:
			return clause.Group{Mentions: []int{it.Mention}}
		case it.Kind == clause.PunctItem && it.Word != ",":
			return clause.Group{}
		}
	}
	return clause.Group{}
}

// seatListed states that people were at a gathering.
func (r *reading) seatListed(event coref.ChainID, g clause.Group) {
	if len(g.Mentions) == 0 {
		return
	}
	for _, c := range r.ChainsOf(g, true) {
		if r.c.Chains[c].Type != graph.Person || r.isThere(c, event) {
			continue
		}
		s := fact(c, "present-at", event, r.heldOnDay(event), 0.85, r.evidence(r.Sentence.Span, r.Zone, amongRule))
		s.Modality = r.VoiceModality()
		r.add(s)
	}
}

// heldOnDay gives the day of a gathering: the one that the text tells, or of the paper whose own it is.
func (r *reading) heldOnDay(event coref.ChainID) dated {
	if when, known := r.events.dates[event]; known {
		return when
	}
	for _, g := range r.c.Gatherings {
		if g.Event == event && g.Date != "" {
			return dated{value: g.Date, basis: graph.Inferred}
		}
	}
	return r.documentDay()
}

// isMeal reports whether people sit at one table at a gathering.
func (r *reading) isMeal(event coref.ChainID) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(r.c.Chains[event].Name)), func(w string) bool { return r.frames.Meal[w] })
}
