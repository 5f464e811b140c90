package queries

import (
	"context"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// recorded finds who was at a gathering of a day of which no statement tells by the list in the heading of
// the document that records it: "the OAS meeting of 3 May 1950", where the minutes of that day are those of one. Who attended a body on a
// day was at its meeting.
func (s *search) recorded(ctx context.Context, q *query) ([]hit, error) {
	at := slices.IndexFunc(q.senses, func(o grammar.Sense) bool { return o.Term.Gathers() })
	body := q.object.areAll(graph.Organization)
	if gathering := at >= 0 && (body || q.object.areAll(graph.Event)); !gathering || q.planned || q.then != nil || len(q.topic) > 0 || len(q.clause) > 0 {
		return nil, nil
	}
	records, err := s.recordsTelling(ctx, q, body)
	if err != nil || len(records) == 0 {
		return nil, err
	}
	wanted := func(who graph.Ref) bool { return !q.subject.filled || q.subject.has(who.ID) }
	seats, err := s.seats(records, wanted)
	if err == nil && len(seats) == 0 {
		seats, err = s.toldPresent(ctx, records)
		seats = slices.DeleteFunc(seats, func(o seat) bool { return !wanted(o.who) })
	}
	var out []hit
	for _, seat := range seats {
		st := graph.Statement{Subject: seat.who, Predicate: q.senses[at].Term.Predicate, Object: q.object.entities[0].Ref, When: seat.doc.Date, WhenBasis: graph.FromDocument, Modality: graph.Asserted, Evidence: seat.proof}
		out = append(out, hit{statement: st, subject: st.Subject, object: st.Object, certainty: seat.certainty})
	}
	return out, err
}

// recordsTelling finds the records of a gathering that is asked for with its day, else those that tell of it themselves.
func (s *search) recordsTelling(ctx context.Context, q *query, body bool) ([]record, error) {
	if q.time == nil && !body {
		if records, err := s.ownRecords(ctx, q.object.entities); err != nil || len(records) > 0 {
			return records, err
		}
	}
	on := *q
	on.document = &citation{words: q.object.text}
	if body {
		on.document.words = "meeting of " + on.document.words
	}
	if day, of, ok := dayOf(q.object.text); ok && q.time == nil && len(of) > 0 { // the name of the gathering has its day
		date, _ := boundsOf(graph.EDTF(day))
		on.document.words, on.time = "meeting of "+strings.Join(of, " "), &asked{inner: &date, outer: date, words: day}
	}
	if on.time == nil || !isDay(on.time.outer) {
		return nil, nil
	}
	return s.recordsOf(ctx, &on)
}

// ownRecords finds the documents that record the one gathering that is known by its day: those of that day whose heading tells of it, and
// which list who took part.
func (s *search) ownRecords(ctx context.Context, events []graph.Entity) ([]record, error) {
	if !byDay(events) {
		return nil, nil
	}
	day, _, _ := dayOf(events[0].Name)
	var out []record
	for st, err := range s.corpus.StatementsAbout(ctx, events[0].ID) {
		if err != nil {
			return nil, err
		}
		for _, e := range st.Evidence {
			doc, ok := s.document(e.DocumentID)
			known := slices.ContainsFunc(out, func(r record) bool { return r.doc.ID == doc.ID })
			if ok && !known && ofPresence(e) && string(doc.Date) == day && len(doc.Participants) > 1 {
				out = append(out, record{doc, Must})
			}
		}
	}
	return out, nil
}

// meetings reads what gatherings are asked for: "meetings of the Senate".
func (r *resolver) meetings(words grammar.Words) (*citation, *misfit) {
	named := foldedWords(words.String())
	for i, w := range named {
		for _, one := range grammar.Singular(w) {
			if slices.Contains(lists().Gatherings, one) && len(named) > 1 {
				named[i] = one
				return &citation{words: strings.Join(named, " ")}, nil
			}
		}
	}
	return nil, &misfit{sentence: "no gathering is named", silent: true}
}

// recording reports of a document whether it records a gathering that is asked for; of any where none is.
func (s *search) recording(ctx context.Context, q *query) (func(graph.Document) (bool, error), error) {
	if q.document == nil {
		return func(graph.Document) (bool, error) { return true, nil }, nil
	}
	wordings, err := s.wordings(ctx, q.document.words)
	return func(doc graph.Document) (bool, error) {
		kept := slices.ContainsFunc(strings.Fields(doc.Type), func(w string) bool { return grammar.Minutes(w) || slices.Contains(lists().Gatherings, w) })
		if len(doc.Participants) < 2 && !kept {
			return false, nil
		}
		return s.headedSo(q, doc, wordings)
	}, err
}

// ofMeetings makes the answer about meetings of the documents that record them: several of one day record one meeting, and a meeting may
// have no record.
func (q *query) ofMeetings(a Answer, dates map[string]graph.EDTF) Answer {
	a.Notes = append(a.Notes, "told are the meetings that documents here record: there may have been others")
	if q.goal != grammar.CountDocuments || len(a.Answers) == 0 {
		return a.settled()
	}
	days := map[graph.EDTF]bool{}
	a.Answers = slices.DeleteFunc(a.Answers, func(r Reply) bool {
		day := dates[r.Entity.Aliases[0]]
		told := day != "" && days[day]
		days[day] = true
		return told
	})
	return a.number()
}
