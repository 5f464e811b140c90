package queries

import (
	"context"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// whereabouts answers where something happened of which no place is told, with where
// one of the two was on that day by the same document, or by the same passage: who cables from a town on the
// day of a meeting could have met there. Where no document tells that either, it could have been where one that tells of
// it was written on that day or the next.
func (s *search) whereabouts(ctx context.Context, n *names, hits []hit) ([]Reply, error) {
	var there []hit
	for _, h := range hits {
		for _, end := range []graph.Ref{h.subject, h.object} {
			for st, err := range s.corpus.StatementsAbout(ctx, end.ID) {
				if err != nil {
					return nil, err
				}
				if st.Subject.ID == end.ID && s.places(st) && s.sameOccasion(h.statement, st) || st.Subject.ID == end.ID && s.isVisit(st) && metOnVisit(st, h.statement) {
					place := st.Object
					told := h.statement
					told.Where = &place
					there = append(there, hit{statement: told, subject: h.subject, object: h.object, certainty: Could, through: []graph.Statement{st}})
				}
			}
		}
	}
	if len(there) == 0 {
		there = s.atDatelines(n, hits)
	}
	where := query{goal: grammar.Places}
	var out []Reply
	for _, g := range grouped(there, where.rowOf()) {
		out = append(out, g.reply())
	}
	slices.SortStableFunc(out, compareReplies)
	return out, nil
}

// atDatelines gives those of some meetings of which a document tells that was written in a known place on that day or the next, as
// held there.
func (s *search) atDatelines(n *names, hits []hit) []hit {
	var out []hit
	for _, h := range hits {
		for _, e := range h.statement.Evidence {
			doc, ok := s.document(e.DocumentID)
			if !ok || doc.Place == "" {
				continue
			}
			found := n.find(doc.Place, graph.Place)
			told := h.statement
			if told.Evidence = []graph.Evidence{e}; len(found.Entities) != 1 || !s.writtenThere(slot{entities: found.Entities, filled: true}, told) {
				continue
			}
			told.Where = &found.Entities[0].Ref
			out = append(out, hit{statement: told, subject: h.subject, object: h.object, certainty: Could})
		}
	}
	return out
}

// atLetterheads answers where somebody was, of which no statement tells, with the places from
// which he wrote in that time.
func (s *search) atLetterheads(ctx context.Context, q *query, n *names) ([]Reply, error) {
	narrowed := len(q.topic) > 0 || len(q.clause) > 0 || len(q.post) > 0 || q.place.filled || q.then != nil || q.rank.Order != "" || q.excepted.filled
	if narrowed || !q.where || q.time == nil || len(q.subject.entities) != 1 || q.subject.entities[0].Type != graph.Person || !s.isWhereabouts(q) {
		return nil, nil
	}
	var a Answer
	for heading, err := range s.headings(ctx, q.subject) {
		if err != nil {
			return nil, err
		}
		doc := heading.doc
		certainty, ok := s.timely(q, graph.Statement{When: doc.Date})
		if !ok || doc.Place == "" || !isAmong(q.subject.ids(), doc.Senders) {
			continue
		}
		proof, err := s.headline(doc, doc.Place)
		if err != nil {
			return nil, err
		}
		r := Reply{Value: doc.Place, Certainty: lesser(certainty, Could), Evidence: proof}
		if found := n.find(doc.Place, graph.Place); len(found.Entities) == 1 {
			r.Entity = &found.Entities[0].Ref
		}
		a.add(r)
	}
	slices.SortStableFunc(a.Answers, compareReplies)
	return a.Answers, nil
}

// stationed answers whether somebody was in a place, of which no statement tells, by the post of an envoy that he held there and by
// what he wrote from there in that time: either says only that he could have been.
func (s *search) stationed(ctx context.Context, q *query) ([]hit, error) {
	narrowed := len(q.topic) > 0 || len(q.clause) > 0 || len(q.post) > 0 || q.place.filled || q.then != nil || q.rank.Order != "" || q.role != nil
	elsewhere := slices.ContainsFunc(q.object.entities, func(e graph.Entity) bool { return e.Type != graph.Place })
	if narrowed || q.goal != grammar.Whether || q.denied || q.planned || elsewhere || len(q.object.entities) == 0 || len(q.subject.entities) != 1 || q.subject.entities[0].Type != graph.Person || !s.isWhereabouts(q) {
		return nil, nil
	}
	by := *q
	by.senses = termSenses(s.terms, func(t graph.Term) bool { return t.RoleNamed && t.Section == graph.InPosts })
	hits, err := s.gather(ctx, &by)
	if err != nil {
		return nil, err
	}
	hits = slices.DeleteFunc(hits, func(h hit) bool { return !anyOf(lists().Envoys, foldedWords(h.statement.Role)) })
	by.role, by.link = lists().Envoys, "in" // which leaves out who is an envoy of that land
	if hits, err = s.posted(&by, hits); err != nil {
		return nil, err
	}
	for i := range hits {
		hits[i].certainty = Could
	}
	written, err := s.writing(ctx, q)
	return append(hits, written...), err
}

// writing gives the papers that somebody wrote in a place and in the time asked for, as statements that he was there.
func (s *search) writing(ctx context.Context, q *query) ([]hit, error) {
	var out []hit
	who, place := q.subject.entities[0].Ref, q.object.entities[0].Ref
	for heading, err := range s.headings(ctx, q.subject) {
		if err != nil {
			return nil, err
		}
		doc := heading.doc
		st := graph.Statement{Subject: who, Object: place, When: doc.Date, WhenBasis: graph.FromDocument, Modality: graph.Asserted}
		if _, ok := s.timely(q, st); !ok || !writtenIn(q.object, doc) || !isAmong(q.subject.ids(), doc.Senders) && !isAmong(q.subject.ids(), doc.SignedBy) {
			continue
		}
		if st.Evidence, err = s.headline(doc, doc.Place); err != nil {
			return nil, err
		}
		out = append(out, hit{statement: st, subject: who, object: place, certainty: Could})
	}
	return out, nil
}

// isWhereabouts reports whether a question asks where somebody was, and not where he was born or
// studied.
func (s *search) isWhereabouts(q *query) bool {
	return slices.ContainsFunc(q.senses, func(o grammar.Sense) bool { return o.Term.Occasion })
}

// placed reports whether a statement was in the place asked for, or in a place
// that lies within it, or at an event that was there. Where it tells of none it could have been
// where the document was written.
func (s *search) placed(q *query, st graph.Statement) (Certainty, bool) {
	if !q.place.filled {
		return Must, true
	}
	for _, r := range []*graph.Ref{st.Where, &st.Object, &st.Subject} {
		switch {
		case r == nil:
			continue
		case r == st.Where || r.Type == graph.Event:
		case r.Type == graph.Place && q.goal == grammar.Happenings: // of all that happened in a town coming there is a part
		default:
			continue // who lives in a town does not do everything there
		}
		if q.place.has(r.ID) || s.lies(r.ID, q.place) {
			return Must, true
		}
	}
	return Could, st.Where == nil && (s.writtenThere(q.place, st) || s.onVisit(q.place, st))
}

// onVisit reports whether the very passage that tells of something tells as well that one of the two was in a place: who "visited
// Oslo and was received by Dahl" met him there as likely as not. The visits to each place are looked up once.
func (s *search) onVisit(place slot, st graph.Statement) bool {
	if t, _ := s.terms.Term(st.Predicate); !t.Symmetric || t.Section != graph.InMeetings {
		return false
	}
	for _, e := range place.any() {
		stays, known := s.stays[e.ID]
		if !known {
			for visit, err := range s.corpus.StatementsAbout(s.ctx, e.ID, s.predicates(journey)...) {
				if s.missed(err) {
					return false
				}
				if visit.Object.ID == e.ID && visit.Modality.Happened() { // to a town, or to a camp that has the name of one
					stays = append(stays, visit)
				}
			}
			s.stays[e.ID] = stays
		}
		if slices.ContainsFunc(stays, func(visit graph.Statement) bool {
			return (visit.Subject.ID == st.Subject.ID || visit.Subject.ID == st.Object.ID) && metOnVisit(visit, st)
		}) {
			return true
		}
	}
	return false
}

// isVisit reports whether a statement says that somebody came to a place.
func (s *search) isVisit(st graph.Statement) bool {
	t, _ := s.terms.Term(st.Predicate)
	return journey(t) && st.Object.Type == graph.Place && st.Modality.Happened()
}

// metOnVisit reports whether one passage tells of a visit and of whom somebody met, and names the place before one of the two: a
// visit told behind both may be what they spoke of, "Moor met Hill to discuss her trip to Norvik".
func metOnVisit(visit, met graph.Statement) bool {
	return slices.ContainsFunc(met.Evidence, func(m graph.Evidence) bool {
		return slices.ContainsFunc(visit.Evidence, func(v graph.Evidence) bool {
			passage := m.Quote
			if len(v.Quote) > len(passage) {
				passage = v.Quote
			}
			one := v.DocumentID == m.DocumentID && v.Start < m.End && m.Start < v.End && strings.Contains(passage, m.Quote) && strings.Contains(passage, v.Quote)
			place := firstNamed(visit.Object, passage)
			return one && place >= 0 && place < max(firstNamed(met.Subject, passage), firstNamed(met.Object, passage))
		})
	})
}

// firstNamed gives where a passage first names somebody or something by any of its names; -1 where it does not.
func firstNamed(r graph.Ref, passage string) int {
	first := -1
	for _, name := range r.Names() {
		if at := strings.Index(passage, name); at >= 0 && (first < 0 || at < first) {
			first = at
		}
	}
	return first
}

// sentFrom reports whether a document that tells of a letter was written in the place from which those asked for
// were, and in its heading: a letter of which another tells came from anywhere.
func (s *search) sentFrom(q *query, st graph.Statement) bool {
	return !q.from.filled || slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool {
		doc, ok := s.document(e.DocumentID)
		return ok && ofPresence(e) && writtenIn(q.from, doc)
	})
}

// writtenIn reports whether a document says that it was written in one of some places; in none asked for is anywhere.
func writtenIn(places slot, doc graph.Document) bool {
	return !places.filled || doc.Place != "" && slices.ContainsFunc(places.any(), func(e graph.Entity) bool { return called(e.Ref, doc.Place) })
}

// writtenThere reports whether two met of whom a document tells that was written in a place on that
// day or the next: who cables from a town of a talk the day before most likely held it there.
func (s *search) writtenThere(place slot, st graph.Statement) bool {
	t, _ := s.terms.Term(st.Predicate)
	day, ok := s.dates.bounds(st.When)
	if !t.Symmetric || !ok || day.rough || day.from == nil || day.to == nil || day.to.Sub(*day.from) > oneDay {
		return false
	}
	return slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool {
		doc, ok := s.document(e.DocumentID)
		if !ok || doc.Place == "" || !slices.ContainsFunc(place.entities, func(e graph.Entity) bool { return called(e.Ref, doc.Place) }) {
			return false
		}
		written, ok := s.dates.bounds(doc.Date)
		return ok && written.from != nil && !written.from.Before(*day.from) && written.from.Sub(*day.to) <= oneDay
	})
}

// places reports whether a statement says where somebody was on a day.
func (s *search) places(st graph.Statement) bool {
	t, _ := s.terms.Term(st.Predicate)
	return t.Occasion && slices.Equal(t.To, []graph.EntityType{graph.Place}) && st.Modality.Happened()
}

// sameOccasion reports whether two statements are of one day and one document.
func (s *search) sameOccasion(a, b graph.Statement) bool {
	day, ok := s.dates.bounds(a.When)
	other, known := s.dates.bounds(b.When)
	if !ok || !known || day.rough || !same(day, other) || day.from == nil || day.to == nil || day.to.Sub(*day.from) > oneDay {
		return false
	}
	return slices.ContainsFunc(a.Evidence, func(e graph.Evidence) bool {
		return slices.ContainsFunc(b.Evidence, func(o graph.Evidence) bool { return o.DocumentID == e.DocumentID })
	})
}

// lies reports whether a place or event is said to lie in one of the places.
func (s *search) lies(id graph.IRI, in slot) bool {
	return slices.ContainsFunc(in.entities, func(e graph.Entity) bool { return s.inside(e.ID)[id] })
}

// inside gives what is said to lie in a place, or to have been held there; each place is looked up once.
func (s *search) inside(place graph.IRI) map[graph.IRI]bool {
	if in, known := s.contents[place]; known {
		return in
	}
	in := map[graph.IRI]bool{}
	for st, err := range s.corpus.StatementsAbout(s.ctx, place, s.predicates(func(t graph.Term) bool { return t.Within || t.Occasion })...) {
		if s.missed(err) {
			return nil
		}
		if st.Object.ID == place && st.Modality.Happened() {
			in[st.Subject.ID] = true
		}
	}
	s.contents[place] = in
	return in
}
