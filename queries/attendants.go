package queries

import (
	"context"
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// attendants answers who took part in a gathering by the documents that record it: those of the
// time asked for whose heading has all words for it, and the participants that they list.
func (s *search) attendants(ctx context.Context, q *query) (Answer, *misfit, error) {
	a := Answer{Kind: KindEntities, Plan: q.plan(), Status: Answered}
	if q.document.words == "" {
		return s.present(ctx, q, a)
	}
	records, err := s.recordsOf(ctx, q)
	if err != nil {
		return Answer{}, nil, err
	}
	records = slices.DeleteFunc(records, func(r record) bool { return len(r.doc.Participants) == 0 })
	seats, err := s.seats(records, func(graph.Ref) bool { return true })
	if err != nil {
		return Answer{}, nil, err
	}
	if len(records) == 0 {
		return Answer{}, q.unrecorded(), nil
	}
	if len(seats) == 0 {
		if seats, err = s.toldPresent(ctx, records); err != nil {
			return Answer{}, nil, err
		}
	}
	if q.third.filled {
		a.Kind, a.Answers = KindYesNo, q.seated(seats)
		return a, nil, nil
	}
	for _, seat := range seats {
		a.add(Reply{Value: seat.who.Name, Entity: &seat.who, Certainty: seat.certainty, Evidence: seat.proof})
	}
	slices.SortFunc(a.Answers, compareReplies)
	return a.settled(), nil, nil
}

// seated answers whether the one asked for is among those who took part.
func (q *query) seated(seats []seat) []Reply {
	for _, seat := range seats {
		if q.third.is(seat.who) {
			return []Reply{{Value: yes, Certainty: seat.certainty, Evidence: seat.proof}}
		}
	}
	return silence()
}

// seat is somebody whom a record lists as having been there, with the line that does.
type seat struct {
	record
	who   graph.Ref
	proof []graph.Evidence
}

// seats gives the people whom records list, of those that are wanted.
func (s *search) seats(records []record, wanted func(graph.Ref) bool) (out []seat, err error) {
	for _, r := range records {
		for _, party := range r.doc.Participants {
			who := graph.Ref{ID: party.ID, Name: party.Name, Type: graph.Person}
			if !isNamedPerson(party) || !wanted(who) {
				continue
			}
			proof, err := s.listing(r.doc, party.Name)
			if err != nil {
				return nil, err
			}
			out = append(out, seat{r, who, proof})
		}
	}
	return out, nil
}

// toldPresent gives those of whom records that list nobody tell that they were there that day.
func (s *search) toldPresent(ctx context.Context, records []record) (out []seat, err error) {
	of := map[graph.DocumentID]record{}
	for _, r := range records {
		of[r.doc.ID] = r
	}
	for st, err := range s.told(ctx, termSenses(s.terms, graph.Term.Gathers)) {
		if err != nil {
			return nil, err
		}
		if st.Subject.Type != graph.Person || !st.Modality.Happened() {
			continue
		}
		for _, e := range st.Evidence {
			if r, ok := of[e.DocumentID]; ok && (st.When == "" || st.When == r.doc.Date) {
				out = append(out, seat{r, st.Subject, []graph.Evidence{e}})
			}
		}
	}
	return out, nil
}

// record is a document that records a gathering, as surely as its time is that asked for.
type record struct {
	doc       graph.Document
	certainty Certainty
}

// names reports whether one of the slot is called so.
func (s slot) names(name string) bool {
	return name != "" && slices.ContainsFunc(s.entities, func(e graph.Entity) bool { return called(e.Ref, name) })
}

// headedSo reports whether the title of a document, or, of a list of those present, the subject line, has all of some words.
func (s *search) headedSo(q *query, doc graph.Document, wordings [][]string) (bool, error) {
	has := func(heading string) bool {
		return slices.ContainsFunc(wordings, func(words []string) bool { return hasWords(fold(heading), words) })
	}
	if has(doc.Title) || q.time == nil || len(doc.Participants) < 2 {
		return has(doc.Title), nil
	}
	if minuted, err := s.minuted(q, doc, wordings); minuted || err != nil {
		return minuted, err
	}
	if len(wordings) > 0 && !slices.ContainsFunc(wordings[0], func(w string) bool { return !slices.Contains(lists().Gatherings, w) }) {
		return q.place.filled && isDay(q.time.outer), nil // "the meeting in Norvik" is whatever was talked there
	}
	lines, err := s.subjectLines(doc.ID)
	return slices.ContainsFunc(lines, func(line graph.Evidence) bool { return has(line.Quote) }), err
}

// minuted reports whether the minutes of a day are of the body whose meeting is asked for: their title need not say that it met,
// nor of what land it is, where they say that further down: "the Norwegian Cabinet meeting" in "Cabinet, Protocol No. 7".
func (s *search) minuted(q *query, doc graph.Document, wordings [][]string) (bool, error) {
	if !isDay(q.time.outer) || !grammar.Minutes(doc.Type) {
		return false, nil
	}
	lands, err := s.lands()
	if err != nil {
		return false, err
	}
	title := fold(doc.Title)
	for _, words := range wordings {
		body := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return slices.Contains(lists().Gatherings, w) })
		land := ""
		if adjective, n := landAt(body, lands); n > 0 && n < len(body) && !hasWords(title, body[:n]) {
			land, body = adjective, body[n:]
		}
		if len(body) == 0 || len(body) == len(words) || !hasWords(title, body) {
			continue
		}
		text, err := s.corpus.Text(doc.ID)
		if err != nil || land == "" || holdsName(fold(text), land) {
			return err == nil, err
		}
	}
	return false, nil
}

// recordsOf finds the documents of the time asked for whose heading has all words for a gathering.
func (s *search) recordsOf(ctx context.Context, q *query) (out []record, err error) {
	wordings, err := s.wordings(ctx, q.document.words)
	if err != nil {
		return nil, err
	}
	for heading, err := range s.headings(ctx, slot{}) {
		if err != nil {
			return nil, err
		}
		doc := heading.doc
		certainty, ok := s.timely(q, graph.Statement{When: doc.Date})
		if !ok || q.place.filled && !q.place.names(doc.Place) {
			continue
		}
		headed, err := s.headedSo(q, doc, wordings)
		if err != nil {
			return nil, err
		}
		if headed {
			out = append(out, record{doc, certainty})
		}
	}
	if q.place.filled && len(out) > 1 { // of which of them is meant nothing tells
		for i := range out {
			out[i].certainty = Could
		}
	}
	return out, nil
}

// wordings gives the words for a gathering, and the same with the full name of a body for its
// short one, or the short for the full: "the OAS meeting" is the meeting of the Organization of American States; each with
// its number in all ways to write it.
func (s *search) wordings(ctx context.Context, text string) (out [][]string, err error) {
	words := contentWords(text)
	if len(words) == 0 {
		return nil, nil
	}
	out = append(out, words)
	for e, err := range s.corpus.Entities(ctx) {
		if err != nil {
			return nil, err
		}
		if e.Type != graph.Organization || e.Documents < 2 {
			continue
		}
		names := e.Names()
		for _, acronym := range names {
			if !isAcronym(acronym) {
				continue
			}
			for _, name := range names {
				out = append(out, exchanged(words, []string{fold(acronym)}, contentWords(name))...)
				out = append(out, exchanged(words, contentWords(name), []string{fold(acronym)})...)
			}
		}
	}
	for _, words := range slices.Clone(out) {
		for i, w := range words {
			for _, spelling := range grammar.OrdinalSpellings(w) {
				out = append(out, exchanged(words, words[i:i+1], []string{spelling})...)
			}
		}
	}
	return out, nil
}

// exchanged puts some words into others in the place of what they mean; nothing where that does not stand there.
func exchanged(words, old, by []string) (out [][]string) {
	for i := 0; len(old) > 0 && i+len(old) <= len(words); i++ {
		if slices.Equal(words[i:i+len(old)], old) {
			out = append(out, slices.Concat(words[:i], by, words[i+len(old):]))
		}
	}
	return out
}

// unrecorded says that no document records the gathering asked for.
func (q *query) unrecorded() *misfit {
	return &misfit{sentence: "no document here records " + quoted([]string{q.document.words}) + " of that time", vague: true}
}

// proceedings finds all that the records of a gathering tell to have happened, each with the
// passages of these alone.
func (s *search) proceedings(ctx context.Context, q *query) ([]hit, *misfit, error) {
	records, err := s.recordsOf(ctx, q)
	if err != nil {
		return nil, nil, err
	}
	if len(records) == 0 {
		return nil, q.unrecorded(), nil
	}
	of := map[graph.DocumentID]Certainty{}
	for _, r := range records {
		of[r.doc.ID] = r.certainty
	}
	var out []hit
	for st, err := range s.told(ctx, q.senses) {
		if err != nil {
			return nil, nil, err
		}
		if t, _ := s.terms.Term(st.Predicate); t.Lasting || t.Within {
			continue // that somebody was secretary did not happen there
		}
		st.Evidence = slices.DeleteFunc(slices.Clone(st.Evidence), func(e graph.Evidence) bool { return of[e.DocumentID] == "" })
		if len(st.Evidence) > 0 && q.told(st.Modality) {
			out = append(out, hit{statement: st, subject: st.Subject, object: st.Object, certainty: of[st.Evidence[0].DocumentID]})
		}
	}
	return out, nil, nil
}

// listing is the passage in which a document names one of those who took part, else its heading.
func (s *search) listing(doc graph.Document, name string) ([]graph.Evidence, error) {
	text, err := s.corpus.Text(doc.ID)
	if err != nil {
		return nil, err
	}
	for _, words := range []string{name, lastWord(name)} {
		if start, end, ok := wording(text, words); ok {
			return []graph.Evidence{passage(text, doc, start, end)}, nil
		}
	}
	return s.headline(doc, name)
}
