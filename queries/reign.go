package queries

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// reign reads "under Moor" and "during the Moor administration": the time in which documents call him
// by the office that they most often give him. They go on to call him so for years afterwards, and
// some of their dates are wrong: the first and the last tenth of the dates are left out.
func (r *resolver) reign(ctx context.Context, t *grammar.Time) (*asked, *misfit, error) {
	found := r.find(grammar.Ruler(t.Event), []graph.EntityType{graph.Person})
	offices := []string{officeOf(t)}
	if offices[0] == "" {
		offices = lists().Rulers // of several Lees one was under him who ruled
	}
	for _, office := range offices {
		if len(found.Entities) < 2 {
			break
		}
		if err := r.ruling(ctx, office, &found); err != nil {
			return nil, nil, err
		}
	}
	if len(found.Entities) != 1 {
		return nil, r.failure(found, []graph.EntityType{graph.Person}), nil
	}
	who := found.Entities[0]
	r.noteNamesakes(found)
	office, dates, err := r.search.mainOffice(ctx, who.ID, foldedWords(t.Office.String()))
	if err != nil {
		return nil, nil, err
	}
	if _, tried := r.chosen[found.Name]; tried && anyOf(lists().Envoys, foldedWords(office)) {
		return nil, &misfit{sentence: fmt.Sprintf("%s was an envoy, and ruled no land", who.Name)}, nil
	}
	if len(dates) == 0 {
		sentence := fmt.Sprintf("this corpus does not say when %s held an office", who.Name)
		if len(t.Office) > 0 {
			sentence = fmt.Sprintf("this corpus does not say when %s was %s", who.Name, t.Office) // which may be no office: "in Oslo"
		}
		return nil, &misfit{sentence: sentence}, nil
	}
	span := spanOfRule(dates)
	r.take(t.Text, "%q is taken for %s, when most of the documents that call %s %s were written", t.Text, span, who.Name, office)
	ruled, often, err := r.search.ruledLands(ctx, who.ID, foldedWords(office))
	return &asked{inner: &span, outer: span, words: fmt.Sprintf("%s (%s)", t.Text, who.Name), lands: ruled, landsTold: often}, nil, err
}

// spanOfRule gives the time of an office by the dates at which documents call somebody by it, in order.
func spanOfRule(dates []period) period {
	dates = dates[len(dates)/10 : len(dates)-len(dates)/10]
	return period{from: dates[0].from, to: dates[len(dates)-1].to}
}

// officeOf gives the office that a time in it tells of, by its words or its noun: "the Moor administration" is that of a president.
func officeOf(t *grammar.Time) string {
	if len(t.Office) > 0 || !grammar.OfReign(t.Event) {
		return t.Office.String()
	}
	return lists().OfficeOfReign[t.Event[len(t.Event)-1].Key]
}

// ruling leaves of several of a name the one to whom papers give an office, or give it far more often than to all the others.
func (r *resolver) ruling(ctx context.Context, office string, found *Found) error {
	if len(found.Entities) > maxBearers {
		return nil
	}
	var who graph.Entity
	most, all := 0, 0
	for _, e := range found.Entities {
		_, dates, err := r.search.mainOffice(ctx, e.ID, foldedWords(office))
		if err != nil {
			return err
		}
		if all += len(dates); len(dates) > most {
			who, most = e, len(dates)
		}
	}
	if most > 0 && most >= farMore*(all-most) {
		found.Entities = []graph.Entity{who}
	}
	return nil
}

// mainOffice gives the office that documents most often give somebody, or the one asked for, and the dates at
// which they do, in order.
func (s *search) mainOffice(ctx context.Context, id graph.IRI, asked []string) (office string, dates []period, err error) {
	when, title := map[string][]period{}, map[string]string{}
	noun, err := s.noun(asked)
	if err != nil {
		return "", nil, err
	}
	for st, err := range s.corpus.StatementsAbout(ctx, id, s.predicates(func(t graph.Term) bool { return t.Section == graph.InPosts })...) {
		if err != nil {
			return "", nil, err
		}
		if st.Subject.ID != id || !st.Modality.Happened() || st.Role == "" || bygone(st) {
			continue
		}
		role := fold(st.Role)
		title[role] = st.Role
		if len(asked) > 0 {
			if words := foldedWords(st.Role); !slices.Equal(words, asked) && !slices.Equal(words, noun) && !sameMinister(asked, words) {
				continue
			}
			role = strings.Join(asked, " ") // by its noun alone as well
			title[role] = role
		}
		when[role] = slices.AppendSeq(when[role], s.saidOn(st))
	}
	for role, told := range when {
		if len(told) > len(dates) || len(told) == len(dates) && title[role] < office {
			office, dates = title[role], told
		}
	}
	slices.SortFunc(dates, func(a, b period) int { return compareBounds(a.from, b.from, -1) })
	return office, dates, nil
}
