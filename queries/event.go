package queries

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/graph"
	"dramatis/internal/lazy"
	"dramatis/queries/grammar"
)

// eventDate is a date of an event with what says so.
type eventDate struct {
	date       graph.EDTF
	statements []graph.Statement
	evidence   []graph.Evidence
}

// eventDates gives the dates of an event: those of the statements whose date is the
// event's own, and those that the text gives it by name ("the pact of May 1950",
// "the June 1950 plenum").
func (s *search) eventDates(ctx context.Context, e graph.Entity) ([]eventDate, error) {
	return s.datesOfAll(ctx, slot{entities: []graph.Entity{e}})
}

// statedDates gives the dates of the statements whose date is the event's own.
func (s *search) statedDates(ctx context.Context, e graph.Entity) ([]eventDate, error) {
	about, err := collect(s.corpus.StatementsAbout(ctx, e.ID), func(st graph.Statement) bool {
		t, _ := s.terms.Term(st.Predicate)
		return t.Occasion && st.Modality.Happened() && st.When != "" && (st.Object.ID == e.ID || st.Subject.Type == graph.Event)
	})
	if err != nil {
		return nil, err
	}
	var out []eventDate
	for _, st := range about {
		out = addDate(out, eventDate{date: st.When, statements: []graph.Statement{st}, evidence: st.Evidence})
	}
	return out, nil
}

// datesInText gives the dates that the texts give an event by name.
func (s *search) datesInText(ctx context.Context, e graph.Entity) (out []eventDate, err error) {
	err = s.eachText(ctx, func(doc graph.Document, text string) bool {
		for _, d := range datedBesides(text, doc, e.Names()) {
			out = addDate(out, d)
		}
		return true
	})
	return out, err
}

// datesOfAll gives the dates of all events that a slot names. Of several of one name the text is
// searched for the name once.
func (s *search) datesOfAll(ctx context.Context, events slot) ([]eventDate, error) {
	var out []eventDate
	for i, e := range events.entities {
		dates, err := s.statedDates(ctx, e)
		if err == nil && len(dates) == 0 && i == len(events.entities)-1 && len(out) == 0 {
			dates, err = s.datesInText(ctx, e)
		}
		if err != nil {
			return nil, err
		}
		for _, d := range dates {
			out = addDate(out, d)
		}
	}
	return sortedDates(out), nil
}

// sortedDates orders dates in time.
func sortedDates(ds []eventDate) []eventDate {
	c := calendar{}
	slices.SortStableFunc(ds, func(a, b eventDate) int { return c.compare(a.date, b.date) })
	return ds
}

// addDate adds a date, or what says so to a date that is there.
func addDate(ds []eventDate, d eventDate) []eventDate {
	i := slices.IndexFunc(ds, func(o eventDate) bool { return o.date == d.date })
	if i < 0 {
		return append(ds, d)
	}
	ds[i].statements = append(ds[i].statements, d.statements...)
	ds[i].evidence = append(ds[i].evidence, d.evidence...)
	return ds
}

// dateAfter is what may stand between the name of an event and its date.
var dateAfter = lazy.Regexp(`^(?:,| \(| in| of| on|, in|, on| held on| held in)\s*`)

// datedBesides finds the dates that the text gives to one of the names: within it,
// or right after it. The passage is the proof.
func datedBesides(text string, doc graph.Document, names []string) []eventDate {
	var out []eventDate
	for _, name := range names {
		for at := 0; name != ""; {
			i := strings.Index(text[at:], name)
			if i < 0 {
				break
			}
			start, end := at+i, at+i+len(name)
			at = end
			if within(text, start, end) {
				continue
			}
			if date, last, ok := dateAround(text, start, end); ok {
				out = append(out, eventDate{date: graph.EDTF(date), evidence: []graph.Evidence{passage(text, doc, start, last)}})
			}
		}
	}
	return out
}

// within reports whether a letter or figure joins the span to more of a word.
func within(text string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	after, _ := utf8.DecodeRuneInString(text[end:])
	return unicode.IsLetter(before) || unicode.IsLetter(after) || unicode.IsDigit(after)
}

// dateAround reads the date in a name, else the longest right after it, and tells where that ends.
func dateAround(text string, start, end int) (date string, last int, ok bool) {
	if date, ok = grammar.DateIn(text[start:end]); ok {
		return date, end, true
	}
	link := dateAfter().FindString(text[end:])
	if link == "" {
		return "", 0, false
	}
	from, at := end+len(link), end+len(link)
	for range maxDateWords {
		word := at + strings.IndexFunc(text[at:]+" ", unicode.IsSpace)
		if d, found := grammar.DateIn(text[from:word]); found {
			date, last, ok = d, from+len(strings.TrimRight(text[from:word], ".,;:)")), true
		}
		if at = word + 1; at >= len(text) {
			break
		}
	}
	return date, last, ok
}

// maxDateWords is the number of words that the longest date has: "the evening of 22 September 1956".
const maxDateWords = 3

// passage is a stretch of a text, in bytes, as evidence.
func passage(text string, doc graph.Document, start, end int) graph.Evidence {
	begin := utf8.RuneCountInString(text[:start])
	return graph.Evidence{
		Document: doc.Path, DocumentID: doc.ID, Page: doc.Pages.At(begin), Quote: text[start:end], Zone: "body", Rule: "question/date-of-event",
		Span: graph.Span{Start: begin, End: begin + utf8.RuneCountInString(text[start:end])},
	}
}

// dated answers when an event was.
func (s *search) dated(ctx context.Context, q *query) (Answer, error) {
	a := Answer{Kind: KindDates, Plan: q.plan(), Status: Answered}
	dates, err := s.datesOfAll(ctx, q.event)
	if err != nil {
		return Answer{}, err
	}
	for _, d := range dates {
		certainty, ok := s.timely(q, graph.Statement{When: d.date})
		if !ok {
			continue
		}
		r := newReply(string(d.date), nil, certainty, d.statements)
		if len(d.statements) == 0 {
			r.Evidence = d.evidence
		}
		a.Answers = append(a.Answers, r)
	}
	return a.settled(), nil
}
