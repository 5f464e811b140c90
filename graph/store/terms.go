package store

import (
	"fmt"
	"strings"

	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// namespace begins every predicate that the store itself uses, so that none can
// be taken for a word of the vocabulary.
const namespace = "dramatis:"

// The predicates of the quads about statements, entities, documents and the
// numbered nodes of their lists.
const (
	termDocument     quad.IRI = namespace + "document"
	termWhen         quad.IRI = namespace + "when"
	termWhenBasis    quad.IRI = namespace + "when-basis"
	termWhere        quad.IRI = namespace + "where"
	termRole         quad.IRI = namespace + "role"
	termTopic        quad.IRI = namespace + "topic"
	termModality     quad.IRI = namespace + "modality"
	termAttributedTo quad.IRI = namespace + "attributed-to"
	termConfidence   quad.IRI = namespace + "confidence"

	termEvidence quad.IRI = namespace + "evidence"
	termStart    quad.IRI = namespace + "start"
	termEnd      quad.IRI = namespace + "end"
	termQuote    quad.IRI = namespace + "quote"
	termZone     quad.IRI = namespace + "zone"
	termRule     quad.IRI = namespace + "rule"

	termType       quad.IRI = namespace + "type"
	termName       quad.IRI = namespace + "name"
	termSameAs     quad.IRI = namespace + "same-as"
	termAlias      quad.IRI = namespace + "alias"
	termMentions   quad.IRI = namespace + "mentions"
	termStatements quad.IRI = namespace + "statements"
	termDocuments  quad.IRI = namespace + "documents"

	termPath          quad.IRI = namespace + "path"
	termContent       quad.IRI = namespace + "content"
	termDocumentType  quad.IRI = namespace + "document-type"
	termTitle         quad.IRI = namespace + "title"
	termDate          quad.IRI = namespace + "date"
	termDateBasis     quad.IRI = namespace + "date-basis"
	termPlace         quad.IRI = namespace + "place"
	termSender        quad.IRI = namespace + "sender"
	termRecipient     quad.IRI = namespace + "recipient"
	termParticipant   quad.IRI = namespace + "participant"
	termSignedBy      quad.IRI = namespace + "signed-by"
	termVia           quad.IRI = namespace + "via"
	termBibliographic quad.IRI = namespace + "bibliographic"
	termLanguage      quad.IRI = namespace + "language"
	termArchive       quad.IRI = namespace + "archive-reference"
	termPages         quad.IRI = namespace + "pages"
	termStatus        quad.IRI = namespace + "status"
	termError         quad.IRI = namespace + "error"

	termEntity quad.IRI = namespace + "entity"
)

// isOurs reports whether a predicate is one of the store's own.
func isOurs(predicate string) bool { return strings.HasPrefix(predicate, namespace) }

// iriOf is the node of an entity or a statement.
func iriOf(id graph.IRI) quad.IRI { return quad.IRI(id) }

// documentIRI is the node of a document that could be read.
func documentIRI(id graph.DocumentID) quad.IRI { return quad.IRI(id.IRI()) }

// contentOf is the inverse of documentIRI.
func contentOf(document graph.IRI) graph.DocumentID {
	return graph.DocumentID(strings.TrimPrefix(string(document), "d/"))
}

// iriOfDocument is the node of any document: one that could not be read has no
// content to be known by, only its path.
func iriOfDocument(d graph.Document) quad.IRI {
	if d.ID == "" {
		return quad.IRI("d/failed/" + d.Path)
	}
	return documentIRI(d.ID)
}

// itemIRI is the node of the nth member, from 1, of a list that owner has under a predicate.
func itemIRI(owner, list quad.IRI, n int) quad.IRI {
	return quad.IRI(fmt.Sprintf("%s#%s/%d", string(owner), strings.TrimPrefix(string(list), namespace), n))
}

// documentRoles are the lists of people in a document's heading, each with its predicate.
var documentRoles = []struct {
	term quad.IRI
	list func(*graph.Document) *[]graph.NamedRef
}{
	{termSender, func(d *graph.Document) *[]graph.NamedRef { return &d.Senders }},
	{termRecipient, func(d *graph.Document) *[]graph.NamedRef { return &d.Recipients }},
	{termParticipant, func(d *graph.Document) *[]graph.NamedRef { return &d.Participants }},
	{termSignedBy, func(d *graph.Document) *[]graph.NamedRef { return &d.SignedBy }},
	{termVia, func(d *graph.Document) *[]graph.NamedRef { return &d.Via }},
}
