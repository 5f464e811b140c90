package queries

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"dramatis/graph"
)

// judge compares statements that cannot all be true.
type judge struct {
	terms graph.Vocabulary
	dates calendar
}

// grouped gathers the statements that a test takes by a key, in the order in which
// the keys come first.
func groupedBy[K comparable](statements []graph.Statement, key func(graph.Statement) (K, bool)) [][]graph.Statement {
	at := map[K]int{}
	var out [][]graph.Statement
	for _, st := range statements {
		k, ok := key(st)
		if !ok {
			continue
		}
		i, seen := at[k]
		if !seen {
			i = len(out)
			at[k] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], st)
	}
	return out
}

// atOnce says with which certainty two dates are of one time: days and their like
// that are the same must be, those that overlap could be.
func (j *judge) atOnce(a, b graph.EDTF) (Certainty, bool) {
	p, okA := j.dates.bounds(a)
	q, okB := j.dates.bounds(b)
	switch {
	case !okA || !okB || before(p.to, q.from) || before(q.to, p.from):
		return "", false
	case a == b && isDay(p) && !p.rough && !q.rough:
		return Must, true
	}
	return Could, true
}

// isDay reports whether a period is within one day.
func isDay(p period) bool {
	return p.from != nil && p.to != nil && p.from.YearDay() == p.to.YearDay() && p.from.Year() == p.to.Year()
}

// post is a role in a body.
type post struct {
	predicate graph.Predicate
	body      graph.IRI
	role      string
}

// holders finds posts that two held at once though one alone can hold them.
func (j *judge) holders(statements []graph.Statement) []Conflict {
	groups := groupedBy(statements, func(st graph.Statement) (post, bool) {
		t, _ := j.terms.Term(st.Predicate)
		return post{st.Predicate, st.Object.ID, fold(st.Role)}, st.Modality.Happened() && st.Object.ID != "" && soleRole(t, st.Role) != ""
	})
	var out []Conflict
	for _, g := range groups {
		first := g[0]
		matter := fmt.Sprintf("who was %s of %s", first.Role, first.Object.Name)
		out = append(out, j.pairs(TwoHolders, matter, g, []graph.Ref{first.Object},
			func(st graph.Statement) string { return st.Subject.Name },
			func(a, b graph.Statement) bool { return a.Subject.ID != b.Subject.ID })...)
	}
	return out
}

// roles finds people who held a post and a lesser one of its kind in one body at once.
func (j *judge) roles(statements []graph.Statement) []Conflict {
	type seat struct {
		predicate    graph.Predicate
		person, body graph.IRI
	}
	groups := groupedBy(statements, func(st graph.Statement) (seat, bool) {
		t, _ := j.terms.Term(st.Predicate)
		return seat{st.Predicate, st.Subject.ID, st.Object.ID}, st.Modality.Happened() && st.Object.ID != "" && st.Role != "" && len(t.Lesser) > 0
	})
	var out []Conflict
	for _, g := range groups {
		first := g[0]
		t, _ := j.terms.Term(first.Predicate)
		matter := fmt.Sprintf("what %s was in %s", first.Subject.Name, first.Object.Name)
		out = append(out, j.pairs(TwoRoles, matter, g, []graph.Ref{first.Subject, first.Object},
			func(st graph.Statement) string { return st.Role },
			func(a, b graph.Statement) bool { return lesserOf(t, a.Role, b.Role) || lesserOf(t, b.Role, a.Role) })...)
	}
	return out
}

// lesserOf reports whether one role is the other but for words that make it lesser.
func lesserOf(t graph.Term, lesser, role string) bool {
	words := foldedWords(lesser)
	rest := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return slices.Contains(t.Lesser, w) })
	return len(rest) < len(words) && len(rest) > 0 && strings.Join(rest, " ") == fold(role)
}

// objects finds subjects with two objects of a predicate that allows but one.
func (j *judge) objects(statements []graph.Statement) []Conflict {
	type subject struct {
		predicate graph.Predicate
		id        graph.IRI
	}
	groups := groupedBy(statements, func(st graph.Statement) (subject, bool) {
		t, _ := j.terms.Term(st.Predicate)
		return subject{st.Predicate, st.Subject.ID}, t.Single && st.Modality.Happened()
	})
	var out []Conflict
	for _, g := range groups {
		if t, _ := j.terms.Term(g[0].Predicate); t.Date {
			if j.exclude(g) {
				out = append(out, Conflict{TwoDates, fmt.Sprintf("%s %s …", g[0].Subject.Name, g[0].Predicate), Could, []graph.Ref{g[0].Subject},
					claimsBy(g, func(st graph.Statement) string { return st.Object.Name })})
			}
			continue
		}
		claims := toldApart(claimsBy(g, func(st graph.Statement) string { return st.Object.Name }))
		if len(claims) > 1 {
			out = append(out, Conflict{TwoObjects, fmt.Sprintf("%s %s …", g[0].Subject.Name, g[0].Predicate), Could, []graph.Ref{g[0].Subject}, claims})
		}
	}
	return out
}

// toldApart leaves out claims that one passage makes together with another: "born in Oslo, Norway".
func toldApart(claims []Claim) []Claim {
	var out []Claim
	for _, c := range claims {
		together := slices.ContainsFunc(out, func(kept Claim) bool {
			return slices.ContainsFunc(kept.Evidence, func(a graph.Evidence) bool {
				return slices.ContainsFunc(c.Evidence, func(b graph.Evidence) bool {
					return a.Document == b.Document && a.Start == b.Start && a.End == b.End
				})
			})
		})
		if !together {
			out = append(out, c)
		}
	}
	return out
}

// events finds events with dates that exclude each other, one at least of them stated.
func (j *judge) events(statements []graph.Statement) []Conflict {
	event := func(st graph.Statement) graph.Ref {
		if st.Object.Type == graph.Event {
			return st.Object
		}
		return st.Subject
	}
	groups := groupedBy(statements, func(st graph.Statement) (graph.IRI, bool) {
		t, _ := j.terms.Term(st.Predicate)
		return event(st).ID, t.Occasion && st.Modality.Happened() && event(st).Type == graph.Event && st.When != "" && st.WhenBasis != graph.Inferred
	})
	var out []Conflict
	for _, g := range groups {
		stated := slices.ContainsFunc(g, func(st graph.Statement) bool { return st.WhenBasis == graph.Stated })
		if stated && j.exclude(g) {
			e := event(g[0])
			out = append(out, Conflict{TwoDates, "when was " + e.Name, Could, []graph.Ref{e},
				claimsBy(g, func(st graph.Statement) string { return string(st.When) })})
		}
	}
	return out
}

// exclude reports whether the dates of two of the statements lie apart.
func (j *judge) exclude(statements []graph.Statement) bool {
	for _, st := range statements[1:] {
		if _, ok := j.atOnce(statements[0].When, st.When); !ok {
			return true
		}
	}
	return false
}

// denials finds what one passage says and another of the same time denies.
func (j *judge) denials(statements []graph.Statement) []Conflict {
	type tie struct {
		predicate         graph.Predicate
		subject, object   graph.IRI
		name, role, topic string
	}
	groups := groupedBy(statements, func(st graph.Statement) (tie, bool) {
		return tie{st.Predicate, st.Subject.ID, st.Object.ID, st.Object.Name, fold(st.Role), fold(st.Topic)},
			(st.Modality == graph.Asserted || st.Modality == graph.Negated && j.outright(st)) && (st.Topic != "" || j.plain(st))
	})
	var out []Conflict
	for _, g := range groups {
		first := g[0]
		matter := fmt.Sprintf("whether %s %s %s", first.Subject.Name, first.Predicate, first.Object.Name)
		about := []graph.Ref{first.Subject}
		if first.Object.ID != "" {
			about = append(about, first.Object)
		}
		out = append(out, j.pairs(Denied, matter, g, about,
			func(st graph.Statement) string {
				return map[bool]string{true: no, false: yes}[st.Modality == graph.Negated]
			},
			func(a, b graph.Statement) bool { return a.Modality != b.Modality && !sameDocument(a, b) })...)
	}
	return out
}

// sameDocument reports whether one document alone tells two things: who writes that he could not be received, and was,
// does not contradict himself.
func sameDocument(a, b graph.Statement) bool {
	return !slices.ContainsFunc(slices.Concat(a.Evidence, b.Evidence), func(e graph.Evidence) bool { return e.DocumentID != a.Evidence[0].DocumentID })
}

// outright reports whether what denies a meeting says that two did not meet: who has not raised a matter with another may
// have talked with him of something else.
func (j *judge) outright(st graph.Statement) bool {
	t, _ := j.terms.Term(st.Predicate)
	if t.Section != graph.InMeetings || !t.Symmetric {
		return true
	}
	return slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool {
		words := foldedWords(e.Quote)
		return slices.ContainsFunc(t.Verbs, func(v graph.Verb) bool {
			for _, form := range []string{v.Base, v.Past, v.Participle} {
				if head, _, _ := strings.Cut(form, " "); head != "" && head != "have" && head != "had" && slices.ContainsFunc(words, func(w string) bool { return w == head || strings.HasPrefix(w, head) && len(head) > len("see") }) {
					return true
				}
			}
			return false
		})
	})
}

// plain reports whether a statement without a topic says one definite thing: to
// have met is definite, to have told is not.
func (j *judge) plain(st graph.Statement) bool {
	t, _ := j.terms.Term(st.Predicate)
	return t.Section != "" || st.Object.Type == graph.Event || st.Object.Type == graph.Place
}

// pairs finds, in a group, the statements of one time that differ, and makes one
// conflict of those of each time.
func (j *judge) pairs(kind ConflictKind, matter string, group []graph.Statement, about []graph.Ref, value func(graph.Statement) string, differ func(a, b graph.Statement) bool) []Conflict {
	in := map[Certainty]map[graph.EDTF][]graph.Statement{Must: {}, Could: {}}
	for i, a := range group {
		for _, b := range group[i+1:] {
			certainty, ok := j.atOnce(a.When, b.When)
			if !ok || !differ(a, b) {
				continue
			}
			day := max(a.When, b.When) // the more precise of two that overlap, as a rule
			in[certainty][day] = append(in[certainty][day], a, b)
		}
	}
	var out []Conflict
	for _, certainty := range []Certainty{Must, Could} {
		for _, day := range slices.Sorted(maps.Keys(in[certainty])) {
			statements := in[certainty][day]
			c := Conflict{kind, matter + " (" + string(day) + ")", certainty, slices.Clone(about), claimsBy(unique(statements), value)}
			for _, st := range statements {
				for _, end := range []graph.Ref{st.Subject, st.Object} {
					if end.ID != "" && !slices.ContainsFunc(c.About, func(r graph.Ref) bool { return r.ID == end.ID }) {
						c.About = append(c.About, end)
					}
				}
			}
			slices.SortFunc(c.About, compareRefs)
			out = append(out, c)
		}
	}
	return out
}

// unique drops statements that come again.
func unique(statements []graph.Statement) []graph.Statement {
	out := sorted(statements)
	return slices.CompactFunc(out, func(a, b graph.Statement) bool { return a.ID == b.ID })
}

// claimsBy makes one claim of all statements with the same value: more documents
// first, then by value.
func claimsBy(statements []graph.Statement, value func(graph.Statement) string) []Claim {
	var out []Claim
	for _, g := range groupedBy(statements, func(st graph.Statement) (string, bool) { return value(st), true }) {
		out = append(out, newClaim(value(g[0]), g))
	}
	slices.SortStableFunc(out, func(a, b Claim) int {
		return cmp.Or(cmp.Compare(documentsIn(b.Evidence), documentsIn(a.Evidence)), cmp.Compare(a.Value, b.Value))
	})
	return out
}
