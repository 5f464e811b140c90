package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
)

// Found is what a name can mean. Entities holds all that match equally well: one
// is an answer, several are an ambiguity, none leaves the near names.
type Found struct {
	Name     string
	Entities []graph.Entity
	Near     []graph.Ref
}

// Find looks a name up among the entities of the given types (none: all types).
func Find(ctx context.Context, c Corpus, name string, types ...graph.EntityType) (Found, error) {
	names, err := readNames(ctx, c)
	if err != nil {
		return Found{}, err
	}
	found := names.find(name, types...)
	if len(found.Entities) == 0 {
		found.Near = names.near(found.Name, types)
	}
	return found, nil
}

// FindOne gives the one entity that a name means, or an *UnknownName or *AmbiguousName; see Taking.
func FindOne(ctx context.Context, c Corpus, name string) (graph.Entity, error) {
	names, err := readNames(ctx, c)
	if err != nil {
		return graph.Entity{}, err
	}
	return names.only(ctx, name)
}

// Only gives the one entity that the name means, or an *UnknownName or *AmbiguousName.
func (f Found) Only() (graph.Entity, error) {
	switch len(f.Entities) {
	case 0:
		return graph.Entity{}, &UnknownName{Name: f.Name, Near: f.Near}
	case 1:
		return f.Entities[0], nil
	}
	return graph.Entity{}, &AmbiguousName{Name: f.Name, Candidates: f.Entities}
}

// UnknownName says that no entity of the corpus has the name.
type UnknownName struct {
	Name string
	Near []graph.Ref
}

// Error names the name, and those it may have been meant for.
func (e *UnknownName) Error() string {
	if len(e.Near) == 0 {
		return fmt.Sprintf("nobody and nothing in this corpus is called %q", e.Name)
	}
	return fmt.Sprintf("nobody and nothing in this corpus is called %q; did you mean %s?", e.Name, spelled(e.Near, " or "))
}

// AmbiguousName says that several entities have the name with equal right.
type AmbiguousName struct {
	Name       string
	Candidates []graph.Entity
}

// Error lists the entities, the best known first, each on a line with what tells
// it apart: type, other names, how much of the corpus speaks of it, and its id.
func (e *AmbiguousName) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%q may be one of %d; ask again with the full name or the id:", e.Name, len(e.Candidates))
	for _, c := range e.sorted()[:min(len(e.Candidates), shownCandidates)] {
		b.WriteString("\n  " + described(c))
	}
	if more := len(e.Candidates) - shownCandidates; more > 0 {
		fmt.Fprintf(&b, "\n  and %d more", more)
	}
	return b.String()
}

// shownCandidates is how many of the entities that a name may mean are listed.
const shownCandidates = 12

// sorted gives the candidates, those of most documents first.
func (e *AmbiguousName) sorted() []graph.Entity {
	out := slices.Clone(e.Candidates)
	slices.SortFunc(out, func(a, b graph.Entity) int {
		return cmp.Or(cmp.Compare(b.Documents, a.Documents), byFame(a, b))
	})
	return out
}

// described writes an entity so that it can be told from its namesakes:
// "Ann Lee (person, also A. Lee; 3 documents) [person/ann-lee]".
func described(e graph.Entity) string {
	also := ""
	if len(e.Aliases) > 0 {
		also = ", also " + strings.Join(e.Aliases[:min(len(e.Aliases), shownAliases)], ", ")
		if len(e.Aliases) > shownAliases {
			also += ", …"
		}
	}
	documents := "1 document"
	if e.Documents != 1 {
		documents = fmt.Sprintf("%d documents", e.Documents)
	}
	return fmt.Sprintf("%s (%s%s; %s) [%s]", e.Name, e.Type, also, documents, e.ID)
}

// shownAliases is how many other names tell a candidate apart.
const shownAliases = 3

// spelled writes refs with their ids: "Ann Lee [person/ann-lee] or Bo Lee [person/bo-lee]".
func spelled(refs []graph.Ref, conjunction string) string {
	words := make([]string, len(refs))
	for i, r := range refs {
		words[i] = fmt.Sprintf("%s [%s]", r.Name, r.ID)
	}
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + conjunction + words[len(words)-1]
}

// refsOf gives the refs of entities.
func refsOf(es []graph.Entity) []graph.Ref {
	out := make([]graph.Ref, len(es))
	for i, e := range es {
		out[i] = e.Ref
	}
	return out
}

// firstOf gives the first of what a note lists, and the words for how many there are besides.
func firstOf[T any](all []T) (some []T, more string) {
	if n := len(all) - maxNear; n > 0 {
		return all[:maxNear], fmt.Sprintf(" and %d more", n)
	}
	return all, ""
}

// byName orders entities for print: name, then type, then id.
func byName(a, b graph.Entity) int { return compareRefs(a.Ref, b.Ref) }

// compareRefs orders refs by name, then type, then id.
func compareRefs(a, b graph.Ref) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Type, b.Type), cmp.Compare(a.ID, b.ID))
}

// allowed reports whether t is among types; no types allow all.
func allowed(types []graph.EntityType, t graph.EntityType) bool {
	return len(types) == 0 || slices.Contains(types, t)
}
