package relate

import (
	"strings"

	"dramatis/graph"
)

// opening gives the item that opens a sentence behind the number or letter of a list.
func opening(items []item) int {
	i := 0
	for i < len(items) && i < 4 && (items[i].kind == punctItem || items[i].kind == wordItem && (len(items[i].word) == 1 && items[i].word != "i" && items[i].word != "a" || items[i].word[0] <= '9')) {
		i++
	}
	if i == len(items) {
		return 0
	}
	return i
}

// subjectLeft walks left from item j to the subject of the verb after it. shared
// says that the verb is coordinated with one before it; from is where the walk ended.
func (r *reading) subjectLeft(items []item, j int) (g group, from int, shared bool) {
	j = r.skipAdverbials(items, j)
	if j < 0 {
		return group{}, j, false
	}
	switch it := items[j]; {
	case it.kind == nameItem:
		if g := r.nameSubject(items, j); !g.empty() {
			return g, j, false
		}
		if k := r.beyondPhrases(items, j); k >= 0 && !it.possessive {
			return r.nameSubject(items, k), j, false
		}
		if k := r.relativeBeyond(items, j); k >= 0 {
			return r.antecedent(items, k-1), k, false
		}
		return group{}, j, false
	case it.word == "who" || it.word == "which" || it.word == "that":
		return r.antecedent(items, j-1), j, false
	case it.word == "and" || it.word == "but" || it.word == "or":
		return group{}, j, true
	case it.word == "," && j > 1 && items[j-1].word == ")":
		if g, from, shared := r.beyondBrackets(items, j-1); !g.empty() || shared {
			return g, from, shared
		}
		return r.beyondParenthesis(items, j)
	case it.word == ",":
		return r.beyondParenthesis(items, j)
	case it.word == ")", it.word == "–", it.word == "—":
		return r.beyondBrackets(items, j)
	case it.word == "others" && j > 1 && items[j-1].word == "and" && items[j-2].kind == nameItem:
		return r.nameSubject(items, j-2), j, false // "X, Y and others"
	case it.kind == wordItem && r.frames.Transparent[it.word] && j > 0 && items[j-1].kind == nameItem:
		return r.nameSubject(items, j-1), j, false
	case it.kind == wordItem && j > 2 && r.ownWord(items[j-1]) && items[j-2].word == "of" && items[j-3].kind == nameItem && r.typeOf(items[j-3]) == graph.Organization:
		return r.nameSubject(items, j-3), j, false // "the Politburo of our party instructed"
	}
	if items[j].kind == wordItem {
		if g := r.peopleOf(items, j); !g.empty() {
			return g, j, false
		}
	}
	if k := r.beyondPhrases(items, j); k >= 0 {
		return r.nameSubject(items, k), j, false
	}
	if k := r.relativeBeyond(items, j); k >= 0 {
		return r.antecedent(items, k-1), k, false
	}
	return group{}, j, false
}

// skipAdverbials steps left over adverbs, dates and their prepositions.
func (r *reading) skipAdverbials(items []item, j int) int {
	for j >= 0 {
		it := items[j]
		if k := r.asideBefore(items, j); k < j {
			j = k
			continue
		}
		switch {
		case it.kind == wordItem && it.adverb:
			j--
		case j > 2 && (it.word == "known" || it.word == "know") && items[j-2].word == "as":
			j -= 3 // "who as is known was in Oslo"
		case it.kind == dateItem, it.upper && j > 0 && r.frames.Weekday[it.word]:
			j--
			if j >= 0 && (items[j].preposition) {
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
func (r *reading) nameSubject(items []item, j int) group {
	g := r.groupEndingAt(items, j)
	if items[j].possessive {
		return group{}
	}
	if r.nominative(items[j]) {
		return g // "for they told us": no preposition governs "they"
	}
	k := r.leadStart(items, g.first) - 1
	if next := items[k+1]; next.kind == wordItem && standsAlone[next.word] && k+2 == g.first && r.isNamedPerson(items[g.first]) {
		return g // "in connection with this X was arrested"
	}
	if r.exempted(items, k) {
		return group{}
	}
	if k < 0 || items[k].kind != wordItem || !r.frames.Governing[items[k].word] {
		return g
	}
	if items[k].word == "of" && k > 0 && (r.frames.Transparent[items[k-1].word] || r.titled(items, k, g.first)) {
		return g // "the delegation of X", "Secretary of State NAME"
	}
	if n := len(g.mentions); n > 2 && items[k].word == "of" && r.typeOf(items[g.first]) == graph.Organization && items[g.first+1].word == "," && r.typeOf(items[g.last]) == graph.Person {
		g.mentions = g.mentions[1:]
		for g.first++; items[g.first].kind != nameItem; g.first++ {
		}
		return g // "members of the Committee, X and Y, called"
	}
	if k > 0 && items[k-1].kind == nameItem && !items[k-1].possessive && r.frames.Attributive[items[k].word] {
		return r.nameSubject(items, k-1) // "X of the Foreign Ministry told", "X in Oslo told"
	}
	return group{}
}

// standsAlone are the pronouns that stand for what was said before; right before the name of a person they are no article.
var standsAlone = setOf("this", "that")

// exempted reports whether "but" at item k takes what follows out of all that the words before it count: "all agencies but X
// supported it".
func (r *reading) exempted(items []item, k int) bool {
	return k > 1 && items[k].word == "but" && items[k-1].kind == wordItem && r.frames.Exhaustive[items[k-2].word] && !items[k-1].preposition
}

// titled reports whether "of" at item k is part of the office before the name at item at:
// "Secretary of State NAME", not "aide of the Premier NAME".
func (r *reading) titled(items []item, k, at int) bool {
	for _, it := range items[k+1 : at] {
		if it.determiner || it.head && !r.roles.ranks[it.word] {
			return false
		}
	}
	return items[k-1].head && k+1 < at
}

// nominative reports whether an item is a pronoun that can only be a subject.
func (r *reading) nominative(it item) bool { return r.frames.Nominative[r.written(it)] }

// adjectival reports whether a word before a name is likely to be its epithet.
func (r *reading) adjectival(it item) bool {
	return strings.HasSuffix(it.word, "ian") || strings.HasSuffix(it.word, "ish") || strings.HasSuffix(it.word, "ese") || r.roles.heads[it.word] || r.roles.modifiers[it.word]
}

// binderBeyond gives the "that" before a clause which the comma at item j ends: "that, after he came,
// X left", "that when he came, X left".
func (r *reading) binderBeyond(items []item, j int) (string, int) {
	for k := j - 1; k > 0 && k > j-longestApposition; k-- {
		it := items[k]
		if it.kind == punctItem && it.word != "," {
			break
		}
		if it.kind != wordItem || !r.frames.Inserting[it.word] {
			continue
		}
		if items[k-1].word == "," {
			k--
		}
		if k > 0 && items[k-1].word == "that" && items[k-1].binder {
			return "that", k - 1
		}
		break
	}
	return "", j
}

// binderBefore gives the word that opens the clause whose subject starts after item j.
func (r *reading) binderBefore(items []item, j int) (string, int) {
	subject := j + 1
	for ; j >= 0; j-- {
		it := items[j]
		switch {
		case it.kind == dateItem, it.kind == wordItem && it.preposition && items[j+1].kind == dateItem: // "that in March he came"
		case it.kind == wordItem && it.binder:
			return it.word, j
		case it.kind == wordItem && (it.determiner || it.adverb || r.honorific(it.word) || r.adjectival(it)):
		case it.word == ",":
			return r.binderBeyond(items, j)
		default:
			if k := r.whoseBefore(items, j); k >= 0 {
				return "whose", k
			}
			if k := r.thatBefore(items, subject); k >= 0 {
				return "that", k
			}
			return "", j
		}
	}
	return "", j
}

// whoseBefore gives the "whose" of the noun at item j, or -1: "N., whose last book X praised".
func (r *reading) whoseBefore(items []item, j int) int {
	for k := j; k > 0 && k >= j-2 && items[k].kind == wordItem && !items[k].preposition; k-- {
		if items[k].word == "whose" {
			return k
		}
	}
	return -1
}

// thatBefore gives the "that" before a clause with a phrase in front of its subject, a pronoun at item
// j that can only be one: "that at the meeting he had"; or -1.
func (r *reading) thatBefore(items []item, j int) int {
	if j < 3 || !r.nominative(items[j]) || items[j-2].word == "the" && !r.frames.Conversation[items[j-1].word] {
		return -1 // "that at the time he came you left"
	}
	for k := j - 1; k > 0 && k > j-longestApposition; k-- {
		if items[k].kind == punctItem {
			return -1
		}
		if v, ok := r.verbAt(items, k); ok && v.finite() || items[k].kind == wordItem && items[k].binder && !items[k].preposition {
			return -1
		}
		if items[k].kind == wordItem && r.frames.Inserting[items[k].word] && items[k-1].word == "that" && items[k-1].binder {
			return k - 1
		}
	}
	return -1
}
