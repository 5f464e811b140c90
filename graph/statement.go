package graph

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Predicate is the verb of a statement, a word of the vocabulary such as "wrote-to".
type Predicate string

// EDTF is a date in the Extended Date/Time Format (ISO 8601-2), for example
// "1956-09-22", "1950-02", "1979-12~" or "1957-03/1957-05". Empty means unknown.
type EDTF string

// Modality says in which sense a statement holds.
type Modality string

// The modalities. Only an asserted statement is claimed as fact by the voice of
// the document; reported is what a quoted or third voice claims.
const (
	Asserted     Modality = "asserted"
	Reported     Modality = "reported"
	Planned      Modality = "planned"
	Requested    Modality = "requested"
	Negated      Modality = "negated"
	Hypothetical Modality = "hypothetical"
)

// Happened reports whether somebody claims that the thing took place: asserted
// or reported. Everything that counts ties uses this one test.
func (m Modality) Happened() bool { return m == Asserted || m == Reported }

// Basis says where a date comes from.
type Basis string

// The bases of a date: stated in the sentence, taken from the document's own
// date, or inferred (for instance a year completed from the document).
const (
	Stated       Basis = "stated"
	FromDocument Basis = "document"
	Inferred     Basis = "inferred"
)

// DocumentID identifies a document by its content: 16 hex digits of the SHA-256
// of its text. Two files with the same text are one document.
type DocumentID string

// IRI is the node of the document in the graph, the subject of what is said about it.
func (d DocumentID) IRI() IRI { return documentPrefix + IRI(d) }

const documentPrefix = "d/"

// IsDocument reports whether an IRI is that of a document, not of what documents tell of.
func (i IRI) IsDocument() bool { return strings.HasPrefix(string(i), documentPrefix) }

// Span is a half-open interval [Start, End) of Unicode code points in the text
// of a document.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Evidence is the passage that proves a statement: Quote is the document's text
// over Span, letter for letter. Rule names the frame or rule that read it.
type Evidence struct {
	Document   string     `json:"document"`
	DocumentID DocumentID `json:"document_id"`
	// Page is the name of the page on which the passage begins; empty where the source has none.
	Page string `json:"page,omitempty"`
	Span
	Quote string `json:"quote"`
	Zone  string `json:"zone"`
	Rule  string `json:"rule"`
}

// Place says where the passage stands, for people.
func (e Evidence) Place() string {
	page := ""
	if e.Page != "" {
		page = ", page " + e.Page
	}
	return fmt.Sprintf("%s%s, characters %d–%d", e.Document, page, e.Start, e.End)
}

// Statement is one tie read out of one document, with the passages that prove it.
// The same tie from two documents is two statements. Confidence is in [0, 1].
// Evidence is never empty; all of it comes from one document.
type Statement struct {
	ID           IRI
	Subject      Ref
	Predicate    Predicate
	Object       Ref
	When         EDTF
	WhenBasis    Basis
	Where        *Ref
	Role         string
	Topic        string
	Modality     Modality
	AttributedTo *Ref
	Confidence   float64
	Evidence     []Evidence
}

// Rules gives the names of the rules that read the statement, each once, in the order of
// its evidence.
func (s Statement) Rules() []string {
	var rules []string
	for _, e := range s.Evidence {
		if !slices.Contains(rules, e.Rule) {
			rules = append(rules, e.Rule)
		}
	}
	return rules
}

// statementJSON is the wire form of a Statement: empty strings become null.
type statementJSON struct {
	ID           IRI        `json:"id"`
	Subject      Ref        `json:"subject"`
	Predicate    Predicate  `json:"predicate"`
	Object       Ref        `json:"object"`
	When         *EDTF      `json:"when"`
	WhenBasis    *Basis     `json:"when_basis"`
	Where        *Ref       `json:"where"`
	Role         *string    `json:"role"`
	Topic        *string    `json:"topic"`
	Modality     Modality   `json:"modality"`
	AttributedTo *Ref       `json:"attributed_to"`
	Confidence   float64    `json:"confidence"`
	Evidence     []Evidence `json:"evidence"`
}

// MarshalJSON writes the contract's form of a statement.
func (s Statement) MarshalJSON() ([]byte, error) {
	return json.Marshal(statementJSON{
		ID: s.ID, Subject: s.Subject, Predicate: s.Predicate, Object: s.Object,
		When: orNil(s.When), WhenBasis: orNil(s.WhenBasis), Where: s.Where,
		Role: orNil(s.Role), Topic: orNil(s.Topic),
		Modality: s.Modality, AttributedTo: s.AttributedTo,
		Confidence: s.Confidence, Evidence: s.Evidence,
	})
}

// UnmarshalJSON reads the contract's form of a statement.
func (s *Statement) UnmarshalJSON(b []byte) error {
	var w statementJSON
	if err := json.Unmarshal(b, &w); err != nil {
		return err
	}
	*s = Statement{
		ID: w.ID, Subject: w.Subject, Predicate: w.Predicate, Object: w.Object,
		When: orZero(w.When), WhenBasis: orZero(w.WhenBasis), Where: w.Where,
		Role: orZero(w.Role), Topic: orZero(w.Topic),
		Modality: w.Modality, AttributedTo: w.AttributedTo,
		Confidence: w.Confidence, Evidence: w.Evidence,
	}
	return nil
}

// Compare orders statements as they are printed: by document path, place in the
// document, predicate, subject, object, and at last by id.
func Compare(a, b Statement) int {
	if c := compareEvidence(a.Evidence, b.Evidence); c != 0 {
		return c
	}
	return cmp.Or(
		cmp.Compare(a.Predicate, b.Predicate),
		cmp.Compare(a.Subject.ID, b.Subject.ID),
		cmp.Compare(a.Object.ID, b.Object.ID),
		cmp.Compare(a.Object.Name, b.Object.Name),
		cmp.Compare(a.ID, b.ID),
	)
}

// compareEvidence orders by the first passage of each list.
func compareEvidence(a, b []Evidence) int {
	if len(a) == 0 || len(b) == 0 {
		return cmp.Compare(len(a), len(b))
	}
	return cmp.Or(
		cmp.Compare(a[0].Document, b[0].Document),
		cmp.Compare(a[0].Start, b[0].Start),
		cmp.Compare(a[0].End, b[0].End),
	)
}

// orNil gives a pointer to v, or nil where v is the zero value.
func orNil[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

// orZero gives what p points to, or the zero value where p is nil.
func orZero[T any](p *T) T {
	var v T
	if p != nil {
		v = *p
	}
	return v
}
