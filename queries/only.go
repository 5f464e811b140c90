package queries

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"dramatis/graph"
)

// For how many bearers of a name a question is tried; one for documents reads every heading
// each time.
const (
	maxTried          = 25
	maxTriedDocuments = 4
)

// onlyOne answers a question in which a name fits several and that has another name, if of
// one of them alone the corpus tells what is asked: "when did Lee visit Norway" where one
// Lee alone ever did. It says so. Where it tells it of two, or of none, the name is asked back.
func (s *search) onlyOne(ctx context.Context, question string, back Answer, r *resolver) (Answer, error) {
	if len(back.Candidates) > maxTried {
		return back, nil
	}
	var only Answer
	var who graph.Entity
	for _, e := range back.Candidates {
		a, err := s.tryFor(ctx, question, back.ambiguity, e, r, s.onlyOne)
		if err != nil {
			return Answer{}, err
		}
		if a.Kind == KindDocuments && len(back.Candidates) > maxTriedDocuments {
			return back, nil
		}
		if a.Status != Answered || a.anchors < 2 || silentNo(a) {
			continue
		}
		if only.Status == Answered {
			return back, nil
		}
		only, who = a, e
	}
	if only.Status != Answered {
		return back, nil
	}
	note := fmt.Sprintf("%q may be one of %d; of %s alone this is told here", back.ambiguity, len(back.Candidates), spelled([]graph.Ref{who.Ref}, ""))
	only.Notes = slices.Insert(only.Notes, 0, note)
	return only, nil
}

// tryFor tries a question with a name taken for one of those who bear it. A second name that fits several
// is settled in the way given.
func (s *search) tryFor(ctx context.Context, question, name string, who graph.Entity, r *resolver, settle func(context.Context, string, Answer, *resolver) (Answer, error)) (Answer, error) {
	one := *r
	one.chosen = maps.Clone(r.chosen)
	one.chosen[name], one.held = who, map[string][]Reply{}
	a, err := s.try(ctx, question, &one)
	if err == nil && a.Status == Ambiguous && a.ambiguity != name && len(one.chosen) < 2 {
		return settle(ctx, question, a, &one)
	}
	return a, err
}

// otherBearer answers a question of which the corpus tells nothing with the one other whom its
// name may mean, where it tells it of him alone: documents call nobody by his whole name always.
// Nothing of that is sure.
func (s *search) otherBearer(ctx context.Context, question string, empty Answer, r *resolver) (Answer, error) {
	if len(empty.others) != 1 {
		return empty, nil
	}
	for name, others := range empty.others {
		if len(others) > maxOthers {
			return empty, nil
		}
		var only Answer
		var who graph.Entity
		for _, other := range others {
			a, err := s.tryFor(ctx, question, name, other, r, asItIs)
			if err != nil || a.Status != Answered || silentNo(a) {
				if err != nil {
					return empty, err
				}
				continue
			}
			if only.Status == Answered {
				return empty, nil
			}
			only, who = a, other
		}
		if only.Status == Answered {
			return only.told(name, who), nil
		}
	}
	return empty, nil
}

// asItIs leaves a question with another name that fits several unanswered.
func asItIs(_ context.Context, _ string, back Answer, _ *resolver) (Answer, error) { return back, nil }

// maxOthers is for how many others of a name a question is tried.
const maxOthers = 5

// told marks what is told of another than the one whom documents call by a name.
func (a Answer) told(name string, of graph.Entity) Answer {
	for i := range a.Answers {
		a.Answers[i].Certainty = Could
	}
	note := fmt.Sprintf("this is told of %s, who may be meant by %q, too; of the one whom documents call so it is not", spelled([]graph.Ref{of.Ref}, ""), name)
	a.Notes = slices.Insert(a.Notes, 0, note)
	return a
}

// surnameAlone reports whether those for whom names were taken of which others are told are known
// by a surname alone, so that they may be any of these.
func (r *resolver) surnameAlone(a Answer) bool {
	for name := range a.others {
		f := r.find(name, nil)
		if len(f.Entities) != 1 || len(strings.Fields(f.Entities[0].Name)) > 1 {
			return false
		}
	}
	return len(a.others) > 0
}

// Silent reports whether an answer tells nothing that the corpus says: the question is refused,
// nothing answers it, or it is answered with no because nothing says so.
func (a Answer) Silent() bool {
	return a.Status == Refused || a.Status == Empty || a.Kind == KindYesNo && silentNo(a)
}

// silentNo reports whether an answer is a "no", which tells of nobody.
func silentNo(a Answer) bool { return len(a.Answers) == 1 && a.Answers[0].Silent() }
