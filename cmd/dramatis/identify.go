package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"dramatis/extract"
	"dramatis/extract/resolve"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/seeds"
)

// identified is who is who in a store, judged once more so that it can be asked why.
type identified struct {
	*resolve.Resolver
	identity *resolve.Identity
	paths    map[graph.DocumentID]string
}

// identify judges the documents of a store as the build did that made it.
func (a *app) identify(ctx context.Context, s *store.Store) (*identified, error) {
	if err := a.sameRules(s); err != nil {
		return nil, err
	}
	resolver, err := resolve.New(seeds.FS)
	if err != nil {
		return nil, err
	}
	file, err := a.judgements()
	if err != nil {
		return nil, err
	}
	resolver.KeepReasons()
	resolver.Judge(file.Standing())
	manifest, err := s.Manifest()
	if err != nil {
		return nil, err
	}
	if err := know(resolver, manifest.Authority); err != nil {
		return nil, err
	}
	out := &identified{Resolver: resolver, paths: map[graph.DocumentID]string{}}
	var documents []graph.DocumentID
	for d, err := range s.Documents(ctx) {
		if err != nil {
			return nil, err
		}
		if d.Status == graph.OK {
			documents = append(documents, d.ID)
			out.paths[d.ID] = d.Path
		}
	}
	step, end := a.progress("recalling", len(documents))
	defer end()
	err = ordered(ctx, a.config.jobs, documents, func(id graph.DocumentID) recollection { return recollect(s, id) }, func(r recollection) error {
		step()
		if r.err != nil {
			return r.err
		}
		x := r.extraction
		resolver.Add(r.id, x.Layout.Header.DocumentDate(), x.Chains, x.Mentions)
		if !resolver.Judged(r.id) {
			return nil
		}
		text, err := s.Text(r.id)
		if err != nil {
			return err
		}
		resolver.Locate(source.NewDocument(out.paths[r.id], text), x.Chains, x.Mentions)
		return nil
	})
	if err != nil {
		return nil, err
	}
	out.identity = a.resolve(resolver)
	return out, nil
}

// resolve judges who is who, and tells at what cost to whom wants to know.
func (a *app) resolve(r *resolve.Resolver) *resolve.Identity {
	began := time.Now()
	identity := r.Resolve()
	a.detail("judged who is who in %.2f seconds: %s, %s compared", time.Since(began).Seconds(), counted(len(identity.Entities()), "entity", "entities"), counted(r.Pairs(), "candidate pair"))
	return identity
}

// recollection is an extraction that a store gave back.
type recollection struct {
	id         graph.DocumentID
	extraction *extract.Extraction
	err        error
}

func recollect(s *store.Store, id graph.DocumentID) recollection {
	r := recollection{id: id}
	blob, err := s.Extraction(id)
	if err == nil {
		r.extraction, err = decode(blob)
	}
	r.err = err
	return r
}

// sameRules refuses a store that other rules than those of this program made: what it
// would say of it is not what the store holds.
func (a *app) sameRules(s *store.Store) error {
	if err := a.inherit(); err != nil {
		return err
	}
	version, err := a.rules()
	if err != nil {
		return err
	}
	manifest, err := s.Manifest()
	if err == nil && manifest.Extractor != version {
		err = fmt.Errorf("%s was built by other rules than those of this program; build it again first", store.Shown(a.config.store))
	}
	return err
}

// example gives the path of a document that a reason names, or "".
func (i *identified) example(id graph.DocumentID) string { return i.paths[id] }

// noStoreYet reports whether an error says only that there is no store.
func noStoreYet(err error) bool { return errors.Is(err, store.ErrNoStore) }
