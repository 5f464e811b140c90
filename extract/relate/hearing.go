package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// To whom the author says what he tells that he said, and to whom what he says by writing.

// toldAsPast reports whether the author tells, as of the past, what he said: "I replied that" is
// no word to his reader, as "I recommend" is.
func (r *reading) toldAsPast(v clause.Verb, speaker coref.ChainID) bool {
	if v.Lemma == "report" || !r.speaksHere(speaker) {
		return false
	}
	if !v.Finite() && !r.Hides(v) {
		v = r.tenseOf(v)
	}
	return v.Finite() && !v.Perfect && v.Modal == "" && !v.Passive && v.Main >= 0 && r.FormOf(v)&(lexicon.Past|lexicon.Base) == lexicon.Past
}

// writesNow reports whether the author says what he says by writing it: "I recommend" goes to his reader, with
// whomever he tells that he dealt.
func (r *reading) writesNow(v clause.Verb, speaker coref.ChainID) bool {
	if r.kept || r.Voice.Dialogue || !r.speaksHere(speaker) || len(r.Audience()) == 0 {
		return false
	}
	v = r.tenseOf(v)
	return v.Finite() && r.VerbTense(v) != lexicon.Past && !r.underPast(v)
}

// speaksHere reports whether somebody tells of himself in the present voice.
func (r *reading) speaksHere(speaker coref.ChainID) bool {
	return speaker != coref.None && r.Voiced && r.IsSelf(speaker) && r.narrated()
}

// tenseOf gives the verb whose tense a participle or an infinitive shares, where one and the same does both: "I
// took the chance to stress", "I went on, stressing"; else the verb itself.
func (r *reading) tenseOf(v clause.Verb) clause.Verb {
	for !v.Finite() && v.Governor >= 0 && r.Verbs[v.Governor].First < v.First {
		g := r.Verbs[v.Governor]
		if r.Speaker(g) != coref.None && r.Speaker(g) != r.Speaker(v) {
			return v
		}
		v = g
	}
	return v
}

// underPast reports whether a clause hangs on one that tells what was said or done: "I said that I hope", "I replied,
// saying that I hope".
func (r *reading) underPast(v clause.Verb) bool {
	if v.Governor < 0 {
		return false
	}
	g := r.tenseOf(r.Verbs[v.Governor])
	return g.Finite() && r.VerbTense(g) == lexicon.Past
}

// runsOn reports whether a sentence with "would" goes on with what the author of a telegram said in the sentence right
// before it: "I told X that it was late. I would merely point out that". To his reader he says nothing there.
func (r *reading) runsOn(v clause.Verb, speaker coref.ChainID) bool {
	if !r.Cabled() || !r.speaksHere(speaker) || r.saidLast.by != speaker || r.Items[v.First].Word != "would" {
		return false
	}
	start := r.Sentence.Span.Start
	between := r.doc.Text[min(r.saidLast.end, start):start]
	return r.saidLast.end <= start && strings.TrimSpace(between) == "" && !strings.Contains(between, "\n\n")
}

// noteOwnWords remembers that who tells says last what he said, as of the past: "I told X that it was late", and goes on
// with it: "I would add that".
func (r *reading) noteOwnWords() {
	for _, v := range r.Verbs {
		c := r.Speaker(v)
		told := v.Governor < 0 && v.Finite() && !v.Passive && !v.Perfect && v.Modal == "" && (r.frames.Speech[v.Lemma] || r.frames.Request[v.Lemma]) && r.VerbTense(v) == lexicon.Past
		if told && r.speaksHere(c) || c != coref.None && r.runsOn(v, c) {
			r.saidLast = ownDeed{c, r.Sentence.Span.End}
			return
		}
	}
}

// heardThen gives who heard what the author says that he said: with whom he last dealt; his reader
// only where the sentence speaks to him, or of what he wrote him.
func (r *reading) heardThen(v clause.Verb) []coref.ChainID {
	if r.wholeSideSays(v) && (v.Perfect || v.Binder != "" && v.Binder != "that") {
		return nil // "we have already stated", "promises in which we pledged"; but of a talk "in conclusion we asked"
	}
	if v.Binder == "which" && !r.Cabled() && v.Opener > 0 && !r.Items[v.Opener-1].Preposition {
		return nil // "the dearth which I stressed over and over again" was spoken of wherever that was
	}
	if p := r.partner(); p != coref.None {
		return []coref.ChainID{p}
	}
	readers := r.Audience()
	for i, it := range r.Items {
		if it.Kind == clause.WordItem && r.frames.Report[it.Word] && r.ownPaper(i) || !r.Cabled() && it.Kind == clause.NameItem && r.IsPronoun(it) && among(readers, r.c.Of[it.Mention]) {
			return readers
		}
	}
	return nil
}

// ownPaper reports whether the paper at item i is one that who tells wrote: "my telegram", "our last report"; not "as set forth in
// the reference telegram", by which he may have been told what to say to another.
func (r *reading) ownPaper(i int) bool {
	k := r.OwnedFrom(i)
	return k < i && (r.Written(r.Items[k]) == "my" || r.Written(r.Items[k]) == "our")
}

// toldWholeSide reports whether "us" is the whole side of who writes, to whom a state or a body says or does
// something, and not the writer: "what the Israelis are telling us" in a paper that one official sends another. A
// telegram in which the author says "I" tells what he was told himself.
func (r *reading) toldWholeSide(g clause.Group, by coref.ChainID) bool {
	if by == coref.None || len(g.Mentions) != 1 || r.c.Chains[by].Type == graph.Person || r.Cabled() && r.authorListens || !r.narrated() {
		return false
	}
	m := g.Mentions[0]
	return r.frames.FirstPlural[strings.ToLower(r.a.Mentions[m].Span.Of(r.doc.Text))] && slices.ContainsFunc(r.ChainsOf(g, false), func(c coref.ChainID) bool {
		return r.IsSelf(c) && r.c.Chains[c].Type == graph.Person
	})
}

// saidBeforeWriting reports whether the author of a telegram, or of a paper that does not speak to its reader, says
// that he has said something: to others, or before. In a letter he may have written it.
func (r *reading) saidBeforeWriting(v clause.Verb) bool {
	if !v.Perfect || !r.speaksHere(r.Speaker(v)) || r.Voice.Dialogue || !r.Cabled() && r.addressed && !r.wholeSideSays(v) {
		return false
	}
	return !slices.ContainsFunc(r.Items, func(it clause.Item) bool { return it.Kind == clause.WordItem && r.frames.Herein[it.Word] })
}

// dealtWithSelf reports whether the text has told that somebody dealt with who tells of him, or tells just there of a
// talk of both: who only reports what others said to each other has not heard it.
func (r *reading) dealtWithSelf(c coref.ChainID) bool {
	if slices.Contains(r.Audience(), c) || r.saysIHere() || r.c.Chains[c].Type == graph.Person && r.spokeJustBefore() {
		return true
	}
	if slices.ContainsFunc(r.Self(), func(self coref.ChainID) bool { return r.talked[[2]coref.ChainID{c, self}] }) {
		return true
	}
	return r.events.toldBy == r.Voice.Speaker && r.statedHere(func(s Statement) bool {
		return s.Predicate == "present-at" && s.Subject == c && s.Object == r.events.conversation && s.Modality.Happened()
	})
}

// statedHere reports whether a statement that the sentence proves answers to want.
func (r *reading) statedHere(want func(Statement) bool) bool {
	for i := len(r.found) - 1; i >= 0 && r.found[i].Evidence[0].Span.End > r.Sentence.Span.Start; i-- {
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
	return slices.ContainsFunc(r.Items, func(it clause.Item) bool {
		return it.Kind == clause.NameItem && r.IsPronoun(it) && r.IsSelf(r.c.Of[it.Mention]) && r.frames.FirstSingular[r.Written(it)]
	})
}

// ownDeed is where who tells last says what he did, with nobody named: "I opened with a statement".
type ownDeed struct {
	by  coref.ChainID
	end int
}

// spokeJustBefore reports whether who tells has said near by what he did himself: who speaks next there speaks to him.
func (r *reading) spokeJustBefore() bool {
	return r.acted.end > 0 && r.acted.by == r.Voice.Speaker && r.acted.end > r.Sentence.Span.Start-nearDealing
}

// noteOwnDeed remembers that who tells says, as of the past, what he did himself, or speaks of his talk with somebody.
func (r *reading) noteOwnDeed() {
	if !r.narrated() || r.Voice.Dialogue || !r.saysIHere() {
		return
	}
	if others := r.othersHere(); len(others) > 0 {
		if len(others) == 1 && slices.ContainsFunc(r.Items, func(it clause.Item) bool { return it.Kind != clause.PunctItem && r.frames.Conversation[it.Word] }) {
			r.noteTalk(r.Voice.Speaker, others[0]) // "I pass on a part of a conversation that X began"
		}
		return
	}
	for _, v := range r.Verbs {
		plain := v.Governor < 0 && v.Finite() && !v.Passive && !v.Negated && !v.Perfect && v.Modal == ""
		if plain && r.IsSelf(r.Speaker(v)) && r.VerbTense(v) == lexicon.Past {
			r.acted = ownDeed{r.Voice.Speaker, r.Sentence.Span.End}
			return
		}
	}
}

// othersHere gives the people whom the sentence names beside who tells.
func (r *reading) othersHere() []coref.ChainID {
	var others []coref.ChainID
	for _, it := range r.Items {
		if it.Kind != clause.NameItem || r.IsPronoun(it) || r.TypeOf(it) != graph.Person {
			continue
		}
		if c := r.c.Of[it.Mention]; !r.IsSelf(c) && !slices.Contains(others, c) {
			others = append(others, c)
		}
	}
	return others
}

// otherThan gives those of some hearers who do not say themselves what is told: "X and Y said" to neither.
func (r *reading) otherThan(speakers clause.Group, hearers []coref.ChainID) []coref.ChainID {
	if len(hearers) == 0 || len(speakers.Mentions) < 2 {
		return hearers
	}
	by := r.ChainsOf(speakers, false)
	return slices.DeleteFunc(slices.Clone(hearers), func(c coref.ChainID) bool { return slices.Contains(by, c) })
}
