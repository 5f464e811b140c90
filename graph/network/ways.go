package network

import (
	"cmp"
	"container/heap"
	"slices"
)

// Ways finds chains in an undirected graph of numbered nodes, each tie as long as
// its documents make it.
type Ways struct{ ties adjacency }

// Link is one statement that ties two nodes, with the number of its document.
type Link struct{ A, B, Document int32 }

// NewWays makes the graph of nodes 0 to order-1. Links between the same two nodes
// are one tie, with the number of their distinct documents; a link from a node to
// itself is left out.
func NewWays(order int, links []Link) *Ways {
	arcs := make([]arc, 0, 2*len(links))
	for _, l := range links {
		if l.A != l.B {
			arcs = append(arcs, arc{l.A, l.B, l.Document}, arc{l.B, l.A, l.Document})
		}
	}
	return &Ways{newAdjacency(order, arcs)}
}

// WayOptions bound a search.
type WayOptions struct {
	K       int // how many chains are wanted
	MaxHops int // of a chain
	// Length is how long a tie is that so many documents claim; it must be at least 1.
	Length func(documents int) int64
	// Through reports whether a chain may pass through a node.
	Through func(node int32) bool
}

// Way is a chain of nodes without repetition, and how long it is.
type Way struct {
	Nodes  []int32
	Length int64
}

// Shortest gives up to K chains between two nodes, the shortest first, of equals
// the one whose nodes come first. It is Yen's algorithm (J. Y. Yen, Finding the K
// shortest loopless paths in a network, Management Science 17, 1971), each spur
// found by A* with the true distances of the undisturbed graph as the bound.
func (w *Ways) Shortest(from, to int32, opts WayOptions) []Way {
	if from == to || opts.K < 1 {
		return nil
	}
	s := newSpurs(w, to, opts)
	first, ok := s.spur(Way{Nodes: []int32{from}}, nil)
	if !ok {
		return nil
	}
	found, waiting := []Way{first}, []Way{}
	for len(found) < opts.K {
		last := found[len(found)-1]
		for at := range len(last.Nodes) - 1 {
			root := Way{Nodes: last.Nodes[:at+1], Length: w.length(last.Nodes[:at+1], opts)}
			next, ok := s.spur(root, followers(root.Nodes, found))
			if ok && !slices.ContainsFunc(waiting, func(o Way) bool { return slices.Equal(o.Nodes, next.Nodes) }) {
				waiting = append(waiting, next)
			}
		}
		if len(waiting) == 0 {
			break
		}
		slices.SortFunc(waiting, compareWays)
		found = append(found, waiting[0])
		waiting = waiting[1:]
	}
	slices.SortFunc(found, compareWays)
	return found
}

// compareWays orders chains by length, then by their nodes.
func compareWays(a, b Way) int {
	return cmp.Or(cmp.Compare(a.Length, b.Length), slices.Compare(a.Nodes, b.Nodes))
}

// followers gives the nodes that come after a beginning in the chains that have it.
func followers(beginning []int32, chains []Way) []int32 {
	var out []int32
	for _, c := range chains {
		if len(c.Nodes) > len(beginning) && slices.Equal(c.Nodes[:len(beginning)], beginning) {
			out = append(out, c.Nodes[len(beginning)])
		}
	}
	return out
}

// length adds up the ties of a chain.
func (w *Ways) length(nodes []int32, opts WayOptions) int64 {
	var sum int64
	for i := range len(nodes) - 1 {
		at, _ := w.ties.find(int64(nodes[i]), int64(nodes[i+1]))
		sum += opts.Length(int(w.ties.documents[at]))
	}
	return sum
}

// spurs finds the shortest end of a chain that has a given beginning.
type spurs struct {
	ways *Ways
	to   int32
	opts WayOptions
	// left[h][v] is the distance from v to the end in at most h hops.
	left []map[int32]int64
}

// newSpurs finds the distances to the end, walking back from it level by level.
func newSpurs(w *Ways, to int32, opts WayOptions) *spurs {
	s := &spurs{ways: w, to: to, opts: opts, left: []map[int32]int64{{to: 0}}}
	reached := map[int32]int64{to: 0}
	for range opts.MaxHops {
		next := make(map[int32]int64, 2*len(s.left[len(s.left)-1]))
		for v, d := range s.left[len(s.left)-1] {
			next[v] = d
		}
		better := map[int32]int64{}
		for v, d := range reached {
			if v != to && !opts.Through(v) {
				continue
			}
			lo, hi := w.ties.row(int(v))
			for i := lo; i < hi; i++ {
				u, far := w.ties.targets[i], d+opts.Length(int(w.ties.documents[i]))
				if known, seen := next[u]; !seen || far < known {
					next[u], better[u] = far, far
				}
			}
		}
		s.left = append(s.left, next)
		reached = better
	}
	return s
}

// at is a place of the search: a node after so many hops.
type at struct {
	node int32
	hops int
}

// spur gives the shortest chain that begins with the root and does not go on with
// one of the forbidden nodes; ok is false where there is none.
func (s *spurs) spur(root Way, forbidden []int32) (Way, bool) {
	start := at{root.Nodes[len(root.Nodes)-1], len(root.Nodes) - 1}
	came, length := map[at]at{}, map[at]int64{start: root.Length}
	settled := map[at]bool{}
	queue := &frontier{}
	s.push(queue, start, root.Length)
	for queue.Len() > 0 {
		here := heap.Pop(queue).(step).at
		if here.node == s.to {
			return Way{Nodes: slices.Concat(root.Nodes, trace(came, start, here)), Length: length[here]}, true
		}
		if settled[here] || here.hops >= s.opts.MaxHops || here != start && !s.opts.Through(here.node) {
			continue
		}
		settled[here] = true
		lo, hi := s.ways.ties.row(int(here.node))
		for i := lo; i < hi; i++ {
			next := at{s.ways.ties.targets[i], here.hops + 1}
			if slices.Contains(root.Nodes, next.node) || here == start && slices.Contains(forbidden, next.node) {
				continue
			}
			far := length[here] + s.opts.Length(int(s.ways.ties.documents[i]))
			if known, seen := length[next]; !seen || far < known {
				length[next], came[next] = far, here
				s.push(queue, next, far)
			}
		}
	}
	return Way{}, false
}

// push puts a place into the queue, unless no end can be reached from it in time.
func (s *spurs) push(queue *frontier, a at, length int64) {
	if left, ok := s.left[s.opts.MaxHops-a.hops][a.node]; ok {
		heap.Push(queue, step{a, length + left})
	}
}

// trace gives the nodes after the start up to the end.
func trace(came map[at]at, start, end at) []int32 {
	var back []int32
	for a := end; a != start; a = came[a] {
		back = append(back, a.node)
	}
	slices.Reverse(back)
	return back
}

// step is a place in the queue with the least length of a chain through it.
type step struct {
	at    at
	bound int64
}

// frontier is a heap of places; of equals the lower node comes first.
type frontier []step

func (f frontier) Len() int { return len(f) }
func (f frontier) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(f[i].bound, f[j].bound), cmp.Compare(f[i].at.node, f[j].at.node), cmp.Compare(f[i].at.hops, f[j].at.hops)) < 0
}
func (f frontier) Swap(i, j int) { f[i], f[j] = f[j], f[i] }
func (f *frontier) Push(x any)   { *f = append(*f, x.(step)) }
func (f *frontier) Pop() any {
	last := len(*f) - 1
	x := (*f)[last]
	*f = (*f)[:last]
	return x
}
