package relate

import (
	"slices"
	"strings"
)

// verb is a verb group of a sentence: "had not informed", "to be sent", "was".
type verb struct {
	first, last int // items of the group, inclusive
	main        int // item of the main verb
	lemma       string
	passive     bool
	negated     bool
	infinitive  bool
	gerund      bool
	perfect     bool // "have met", "having met"
	// modal is the sense of a modal verb before it: future, able, possible, duty; or "".
	modal string
	// subject is the argument on the left, filled by clause analysis.
	subject group
	// governor is the index of the verb group that this one depends on, or -1.
	governor int
	// binder is the word that opens the clause: that, whether, if, who, when …; or "".
	binder string
	// opener is the item of the binder, or -1.
	opener int
	// coordinated marks a verb that shares the subject of the verb before it.
	coordinated bool
}

// finite reports whether the verb makes a clause of its own.
func (v verb) finite() bool { return !v.infinitive && !v.gerund }

func setOf(words ...string) map[string]bool {
	s := make(map[string]bool, len(words))
	for _, w := range words {
		s[w] = true
	}
	return s
}

// inLY reports whether the ending of a word makes it an adverb, which may stand inside or beside a verb group.
func inLY(w string) bool {
	return strings.HasSuffix(w, "ly") && len(w) > 4 && w != "reply" && w != "supply" && w != "rely"
}

// verbsOf finds the verb groups of a sentence, left to right, in the place of those of the last.
func (r *reading) verbsOf(items []item) []verb {
	verbs := r.verbs[:0]
	for i := 0; i < len(items); {
		v, ok := r.verbAt(items, i)
		if !ok {
			i++
			continue
		}
		v.governor, v.opener = -1, -1
		verbs = append(verbs, v)
		i = v.last + 1
	}
	return verbs
}

// What verbAt knows of an item, if not the number of its verb group, from 1.
const (
	unread  = 0
	noGroup = -1
)

// verbAt gives the verb group that starts at item i. Every word is asked for many times:
// by each frame that looks where its clause ends.
func (r *reading) verbAt(items []item, i int) (verb, bool) {
	if !items[i].opens || items[i].kind != wordItem {
		return verb{}, false
	}
	if len(r.groupAtItem) != len(items) {
		return r.readVerb(items, i)
	}
	switch at := r.groupAtItem[i]; at {
	case noGroup:
		return verb{}, false
	case unread:
		v, ok := r.readVerb(items, i)
		if !ok {
			r.groupAtItem[i] = noGroup
			return v, false
		}
		r.groups = append(r.groups, v)
		r.groupAtItem[i] = int32(len(r.groups))
		return v, true
	default:
		return r.groups[at-1], true
	}
}

// readVerb reads a verb group that starts at item i.
func (r *reading) readVerb(items []item, i int) (verb, bool) {
	v := verb{first: i, main: -1}
	if items[i].kind != wordItem {
		return v, false
	}
	j := i
	if items[j].word == "to" {
		v.infinitive = true
		j++
	}
	aux, j := r.helpingVerbs(items, i, j, &v)
	if j == i && (items[i].adverb || items[i].negation) {
		return v, false
	}
	if j > i && (v.modal != "" || aux.last.lemma != "") {
		j = pastInsertion(items, j)
	}
	if j < len(items) && items[j].kind == wordItem {
		if f := items[j].verb; f.lemma != "" && r.fits(items, i, j, f, v, aux.last) {
			if r.behindObject(items, i, j) && r.frames.Bestowing[items[i-2].verb.lemma] {
				return v, false // "refused them land", "gave him work": a noun
			}
			v.main, v.last, v.lemma = j, j, f.lemma
			v.passive = aux.last.lemma == "be" && f.form&participle != 0 && f.form&gerund == 0
			v.gerund = f.form == gerund && aux.last.lemma == "" || aux.first.form == gerund
			v.perfect = aux.perfect
			v.infinitive = v.infinitive || r.behindObject(items, i, j) || i == j && r.behindCauser(items, i)
			return v, true
		}
	}
	// A bare auxiliary is a verb of its own: "was present", "had a conversation".
	if v.main >= 0 && aux.last.lemma != "" {
		v.gerund = aux.last.form == gerund || aux.first.form == gerund
		v.perfect = aux.perfect && (aux.last.lemma == "be" || r.haveHad(items, v))
		return v, true
	}
	return v, false
}

// haveHad reports whether a group of forms of "have" alone is a perfect: "have had a talk", "had never had one", not "had a talk".
func (r *reading) haveHad(items []item, v verb) bool {
	if items[v.main].aux.form&participle == 0 {
		return false
	}
	return slices.ContainsFunc(items[v.first:v.main], func(it item) bool { return it.kind == wordItem && it.aux.lemma == "have" })
}

// helping are the helping verbs of a group: the first, the last, and whether one of them is "have".
type helping struct {
	first, last verbForm
	perfect     bool
}

// helpingVerbs reads what stands before the main verb of the group that begins at item i, from item j on: modals and helping verbs,
// negations, adverbs. It notes in v what they say of the verb, and the last of them as its main one, and gives the item behind them.
func (r *reading) helpingVerbs(items []item, i, j int, v *verb) (aux helping, behind int) {
	for ; j < len(items) && items[j].kind == wordItem; j++ {
		w := items[j]
		switch {
		case w.modal != "" && j == i:
			v.modal = w.modal
		case w.aux.lemma != "":
			aux.last = w.aux
			aux.perfect = aux.perfect || w.aux.lemma == "have"
			if aux.first.lemma == "" {
				aux.first = w.aux
			}
			v.last, v.main, v.lemma = j, j, w.aux.lemma
		case w.negation:
			v.negated = v.negated || !r.merely(items, j)
		case w.word == "longer" && j > i && items[j-1].word == "no":
		case w.adverb && w.verb.lemma == "":
		case j > i && w.asideOpens && r.asideAt(items, j) > j:
			j = r.asideAt(items, j) - 1 // "had in fact told"
		case j == i && strings.HasSuffix(w.word, "n't"):
			v.negated = true
			if f := auxiliary(strings.TrimSuffix(w.word, "n't")); f.lemma != "" {
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
func (r *reading) merely(items []item, i int) bool {
	if items[i].word == "hardly" && (i > 0 && items[i-1].word == "had" || i+1 < len(items) && items[i+1].word == "had") {
		return slices.ContainsFunc(items[i:], func(it item) bool { return it.kind == wordItem && (it.word == "when" || it.word == "before") })
	}
	return items[i].word == "not" && i+1 < len(items) && items[i+1].kind == wordItem && r.frames.Merely[items[i+1].word]
}

// behindObject reports whether a verb in its bare form at item j opens its group at item i right behind
// a pronoun that is no subject: "authorize me see X", "let him go".
func (r *reading) behindObject(items []item, i, j int) bool {
	return i == j && i > 1 && items[i-2].kind == wordItem && items[i-2].verb.lemma != "" && items[i-1].kind == nameItem && items[j].verb.form&base != 0 && items[j].verb.form&past == 0 && r.frames.Objective[r.written(items[i-1])]
}

// longestInsertion bounds what stands between commas inside a group of verbs.
const longestInsertion = 8

// pastInsertion gives the item behind what is put into a group of verbs between commas, at
// item j: "will, if you permit, come"; or j.
func pastInsertion(items []item, j int) int {
	if j >= len(items) || items[j].word != "," {
		return j
	}
	for k := j + 1; k+1 < len(items) && k <= j+longestInsertion; k++ {
		switch {
		case items[k].word == "," && items[k+1].verb.lemma != "" && items[k+1].kind == wordItem:
			return k + 1
		case items[k].kind == punctItem:
			return j
		}
	}
	return j
}

// fits decides whether the word at j can be the main verb of the group opened at i.
func (r *reading) fits(items []item, i, j int, f verbForm, v verb, aux verbForm) bool {
	switch {
	case v.infinitive, v.modal != "", aux.lemma == "do":
		return f.form&base != 0 || aux.lemma != "" && f.form&(participle|gerund) != 0
	case aux.lemma == "be":
		return f.form&(participle|gerund) != 0
	case aux.lemma == "have":
		return f.form&participle != 0
	}
	if i > 0 && items[i-1].kind == wordItem && (items[i-1].determiner || items[i-1].word == "of" && !(f.form == gerund && r.ofDoing(items, i-1))) {
		return false // a noun or an adjective: "the published text", "a report"
	}
	switch {
	case i == j && i > 0 && f.form&gerund == 0 && f.form&(past|participle) != 0 && items[i-1].kind == nameItem && (r.describedBy(items, i) || r.givenTo(items, i)):
		return false // "his reported successes", "X's announced policy"
	case i == j && f.form == gerund && i > 0 && r.marksOwner(items[i-1]) && i+1 < len(items) && items[i+1].kind == wordItem && r.nounLike(items, i+1) && !items[i+1].preposition:
		return false // "our continuing concern"
	case i == j && f.form == gerund && i > 1 && i+1 < len(items) && items[i+1].word == "of" && items[i-2].determiner && items[i-1].kind == wordItem && !items[i-1].preposition,
		i == j && f.form == gerund && i > 1 && items[i-1].kind == wordItem && r.adjectival(items[i-1]) && r.adjectival(items[i-2]) && (i+1 == len(items) || items[i+1].kind == punctItem || items[i+1].preposition):
		return false // "the formal reporting of the talks", "inadequate diplomatic reporting"
	case i == j && f.form == gerund && r.meetingOf(items, i):
		return false // "the June 18 meeting", "at the Council meeting of May"
	case f.form&past != 0, f.form&gerund != 0:
		return true
	case f.form&participle != 0:
		return true // reduced relative: "a letter written by X"
	}
	return r.afterSubject(items, i, f) || i == j && r.behindCauser(items, i)
}

// ofDoing reports whether "of" at item i governs a verb: "instead of meeting X", "accused X of
// meeting Y", not "the meeting of visiting officials".
func (r *reading) ofDoing(items []item, i int) bool {
	return i > 0 && (items[i-1].word == "instead" || items[i-1].kind == nameItem && !items[i-1].possessive || r.frames.Controlling[items[i-1].verb.lemma])
}

// afterSubject decides for forms that may be nouns ("report", "visits") by what
// stands before them: a name, a pronoun, a relative word or a joining "and".
func (r *reading) afterSubject(items []item, i int, f verbForm) bool {
	if r.joinsBase(items, i, f) {
		return true
	}
	j := i - 1
	for j >= 0 && items[j].kind == wordItem && items[j].adverb {
		j--
	}
	if j < 0 || items[j].word == "please" {
		return f.form&base != 0 || r.decrees(items, i) // a command, a plea or a decision
	}
	it := items[j]
	if it.kind != nameItem {
		return r.decrees(items, i) || it.kind == wordItem && (it.word == "who" || it.word == "which" || it.word == "and" && f.form&third != 0)
	}
	if r.marksOwner(it) {
		return false
	}
	return f.form&third != 0 || f.form&base != 0 && (r.isPronoun(it) || len(r.groupEndingAt(items, j).mentions) > 1 || r.behindThat(items, j) || r.behindThatThe(items, j, i))
}

// behindThatThe reports whether a bare verb at item i follows the name at item j that opens a clause of "that"
// with an article: it has its object right behind it, "demanded that the Ministry send a report", where a noun
// would have a verb, "said that the Ministry report was late".
func (r *reading) behindThatThe(items []item, j, i int) bool {
	if i != j+1 || i+1 >= len(items) || items[i+1].kind == punctItem || items[i+1].kind == wordItem && !items[i+1].determiner || items[i+1].kind == dateItem {
		return false
	}
	return j > 2 && items[j-1].word == "the" && items[j-2].word == "that"
}

// behindThat reports whether a clause of "that" opens with the name at item i, so that a bare verb
// may follow: "asked that X meet Y", "asked that, after the feast, Minister X meet Y".
func (r *reading) behindThat(items []item, i int) bool {
	if i > 0 && items[i-1].word == "that" {
		return true
	}
	k := r.leadStart(items, i) - 1
	if k >= 0 && items[k].word == "," {
		_, k = r.binderBeyond(items, k)
	}
	return k >= 0 && items[k].word == "that"
}
