package store

import (
	"encoding/binary"
	"encoding/json"
	"slices"

	"github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
)

// The buckets in which Cayley's key-value layout keeps a graph:
//
//	meta        version, size (quads), horizon (last id): little-endian; indexes: JSON
//	log         id, big-endian -> proto.Primitive: a node's value, or a quad's four node ids
//	vXY         hash of a value, whose first bytes are XY -> id of its node, a varint
//	nXY         the same hash -> how often the node occurs in quads, a varint
//	sp, ops, c  ids of the nodes in those directions -> ids of the quads, varints
//
// Nodes and quads draw their ids from one sequence. The index c, on labels, is
// not Cayley's default; without it the quads of one label are a full scan.
const (
	cayleyMeta    = "meta"
	cayleyLog     = "log"
	cayleyVersion = 2
)

// Our own buckets stand beside Cayley's, under names that are no prefix of its and
// that its are no prefix of.
const (
	ownBucket = "dramatis"

	keyDocuments = "documents" // node ids of the labels of their records in order, big-endian
	keyFormat    = "format"    // varint
	keyLost      = "lost"      // pages of earlier states that stand in the file, a varint
	keyManifest  = "manifest"  // gob
)

// blobBucket is the bucket of blobs of a kind, by document ID, compressed.
func blobBucket(kind blobKind) []byte { return []byte(ownBucket + "." + string(kind)) }

// quadIndexes are the indexes of a store: Cayley's own and one on labels. None is
// marked unique, since Cayley then drops a quad that differs in its label only.
func quadIndexes() []kv.QuadIndex {
	return slices.Concat(kv.DefaultQuadIndexes, []kv.QuadIndex{{Dirs: []quad.Direction{quad.Label}}})
}

func indexesJSON() ([]byte, error) { return json.Marshal(quadIndexes()) }

// idBucket and countBucket hold the id and the count of the value with this hash.
func idBucket(h refs.ValueHash) string    { return string([]byte{'v', h[0], h[1]}) }
func countBucket(h refs.ValueHash) string { return string([]byte{'n', h[0], h[1]}) }

func bigEndian(x uint64) []byte    { return binary.BigEndian.AppendUint64(nil, x) }
func littleEndian(x uint64) []byte { return binary.LittleEndian.AppendUint64(nil, x) }
func varint(x uint64) []byte       { return binary.AppendUvarint(nil, x) }
