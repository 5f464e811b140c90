package queries

import (
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
)

// courtesyTitles go with any name.
var courtesyTitles = []string{"mr", "mrs", "ms", "miss", "dr", "sir", "comrade", "cde", "com", "prof", "professor"}

// maxTitleWords bounds the words of a title before a name: "Deputy Foreign Minister".
const maxTitleWords = 4

// titled finds the person meant by a title and a name, "Ambassador Lee": the one
// whom the name alone means, if the corpus gives him a post or another name with
// the words of the title. Without that the title may be another's of the name.
func (r *resolver) titled(words []string) []graph.Entity {
	for i := 1; i < len(words) && i <= maxTitleWords; i++ {
		found := r.names.find(strings.Join(words[i:], " "), graph.Person)
		if len(found.Entities) == 1 && r.bears(found.Entities[0], foldedWords(strings.Join(words[:i], " "))) {
			return found.Entities
		}
	}
	return nil
}

// bears reports whether every word of a title is a courtesy, or stands in a name
// or a post of the person.
func (r *resolver) bears(e graph.Entity, title []string) bool {
	known := slices.Clone(courtesyTitles)
	for _, alias := range e.Aliases {
		known = append(known, foldedWords(alias)...)
	}
	for st, err := range r.search.corpus.StatementsAbout(r.search.ctx, e.ID) {
		if err != nil {
			return false
		}
		if t, _ := r.terms.Term(st.Predicate); t.Section == graph.InPosts && st.Subject.ID == e.ID && st.Modality.Happened() {
			known = append(known, foldedWords(st.Role)...)
		}
	}
	return !slices.ContainsFunc(title, func(w string) bool { return !slices.Contains(known, w) })
}

// namesakes gives the persons of whose names a bare word is a part, where one
// person has that word for a whole name and was taken.
func (r *resolver) namesakes(f Found) []graph.Entity {
	words := foldedWords(f.Name)
	if len(words) != 1 || len(f.Entities) != 1 || f.Entities[0].Type != graph.Person {
		return nil
	}
	_, _, worded := r.names.matches(words[0])
	return slices.DeleteFunc(r.names.pick(worded, []graph.EntityType{graph.Person}), func(e graph.Entity) bool { return e.ID == f.Entities[0].ID })
}

// notes says for each bare name of a query who else could have been meant.
func (q *query) notes() []string {
	var out []string
	if q.undated {
		out = append(out, "of none of these a date is told; documents of that time tell of them")
	}
	for _, s := range []slot{q.subject, q.object, q.about} {
		if len(s.others) == 0 {
			continue
		}
		refs := []graph.Ref{}
		for _, e := range s.others[:min(len(s.others), maxNear)] {
			refs = append(refs, e.Ref)
		}
		more := ""
		if n := len(s.others) - len(refs); n > 0 {
			more = fmt.Sprintf(" and %d more", n)
		}
		out = append(out, fmt.Sprintf("%q is taken for %s, whom the documents call so; others of the name: %s%s", s.text, s.String(), spelled(refs, ", "), more))
	}
	return out
}
