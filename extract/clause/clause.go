package clause

import (
	"slices"
	"strings"

	"dramatis/extract/lexicon"
)

// Verb is a verb group of a sentence: "had not informed", "to be sent", "was".
type Verb struct {
	First, Last int // items of the group, inclusive
	Main        int // item of the main verb
	Lemma       string
	Passive     bool
	Negated     bool
	Infinitive  bool
	Gerund      bool
	Perfect     bool // "have met", "having met"
	// Modal is the sense of a modal verb before it: future, able, possible, duty; or "".
	Modal string
	// Subject is the argument on the left, filled by clause analysis.
	Subject Group
	// Governor is the index of the verb group that this one depends on, or -1.
	Governor int
	// Binder is the word that opens the clause: that, whether, if, who, when …; or "".
	Binder string
	// Opener is the item of the binder, or -1.
	Opener int
	// Coordinated marks a verb that shares the subject of the verb before it.
	Coordinated bool
}

// Finite reports whether the verb makes a clause of its own.
func (v Verb) Finite() bool { return !v.Infinitive && !v.Gerund }

// verbsOf finds the verb groups of a sentence, left to right, in the place of those of the last.
func (s *Sentence) verbsOf(items []Item) []Verb {
	verbs := s.Verbs[:0]
	for i := 0; i < len(items); {
		v, ok := s.VerbAt(items, i)
		if !ok {
			i++
			continue
		}
		v.Governor, v.Opener = -1, -1
		verbs = append(verbs, v)
		i = v.Last + 1
	}
	return verbs
}

// What VerbAt knows of an item, if not the number of its verb group, from 1.
const (
	unread  = 0
	noGroup = -1
)

// VerbAt gives the verb group that starts at item i. Every word is asked for many times:
// by each frame that looks where its clause ends.
func (s *Sentence) VerbAt(items []Item, i int) (Verb, bool) {
	if !items[i].Opens || items[i].Kind != WordItem {
		return Verb{}, false // most words: this much stands in the place of the call
	}
	return s.groupAt(items, i)
}

// groupAt gives the verb group that starts at an item that may start one.
func (s *Sentence) groupAt(items []Item, i int) (Verb, bool) {
	if len(s.groupAtItem) != len(items) {
		return s.readVerb(items, i)
	}
	switch at := s.groupAtItem[i]; at {
	case noGroup:
		return Verb{}, false
	case unread:
		v, ok := s.readVerb(items, i)
		if !ok {
			s.groupAtItem[i] = noGroup
			return v, false
		}
		s.groups = append(s.groups, v)
		s.groupAtItem[i] = int32(len(s.groups))
		return v, true
	default:
		return s.groups[at-1], true
	}
}

// readVerb reads a verb group that starts at item i.
func (s *Sentence) readVerb(items []Item, i int) (Verb, bool) {
	v := Verb{First: i, Main: -1}
	if items[i].Kind != WordItem {
		return v, false
	}
	j := i
	if items[j].Word == "to" {
		v.Infinitive = true
		j++
	}
	aux, j := s.helpingVerbs(items, i, j, &v)
	if j == i && (items[i].Adverb || items[i].Negation) {
		return v, false
	}
	if j > i && (v.Modal != "" || aux.last.Lemma != "") {
		j = pastInsertion(items, j)
	}
	if j < len(items) && items[j].Kind == WordItem {
		if f := items[j].Verb; f.Lemma != "" && s.fits(items, i, j, f, v, aux.last) {
			if s.behindObject(items, i, j) && s.frames.Bestowing[items[i-2].Verb.Lemma] {
				return v, false // "refused them land", "gave him work": a noun
			}
			v.Main, v.Last, v.Lemma = j, j, f.Lemma
			v.Passive = aux.last.Lemma == "be" && f.Form&lexicon.Participle != 0 && f.Form&lexicon.Gerund == 0
			v.Gerund = f.Form == lexicon.Gerund && aux.last.Lemma == "" || aux.first.Form == lexicon.Gerund
			v.Perfect = aux.perfect
			v.Infinitive = v.Infinitive || s.behindObject(items, i, j) || i == j && s.BehindCauser(items, i)
			return v, true
		}
	}
	// A bare auxiliary is a verb of its own: "was present", "had a conversation".
	if v.Main >= 0 && aux.last.Lemma != "" {
		v.Gerund = aux.last.Form == lexicon.Gerund || aux.first.Form == lexicon.Gerund
		v.Perfect = aux.perfect && (aux.last.Lemma == "be" || s.haveHad(items, v))
		return v, true
	}
	return v, false
}

// haveHad reports whether a group of forms of "have" alone is a perfect: "have had a talk", "had never had one", not "had a talk".
func (s *Sentence) haveHad(items []Item, v Verb) bool {
	if items[v.Main].Aux.Form&lexicon.Participle == 0 {
		return false
	}
	return slices.ContainsFunc(items[v.First:v.Main], func(it Item) bool { return it.Kind == WordItem && it.Aux.Lemma == "have" })
}

// helping are the helping verbs of a group: the first, the last, and whether one of them is "have".
type helping struct {
	first, last lexicon.VerbForm
	perfect     bool
}

// helpingVerbs reads what stands before the main verb of the group that begins at item i, from item j on: modals and helping verbs,
// negations, adverbs. It notes in v what they say of the verb, and the last of them as its main one, and gives the item behind them.
func (s *Sentence) helpingVerbs(items []Item, i, j int, v *Verb) (aux helping, behind int) {
	for ; j < len(items) && items[j].Kind == WordItem; j++ {
		w := items[j]
		switch {
		case w.Modal != "" && j == i:
			v.Modal = w.Modal
		case w.Aux.Lemma != "":
			aux.last = w.Aux
			aux.perfect = aux.perfect || w.Aux.Lemma == "have"
			if aux.first.Lemma == "" {
				aux.first = w.Aux
			}
			v.Last, v.Main, v.Lemma = j, j, w.Aux.Lemma
		case w.Negation:
			v.Negated = v.Negated || !s.merely(items, j)
		case w.Word == "longer" && j > i && items[j-1].Word == "no", w.Word == "since" && aux.perfect:
		case w.Adverb && w.Verb.Lemma == "":
		case j > i && w.AsideOpens && s.asideAt(items, j) > j:
			j = s.asideAt(items, j) - 1 // "had in fact told"
		case j > i && aux.last.Lemma == "have" && (w.Preposition || w.Determiner) && s.whenAt(items, j) > j:
			j = s.whenAt(items, j) - 1 // "had that day told"
		case j > i && aux.last.Lemma == "have" && w.Preposition && s.whereAt(items, j) > j:
			j = s.whereAt(items, j) - 1 // "had twice in the Senate told"
		case j == i && strings.HasSuffix(w.Word, "n't"):
			v.Negated = true
			if f := lexicon.Auxiliary(strings.TrimSuffix(w.Word, "n't")); f.Lemma != "" {
				aux.last = f
			}
		default:
			return aux, j
		}
	}
	return aux, j
}

// merely reports whether the "not" at item i is that of "not only", or a "hardly" says how soon something else came, "had
// hardly arrived when the talks began": what is said after it was done too.
func (s *Sentence) merely(items []Item, i int) bool {
	if items[i].Word == "hardly" && (i > 0 && items[i-1].Word == "had" || i+1 < len(items) && items[i+1].Word == "had") {
		return slices.ContainsFunc(items[i:], func(it Item) bool { return it.Kind == WordItem && (it.Word == "when" || it.Word == "before") })
	}
	return items[i].Word == "not" && i+1 < len(items) && items[i+1].Kind == WordItem && s.frames.Merely[items[i+1].Word]
}

// behindObject reports whether a verb in its bare form at item j opens its group at item i right behind
// a pronoun that is no subject: "authorize me see X", "let him go".
func (s *Sentence) behindObject(items []Item, i, j int) bool {
	return i == j && i > 1 && items[i-2].Kind == WordItem && items[i-2].Verb.Lemma != "" && items[i-1].Kind == NameItem && items[j].Verb.Form&lexicon.Base != 0 && items[j].Verb.Form&lexicon.Past == 0 && s.frames.Objective[s.Written(items[i-1])]
}

// LongestInsertion bounds what stands between commas inside a group of verbs.
const LongestInsertion = 8

// pastInsertion gives the item behind what is put into a group of verbs between commas, at
// item j: "will, if you permit, come"; or j.
func pastInsertion(items []Item, j int) int {
	if j >= len(items) || items[j].Word != "," {
		return j
	}
	for k := j + 1; k+1 < len(items) && k <= j+LongestInsertion; k++ {
		switch {
		case items[k].Word == "," && items[k+1].Verb.Lemma != "" && items[k+1].Kind == WordItem:
			return k + 1
		case items[k].Kind == PunctItem:
			return j
		}
	}
	return j
}

// fits decides whether the word at j can be the main verb of the group opened at i.
func (s *Sentence) fits(items []Item, i, j int, f lexicon.VerbForm, v Verb, aux lexicon.VerbForm) bool {
	switch {
	case v.Infinitive, v.Modal != "", aux.Lemma == "do":
		return f.Form&lexicon.Base != 0 || aux.Lemma != "" && f.Form&(lexicon.Participle|lexicon.Gerund) != 0
	case aux.Lemma == "be":
		return f.Form&(lexicon.Participle|lexicon.Gerund) != 0
	case aux.Lemma == "have":
		return f.Form&lexicon.Participle != 0
	}
	if i > 0 && items[i-1].Kind == WordItem && (items[i-1].Determiner || items[i-1].Word == "of" && !(f.Form == lexicon.Gerund && s.ofDoing(items, i-1))) {
		return false // a noun or an adjective: "the published text", "a report"
	}
	if j > 0 && items[j-1].Word == "no" {
		return false // "returned with no answers to X"
	}
	switch {
	case i == j && i > 0 && f.Form&lexicon.Gerund == 0 && f.Form&(lexicon.Past|lexicon.Participle) != 0 && items[i-1].Kind == NameItem && (s.describedBy(items, i) || s.givenTo(items, i)):
		return false // "his reported successes", "X's announced policy"
	case i == j && f.Form == lexicon.Gerund && i > 0 && s.MarksOwner(items[i-1]) && i+1 < len(items) && items[i+1].Kind == WordItem && s.NounLike(items, i+1) && !items[i+1].Preposition:
		return false // "our continuing concern"
	case i == j && f.Form == lexicon.Gerund && i > 1 && i+1 < len(items) && items[i+1].Word == "of" && items[i-2].Determiner && items[i-1].Kind == WordItem && !items[i-1].Preposition,
		i == j && f.Form == lexicon.Gerund && i > 1 && items[i-1].Kind == WordItem && s.Adjectival(items[i-1]) && s.Adjectival(items[i-2]) && (i+1 == len(items) || items[i+1].Kind == PunctItem || items[i+1].Preposition):
		return false // "the formal reporting of the talks", "inadequate diplomatic reporting"
	case f.Form == lexicon.Gerund && s.meetingOf(items, j):
		return false // "the June 18 meeting", "at the Council meeting of May"
	case f.Form&lexicon.Past != 0, f.Form&lexicon.Gerund != 0:
		return true
	case f.Form&lexicon.Participle != 0:
		return true // reduced relative: "a letter written by X"
	}
	return s.afterSubject(items, i, f) || i == j && s.BehindCauser(items, i)
}

// ofDoing reports whether "of" at item i governs a verb: "instead of meeting X", "accused X of
// meeting Y", not "the meeting of visiting officials".
func (s *Sentence) ofDoing(items []Item, i int) bool {
	return i > 0 && (items[i-1].Word == "instead" || items[i-1].Kind == NameItem && !items[i-1].Possessive || s.frames.Controlling[items[i-1].Verb.Lemma])
}

// Uttered reports whether what is made or given is spoken there and then, whatever it is called: "made a reply", "gave the message".
func (v Verb) Uttered() bool { return v.Lemma == "make" || v.Lemma == "give" }
