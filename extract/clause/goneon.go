package clause

import (
	"sort"
	"strings"
	"unicode"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
)

// A sentence that goes on with "it" where the one before opens with a body and names no other: "The Greenland Committee met in
// May. It thanked NAME", "The delegation left. On the 29th it was received by NAME".

// wentOn is that a sentence, by where it starts, has gone on with "it", and the mention of the body that this means.
type wentOn struct{ sentence, mention int }

// goneOn gives the body that "it", the subject of verb v, takes up from the sentence before; empty where "it" only stands for
// what follows: "it was agreed that", "it was NAME who".
func (s *Sentence) goneOn(items []Item, v Verb) Group {
	j := s.SkipAdverbials(items, v.First-1)
	if j < 0 || items[j].Kind != WordItem || items[j].Word != "it" || v.Lemma == "be" || s.standsForClause(items, v) || !s.behindTimes(items, j) {
		return Group{}
	}
	m := s.bodyOpening()
	if m < 0 {
		return Group{}
	}
	s.wentOn = wentOn{sentence: s.Span.Start, mention: m}
	return Group{First: -1, Last: -1, Mentions: []int{m}}
}

// standsForClause reports whether a clause follows verb v for which "it" stands: "it was reported by NAME that".
func (s *Sentence) standsForClause(items []Item, v Verb) bool {
	for k := v.Last + 1; k < len(items) && v.Passive; k++ {
		switch items[k].Word {
		case "that", "whether", "how", "why":
			return true
		case ",", ";", "and":
			return false
		}
	}
	return false
}

// behindTimes reports whether "it" at item j opens the sentence, or stands behind nothing but a time or a place: no other clause.
func (s *Sentence) behindTimes(items []Item, j int) bool {
	for k := Opening(items); k < j; k++ {
		switch it := items[k]; {
		case it.Kind == NameItem && s.TypeOf(it) != graph.Place && s.TypeOf(it) != graph.Event:
			return false
		case it.Binder || it.Kind == WordItem && it.Verb.Lemma != "" && !it.Preposition && !it.Adverb:
			return false
		}
	}
	return true
}

// bodyOpening gives the mention of the body with which the sentence before opens, in the same paragraph and as its subject,
// where that sentence names no other body; or -1. Such a body may itself be described, "the Committee".
func (s *Sentence) bodyOpening() int {
	n := sort.Search(len(s.a.Sentences), func(i int) bool { return s.a.Sentences[i].Span.Start >= s.Span.Start })
	if n == 0 {
		return -1
	}
	before := s.a.Sentences[n-1].Span
	if strings.Contains(s.doc.Text[before.Start:s.Span.Start], "\n\n") {
		return -1
	}
	found, body := -1, coref.None
	if s.wentOn.sentence == before.Start && before.Start > 0 {
		found, body = s.wentOn.mention, s.bodyMeant(s.wentOn.mention) // that sentence went on with "it", too
	}
	for i := s.MentionsBefore(before.Start); i < len(s.a.Mentions) && s.a.Mentions[i].Span.Start < before.End; i++ {
		c := s.bodyMeant(i)
		switch {
		case c == coref.None || c == body:
		case found >= 0 || s.severalAt(i) || s.a.Mentions[i].Span.Start > before.Start+len("The "):
			return -1 // "the Hungarians" are not "it"
		default:
			found, body = i, c
		}
	}
	if s.bringsPaper(before) {
		return -1
	}
	if found < 0 || strings.HasPrefix(s.doc.Text[s.a.Mentions[found].Span.End:], "'") || strings.HasPrefix(s.doc.Text[s.a.Mentions[found].Span.End:], "’") {
		return -1
	}
	return found
}

// severalAt reports whether mention i speaks of several, or of a people: "the Hungarians".
func (s *Sentence) severalAt(i int) bool {
	m := s.a.Mentions[i]
	words := strings.Fields(strings.ToLower(m.Span.Of(s.doc.Text)))
	adjective, plural := strings.CutSuffix(words[len(words)-1], "s")
	return m.Plural || plural && s.roles.Lands[adjective] != nil
}

// longestNewPaper is how many words an article and the noun of a paper that it announces have: "a long and angry letter".
const longestNewPaper = 5

// bringsPaper reports whether a sentence announces something written or said, which "it" may take up as well: "The Party received
// a letter. It thanked NAME".
func (s *Sentence) bringsPaper(at source.Span) bool {
	words := strings.FieldsFunc(strings.ToLower(at.Of(s.doc.Text)), func(c rune) bool { return !unicode.IsLetter(c) })
	article := -longestNewPaper
	for i, w := range words {
		if w == "a" || w == "an" {
			article = i
		}
		if i-article < longestNewPaper && (s.frames.Report[w] || s.frames.Sent[w] || s.frames.Publication[w] || s.frames.Utterance[w]) {
			return true
		}
	}
	return false
}

// bodyMeant gives the one body that mention i names or describes, or None.
func (s *Sentence) bodyMeant(i int) coref.ChainID {
	c := s.c.Of[i]
	if g := s.c.Groups[i]; c == coref.None && len(g) == 1 {
		c = g[0]
	}
	if c == coref.None || s.c.Chains[c].Type != graph.Organization && !s.IsState(c) {
		return coref.None
	}
	return c
}
