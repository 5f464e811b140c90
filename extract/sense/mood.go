package sense

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// Bidden reports whether a clause without "that", right behind a verb of asking, says in its bare form what its subject
// shall do: "Request you send X", "We suggest you tell him", "Request Embassy deliver the letter"; not "the request you
// made".
func (r *Reading) Bidden(v clause.Verb) bool {
	s, at := v.Subject, v.Subject.First-1
	if at < 0 || s.Last >= v.First || v.Binder != "" || v.Modal != "" || v.First != v.Main || r.FormOf(v)&(lexicon.Base|lexicon.Past) != lexicon.Base {
		return false
	}
	asks := r.Items[at]
	if asks.Kind != clause.WordItem || !r.frames.Directive[asks.Verb.Lemma] && asks.Verb.Lemma != "desire" || asks.Verb.Form&(lexicon.Base|lexicon.Third) == 0 {
		return false
	}
	if at != clause.Opening(r.Items) && (r.Items[at-1].Kind != clause.NameItem || r.Items[at-1].Possessive) {
		return false
	}
	it := r.Items[s.First]
	return r.Written(it) == "you" || at == clause.Opening(r.Items) && s.First == s.Last && r.TypeOf(it) == graph.Organization
}

// soonBehind reports whether the clause of a verb in the simple present says that its act is at
// hand: "leaves tonight", "arrives next week".
func (r *Reading) soonBehind(v clause.Verb) bool {
	return v.First == v.Main && r.isAtHand(v)
}

// isAtHand reports whether a word of what is at hand stands behind a verb in its clause: "tonight", "next week".
func (r *Reading) isAtHand(v clause.Verb) bool {
	for k := v.Last + 1; k < len(r.Items) && r.Items[k].Kind != clause.PunctItem; k++ {
		if r.frames.Soon[r.Written(r.Items[k])] {
			return true
		}
	}
	return false
}

// mandative reports whether a verb behind "that" stands in its bare form though one person is its subject: whatever
// such a clause hangs on, it says what shall be, "it is intended that X succeed Y".
func (r *Reading) mandative(v clause.Verb) bool {
	withoutThat := v.Binder == "" && v.Governor >= 0 && r.frames.Directive[r.Verbs[v.Governor].Lemma] // "suggested he wait"
	bare := v.Modal == "" && v.First == v.Main && !v.Coordinated && r.FormOf(v)&(lexicon.Base|lexicon.Past) == lexicon.Base
	ofOne := len(v.Subject.Mentions) == 1 && v.Subject.First >= 0 && v.Subject.Last <= v.First
	if v.Binder != "that" && !withoutThat || !bare || !ofOne {
		return false
	}
	it := r.Items[v.Subject.Last]
	if w := r.Written(it); r.IsPronoun(it) {
		return w == "he" || w == "she"
	}
	return r.IsPersonByName(v.Subject.Last) && !it.Possessive || r.isOneOffice(it)
}

// isOneOffice reports whether an item calls one person by an office, whose verb would say "writes" of what is done: "that the
// Secretary write to Oslo".
func (r *Reading) isOneOffice(it clause.Item) bool {
	if it.Kind != clause.NameItem || it.Possessive || r.TypeOf(it) != graph.Person {
		return false
	}
	m := r.a.Mentions[it.Mention]
	return m.Kind == graph.ByNominal && !m.Plural
}

// comingUp reports whether a verb of going tells in the present of what is under way or ahead: "X is coming to Oslo",
// "said that he was coming to Oslo". So does one of meeting where its day lies ahead: "I am seeing X on Wednesday".
func (r *Reading) comingUp(verbs []clause.Verb, v clause.Verb) bool {
	arranged := r.frames.Appointing[v.Lemma] && (r.days.Ahead(v) || r.isAtHand(v))
	if !r.frames.SettingOut[v.Lemma] && !arranged || v.Gerund || v.Perfect || v.Passive || v.Modal != "" || v.First == v.Main || r.FormOf(v)&lexicon.Gerund == 0 {
		return false
	}
	if v.Last+1 < len(r.Items) && r.Items[v.Last+1].Word == "from" {
		return false // whence he comes, he has been
	}
	w := r.Items[v.First].Word
	if w == "was" || w == "were" {
		return v.Governor >= 0 && v.Binder != "whether" && v.Binder != "if" && r.SaidInPast(verbs[v.Governor])
	}
	return w == "is" || w == "are" || w == "am" || v.Infinitive && r.Items[v.Main-1].Word == "be"
}

// causedSense gives the sense of what a verb makes somebody do; a command to let him do it only asks for it.
func (r *Reading) causedSense(g clause.Verb, outer graph.Modality) graph.Modality {
	switch {
	case g.Negated:
		return graph.Negated
	case g.Subject.Empty() && g.Modal == "", g.First > 0 && r.Items[g.First-1].Word == "please":
		return graph.Requested
	}
	return outer
}

// wouldYou reports whether a verb says what its hearer is asked to do by a question: "Could you ask X to wait?".
func (r *Reading) wouldYou(v clause.Verb) bool {
	at := v.Subject.First - 1
	if v.Subject.Empty() || at < 0 || at+1 >= v.First || v.Governor >= 0 || r.Items[at].Modal == "" && r.Items[at].Word != "would" && r.Items[at].Word != "could" {
		return false
	}
	if at > 0 && r.Items[at-1].Kind != clause.PunctItem && r.Items[at-1].Word != "and" {
		return false
	}
	last := r.Items[len(r.Items)-1]
	return r.Written(r.Items[at+1]) == "you" && last.Kind == clause.PunctItem && last.Word == "?"
}

// quotesBetween reports whether a quotation opens among items [from, to) that does not close there.
func (r *Reading) quotesBetween(from, to int) bool {
	open := false
	for _, it := range r.Items[min(from, to):to] {
		switch it.Word {
		case "“":
			open = true
		case "”":
			open = false
		case "\"":
			open = !open
		}
	}
	return open
}

// resolves reports whether a verb opens a sentence that only says what shall be done: "That you
// approve …" below "Recommendation:".
func (r *Reading) resolves(v clause.Verb) bool {
	return v.Binder == "that" && v.Governor < 0 && (v.Opener == clause.Opening(r.Items) || r.behindLabel(v.Opener)) && v.First == v.Main && r.FormOf(v)&(lexicon.Base|lexicon.Past) == lexicon.Base
}

// behindLabel reports whether the clause at item i stands behind a label of what is wanted, in its line: "Recommendation: That".
func (r *Reading) behindLabel(i int) bool {
	return i > 1 && r.Items[i-1].Word == ":" && r.frames.Wish[strings.TrimSuffix(r.Items[i-2].Word, "s")]
}
