package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os/user"
	"slices"
	"strings"

	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
)

// judge writes down what compose makes of the store and the judgements so far, and brings
// the graph into line with it. The store is claimed from the first look to the last byte,
// so that two who judge at once do so one after the other.
func (a *app) judge(ctx context.Context, compose func(*store.Store, *ledger.File) ([]ledger.Judgement, error)) (added []ledger.Judgement, err error) {
	if err := a.existing(); err != nil {
		return nil, err
	}
	err = a.rewriting(ctx, false, func(builder *store.Builder, old *oldStore) error {
		file, err := a.judgements()
		if err != nil {
			return err
		}
		if added, err = compose(old.store, file); err != nil {
			return err
		}
		for i := range added {
			added[i].Who, added[i].When = a.user(), a.now().UTC()
		}
		if added, err = file.Append(added...); err != nil {
			return err
		}
		survey, err := surveyKept(ctx, old)
		if err != nil {
			return err
		}
		survey.judgements = file.Standing()
		survey.omit(old.manifest.Forgotten)
		if survey.matches(old) {
			return nil
		}
		return a.construct(ctx, builder, survey, old, job{})
	})
	return added, err
}

// surveyKept finds what the old store was made of, as it stands there.
func surveyKept(ctx context.Context, old *oldStore) (*survey, error) {
	s := &survey{duplicates: map[string]string{}}
	none := func(string) bool { return false }
	all := func(string) bool { return true } // the files need not be there any more
	if err := s.keep(ctx, old, none, all); err != nil {
		return nil, err
	}
	slices.SortFunc(s.sightings, func(a, b sighting) int { return strings.Compare(a.path, b.path) })
	s.findDuplicates()
	return s, nil
}

// existing refuses where there is no store to judge in.
func (a *app) existing() error {
	return a.reading(func(*store.Store) error { return nil })
}

// user gives the name under which judgements are made: the setting, or the login name.
func (a *app) user() string {
	if a.config.user != "" {
		return a.config.user
	}
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return "somebody"
}

// mostPassages bounds the passages by which a judgement knows an entity: enough that the
// loss of some documents does not matter.
const mostPassages = 50

// sideOf gives an entity as a judgement knows it: by one mention of each of its documents,
// by name where there is one. Documents that skip names are left out.
func sideOf(ctx context.Context, s *store.Store, e graph.Entity, skip ...graph.DocumentID) (*ledger.Side, error) {
	side := &ledger.Side{Name: e.Name, Type: e.Type, Mentions: []ledger.Passage{}}
	for d, err := range s.Documents(ctx) {
		if err != nil {
			return nil, err
		}
		if d.Status != graph.OK || slices.Contains(skip, d.ID) {
			continue
		}
		mentions, err := s.Mentions(d.ID)
		if err != nil {
			return nil, err
		}
		if m, ok := namedBest(mentions, e.ID); ok {
			side.Mentions = append(side.Mentions, ledger.Passage{Document: d.ID, Span: m.Span})
		}
	}
	slices.SortFunc(side.Mentions, func(a, b ledger.Passage) int { return strings.Compare(string(a.Document), string(b.Document)) })
	side.Mentions = side.Mentions[:min(len(side.Mentions), mostPassages)]
	return side, nil
}

// namedBest gives the first mention of an entity by name, or its first at all.
func namedBest(mentions []graph.Mention, id graph.IRI) (best graph.Mention, ok bool) {
	for _, m := range mentions {
		if m.Entity == id && (!ok || m.Kind == graph.ByName && best.Kind != graph.ByName) {
			best, ok = m, true
		}
	}
	return best, ok
}

// found gives the one entity that a name means.
func found(ctx context.Context, s *store.Store, name string) (graph.Entity, error) {
	f, err := queries.Find(ctx, s, name)
	if err != nil {
		return graph.Entity{}, err
	}
	return f.Only()
}

// now gives the entity to which a side belongs in the store as it stands.
func nowOf(ctx context.Context, s *store.Store, side *ledger.Side) (graph.Entity, error) {
	for _, p := range side.Mentions {
		mentions, err := s.Mentions(p.Document)
		if errors.Is(err, store.ErrNoDocument) {
			continue
		}
		if err != nil {
			return graph.Entity{}, err
		}
		for _, m := range mentions {
			if m.Span == p.Span {
				return found(ctx, s, string(m.Entity))
			}
		}
	}
	return graph.Entity{}, nothingFound("no passage of %s is in this store any more", side.Name)
}

// judgementColumns are the columns of a list of judgements.
var judgementColumns = []string{"id", "verdict", "a", "b", "who", "when", "why"}

// judgementCells writes a judgement as a row.
func judgementCells(j ledger.Judgement) []string {
	var a, b string
	if j.A != nil && j.B != nil {
		a, b = j.A.Name, j.B.Name
	}
	switch j.Verdict {
	case ledger.Undo:
		a = j.Of
	case ledger.Wrong:
		a, b = claimLine(*j.Claim), string(j.Claim.Statement)
	}
	return []string{j.ID, string(j.Verdict), a, b, j.Who, j.When.Format("2006-01-02 15:04"), j.Why}
}

// claimLine says what a statement says.
func claimLine(c ledger.Claim) string {
	return fmt.Sprintf("%s %s %s", c.Subject, c.Predicate, c.Object)
}

// printJudged prints the judgements that were just made; on a terminal, what the graph
// says now.
func (a *app) printJudged(ctx context.Context, f format, added []ledger.Judgement) error {
	book, err := a.book()
	if err != nil {
		return err
	}
	return a.withStore(func(s *store.Store) error {
		tell := func(p *prose) {
			for _, j := range added {
				p.line("%s", a.outcome(ctx, s, j))
				if j.Verdict != ledger.Undo {
					p.line("  noted as %s in %s; %s takes it back", j.ID, book, a.command("undo", j.ID))
				}
			}
		}
		return a.print(f, list{columns: judgementColumns, rows: rowsOf(sliced(added), every, judgementCells), own: prosaic(tell)})
	})
}

// outcome says in a sentence what came of a judgement.
func (a *app) outcome(ctx context.Context, s *store.Store, j ledger.Judgement) string {
	if j.Verdict == ledger.Undo {
		return "judgement " + j.Of + a.saying(j.Of) + " is taken back"
	}
	if j.Verdict == ledger.Wrong {
		return claimLine(*j.Claim) + ": wrong, and left out from now on"
	}
	x, errX := nowOf(ctx, s, j.A)
	y, errY := nowOf(ctx, s, j.B)
	if errX != nil || errY != nil {
		return fmt.Sprintf("%s and %s: %s", j.A.Name, j.B.Name, j.Verdict)
	}
	if x.ID == y.ID {
		return fmt.Sprintf("%s and %s are one: %s", j.A.Name, j.B.Name, entityLine(x))
	}
	return fmt.Sprintf("these are two: %s; and %s", entityLine(x), entityLine(y))
}

// saying says in brackets what a judgement of the ledger said, or gives "".
func (a *app) saying(id string) string {
	file, err := a.judgements()
	if err != nil {
		return ""
	}
	i := slices.IndexFunc(file.Judgements, func(j ledger.Judgement) bool { return j.ID == id })
	if i < 0 {
		return ""
	}
	switch j := file.Judgements[i]; {
	case j.Claim != nil:
		return fmt.Sprintf(" (%s: wrong)", claimLine(*j.Claim))
	case j.A != nil && j.B != nil:
		words := map[ledger.Verdict]string{ledger.Positive: "are one", ledger.Negative: "are two"}
		return fmt.Sprintf(" (%s and %s %s)", j.A.Name, j.B.Name, cmp.Or(words[j.Verdict], "may be one"))
	}
	return ""
}

// entityLine says of an entity what tells it from others.
func entityLine(e graph.Entity) string {
	return fmt.Sprintf("%s [%s], %s in %s", e.Name, e.ID, counted(e.Mentions, "mention"), counted(e.Documents, "document"))
}
