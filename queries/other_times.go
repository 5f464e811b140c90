package queries

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"dramatis/queries/grammar"
)

// otherTimesShown is how many are named of whom something is told of another time.
const otherTimesShown = 5

// noteOtherTimes says, where nothing is told of the time that a question asks for, of whom it is told of
// another: "deputy secretary in 1962" of one whom papers call so in 1961. Where the time is that of a ruler, his land narrows it as well.
func (s *search) noteOtherTimes(ctx context.Context, q *query, n *names, a *Answer) error {
	if q.time == nil || len(q.time.lands) > 0 || q.next || q.then != nil || q.planned || q.rank.Order != "" || q.goal != grammar.Subjects && q.goal != grammar.Objects {
		return nil
	}
	anytime := *q
	anytime.time, anytime.undated = nil, false
	b, bad, err := s.tied(ctx, &anytime, n)
	if err != nil || bad != nil || len(b.Answers) == 0 {
		return err
	}
	var told []string
	for _, reply := range b.Answers[:min(len(b.Answers), otherTimesShown)] {
		told = append(told, reply.Value+years(reply))
	}
	if more := len(b.Answers) - len(told); more > 0 {
		told = append(told, fmt.Sprintf("%d more", more))
	}
	a.Notes = append(a.Notes, "of that time nothing is told, but otherwise of: "+strings.Join(told, "; "))
	return nil
}

// years writes the first and the last year of which a reply is told: " (1961–1963)".
func years(reply Reply) string {
	var all []string
	for _, st := range reply.Statements {
		for when := range strings.SplitSeq(string(st.When), "/") {
			if len(when) >= len("1961") && strings.Trim(when[:len("1961")], "0123456789") == "" {
				all = append(all, when[:len("1961")])
			}
		}
	}
	if len(all) == 0 {
		return " (without a date)"
	}
	first, last := slices.Min(all), slices.Max(all)
	if first == last {
		return " (" + first + ")"
	}
	return " (" + first + "–" + last + ")"
}
