package clause

import (
	"strings"

	"dramatis/graph"
	"dramatis/internal/set"
)

// Opening gives the item that opens a sentence behind the number or letter of a list.
func Opening(items []Item) int {
	i := 0
	for i < len(items) && i < 4 && (items[i].Kind == PunctItem || items[i].Kind == WordItem && (len(items[i].Word) == 1 && items[i].Word != "i" && items[i].Word != "a" || items[i].Word[0] <= '9')) {
		i++
	}
	if i == len(items) {
		return 0
	}
	return i
}

// subjectLeft walks left from item j to the subject of the verb after it. shared
// says that the verb is coordinated with one before it; from is where the walk ended.
func (s *Sentence) subjectLeft(items []Item, j int) (g Group, from int, shared bool) {
	j = s.SkipAdverbials(items, j)
	if j < 0 {
		return Group{}, j, false
	}
	switch it := items[j]; {
	case it.Kind == NameItem:
		if g := s.nameSubject(items, j); !g.Empty() {
			return g, j, false
		}
		if k := s.beyondPhrases(items, j); k >= 0 && !it.Possessive {
			return s.nameSubject(items, k), j, false
		}
		if g, from, shared, ok := s.behindCircumstances(items, j, false); ok {
			return g, from, shared
		}
		return Group{}, j, false
	case it.Word == "who" || it.Word == "which" || it.Word == "that":
		return s.Antecedent(items, j-1), j, false
	case it.Word == "and" || it.Word == "but" || it.Word == "or":
		return Group{}, j, true
	case it.Word == "," && j > 1 && items[j-1].Word == ")":
		if g, from, shared := s.beyondBrackets(items, j-1); !g.Empty() || shared {
			return g, from, shared
		}
		return s.beyondParenthesis(items, j)
	case it.Word == ",":
		return s.beyondParenthesis(items, j)
	case it.Word == ")", it.Word == "–", it.Word == "—":
		return s.beyondBrackets(items, j)
	case it.Word == "others" && j > 1 && items[j-1].Word == "and" && items[j-2].Kind == NameItem:
		return s.nameSubject(items, j-2), j, false // "X, Y and others"
	case it.Kind == WordItem && s.frames.Transparent[it.Word] && j > 0 && items[j-1].Kind == NameItem:
		return s.nameSubject(items, j-1), j, false
	case it.Kind == WordItem && j > 2 && s.OwnWord(items[j-1]) && items[j-2].Word == "of" && items[j-3].Kind == NameItem && s.TypeOf(items[j-3]) == graph.Organization:
		return s.nameSubject(items, j-3), j, false // "the Politburo of our party instructed"
	}
	if items[j].Kind == WordItem {
		if g := s.peopleOf(items, j); !g.Empty() {
			return g, j, false
		}
	}
	if k := s.beyondPhrases(items, j); k >= 0 {
		return s.nameSubject(items, k), j, false
	}
	if g, from, shared, ok := s.behindCircumstances(items, j, true); ok {
		return g, from, shared
	}
	return Group{}, j, false
}

// SkipAdverbials steps left over adverbs, dates and their prepositions.
func (s *Sentence) SkipAdverbials(items []Item, j int) int {
	for j >= 0 {
		it := items[j]
		if k := s.asideBefore(items, j); k < j {
			j = k
			continue
		}
		if k := s.beforeWhen(items, j); k < j {
			j = k
			continue
		}
		switch {
		case it.Kind == WordItem && it.Adverb:
			j--
		case j > 2 && (it.Word == "known" || it.Word == "know") && items[j-2].Word == "as":
			j -= 3 // "who as is known was in Oslo"
		case it.Kind == DateItem, it.Upper && j > 0 && s.frames.Weekday[it.Word]:
			j--
			if j >= 0 && items[j].Kind == WordItem && items[j].Determiner && items[j+1].Kind == DateItem {
				j-- // "the same day"
			}
			if j >= 0 && items[j].Preposition {
				j--
			}
		default:
			return j
		}
	}
	return j
}

// nameSubject gives the group that ends at item j, unless a preposition makes it the
// complement of something else ("the statement of X shows").
func (s *Sentence) nameSubject(items []Item, j int) Group {
	g := s.GroupEndingAt(items, j)
	if items[j].Possessive {
		return Group{}
	}
	if s.Nominative(items[j]) {
		return g // "for they told us": no preposition governs "they"
	}
	k := s.LeadStart(items, g.First) - 1
	if next := items[k+1]; next.Kind == WordItem && standsAlone[next.Word] && k+2 == g.First && s.IsNamedPerson(items[g.First]) {
		return g // "in connection with this X was arrested"
	}
	if s.exempted(items, k) {
		return Group{}
	}
	if k < 0 || items[k].Kind != WordItem || !s.frames.Governing[items[k].Word] {
		return g
	}
	if items[k].Word == "of" && k > 0 && (s.frames.Transparent[items[k-1].Word] || s.titled(items, k, g.First)) {
		return g // "the delegation of X", "Secretary of State NAME"
	}
	if n := len(g.Mentions); n > 2 && items[k].Word == "of" && s.TypeOf(items[g.First]) == graph.Organization && items[g.First+1].Word == "," && s.TypeOf(items[g.Last]) == graph.Person {
		g.Mentions = g.Mentions[1:]
		for g.First++; items[g.First].Kind != NameItem; g.First++ {
		}
		return g // "members of the Committee, X and Y, called"
	}
	if k > 0 && items[k-1].Kind == NameItem && !items[k-1].Possessive && s.frames.Attributive[items[k].Word] {
		return s.nameSubject(items, k-1) // "X of the Foreign Ministry told", "X in Oslo told"
	}
	return Group{}
}

// standsAlone are the pronouns that stand for what was said before; right before the name of a person they are no article.
var standsAlone = set.Of("this", "that")

// exempted reports whether "but" at item k takes what follows out of all that the words before it count: "all agencies but X
// supported it".
func (s *Sentence) exempted(items []Item, k int) bool {
	return k > 1 && items[k].Word == "but" && items[k-1].Kind == WordItem && s.frames.Exhaustive[items[k-2].Word] && !items[k-1].Preposition
}

// titled reports whether "of" at item k is part of the office before the name at item at:
// "Secretary of State NAME", not "aide of the Premier NAME".
func (s *Sentence) titled(items []Item, k, at int) bool {
	for _, it := range items[k+1 : at] {
		if it.Determiner || it.Head && !s.roles.Ranks[it.Word] {
			return false
		}
	}
	return items[k-1].Head && k+1 < at
}

// Nominative reports whether an item is a pronoun that can only be a subject.
func (s *Sentence) Nominative(it Item) bool { return s.frames.Nominative[s.Written(it)] }

// Adjectival reports whether a word before a name is likely to be its epithet.
func (s *Sentence) Adjectival(it Item) bool {
	return strings.HasSuffix(it.Word, "ian") || strings.HasSuffix(it.Word, "ish") || strings.HasSuffix(it.Word, "ese") || s.roles.Heads[it.Word] || s.roles.Modifiers[it.Word]
}

// binderBeyond gives the word that opens a clause before what the comma at item j ends: "that, after he came,
// X left", "that when he came, X left"; also "if, as we believe, X left", but not "if after dinner he came, X left".
func (s *Sentence) binderBeyond(items []Item, j int) (string, int) {
	commas := 0
	for k := j - 1; k > 0 && k > j-LongestApposition; k-- {
		it := items[k]
		if it.Kind == PunctItem && it.Word != "," {
			break
		}
		if it.Word == "," {
			commas++
		}
		if it.Kind != WordItem || !s.frames.Inserting[it.Word] {
			continue
		}
		apart := items[k-1].Word == ","
		if apart {
			k--
		}
		switch {
		case k < 1:
		case items[k-1].Word == "that" && items[k-1].Binder, apart && commas == 0 && s.subordinates(items[k-1]):
			return items[k-1].Word, k - 1
		}
		break
	}
	return "", j
}

// subordinates reports whether an item is a word that opens a clause with a subject of its own and is seldom without one: "if", not "after",
// "who" nor "while".
func (s *Sentence) subordinates(it Item) bool {
	return it.Kind == WordItem && it.Binder && !it.Preposition && s.frames.Subordinating[it.Word]
}

// binderBefore gives the word that opens the clause whose subject starts after item j.
func (s *Sentence) binderBefore(items []Item, j int) (string, int) {
	subject := j + 1
	lead := s.titleOf(items, subject)
	for ; j >= 0; j-- {
		it := items[j]
		switch {
		case it.Kind == DateItem, it.Kind == WordItem && it.Preposition && items[j+1].Kind == DateItem: // "that in March he came"
		case it.Kind == WordItem && it.Binder:
			return it.Word, j
		case it.Kind == WordItem && (it.Determiner || it.Adverb || s.Honorific(it.Word) || s.Adjectival(it) || lead.Contains(it.Span)):
		case it.Word == ",":
			if k := s.whoseBefore(items, j-1); k >= 0 && k < j-1 && s.NounLike(items, j-1) {
				return "whose", k // "N., whose brother, X, praised"
			}
			return s.binderBeyond(items, j)
		default:
			if k := s.whoseBefore(items, j); k >= 0 {
				return "whose", k
			}
			if k := s.openerBeyond(items, subject); k >= 0 {
				return items[k].Word, k
			}
			return "", j
		}
	}
	return "", j
}

// whoseBefore gives the "whose" of the noun at item j, or -1: "N., whose last book X praised".
func (s *Sentence) whoseBefore(items []Item, j int) int {
	for k := j; k > 0 && k >= j-2 && items[k].Kind == WordItem && !items[k].Preposition; k-- {
		if items[k].Word == "whose" {
			return k
		}
	}
	return -1
}

// openerBeyond gives the word that opens a clause with a phrase in front of its subject at item j: "that at the meeting he had", "if by
// Monday X has"; or -1. Where a pronoun may open a clause that says more of the noun before it, there is none: "that at the time he came you left".
func (s *Sentence) openerBeyond(items []Item, j int) int {
	if j < 3 || s.Nominative(items[j]) && items[j-2].Word == "the" && !s.frames.Conversation[items[j-1].Word] {
		return -1
	}
	if last := items[j-1]; last.Kind == WordItem && (last.Preposition || last.Binder || last.Determiner) {
		return -1 // "if in the opinion of X"
	}
	for k := j - 1; k > 0 && k > j-LongestApposition; k-- {
		if items[k].Kind == PunctItem {
			return -1
		}
		if v, ok := s.VerbAt(items, k); ok && v.Finite() || items[k].Kind == WordItem && items[k].Binder && !items[k].Preposition {
			return -1
		}
		if items[k].Kind == WordItem && s.frames.Inserting[items[k].Word] && s.subordinates(items[k-1]) {
			return k - 1
		}
	}
	return -1
}
