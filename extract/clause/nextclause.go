package clause

import (
	"slices"

	"dramatis/extract/lexicon"
	"dramatis/graph"
	"dramatis/internal/set"
)

// SameClause reports whether no mark that ends a clause stands between two items.
func (s *Sentence) SameClause(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if s.Items[k].Kind == PunctItem && s.ClosesClause(s.Items, k) || s.Items[k].Kind == WordItem && s.Items[k].Binder && !s.Items[k].Preposition {
			return false
		}
	}
	return true
}

// ClosesClause reports whether item i ends the clause that runs up to it.
func (s *Sentence) ClosesClause(items []Item, i int) bool {
	it := items[i]
	if it.Kind == PunctItem {
		switch it.Word {
		case ".", ";", ":", "!", "?", "(", ")", "—", "–", "\"", "“", "”":
			return true
		}
		return false
	}
	if it.Kind != WordItem {
		return false
	}
	if it.Binder && !it.Preposition {
		return it.Word != "so" || i+1 == len(items) || items[i+1].Word != "to" || s.InfinitiveAt(items, i+1) // "wrote so to X"
	}
	v, ok := s.VerbAt(items, i)
	return ok && v.Finite() && v.Last >= i && s.opensClause(items, i) && !s.furthersNoun(items, i, v)
}

// furthersNoun reports whether a bare participle only says more of the noun before it:
// "a letter dated 3 May, addressed to X and signed by Y".
func (s *Sentence) furthersNoun(items []Item, i int, v Verb) bool {
	if v.First != v.Main || items[v.Main].Verb.Form&lexicon.Participle == 0 || items[i-1].Kind == NameItem || v.Last+1 >= len(items) {
		return false
	}
	w := items[v.Last+1].Word
	return w == "by" || w == "to" && !s.InfinitiveAt(items, v.Last+1)
}

// opensClause reports whether a finite verb at i begins a new statement about its
// own subject: "and noted", or a name or pronoun right before it.
func (s *Sentence) opensClause(items []Item, i int) bool {
	if i == 0 {
		return false
	}
	p := items[i-1]
	if p.Kind == WordItem && items[i].Aux.Lemma != "" && s.joinedSubject(items, i-1) {
		return true
	}
	return p.Kind == NameItem && !p.Possessive || p.Word == "and" || p.Word == "but" || p.Word == ","
}

// joinedSubject reports whether the noun that ends at item j opens a clause behind "and":
// "…, and 1,200 rifles were handed over".
func (s *Sentence) joinedSubject(items []Item, j int) bool {
	for k := j; k > 0 && k > j-6; k-- {
		switch it := items[k]; {
		case it.Word == "and" || it.Word == "but":
			return k < j
		case it.Kind != WordItem && it.Word != "," || it.Preposition || it.Binder:
			return false
		}
	}
	return false
}

// longestSubject bounds the items of a subject between the comma that opens a clause and its verb.
const longestSubject = 9

// nextClauseAt reports whether the comma at item i opens a clause with a subject and a verb of its
// own: "…, it should ask X", "…, and the delegation replied sharply", "…, X noted that", "…, and on 4 May X noted that"; or an
// "and" one that opens with its day or place.
func (s *Sentence) nextClauseAt(items []Item, i int) bool {
	if word := items[i].Word; word == "and" || word == "but" {
		j := s.pastSetting(items, i+1)
		return j > i+1 && s.ownSubject(items, j)
	} else if word != "," {
		return false
	}
	j := i + 1
	if j < len(items) && (items[j].Word == "and" || items[j].Word == "but" || items[j].Word == "so") {
		j++
	}
	j = s.pastSetting(items, j)
	if j < len(items) && items[j].Kind == WordItem && standing[items[j].Word] {
		j++
		return j < len(items) && s.finiteAt(items, j)
	}
	return s.ownSubject(items, j)
}

// pastSetting gives the item behind the phrases that open a clause at item i and tell when and where: "on 14 November", "in Oslo that
// evening,"; or i.
func (s *Sentence) pastSetting(items []Item, i int) int {
	for i+1 < len(items) {
		next := s.whenAt(items, i)
		if items[i].Kind == DateItem {
			next = i + 1
		} else if next == i && located[items[i].Word] && items[i+1].Kind == NameItem && s.TypeOf(items[i+1]) == graph.Place && !items[i+1].Possessive {
			next = i + 2
		}
		if next == i {
			return i
		}
		if i = next; i < len(items) && items[i].Word == "," {
			i++
		}
	}
	return i
}

// finiteAt reports whether a finite verb stands at item i, or the modal verb of one.
func (s *Sentence) finiteAt(items []Item, i int) bool {
	v, ok := s.VerbAt(items, i)
	return ok && v.Finite() || items[i].Kind == WordItem && items[i].Modal != ""
}

// standing are the words that stand for a subject by themselves.
var standing = set.Of("it", "there", "this", "that", "these", "those")

// ownSubject reports whether a subject opens at item i and its finite verb follows. Lists of names
// count where a pronoun ends them that can only be a subject: "X, Y and I would meet Z".
func (s *Sentence) ownSubject(items []Item, i int) bool {
	listed, closed := false, false
	for k := i; k < len(items) && k < i+longestSubject; k++ {
		it := items[k]
		if k > i {
			if v, ok := s.VerbAt(items, k); ok && v.Finite() && !items[k].Adverb {
				return (!listed || s.Nominative(items[k-1])) && s.surelyFinite(items, v)
			}
			if it.Modal != "" && it.Kind == WordItem {
				return !listed || s.Nominative(items[k-1])
			}
		}
		switch {
		case it.Kind == NameItem && k > i && s.Nominative(it) && items[k-1].Word != "and":
			return false // "the man he had met"
		case it.Word == "and" && (closed || items[k-1].Word == ",") || it.Word == "," && (items[k-1].Kind != NameItem || s.TypeOf(items[k-1]) != graph.Person):
			return false
		case it.Word == "," || it.Word == "and":
			listed, closed = true, it.Word == "and"
		case it.Kind == NameItem, it.Kind == WordItem && (it.Determiner || it.Adverb || it.Word == "of" || s.Honorific(it.Word) || s.NounLike(items, k)):
		default:
			return false
		}
	}
	return false
}

// surelyFinite reports whether a verb group is no participle that only says more of the noun before it.
func (s *Sentence) surelyFinite(items []Item, v Verb) bool {
	if v.Modal != "" || items[v.First].Aux.Lemma != "" && items[v.First].Aux.Form&(lexicon.Participle|lexicon.Gerund) == 0 || s.Nominative(items[v.First-1]) {
		return true
	}
	switch f := items[v.Main].Verb.Form; {
	case f&lexicon.Participle == 0:
		return f&(lexicon.Past|lexicon.Third) != 0
	case f&lexicon.Past == 0 || v.Last+1 >= len(items):
		return f&lexicon.Past != 0
	}
	next := items[v.Last+1]
	if s.frames.Speech[v.Lemma] && (next.Word == "," || next.Word == ":") {
		return true // "the Minister declared, "
	}
	return next.Word == "that" || next.Word == "to" || next.Word == "." || next.Determiner || next.Adverb || next.Kind == NameItem
}

// governs reports whether item i is a preposition that makes the name behind it a complement.
func (s *Sentence) governs(i int) bool {
	return i >= 0 && s.Items[i].Kind == WordItem && s.frames.Governing[s.Items[i].Word]
}

// hasItsVerb reports whether the clause of the name at item i has its finite verb before it and is not one that only
// says more of its subject: "wrote to X and Y had come", not "who wrote to X and Y had come" nor "held that the talks
// between X and Y had begun".
func (s *Sentence) hasItsVerb(i int) bool {
	n := s.VerbBefore(i)
	if n < 0 {
		return false
	}
	v := s.Verbs[n]
	switch v.Binder {
	case "who", "which", "whom", "whose", "that":
		return false
	}
	opens := func(it Item) bool { return it.Word == "between" || it.Kind == WordItem && it.Binder && !it.Preposition }
	told := s.frames.Speech[v.Lemma] && !s.governs(s.LeadStart(s.Items, i)-1) // "wrote X and Y had come", not "wrote to X and Y had come"
	return v.Finite() && !v.Subject.Empty() && !told && !slices.ContainsFunc(s.Items[v.Last+1:i], opens)
}
