package store

import (
	"context"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"dramatis/graph"
)

// What is told of somebody lies in the graph under as many labels as there are statements, and what each
// says lies all over the file. Of whom a good part of all statements tell, they are read in less than half the time
// out of what documents prove. Which documents these are, all ties tell.

// tiesARecord is how many ties may be read for one record of a statement that then need not be.
const tiesARecord = 100

// provedAbout gives the ties of an entity as the documents prove them, in the order of [graph.Compare]; ok is
// false where the graph is the shorter way to them: so it is on a server, which sends all records at once.
func (s *Store) provedAbout(ctx context.Context, id graph.IRI) (all []graph.Statement, ok bool, err error) {
	place, ok := s.outline.muchToldOf(id)
	if _, far := s.backend.(distant); far || !ok {
		return nil, false, nil
	}
	documents, err := s.documentsTelling(ctx, place)
	if err != nil {
		return nil, false, err
	}
	each := max(1, (len(documents)+runtime.GOMAXPROCS(0)-1)/runtime.GOMAXPROCS(0))
	parts := slices.Collect(slices.Chunk(documents, each))
	found := make([][]graph.Statement, len(parts))
	var reading errgroup.Group
	for i, part := range parts {
		reading.Go(func() (err error) {
			found[i], err = s.proofs(ctx, part, func(st *graph.Statement) bool {
				return st.Subject.ID == id || st.Object.ID == id && !st.Subject.ID.IsDocument()
			})
			return err
		})
	}
	err = reading.Wait()
	return slices.Concat(found...), err == nil, err
}

// muchToldOf gives the place of an entity of which so many statements tell that a look at all ties is worth it; much
// is false where the outline is not read.
func (o *outline) muchToldOf(id graph.IRI) (place int32, much bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.known == nil {
		return 0, false
	}
	place, known := o.known.Place(id)
	if !known {
		return 0, false
	}
	ends := 0 // of ties: most have an entity at either
	for i := range o.known.Entities {
		ends += o.known.Entities[i].Statements
	}
	return place, o.known.Entities[place].Statements*tiesARecord > ends/2
}

// documentsTelling gives the documents, by path, that prove ties of the entity at a place.
func (s *Store) documentsTelling(ctx context.Context, place int32) ([]graph.DocumentID, error) {
	labels, err := s.backend.documentLabels(ctx)
	if err != nil {
		return nil, err
	}
	tells := make([]bool, len(labels))
	for t, err := range s.Ties(ctx) {
		switch {
		case err != nil:
			return nil, err
		case t.Subject != place && t.Object != place:
		case t.Document < 0 || int(t.Document) >= len(tells):
			return nil, errOutline
		default:
			tells[t.Document] = true
		}
	}
	var documents []graph.DocumentID
	for i, label := range labels {
		if tells[i] {
			documents = append(documents, contentOf(graph.IRI(label)))
		}
	}
	return documents, nil
}
