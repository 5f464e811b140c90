package store

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"
	"io"
	"os"
	"strconv"
	"strings"

	"dramatis/graph"
)

// The outline of a store is kept beside the graph, in blobs of some thousand
// entries each, so that one question need not read a record for every entity
// there is: entities/0, entities/1, …, names/0, … and ties/0, ….
const (
	outlineBlob    blobKind = "outline"
	outlineEntries          = 1 << 13
	// outlineWhole is the blob written last; it holds the digest and how many blobs of each kind there are.
	outlineWhole graph.DocumentID = "whole"
)

// sketch writes the outline while the records are loaded, and sums up all that is
// loaded in one digest. Its blobs wait in a file, so that memory does not grow.
type sketch struct {
	known   *references
	digest  hash.Hash
	waiting *os.File
	sizes   []sketched
	kind    string
	written int // blobs of this kind
	entries int // in the present blob
	blob    []byte
	proof   []byte
}

// sketched is a blob in the file, after those before it.
type sketched struct {
	name string
	size int
}

// newSketch begins an outline whose blobs wait in a folder; empty for the system's.
func newSketch(dir string, known *references) (*sketch, error) {
	f, err := nameless(dir)
	if err != nil {
		return nil, err
	}
	return &sketch{known: known, digest: sha256.New(), waiting: f}, nil
}

// close throws the file away.
func (s *sketch) close() { discard(s.waiting) }

func (s *sketch) text(words ...string) { s.blob = appendTexts(s.blob, words...) }

func (s *sketch) numbers(ns ...int) { s.blob = appendNumbers(s.blob, ns...) }

// appendTexts writes strings, each after its length.
func appendTexts(b []byte, words ...string) []byte {
	for _, w := range words {
		b = append(binary.AppendUvarint(b, uint64(len(w))), w...)
	}
	return b
}

func appendNumbers(b []byte, ns ...int) []byte {
	for _, n := range ns {
		b = binary.AppendUvarint(b, uint64(n))
	}
	return b
}

// document gives a document its number. Of its card only what a search index
// shows is summed up.
func (s *sketch) document(d graph.Document) error {
	s.known.placeDocument(d.ID)
	s.blob = s.blob[:0]
	s.text(d.Path, string(d.ID), d.Title, string(d.Date), d.Type)
	s.digest.Write(s.blob)
	return nil
}

func (s *sketch) entity(e graph.Entity) error {
	if err := s.turnTo("entities"); err != nil {
		return err
	}
	s.known.placeEntity(e.ID)
	at := len(s.blob)
	s.blob = appendEntity(s.blob, e)
	s.digest.Write(s.blob[at:])
	return s.entered()
}

// appendEntity writes an entity as sketchReader reads it.
func appendEntity(b []byte, e graph.Entity) []byte {
	b = appendTexts(b, string(e.ID), e.Name, string(e.Type))
	b = appendTexts(appendNumbers(b, len(e.Aliases)), e.Aliases...)
	b = appendNumbers(b, e.Mentions, e.Statements, e.Documents, len(e.SameAs))
	return appendTexts(b, e.SameAs...)
}

// statement writes a statement as a tie. What is said about a document is summed up
// only: it ties nobody.
func (s *sketch) statement(st graph.Statement) error {
	if err := s.turnTo("ties"); err != nil {
		return err
	}
	at := len(s.blob)
	s.text(string(st.ID))
	s.numbers(s.known.placeOf(st.Subject.ID), s.known.placeOf(st.Object.ID), s.known.documents[st.Evidence[0].DocumentID].place)
	s.text(string(st.Predicate), string(st.Modality), string(st.When))
	s.digest.Write(s.blob[at:])
	for _, e := range st.Evidence {
		s.proof = appendTexts(appendNumbers(s.proof[:0], e.Start, e.End), e.Quote)
		s.digest.Write(s.proof)
	}
	if st.Subject.ID.IsDocument() {
		s.blob = s.blob[:at]
		return nil
	}
	return s.entered()
}

// spelled writes how often each name of one entity stands in the documents. Names
// come in the order of their entities.
func (s *sketch) spelled(id graph.IRI, names []graph.Spelling) error {
	if err := s.turnTo("names"); err != nil {
		return err
	}
	s.text(string(id))
	s.numbers(len(names))
	for _, n := range names {
		s.text(n.Name)
		s.numbers(n.Mentions)
	}
	return s.entered()
}

// turnTo begins the blobs of another kind.
func (s *sketch) turnTo(kind string) error {
	if s.kind == kind {
		return nil
	}
	err := s.flush()
	s.kind, s.written, s.entries, s.blob = kind, 0, 0, nil
	return err
}

// entered puts the present blob aside once it is full.
func (s *sketch) entered() error {
	if s.entries++; s.entries < outlineEntries {
		return nil
	}
	return s.flush()
}

// flush puts the present blob aside, if there is anything in it.
func (s *sketch) flush() error {
	if s.entries == 0 {
		return nil
	}
	s.sizes = append(s.sizes, sketched{string(partOf(s.kind, s.written)), len(s.blob)})
	s.written++
	s.entries = 0
	_, err := s.waiting.Write(s.blob)
	s.blob = s.blob[:0]
	return err
}

// deliver hands the finished blobs over, and last an empty one that says that
// there is an outline, though there may be nothing in it.
func (s *sketch) deliver(keep func(kind blobKind, id graph.DocumentID, blob []byte) error) error {
	if err := s.flush(); err != nil {
		return err
	}
	if _, err := s.waiting.Seek(0, io.SeekStart); err != nil {
		return err
	}
	for _, b := range s.sizes {
		blob := make([]byte, b.size)
		if _, err := io.ReadFull(s.waiting, blob); err != nil {
			return err
		}
		if err := keep(outlineBlob, graph.DocumentID(b.name), blob); err != nil {
			return err
		}
	}
	return keep(outlineBlob, outlineWhole, append(s.digest.Sum(nil), s.parts()...))
}

// parts says how many blobs of each kind there are, in lines like "ties 12".
func (s *sketch) parts() []byte {
	var out []byte
	for i, b := range s.sizes {
		kind, n, _ := strings.Cut(b.name, "/")
		if i+1 == len(s.sizes) || !strings.HasPrefix(s.sizes[i+1].name, kind+"/") {
			last, _ := strconv.Atoi(n)
			out = fmt.Appendf(out, "%s %d\n", kind, last+1)
		}
	}
	return out
}

func (r *sketchReader) entity() graph.Entity {
	e := graph.Entity{Ref: graph.Ref{ID: graph.IRI(r.text()), Name: r.text(), Type: graph.EntityType(r.text())}}
	e.Aliases = r.texts()
	e.Mentions, e.Statements, e.Documents = r.number(), r.number(), r.number()
	e.SameAs = r.texts()
	return e
}

// named is how often each name of an entity stands in the documents.
type named struct {
	of      graph.IRI
	spelled []graph.Spelling
}

// names reads the names of one entity.
func (r *sketchReader) names() named {
	n := named{of: graph.IRI(r.text())}
	for left := r.number(); left > 0 && !r.bad; left-- {
		n.spelled = append(n.spelled, graph.Spelling{Name: r.text(), Mentions: r.number()})
	}
	return n
}

// tie reads a statement. References keep places from 1, so that 0 is none.
func (r *sketchReader) tie() graph.Tie {
	return graph.Tie{
		Statement: graph.IRI(r.text()), Subject: int32(r.number() - 1), Object: int32(r.number() - 1), Document: int32(r.number() - 1),
		Predicate: graph.Predicate(r.text()), Modality: graph.Modality(r.text()), When: graph.EDTF(r.text()),
	}
}
