package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/post"
	"dramatis/graph"
)

// readPostsOfVerbs states the post of who "edits the Gazette" or "commands the Second Division".
func (r *reading) readPostsOfVerbs() {
	for i, v := range r.Verbs {
		role := r.roles.Verbs[v.Lemma]
		if role == "" || v.Passive || !v.Finite() || v.Subject.Empty() {
			continue
		}
		s := r.SenseOf(r.Verbs, i, 0)
		j := clause.PastDeterminers(r.Items, v.Last+1)
		if j < len(r.Items) && r.Items[j].Kind == clause.NameItem && r.IsPronoun(r.Items[j]) {
			j++ // "our Gazette"
		}
		if r.roles.Orders[v.Lemma] && (r.Items[min(v.Last+1, len(r.Items)-1)].Word == "that" || j+1 < len(r.Items) && r.Items[j+1].Kind != clause.PunctItem && r.Items[j+1].Word != "since") {
			continue // "directed the Bank to pay", "directed that the Bank pay"
		}
		if !s.Modality.Happened() || j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive || r.TypeOf(r.Items[j]) != graph.Organization || r.a.Mentions[r.Items[j].Mention].Kind != graph.ByName {
			continue
		}
		for _, h := range r.PersonsIn(v.Subject) {
			for _, b := range r.ChainsOf(r.Singleton(r.Items, j), true) {
				if r.hasPostAt(h, b) {
					continue
				}
				st := fact(h, "holds-position", b, r.dayOf(v), 0.85, r.evidence(r.Sentence.Span, r.Zone, "position/verb-of-post"))
				st.Role, st.Modality, st.AttributedTo = role, s.Modality, s.AttributedTo
				r.add(st)
				if r.roles.Leadership[role] {
					st.Predicate, st.Role = "leads", ""
					r.addNew(st)
				}
			}
		}
	}
}

// readHeadships states the post of who "heads a section of the Ministry": the part has
// no name, its whole has.
func (r *reading) readHeadships() {
	for i, v := range r.Verbs {
		if !r.frames.Heading[v.Lemma] || v.Passive || !v.Finite() {
			continue
		}
		unit, whole := r.unitAfter(v)
		s := r.SenseOf(r.Verbs, i, 0)
		if unit == "" || !s.Modality.Happened() {
			continue
		}
		for _, h := range r.PersonsIn(v.Subject) {
			for _, b := range whole {
				st := fact(h, "holds-position", b, r.dayOf(v), 0.85, r.evidence(r.Sentence.Span, r.Zone, "position/heads-part"))
				st.Role, st.Modality, st.AttributedTo = "head of "+unit, s.Modality, s.AttributedTo
				r.add(st)
			}
		}
	}
}

// unitAfter reads "a section of the Ministry" behind a verb: the words of the part and its whole.
func (r *reading) unitAfter(v clause.Verb) (string, []coref.ChainID) {
	for j := v.Last + 1; j+1 < len(r.Items) && j <= v.Last+6 && r.Items[j].Kind == clause.WordItem; j++ {
		if r.Items[j].Preposition || !r.roles.Units[r.Items[j].Word] {
			continue
		}
		k := j + 1
		if w := r.Items[k].Word; w != "of" && w != "in" && w != "at" {
			return "", nil
		}
		k = clause.PastDeterminers(r.Items, k+1)
		if k >= len(r.Items) || r.Items[k].Kind != clause.NameItem || r.Items[k].Possessive || r.TypeOf(r.Items[k]) != graph.Organization {
			return "", nil
		}
		return strings.ToLower(r.Words(v.Last+1, j+1)), r.ChainsOf(r.Singleton(r.Items, k), true)
	}
	return "", nil
}

// readLeaderships states who leads the body that is said to be "under the leadership of" somebody.
func (r *reading) readLeaderships() {
	for i, it := range r.Items {
		if it.Kind != clause.WordItem || !r.frames.Leadership[it.Word] || i+1 >= len(r.Items) || r.Items[i+1].Word != "of" {
			continue
		}
		led := r.bodyUnder(i)
		leader := r.PastTitle(r.Items, clause.PastDeterminers(r.Items, i+2))
		for leader+1 < len(r.Items) && r.Items[leader].Kind == clause.WordItem && r.Items[leader].Upper && r.RoleWord(leader) {
			leader++ // "Staff Colonel NAME"
		}
		if led < 0 || leader >= len(r.Items) || r.Items[leader].Kind != clause.NameItem || r.Items[leader].Possessive {
			continue
		}
		for _, b := range r.ChainsOf(r.Singleton(r.Items, led), true) {
			for _, h := range r.PersonsIn(r.Singleton(r.Items, leader)) {
				s := fact(h, "leads", b, dated{}, 0.8, r.evidence(r.Sentence.Span, r.Zone, "position/leadership"))
				s.Modality = r.VoiceModality()
				r.addNew(s)
			}
		}
	}
}

// bodyUnder gives the item of the body that is said to be under the leadership of which item i is the noun: "the League, under
// the leadership of"; -1 where it is under none, or no body.
func (r *reading) bodyUnder(i int) int {
	under := i - 1
	if under > 0 && r.Items[under].Determiner {
		under--
	}
	if under < 1 || r.Items[under].Word != "under" {
		return -1
	}
	before := under - 1
	if before > 0 && r.Items[before].Word == "," {
		before--
	}
	if r.Items[before].Kind != clause.NameItem || r.TypeOf(r.Items[before]) != graph.Organization || r.ofWhole(before) {
		return r.sittingUnder(under)
	}
	return before
}

// sittingUnder gives the item of the body that is said to sit under somebody at item under: "the Court met on 5 May under the
// presidency of NAME"; or -1.
func (r *reading) sittingUnder(under int) int {
	k := r.VerbBefore(under)
	if k < 0 {
		return -1
	}
	v := r.Verbs[k]
	if !r.frames.Convening[v.Lemma] || !v.Finite() || v.Negated || v.Subject.Empty() || v.Subject.First != v.Subject.Last || !r.SameClause(v.Last, under) || !r.SenseOf(r.Verbs, k, 0).Modality.Happened() {
		return -1
	}
	if it := r.Items[v.Subject.Last]; it.Kind != clause.NameItem || r.TypeOf(it) != graph.Organization || r.ofWhole(v.Subject.Last) {
		return -1
	}
	return v.Subject.Last
}

// readCommands states who leads the body that is said to be under him where a clause tells what it did: "the
// League under NAME refused".
func (r *reading) readCommands() {
	for i := 1; i+1 < len(r.Items); i++ {
		if r.Items[i].Word != "under" || r.Items[i-1].Kind != clause.NameItem || r.Items[i-1].Possessive || r.TypeOf(r.Items[i-1]) != graph.Organization {
			continue
		}
		sent := r.isDelegation(r.Written(r.Items[i-1])) // "talks with the Danish delegation under NAME"
		if !sent && r.ofWhole(i-1) {
			continue
		}
		if k := r.LeadStart(r.Items, i-1) - 1; !sent && k >= 0 && (r.Items[k].Kind == clause.WordItem && (r.Items[k].Preposition || r.Items[k].Verb.Lemma != "") || r.Items[k].Kind == clause.NameItem) {
			continue // "served in the Army under NAME"
		}
		leader := r.PastTitle(r.Items, clause.PastDeterminers(r.Items, i+1))
		if leader >= len(r.Items) || !r.IsPersonByName(leader) || r.Items[leader].Possessive {
			continue
		}
		if at := slices.IndexFunc(r.Verbs, func(v clause.Verb) bool { return v.First == leader+1 && v.Finite() }); at < 0 && !sent {
			continue
		}
		for _, b := range r.BodiesIn(r.Singleton(r.Items, i-1)) {
			for _, h := range r.PersonsIn(r.Singleton(r.Items, leader)) {
				s := fact(h, "leads", b, dated{}, 0.75, r.evidence(r.Sentence.Span, r.Zone, "position/under"))
				s.Modality = r.VoiceModality()
				r.addNew(s)
			}
		}
	}
}

// ofWhole reports whether the body at item i only says of what the one that is meant is part, or where that is: "a
// delegation of N", "a centre in N".
func (r *reading) ofWhole(i int) bool {
	k := r.LeadStart(r.Items, i) - 1
	return k >= 0 && r.Items[k].Kind == clause.WordItem && r.frames.Governing[r.Items[k].Word]
}

// stateLeadership notes that the holder of an office leads its body, or the part of it
// that he is head of, where the office says so.
func (r *reading) stateLeadership(o post.Office, s Statement) {
	if o.End+1 < len(r.Items) && r.Items[o.End+1].Word == "in" {
		return // "a director in the Ministry": of a part of it
	}
	if o.Last == o.End && o.End+1 < len(r.Items) && r.Items[o.End+1].Word == "of" {
		return // "Army Chief of Operations": a part of it
	}
	if !r.headOfAll(o) || r.ofField(o) || o.Second || r.isSecond(o) || r.PartBetween(o) || r.atPlace(o) {
		return
	}
	s.Predicate, s.Role = "leads", ""
	if len(o.Unit) == 0 && !r.isCabinet(s.Object) {
		r.add(s)
	}
	for _, unit := range o.Unit {
		s.Object = unit
		r.add(s)
	}
}

// isCabinet reports whether a body is one of ministers: "the Council of Ministers of the USSR".
func (r *reading) isCabinet(body coref.ChainID) bool {
	if body == coref.None {
		return false
	}
	called := strings.ToLower(r.c.Chains[body].Name)
	return slices.ContainsFunc(r.roles.Cabinets, func(c string) bool { return strings.Contains(called, c) })
}

// headOfAll reports whether an office is by its words that of the head of a body: "general secretary", not "a director",
// one of several, nor "director for Asia" and "battalion commander", of a part.
func (r *reading) headOfAll(o post.Office) bool {
	if len(o.Unit) > 0 && r.roles.Leadership[r.Items[o.End].Word] && !o.Member && !o.Kin {
		return true // "head of the Youth Department of the Union": of that
	}
	words := strings.Fields(strings.ToLower(o.Role))
	n := len(words)
	if n == 0 || o.Member || o.Kin || !r.roles.Leadership[words[n-1]] && !r.roles.Leadership[strings.Join(words[max(0, n-2):], " ")] {
		return false
	}
	if o.End+1 < len(r.Items) && r.Items[o.End+1].Word == "for" || slices.ContainsFunc(words[:n-1], func(w string) bool { return r.roles.Units[w] }) {
		return false
	}
	for j := o.Start; j >= max(0, o.Start-1); j-- {
		if w := r.Items[j].Word; w == "a" || w == "an" || w == "one" {
			return r.roles.Former[r.Items[min(j+1, o.End)].Word]
		}
	}
	return true
}

// ofField reports whether an office is that of who is at the head of one kind of work of a body: "research director", "sales manager".
func (r *reading) ofField(o post.Office) bool {
	words := strings.Fields(strings.ToLower(o.Role))
	n := len(words)
	return n > 1 && len(o.Unit) == 0 && words[n-1] != "leader" && r.roles.OfField[words[n-2]]
}

// isSecond reports whether an office is that of a second: "the deputy head".
func (r *reading) isSecond(o post.Office) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(o.Role)), func(w string) bool { return r.roles.Seconds[w] })
}

// atPlace reports whether the place behind an office only tells where it is held: "his chief at Oslo", "the leader of
// the strike in Oslo".
func (r *reading) atPlace(o post.Office) bool {
	return o.Last > o.End+1 && r.TypeOf(r.Items[o.Last]) == graph.Place && r.Located(o.End+1, o.Last)
}

// stateMandate notes that somebody represents the body or the state whose delegate or representative he is said to be:
// "the representative of the Union, NAME"; not who is its representative "to" or "at" another.
func (r *reading) stateMandate(o post.Office, s Statement) {
	if !r.frames.Mandated[r.Items[o.End].Word] || s.Predicate != "holds-position" || r.c.Chains[s.Object].Type == graph.Person {
		return
	}
	if next := o.End + 1; !o.Possessive && (next >= len(r.Items) || r.Items[next].Word != "of" || o.Last <= o.End) {
		return
	}
	s.Predicate, s.Role = "represents", ""
	r.add(s)
}
