package store

import (
	"context"
	"iter"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// backend is a finished store as one kind of database keeps it. It knows records,
// values and blobs; what they mean is known to Store alone, so that every backend
// answers alike. It is safe for concurrent use, and what it reads is one complete
// state, whatever is built meanwhile.
type backend interface {
	// format is the version of the layout; not above Format.
	format() uint64
	// manifest gives what was given to draft.finish.
	manifest() ([]byte, error)
	// blob gives what draft.keep kept, or fails with ErrNoDocument.
	blob(kind blobKind, id graph.DocumentID) ([]byte, error)
	// blobStart gives the first bytes of what draft.keep kept, at least so many if it has
	// them, or fails with ErrNoDocument.
	blobStart(kind blobKind, id graph.DocumentID, least int) ([]byte, error)
	// blobs gives several, in the order of ids; nil for those that are not there.
	blobs(ctx context.Context, kind blobKind, ids []graph.DocumentID) ([][]byte, error)
	// record gives all quads under a label, in the order they were written; ok is
	// false where there are none.
	record(label quad.IRI) (r record, ok bool, err error)
	// documents gives the records of all documents in the order they were loaded. The
	// caller may do anything with the store between two of them.
	documents(ctx context.Context) iter.Seq2[record, error]
	// documentLabels gives the labels of all documents in the same order.
	documentLabels(ctx context.Context) ([]quad.IRI, error)
	// around gives, once each and in any order, the records with a quad that has the
	// node in one of the directions and a predicate that is wanted.
	around(ctx context.Context, node quad.IRI, wanted func(predicate quad.IRI) bool, in ...quad.Direction) ([]record, error)
	// cayleyStore is the graph as Cayley's own languages walk it.
	cayleyStore() (cayley.QuadStore, error)
	close() error
}

// draft is a store in the making. Nobody else can see it before finish, and only one
// is made at a time: whoever opens a second fails with ErrLocked. Builder calls it
// from one goroutine at a time, but for blob.
type draft interface {
	// keep writes a blob at once, replacing an earlier one.
	keep(kind blobKind, id graph.DocumentID, packed []byte) error
	// blob gives what keep kept, or fails with ErrNoDocument.
	blob(kind blobKind, id graph.DocumentID) ([]byte, error)
	// runs is a folder for sorted runs; empty for the system's.
	runs() string
	// load writes all records of a kind in their order. It is called once for every
	// kind, in the order of recordKinds.
	load(kind recordKind, records iter.Seq2[record, error]) error
	// finish puts the draft in the place of the finished store, all or nothing, and
	// ends it. After an error the old store stands as it was, and abort must follow.
	finish(manifest []byte) error
	// abort throws the draft away and ends it.
	abort() error
}

// changing is a draft that can begin from the finished store in whose place it will
// stand, so that only what differs is written.
type changing interface {
	draft
	// old is that store; nil where there is none to begin from.
	old() oldStore
	// change begins from the old store: what is not dropped or kept anew stays. It is
	// called before load at most once. Records that stood are given to load as such.
	change() error
	// drop takes out the record under a label, dropBlob a blob.
	drop(label quad.IRI) error
	dropBlob(kind blobKind, id graph.DocumentID)
	// carry keeps a blob of the old store in a draft that does not begin from it.
	carry(kind blobKind, id graph.DocumentID) error
}

// oldStore is a finished store that a draft may begin from.
type oldStore interface {
	blob(kind blobKind, id graph.DocumentID) ([]byte, error)
	// blobs gives several, as those of a backend.
	blobs(ctx context.Context, kind blobKind, ids []graph.DocumentID) ([][]byte, error)
	// same reports whether a blob, packed where its kind is, is there and the same.
	same(kind blobKind, id graph.DocumentID, blob []byte, p *packer) (bool, error)
	// keys gives the names of all blobs of a kind in order.
	keys(kind blobKind) iter.Seq2[graph.DocumentID, error]
}

// recordKind says what a record is about.
type recordKind string

// blobKind says what a blob is.
type blobKind string

const (
	documentRecords  recordKind = "documents"
	entityRecords    recordKind = "entities"
	statementRecords recordKind = "statements"

	extractionBlob blobKind = "extraction" // what a builder was given with PutExtraction
	bodyBlob       blobKind = "text"       // the text of a document and its mentions
	proofsBlob     blobKind = "proofs"     // the statements of a document
	entityBlob     blobKind = "entity"     // an entity, by its IRI
	sumBlob        blobKind = "sum"        // of all that was added of a document
)

// isPacked reports whether blobs of a kind are compressed before a draft keeps them.
func (k blobKind) isPacked() bool { return k == extractionBlob || k == bodyBlob }

// openBackend opens the finished store at a location.
func openBackend(location string) (backend, error) {
	if OnServer(location) {
		return openPostgres(location)
	}
	return openEmbedded(location)
}

// openDraft begins a store that will stand at a location.
func openDraft(location string) (draft, error) {
	if OnServer(location) {
		return draftPostgres(location)
	}
	return draftEmbedded(location)
}
