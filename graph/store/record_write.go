package store

import (
	"strings"

	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// record is what the store keeps about one statement, entity or document: quads
// that all bear its IRI as their label.
type record struct {
	iri   quad.IRI
	quads []quad.Quad
	stood bool // in the old store, the same; quads are left out
}

// put says something of a node of the record.
func (r *record) put(subject, predicate quad.IRI, object quad.Value) {
	r.quads = append(r.quads, quad.Quad{Subject: subject, Predicate: predicate, Object: object, Label: r.iri})
}

// text puts a string; an empty one is left out.
func (r *record) text(subject, predicate quad.IRI, s string) {
	if s != "" {
		r.put(subject, predicate, quad.String(s))
	}
}

// item adds the nth member, from 1, to a list and gives its node.
func (r *record) item(list quad.IRI, n int) quad.IRI {
	node := itemIRI(r.iri, list, n)
	r.put(r.iri, list, node)
	return node
}

// statementRecord takes a statement apart.
func statementRecord(s graph.Statement) record {
	r := record{iri: iriOf(s.ID), quads: make([]quad.Quad, 0, 10+6*len(s.Evidence))}
	r.put(iriOf(s.Subject.ID), quad.IRI(s.Predicate), valueOf(s.Object))
	r.put(r.iri, termDocument, documentIRI(s.Evidence[0].DocumentID))
	r.put(r.iri, termModality, quad.String(s.Modality))
	r.put(r.iri, termConfidence, quad.Float(s.Confidence))
	r.text(r.iri, termWhen, string(s.When))
	r.text(r.iri, termWhenBasis, string(s.WhenBasis))
	r.text(r.iri, termRole, s.Role)
	r.text(r.iri, termTopic, s.Topic)
	if s.Where != nil {
		r.put(r.iri, termWhere, iriOf(s.Where.ID))
	}
	if s.AttributedTo != nil {
		r.put(r.iri, termAttributedTo, iriOf(s.AttributedTo.ID))
	}
	for i, e := range s.Evidence {
		r.evidence(r.item(termEvidence, i+1), e)
	}
	return r
}

// evidence puts one passage.
func (r *record) evidence(node quad.IRI, e graph.Evidence) {
	r.put(node, termStart, quad.Int(e.Start))
	r.put(node, termEnd, quad.Int(e.End))
	r.text(node, termQuote, e.Quote)
	r.text(node, termZone, e.Zone)
	r.text(node, termRule, e.Rule)
}

// valueOf is the object of a statement: a node, or the bare string that a name is.
func valueOf(object graph.Ref) quad.Value {
	if object.ID == "" {
		return quad.String(object.Name)
	}
	return iriOf(object.ID)
}

// entityRecord takes an entity apart.
func entityRecord(e graph.Entity) record {
	r := record{iri: iriOf(e.ID)}
	r.put(r.iri, termType, quad.String(e.Type))
	r.text(r.iri, termName, e.Name)
	for i, alias := range e.Aliases {
		r.put(r.item(termAlias, i+1), termName, quad.String(alias))
	}
	r.text(r.iri, termSameAs, strings.Join(e.SameAs, " "))
	r.put(r.iri, termMentions, quad.Int(e.Mentions))
	r.put(r.iri, termStatements, quad.Int(e.Statements))
	r.put(r.iri, termDocuments, quad.Int(e.Documents))
	return r
}

// documentRecord takes the metadata of a document apart.
func documentRecord(d graph.Document) record {
	r := record{iri: iriOfDocument(d)}
	r.put(r.iri, termStatus, quad.String(d.Status))
	r.text(r.iri, termPath, d.Path)
	r.text(r.iri, termContent, string(d.ID))
	r.text(r.iri, termDocumentType, d.Type)
	r.text(r.iri, termTitle, d.Title)
	r.text(r.iri, termDate, string(d.Date))
	r.text(r.iri, termDateBasis, string(d.DateBasis))
	r.text(r.iri, termPlace, d.Place)
	r.text(r.iri, termLanguage, d.Language)
	r.text(r.iri, termArchive, d.ArchiveReference)
	r.text(r.iri, termPages, d.Pages.String())
	r.text(r.iri, termError, d.Error)
	for _, role := range documentRoles {
		for i, ref := range *role.list(&d) {
			r.named(r.item(role.term, i+1), ref)
		}
	}
	for i, c := range d.Bibliographic {
		node := r.item(termBibliographic, i+1)
		r.put(node, termName, quad.String(c.Name))
		r.text(node, termRole, c.Role)
	}
	return r
}

// named puts somebody whom a heading names, with or without an entity behind the name.
func (r *record) named(node quad.IRI, ref graph.NamedRef) {
	r.put(node, termName, quad.String(ref.Name))
	if ref.ID != "" {
		r.put(node, termEntity, iriOf(ref.ID))
	}
}
