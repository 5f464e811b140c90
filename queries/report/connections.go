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

// Connection is a pair of actors with all that ties them. A is the one from whom
// the strongest directed tie runs; where both ways are alike it is the first by name.
type Connection struct {
	A          graph.Ref `json:"a"`
	B          graph.Ref `json:"b"`
	Ties       []Tie     `json:"ties"`
	Statements int       `json:"statements"`
	Documents  int       `json:"documents"`
	// Dealt counts the documents in which the two have dealings: in which one does
	// not merely hold a post with the other.
	Dealt    int              `json:"-"`
	First    graph.EDTF       `json:"first,omitempty"`
	Last     graph.EDTF       `json:"last,omitempty"`
	Proof    graph.Evidence   `json:"proof"`
	Evidence []graph.Evidence `json:"evidence"`
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

// Connections is the report of who connects to whom: dealings before mere posts,
// the best proved first.
type Connections []Connection

// Connect reads the whole corpus and gathers the ties of every pair of persons
// or organisations: more documents of dealings first, then more documents and
// statements of any kind, then by name.
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
	// Dealings come before posts here and in the stable sorts to come.
	slices.SortFunc(statements, func(x, y graph.Statement) int {
		return cmp.Or(comparePosts(v, x.Predicate, y.Predicate), graph.Compare(x, y))
	})
	a, b := statements[0].Subject, statements[0].Object
	if compareRefs(b, a) < 0 {
		a, b = b, a
	}
	ties := count(v, a.ID, statements)
	if turned(v, ties) {
		a, b = b, a
		ties = count(v, a.ID, statements)
	}
	a.Aliases, b.Aliases = append([]string{}, a.Aliases...), append([]string{}, b.Aliases...)
	dealings := statements
	if i := slices.IndexFunc(statements, func(st graph.Statement) bool { return post(v, st.Predicate) }); i >= 0 {
		dealings = statements[:i]
	}
	c := Connection{
		A: a, B: b, Ties: ties, Statements: len(statements), Documents: queries.DocumentsOf(statements), Dealt: queries.DocumentsOf(dealings),
		Proof: best(v, statements), Evidence: queries.EvidenceOf(statements),
	}
	if dates := queries.Dates(statements); len(dates) > 0 {
		c.First, c.Last = dates[0], dates[len(dates)-1]
	}
	return c
}

// post reports whether a predicate says that one holds a post with another, which
// is no dealing between the two.
func post(v graph.Vocabulary, p graph.Predicate) bool {
	t, _ := v.Term(p)
	return t.Section == graph.InPosts
}

// comparePosts puts dealings before posts.
func comparePosts(v graph.Vocabulary, x, y graph.Predicate) int {
	switch a, b := post(v, x), post(v, y); {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// turned reports whether the strongest directed tie runs backward, and none as
// strong forward; ties are in the order of strength.
func turned(v graph.Vocabulary, ties []Tie) bool {
	directed := slices.DeleteFunc(slices.Clone(ties), func(t Tie) bool { return t.Direction == Mutual })
	if len(directed) == 0 || directed[0].Direction == Forward {
		return false
	}
	first := directed[0]
	return !slices.ContainsFunc(directed, func(t Tie) bool {
		return t.Direction == Forward && t.Count == first.Count && comparePosts(v, t.Predicate, first.Predicate) == 0
	})
}

// count counts the statements by predicate and direction: dealings before posts,
// the most frequent first.
func count(v graph.Vocabulary, a graph.IRI, statements []graph.Statement) []Tie {
	counts := map[Tie]int{}
	for _, st := range statements {
		counts[Tie{Predicate: st.Predicate, Direction: direction(v, st.Predicate, st.Subject.ID == a)}]++
	}
	return sortedTies(v, counts)
}

// direction tells which way a tie runs that begins, or does not, at A.
func direction(v graph.Vocabulary, p graph.Predicate, fromA bool) Direction {
	t, _ := v.Term(p)
	switch {
	case t.Symmetric:
		return Mutual
	case fromA:
		return Forward
	}
	return Backward
}

// sortedTies puts ties in order: dealings before posts, the most frequent first.
func sortedTies(v graph.Vocabulary, counts map[Tie]int) []Tie {
	var out []Tie
	for t, n := range counts {
		t.Count = n
		out = append(out, t)
	}
	slices.SortFunc(out, func(x, y Tie) int {
		return cmp.Or(comparePosts(v, x.Predicate, y.Predicate), cmp.Compare(y.Count, x.Count),
			cmp.Compare(x.Predicate, y.Predicate), cmp.Compare(x.Direction, y.Direction))
	})
	return out
}

// aboutAsSure is how far the confidence of two statements may lie apart that are as good as
// equally sure.
const aboutAsSure = 0.05

// best gives the passage to quote: of a dealing where there is one, and of those that are
// about as sure as the surest one that names both, of these the shortest, of equals the first.
func best(v graph.Vocabulary, statements []graph.Statement) graph.Evidence {
	surest := 0.0
	first := statements[0].Predicate
	for _, st := range statements {
		if comparePosts(v, st.Predicate, first) == 0 {
			surest = max(surest, st.Confidence)
		}
	}
	var shortest graph.Evidence
	named := 0
	for _, st := range statements {
		if comparePosts(v, st.Predicate, first) != 0 || st.Confidence < surest-aboutAsSure {
			continue
		}
		e := queries.EvidenceOf([]graph.Statement{st})[0]
		n := queries.Naming(e.Quote, &st)
		if shortest.Quote == "" || n > named || n == named && len(e.Quote) < len(shortest.Quote) {
			shortest, named = e, n
		}
	}
	return shortest
}

// compareConnections puts more dealings first, then more documents, then more
// statements, then names.
func compareConnections(x, y Connection) int {
	return cmp.Or(cmp.Compare(y.Dealt, x.Dealt), cmp.Compare(y.Documents, x.Documents), cmp.Compare(y.Statements, x.Statements),
		compareRefs(x.A, y.A), compareRefs(x.B, y.B))
}

// compareRefs orders refs by name, then id.
func compareRefs(x, y graph.Ref) int {
	return cmp.Or(cmp.Compare(x.Name, y.Name), cmp.Compare(x.ID, y.ID))
}

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
