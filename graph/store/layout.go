package store

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"slices"

	cayleykv "github.com/cayleygraph/cayley/graph/kv"
	"github.com/cayleygraph/quad"
	"github.com/hidal-go/hidalgo/kv"
)

// The buckets in which Cayley's key-value layout keeps a graph:
//
//	meta        version, size (quads), horizon (last id): little-endian; indexes: JSON
//	log         id, big-endian -> proto.Primitive: a node's value, or a quad's four node ids
//	sp, ops, c  ids of the nodes in those directions -> ids of the quads, varints
//
// Nodes and quads draw their ids from one sequence. The index c, on labels, is
// not Cayley's default; without it the quads of one label are a full scan.
//
// Cayley spreads the ids of values, and how often each node occurs in quads, over 131,072
// buckets: vXY and nXY, where XY are the first bytes of the hash of a value. Here both
// stand in one index of values, in which Cayley's keys are looked up.
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

	valuesBucket = ownBucket + ".values" // hash of a value -> id of its node and count in quads, varints
)

// blobBucket is the bucket of blobs of a kind, by document ID, compressed.
func blobBucket(kind blobKind) []byte { return []byte(ownBucket + "." + string(kind)) }

// quadIndexes are the indexes of a store: Cayley's own and one on labels. None is
// marked unique, since Cayley then drops a quad that differs in its label only.
func quadIndexes() []cayleykv.QuadIndex {
	return slices.Concat(cayleykv.DefaultQuadIndexes, []cayleykv.QuadIndex{{Dirs: []quad.Direction{quad.Label}}})
}

func indexesJSON() ([]byte, error) { return json.Marshal(quadIndexes()) }

// entryOfValue is what the index of values keeps under a hash.
func entryOfValue(id, count uint64) []byte { return binary.AppendUvarint(varint(id), count) }

// parseValue takes such an entry apart; both are 0 where there is none, or none that
// could be read.
func parseValue(entry []byte) (id, count uint64) {
	id, n := binary.Uvarint(entry)
	if n <= 0 {
		return 0, 0
	}
	count, n = binary.Uvarint(entry[n:])
	if n <= 0 {
		return 0, 0
	}
	return id, count
}

// inCayley says which of the two numbers of a value a key of Cayley's asks for, and of
// which value.
func inCayley(key kv.Key) (hash []byte, ofID, ok bool) {
	if len(key) != 2 || len(key[0]) != 3 || len(key[1]) != quad.HashSize || !bytes.HasPrefix(key[1], key[0][1:]) {
		return nil, false, false
	}
	return key[1], key[0][0] == 'v', key[0][0] == 'v' || key[0][0] == 'n'
}

func bigEndian(x uint64) []byte    { return binary.BigEndian.AppendUint64(nil, x) }
func littleEndian(x uint64) []byte { return binary.LittleEndian.AppendUint64(nil, x) }
func varint(x uint64) []byte       { return binary.AppendUvarint(nil, x) }
