package store

import (
	"fmt"
	"strings"

	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// facts are what a record says about its own nodes, by subject and predicate. The
// quads that only tie a list to its members overwrite each other; nobody asks for
// those, since members are known by their number. The statement itself is left
// out: its subject may be called anything.
type facts map[quad.IRI]node

// node is what a record says of one subject.
type node map[quad.IRI]quad.Value

func (r record) facts() facts {
	f := make(facts)
	for _, q := range r.quads {
		subject, predicate := asIRI(q.Subject), asIRI(q.Predicate)
		if !isOurs(string(predicate)) {
			continue
		}
		if f[subject] == nil {
			f[subject] = make(node)
		}
		f[subject][predicate] = q.Object
	}
	return f
}

// asIRI is a value as an IRI, or none.
func asIRI(v quad.Value) quad.IRI {
	iri, _ := v.(quad.IRI)
	return iri
}

func (n node) text(p quad.IRI) string {
	s, _ := n[p].(quad.String)
	return string(s)
}

func (n node) number(p quad.IRI) int {
	i, _ := n[p].(quad.Int)
	return int(i)
}

func (n node) iri(p quad.IRI) graph.IRI { return graph.IRI(asIRI(n[p])) }

// ref is the entity under a predicate, known by its IRI only; nil where there is none.
func (n node) ref(p quad.IRI) *graph.Ref {
	if id := n.iri(p); id != "" {
		return &graph.Ref{ID: id}
	}
	return nil
}

// readList puts the members of a list together again, in their order.
func readList[T any](f facts, owner, list quad.IRI, read func(node) T) []T {
	var all []T
	for n := 1; ; n++ {
		member, ok := f[itemIRI(owner, list, n)]
		if !ok {
			return all
		}
		all = append(all, read(member))
	}
}

func damaged(iri quad.IRI, what string) error {
	return fmt.Errorf("the record of %s is no %s; the store may be damaged, build it again", string(iri), what)
}

// statement puts a statement together. Entities and documents come by their
// identifiers only.
func (r record) statement() (graph.Statement, error) {
	f := r.facts()
	about := f[r.iri]
	confidence, _ := about[termConfidence].(quad.Float)
	s := graph.Statement{
		ID:           graph.IRI(r.iri),
		When:         graph.EDTF(about.text(termWhen)),
		WhenBasis:    graph.Basis(about.text(termWhenBasis)),
		Where:        about.ref(termWhere),
		Role:         about.text(termRole),
		Topic:        about.text(termTopic),
		Modality:     graph.Modality(about.text(termModality)),
		AttributedTo: about.ref(termAttributedTo),
		Confidence:   float64(confidence),
		Evidence:     readList(f, r.iri, termEvidence, node.evidence),
	}
	if !r.tie(&s) || len(s.Evidence) == 0 {
		return s, damaged(r.iri, "statement")
	}
	id := about.iri(termDocument)
	for i := range s.Evidence {
		s.Evidence[i].DocumentID = contentOf(id)
	}
	return s, nil
}

// isStatement tells the record of a statement from that of anything else.
func (r record) isStatement() bool { return r.tie(&graph.Statement{}) }

// isAboutDocument tells the record of a statement about a document.
func (r record) isAboutDocument() bool {
	var s graph.Statement
	return r.tie(&s) && s.Subject.ID.IsDocument()
}

// tie finds the quad that is the statement itself.
func (r record) tie(s *graph.Statement) bool {
	for _, q := range r.quads {
		predicate := asIRI(q.Predicate)
		if predicate == "" || isOurs(string(predicate)) {
			continue
		}
		s.Subject, s.Predicate = graph.Ref{ID: graph.IRI(asIRI(q.Subject))}, graph.Predicate(predicate)
		switch object := q.Object.(type) {
		case quad.IRI:
			s.Object = graph.Ref{ID: graph.IRI(object)}
		case quad.String:
			s.Object = graph.Ref{Name: string(object), Type: graph.Name}
		}
		return true
	}
	return false
}

func (n node) evidence() graph.Evidence {
	return graph.Evidence{
		Span:  graph.Span{Start: n.number(termStart), End: n.number(termEnd)},
		Quote: n.text(termQuote),
		Zone:  n.text(termZone),
		Rule:  n.text(termRule),
	}
}

// entity puts an entity together.
func (r record) entity() (graph.Entity, bool) {
	f := r.facts()
	about := f[r.iri]
	_, isEntity := about[termType]
	return graph.Entity{
		Ref: graph.Ref{
			ID:      graph.IRI(r.iri),
			Name:    about.text(termName),
			Type:    graph.EntityType(about.text(termType)),
			Aliases: readList(f, r.iri, termAlias, func(n node) string { return n.text(termName) }),
		},
		Mentions:   about.number(termMentions),
		Statements: about.number(termStatements),
		Documents:  about.number(termDocuments),
		SameAs:     listOf(about.text(termSameAs)),
	}, isEntity
}

// listOf takes a list of words apart; nil where there are none.
func listOf(words string) []string {
	if words == "" {
		return nil
	}
	return strings.Fields(words)
}

// document puts the metadata of a document together.
func (r record) document() (graph.Document, bool) {
	f := r.facts()
	about := f[r.iri]
	_, isDocument := about[termStatus]
	d := graph.Document{
		Path:             about.text(termPath),
		ID:               graph.DocumentID(about.text(termContent)),
		Type:             about.text(termDocumentType),
		Title:            about.text(termTitle),
		Date:             graph.EDTF(about.text(termDate)),
		DateBasis:        graph.Basis(about.text(termDateBasis)),
		Place:            about.text(termPlace),
		Bibliographic:    readList(f, r.iri, termBibliographic, node.contributor),
		Language:         about.text(termLanguage),
		ArchiveReference: about.text(termArchive),
		Pages:            graph.ParsePages(about.text(termPages)),
		Status:           graph.Status(about.text(termStatus)),
		Error:            about.text(termError),
	}
	for _, role := range documentRoles {
		*role.list(&d) = readList(f, r.iri, role.term, node.named)
	}
	return d, isDocument
}

func (n node) named() graph.NamedRef {
	return graph.NamedRef{ID: n.iri(termEntity), Name: n.text(termName)}
}

func (n node) contributor() graph.Contributor {
	return graph.Contributor{Name: n.text(termName), Role: n.text(termRole)}
}
