package report

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"

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
	ties    []graph.Tie
	pairs   []ranked
}

// ranked is a connection in numbers. Ends are places in the outline, A first.
type ranked struct {
	ends                         [2]int32
	dealt, documents, statements int32
}

// Rank reads the ties of a corpus and ranks its pairs.
func Rank(ctx context.Context, c queries.Corpus, v graph.Vocabulary) (*Ranking, error) {
	outline, err := c.Outline(ctx)
	if err != nil {
		return nil, fmt.Errorf("ranking who connects to whom: %w", err)
	}
	ties, err := c.Ties(ctx)
	if err != nil {
		return nil, fmt.Errorf("ranking who connects to whom: %w", err)
	}
	r := &Ranking{corpus: c, words: v, outline: outline, ties: ties}
	r.rank(r.strands())
	return r, nil
}

// strand is a tie as its pair counts it. Low and high are its ends by their places.
type strand struct {
	low, high, document int32
	predicate           graph.Predicate
	upward              bool // it runs from low to high
}

// strands gives the ties that make connections, pair by pair and there by document.
func (r *Ranking) strands() []strand {
	var out []strand
	for _, t := range r.ties {
		if r.connects(t) {
			out = append(out, strand{min(t.Subject, t.Object), max(t.Subject, t.Object), t.Document, t.Predicate, t.Subject < t.Object})
		}
	}
	slices.SortFunc(out, func(x, y strand) int {
		return cmp.Or(cmp.Compare(x.low, y.low), cmp.Compare(x.high, y.high), cmp.Compare(x.document, y.document))
	})
	return out
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
		if s.document != lastDealt && !post(r.words, s.predicate) {
			lastDealt = s.document
			out.dealt++
		}
		counts[Tie{Predicate: s.predicate, Direction: direction(r.words, s.predicate, s.upward == (out.ends[0] == s.low))}]++
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

// Connections reads the connections, the strongest first.
func (r *Ranking) Connections() iter.Seq2[Connection, error] {
	return func(yield func(Connection, error) bool) {
		for _, p := range r.pairs {
			c, err := r.read(p)
			if !yield(c, err) || err != nil {
				return
			}
		}
	}
}

// Strongest reads the first n connections, or all where there are fewer.
func (r *Ranking) Strongest(n int) (Connections, error) {
	out := Connections{}
	for _, p := range r.pairs[:max(0, min(n, len(r.pairs)))] {
		c, err := r.read(p)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, nil
}

// read gathers what ties a pair.
func (r *Ranking) read(p ranked) (Connection, error) {
	low, high := min(p.ends[0], p.ends[1]), max(p.ends[0], p.ends[1])
	var statements []graph.Statement
	for _, t := range r.ties {
		if min(t.Subject, t.Object) != low || max(t.Subject, t.Object) != high || !r.connects(t) {
			continue
		}
		st, ok, err := r.corpus.Statement(t.Statement)
		if err == nil && !ok {
			err = fmt.Errorf("statement %s is missing", string(t.Statement))
		}
		if err != nil {
			return Connection{}, fmt.Errorf("reading who connects to whom: %w", err)
		}
		statements = append(statements, st)
	}
	return connection(r.words, statements), nil
}
