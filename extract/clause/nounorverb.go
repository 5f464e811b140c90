package clause

import (
	"dramatis/extract/lexicon"
	"dramatis/internal/set"
)

// Forms that may be nouns or verbs ("report", "visits"), told by what stands round them.

// afterSubject decides for forms that may be nouns ("report", "visits") by what
// stands before them: a name, a pronoun, a relative word or a joining "and".
func (s *Sentence) afterSubject(items []Item, i int, f lexicon.VerbForm) bool {
	if s.joinsBase(items, i, f) {
		return true
	}
	j := i - 1
	for j >= 0 && items[j].Kind == WordItem && items[j].Adverb {
		j--
	}
	if j < 0 || items[j].Word == "please" {
		return f.Form&lexicon.Base != 0 || s.decrees(items, i) // a command, a plea or a decision
	}
	it := items[j]
	if it.Kind == WordItem && indefinite[it.Word] && f.Form&lexicon.Third != 0 {
		return true // "nothing shows"
	}
	if it.Kind != NameItem {
		return s.decrees(items, i) || s.saysThat(items, j, i, f) || s.severalSay(items, j, i, f) || it.Word == "," && s.thirdOverComma(items, j, i) || it.Kind == WordItem && (it.Word == "who" || it.Word == "which" || it.Word == "and" && f.Form&lexicon.Third != 0)
	}
	if s.MarksOwner(it) || f.Form&lexicon.Base == 0 && s.disagrees(it) {
		return false
	}
	return f.Form&lexicon.Third != 0 || f.Form&lexicon.Base != 0 && (s.IsPronoun(it) || len(s.GroupEndingAt(items, j).Mentions) > 1 || s.behindThat(items, j) || s.behindThatThe(items, j, i) || s.helpedBefore(items, j))
}

// indefinite are the pronouns that stand for nobody in particular, and are subjects of the third person.
var indefinite = set.Of("nothing", "nobody", "everything", "everybody", "everyone", "somebody", "someone", "anybody", "anyone")

// thirdOverComma reports whether a form that may be a noun stands at item i behind the comma that closes what is put in behind its
// subject, and goes on as a verb does: "X, who was ill, writes to Y".
func (s *Sentence) thirdOverComma(items []Item, comma, i int) bool {
	if i != comma+1 || i+1 >= len(items) || items[i].Verb.Form&lexicon.Third == 0 {
		return false
	}
	if next := items[i+1]; next.Kind != NameItem && !next.Determiner && !next.Preposition && next.Word != "that" {
		return false
	}
	g, _, shared := s.beyondParenthesis(items, comma)
	return !g.Empty() && !shared && g.Last < comma-2 && s.Acts(items[g.First])
}

// saysThat reports whether a verb of saying that can be no noun stands at item i behind the noun at item j and before what is said: "the
// prosecution alleges that", not "the claims that".
func (s *Sentence) saysThat(items []Item, j, i int, f lexicon.VerbForm) bool {
	return f.Form&lexicon.Third != 0 && s.frames.Speech[f.Lemma] && s.frames.VerbOnly[f.Lemma] && i+1 < len(items) && items[i+1].Word == "that" &&
		items[j].Kind == WordItem && s.NounLike(items, j)
}

// severalSay reports whether a verb of saying or thinking stands at item i, in the form of the plural, behind those who say it and before what is
// said: "prosecutors say X paid", "the police believe that".
func (s *Sentence) severalSay(items []Item, j, i int, f lexicon.VerbForm) bool {
	if f.Form&lexicon.Base == 0 || i+1 >= len(items) || !s.frames.Speech[f.Lemma] && !s.frames.Opining[f.Lemma] || !s.frames.VerbOnly[f.Lemma] {
		return false
	}
	noun := items[j]
	if noun.Kind != WordItem || !s.NounLike(items, j) || !pluralEnding(noun.Word) && !s.frames.Many[noun.Word] {
		return false
	}
	next := items[i+1]
	return next.Kind == NameItem || next.Determiner || next.Word == "that"
}

// disagrees reports whether an item is a pronoun that no verb of the third person can have as subject: what stands behind it is what
// somebody is given, "bring you reports".
func (s *Sentence) disagrees(it Item) bool {
	switch s.Written(it) {
	case "you", "me", "him", "us", "them":
		return s.IsPronoun(it)
	}
	return false
}

// behindThatThe reports whether a bare verb at item i follows the name at item j that opens a clause of "that"
// with an article: it has its object right behind it, "demanded that the Ministry send a report", where a noun
// would have a verb, "said that the Ministry report was late".
func (s *Sentence) behindThatThe(items []Item, j, i int) bool {
	if i != j+1 || i+1 >= len(items) || items[i+1].Kind == PunctItem || items[i+1].Kind == WordItem && !items[i+1].Determiner || items[i+1].Kind == DateItem {
		return false
	}
	return j > 2 && items[j-1].Word == "the" && items[j-2].Word == "that"
}

// behindThat reports whether a clause of "that" opens with the name at item i, so that a bare verb
// may follow: "asked that X meet Y", "asked that, after the feast, Minister X meet Y".
func (s *Sentence) behindThat(items []Item, i int) bool {
	if i > 0 && items[i-1].Word == "that" {
		return true
	}
	k := s.LeadStart(items, i) - 1
	if k >= 0 && items[k].Word == "," {
		_, k = s.binderBeyond(items, k)
	}
	return k >= 0 && items[k].Word == "that"
}
