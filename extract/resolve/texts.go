package resolve

import (
	"hash/maphash"
	"strings"
)

// texts holds every name and title once, by number: a corpus has far fewer names than
// passages. A hash table of numbers beside one list takes half the room of a map of strings.
type texts struct {
	seed  maphash.Seed
	all   []string // by number
	table []uint32 // numbers from 1 at the places of their hashes; 0 is free
}

func newTexts() *texts { return &texts{seed: maphash.MakeSeed(), table: make([]uint32, 1<<10)} }

// number gives the number of a text, a new one where it has none yet. The text is copied,
// so that no document is held on to.
func (t *texts) number(s string) uint32 {
	if 4*len(t.all) >= 3*len(t.table) {
		t.grow()
	}
	at := t.place(s)
	if t.table[at] == 0 {
		t.all = append(t.all, strings.Clone(s))
		t.table[at] = uint32(len(t.all))
	}
	return t.table[at] - 1
}

// text gives back the text with a number.
func (t *texts) text(n uint32) string { return t.all[n] }

// place is where a text stands in the table, or would.
func (t *texts) place(s string) uint64 {
	last := uint64(len(t.table) - 1)
	for at := maphash.String(t.seed, s) & last; ; at = (at + 1) & last {
		if n := t.table[at]; n == 0 || t.all[n-1] == s {
			return at
		}
	}
}

func (t *texts) grow() {
	t.table = make([]uint32, 2*len(t.table))
	for i, s := range t.all {
		t.table[t.place(s)] = uint32(i + 1)
	}
}

// lists holds lists of numbers one behind the other in blocks, each with its length before
// it. A list of its own for every chain would take several times the room.
type lists struct{ blocks [][]uint32 }

// blockLetters is the number of bits that say where in its block a list begins.
const blockLetters = 16

// add keeps a list and gives where. All empty ones are at 0.
func (l *lists) add(list ...uint32) uint32 {
	if len(l.blocks) == 0 {
		l.blocks = [][]uint32{append(make([]uint32, 0, 1<<blockLetters), 0)}
	}
	if len(list) == 0 {
		return 0
	}
	last := len(l.blocks) - 1
	if len(l.blocks[last])+1+len(list) > 1<<blockLetters {
		l.blocks = append(l.blocks, make([]uint32, 0, max(1<<blockLetters, 1+len(list))))
		last++
	}
	begin := len(l.blocks[last])
	l.blocks[last] = append(append(l.blocks[last], uint32(len(list))), list...)
	return uint32(last)<<blockLetters | uint32(begin)
}

// at gives the list that add kept there.
func (l *lists) at(at uint32) []uint32 {
	block := l.blocks[at>>blockLetters][at&(1<<blockLetters-1):]
	return block[1 : 1+block[0]]
}
