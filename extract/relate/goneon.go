package relate

import (
	"sort"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// A sentence that goes on with "it" where the one before opens with a body and names no other: "The Greenland Committee met in
// May. It thanked NAME", "The delegation left. On the 29th it was received by NAME".

// wentOn is that a sentence, by where it starts, has gone on with "it", and the mention of the body that this means.
type wentOn struct{ sentence, mention int }

// goneOn gives the body that "it", the subject of verb v, takes up from the sentence before; empty where "it" only stands for
// what follows: "it was agreed that", "it was NAME who".
func (r *reading) goneOn(items []item, v verb) group {
	j := r.skipAdverbials(items, v.first-1)
	if j < 0 || items[j].kind != wordItem || items[j].word != "it" || v.lemma == "be" || r.standsForClause(items, v) || !r.behindTimes(items, j) {
		return group{}
	}
	m := r.bodyOpening()
	if m < 0 {
		return group{}
	}
	r.wentOn = wentOn{sentence: r.Span.Start, mention: m}
	return group{first: -1, last: -1, mentions: []int{m}}
}

// standsForClause reports whether a clause follows verb v for which "it" stands: "it was reported by NAME that".
func (r *reading) standsForClause(items []item, v verb) bool {
	for k := v.last + 1; k < len(items) && v.passive; k++ {
		switch items[k].word {
		case "that", "whether", "how", "why":
			return true
		case ",", ";", "and":
			return false
		}
	}
	return false
}

// behindTimes reports whether "it" at item j opens the sentence, or stands behind nothing but a time or a place: no other clause.
func (r *reading) behindTimes(items []item, j int) bool {
	for k := opening(items); k < j; k++ {
		switch it := items[k]; {
		case it.kind == nameItem && r.typeOf(it) != graph.Place && r.typeOf(it) != graph.Event:
			return false
		case it.binder || it.kind == wordItem && it.verb.lemma != "" && !it.preposition && !it.adverb:
			return false
		}
	}
	return true
}

// bodyOpening gives the mention of the body with which the sentence before opens, in the same paragraph and as its subject,
// where that sentence names no other body; or -1. Such a body may itself be described, "the Committee".
func (r *reading) bodyOpening() int {
	n := sort.Search(len(r.a.Sentences), func(i int) bool { return r.a.Sentences[i].Span.Start >= r.Span.Start })
	if n == 0 {
		return -1
	}
	before := r.a.Sentences[n-1].Span
	if strings.Contains(r.doc.Text[before.Start:r.Span.Start], "\n\n") {
		return -1
	}
	found, body := -1, coref.None
	if r.wentOn.sentence == before.Start && before.Start > 0 {
		found, body = r.wentOn.mention, r.bodyMeant(r.wentOn.mention) // that sentence went on with "it", too
	}
	for i := r.mentionsBefore(before.Start); i < len(r.a.Mentions) && r.a.Mentions[i].Span.Start < before.End; i++ {
		c := r.bodyMeant(i)
		switch {
		case c == coref.None || c == body:
		case found >= 0 || r.a.Mentions[i].Span.Start > before.Start+len("The "):
			return -1
		default:
			found, body = i, c
		}
	}
	if found < 0 || strings.HasPrefix(r.doc.Text[r.a.Mentions[found].Span.End:], "'") || strings.HasPrefix(r.doc.Text[r.a.Mentions[found].Span.End:], "’") {
		return -1
	}
	return found
}

// bodyMeant gives the one body that mention i names or describes, or None.
func (r *reading) bodyMeant(i int) coref.ChainID {
	c := r.c.Of[i]
	if g := r.c.Groups[i]; c == coref.None && len(g) == 1 {
		c = g[0]
	}
	if c == coref.None || r.c.Chains[c].Type != graph.Organization && !r.isState(c) {
		return coref.None
	}
	return c
}
