package store

import (
	"encoding/binary"
	"errors"
	"math"
	"strings"

	"dramatis/graph"
)

// What a document says is kept twice: as quads, for questions about the graph, and as
// one blob, its proofs, for whoever reads the statements of a document or of all. The
// blob holds the document's path, title and pages, the strings that its statements share, and the
// statements in their order. Entities are kept by their IRIs.

var errProofs = errors.New("the statements of a document are damaged; build the store again")

// proofs takes down the statements of one document.
type proofs struct {
	numbered map[string]int
	shared   []string
	last     [11]int // numbers of the words that stood in the same places of the one before
	body     []byte
}

// encodeProofs writes the statements of a document.
func encodeProofs(d graph.Document, statements []graph.Statement) []byte {
	p := proofs{numbered: make(map[string]int), body: make([]byte, 0, roughly(statements))}
	for i := range statements {
		p.statement(&statements[i])
	}
	b := appendTexts(make([]byte, 0, len(p.body)+512), d.Path, d.Title, d.Pages.String())
	b = appendTexts(appendNumbers(b, len(p.shared)), p.shared...)
	return append(appendNumbers(b, len(statements)), p.body...)
}

// roughly is how many bytes statements may take: their quotes, and what goes with them.
func roughly(statements []graph.Statement) (n int) {
	for i := range statements {
		n += 64
		for _, e := range statements[i].Evidence {
			n += len(e.Quote) + 16
		}
	}
	return n
}

func (p *proofs) statement(s *graph.Statement) {
	p.body = appendTexts(p.body, string(s.ID))
	p.share(0, string(s.Subject.ID), string(s.Predicate), string(s.Object.ID))
	if s.Object.ID == "" {
		p.body = appendTexts(p.body, s.Object.Name)
	}
	p.share(3, string(s.When), string(s.WhenBasis), idOf(s.Where), s.Role, string(s.Modality), idOf(s.AttributedTo))
	p.body = appendTexts(p.body, s.Topic)
	p.body = binary.LittleEndian.AppendUint64(p.body, math.Float64bits(s.Confidence))
	p.number(len(s.Evidence))
	for i := range s.Evidence {
		e := &s.Evidence[i]
		p.number(e.Start)
		p.number(e.End)
		p.body = appendTexts(p.body, e.Quote)
		p.share(9, e.Zone, e.Rule)
	}
}

func idOf(r *graph.Ref) string {
	if r == nil {
		return ""
	}
	return string(r.ID)
}

func (p *proofs) number(n int) { p.body = binary.AppendUvarint(p.body, uint64(n)) }

// share takes down words that are likely to come again, most in the same place.
func (p *proofs) share(place int, words ...string) {
	for i, w := range words {
		n := p.last[place+i]
		if n >= len(p.shared) || p.shared[n] != w {
			n = p.numberOf(w)
			p.last[place+i] = n
		}
		p.number(n)
	}
}

func (p *proofs) numberOf(word string) int {
	n, known := p.numbered[word]
	if !known {
		n = len(p.shared)
		p.numbered[word] = n
		p.shared = append(p.shared, word)
	}
	return n
}

// proofsReader reads what encodeProofs wrote.
type proofsReader struct {
	sketchReader
	document graph.Document // ID, path, title and pages of it
	shared   []string
}

// decodeProofs reads the statements of a document; entities come by their IRIs only,
// the document itself as it is.
func decodeProofs(blob []byte, id graph.DocumentID) ([]graph.Statement, error) {
	r := proofsReader{sketchReader: sketchReader{rest: string(blob)}, document: graph.Document{ID: id}}
	r.document.Path, r.document.Title, r.document.Pages = r.text(), r.text(), graph.ParsePages(r.text())
	words := r.number()
	if words < 0 || words > len(r.rest) {
		return nil, errProofs
	}
	r.shared = make([]string, words)
	for i := range r.shared {
		r.shared[i] = r.text()
	}
	n := r.number()
	if n < 0 || n > len(r.rest)/leastStatement {
		return nil, errProofs
	}
	all := make([]graph.Statement, n)
	for i := range all {
		r.statement(&all[i])
	}
	if r.bad || r.rest != "" {
		return nil, errProofs
	}
	return all, nil
}

// decodeHead gives copies: what is remembered of a document must not hold all that it proves.
func decodeHead(blob []byte) (located, bool) {
	r := sketchReader{rest: string(blob)}
	path, _, pages := r.text(), r.text(), r.text()
	return located{strings.Clone(path), graph.ParsePages(strings.Clone(pages))}, !r.bad
}

// longestHead is how much of a blob hardly any path and title are longer than.
const longestHead = 512

// How many bytes a statement and a passage take at least.
const (
	leastEvidence  = 5
	leastStatement = 20 + leastEvidence
)

func (r *proofsReader) statement(s *graph.Statement) {
	s.ID = graph.IRI(r.text())
	s.Subject.ID, s.Predicate, s.Object.ID = graph.IRI(r.word()), graph.Predicate(r.word()), graph.IRI(r.word())
	if s.Subject.ID == r.document.ID.IRI() {
		s.Subject = r.document.Ref()
	}
	if s.Object.ID == "" {
		s.Object = graph.Ref{Name: r.text(), Type: graph.Name}
	}
	s.When, s.WhenBasis, s.Where = graph.EDTF(r.word()), graph.Basis(r.word()), r.ref()
	s.Role, s.Modality, s.AttributedTo = r.word(), graph.Modality(r.word()), r.ref()
	s.Topic = r.text()
	s.Confidence = math.Float64frombits(r.fixed())
	n := r.number()
	if n <= 0 || n > len(r.rest)/leastEvidence {
		r.bad, r.rest = true, ""
		return
	}
	s.Evidence = make([]graph.Evidence, n)
	for i := range s.Evidence {
		e := &s.Evidence[i]
		e.Document, e.DocumentID = r.document.Path, r.document.ID
		e.Start, e.End = r.number(), r.number()
		e.Page = r.document.Pages.At(e.Start)
		e.Quote, e.Zone, e.Rule = r.text(), r.word(), r.word()
	}
}

// word reads one of the shared strings.
func (r *proofsReader) word() string {
	n := r.number()
	if n < 0 || n >= len(r.shared) {
		r.bad, r.rest = true, ""
		return ""
	}
	return r.shared[n]
}

// ref reads an entity that may be missing.
func (r *proofsReader) ref() *graph.Ref {
	if id := r.word(); id != "" {
		return &graph.Ref{ID: graph.IRI(id)}
	}
	return nil
}

// fixed reads eight bytes.
func (r *proofsReader) fixed() uint64 {
	if len(r.rest) < 8 {
		r.bad, r.rest = true, ""
		return 0
	}
	n := binary.LittleEndian.Uint64([]byte(r.rest[:8]))
	r.rest = r.rest[8:]
	return n
}
