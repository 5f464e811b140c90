package gold

import (
	"cmp"
	"maps"
	"slices"

	"dramatis/graph"
)

// MentionReport compares passages found with passages marked: Exact wants both ends
// right, Overlap one common character; both want the type.
type MentionReport struct {
	Texts   int            `json:"texts"`
	Partial int            `json:"partial,omitempty"`
	Exact   []MentionScore `json:"exact"`
	Overlap []MentionScore `json:"overlap"`
}

// MentionScore is the score of one type, or of people, organizations and places
// together (Type empty). Of partial texts only recall is told: what is unmarked there is not judged.
type MentionScore struct {
	Type      graph.EntityType `json:"type"`
	Right     int              `json:"right"`
	Wrong     int              `json:"wrong"`
	Missed    int              `json:"missed"`
	Precision float64          `json:"precision"`
	Recall    float64          `json:"recall"`
	F1        float64          `json:"f1"`
}

// ScoreMentions compares what was found in each text, in the order of the texts,
// with what is marked there. Passages found are compared in the order of the text,
// each with the first mark of its type that no other took.
func ScoreMentions(golds []Marked, found [][]Mark) MentionReport {
	report := MentionReport{Texts: len(golds)}
	exact, overlap := tally{}, tally{}
	for i, g := range golds {
		if g.Partial {
			report.Partial++
		}
		said := slices.Clone(found[i])
		slices.SortStableFunc(said, func(a, b Mark) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
		exact.judge(g, said, func(a, b graph.Span) bool { return a == b })
		overlap.judge(g, said, overlaps)
	}
	report.Exact, report.Overlap = exact.scores(), overlap.scores()
	return report
}

// tally counts by type.
type tally map[graph.EntityType]*MentionScore

// of gives the counts of a type.
func (t tally) of(typ graph.EntityType) *MentionScore {
	if t[typ] == nil {
		t[typ] = &MentionScore{Type: typ}
	}
	return t[typ]
}

// judge adds one text.
func (t tally) judge(g Marked, said []Mark, same func(a, b graph.Span) bool) {
	used := make([]bool, len(g.Marks))
	for _, s := range said {
		i := 0
		for i < len(g.Marks) && (used[i] || g.Marks[i].Type != s.Type || !same(g.Marks[i].Span, s.Span)) {
			i++
		}
		switch {
		case i < len(g.Marks):
			used[i] = true
			t.of(s.Type).Right++
		case g.Partial || slices.ContainsFunc(g.Optional, func(o graph.Span) bool { return overlaps(o, s.Span) }):
		default:
			t.of(s.Type).Wrong++
		}
	}
	for i, m := range g.Marks {
		if !used[i] {
			t.of(m.Type).Missed++
		}
	}
}

// overlaps reports whether two spans share a character.
func overlaps(a, b graph.Span) bool { return a.Start < b.End && b.Start < a.End }

// judged are the types that count for all together: those that the product can say.
var judged = []graph.EntityType{graph.Person, graph.Organization, graph.Place}

// scores gives the shares of every type, and of persons, organizations and places
// together as the last.
func (t tally) scores() []MentionScore {
	var out []MentionScore
	var all MentionScore
	for _, typ := range slices.Sorted(maps.Keys(t)) {
		s := *t[typ]
		s.divide()
		out = append(out, s)
		if slices.Contains(judged, typ) {
			all.Right, all.Wrong, all.Missed = all.Right+s.Right, all.Wrong+s.Wrong, all.Missed+s.Missed
		}
	}
	all.divide()
	return append(out, all)
}

// divide fills in the shares.
func (s *MentionScore) divide() {
	s.Precision = share(s.Right, s.Right+s.Wrong)
	s.Recall = share(s.Right, s.Right+s.Missed)
	if sum := s.Precision + s.Recall; sum > 0 {
		s.F1 = 2 * s.Precision * s.Recall / sum
	}
}
