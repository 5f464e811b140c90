package store

import (
	"bytes"
	"encoding/binary"
	"io"
	"iter"
	"os"
	"slices"
	"sort"

	"github.com/cayleygraph/cayley/graph/refs"
)

// valuesCounted is how many values a dictionary holds before it writes them out.
const valuesCounted = 1 << 17

// counted is a value that has a node.
type counted struct {
	hash   refs.ValueHash
	id     uint64 // of the node
	before uint64 // occurrences in quads of the graph that is being changed; 0 where it is new
	count  uint64 // occurrences since it was last read in; less than none wraps around
	label  bool   // a record stands under it
}

// dictionary knows the node of every value and how often it occurs. It holds the
// values met lately and writes the others to sorted runs on disk; what it keeps of
// those in memory, a Bloom filter (Bloom 1970) and every 64th hash, is some one and
// a half bytes a value, where a map takes a hundred.
type dictionary struct {
	held  map[refs.ValueHash]*counted
	limit int
	old   []*countedRun
	runs  *sorter[counted]
}

// countedRun is one run of values on disk.
type countedRun struct {
	file   *os.File
	n      int
	filter filter
	every  []uint64 // how the hash of every windowth value begins
}

// window is how many values of a run are read at once to find one.
const window = 64

func newDictionary(dir string) *dictionary {
	runs := &sorter[counted]{compare: compareCounted, coding: countedCoding, dir: dir, limit: 1 << 30}
	return &dictionary{held: make(map[refs.ValueHash]*counted), limit: valuesCounted, runs: runs}
}

func compareCounted(a, b counted) int { return bytes.Compare(a.hash[:], b.hash[:]) }

// find gives the value with a hash, or nil where it has no node yet. What it gives
// may be changed until settle is called.
func (d *dictionary) find(h refs.ValueHash) (*counted, error) {
	if v := d.held[h]; v != nil {
		return v, nil
	}
	for _, r := range slices.Backward(d.old) { // the latest knows whether a record stands there
		v, err := r.find(h)
		if err != nil {
			return nil, err
		}
		if v != nil {
			v.count = 0 // the run keeps what was counted so far
			d.held[h] = v
			return v, nil
		}
	}
	return nil, nil
}

// add takes a value that find does not know.
func (d *dictionary) add(h refs.ValueHash, id uint64) *counted {
	v := &counted{hash: h, id: id}
	d.held[h] = v
	return v
}

// settle writes out what is held when that is too much, and tells whether it did.
func (d *dictionary) settle() (bool, error) {
	if len(d.held) < d.limit {
		return false, nil
	}
	return true, d.spill()
}

func (d *dictionary) spill() error {
	all := make([]counted, 0, len(d.held))
	for _, v := range d.held {
		all = append(all, *v)
	}
	slices.SortFunc(all, compareCounted)
	r := &countedRun{n: len(all), filter: newFilter(len(all))}
	for i, v := range all {
		r.filter.add(v.hash)
		if i%window == 0 {
			r.every = append(r.every, binary.BigEndian.Uint64(v.hash[:]))
		}
	}
	d.runs.held = all
	if err := d.runs.spill(); err != nil {
		return err
	}
	r.file = d.runs.runs[len(d.runs.runs)-1]
	d.old = append(d.old, r)
	d.runs.held = nil
	clear(d.held)
	return nil
}

// all gives every value once, by hash, with all its occurrences. It is called once, and
// nothing may be added any more.
func (d *dictionary) all() iter.Seq2[counted, error] {
	d.runs.held = make([]counted, 0, len(d.held))
	for _, v := range d.held {
		d.runs.held = append(d.runs.held, *v)
	}
	clear(d.held)
	return func(yield func(counted, error) bool) {
		var last counted
		for v, err := range d.runs.sorted() {
			switch {
			case err != nil:
				yield(v, err)
				return
			case v.hash == last.hash:
				last.count += v.count
				continue
			case last.id != 0 && !yield(last, nil):
				return
			}
			last = v
		}
		if last.id != 0 {
			yield(last, nil)
		}
	}
}

func (d *dictionary) close() { d.runs.close() }

// find looks a hash up in a run; nil where it is not there.
func (r *countedRun) find(h refs.ValueHash) (*counted, error) {
	if !r.filter.mayHold(h) {
		return nil, nil
	}
	begin := binary.BigEndian.Uint64(h[:])
	first := max(0, sort.Search(len(r.every), func(i int) bool { return r.every[i] >= begin })-1)
	for at := first; at < len(r.every) && r.every[at] <= begin; at++ {
		v, err := r.findIn(at*window, h)
		if v != nil || err != nil {
			return v, err
		}
	}
	return nil, nil
}

// findIn looks for a hash in the window that begins with the nth value.
func (r *countedRun) findIn(n int, h refs.ValueHash) (*counted, error) {
	var buf [window * countedSize]byte
	in := buf[:min(window, r.n-n)*countedSize]
	if _, err := r.file.ReadAt(in, int64(n*countedSize)); err != nil {
		return nil, err
	}
	at := sort.Search(len(in)/countedSize, func(i int) bool { return bytes.Compare(in[i*countedSize:][:len(h)], h[:]) >= 0 }) * countedSize
	if at == len(in) || !bytes.HasPrefix(in[at:], h[:]) {
		return nil, nil
	}
	v := countedFrom(in[at:][:countedSize])
	return &v, nil
}

// countedSize is the length of a value in a run: its hash, three numbers and a mark.
const countedSize = len(refs.ValueHash{}) + 3*8 + 1

var countedCoding = coding[counted]{
	encoder: func(w io.Writer) func(counted) error {
		var buf [countedSize]byte
		return func(v counted) error {
			rest := buf[copy(buf[:], v.hash[:]):]
			binary.BigEndian.PutUint64(rest, v.id)
			binary.BigEndian.PutUint64(rest[8:], v.before)
			binary.BigEndian.PutUint64(rest[16:], v.count)
			rest[24] = 0
			if v.label {
				rest[24] = 1
			}
			_, err := w.Write(buf[:])
			return err
		}
	},
	decoder: func(r io.Reader) func() (counted, error) {
		var buf [countedSize]byte
		return func() (counted, error) {
			if _, err := io.ReadFull(r, buf[:]); err != nil {
				return counted{}, err
			}
			return countedFrom(buf[:]), nil
		}
	},
}

func countedFrom(b []byte) (v counted) {
	rest := b[copy(v.hash[:], b):]
	v.id, v.before, v.count = binary.BigEndian.Uint64(rest), binary.BigEndian.Uint64(rest[8:]), binary.BigEndian.Uint64(rest[16:])
	v.label = rest[24] != 0
	return v
}

// filter says of hashes that they were surely not added, or that they may have been:
// of a hundred that were not, one may.
type filter []uint64

func newFilter(n int) filter { return make(filter, n*10/64+1) }

// probes are the bits of a hash. Hashes are uniform, so parts of one serve as several.
func (f filter) probes(h refs.ValueHash) (bits [6]uint64) {
	a, b := binary.BigEndian.Uint64(h[:]), binary.BigEndian.Uint64(h[8:])|1
	for i := range bits {
		bits[i] = (a + uint64(i)*b) % uint64(64*len(f))
	}
	return bits
}

func (f filter) add(h refs.ValueHash) {
	for _, bit := range f.probes(h) {
		f[bit/64] |= 1 << (bit % 64)
	}
}

func (f filter) mayHold(h refs.ValueHash) bool {
	for _, bit := range f.probes(h) {
		if f[bit/64]&(1<<(bit%64)) == 0 {
			return false
		}
	}
	return true
}
