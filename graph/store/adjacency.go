package store

import (
	"cmp"
	"encoding/binary"
	"io"
	"slices"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"
)

// Cayley's indexes lead from a node to the numbers of its quads, each of which lies on
// another page of the log. So the adjacency lists of entities and documents are kept
// besides: all quads with the node as subject in one piece, and all with it as object.
// Statements and the members of lists have none; nobody walks over those.
//
//	dramatis.adjacency  node, big-endian, and "s" or "o" -> count of quads, and of each
//	                    in their order: number, predicate, the other node, label
//
// All are varints. A number is kept as what it is above the one before, a label as what
// it is below the number, for it was there first.
const adjacencyBucket = ownBucket + ".adjacency"

// adjacencyDirections are the ends of a quad that have lists, in the order of their keys.
var adjacencyDirections = [...]quad.Direction{quad.Object, quad.Subject}

func adjacencyKey(node uint64, d quad.Direction) []byte { return append(bigEndian(node), d.Prefix()) }

// otherEnd is what a list of one direction leads to.
func otherEnd(d quad.Direction) quad.Direction {
	if d == quad.Subject {
		return quad.Object
	}
	return quad.Subject
}

// adjacencyList is the list of one node in one direction, as it is kept.
type adjacencyList struct {
	node      uint64
	direction quad.Direction
	count     int
	rest      []byte // that is to be read
	last      uint64 // number read
}

// openAdjacency begins to read a list.
func openAdjacency(node uint64, d quad.Direction, kept []byte) adjacencyList {
	l := adjacencyList{node: node, direction: d, rest: kept}
	l.count = int(l.number())
	return l
}

func (l *adjacencyList) number() uint64 {
	x, n := binary.Uvarint(l.rest)
	if n <= 0 {
		l.rest = nil
		return 0
	}
	l.rest = l.rest[n:]
	return x
}

// next reads a quad; ok is false at the end of the list.
func (l *adjacencyList) next(p *proto.Primitive) (ok bool, err error) {
	if len(l.rest) == 0 {
		return false, nil
	}
	p.ID = l.last + l.number()
	p.Predicate = l.number()
	other, below := l.number(), l.number()
	if below == 0 || below >= p.ID || p.ID <= l.last || p.Predicate == 0 || other == 0 {
		return false, errDamaged
	}
	l.last, p.Label = p.ID, p.ID-below
	p.SetDirection(l.direction, l.node)
	p.SetDirection(otherEnd(l.direction), other)
	return true, nil
}

// adjacent is a quad in the list of one of its ends.
type adjacent struct {
	end   uint64 // node, times two, and one more where it is the subject: the order of keys
	ID    uint64 // number of the quad; with gone it is to be taken out
	other uint64
	pred  uint64
	label uint64
}

func adjacentAt(d quad.Direction, p proto.Primitive) adjacent {
	a := adjacent{end: 2 * p.GetDirection(d), ID: p.ID, pred: p.Predicate, other: p.GetDirection(otherEnd(d)), label: p.Label}
	if d == quad.Subject {
		a.end++
	}
	return a
}

// direction is that of the list.
func (a adjacent) direction() quad.Direction { return adjacencyDirections[a.end%2] }

func compareAdjacent(a, b adjacent) int {
	return cmp.Or(cmp.Compare(a.end, b.end), cmp.Compare(a.ID, b.ID))
}

func newAdjacentSorter(dir string) *sorter[adjacent] {
	return &sorter[adjacent]{compare: compareAdjacent, coding: adjacentCoding, dir: dir, limit: rowsHeld}
}

var adjacentCoding = coding[adjacent]{
	encoder: func(w io.Writer) func(adjacent) error {
		var buf []byte
		return func(a adjacent) error {
			buf = buf[:0]
			for _, x := range [...]uint64{a.end, a.ID, a.other, a.pred, a.label} {
				buf = binary.BigEndian.AppendUint64(buf, x)
			}
			_, err := w.Write(buf)
			return err
		}
	},
	decoder: func(r io.Reader) func() (adjacent, error) {
		var buf [40]byte
		return func() (a adjacent, err error) {
			if _, err := io.ReadFull(r, buf[:]); err != nil {
				return a, err
			}
			for i, x := range [...]*uint64{&a.end, &a.ID, &a.other, &a.pred, &a.label} {
				*x = binary.BigEndian.Uint64(buf[8*i:])
			}
			return a, nil
		}
	},
}

// adjoin takes down a quad of a record for the lists of its ends.
func (l *loader) adjoin(kind recordKind, q quad.Quad, p proto.Primitive) error {
	for _, d := range adjacencyDirections {
		if !isWalked(kind, q, d) {
			continue
		}
		if err := l.adjacent.add(adjacentAt(d, p)); err != nil {
			return err
		}
	}
	return nil
}

// isWalked reports whether an end of a quad is an entity or a document.
func isWalked(kind recordKind, q quad.Quad, d quad.Direction) bool {
	own := kind != statementRecords && q.Subject == q.Label
	return asIRI(q.Get(d)) != "" && leadsToWalked(asIRI(q.Predicate), d, own)
}

// leadsToWalked tells by the predicate whether an end that has an IRI is an entity or a
// document, and neither a statement nor a member of a list. What they are called says
// nothing: an entity may be called anything. The subject may be known to be one by its
// own record.
func leadsToWalked(predicate quad.IRI, end quad.Direction, ownRecord bool) bool {
	switch {
	case !isOurs(string(predicate)):
		return true
	case end == quad.Subject:
		return ownRecord
	}
	return predicate == termDocument || predicate == termEntity || predicate == termWhere || predicate == termAttributedTo
}

// part takes a quad of the graph that is changed out of the lists of its ends.
func (l *loader) part(p proto.Primitive) error {
	for _, d := range adjacencyDirections {
		if l.base.adjacency(p.GetDirection(d), d) == nil {
			continue
		}
		a := adjacentAt(d, p)
		a.ID |= gone
		if err := l.adjacent.add(a); err != nil {
			return err
		}
	}
	return nil
}

// writeAdjacency writes the lists that differ.
func (l *loader) writeAdjacency(to *graft) error {
	var same []adjacent // of one list
	var kept []byte
	put := func() (err error) {
		if len(same) == 0 {
			return nil
		}
		node, d := same[0].end/2, same[0].direction()
		if kept, err = appendAdjacency(kept[:0], l.oldAdjacency(node, d), same); err != nil {
			return err
		}
		if len(kept) == 0 {
			return to.drop(adjacencyKey(node, d))
		}
		return to.put(adjacencyKey(node, d), kept)
	}
	for a, err := range l.adjacent.sorted() {
		if err == nil && len(same) > 0 && same[0].end != a.end {
			err, same = put(), same[:0]
		}
		if err != nil {
			return err
		}
		same = append(same, a)
	}
	return put()
}

// oldAdjacency is a list of the graph that is changed; an empty one for none.
func (l *loader) oldAdjacency(node uint64, d quad.Direction) adjacencyList {
	if l.base == nil || node > l.base.last {
		return adjacencyList{}
	}
	return openAdjacency(node, d, l.base.adjacency(node, d))
}

// appendAdjacency writes a list after a change: the old quads without those gone, and
// after them, since their numbers are higher, those added. An empty list is no bytes.
func appendAdjacency(b []byte, old adjacencyList, change []adjacent) ([]byte, error) {
	at := slices.IndexFunc(change, func(a adjacent) bool { return a.ID&gone != 0 })
	if at < 0 {
		at = len(change)
	}
	added, lost := change[:at], change[at:]
	count := old.count - len(lost) + len(added)
	if count <= 0 {
		return b, nil
	}
	b = binary.AppendUvarint(b, uint64(count))
	last := uint64(0)
	write := func(a adjacent) {
		for _, x := range [...]uint64{a.ID - last, a.pred, a.other, a.ID - a.label} {
			b = binary.AppendUvarint(b, x)
		}
		last = a.ID
	}
	var p proto.Primitive
	for {
		ok, err := old.next(&p)
		if err != nil {
			return nil, err
		}
		if !ok {
			break
		}
		isLost := func(a adjacent, id uint64) int { return cmp.Compare(a.ID, id) }
		if _, dropped := slices.BinarySearchFunc(lost, p.ID|gone, isLost); !dropped {
			write(adjacentAt(old.direction, p))
		}
	}
	for _, a := range added {
		write(a)
	}
	return b, nil
}
