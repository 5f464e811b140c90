package graph

import (
	"encoding/json"
	"strings"
)

// IRI identifies an entity or a statement. Within one corpus it is stable:
// the same documents give the same IRIs whatever their order.
// Entities look like "person/yi-sun-sin", statements like "s/k3f0q7…".
type IRI string

// OfficePrefix opens the IRIs of people of whom a document tells nothing but their office:
// "office/soviet-ambassador@3f2a9c1d". Each is one document's.
const OfficePrefix = "office/"

// Office reports whether an IRI is of somebody known by his office alone.
func (i IRI) Office() bool { return strings.HasPrefix(string(i), OfficePrefix) }

// Type gives the type of an entity by its IRI; it is a person of whom an office alone is known.
func (i IRI) Type() EntityType {
	if i.Office() {
		return Person
	}
	kind, _, _ := strings.Cut(string(i), "/")
	return EntityType(kind)
}

// EntityType says what kind of thing an entity is.
type EntityType string

// The entity types. Name is the type of a bare string that stands as the object
// of also-known-as; it is no node of the graph and has no IRI.
const (
	Person       EntityType = "person"
	Organization EntityType = "organization"
	Place        EntityType = "place"
	Event        EntityType = "event"
	DocumentNode EntityType = "document"
	Name         EntityType = "name"
)

// State stands in the vocabulary for a place that is a state: as an actor it asks, attacks and
// supports as a body does. No entity is of this type.
const State EntityType = "state"

// EntityTypes lists the types that a node of the graph can have, in display order.
var EntityTypes = []EntityType{Person, Organization, Place, Event, DocumentNode}

// Ref names an entity where another thing speaks of it: enough to print and to
// recognise it. A Ref of type Name has no ID.
type Ref struct {
	ID      IRI        `json:"id"`
	Name    string     `json:"name"`
	Type    EntityType `json:"type"`
	Aliases []string   `json:"aliases"`
}

// Names gives the canonical name and behind it all others.
func (r Ref) Names() []string { return append([]string{r.Name}, r.Aliases...) }

// Entity is a person, organisation, place or event of the history told (or a
// document), with how often the corpus speaks of it.
type Entity struct {
	Ref
	Mentions   int `json:"mentions"`
	Statements int `json:"statements"`
	Documents  int `json:"documents"`
	// SameAs are the numbers by which others know the entity, sorted: "wikidata:Q1234".
	SameAs []string `json:"same_as,omitempty"`
}

// Spelling is a name as the documents spell it, with how often they do.
type Spelling struct {
	Name     string `json:"name"`
	Mentions int    `json:"mentions"`
}

// NamedRef is the short form of a Ref that document metadata uses.
type NamedRef struct {
	ID   IRI    `json:"id"`
	Name string `json:"name"`
}

// refJSON is the wire form of a Ref, and the part of it in an Entity's.
type refJSON Ref

// wire gives the Ref with a list of aliases that is never nil.
func (r Ref) wire() refJSON {
	r.Aliases = listed(r.Aliases)
	return refJSON(r)
}

// MarshalJSON writes the contract's form of a Ref.
func (r Ref) MarshalJSON() ([]byte, error) { return json.Marshal(r.wire()) }

// MarshalJSON writes the contract's form of an entity. (Without it an Entity would
// be written as its Ref, whose method it has.)
func (e Entity) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		refJSON
		Mentions   int      `json:"mentions"`
		Statements int      `json:"statements"`
		Documents  int      `json:"documents"`
		SameAs     []string `json:"same_as,omitempty"`
	}{e.Ref.wire(), e.Mentions, e.Statements, e.Documents, e.SameAs})
}
