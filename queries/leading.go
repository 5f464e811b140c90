package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// farAhead is by how many times more documents than all its namesakes together something must be
// spoken of to be taken for what a name means where the question would be asked back else.
const farAhead = 2

// leading answers a question in which a name fits several for the one of whom documents speak by far
// most often: those of the time asked for, where it asks for one. It says so, and names the others; where
// no one leads, or of him nothing is told, the name is asked back.
func (s *search) leading(ctx context.Context, question string, back Answer, r *resolver) (Answer, error) {
	spoken, err := s.spoken(ctx, question, back.Candidates, r)
	if err != nil || len(spoken) == 0 {
		return back, err
	}
	who, all := spoken[0], 0
	for _, e := range spoken {
		all += e.Documents
	}
	if short, err := s.shortFor(who, back.ambiguity); !short || err != nil || who.Documents < max(manyDocuments, farAhead*(all-who.Documents)) {
		return back, err
	}
	a, err := s.tryFor(ctx, question, back.ambiguity, who, r, s.leading)
	if err != nil {
		return Answer{}, err
	}
	if a.Status != Answered || silentNo(a) {
		return back, nil
	}
	others, more := firstOf(slices.DeleteFunc(slices.Clone(back.Candidates), func(e graph.Entity) bool { return e.ID == who.ID }))
	note := fmt.Sprintf("%q is taken for %s, whom most documents mean by it (%d; %d mean another); others of the name: %s%s",
		back.ambiguity, spelled([]graph.Ref{who.Ref}, ""), who.Documents, all-who.Documents, spelled(refsOf(others), ", "), more)
	a.Notes = slices.Insert(a.Notes, 0, note)
	return a, nil
}

// spoken gives some entities, the one of most documents first, with how many speak of each: of those
// written in the time that a question asks for, where it asks for one. It gives none where that is not known.
func (s *search) spoken(ctx context.Context, question string, of []graph.Entity, r *resolver) ([]graph.Entity, error) {
	out := slices.Clone(of)
	for in := range grammar.Read(question, s.terms) {
		if in.Time == nil {
			continue
		}
		at, bad, err := r.time(ctx, in.Time)
		if bad != nil || err != nil {
			return nil, err
		}
		for i, e := range out {
			if out[i].Documents, err = s.documentsIn(ctx, e.ID, at); err != nil {
				return nil, err
			}
		}
		break
	}
	slices.SortStableFunc(out, func(a, b graph.Entity) int { return cmp.Compare(b.Documents, a.Documents) })
	return out, nil
}

// documentsIn counts the documents of a time that call somebody by a name.
func (s *search) documentsIn(ctx context.Context, id graph.IRI, at *asked) (count int, err error) {
	calling, _, err := s.corpus.DocumentsCalling(ctx, id)
	if err != nil {
		return 0, err
	}
	for id := range calling {
		d, ok := s.document(id)
		if date, dated := s.dates.bounds(d.Date); ok && dated {
			if _, within := at.placed(date); within {
				count++
			}
		}
	}
	return count, nil
}

// shortFor reports whether a name is what documents call somebody by where they use one word: "Moor" is
// short for Ada Moor, and "Ada", by which she is called once, is not.
func (s *search) shortFor(e graph.Entity, name string) (bool, error) {
	spellings, err := s.corpus.Spellings(e.ID)
	for _, spelling := range spellings {
		if len(strings.Fields(spelling.Name)) == 1 {
			return fold(spelling.Name) == fold(name), err
		}
	}
	return false, err
}
