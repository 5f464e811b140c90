package report

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dramatis/graph"
	"dramatis/queries"
)

// Connection is a pair of actors with all that ties them. A comes before B by name.
type Connection struct {
	A          graph.Ref        `json:"a"`
	B          graph.Ref        `json:"b"`
	Ties       []Tie            `json:"ties"`
	Statements int              `json:"statements"`
	Documents  int              `json:"documents"`
	First      graph.EDTF       `json:"first,omitempty"`
	Last       graph.EDTF       `json:"last,omitempty"`
	Proof      graph.Evidence   `json:"proof"`
	Evidence   []graph.Evidence `json:"evidence"`
}

// Tie counts the statements of one predicate in one direction.
type Tie struct {
	Predicate graph.Predicate `json:"predicate"`
	Direction Direction       `json:"direction"`
	Count     int             `json:"count"`
}

// Direction says which way a tie runs between the ends of a connection.
type Direction string

// The directions: from A to B, from B to A, or no direction.
const (
	Forward  Direction = "a-to-b"
	Backward Direction = "b-to-a"
	Mutual   Direction = "mutual"
)

// Connections is the report of who connects to whom, the best proved first.
type Connections []Connection

// Connect reads the whole corpus and gathers the ties of every pair of persons
// or organisations: more documents first, then more statements, then by name.
func Connect(ctx context.Context, c queries.Corpus, v graph.Vocabulary) (Connections, error) {
	pairs := map[[2]graph.IRI][]graph.Statement{}
	for st, err := range c.Statements(ctx) {
		if err != nil {
			return nil, fmt.Errorf("gathering who connects to whom: %w", err)
		}
		if ties(st) {
			k := pairOf(st)
			pairs[k] = append(pairs[k], st)
		}
	}
	out := make(Connections, 0, len(pairs))
	for _, statements := range pairs {
		out = append(out, connection(v, statements))
	}
	slices.SortFunc(out, compareConnections)
	return out, nil
}

// ties reports whether a statement ties two different actors by something that happened.
func ties(st graph.Statement) bool {
	return st.Modality.Happened() && len(st.Evidence) > 0 &&
		actor(st.Subject) && actor(st.Object) && st.Subject.ID != st.Object.ID
}

// actor reports whether a ref is a person or an organisation.
func actor(r graph.Ref) bool { return r.Type == graph.Person || r.Type == graph.Organization }

// pairOf gives the ids of both ends in order.
func pairOf(st graph.Statement) [2]graph.IRI {
	a, b := st.Subject.ID, st.Object.ID
	return [2]graph.IRI{min(a, b), max(a, b)}
}

// connection sums up the statements of one pair.
func connection(v graph.Vocabulary, statements []graph.Statement) Connection {
	slices.SortFunc(statements, graph.Compare)
	a, b := statements[0].Subject, statements[0].Object
	if compareRefs(b, a) < 0 {
		a, b = b, a
	}
	a.Aliases, b.Aliases = append([]string{}, a.Aliases...), append([]string{}, b.Aliases...)
	dates := queries.Dates(statements)
	c := Connection{A: a, B: b, Ties: count(v, a.ID, statements), Statements: len(statements), Proof: best(statements)}
	if len(dates) > 0 {
		c.First, c.Last = dates[0], dates[len(dates)-1]
	}
	documents := map[graph.DocumentID]bool{}
	for _, st := range statements {
		for _, e := range st.Evidence {
			documents[e.DocumentID] = true
			if !slices.Contains(c.Evidence, e) {
				c.Evidence = append(c.Evidence, e)
			}
		}
	}
	c.Documents = len(documents)
	return c
}

// count counts the statements by predicate and direction, the most frequent first.
func count(v graph.Vocabulary, a graph.IRI, statements []graph.Statement) []Tie {
	counts := map[Tie]int{}
	for _, st := range statements {
		t, _ := v.Term(st.Predicate)
		d := Forward
		switch {
		case t.Symmetric:
			d = Mutual
		case st.Subject.ID != a:
			d = Backward
		}
		counts[Tie{Predicate: st.Predicate, Direction: d}]++
	}
	var out []Tie
	for t, n := range counts {
		t.Count = n
		out = append(out, t)
	}
	slices.SortFunc(out, func(x, y Tie) int {
		return cmp.Or(cmp.Compare(y.Count, x.Count), cmp.Compare(x.Predicate, y.Predicate), cmp.Compare(x.Direction, y.Direction))
	})
	return out
}

// best gives the passage to quote: that of the surest statement, of equals the first.
func best(statements []graph.Statement) graph.Evidence {
	surest := statements[0]
	for _, st := range statements[1:] {
		if st.Confidence > surest.Confidence {
			surest = st
		}
	}
	return surest.Evidence[0]
}

// compareConnections puts more documents first, then more statements, then names.
func compareConnections(x, y Connection) int {
	return cmp.Or(cmp.Compare(y.Documents, x.Documents), cmp.Compare(y.Statements, x.Statements),
		compareRefs(x.A, y.A), compareRefs(x.B, y.B))
}

// compareRefs orders refs by name, then id.
func compareRefs(x, y graph.Ref) int {
	return cmp.Or(cmp.Compare(x.Name, y.Name), cmp.Compare(x.ID, y.ID))
}

// Strongest gives the first n connections, or all where there are fewer.
func (cs Connections) Strongest(n int) Connections { return cs[:max(0, min(n, len(cs)))] }

// Table gives one row a connection.
func (cs Connections) Table() queries.Table {
	t := queries.Table{Columns: []string{"a", "b", "ties", "documents", "statements", "first", "last", "quote", "document"}}
	for _, c := range cs {
		t.Rows = append(t.Rows, queries.Row{Evidence: c.Evidence, Cells: []string{
			c.A.Name, c.B.Name, c.Summary(), strconv.Itoa(c.Documents), strconv.Itoa(c.Statements),
			string(c.First), string(c.Last), c.Proof.Quote, c.Proof.Document}})
	}
	return t
}

// Summary writes the ties in a row, with arrows for their direction: "wrote-to → 3, met".
func (c Connection) Summary() string {
	words := make([]string, len(c.Ties))
	for i, t := range c.Ties {
		words[i] = string(t.Predicate) + map[Direction]string{Forward: " →", Backward: " ←"}[t.Direction]
		if t.Count > 1 {
			words[i] += " " + strconv.Itoa(t.Count)
		}
	}
	return strings.Join(words, ", ")
}
