package queries

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// maxIncumbents is how many who held a post at a time are offered where none stands out.
const maxIncumbents = 9

// incumbentOf finds whom a post means that stands for a name, "the President", "the Ambassador
// to Norway": who held it in the time that the question asks for, or, where it asks for none,
// ever. He alone did, or papers give it to him far more often than to all others together; else
// they are asked back. Nobody is found where no reading of the words is a post.
func (r *resolver) incumbentOf(ctx context.Context, words grammar.Words) (who graph.Entity, bad *misfit) {
	if r.inPost || len(words) < 2 || words[0].Key != "the" || words.Index("and", "or") > 0 || r.names.isBody(words[1:].String()) {
		return graph.Entity{}, nil
	}
	for _, in := range readingsOfPost(words[1:], r.asked) {
		if in.Object == nil && anyOf(lists().Envoys, in.Role.Keys()) {
			continue // of a state's envoys there is one in every land
		}
		if r.names.isBody(in.Role.String()) {
			continue // "the Mission in Norland" is no post, though its chief's may have the word
		}
		rows := r.postHolders(ctx, in)
		if len(rows) == 0 {
			continue
		}
		if e, ok := standsOut(rows); ok {
			r.take(words.String(), "%q is taken for %s, who held that post%s", words, spelled([]graph.Ref{e.Ref}, ""), timeWords(r.asked))
			return e, nil
		}
		var all []graph.Entity
		for _, row := range rows[:min(len(rows), maxIncumbents)] {
			all = append(all, r.entity(*row.Entity))
		}
		return graph.Entity{}, &misfit{ambiguous: &AmbiguousName{Name: words.String(), Candidates: all}}
	}
	return graph.Entity{}, nil
}

// known finds the one of whom papers of the time asked for tell by name that he held a post by which one paper calls
// somebody and nothing else: "the Ambassador to Norway" is he, and whom that paper speaks of.
func (r *resolver) known(words grammar.Words, f Found, types []graph.EntityType) (slot, bool) {
	if len(f.Entities) != 1 || !f.Entities[0].ID.Office() || !allowed(types, graph.Person) || r.asked == nil {
		return slot{}, false
	}
	e, bad := r.incumbentOf(r.search.ctx, words)
	if bad != nil || e.ID == "" {
		return slot{}, false
	}
	return slot{entities: append([]graph.Entity{e}, f.Entities...), text: words.String(), filled: true}, true
}

// whoever takes all for meant whom documents call by an office alone, where a question asks for a
// time: each has the days of his own document.
func (r *resolver) whoever(f Found) (slot, bool) {
	if r.asked == nil || len(f.Entities) < 2 || slices.ContainsFunc(f.Entities, func(e graph.Entity) bool { return fold(e.Name) != fold(f.Entities[0].Name) }) {
		return slot{}, false
	}
	r.take(f.Name, "%q is whomever documents of that time call so and nothing else; they may be several", f.Name)
	return slot{entities: f.Entities, text: f.Name, filled: true}, true
}

// timeWords gives the time of a question as it has it, with a blank before it.
func timeWords(t *grammar.Time) string {
	if t == nil {
		return ""
	}
	return " " + t.Text
}

// whither are the words before where an envoy is sent.
var whither = []string{"to", "in", "at"}

// linksPost reports whether a word may stand between an office and what it is of: "Minister for Trade".
func linksPost(w string) bool { return w == "of" || w == "for" || slices.Contains(whither, w) }

// readingsOfPost gives the ways to read words as a post, those in which it has a body first.
func readingsOfPost(words grammar.Words, time *grammar.Time) []grammar.Reading {
	var out []grammar.Reading
	for at := 1; at < len(words)-1; at++ {
		if words[at].Key == "of" || slices.Contains(whither, words[at].Key) {
			out = append(out, grammar.Reading{Goal: grammar.Subjects, Role: words[:at], Link: words[at].Key, Object: words[at+1:], Adjuncts: grammar.Adjuncts{Time: time}})
		}
	}
	return append(out, grammar.Reading{Goal: grammar.Subjects, Role: words, Adjuncts: grammar.Adjuncts{Time: time}})
}

// postHolders gives the people who held a post, those of whom most papers say so first. The readings of a question ask for the
// same post again and again; it is looked for once.
func (r *resolver) postHolders(ctx context.Context, in grammar.Reading) []Reply {
	key := strings.Join([]string{in.Role.String(), in.Link, in.Object.String(), timeWords(in.Time)}, "\n")
	rows, known := r.held[key]
	if !known {
		rows = r.holdersOf(ctx, in)
		r.held[key] = rows
	}
	return rows
}

// holdersOf looks for the people who held a post.
func (r *resolver) holdersOf(ctx context.Context, in grammar.Reading) []Reply {
	one := *r
	one.inPost, one.taken = true, nil
	q, bad, err := one.query(ctx, in)
	if bad != nil || r.search.missed(err) || len(q.senses[0].Term.Roles) > 0 {
		return nil
	}
	a, bad, err := r.search.tied(ctx, q, r.names)
	if bad != nil || r.search.missed(err) {
		return nil
	}
	rows := slices.DeleteFunc(a.Answers, func(row Reply) bool { return row.Entity == nil || row.Entity.ID.Office() })
	slices.SortStableFunc(rows, func(a, b Reply) int { return cmp.Compare(documentsIn(b.Evidence), documentsIn(a.Evidence)) })
	return rows
}

// standsOut gives the first of some rows where he is the only one, or has far more papers than
// all others together.
func standsOut(rows []Reply) (graph.Entity, bool) {
	others := 0
	for _, row := range rows[1:] {
		others += documentsIn(row.Evidence)
	}
	own := documentsIn(rows[0].Evidence)
	return graph.Entity{Ref: *rows[0].Entity}, others == 0 || own >= max(manyDocuments, farMore*others)
}

// entity gives all that is known of somebody of whom a row has the name.
func (r *resolver) entity(ref graph.Ref) graph.Entity {
	if i, ok := r.names.outline.Place(ref.ID); ok {
		return r.names.entities[i]
	}
	return graph.Entity{Ref: ref}
}

// isPost reports whether what is but a part of a name is the post that papers give to others, by those very words: a line of a
// list may be taken for a name, "Ambassador at Large". One of an office is asked for by it.
func (r *resolver) isPost(named slot) bool {
	if len(named.entities) != 1 || !allowed([]graph.EntityType{graph.Person, graph.Organization}, named.entities[0].Type) || strings.HasPrefix(string(named.entities[0].ID), graph.OfficePrefix) || called(named.entities[0].Ref, named.text) {
		return false
	}
	words := foldedWords(named.text)
	for st, err := range r.search.posts(r.search.ctx) {
		if r.search.missed(err) {
			return false
		}
		if st.Subject.ID != named.entities[0].ID && slices.Equal(foldedWords(st.Role), words) {
			return true
		}
	}
	return false
}
