package store

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"

	"dramatis/graph"
)

// In which documents an entity is called by a name is kept in the outline, so that a question for
// them need not unpack the mentions of every document.

// naming says that a document calls an entity by a name.
type naming struct {
	Entity   graph.IRI
	Document graph.DocumentID
}

func compareNamings(a, b naming) int {
	return cmp.Or(cmp.Compare(a.Entity, b.Entity), cmp.Compare(a.Document, b.Document))
}

// addNamings takes down whom the mentions of one document call by a name, each once.
func (b *Builder) addNamings(of graph.DocumentID, mentions []graph.Mention) error {
	for _, id := range namedAmong(mentions) {
		if err := b.namings.add(naming{id, of}); err != nil {
			return err
		}
	}
	return nil
}

// namedAmong gives those whom some mentions call by a name, each once and in order.
func namedAmong(mentions []graph.Mention) []graph.IRI {
	var all []graph.IRI
	for _, m := range mentions {
		if m.Kind == graph.ByName {
			all = append(all, m.Entity)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// writeNamings puts the documents of every entity into the outline, by their places.
func (b *Builder) writeNamings(s *sketch) error {
	defer b.namings.close()
	var of graph.IRI
	var places []int
	put := func() error {
		if len(places) == 0 {
			return nil
		}
		slices.Sort(places)
		return s.namedIn(of, places)
	}
	for n, err := range b.namings.sorted() {
		if err != nil {
			return err
		}
		if n.Entity != of {
			if err := put(); err != nil {
				return err
			}
			of, places = n.Entity, places[:0]
		}
		places = append(places, b.known.documents[n.Document].place)
	}
	return put()
}

// namedIn writes in which documents one entity is named: how many, and of each how far it is from
// the one before.
func (s *sketch) namedIn(id graph.IRI, places []int) error {
	if err := s.turnTo("namings"); err != nil {
		return err
	}
	s.text(string(id))
	s.numbers(len(places))
	last := 0
	for _, p := range places {
		s.numbers(p - last)
		last = p
	}
	return s.entered()
}

// placed is an entity with the places of the documents that name it.
type placed struct {
	of     graph.IRI
	places []int
}

// namings reads the documents of one entity.
func (r *sketchReader) namings() placed {
	n := placed{of: graph.IRI(r.text())}
	last := 0
	for left := r.number(); left > 0 && !r.bad; left-- {
		last += r.number()
		n.places = append(n.places, last)
	}
	return n
}

// calling is an entity with the documents that call it by a name, by path.
type calling struct {
	of        graph.IRI
	documents []graph.DocumentID
}

// eachNaming yields every entity that is called by a name somewhere, with its documents; where some
// are given, only theirs.
func (s *Store) eachNaming(ctx context.Context, some []graph.IRI) iter.Seq2[calling, error] {
	return func(yield func(calling, error) bool) {
		labels, err := s.backend.documentLabels(ctx)
		if err != nil {
			yield(calling{}, fmt.Errorf("reading the documents of %s: %w", s.location, err))
			return
		}
		for n, err := range entries(s.backend, "namings", (*sketchReader).namings) {
			c := calling{of: n.of}
			if some == nil || slices.Contains(some, n.of) {
				c.documents = make([]graph.DocumentID, len(n.places))
			}
			for i, p := range n.places[:len(c.documents)] {
				if p < 1 || p > len(labels) {
					err = cmp.Or(err, errOutline)
					break
				}
				c.documents[i] = contentOf(graph.IRI(labels[p-1]))
			}
			if err != nil {
				err = fmt.Errorf("reading %s: %w", s.location, err)
			}
			if !yield(c, err) || err != nil {
				return
			}
		}
	}
}

// DocumentsCalling gives the documents that call one of some entities by a name; known
// is false where the store has none taken down, as an older dramatis made it.
func (s *Store) DocumentsCalling(ctx context.Context, ids ...graph.IRI) (documents map[graph.DocumentID]bool, known bool, err error) {
	documents = map[graph.DocumentID]bool{}
	for n, err := range s.eachNaming(ctx, ids) {
		if err != nil {
			return nil, false, err
		}
		known = true
		for _, id := range n.documents {
			documents[id] = true
		}
	}
	return documents, known, nil
}
