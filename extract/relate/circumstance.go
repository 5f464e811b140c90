package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/graph"
)

// doing gives who does what a noun tells while he does something else, and in which sense:
// "During a visit to X, Y said".
func (r *reading) doing(f *lexicon.Frame, n sense.Noun, tells func() sense.Sense) ([]coref.ChainID, sense.Sense) {
	if !slices.Contains(f.Subject.Slots, "possessive") || len(n.Args) == 0 || n.Args[0].Opener != n.At+1 || n.Args[0].Slot == "of" || !slices.Contains(f.Object.Slots, n.Args[0].Slot) || n.Carrier >= 0 || !r.indefinite(n.At) {
		return nil, sense.Sense{}
	}
	i := r.clauseVerb(n.At)
	if i < 0 || r.Verbs[i].Lemma == "be" && r.Verbs[i].Last < n.At && n.At-r.Verbs[i].Last < 5 {
		return nil, sense.Sense{} // "was in agreement with X"
	}
	held := tells()
	if held.Modality == graph.Asserted && !r.Bygone(n.At) {
		held = r.SenseOf(r.Verbs, i, 0)
	}
	return r.given(f.Subject, r.Verbs[i].Subject, f.Collective), held
}

// indefinite reports whether nothing before the noun at item i says that it is one that is
// known, or whose it is: "a long visit", "45-minute visit".
func (r *reading) indefinite(i int) bool {
	for j := i; j >= 0 && j > i-6; j-- {
		it := r.Items[j]
		if it.Kind == clause.NameItem && j < i || it.Word == "the" || it.Word == "this" || it.Word == "that" || it.Word == "no" || it.Kind == clause.NameItem && strings.HasPrefix(r.Written(it), "the ") {
			return false
		}
		if it.Kind == clause.WordItem && it.Preposition {
			return it.Word == "during" || it.Word == "in" || it.Word == "at" || it.Word == "after" || it.Word == "before"
		}
	}
	return false
}

// clauseSubject gives the subject of the clause of which the noun at item i is a
// circumstance: "In a conversation with X, Y said", "Y said in a letter to X".
func (r *reading) clauseSubject(i int) clause.Group {
	if k := r.clauseVerb(i); k >= 0 {
		return r.Verbs[k].Subject
	}
	return clause.Group{}
}

// clauseAgent gives who acts in the clause of which the noun at item i is a circumstance:
// "On the orders of X, Y left", "Z was shot by Y on the orders of X".
func (r *reading) clauseAgent(i int) clause.Group {
	j := r.headedBy(i)
	if j > 0 && r.Items[j].Kind == clause.NameItem && r.MarksOwner(r.Items[j]) {
		j = r.LeadStart(r.Items, j) - 1 // "at X's invitation"
	}
	if j < 0 || !r.moved(i) {
		return clause.Group{}
	}
	if k := r.clauseHeaded(i, j); k >= 0 {
		return r.Doer(r.Verbs[k])
	}
	return clause.Group{}
}

// moved reports whether the noun at item i says on whose word somebody acts: "on the
// advice of X", not "let us look at the advice of X".
func (r *reading) moved(i int) bool {
	j := r.PhraseStart(r.Items, i) - 1
	if j < 0 || j == 0 && r.Items[j].Kind != clause.WordItem {
		return false
	}
	if own := r.Items[j]; own.Kind == clause.NameItem && j > 0 {
		j = r.LeadStart(r.Items, j) - 1 // "on his orders", "on X's orders"
	}
	if j < 0 || !r.frames.OnWordOf[r.Items[j].Word] {
		return false
	}
	return j == 0 || !r.frames.Speech[r.Items[j-1].Verb.Lemma] && r.Items[j-1].Verb.Lemma != "look"
}

// clauseVerb gives the verb of the clause of which the noun at item i is a circumstance, as
// its place among the verbs of the sentence, or -1.
func (r *reading) clauseVerb(i int) int { return r.clauseHeaded(i, r.headedBy(i)) }

// clauseHeaded gives the verb of the clause of which the noun at item i is a circumstance that the item j opens.
func (r *reading) clauseHeaded(i, j int) int {
	if k := r.headedBy(j - 1); j > 0 && r.Items[j].Word == "of" && k >= 0 && r.frames.Span[r.Items[j-1].Word] {
		j = k // "in the course of his talk"
	}
	if j < 0 || !r.frames.Circumstantial[r.Items[j].Word] || r.Items[j].Word == "following" && j > 0 && r.Items[j-1].Determiner {
		return -1
	}
	if n := r.CleftVerb(j); n >= 0 {
		return n
	}
	for n := len(r.Verbs) - 1; n >= 0; n-- {
		if v := r.Verbs[n]; v.Last < j && v.Finite() {
			if r.SameClause(v.Last, j) {
				return n
			}
			break
		}
	}
	n := slices.IndexFunc(r.Verbs, func(v clause.Verb) bool { return v.First > i && v.Finite() && !v.Subject.Empty() })
	if n < 0 || r.Verbs[n].Binder != "" && !(r.Verbs[n].Binder == "that" && r.Verbs[n].Opener < j) {
		return -1
	}
	if r.parenthetical(r.Verbs[n], j) || r.putBetween(r.Verbs[n], j, i) {
		return n
	}
	if r.Verbs[n].Subject.First == i+1 && r.Items[j].Kind == clause.WordItem && r.frames.OnWordOf[r.Items[j].Word] {
		return n // "At X's invitation Y left"
	}
	k := r.PhraseStart(r.Items, r.Verbs[n].Subject.First) - 1
	if k > i && (r.Items[k].Word == "," || r.Items[k+1].Kind == clause.NameItem && k == r.phraseEnd(i)) {
		return n
	}
	return -1
}

// putBetween reports whether the phrase that item j opens and whose noun is item i is all that stands between a
// verb and its subject: "X in his talk with Y asked".
func (r *reading) putBetween(v clause.Verb, j, i int) bool {
	return v.Subject.First >= 0 && v.Subject.Last+1 == j && r.phraseEnd(i)+1 == v.First && r.Items[j].Word != "before" && r.Items[j].Word != "by"
}

// headedBy gives the item before the words of the phrase whose noun is item i: its preposition,
// if it has one.
func (r *reading) headedBy(i int) int {
	j := i - 1
	for j > 0 && (r.Items[j].Kind == clause.WordItem && !r.Items[j].Preposition && r.Items[j].Verb.Form&lexicon.Gerund == 0 || r.Items[j].Word == "-" || r.Items[j].Kind == clause.DateItem || r.OwnWord(r.Items[j])) {
		j--
	}
	return j
}

// phraseEnd gives the last item of the phrase that follows the noun at item i and says
// whose it is or where: "of X", "in Oslo".
func (r *reading) phraseEnd(i int) int {
	j := i + 1
	if j+2 < len(r.Items) && r.Items[j].Word == "of" && r.Items[j+1].Kind == clause.DateItem {
		j += 2 // "In a letter of 3 May to X"
	}
	if j >= len(r.Items) || r.Items[j].Kind != clause.WordItem || !r.Items[j].Preposition {
		return -1
	}
	j = clause.PastDeterminers(r.Items, j+1)
	if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem {
		return -1
	}
	return r.pastTime(r.GroupAt(r.Items, j).Last)
}

// pastTime gives the last item of what follows item i and tells of which land somebody is, or
// when: "X (Norway) this morning".
func (r *reading) pastTime(i int) int {
	for i+1 < len(r.Items) {
		switch it := r.Items[i+1]; {
		case it.Word == "(":
			end := i + 2
			for end < len(r.Items) && end < i+clause.LongestApposition && r.Items[end].Word != ")" {
				end++
			}
			if end == len(r.Items) || r.Items[end].Word != ")" {
				return i
			}
			i = end
		case it.Kind == clause.DateItem, it.Kind == clause.WordItem && (it.Adverb || it.Days || it.Word == "this" || it.Word == "last"):
			i++
		case (it.Word == "on" || it.Word == "of") && it.Kind == clause.WordItem && i+2 < len(r.Items) && r.Items[i+2].Kind == clause.DateItem:
			i++
		default:
			return i
		}
	}
	return i
}

// parenthetical reports whether the phrase that begins at item j stands between commas behind the
// subject of verb v: "X, in a conversation with Y, praised it".
func (r *reading) parenthetical(v clause.Verb, j int) bool {
	return v.Subject.Last+2 == j && r.Items[j-1].Word == "," && r.Items[v.First-1].Word == ","
}
