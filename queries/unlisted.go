package queries

import (
	"context"
	"fmt"
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// unlisted weighs the "no" to whether somebody was at a gathering, which says but that no paper names him. Where no paper tells who was
// there, and where papers call several gatherings so, it is left open; where they know it by its day alone it is not sure, for of
// another meeting of that day they may tell nothing.
func (s *search) unlisted(ctx context.Context, q *query, a *Answer) error {
	if !q.object.areAll(graph.Event) || !slices.ContainsFunc(q.senses, func(o grammar.Sense) bool { return o.Term.Gathers() }) {
		return nil
	}
	anybody := *q
	anybody.goal, anybody.subject = grammar.Subjects, slot{}
	there, err := s.gather(ctx, &anybody)
	if err == nil && len(there) == 0 {
		there, err = s.recorded(ctx, &anybody)
	}
	if err != nil {
		return err
	}
	_, several := ofOneName(Found{Name: q.object.text, Entities: q.object.entities})
	switch {
	case len(there) == 0:
		a.Answers = nil
		a.Notes = append(a.Notes, "no paper here tells who was there")
	case several && (q.time == nil || !isDay(q.time.outer)):
		a.Answers = nil
		a.Notes = append(a.Notes, "of those called so papers tell of others as present: "+s.listed(there)+"; of which gathering and which day is to be told")
	case byDay(q.object.entities):
		a.Answers[0].Certainty = Could
		a.Notes = append(a.Notes, "papers list others as present: "+s.listed(there)+"; there may have been another meeting that day")
	}
	return nil
}

// byDay reports whether a gathering is known by its day alone: "conversation of 8 July 1957".
func byDay(events []graph.Entity) bool {
	_, of, ok := dayOf(events[0].Name)
	return ok && len(events) == 1 && len(of) == 0
}

// listed names those who were at a gathering, and the paper that tells it.
func (s *search) listed(there []hit) string {
	refs := make([]graph.Ref, len(there))
	for i, h := range there {
		refs[i] = h.subject
	}
	slices.SortFunc(refs, compareRefs)
	refs = slices.CompactFunc(refs, func(a, b graph.Ref) bool { return a.ID == b.ID })
	some, more := firstOf(refs)
	names := spelled(some, ", ") + more
	if proof := there[0].statement.Evidence; len(proof) > 0 {
		if doc, ok := s.document(proof[0].DocumentID); ok && doc.Title != "" {
			return names + fmt.Sprintf(" (%q)", doc.Title)
		}
	}
	return names
}
