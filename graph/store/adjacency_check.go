package store

import (
	"bytes"
	"encoding/binary"
	"iter"
	"slices"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/cayley/graph/refs"
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/pquads"
)

// lists looks whether the adjacency lists of every entity and document are what Cayley's
// indexes and the log make of them, and whether nobody else has one.
func (c *fileCheck) lists() error {
	lists := c.root.Bucket([]byte(adjacencyBucket))
	if lists == nil {
		c.problem("there are no adjacency lists")
		return nil
	}
	held, predicates := 0, map[uint64]quad.IRI{}
	for node := range c.walkedNodes() {
		for _, d := range adjacencyDirections {
			kept := lists.Get(adjacencyKey(node, d))
			if kept != nil {
				held++
			}
			want, err := appendAdjacency(nil, adjacencyList{}, c.adjacent(node, d, predicates))
			if err != nil || !bytes.Equal(want, kept) {
				c.problem("the quads that have the node %d as %v are not those of its adjacency list", node, d)
			}
		}
	}
	all := 0
	err := lists.ForEach(func([]byte, []byte) error { all++; return nil })
	if all != held {
		c.problem("there are %d adjacency lists, and %d of entities and documents", all, held)
	}
	return err
}

// walkedNodes are the nodes of all documents and entities.
func (c *fileCheck) walkedNodes() iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		documents := c.root.Bucket([]byte(ownBucket)).Get([]byte(keyDocuments))
		for ; len(documents) >= 8; documents = documents[8:] {
			if !yield(binary.BigEndian.Uint64(documents)) {
				return
			}
		}
		entities := c.root.Bucket(blobBucket(entityBlob))
		if entities == nil {
			return
		}
		cursor := entities.Cursor()
		for key, _ := cursor.First(); key != nil; key, _ = cursor.Next() {
			if id, _ := c.value(refs.HashOf(quad.IRI(key))); !yield(id) {
				return
			}
		}
	}
}

// adjacent finds the quads that should be in a list by Cayley's index. An id that leads to
// no quad is a fault of the index, which is looked at elsewhere.
func (c *fileCheck) adjacent(node uint64, d quad.Direction, predicates map[uint64]quad.IRI) (all []adjacent) {
	bucket := c.root.Bucket([]byte(map[quad.Direction]string{quad.Subject: "sp", quad.Object: "ops"}[d]))
	if bucket == nil {
		return nil
	}
	cursor, prefix := bucket.Cursor(), bigEndian(node)
	for key, ids := cursor.Seek(prefix); bytes.HasPrefix(key, prefix); key, ids = cursor.Next() {
		for len(ids) > 0 {
			id, n := binary.Uvarint(ids)
			if n <= 0 {
				break
			}
			ids = ids[n:]
			p, ok := c.primitive(id)
			if ok && leadsToWalked(c.predicate(p.Predicate, predicates), d, p.Subject == p.Label) {
				all = append(all, adjacentAt(d, p))
			}
		}
	}
	slices.SortFunc(all, compareAdjacent)
	return all
}

func (c *fileCheck) primitive(id uint64) (p proto.Primitive, ok bool) {
	data := c.log.Get(bigEndian(id))
	return p, data != nil && p.Unmarshal(data) == nil
}

// predicate reads the value of a node that is a predicate, and remembers it.
func (c *fileCheck) predicate(id uint64, known map[uint64]quad.IRI) quad.IRI {
	iri, ok := known[id]
	if p, there := c.primitive(id); !ok && there {
		v, _ := pquads.UnmarshalValue(p.Value)
		iri = asIRI(v)
		known[id] = iri
	}
	return iri
}
