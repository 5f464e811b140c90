package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// To whom the author says what he tells that he said, and to whom what he says by writing.

// toldAsPast reports whether the author tells, as of the past, what he said: "I replied that" is
// no word to his reader, as "I recommend" is.
func (r *reading) toldAsPast(v verb, speaker coref.ChainID) bool {
	if v.lemma == "report" || !r.speaksHere(speaker) {
		return false
	}
	if !v.finite() && !r.hides(v) {
		v = r.tenseOf(v)
	}
	return v.finite() && !v.perfect && v.modal == "" && !v.passive && v.main >= 0 && r.formOf(v)&(past|base) == past
}

// writesNow reports whether the author says what he says by writing it: "I recommend" goes to his reader, with
// whomever he tells that he dealt.
func (r *reading) writesNow(v verb, speaker coref.ChainID) bool {
	if r.kept || r.voice.Dialogue || !r.speaksHere(speaker) || len(r.audience()) == 0 {
		return false
	}
	v = r.tenseOf(v)
	return v.finite() && r.verbTense(v) != past && !r.underPast(v)
}

// speaksHere reports whether somebody tells of himself in the present voice.
func (r *reading) speaksHere(speaker coref.ChainID) bool {
	return speaker != coref.None && r.voiced && r.isSelf(speaker) && r.narrated()
}

// tenseOf gives the verb whose tense a participle or an infinitive shares, where one and the same does both: "I
// took the chance to stress", "I went on, stressing"; else the verb itself.
func (r *reading) tenseOf(v verb) verb {
	for !v.finite() && v.governor >= 0 && r.verbs[v.governor].first < v.first {
		g := r.verbs[v.governor]
		if r.speaker(g) != coref.None && r.speaker(g) != r.speaker(v) {
			return v
		}
		v = g
	}
	return v
}

// underPast reports whether a clause hangs on one that tells what was said or done: "I said that I hope".
func (r *reading) underPast(v verb) bool {
	return v.governor >= 0 && r.verbs[v.governor].finite() && r.verbTense(r.verbs[v.governor]) == past
}

// heardThen gives who heard what the author says that he said: with whom he last dealt; his reader
// only where the sentence speaks to him, or of what he wrote him.
func (r *reading) heardThen() []coref.ChainID {
	if p := r.partner(); p != coref.None {
		return []coref.ChainID{p}
	}
	readers := r.audience()
	if slices.ContainsFunc(r.items, func(it item) bool {
		return it.kind == wordItem && r.frames.Report[it.word] || !r.cabled() && it.kind == nameItem && r.isPronoun(it) && among(readers, r.c.Of[it.mention])
	}) {
		return readers
	}
	return nil
}

// toldWholeSide reports whether "us" is the whole side of who writes, to whom a state or a body says or does
// something, and not the writer: "what the Israelis are telling us" in a paper that one official sends another. An
// embassy's telegram tells what it was told itself.
func (r *reading) toldWholeSide(g group, by coref.ChainID) bool {
	if by == coref.None || len(g.mentions) != 1 || r.c.Chains[by].Type == graph.Person || r.cabled() || !r.narrated() {
		return false
	}
	m := g.mentions[0]
	return plurals[strings.ToLower(r.a.Mentions[m].Span.Of(r.doc.Text))] && slices.ContainsFunc(r.chainsOf(g, false), func(c coref.ChainID) bool {
		return r.isSelf(c) && r.c.Chains[c].Type == graph.Person
	})
}

// saidBeforeWriting reports whether the author of a telegram, or of a paper that does not speak to its reader, says
// that he has said something: to others, or before. In a letter he may have written it.
func (r *reading) saidBeforeWriting(v verb) bool {
	if !v.perfect || !r.speaksHere(r.speaker(v)) || r.voice.Dialogue || !r.cabled() && r.addressed {
		return false
	}
	return !slices.ContainsFunc(r.items, func(it item) bool { return it.kind == wordItem && r.frames.Herein[it.word] })
}
