package clause

import (
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// A telegram that tells what people said leaves out of whom it tells where he goes on: "Lund denied it. Reiterated that
// wool was dear. Said it was late." Only where nobody has spoken before him in the paragraph is it the author.

// lastTeller is of whom the last sentence tells, and where it ends; None where that is a pronoun of which nobody is known.
type lastTeller struct {
	who coref.ChainID
	end int
}

// noteTeller remembers of which person the last main clause of the sentence tells.
func (s *Sentence) noteTeller() {
	if s.brokenOff() {
		s.teller = lastTeller{}
	}
	for i := len(s.Verbs) - 1; i >= 0; i-- {
		v := s.Verbs[i]
		if v.Governor >= 0 || !v.Finite() || v.Passive || v.Modal != "" || v.Subject.Empty() || len(v.Subject.Mentions) != 1 {
			continue
		}
		if m := v.Subject.Mentions[0]; s.a.Mentions[m].Type != graph.Person || len(s.c.Groups[m]) > 0 {
			continue
		}
		if s.teller = (lastTeller{s.c.Of[v.Subject.Mentions[0]], s.Span.End}); s.teller.who == coref.None && s.a.Mentions[v.Subject.Mentions[0]].Kind != graph.ByPronoun {
			s.teller = lastTeller{}
		}
		return
	}
	if s.teller.end > 0 {
		s.teller.end = s.Span.End
	}
}

// brokenOff reports whether a paragraph has ended since the last sentence.
func (s *Sentence) brokenOff() bool {
	return s.teller.end > s.Span.Start || strings.Contains(s.doc.Text[s.teller.end:s.Span.Start], "\n")
}

// goesOnTelling gives who says what a verb of saying tells that opens a sentence of a telegram without its subject, and
// whether the sentences before it tell of somebody.
func (s *Sentence) goesOnTelling(items []Item, v Verb) (coref.ChainID, bool) {
	if s.teller.end == 0 || s.brokenOff() || !s.Cabled() || !s.frames.Speech[v.Lemma] || v.First != v.Main || items[v.Main].Verb.Form&lexicon.Past == 0 {
		return coref.None, false
	}
	return s.teller.who, true
}

// GoesOn reports whether the sentence says what somebody says of whom the one before has told, and leaves him out.
func (s *Sentence) GoesOn() bool {
	return len(s.Verbs) > 0 && !s.Verbs[0].Subject.Empty() && s.Verbs[0].Subject.First < 0 && s.frames.Speech[s.Verbs[0].Lemma]
}
