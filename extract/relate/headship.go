package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// readPostsOfVerbs states the post of who "edits the Gazette" or "commands the Second Division".
func (r *reading) readPostsOfVerbs() {
	for i, v := range r.verbs {
		role := r.roles.verbs[v.lemma]
		if role == "" || v.passive || !v.finite() || v.subject.empty() {
			continue
		}
		s := r.senseOf(r.verbs, i, 0)
		j := pastDeterminers(r.items, v.last+1)
		if j < len(r.items) && r.items[j].kind == nameItem && r.isPronoun(r.items[j]) {
			j++ // "our Gazette"
		}
		if r.roles.orders[v.lemma] && (r.items[min(v.last+1, len(r.items)-1)].word == "that" || j+1 < len(r.items) && r.items[j+1].kind != punctItem && r.items[j+1].word != "since") {
			continue // "directed the Bank to pay", "directed that the Bank pay"
		}
		if !s.modality.Happened() || j >= len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive || r.typeOf(r.items[j]) != graph.Organization || r.a.Mentions[r.items[j].mention].Kind != graph.ByName {
			continue
		}
		for _, h := range r.people(v.subject) {
			for _, b := range r.chainsOf(r.singleton(r.items, j), true) {
				if r.hasPostAt(h, b) {
					continue
				}
				st := fact(h, "holds-position", b, r.dayOf(v), 0.85, r.evidence(r.sentence.Span, r.zone, "position/verb-of-post"))
				st.Role, st.Modality, st.AttributedTo = role, s.modality, s.attributedTo
				r.add(st)
				if r.roles.leadership[role] {
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
	for i, v := range r.verbs {
		if !r.frames.Heading[v.lemma] || v.passive || !v.finite() {
			continue
		}
		unit, whole := r.unitAfter(v)
		s := r.senseOf(r.verbs, i, 0)
		if unit == "" || !s.modality.Happened() {
			continue
		}
		for _, h := range r.people(v.subject) {
			for _, b := range whole {
				st := fact(h, "holds-position", b, r.dayOf(v), 0.85, r.evidence(r.sentence.Span, r.zone, "position/heads-part"))
				st.Role, st.Modality, st.AttributedTo = "head of "+unit, s.modality, s.attributedTo
				r.add(st)
			}
		}
	}
}

// unitAfter reads "a section of the Ministry" behind a verb: the words of the part and its whole.
func (r *reading) unitAfter(v verb) (string, []coref.ChainID) {
	for j := v.last + 1; j+1 < len(r.items) && j <= v.last+6 && r.items[j].kind == wordItem; j++ {
		if r.items[j].preposition || !r.roles.units[r.items[j].word] {
			continue
		}
		k := j + 1
		if w := r.items[k].word; w != "of" && w != "in" && w != "at" {
			return "", nil
		}
		k = pastDeterminers(r.items, k+1)
		if k >= len(r.items) || r.items[k].kind != nameItem || r.items[k].possessive || r.typeOf(r.items[k]) != graph.Organization {
			return "", nil
		}
		return strings.ToLower(r.words(v.last+1, j+1)), r.chainsOf(r.singleton(r.items, k), true)
	}
	return "", nil
}

// readLeaderships states who leads the body that is said to be "under the leadership of" somebody.
func (r *reading) readLeaderships() {
	for i, it := range r.items {
		if it.kind != wordItem || !r.frames.Leadership[it.word] || i+1 >= len(r.items) || r.items[i+1].word != "of" {
			continue
		}
		led := r.bodyUnder(i)
		leader := r.pastTitle(r.items, pastDeterminers(r.items, i+2))
		if led < 0 || leader >= len(r.items) || r.items[leader].kind != nameItem || r.items[leader].possessive {
			continue
		}
		for _, b := range r.chainsOf(r.singleton(r.items, led), true) {
			for _, h := range r.people(r.singleton(r.items, leader)) {
				s := fact(h, "leads", b, dated{}, 0.8, r.evidence(r.sentence.Span, r.zone, "position/leadership"))
				s.Modality = r.voiceModality()
				r.addNew(s)
			}
		}
	}
}

// bodyUnder gives the item of the body that is said to be under the leadership of which item i is the noun: "the League, under
// the leadership of"; -1 where it is under none, or no body.
func (r *reading) bodyUnder(i int) int {
	under := i - 1
	if under > 0 && r.items[under].determiner {
		under--
	}
	if under < 1 || r.items[under].word != "under" {
		return -1
	}
	before := under - 1
	if before > 0 && r.items[before].word == "," {
		before--
	}
	if r.items[before].kind != nameItem || r.typeOf(r.items[before]) != graph.Organization || r.ofWhole(before) {
		return -1
	}
	return before
}

// readCommands states who leads the body that is said to be under him where a clause tells what it did: "the
// League under NAME refused".
func (r *reading) readCommands() {
	for i := 1; i+1 < len(r.items); i++ {
		if r.items[i].word != "under" || r.items[i-1].kind != nameItem || r.items[i-1].possessive || r.typeOf(r.items[i-1]) != graph.Organization || r.ofWhole(i-1) {
			continue
		}
		if k := r.leadStart(r.items, i-1) - 1; k >= 0 && (r.items[k].kind == wordItem && (r.items[k].preposition || r.items[k].verb.lemma != "") || r.items[k].kind == nameItem) {
			continue // "served in the Army under NAME"
		}
		leader := r.pastTitle(r.items, pastDeterminers(r.items, i+1))
		if leader >= len(r.items) || !r.isPersonByName(leader) || r.items[leader].possessive {
			continue
		}
		if at := slices.IndexFunc(r.verbs, func(v verb) bool { return v.first == leader+1 && v.finite() }); at < 0 {
			continue
		}
		for _, b := range r.bodiesOf(r.singleton(r.items, i-1)) {
			for _, h := range r.people(r.singleton(r.items, leader)) {
				s := fact(h, "leads", b, dated{}, 0.75, r.evidence(r.sentence.Span, r.zone, "position/under"))
				s.Modality = r.voiceModality()
				r.addNew(s)
			}
		}
	}
}

// ofWhole reports whether the body at item i only says of what the one that is meant is part, or where that is: "a
// delegation of N", "a centre in N".
func (r *reading) ofWhole(i int) bool {
	k := r.leadStart(r.items, i) - 1
	return k >= 0 && r.items[k].kind == wordItem && r.frames.Governing[r.items[k].word]
}

// stateLeadership notes that the holder of an office leads its body, or the part of it
// that he is head of, where the office says so.
func (r *reading) stateLeadership(o office, s Statement) {
	if o.end+1 < len(r.items) && r.items[o.end+1].word == "in" {
		return // "a director in the Ministry": of a part of it
	}
	if o.last == o.end && o.end+1 < len(r.items) && r.items[o.end+1].word == "of" {
		return // "Army Chief of Operations": a part of it
	}
	if !r.headOfAll(o) || o.second || r.isSecond(o) || r.partBetween(o) || r.atPlace(o) {
		return
	}
	s.Predicate, s.Role = "leads", ""
	if len(o.unit) == 0 && !r.isCabinet(s.Object) {
		r.add(s)
	}
	for _, unit := range o.unit {
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
	return slices.ContainsFunc(r.roles.cabinets, func(c string) bool { return strings.Contains(called, c) })
}

// headOfAll reports whether an office is by its words that of the head of a body: "general secretary", not "a director",
// one of several, nor "director for Asia" and "battalion commander", of a part.
func (r *reading) headOfAll(o office) bool {
	if len(o.unit) > 0 && r.roles.leadership[r.items[o.end].word] && !o.member && !o.kin {
		return true // "head of the Youth Department of the Union": of that
	}
	words := strings.Fields(strings.ToLower(o.role))
	n := len(words)
	if n == 0 || o.member || o.kin || !r.roles.leadership[words[n-1]] && !r.roles.leadership[strings.Join(words[max(0, n-2):], " ")] {
		return false
	}
	if o.end+1 < len(r.items) && r.items[o.end+1].word == "for" || slices.ContainsFunc(words[:n-1], func(w string) bool { return r.roles.units[w] }) {
		return false
	}
	for j := o.start; j >= max(0, o.start-1); j-- {
		if w := r.items[j].word; w == "a" || w == "an" || w == "one" {
			return r.roles.former[r.items[min(j+1, o.end)].word]
		}
	}
	return true
}

// isSecond reports whether an office is that of a second: "the deputy head".
func (r *reading) isSecond(o office) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(o.role)), func(w string) bool { return r.roles.seconds[w] })
}

// atPlace reports whether the place behind an office only tells where it is held: "his chief at Oslo", "the leader of
// the strike in Oslo".
func (r *reading) atPlace(o office) bool {
	return o.last > o.end+1 && r.typeOf(r.items[o.last]) == graph.Place && r.located(o.end+1, o.last)
}

// located reports whether "in" or "at" stands among the items from first up to end.
func (r *reading) located(first, end int) bool {
	return slices.ContainsFunc(r.items[first:end], func(it item) bool { return it.word == "in" || it.word == "at" })
}
