package queries

import (
	"maps"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// tieGoals are the goals of questions about ties, which may ask about several entities at
// one end. The others take one.
var tieGoals = []grammar.Goal{
	grammar.Subjects, grammar.Objects, grammar.Whether, grammar.Dates, grammar.Places, grammar.Times, grammar.Roles, grammar.Topics, grammar.Tenure,
	grammar.CountSubjects, grammar.CountObjects, grammar.CountRoles,
}

// everyName adds to a state at an end of a tie what the corpus knows under its other names:
// who asks about North Korea means the DPRK, too.
func (r *resolver) everyName(goal grammar.Goal, s slot, types []graph.EntityType) slot {
	if len(s.entities) == 0 || !slices.Contains(tieGoals, goal) || s.entities[0].Type != graph.Place && s.entities[0].Type != graph.Organization {
		return s
	}
	for _, e := range r.ofState(s.text, types) {
		if !s.has(e.ID) {
			s.entities = append(s.entities, e)
		}
	}
	return s
}

// ofState gives the entities that bear a name of the state that a text names, or none
// where the text names no state.
func (r *resolver) ofState(text string, types []graph.EntityType) []graph.Entity {
	lands, err := r.search.lands()
	if r.search.missed(err) {
		return nil
	}
	if state := r.ofPeople(text); state != "" {
		text = state
	}
	var out []graph.Entity
	for _, name := range sameState(text, lands) {
		canonical, aliases, _ := r.names.matches(name)
		for _, e := range r.names.pick(slices.Concat(canonical, aliases), types) {
			if e.Type != graph.Person && !slices.ContainsFunc(out, func(o graph.Entity) bool { return o.ID == e.ID }) {
				out = append(out, e)
			}
		}
	}
	slices.SortFunc(out, byName)
	return out
}

// governed gives the land or the seat of a government that bears no name of its own here, in which posts are held as in that: "the
// Norwegian government", "the government in Norvik", "the Norvik government". It is noted.
func (r *resolver) governed(words grammar.Words, types []graph.EntityType) (slot, bool) {
	if len(words) > 0 && words[0].Key == "the" {
		words = words[1:]
	}
	land := words
	switch n := len(words); {
	case n > 1 && words[n-1].Key == "government":
		land = words[:n-1]
	case n > 2 && words[0].Key == "government" && slices.Contains([]string{"of", "in", "at"}, words[1].Key):
		land = words[2:]
	default:
		return slot{}, false
	}
	lands, err := r.search.lands()
	if r.search.missed(err) {
		return slot{}, false
	}
	if states := lands.states[fold(land.String())]; len(states) > 0 {
		land = grammar.Split(states[0])
	}
	s, bad := r.slot(land, types)
	if bad != nil || !s.isBody() {
		return slot{}, false
	}
	r.take(words.String(), "%q is taken for %s, where its posts are held", words, spelled(refsOf(s.entities), " and "))
	return s, true
}

// ofPeople gives the usual name of the state whose people a text names, "the Norwegians"; empty where it
// names none, or something of the corpus is called so.
func (r *resolver) ofPeople(text string) string {
	adjective := r.people(text)
	if adjective == "" {
		return ""
	}
	lands, err := r.search.lands()
	if r.search.missed(err) || len(lands.states[adjective]) == 0 {
		return ""
	}
	return lands.states[adjective][0]
}

// people gives the adjective of the people that a text names, by its noun, "the Norwegians", or, behind an article, by that
// adjective, "the Dutch"; empty where it names none, or something of the corpus is called so.
func (r *resolver) people(text string) string {
	words := foldedWords(text)
	adjective, err := r.search.people(words)
	if r.search.missed(err) || r.names.whole(text) {
		return ""
	}
	if adjective != "" || len(words) == len(strings.Fields(text)) {
		return adjective
	}
	lands, err := r.search.lands()
	if name := strings.Join(words, " "); !r.search.missed(err) && len(lands.states[name]) > 0 {
		return name
	}
	return ""
}

// mission gives with a mission in a capital the one in its state, and the other way: papers call the Embassy in Oslo
// that in Norway too. There is none where a text names no such two.
func (r *resolver) mission(text string, found Found, types []graph.EntityType) []graph.Entity {
	words := strings.Fields(text)
	at := slices.Index(words, "in")
	if at < 1 || at == len(words)-1 || len(found.Entities) > 1 || !allowed(types, graph.Organization) {
		return nil
	}
	capitals, err := r.search.capitals()
	if r.search.missed(err) || capitals == nil {
		return nil
	}
	head, seat := strings.Join(words[:at+1], " "), fold(strings.Join(words[at+1:], " "))
	others := slices.Clone(capitals[seat])
	for _, town := range slices.Sorted(maps.Keys(capitals)) {
		if slices.ContainsFunc(capitals[town], func(state string) bool { return fold(state) == seat }) {
			others = append(others, town)
		}
	}
	out := slices.Clone(found.Entities)
	for _, other := range others {
		canonical, aliases, _ := r.names.matches(fold(head + " " + other))
		for _, e := range r.names.pick(union(canonical, aliases), []graph.EntityType{graph.Organization}) {
			if !slices.ContainsFunc(out, func(o graph.Entity) bool { return o.ID == e.ID }) {
				out = append(out, e)
			}
		}
	}
	if len(out) == len(found.Entities) {
		return nil
	}
	return out
}

// capital adds to the capital of a state, where a post is asked for, that state: the
// ambassador in Oslo is the one in Norway; and to a state, where it is one of envoys, its capital.
func (r *resolver) capital(s slot, role []string) slot {
	if len(s.entities) == 0 {
		return s
	}
	capitals, err := r.search.capitals()
	if r.search.missed(err) || capitals == nil {
		return s
	}
	s.entities = slices.Clone(s.entities) // what was found for the name is kept for other readings
	if s.entities[0].Type != graph.Place || anyOf(lists().Envoys, role) && len(capitals[fold(s.entities[0].Name)]) == 0 {
		return r.withCapital(s, capitals, role)
	}
	for _, name := range s.entities[0].Names() {
		for _, state := range capitals[fold(name)] {
			for _, e := range append(r.ofState(state, nil), r.names.find(state, graph.Place, graph.Organization).Entities...) {
				if called(e.Ref, state) && !s.has(e.ID) {
					s.entities = append(s.entities, e)
				}
			}
		}
	}
	return s
}

// withCapital adds to a state to which envoys go the town where they sit.
func (r *resolver) withCapital(s slot, capitals map[string][]string, role []string) slot {
	if !anyOf(lists().Envoys, role) {
		return s
	}
	for town, states := range capitals {
		if !slices.ContainsFunc(states, func(state string) bool {
			return slices.ContainsFunc(s.entities, func(e graph.Entity) bool { return called(e.Ref, state) })
		}) {
			continue
		}
		canonical, aliases, _ := r.names.matches(town)
		for _, e := range r.names.pick(slices.Concat(canonical, aliases), []graph.EntityType{graph.Place}) {
			if !s.has(e.ID) {
				s.entities = append(s.entities, e)
			}
		}
	}
	slices.SortFunc(s.entities[1:], byName)
	return s
}
