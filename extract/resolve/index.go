package resolve

import (
	"hash/maphash"
	"slices"
)

// index finds people by the keys of their names. It keeps hashes of the keys: should two
// keys share one, their people are compared once more in vain. Nearly all keys are of one
// person only, whom it keeps without a list.
type index struct {
	seed maphash.Seed
	at   map[uint64]int32 // the order of the only one, or ^ the place of a list
	more [][]*cluster
	made *[]*cluster // all clusters, by their order
}

func newIndex(made *[]*cluster) *index {
	return &index{seed: maphash.MakeSeed(), at: map[uint64]int32{}, made: made}
}

// find gives the people under a key, in the order in which they were added. The list is
// good until the index is changed.
func (x *index) find(key string) []*cluster {
	switch at, ok := x.at[maphash.String(x.seed, key)]; {
	case !ok:
		return nil
	case at < 0:
		return x.more[^at]
	default:
		return (*x.made)[at : at+1]
	}
}

// add puts somebody under a key, once.
func (x *index) add(key string, k *cluster) {
	h := maphash.String(x.seed, key)
	at, ok := x.at[h]
	switch {
	case !ok:
		x.at[h] = int32(k.order)
	case at < 0:
		if !slices.Contains(x.more[^at], k) {
			x.more[^at] = append(x.more[^at], k)
		}
	case int(at) != k.order:
		x.more = append(x.more, []*cluster{(*x.made)[at], k})
		x.at[h] = ^int32(len(x.more) - 1)
	}
}

// remove takes somebody from under a key.
func (x *index) remove(key string, k *cluster) {
	h := maphash.String(x.seed, key)
	switch at, ok := x.at[h]; {
	case !ok:
	case at < 0:
		x.more[^at] = slices.DeleteFunc(x.more[^at], func(o *cluster) bool { return o == k })
	case int(at) == k.order:
		delete(x.at, h)
	}
}
