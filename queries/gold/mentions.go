package gold

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"dramatis/graph"
)

// MentionReport compares passages found with passages marked: Exact wants both ends
// right, Overlap one common character; both want the type. Judged is Overlap as a reader
// would take it: a state is right as a body and as a place, a description is right where
// gold lists it, and a name that gold leaves out is not wrong where somebody judged it real.
type MentionReport struct {
	Texts   int            `json:"texts"`
	Partial int            `json:"partial,omitempty"`
	Exact   []MentionScore `json:"exact"`
	Overlap []MentionScore `json:"overlap"`
	Judged  []MentionScore `json:"judged"`
	// Faults are what Judged counts as wrong or missed.
	Faults []MentionFault `json:"faults,omitempty"`
}

// MentionFault is a passage that is marked and was not found, or found and not marked,
// or both with different types.
type MentionFault struct {
	Document string `json:"document"`
	graph.Span
	Surface string           `json:"surface"`
	Gold    graph.EntityType `json:"gold,omitempty"`  // empty: nothing is marked here
	Found   graph.EntityType `json:"found,omitempty"` // empty: nothing was found here
	Context string           `json:"context"`         // the text around it, on one line
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

// Found is a passage that was found to name or describe somebody or something.
type Found struct {
	Mark
	// Also is another type that is as right: a state is a body and a place.
	Also graph.EntityType
	// Described: no name but a description, "the Embassy", which some gold lists.
	Described bool
}

// ScoreMentions compares what was found in each text, in the order of the texts,
// with what is marked there. Passages found are compared in the order of the text,
// each with the first mark of its type that no other took. Descriptions count for
// Judged only: as right where gold lists them, and never as wrong.
func ScoreMentions(golds []Marked, found [][]Found) MentionReport {
	report := MentionReport{Texts: len(golds)}
	exact, overlap, judged := tally{}, tally{}, tally{}
	for i, g := range golds {
		if g.Partial {
			report.Partial++
		}
		said := slices.Clone(found[i])
		slices.SortStableFunc(said, func(a, b Found) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
		missed, wrong := judged.judge(g, said)
		report.Faults = append(report.Faults, faults(g, missed, wrong)...)
		g.Judged = nil
		names := make([]Found, 0, len(said))
		for _, s := range said {
			if !s.Described {
				names = append(names, Found{Mark: s.Mark})
			}
		}
		overlap.judge(g, names)
		exact.compare(g, names, func(a, b graph.Span) bool { return a == b })
	}
	report.Exact, report.Overlap, report.Judged = exact.scores(), overlap.scores(), judged.scores()
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

// judge is compare where one common character is enough.
func (t tally) judge(g Marked, said []Found) (missed, wrong []Mark) {
	return t.compare(g, said, overlaps)
}

// compare adds one text and gives what was missed in it and what was wrong.
func (t tally) compare(g Marked, said []Found, same func(a, b graph.Span) bool) (missed, wrong []Mark) {
	used := make([]bool, len(g.Marks))
	for _, s := range said {
		i := 0
		for i < len(g.Marks) && (used[i] || g.Marks[i].Type != s.Type && g.Marks[i].Type != s.Also || !same(g.Marks[i].Span, s.Span)) {
			i++
		}
		touched := func(o graph.Span) bool { return overlaps(o, s.Span) }
		switch {
		case i < len(g.Marks):
			used[i] = true
			t.of(g.Marks[i].Type).Right++
		case g.Partial || s.Described || slices.ContainsFunc(g.Optional, touched) || slices.ContainsFunc(g.Judged, touched):
		default:
			t.of(s.Type).Wrong++
			wrong = append(wrong, s.Mark)
		}
	}
	for i, m := range g.Marks {
		if !used[i] {
			t.of(m.Type).Missed++
			missed = append(missed, m)
		}
	}
	return missed, wrong
}

// longestContext is how much of the text a fault shows on each side, in code points.
const longestContext = 40

// faults tells of what was missed and wrong in a text, in its order; a passage that
// was found with another type than it is marked with is one fault.
func faults(g Marked, missed, wrong []Mark) []MentionFault {
	text := []rune(g.Text)
	var out []MentionFault
	tell := func(s graph.Span, marked, found graph.EntityType) {
		around := string(text[max(0, s.Start-longestContext):min(len(text), s.End+longestContext)])
		out = append(out, MentionFault{
			Document: g.ID, Span: s, Surface: string(text[s.Start:s.End]), Gold: marked, Found: found,
			Context: strings.Join(strings.Fields(around), " "),
		})
	}
	for _, m := range missed {
		i := slices.IndexFunc(wrong, func(w Mark) bool { return overlaps(m.Span, w.Span) })
		if i < 0 {
			tell(m.Span, m.Type, "")
			continue
		}
		tell(m.Span, m.Type, wrong[i].Type)
		wrong = slices.Delete(wrong, i, i+1)
	}
	for _, w := range wrong {
		tell(w.Span, "", w.Type)
	}
	slices.SortStableFunc(out, func(a, b MentionFault) int { return cmp.Compare(a.Start, b.Start) })
	return out
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
