package clause

import (
	"slices"

	"dramatis/extract/lexicon"
)

// ClauseVerb gives the verb of the clause of which the noun at item i is a circumstance, as
// its place among the verbs of the sentence, or -1.
func (s *Sentence) ClauseVerb(i int) int { return s.ClauseHeaded(i, s.HeadedBy(i)) }

// ClauseHeaded gives the verb of the clause of which the noun at item i is a circumstance that the item j opens.
func (s *Sentence) ClauseHeaded(i, j int) int {
	if k := s.HeadedBy(j - 1); j > 0 && s.Items[j].Word == "of" && k >= 0 && s.frames.Span[s.Items[j-1].Word] {
		j = k // "in the course of his talk"
	}
	if j < 0 || !s.frames.Circumstantial[s.Items[j].Word] || s.Items[j].Word == "following" && j > 0 && s.Items[j-1].Determiner {
		return -1
	}
	if n := s.cleftVerb(j); n >= 0 {
		return n
	}
	if n := s.VerbEndingAt(j - 1); n >= 0 && s.Verbs[n].Gerund && !s.Verbs[n].Subject.Empty() {
		return n // "X, speaking on behalf of Y, said"
	}
	for n := len(s.Verbs) - 1; n >= 0; n-- {
		if v := s.Verbs[n]; v.Last < j && v.Finite() {
			if s.SameClause(v.Last, j) {
				return n
			}
			break
		}
	}
	n := slices.IndexFunc(s.Verbs, func(v Verb) bool { return v.First > i && v.Finite() && !v.Subject.Empty() })
	if n < 0 || s.Verbs[n].Binder != "" && !(s.Verbs[n].Binder == "that" && s.Verbs[n].Opener < j) {
		return -1
	}
	if s.parenthetical(s.Verbs[n], j) || s.putBetween(s.Verbs[n], j, i) {
		return n
	}
	if s.Verbs[n].Subject.First == i+1 && s.Items[j].Kind == WordItem && s.frames.OnWordOf[s.Items[j].Word] {
		return n // "At X's invitation Y left"
	}
	k := s.PhraseStart(s.Items, s.Verbs[n].Subject.First) - 1
	if k > i && (s.Items[k].Word == "," || s.Items[k+1].Kind == NameItem && k == s.phraseEnd(i)) {
		return n
	}
	return -1
}

// putBetween reports whether the phrase that item j opens and whose noun is item i is all that stands between a
// verb and its subject: "X in his talk with Y asked".
func (s *Sentence) putBetween(v Verb, j, i int) bool {
	return v.Subject.First >= 0 && v.Subject.Last+1 == j && s.phraseEnd(i)+1 == v.First && s.Items[j].Word != "before" && s.Items[j].Word != "by"
}

// HeadedBy gives the item before the words of the phrase whose noun is item i: its preposition,
// if it has one.
func (s *Sentence) HeadedBy(i int) int {
	j := i - 1
	for j > 0 && (s.Items[j].Kind == WordItem && !s.Items[j].Preposition && s.Items[j].Verb.Form&lexicon.Gerund == 0 || s.Items[j].Word == "-" || s.Items[j].Kind == DateItem || s.OwnWord(s.Items[j])) {
		j--
	}
	return j
}

// NamesDay reports whether a word at item i and the date behind it tell which paper or talk is meant: "of 3 May", "dated 3 May".
func NamesDay(items []Item, i int) bool {
	return i >= 0 && i+1 < len(items) && items[i+1].Kind == DateItem && (items[i].Word == "of" || items[i].Word == "dated")
}

// phraseEnd gives the last item of the phrase that follows the noun at item i and says
// whose it is or where: "of X", "in Oslo".
func (s *Sentence) phraseEnd(i int) int {
	j := i + 1
	if NamesDay(s.Items, j) {
		j += 2 // "In a letter of 3 May to X"
	}
	if j >= len(s.Items) || s.Items[j].Kind != WordItem || !s.Items[j].Preposition {
		return -1
	}
	j = PastDeterminers(s.Items, j+1)
	if j >= len(s.Items) || s.Items[j].Kind != NameItem {
		if end := s.pastTime(i); end > i {
			return end // "At the Oslo Conference in 1950"
		}
		return -1
	}
	return s.pastTime(s.GroupAt(s.Items, j).Last)
}

// pastTime gives the last item of what follows item i and tells of which land somebody is, or
// when: "X (Norway) this morning".
func (s *Sentence) pastTime(i int) int {
	for i+1 < len(s.Items) {
		switch it := s.Items[i+1]; {
		case it.Word == "(":
			end := i + 2
			for end < len(s.Items) && end < i+LongestApposition && s.Items[end].Word != ")" {
				end++
			}
			if end == len(s.Items) || s.Items[end].Word != ")" {
				return i
			}
			i = end
		case it.Kind == DateItem, it.Kind == WordItem && (it.Adverb || it.Days || it.Word == "this" || it.Word == "last"):
			i++
		case NamesDay(s.Items, i+1), (it.Word == "on" || it.Word == "in") && i+2 < len(s.Items) && s.Items[i+2].Kind == DateItem:
			i++
		default:
			return i
		}
	}
	return i
}

// parenthetical reports whether the phrase that begins at item j stands between commas behind the
// subject of verb v: "X, in a conversation with Y, praised it".
func (s *Sentence) parenthetical(v Verb, j int) bool {
	return v.Subject.Last+2 == j && s.Items[j-1].Word == "," && s.Items[v.First-1].Word == ","
}
