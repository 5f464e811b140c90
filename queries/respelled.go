package queries

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// respelled finds the one person whose name is spelled otherwise in the corpus: "Chou
// En-lai" where the documents have "Zhou Enlai". What was taken for granted is noted.
func (r *resolver) respelled(text string) (graph.Entity, bool) {
	words := strings.Fields(text)
	if r.search.tables.SameName == nil || len(words) < 2 || len(words) > maxNameWords || slices.ContainsFunc(words, func(w string) bool { return !isCapitalised(w) || strings.HasSuffix(w, ",") }) {
		return graph.Entity{}, false
	}
	if _, known := r.spelled[text]; !known {
		r.spelled[text] = r.spells(text)
	}
	e := r.spelled[text]
	if e == nil {
		return graph.Entity{}, false
	}
	r.take(text, "%q is taken for another spelling of %s", text, spelled([]graph.Ref{e.Ref}, ""))
	return *e, true
}

// spells gives the only person one of whose whole names a text spells, or nil.
func (r *resolver) spells(text string) *graph.Entity {
	same, err := r.search.tables.SameName()
	if r.search.missed(err) {
		return nil
	}
	var found *graph.Entity
	for i := range r.names.entities {
		e := &r.names.entities[i]
		bears := func(name string) bool {
			title, _, _ := strings.Cut(fold(name), " ")
			whole := strings.HasPrefix(fold(text), fold(name)+" ") // "was Lund Consul in Oslo": his name, and what he was
			return strings.ContainsAny(name, " -") && !whole && !slices.Contains(lists().Courtesies, title) && sameInitial(text, name) && same(text, name)
		}
		if e.Type != graph.Person || !slices.ContainsFunc(e.Names(), bears) {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// sameInitial reports whether a name that begins with an initial begins as the other does:
// "N. S. Weber" is no Samuel.
func sameInitial(text, name string) bool {
	a, b := foldedWords(text), foldedWords(name)
	return len(a) > 0 && len(b) > 0 && (len([]rune(b[0])) > 1 || strings.HasPrefix(a[0], b[0]))
}
