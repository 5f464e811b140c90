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

// underPast reports whether a clause hangs on one that tells what was said or done: "I said that I hope", "I replied,
// saying that I hope".
func (r *reading) underPast(v verb) bool {
	if v.governor < 0 {
		return false
	}
	g := r.tenseOf(r.verbs[v.governor])
	return g.finite() && r.verbTense(g) == past
}

// runsOn reports whether a sentence with "would" goes on with what the author of a telegram said in the sentence right
// before it: "I told X that it was late. I would merely point out that". To his reader he says nothing there.
func (r *reading) runsOn(v verb, speaker coref.ChainID) bool {
	if !r.cabled() || !r.speaksHere(speaker) || r.saidLast.by != speaker || r.items[v.first].word != "would" {
		return false
	}
	start := r.sentence.Span.Start
	between := r.doc.Text[min(r.saidLast.end, start):start]
	return r.saidLast.end <= start && strings.TrimSpace(between) == "" && !strings.Contains(between, "\n\n")
}

// noteOwnWords remembers that who tells says last what he said, as of the past: "I told X that it was late", and goes on
// with it: "I would add that".
func (r *reading) noteOwnWords() {
	for _, v := range r.verbs {
		c := r.speaker(v)
		told := v.governor < 0 && v.finite() && !v.passive && !v.perfect && v.modal == "" && (r.frames.Speech[v.lemma] || r.frames.Request[v.lemma]) && r.verbTense(v) == past
		if told && r.speaksHere(c) || c != coref.None && r.runsOn(v, c) {
			r.saidLast = ownDeed{c, r.sentence.Span.End}
			return
		}
	}
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
	return r.frames.FirstPlural[strings.ToLower(r.a.Mentions[m].Span.Of(r.doc.Text))] && slices.ContainsFunc(r.chainsOf(g, false), func(c coref.ChainID) bool {
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
	if slices.ContainsFunc(r.self(), func(self coref.ChainID) bool { return r.talked[[2]coref.ChainID{c, self}] }) {
		return true
	}
	return r.events.toldBy == r.voice.Speaker && r.statedHere(func(s Statement) bool {
		return s.Predicate == "present-at" && s.Subject == c && s.Object == r.events.conversation && s.Modality.Happened()
	})
}

// statedHere reports whether a statement that the sentence proves answers to want.
func (r *reading) statedHere(want func(Statement) bool) bool {
	for i := len(r.found) - 1; i >= 0 && r.found[i].Evidence[0].Span.End > r.sentence.Span.Start; i-- {
		if want(r.found[i]) {
			return true
		}
	}
	return false
}

// noteTalk remembers that two spoke with each other.
func (r *reading) noteTalk(a, b coref.ChainID) {
	r.talked[[2]coref.ChainID{a, b}], r.talked[[2]coref.ChainID{b, a}] = true, true
}

// saysIHere reports whether who tells speaks of himself alone in the sentence.
func (r *reading) saysIHere() bool {
	return slices.ContainsFunc(r.items, func(it item) bool {
		return it.kind == nameItem && r.isPronoun(it) && r.isSelf(r.c.Of[it.mention]) && r.frames.FirstSingular[r.written(it)]
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

// noteOwnDeed remembers that who tells says, as of the past, what he did himself, or speaks of his talk with somebody.
func (r *reading) noteOwnDeed() {
	if !r.narrated() || r.voice.Dialogue || !r.saysIHere() {
		return
	}
	if others := r.othersHere(); len(others) > 0 {
		if len(others) == 1 && slices.ContainsFunc(r.items, func(it item) bool { return it.kind != punctItem && r.frames.Conversation[it.word] }) {
			r.noteTalk(r.voice.Speaker, others[0]) // "I pass on a part of a conversation that X began"
		}
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

// othersHere gives the people whom the sentence names beside who tells.
func (r *reading) othersHere() []coref.ChainID {
	var others []coref.ChainID
	for _, it := range r.items {
		if it.kind != nameItem || r.isPronoun(it) || r.typeOf(it) != graph.Person {
			continue
		}
		if c := r.c.Of[it.mention]; !r.isSelf(c) && !slices.Contains(others, c) {
			others = append(others, c)
		}
	}
	return others
}

// otherThan gives those of some hearers who do not say themselves what is told: "X and Y said" to neither.
func (r *reading) otherThan(speakers group, hearers []coref.ChainID) []coref.ChainID {
	if len(hearers) == 0 || len(speakers.mentions) < 2 {
		return hearers
	}
	by := r.chainsOf(speakers, false)
	return slices.DeleteFunc(slices.Clone(hearers), func(c coref.ChainID) bool { return slices.Contains(by, c) })
}
