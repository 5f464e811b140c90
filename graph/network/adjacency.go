package network

import (
	"cmp"
	"slices"
)

// arc is one statement as a tie between two numbered nodes, with the number of
// the document that makes it.
type arc struct{ from, to, document int32 }

// adjacency is an immutable list of neighbours in compressed sparse rows: the
// neighbours of node i are targets[offsets[i]:offsets[i+1]], ascending, and the
// columns beside targets say how many documents and statements make each tie.
type adjacency struct {
	offsets    []int32
	targets    []int32
	documents  []int32
	statements []int32
}

// newAdjacency merges parallel arcs.
func newAdjacency(order int, arcs []arc) adjacency {
	adj := adjacency{offsets: make([]int32, order+1)}
	from, ends := rows(order, arcs)
	for node := range order {
		row := ends[from[node]:from[node+1]]
		slices.Sort(row)
		for i, e := range row {
			parallel := i > 0 && row[i-1].to() == e.to()
			if !parallel {
				adj.targets = append(adj.targets, e.to())
				adj.documents = append(adj.documents, 0)
				adj.statements = append(adj.statements, 0)
			}
			last := len(adj.targets) - 1
			adj.statements[last]++
			if !parallel || row[i-1] != e {
				adj.documents[last]++
			}
		}
		adj.offsets[node+1] = int32(len(adj.targets))
	}
	return adj
}

// end is where an arc leads to and its document, in one number, which sorts fast.
type end uint64

func (e end) to() int32 { return int32(e >> 32) }

// rows gathers the ends of the arcs by where they come from: those of node i are
// ends[from[i]:from[i+1]].
func rows(order int, arcs []arc) (from []int32, ends []end) {
	from = make([]int32, order+1)
	for _, a := range arcs {
		from[a.from+1]++
	}
	for i := range order {
		from[i+1] += from[i]
	}
	free := slices.Clone(from)
	ends = make([]end, len(arcs))
	for _, a := range arcs {
		ends[free[a.from]] = end(a.to)<<32 | end(uint32(a.document))
		free[a.from]++
	}
	return from, ends
}

// transposed is the same arcs seen from their targets.
func (a adjacency) transposed() adjacency {
	t := adjacency{
		offsets:    make([]int32, len(a.offsets)),
		targets:    make([]int32, len(a.targets)),
		documents:  make([]int32, len(a.targets)),
		statements: make([]int32, len(a.targets)),
	}
	for _, to := range a.targets {
		t.offsets[to+1]++
	}
	for i := range t.offsets[1:] {
		t.offsets[i+1] += t.offsets[i]
	}
	free := slices.Clone(t.offsets)
	for from := range len(a.offsets) - 1 {
		for i := a.offsets[from]; i < a.offsets[from+1]; i++ {
			at := free[a.targets[i]]
			free[a.targets[i]]++
			t.targets[at], t.documents[at], t.statements[at] = int32(from), a.documents[i], a.statements[i]
		}
	}
	return t
}

// row gives the bounds of the neighbours of a node.
func (a adjacency) row(node int) (from, to int32) { return a.offsets[node], a.offsets[node+1] }

// degree is the number of neighbours of a node.
func (a adjacency) degree(node int) int { return int(a.offsets[node+1] - a.offsets[node]) }

// strength is the sum of the weights of the ties of a node.
func (a adjacency) strength(node int) float64 {
	from, to := a.row(node)
	var sum float64
	for _, d := range a.documents[from:to] {
		sum += float64(d)
	}
	return sum
}

// find gives the place of the tie between two nodes, or ok false where there is none.
func (a adjacency) find(node, neighbour int64) (at int32, ok bool) {
	if node < 0 || node >= int64(len(a.offsets)-1) {
		return 0, false
	}
	from, to := a.row(int(node))
	i, ok := slices.BinarySearchFunc(a.targets[from:to], neighbour, func(t int32, n int64) int {
		return cmp.Compare(int64(t), n)
	})
	return from + int32(i), ok
}
