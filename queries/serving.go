package queries

import (
	"context"
	"fmt"
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// underRuler reads whose minister somebody was, where no paper says so of him, as a post under that ruler: "Moor's foreign minister" is
// the foreign minister of Moor's land in the time that Moor ruled it. The note says so; ok is false where the query has no such reading:
// for envoys, for kin, and of who rules no land.
func (s *search) underRuler(ctx context.Context, q *query) (under *query, note string, ok bool, err error) {
	closed := len(q.senses) == 0 || len(q.senses[0].Term.Roles) > 0
	narrowed := q.time != nil || q.place.filled || q.whose.filled || q.begun || q.next || q.then != nil || q.rank.Order != ""
	if q.goal != grammar.Subjects || q.role == nil || closed || narrowed || anyOf(lists().Envoys, q.role) || len(q.object.entities) != 1 || q.object.entities[0].Type != graph.Person {
		return nil, "", false, nil
	}
	ruler := q.object.entities[0]
	office, dates, err := s.mainOffice(ctx, ruler.ID, nil)
	if err != nil || len(dates) == 0 || !slices.Contains(lists().Rulers, fold(office)) || slices.Contains(lists().Rulers, q.role[0]) {
		return nil, "", false, err
	}
	lands, often, err := s.ruledLands(ctx, ruler.ID, foldedWords(office))
	if err != nil || len(lands) == 0 {
		return nil, "", false, err
	}
	one, span := *q, spanOfRule(dates)
	one.object, one.link = slot{}, ""
	one.time = &asked{inner: &span, outer: span, words: "under " + ruler.Name, lands: lands, landsTold: often}
	note = fmt.Sprintf("no paper here says whose: who held it in %s is told, when most of the documents that call %s %s were written", span, ruler.Name, office)
	return &one, note, true, nil
}
