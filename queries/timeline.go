package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"

	"dramatis/graph"
)

// Timeline is what the corpus tells of an entity, of what ties two, or of an
// event, in the order of time.
type Timeline struct {
	Of      []graph.Ref `json:"of"`
	Entries []Moment    `json:"entries"`
}

// Moment is a thing told of a time, by one document or several. What has no date
// comes last.
type Moment struct {
	When      graph.EDTF      `json:"when"`
	Basis     graph.Basis     `json:"when_basis"`
	Certainty Certainty       `json:"certainty"`
	Subject   graph.Ref       `json:"subject"`
	Predicate graph.Predicate `json:"predicate"`
	Object    graph.Ref       `json:"object"`
	Role      string          `json:"role,omitempty"`
	Topic     string          `json:"topic,omitempty"`
	Modality  graph.Modality  `json:"modality"`
	Documents int             `json:"documents"`
	// Statements are those that tell it, in reading order.
	Statements []graph.Statement `json:"statements"`
}

// TimelineOf gathers what happened to the entity of a name, or between those of
// two names, within a time. The error is as for Path.
func TimelineOf(ctx context.Context, c Corpus, names []string, within Within) (*Timeline, error) {
	time, err := within.during()
	if err != nil {
		return nil, err
	}
	of, err := findAll(ctx, c, names)
	if err != nil {
		return nil, err
	}
	statements, err := collect(c.StatementsAbout(ctx, of[0].ID), func(st graph.Statement) bool {
		return len(of) == 1 || otherEnd(of[0].ID, st).ID == of[1].ID
	})
	if err != nil {
		return nil, fmt.Errorf("gathering the timeline of %s: %w", of[0].Name, err)
	}
	return &Timeline{Of: of, Entries: moments(statements, time)}, nil
}

// findAll looks one name up, or two that mean different entities.
func findAll(ctx context.Context, c Corpus, names []string) ([]graph.Ref, error) {
	if len(names) == 2 {
		a, b, err := findPair(ctx, c, names[0], names[1])
		return []graph.Ref{a.Ref, b.Ref}, err
	}
	index, err := readNames(ctx, c)
	if err != nil {
		return nil, err
	}
	e, err := index.only(ctx, names[0])
	return []graph.Ref{e.Ref}, err
}

// moments puts statements in order of time, those that tell the same into one.
func moments(statements []graph.Statement, time during) []Moment {
	type key struct {
		when              graph.EDTF
		subject, object   graph.IRI
		name, role, topic string
		predicate         graph.Predicate
		modality          graph.Modality
	}
	at := map[key]int{}
	out := []Moment{}
	for _, st := range sorted(statements) {
		certainty, ok := time.tells(st)
		if !ok {
			continue
		}
		k := key{st.When, st.Subject.ID, st.Object.ID, st.Object.Name, st.Role, st.Topic, st.Predicate, st.Modality}
		i, seen := at[k]
		if !seen {
			i = len(out)
			at[k] = i
			out = append(out, Moment{When: st.When, Basis: st.WhenBasis, Certainty: certainty, Subject: st.Subject,
				Predicate: st.Predicate, Object: st.Object, Role: st.Role, Topic: st.Topic, Modality: st.Modality})
		}
		out[i].Statements = append(out[i].Statements, st)
	}
	for i := range out {
		out[i].Documents = DocumentsOf(out[i].Statements)
	}
	slices.SortStableFunc(out, func(a, b Moment) int {
		if a.When == "" || b.When == "" {
			return cmp.Compare(len(b.When), len(a.When))
		}
		return time.dates.compare(a.When, b.When)
	})
	return out
}

// Table gives one row a moment.
func (t *Timeline) Table() Table {
	out := Table{Columns: []string{"when", "basis", "certainty", "subject", "predicate", "object", "role", "topic", "modality", "documents", "quote", "document", "statement"}}
	for _, m := range t.Entries {
		evidence := EvidenceOf(m.Statements)
		quote, document := leadQuote(evidence)
		out.Rows = append(out.Rows, Row{Evidence: evidence, Cells: []string{
			string(m.When), string(m.Basis), string(m.Certainty), m.Subject.Name, string(m.Predicate), m.Object.Name, m.Role, m.Topic,
			string(m.Modality), strconv.Itoa(m.Documents), quote, document, string(m.Statements[0].ID)}})
	}
	return out
}
