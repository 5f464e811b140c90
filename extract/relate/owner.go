package relate

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/graph"
)

// genitive gives whose a noun is that "X's reply to Y" would call X's, where it is said in
// another way: "the reply of X to Y", "the reply to Y by X", in a telegram "X reply to Y".
func (r *reading) genitive(f *lexicon.Frame, n sense.Noun) []coref.ChainID {
	if !slices.Contains(f.Subject.Slots, "possessive") || len(n.Args) == 0 || n.Args[0].Opener != n.At+1 {
		return nil
	}
	given := func(g clause.Group) []coref.ChainID { return r.given(f.Subject, g, f.Collective) }
	object := func(a clause.Argument) bool { return slices.Contains(f.Object.Slots, a.Slot) }
	first := n.Args[0]
	if len(n.Args) > 1 && n.Args[1].Opener == first.Last+1 && first.Head == "" {
		switch next := n.Args[1]; {
		case first.Slot == "of" && object(next) && !slices.Contains(f.Object.Slots, "of"):
			return given(first.Group)
		case first.Slot == "by" && object(next):
			return given(first.Group)
		case object(first) && next.Slot == "by" && next.Head == "":
			return given(next.Group)
		}
	}
	if !object(first) || n.Carrier >= 0 {
		return nil
	}
	if owner := r.ownerBefore(n.At); !owner.Empty() {
		return given(owner)
	}
	if !r.frames.InCompany[f.Predicate] {
		return r.allowed(f.Subject, r.stateBefore(n.At)) // a state is in no room and on no journey
	}
	return nil
}

// ownerBefore gives the name right before a noun to which telegrams give no mark of the
// possessive: "X letter to Y".
func (r *reading) ownerBefore(i int) clause.Group {
	if i == 0 || r.Items[i].Kind != clause.WordItem {
		return clause.Group{}
	}
	before := r.Items[i-1]
	if before.Kind != clause.NameItem {
		return clause.Group{}
	}
	if m := r.a.Mentions[before.Mention]; m.Kind != graph.ByName || m.Type == graph.Place || m.Type == graph.Event || before.Possessive {
		return clause.Group{}
	}
	k := r.LeadStart(r.Items, i-1) - 1
	if k >= 0 && (r.Items[k].Word == "and" || r.Items[k].Kind == clause.WordItem && r.Items[k].Verb.Lemma != "" || r.Items[k].Kind == clause.NameItem) {
		return clause.Group{} // "handed X letters to Y", "told X reports to Y"
	}
	return r.Singleton(r.Items, i-1)
}

// namedAfter gives whose "his" is where the phrase that holds it opens a clause whose subject
// is a name: "During his stay in Oslo X spoke".
func (r *reading) namedAfter(i int, g clause.Group) clause.Group {
	if g.Empty() || !r.OwnWord(r.Items[g.First]) || !r.HisOrHer(r.Items[g.First]) || g.First > 3 {
		return clause.Group{}
	}
	k := r.ClauseVerb(i)
	if k < 0 || r.Verbs[k].First < i {
		return clause.Group{}
	}
	owner := r.Verbs[k].Subject
	if len(owner.Mentions) != 1 {
		return clause.Group{}
	}
	if m := r.a.Mentions[owner.Mentions[0]]; m.Kind != graph.ByName || m.Type != graph.Person {
		return clause.Group{}
	}
	return owner
}

// ownBy reports whether the possessor of a noun that a light verb carries is the
// subject of that verb: "his" is, "your" and a name are another's.
func (r *reading) ownBy(g clause.Group) bool {
	if g.Empty() || !r.IsPronoun(r.Items[g.First]) {
		return false
	}
	word := r.Written(r.Items[g.First])
	return word != "your" && word != "yours"
}

// stateBefore gives the state whose adjective stands before the noun at item i: "the Norwegian
// proposal to X", "Norwegian economic aid to X".
func (r *reading) stateBefore(i int) []coref.ChainID {
	for j := i - 1; j >= 0 && j >= i-3 && r.Items[j].Kind == clause.WordItem && !r.Items[j].Preposition && !r.Items[j].Determiner && r.Items[j].Word != "and"; j-- {
		if land := r.roles.Lands[r.Items[j].Word]; land != nil && r.Items[j].Upper {
			if c := r.LandChain(land); c != coref.None {
				return []coref.ChainID{c}
			}
			return nil
		}
	}
	return nil
}

// ofOwnedTalk reports whether "with" says with whom another has talked, whose talk the verb only deals with: "reviewed the
// results of X's meeting with Y", not "had his first meeting with Y".
func (r *reading) ofOwnedTalk(a clause.Argument, v clause.Verb) bool {
	at := a.Opener - 1
	if a.Slot != "with" || at <= v.Last {
		return false
	}
	owner := r.OwnerOfTalk(r.Items, at)
	return !owner.Empty() && owner.First > v.Last || r.atAnotherTime(v, at)
}

// atAnotherTime reports whether the noun at item at is of a talk before or after which a verb tells something: "discussed the plan
// prior to the Oslo meeting with Y", not "at the meeting with Y".
func (r *reading) atAnotherTime(v clause.Verb, at int) bool {
	k := r.OwnedFrom(at) - 1
	if k > 0 && r.Items[k].Word == "to" && r.Items[k-1].Word == "prior" {
		k--
	}
	if k <= v.Last || r.Items[k].Kind != clause.WordItem || !r.frames.Conversation[r.Items[at].Word] {
		return false
	}
	switch r.Items[k].Word {
	case "prior", "before", "after", "following":
		return true
	}
	return false
}

// takesSomebody reports whether one of a verb's arguments is somebody as its direct object.
func (r *reading) takesSomebody(args []clause.Argument) bool {
	return slices.ContainsFunc(args, func(a clause.Argument) bool {
		return a.Slot == "object" && a.Head == "" && r.Items[a.First].Kind == clause.NameItem && !r.Items[a.First].Possessive && r.TypeOf(r.Items[a.First]) == graph.Person
	})
}
