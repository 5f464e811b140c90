package queries

import (
	"context"
	"fmt"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// tenure reads "before Lee" and "after Lee" in a question for a post: before the first and
// after the last day of which the corpus says that Lee held it. Days that it does not tell
// of may lie on either side, so that nobody must have been the one before or after.
func (r *resolver) tenure(ctx context.Context, q *query, t *grammar.Time) (*asked, bool) {
	found := r.find(t.Event.String(), []graph.EntityType{graph.Person})
	if len(found.Entities) != 1 || t.Relation != grammar.Before && t.Relation != grammar.After {
		return nil, false
	}
	who := found.Entities[0]
	held := *q
	held.time = nil
	held.subject = slot{entities: found.Entities, filled: true}
	span, known := period{}, false
	for st, err := range r.search.corpus.StatementsAbout(ctx, who.ID) {
		if err != nil {
			return nil, false
		}
		if p, dated := boundsOf(st.When); dated && len(r.search.read(&held, st)) > 0 && held.fits(st.Subject, st.Object) {
			span, known = hull(span, p, known), true
		}
	}
	if !held.object.filled && len(held.senses[0].Term.Roles) == 0 {
		for _, h := range r.search.headed(ctx, &held) {
			if p, dated := boundsOf(h.statement.When); dated {
				span, known = hull(span, p, known), true
			}
		}
	}
	if !known {
		return nil, false
	}
	outer := related(t.Relation, lastDay(span))
	if t.Relation == grammar.Before {
		outer = related(t.Relation, firstDay(span))
	}
	q.other = who.ID
	return &asked{outer: outer, words: fmt.Sprintf("%s (%s held it in %s)", t.Text, who.Name, span)}, true
}
