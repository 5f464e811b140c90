package report

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries"
)

// Ranking is all pairs of connected actors in the order of [Connect], without their
// statements: a few numbers a pair, however much ties it. A connection is read when it is
// asked for.
type Ranking struct {
	corpus  queries.Corpus
	words   graph.Vocabulary
	outline *graph.Outline
	senses  []sense // of the strands
	pairs   []ranked
}

// ranked is a connection in numbers. Ends are places in the outline, A first.
type ranked struct {
	ends                         [2]int32
	dealt, documents, statements int32
}

// places are those of the ends, the lower first.
func (p ranked) places() [2]int32 {
	return [2]int32{min(p.ends[0], p.ends[1]), max(p.ends[0], p.ends[1])}
}

// Rank reads the ties of a corpus and ranks its pairs.
func Rank(ctx context.Context, c queries.Corpus, v graph.Vocabulary) (*Ranking, error) {
	outline, err := c.Outline(ctx)
	if err != nil {
		return nil, fmt.Errorf("ranking who connects to whom: %w", err)
	}
	r := &Ranking{corpus: c, words: v, outline: outline}
	strands, err := r.strands(ctx)
	if err != nil {
		return nil, fmt.Errorf("ranking who connects to whom: %w", err)
	}
	r.rank(strands)
	return r, nil
}

// strand is a tie as its pair counts it. Low and high are its ends by their places.
type strand struct {
	low, high, document int32
	sense               int32 // its number among the senses
}

// sense is what a strand says, and whether it runs from low to high.
type sense struct {
	predicate graph.Predicate
	upward    bool
}

// strands gives the ties that make connections, pair by pair and there by document.
func (r *Ranking) strands(ctx context.Context) ([]strand, error) {
	var out []strand
	numbers := map[sense]int32{}
	for t, err := range r.corpus.Ties(ctx) {
		if err != nil {
			return nil, err
		}
		if !r.connects(t) {
			continue
		}
		said := sense{t.Predicate, t.Subject < t.Object}
		number, known := numbers[said]
		if !known {
			said.predicate = graph.Predicate(strings.Clone(string(said.predicate))) // else it keeps what it was read from
			number = int32(len(r.senses))
			numbers[said] = number
			r.senses = append(r.senses, said)
		}
		low, high := ends(t)
		out = append(out, strand{low, high, t.Document, number})
	}
	slices.SortFunc(out, func(x, y strand) int {
		return cmp.Or(cmp.Compare(x.low, y.low), cmp.Compare(x.high, y.high), cmp.Compare(x.document, y.document))
	})
	return out, nil
}

// ends gives the places of what a tie ties, the lower first.
func ends(t graph.Tie) (low, high int32) {
	return min(t.Subject, t.Object), max(t.Subject, t.Object)
}

// connects reports what ties reports of a statement.
func (r *Ranking) connects(t graph.Tie) bool {
	return t.Object != graph.NoEntity && t.Subject != t.Object && t.Modality.Happened() &&
		actor(r.outline.Entities[t.Subject].Ref) && actor(r.outline.Entities[t.Object].Ref)
}

// rank puts the pairs of strands in order.
func (r *Ranking) rank(all []strand) {
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].low == all[0].low && all[n].high == all[0].high {
			n++
		}
		r.pairs = append(r.pairs, r.count(all[:n]))
		all = all[n:]
	}
	slices.SortFunc(r.pairs, func(x, y ranked) int {
		return cmp.Or(cmp.Compare(y.dealt, x.dealt), cmp.Compare(y.documents, x.documents), cmp.Compare(y.statements, x.statements),
			compareRefs(r.end(x, 0), r.end(y, 0)), compareRefs(r.end(x, 1), r.end(y, 1)))
	})
}

// count sums up the strands of one pair, which are in the order of documents.
func (r *Ranking) count(pair []strand) ranked {
	out := ranked{ends: [2]int32{pair[0].low, pair[0].high}, statements: int32(len(pair))}
	if compareRefs(r.end(out, 1), r.end(out, 0)) < 0 {
		out.ends[0], out.ends[1] = out.ends[1], out.ends[0]
	}
	counts := map[Tie]int{}
	last, lastDealt := int32(-1), int32(-1)
	for _, s := range pair {
		if s.document != last {
			last = s.document
			out.documents++
		}
		said := r.senses[s.sense]
		if s.document != lastDealt && !post(r.words, said.predicate) {
			lastDealt = s.document
			out.dealt++
		}
		counts[Tie{Predicate: said.predicate, Direction: direction(r.words, said.predicate, said.upward == (out.ends[0] == s.low))}]++
	}
	if turned(r.words, sortedTies(r.words, counts)) {
		out.ends[0], out.ends[1] = out.ends[1], out.ends[0]
	}
	return out
}

func (r *Ranking) end(p ranked, n int) graph.Ref { return r.outline.Entities[p.ends[n]].Ref }

// Ends gives the two ends of every connection, the strongest first.
func (r *Ranking) Ends() iter.Seq2[graph.Ref, graph.Ref] {
	return func(yield func(a, b graph.Ref) bool) {
		for _, p := range r.pairs {
			if !yield(r.end(p, 0), r.end(p, 1)) {
				return
			}
		}
	}
}

// together is how many connections are read in one walk over the ties.
const together = 64

// Connections reads the connections, the strongest first.
func (r *Ranking) Connections(ctx context.Context) iter.Seq2[Connection, error] {
	return func(yield func(Connection, error) bool) {
		for pairs := range slices.Chunk(r.pairs, together) {
			tying, err := r.tying(ctx, pairs)
			if err != nil {
				yield(Connection{}, fmt.Errorf("reading who connects to whom: %w", err))
				return
			}
			for _, p := range pairs {
				c, err := r.read(tying[p.places()])
				if !yield(c, err) || err != nil {
					return
				}
			}
		}
	}
}

// Strongest reads the first n connections, or all where there are fewer.
func (r *Ranking) Strongest(ctx context.Context, n int) (Connections, error) {
	out := Connections{}
	if n <= 0 {
		return out, nil
	}
	for c, err := range r.Connections(ctx) {
		if err != nil {
			return nil, err
		}
		if out = append(out, c); len(out) == n {
			break
		}
	}
	return out, nil
}

// tying finds the statements of pairs, by the places of their ends.
func (r *Ranking) tying(ctx context.Context, pairs []ranked) (map[[2]int32][]graph.IRI, error) {
	out := make(map[[2]int32][]graph.IRI, len(pairs))
	for _, p := range pairs {
		out[p.places()] = nil
	}
	for t, err := range r.corpus.Ties(ctx) {
		if err != nil {
			return nil, err
		}
		low, high := ends(t)
		pair := [2]int32{low, high}
		if of, wanted := out[pair]; wanted && r.connects(t) {
			out[pair] = append(of, graph.IRI(strings.Clone(string(t.Statement))))
		}
	}
	return out, nil
}

// read makes the connection that statements make.
func (r *Ranking) read(tying []graph.IRI) (Connection, error) {
	statements := make([]graph.Statement, len(tying))
	for i, id := range tying {
		st, ok, err := r.corpus.Statement(id)
		if err == nil && !ok {
			err = fmt.Errorf("statement %s is missing", string(id))
		}
		if err != nil {
			return Connection{}, fmt.Errorf("reading who connects to whom: %w", err)
		}
		statements[i] = st
	}
	return connection(r.words, statements), nil
}
