package queries

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
)

// identify answers "Who is A?" with the entity that bears the name, unless that is all
// that is known of it; the proof is
// what says that it bears it, else its posts, else all that is said of it, else the
// first passage that names it.
func (s *search) identify(ctx context.Context, q *query) (Answer, error) {
	e := q.subject.entities[0]
	about, err := collect(s.corpus.StatementsAbout(ctx, e.ID), func(st graph.Statement) bool {
		return st.Modality.Happened() && st.Subject.ID == e.ID
	})
	if err != nil {
		return Answer{}, err
	}
	a := Answer{Kind: KindEntities, Plan: q.plan(), Status: Answered}
	if q.real && fold(q.subject.text) == fold(e.Name) {
		a.Kind, a.Answers = KindNames, s.realNames(about)
		return a.settled(), nil
	}
	proof, told := about, fold(q.subject.text) != fold(e.Name) && q.subject.text != string(e.ID)
	for _, section := range []graph.Section{graph.InNames, graph.InPosts} {
		if in := s.inSection(section, q.subject.text, about); len(in) > 0 {
			proof, told = in, true
			break
		}
	}
	if !told { // to say that a name is itself answers nothing
		return s.onlyNamed(ctx, a, e, q.subject.text, about)
	}
	reply := newReply(e.Name, &e.Ref, Must, proof)
	if len(reply.Evidence) == 0 {
		if reply.Evidence, _, err = s.firstNaming(ctx, e, q.subject.text); err != nil {
			return Answer{}, err
		}
	}
	a.Answers = []Reply{reply}
	return a, nil
}

// onlyNamed answers nothing, and notes a passage that speaks of the entity.
func (s *search) onlyNamed(ctx context.Context, a Answer, e graph.Entity, name string, about []graph.Statement) (Answer, error) {
	evidence, quote, err := s.firstNaming(ctx, e, name)
	if len(about) > 0 {
		evidence = EvidenceOf(about)
		quote = evidence[0].Quote
	}
	note := fmt.Sprintf("no other name and no post of %s is known here", spelled([]graph.Ref{e.Ref}, ""))
	if _, document := leadQuote(evidence); quote != "" {
		note += fmt.Sprintf("; a passage of %s speaks of it: “%s”", document, quote)
	}
	a.Notes = append(a.Notes, note)
	return a.settled(), err
}

// inSection keeps the statements of a section of the dossier; of names only the one asked for.
func (s *search) inSection(section graph.Section, name string, statements []graph.Statement) []graph.Statement {
	var out []graph.Statement
	for _, st := range statements {
		t, _ := s.terms.Term(st.Predicate)
		if t.Section == section && (section != graph.InNames || fold(st.Object.Name) == fold(name)) {
			out = append(out, st)
		}
	}
	return out
}

// realNames gives the names that the text itself calls real; the day of birth that stands beside one is none.
func (s *search) realNames(about []graph.Statement) []Reply {
	var out []Reply
	for _, st := range about {
		calledReal := slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool {
			quote := strings.ToLower(e.Quote)
			return strings.Contains(quote, "real name") || strings.Contains(quote, "true name")
		})
		if t, _ := s.terms.Term(st.Predicate); t.Section == graph.InNames && st.Object.Type == graph.Name && calledReal {
			out = append(out, newReply(st.Object.Name, nil, Must, []graph.Statement{st}))
		}
	}
	return out
}

// firstNaming finds a passage that has the name asked for, or else a name of the entity,
// and the text around it.
func (s *search) firstNaming(ctx context.Context, e graph.Entity, name string) (found []graph.Evidence, around string, err error) {
	err = s.eachText(ctx, func(doc graph.Document, text string) bool {
		for _, spelling := range append([]string{name, e.Name}, e.Aliases...) {
			if start, end, ok := wording(text, spelling); ok {
				found = []graph.Evidence{passage(text, doc, start, end)}
				around = passageAround(doc, text, span{at: start, end: end}).Quote
				break
			}
		}
		return found == nil
	})
	return found, around, err
}

// same answers whether two names are of one; the proof is what says who bears them.
func (s *search) same(ctx context.Context, q *query) (Answer, error) {
	a := Answer{Kind: KindYesNo, Plan: q.plan(), Status: Answered, Answers: yesOrNo(nil)}
	if q.subject.entities[0].ID != q.object.entities[0].ID {
		return a, nil
	}
	who, err := s.identify(ctx, q)
	if err != nil {
		return Answer{}, err
	}
	r := newReply(yes, nil, Must, nil)
	if len(who.Answers) > 0 {
		r = newReply(yes, nil, Must, who.Answers[0].Statements)
		r.Evidence = who.Answers[0].Evidence
	}
	a.Answers = []Reply{r}
	return a, nil
}

// shared answers what two are both tied to.
func (s *search) shared(ctx context.Context, q *query) (Answer, error) {
	a := Answer{Kind: KindEntities, Plan: q.plan(), Status: Answered}
	both, err := Common(ctx, s.corpus, s.terms, string(q.subject.entities[0].ID), string(q.object.entities[0].ID))
	if err != nil {
		return Answer{}, err
	}
	for _, third := range both.Shared {
		with := third.With
		if slices.ContainsFunc(a.Answers, func(r Reply) bool { return r.Entity.ID == with.ID }) {
			continue
		}
		a.Answers = append(a.Answers, newReply(with.Name, &with, Must, append(slices.Clone(third.A), third.B...)))
	}
	return a.settled(), nil
}
