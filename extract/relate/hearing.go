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

// dealtWithSelf reports whether the text has told that somebody dealt with who tells of him, or tells just there of a
// talk of both: who only reports what others said to each other has not heard it.
func (r *reading) dealtWithSelf(c coref.ChainID) bool {
	if slices.Contains(r.audience(), c) || r.saysIHere() || r.c.Chains[c].Type == graph.Person && r.spokeJustBefore() {
		return true
	}
	return slices.ContainsFunc(r.found, func(s Statement) bool {
		both := s.Subject == c && r.isSelf(s.Object) || s.Object == c && r.isSelf(s.Subject)
		ownTalk := s.Predicate == "present-at" && s.Subject == c && s.Object == r.events.conversation && r.events.toldBy == r.voice.Speaker && s.Evidence[0].Span.Overlaps(r.sentence.Span)
		return s.Modality.Happened() && (both && spoken[s.Predicate] || ownTalk)
	})
}

// saysIHere reports whether who tells speaks of himself alone in the sentence.
func (r *reading) saysIHere() bool {
	return slices.ContainsFunc(r.items, func(it item) bool {
		return it.kind == nameItem && r.isPronoun(it) && r.isSelf(r.c.Of[it.mention]) && singular[r.written(it)]
	})
}

// ownDeed is where who tells last says what he did, with nobody named: "I opened with a statement".
type ownDeed struct {
	by  coref.ChainID
	end int
}

// spokeJustBefore reports whether who tells has said near by what he did himself: who speaks next there speaks to him.
func (r *reading) spokeJustBefore() bool {
	return r.acted.end > 0 && r.acted.by == r.voice.Speaker && r.acted.end > r.sentence.Span.Start-nearDealing
}

// noteOwnDeed remembers that who tells says, as of the past, what he did himself.
func (r *reading) noteOwnDeed() {
	if !r.narrated() || r.voice.Dialogue || !r.saysIHere() || slices.ContainsFunc(r.items, func(it item) bool {
		return it.kind == nameItem && !r.isPronoun(it) && r.typeOf(it) == graph.Person && !r.isSelf(r.c.Of[it.mention])
	}) {
		return
	}
	for _, v := range r.verbs {
		plain := v.governor < 0 && v.finite() && !v.passive && !v.negated && !v.perfect && v.modal == ""
		if plain && r.isSelf(r.speaker(v)) && r.verbTense(v) == past {
			r.acted = ownDeed{r.voice.Speaker, r.sentence.Span.End}
			return
		}
	}
}
