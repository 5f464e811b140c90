package graph

import (
	"cmp"
	"encoding/json"
)

// Status says whether a document could be read.
type Status string

// The states of a document.
const (
	OK     Status = "ok"
	Failed Status = "failed"
)

// Contributor is somebody who made the document available and is no actor of the
// history it tells: a translator, contributor, typist, sponsor of the web page.
type Contributor struct {
	Name string `json:"name"`
	Role string `json:"role"`
}

// Document is what is known about a source: its place on disk, its heading and
// who wrote it to whom. Path is as given on the command line, with slashes.
type Document struct {
	Path             string
	ID               DocumentID
	Type             string
	Title            string
	Date             EDTF
	DateBasis        Basis
	Place            string
	Senders          []NamedRef
	Recipients       []NamedRef
	Participants     []NamedRef
	SignedBy         []NamedRef
	Via              []NamedRef
	Bibliographic    []Contributor
	Language         string
	ArchiveReference string
	// Pages are those of the source; nil where it has none that are known.
	Pages  Pages
	Status Status
	Error  string
}

// Ref names the document where a statement or an answer speaks of it: by its title, or
// where it has none by its path, which is its other name.
func (d Document) Ref() Ref {
	return Ref{ID: d.ID.IRI(), Name: cmp.Or(d.Title, d.Path), Type: DocumentNode, Aliases: []string{d.Path}}
}

// documentJSON is the wire form of a Document: empty strings become null, lists stay lists.
type documentJSON struct {
	Path             string        `json:"path"`
	ID               *DocumentID   `json:"id"`
	Type             *string       `json:"type"`
	Title            *string       `json:"title"`
	Date             *EDTF         `json:"date"`
	DateBasis        *Basis        `json:"date_basis"`
	Place            *string       `json:"place"`
	Senders          []NamedRef    `json:"senders"`
	Recipients       []NamedRef    `json:"recipients"`
	Participants     []NamedRef    `json:"participants"`
	SignedBy         []NamedRef    `json:"signed_by"`
	Via              []NamedRef    `json:"via"`
	Bibliographic    []Contributor `json:"bibliographic"`
	Language         *string       `json:"language"`
	ArchiveReference *string       `json:"archive_reference"`
	Pages            int           `json:"pages,omitempty"` // how many there are
	Status           Status        `json:"status"`
	Error            *string       `json:"error"`
}

// MarshalJSON writes the contract's form of a document.
func (d Document) MarshalJSON() ([]byte, error) {
	return json.Marshal(documentJSON{
		Path: d.Path, ID: orNil(d.ID), Type: orNil(d.Type), Title: orNil(d.Title),
		Date: orNil(d.Date), DateBasis: orNil(d.DateBasis), Place: orNil(d.Place),
		Senders: listed(d.Senders), Recipients: listed(d.Recipients),
		Participants: listed(d.Participants), SignedBy: listed(d.SignedBy), Via: listed(d.Via),
		Bibliographic: listed(d.Bibliographic), Language: orNil(d.Language),
		ArchiveReference: orNil(d.ArchiveReference), Pages: len(d.Pages), Status: d.Status, Error: orNil(d.Error),
	})
}

// UnmarshalJSON reads the contract's form of a document.
func (d *Document) UnmarshalJSON(b []byte) error {
	var w documentJSON
	if err := json.Unmarshal(b, &w); err != nil {
		return err
	}
	*d = Document{
		Path: w.Path, ID: orZero(w.ID), Type: orZero(w.Type), Title: orZero(w.Title),
		Date: orZero(w.Date), DateBasis: orZero(w.DateBasis), Place: orZero(w.Place),
		Senders: w.Senders, Recipients: w.Recipients, Participants: w.Participants,
		SignedBy: w.SignedBy, Via: w.Via, Bibliographic: w.Bibliographic,
		Language: orZero(w.Language), ArchiveReference: orZero(w.ArchiveReference),
		Status: w.Status, Error: orZero(w.Error),
	}
	return nil
}

// listed makes a nil list an empty one, so that JSON shows [] and not null.
func listed[T any](xs []T) []T {
	if xs == nil {
		return []T{}
	}
	return xs
}

// MentionKind says how a passage speaks of an entity.
type MentionKind string

// The kinds of mention: by name ("Ri Bom"), by description ("the Ambassador"),
// by pronoun ("he", "we").
const (
	ByName    MentionKind = "name"
	ByNominal MentionKind = "nominal"
	ByPronoun MentionKind = "pronoun"
)

// Mention is a passage that speaks of an entity. Surface is the document's text
// over Span; Name is the entity's canonical name.
type Mention struct {
	Document   string     `json:"document"`
	DocumentID DocumentID `json:"document_id"`
	Span
	Surface string      `json:"surface"`
	Type    EntityType  `json:"type"`
	Entity  IRI         `json:"entity"`
	Name    string      `json:"name"`
	Kind    MentionKind `json:"kind"`
}
