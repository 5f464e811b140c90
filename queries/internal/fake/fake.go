// Package fake is a corpus in memory for the tests of queries. It refuses
// nothing and keeps nothing on disk.
package fake

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"

	"dramatis/graph"
)

// Corpus holds entities, statements and documents in memory.
type Corpus struct {
	documents  []graph.Document
	texts      map[graph.DocumentID]string
	entities   []graph.Entity
	index      map[graph.IRI]int
	statements []graph.Statement
	about      map[graph.IRI][]int
	mentions   []graph.Mention
	// Err, if set, is what every stream ends with.
	Err error
}

// New gives an empty corpus.
func New() *Corpus {
	return &Corpus{texts: map[graph.DocumentID]string{}, index: map[graph.IRI]int{}, about: map[graph.IRI][]int{}}
}

// Entity adds an entity and gives its IRI: its type and its name in lower case with hyphens.
func (c *Corpus) Entity(t graph.EntityType, name string, aliases ...string) graph.IRI {
	id := graph.IRI(string(t) + "/" + strings.ReplaceAll(strings.ToLower(name), " ", "-"))
	c.index[id] = len(c.entities)
	c.entities = append(c.entities, graph.Entity{Ref: graph.Ref{ID: id, Name: name, Type: t, Aliases: aliases}})
	return id
}

// Called adds an entity that bears a name with others, told apart by what is put behind its IRI.
func (c *Corpus) Called(t graph.EntityType, name, apart string) graph.IRI {
	id := c.Entity(t, name) + graph.IRI(apart)
	c.index[id] = len(c.entities) - 1
	c.entities[len(c.entities)-1].ID = id
	return id
}

// Spoken says in how many documents those of a name are spoken of.
func (c *Corpus) Spoken(name string, documents int) {
	for i := range c.entities {
		if c.entities[i].Name == name {
			c.entities[i].Documents = documents
		}
	}
}

// Nameless adds a person of whom a document tells nothing but the office.
func (c *Corpus) Nameless(office string, document graph.DocumentID) graph.IRI {
	id := graph.IRI(graph.OfficePrefix + strings.ToLower(office) + "@" + string(document))
	c.index[id] = len(c.entities)
	c.entities = append(c.entities, graph.Entity{Ref: graph.Ref{ID: id, Name: office, Type: graph.Person}})
	return id
}

// AddDocument adds a document with its text.
func (c *Corpus) AddDocument(d graph.Document, text string) {
	c.documents = append(c.documents, d)
	c.texts[d.ID] = text
}

// Option changes a statement as it is added.
type Option func(*graph.Statement)

// When dates a statement.
func When(date graph.EDTF) Option {
	return func(s *graph.Statement) { s.When, s.WhenBasis = date, graph.Stated }
}

// Role gives a statement its role.
func Role(role string) Option { return func(s *graph.Statement) { s.Role = role } }

// Topic gives a statement its topic.
func Topic(topic string) Option { return func(s *graph.Statement) { s.Topic = topic } }

// As gives a statement its modality.
func As(m graph.Modality) Option { return func(s *graph.Statement) { s.Modality = m } }

// From gives what was said the rule by which it was read.
func From(rule string) Option {
	return func(s *graph.Statement) {
		for i := range s.Evidence {
			s.Evidence[i].Rule = rule
		}
	}
}

// By says who is cited for a statement.
func (c *Corpus) By(who graph.IRI) Option {
	return func(s *graph.Statement) { r := c.ref(who); s.AttributedTo = &r }
}

// At gives a statement its place.
func (c *Corpus) At(place graph.IRI) Option {
	return func(s *graph.Statement) { r := c.ref(place); s.Where = &r }
}

// Say adds a statement proved by the document's text from the first occurrence
// of quote, or by the quote alone where the corpus has no such text. An object
// that is no entity is a bare name.
func (c *Corpus) Say(document graph.DocumentID, subject graph.IRI, p graph.Predicate, object graph.IRI, quote string, opts ...Option) graph.IRI {
	span := graph.Span{End: len([]rune(quote))}
	if at := strings.Index(c.texts[document], quote); at > 0 {
		span.Start = len([]rune(c.texts[document][:at]))
		span.End += span.Start
	}
	s := graph.Statement{
		ID: graph.IRI(fmt.Sprintf("s/%05d", len(c.statements))), Subject: c.ref(subject), Predicate: p, Object: c.ref(object),
		Modality: graph.Asserted, Confidence: 0.9,
		Evidence: []graph.Evidence{{Document: string(document) + ".txt", DocumentID: document, Span: span, Quote: quote, Zone: "body", Rule: "test"}},
	}
	for _, o := range opts {
		o(&s)
	}
	c.add(s)
	return s.ID
}

// add enters a statement and counts it at both ends.
func (c *Corpus) add(s graph.Statement) {
	at := len(c.statements)
	c.statements = append(c.statements, s)
	for _, end := range []graph.IRI{s.Subject.ID, s.Object.ID} {
		if i, ok := c.index[end]; ok && !slices.Contains(c.about[end], at) {
			c.about[end] = append(c.about[end], at)
			c.entities[i].Statements++
		}
	}
}

// ref gives the ref of an entity, or of a bare name.
func (c *Corpus) ref(id graph.IRI) graph.Ref {
	if i, ok := c.index[id]; ok {
		return c.entities[i].Ref
	}
	return graph.Ref{Name: string(id), Type: graph.Name}
}

// stream yields the values, then the error of the corpus if it has one.
func stream[T any](c *Corpus, values []T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for _, v := range values {
			if !yield(v, nil) {
				return
			}
		}
		if c.Err != nil {
			var none T
			yield(none, c.Err)
		}
	}
}

// Documents yields the documents in the order they were added.
func (c *Corpus) Documents(context.Context) iter.Seq2[graph.Document, error] {
	return stream(c, c.documents)
}

// Entities yields the entities in the order they were added.
func (c *Corpus) Entities(context.Context) iter.Seq2[graph.Entity, error] {
	return stream(c, c.entities)
}

// Statements yields the statements in the order they were added.
func (c *Corpus) Statements(_ context.Context, only ...graph.Predicate) iter.Seq2[graph.Statement, error] {
	return stream(c, slices.DeleteFunc(slices.Clone(c.statements), func(st graph.Statement) bool {
		return len(only) > 0 && !slices.Contains(only, st.Predicate)
	}))
}

// StatementsAbout yields the statements with the entity at either end.
func (c *Corpus) StatementsAbout(_ context.Context, id graph.IRI, only ...graph.Predicate) iter.Seq2[graph.Statement, error] {
	return func(yield func(graph.Statement, error) bool) {
		for _, i := range c.about[id] {
			if len(only) > 0 && !slices.Contains(only, c.statements[i].Predicate) {
				continue
			}
			if !yield(c.statements[i], nil) {
				return
			}
		}
		if c.Err != nil {
			yield(graph.Statement{}, c.Err)
		}
	}
}

// Text gives the text of a document.
func (c *Corpus) Text(id graph.DocumentID) (string, error) {
	text, ok := c.texts[id]
	if !ok {
		return "", fmt.Errorf("no document %s", id)
	}
	return text, nil
}

// Outline gives the entities in order.
func (c *Corpus) Outline(context.Context) (*graph.Outline, error) {
	o := &graph.Outline{Entities: slices.Clone(c.entities)}
	slices.SortFunc(o.Entities, func(a, b graph.Entity) int { return cmp.Compare(a.ID, b.ID) })
	return o, c.Err
}

// Ties puts the statements in outline.
func (c *Corpus) Ties(ctx context.Context) iter.Seq2[graph.Tie, error] {
	o, err := c.Outline(ctx)
	if err != nil {
		return stream[graph.Tie](c, nil)
	}
	var ties []graph.Tie
	statements := slices.SortedFunc(slices.Values(c.statements), graph.Compare)
	documents := map[graph.DocumentID]int32{}
	for _, s := range statements {
		id := s.Evidence[0].DocumentID
		if _, ok := documents[id]; !ok {
			documents[id] = int32(len(documents))
		}
		ties = append(ties, graph.Tie{
			Statement: s.ID, Subject: placeIn(o, s.Subject), Object: placeIn(o, s.Object), Document: documents[id],
			Predicate: s.Predicate, Modality: s.Modality, When: s.When,
		})
	}
	return stream(c, ties)
}

// placeIn gives the place of an entity, or NoEntity for a bare name.
func placeIn(o *graph.Outline, ref graph.Ref) int32 {
	if place, ok := o.Place(ref.ID); ok {
		return place
	}
	return graph.NoEntity
}

// Spellings counts every name of an entity once.
func (c *Corpus) Spellings(id graph.IRI) ([]graph.Spelling, error) {
	i, ok := c.index[id]
	if !ok || c.Err != nil {
		return nil, c.Err
	}
	var out []graph.Spelling
	for _, name := range append([]string{c.entities[i].Name}, c.entities[i].Aliases...) {
		out = append(out, graph.Spelling{Name: name, Mentions: 1})
	}
	return out, nil
}

// Document finds a document by its id.
func (c *Corpus) Document(id graph.DocumentID) (graph.Document, bool, error) {
	for _, d := range c.documents {
		if d.ID == id {
			return d, true, c.Err
		}
	}
	return graph.Document{}, false, c.Err
}

// DocumentsNaming gives the documents whose heading names an entity, by path.
func (c *Corpus) DocumentsNaming(_ context.Context, id graph.IRI) ([]graph.Document, error) {
	var out []graph.Document
	for _, d := range c.documents {
		heading := slices.Concat(d.Senders, d.Recipients, d.Participants, d.SignedBy, d.Via)
		if slices.ContainsFunc(heading, func(r graph.NamedRef) bool { return r.ID == id }) {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, func(a, b graph.Document) int { return cmp.Compare(a.Path, b.Path) })
	return out, c.Err
}

// Statement finds a statement by its id.
func (c *Corpus) Statement(id graph.IRI) (graph.Statement, bool, error) {
	for _, s := range c.statements {
		if s.ID == id {
			return s, true, c.Err
		}
	}
	return graph.Statement{}, false, c.Err
}

// Mention says that a document speaks of an entity, where its text has that name first.
func (c *Corpus) Mention(document graph.DocumentID, id graph.IRI, name string) {
	start := len([]rune(c.texts[document][:strings.Index(c.texts[document], name)]))
	span := graph.Span{Start: start, End: start + len([]rune(name))}
	c.mentions = append(c.mentions, graph.Mention{DocumentID: document, Span: span, Surface: name, Entity: id, Type: c.ref(id).Type, Kind: graph.ByName})
}

// DocumentsCalling gives the documents with a mention of one of some entities; a corpus without mentions knows of none.
func (c *Corpus) DocumentsCalling(_ context.Context, ids ...graph.IRI) (documents map[graph.DocumentID]bool, known bool, err error) {
	documents = map[graph.DocumentID]bool{}
	for _, m := range c.mentions {
		if slices.Contains(ids, m.Entity) {
			documents[m.DocumentID] = true
		}
	}
	return documents, len(c.mentions) > 0, c.Err
}

// Mentions gives the mentions of a document.
func (c *Corpus) Mentions(document graph.DocumentID) (out []graph.Mention, err error) {
	for _, m := range c.mentions {
		if m.DocumentID == document {
			out = append(out, m)
		}
	}
	return out, c.Err
}
