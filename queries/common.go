package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dramatis/graph"
)

// Sharing is what two entities have in common.
type Sharing struct {
	A         graph.Ref        `json:"a"`
	B         graph.Ref        `json:"b"`
	Shared    []Shared         `json:"shared"`
	Documents []SharedDocument `json:"documents"`
}

// Shared is a third to whom both are tied, with the statements of each. What did
// not happen ties nobody.
type Shared struct {
	Kind      SharedKind        `json:"kind"`
	With      graph.Ref         `json:"with"`
	A         []graph.Statement `json:"a"`
	B         []graph.Statement `json:"b"`
	Documents int               `json:"documents"`
}

// SharedKind says how the third is tied to both.
type SharedKind string

// The kinds, in the order in which they are shown: both wrote to the third or had
// letters of it, both met it, both were at it, both belong to it or hold a post
// there, both are tied to it by anything else.
const (
	SharedCorrespondent SharedKind = "correspondent"
	SharedMeeting       SharedKind = "meeting"
	SharedEvent         SharedKind = "event"
	SharedOrganization  SharedKind = "organization"
	SharedPlace         SharedKind = "place"
	SharedTie           SharedKind = "tie"
)

var sharedKinds = []SharedKind{SharedCorrespondent, SharedMeeting, SharedEvent, SharedOrganization, SharedPlace, SharedTie}

// SharedDocument is a document that speaks of both.
type SharedDocument struct {
	Document graph.Document `json:"document"`
	// A and B say what each is in the heading; statements of the body leave them empty.
	A []string `json:"a"`
	B []string `json:"b"`
}

// Common finds what two named entities share: correspondents, people they both
// met, events, organisations, other ties, and documents. The error is as for Path.
func Common(ctx context.Context, c Corpus, v graph.Vocabulary, a, b string) (*Sharing, error) {
	from, to, err := findPair(ctx, c, a, b)
	if err != nil {
		return nil, err
	}
	s := &Sharing{A: from.Ref, B: to.Ref, Shared: []Shared{}, Documents: []SharedDocument{}}
	ofA, err := thirds(ctx, c, from.ID, to.ID)
	if err != nil {
		return nil, fmt.Errorf("gathering what ties %s: %w", from.Name, err)
	}
	ofB, err := thirds(ctx, c, to.ID, from.ID)
	if err != nil {
		return nil, fmt.Errorf("gathering what ties %s: %w", to.Name, err)
	}
	for third, statements := range ofA.byOther {
		if others := ofB.byOther[third]; others != nil {
			s.Shared = append(s.Shared, shared(v, from.ID, statements, others)...)
		}
	}
	slices.SortFunc(s.Shared, func(x, y Shared) int {
		return cmp.Or(cmp.Compare(slices.Index(sharedKinds, x.Kind), slices.Index(sharedKinds, y.Kind)),
			cmp.Compare(y.Documents, x.Documents), compareRefs(x.With, y.With))
	})
	s.Documents, err = sharedDocuments(ctx, c, from.ID, to.ID, ofA.all, ofB.all)
	return s, err
}

// thirdTies are the statements of one entity, and those with thirds by the third.
type thirdTies struct {
	all     []graph.Statement
	byOther map[graph.IRI][]graph.Statement
}

// thirds gathers what ties an entity to anybody but one.
func thirds(ctx context.Context, c Corpus, id, but graph.IRI) (thirdTies, error) {
	t := thirdTies{byOther: map[graph.IRI][]graph.Statement{}}
	for st, err := range c.StatementsAbout(ctx, id) {
		if err != nil {
			return t, err
		}
		t.all = append(t.all, st)
		if other := otherEnd(id, st).ID; other != "" && other != id && other != but && st.Modality.Happened() {
			t.byOther[other] = append(t.byOther[other], st)
		}
	}
	return t, nil
}

// shared says how a third is tied to both: once for each kind that both ties have,
// and as a mere tie where they have none in common.
func shared(v graph.Vocabulary, a graph.IRI, ofA, ofB []graph.Statement) []Shared {
	third := otherEnd(a, ofA[0])
	byKind := func(statements []graph.Statement) map[SharedKind][]graph.Statement {
		out := map[SharedKind][]graph.Statement{}
		for _, st := range statements {
			k := sharedKindOf(v, third, st)
			out[k] = append(out[k], st)
		}
		return out
	}
	kindsA, kindsB := byKind(ofA), byKind(ofB)
	var out []Shared
	for _, k := range sharedKinds {
		if len(kindsA[k]) > 0 && len(kindsB[k]) > 0 {
			out = append(out, newShared(k, third, kindsA[k], kindsB[k]))
		}
	}
	if out == nil {
		out = append(out, newShared(SharedTie, third, ofA, ofB))
	}
	return out
}

func newShared(k SharedKind, third graph.Ref, a, b []graph.Statement) Shared {
	return Shared{k, third, sorted(a), sorted(b), DocumentsOf(slices.Concat(a, b))}
}

// sharedKindOf says what sort of tie to a third a statement is.
func sharedKindOf(v graph.Vocabulary, third graph.Ref, st graph.Statement) SharedKind {
	t, _ := v.Term(st.Predicate)
	switch {
	case t.Section == graph.InCorrespondence:
		return SharedCorrespondent
	case t.Section == graph.InMeetings:
		return SharedMeeting
	case third.Type == graph.Event:
		return SharedEvent
	case third.Type == graph.Place:
		return SharedPlace
	case third.Type == graph.Organization && st.Object.ID == third.ID && (t.Section == graph.InPosts || t.Section == graph.InMemberships):
		return SharedOrganization
	}
	return SharedTie
}

// sharedDocuments lists the documents that speak of both, by date.
func sharedDocuments(ctx context.Context, c Corpus, a, b graph.IRI, ofA, ofB []graph.Statement) ([]SharedDocument, error) {
	documentsA, err := documentsAbout(ctx, c, a, ofA)
	if err != nil {
		return nil, err
	}
	documentsB, err := documentsAbout(ctx, c, b, ofB)
	if err != nil {
		return nil, err
	}
	partsB := map[graph.DocumentID][]string{}
	for _, d := range documentsB {
		partsB[d.Document.ID] = d.Parts
	}
	out := []SharedDocument{}
	for _, d := range documentsA {
		if parts, both := partsB[d.Document.ID]; both {
			out = append(out, SharedDocument{d.Document, d.Parts, parts})
		}
	}
	return out, nil
}

// Table gives one row a third, then one a document.
func (s *Sharing) Table(v graph.Vocabulary) Table {
	t := Table{Columns: []string{"kind", "with", "type", "ties_a", "ties_b", "dates", "documents", "quote_a", "document_a", "quote_b", "document_b"}}
	for _, x := range s.Shared {
		evidenceA, evidenceB := EvidenceOf(x.A), EvidenceOf(x.B)
		quoteA, documentA := leadQuote(evidenceA)
		quoteB, documentB := leadQuote(evidenceB)
		t.Rows = append(t.Rows, Row{Evidence: append(evidenceA, evidenceB...), Cells: []string{
			string(x.Kind), x.With.Name, string(x.With.Type), TieWords(v, s.A.ID, x.A), TieWords(v, s.B.ID, x.B),
			joinDates(Dates(slices.Concat(x.A, x.B))), strconv.Itoa(x.Documents), quoteA, documentA, quoteB, documentB}})
	}
	for _, d := range s.Documents {
		t.Rows = append(t.Rows, Row{Cells: []string{"document", d.Document.Title, string(graph.DocumentNode), strings.Join(d.A, ", "), strings.Join(d.B, ", "),
			string(d.Document.Date), "1", "", d.Document.Path, "", d.Document.Path}})
	}
	return t
}
