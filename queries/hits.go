package queries

import (
	"cmp"
	"context"
	"iter"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// hit is a statement that fits a query, read in the direction of the question.
type hit struct {
	statement graph.Statement
	// subject and object are the ends as the question's verb has them.
	subject, object graph.Ref
	certainty       Certainty
	// through are the statements that make the object part of the one asked for.
	through []graph.Statement
}

// search finds hits in a corpus.
type search struct {
	ctx       context.Context
	corpus    Corpus
	terms     graph.Vocabulary
	tables    Tables
	dates     calendar
	landTable landTable         // the names of states, once they were wanted
	inPosts   []graph.Statement // all that tell of posts, once they were read to the end; nil before
	// unread is the first error of reading that a test met which has none to give: no answer
	// may come of it, for what could not be read says neither yes nor no.
	unread error
	// unheaded are posts by which no heading calls anybody, in whatever time.
	unheaded    map[string]bool
	allHeadings []*titledDocument // once they were read
	// documents are those that were looked up.
	documents map[graph.DocumentID]graph.Document
	// contents are, of each place that was asked about, what lies in it.
	contents map[graph.IRI]map[graph.IRI]bool
	// stays are, of each place that was asked about, the statements that somebody was there.
	stays map[graph.IRI][]graph.Statement
	// peoples are, of each topic that was asked for, the words for the people of the state that it is.
	peoples map[string][][]string
	// lines are the subject lines of the documents that were looked at.
	lines map[graph.DocumentID][]graph.Evidence
	// there are, of each day that was asked about, those who were present, by the plan of the question.
	there map[string][]Reply
}

// document finds a document, each once; ok is false where it is not known or cannot be read.
func (s *search) document(id graph.DocumentID) (graph.Document, bool) {
	if d, known := s.documents[id]; known {
		return d, true
	}
	d, ok, err := s.corpus.Document(id)
	if s.missed(err) || !ok {
		return graph.Document{}, false
	}
	s.documents[id] = d
	return d, true
}

// missed notes an error of reading, if there is one, and reports whether there is.
func (s *search) missed(err error) bool {
	s.unread = cmp.Or(s.unread, err)
	return err != nil
}

// hits gives the statements that fit the query and pass the test on their ends.
func (s *search) hits(ctx context.Context, q *query, in iter.Seq2[graph.Statement, error], ends func(subject, object graph.Ref) bool) ([]hit, error) {
	var out []hit
	for st, err := range in {
		if err != nil {
			return nil, err
		}
		for _, h := range s.read(q, st) {
			if ends(h.subject, h.object) {
				out = append(out, h)
				break
			}
		}
	}
	return out, nil
}

// read gives the directions in which a statement fits the query.
func (s *search) read(q *query, st graph.Statement) []hit {
	if !q.told(st.Modality) {
		return nil
	}
	var out []hit
	for _, sense := range q.senses {
		if sense.Term.Predicate != st.Predicate || !s.said(sense, q, st) {
			continue
		}
		ways := slices.DeleteFunc(directions(sense, q.either), func(turned bool) bool {
			_, ok := roleFits(sense.Term, q.role, st.Role, turned)
			return !ok && !q.isOneOf(sense.Term, st.Role)
		})
		if len(ways) == 0 { // before the passages are looked into, which takes longer
			continue
		}
		st, narrowed, ok := s.narrowed(q, st)
		if !ok {
			return nil
		}
		for _, turned := range ways {
			certainty, _ := roleFits(sense.Term, q.role, st.Role, turned)
			certainty = cmp.Or(certainty, Must)
			h := hit{statement: st, subject: st.Subject, object: st.Object, certainty: lesser(certainty, narrowed)}
			if q.planned {
				h.certainty = Could // a wish is told in the words of a plan
			}
			if turned {
				h.subject, h.object = st.Object, st.Subject
			}
			if q.planned && sense.Term.Symmetric {
				h.statement.Evidence = s.meant(st, h.subject, h.object)
			}
			if q.letter != nil {
				h.statement.Evidence, h.certainty = s.answering(q, h), lesser(h.certainty, q.letter.certainty())
			}
			if len(h.statement.Evidence) > 0 && q.sought(h) {
				out = append(out, h)
			}
		}
	}
	return out
}

// sought reports whether what stands at the end that is asked for has the type asked for.
func (q *query) sought(h hit) bool {
	end := q.end()(h)
	if q.sameAsAsked(h, end) || q.excepted.has(end.ID) || q.next && q.excepted.akin(end) || q.person && end.Type == graph.Event {
		return false
	}
	if len(q.types) == 0 {
		return true
	}
	if q.class == nil {
		return slices.Contains(q.types, end.Type)
	}
	return (end.Type == graph.Name || slices.Contains(q.types, end.Type)) && q.class.has(end, h.statement)
}

// narrowed reports whether a statement has the time, place, topic and post asked for; of its
// passages those are left that tell of the topic.
func (s *search) narrowed(q *query, st graph.Statement) (graph.Statement, Certainty, bool) {
	certainty, ok := s.timely(q, st)
	if ok && st.When != "" {
		if st = s.withoutPostmark(st); st.When == "" {
			certainty, ok = s.timely(q, st)
		}
	}
	placed, there := s.placed(q, st)
	if !ok || !there || !s.postFits(q, st) || !s.sentFrom(q, st) {
		return st, "", false
	}
	if q.means != nil {
		st.Evidence = slices.DeleteFunc(slices.Clone(st.Evidence), func(e graph.Evidence) bool { return !s.passageSays(e, q.means.Says) })
		if len(st.Evidence) == 0 {
			return st, "", false
		}
	}
	certainty = lesser(certainty, placed)
	if len(q.clause) > 0 {
		if st.Evidence = quoting(st, q.clause); len(st.Evidence) == 0 {
			return st, "", false
		}
		certainty = Could
	}
	if len(q.topic) == 0 {
		return st, certainty, true
	}
	st, about, ok := s.onTopic(q, st)
	return st, lesser(certainty, about), ok
}

// directions says which way round a sense reads a statement: as it stands, turned, or both.
func directions(s grammar.Sense, either bool) []bool {
	switch {
	case s.Term.Symmetric, s.Verb.Either, either:
		return []bool{false, true}
	case s.Verb.Inverse:
		return []bool{true}
	}
	return []bool{false}
}

// timely reports whether a statement falls in the time asked for. Without a date
// it is no answer to a dated question.
func (s *search) timely(q *query, st graph.Statement) (Certainty, bool) {
	if q.time == nil {
		return Must, true
	}
	date, ok := s.dates.bounds(st.When)
	if !ok {
		return Could, s.lasted(q, st)
	}
	if t, _ := s.terms.Term(st.Predicate); !t.Lasting && q.lists() && isDay(q.time.outer) && !isShort(date) {
		return "", false // of some time in that year anything may be told
	}
	if q.planned {
		if _, ok := q.time.placed(date.begun()); !ok {
			return "", false
		}
	}
	if s.endured(q, st) {
		return Must, true
	}
	return q.time.placed(date)
}

// lists reports whether a list is asked for: of whoever did it, to whom, or of whatever happened to nobody in particular.
func (q *query) lists() bool {
	return q.goal == grammar.Subjects || q.goal == grammar.Objects || q.goal == grammar.Happenings && len(q.subject.entities) == 0
}

// isShort reports whether a date lies within a month or so.
func isShort(date period) bool {
	return date.from != nil && date.to != nil && date.to.Sub(*date.from) <= 32*oneDay
}

// lasted reports whether what goes on for a while (or, where no date is known of any
// answer, what happened at all), and of which no date is known, could have been so in the
// time asked for: a source of that time says so. News and other
// stories tell of old times, and their own date says nothing.
func (s *search) lasted(q *query, st graph.Statement) bool {
	if t, _ := s.terms.Term(st.Predicate); !t.Lasting && !q.undated || st.When != "" || bygone(st) {
		return false
	}
	return slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool {
		doc, ok := s.document(e.DocumentID)
		if !ok || doc.Type == "" || anyOf(foldedWords(doc.Type), lists().Retrospective) {
			return false
		}
		date, ok := s.dates.bounds(doc.Date)
		if ok {
			_, ok = q.time.placed(date)
		}
		return ok
	})
}

// lesser gives the weaker of two certainties.
func lesser(a, b Certainty) Certainty {
	if a == Must {
		return b
	}
	return a
}

// said reports whether the statement has the role, the topic and the words that the verb and its noun demand.
func (s *search) said(sense grammar.Sense, q *query, st graph.Statement) bool {
	verb := sense.Verb
	if role := foldedWords(st.Role); len(verb.Roles) > 0 && (!anyOf(verb.Roles, role) || anyOf(sense.Term.Lesser, role)) {
		return false
	}
	if q.thing != "" && verb.ThingIs == graph.OfTopic {
		topic := foldedWords(st.Topic)
		return slices.Contains(topic, q.thing) || slices.Contains(topic, q.thing+"s")
	}
	if q.letter != nil && q.letter.date != "" {
		return true // the day of the letter tells that it answers
	}
	return s.inWords(st, verb.Says) && s.inWords(st, kindOfThing(sense.Term, q.thing))
}

// anyOf reports whether one of the words stands among others: a deputy head heads nothing.
func anyOf(words, others []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(others, w) })
}

// postFits reports whether a statement has the post that the question names, or a passage of one that has no
// post says so: "Lee replaced Hill as Minister".
func (s *search) postFits(q *query, st graph.Statement) bool {
	t, _ := s.terms.Term(st.Predicate)
	if len(q.post) == 0 || isPostOf(st.Role, q.post, t.Lesser) {
		return true
	}
	as := "as " + strings.Join(q.post, " ")
	return st.Role == "" && !t.RoleNamed && slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool { return holdsName(fold(e.Quote), as) })
}

// isPost reports whether a role is the post asked for, and not one below it or beside it:
// "Secretary of State" is neither the deputy of one, nor the assistant to one, nor a
// secretary general, nor the Secretary of State for War.
func isPost(role, asked, lesser []string) bool {
	for at := 0; at+len(asked) <= len(role); at++ {
		end := at + len(asked)
		if !slices.Equal(role[at:end], asked) {
			continue
		}
		before := role[:at]
		other := end < len(role) && (slices.Contains([]string{"general", "designate", "elect"}, role[end]) || role[end] == "for" && slices.Contains(asked, "of"))
		return !other && !anyOf(lesser, before) && !anyOf([]string{"to", "of", "for", "in", "at"}, before)
	}
	return false
}

// roleFits reports whether a statement's role is the one asked for. With a closed
// list of roles a turned statement has the inverse role, and a narrower word asked
// for where only the wider is known ("father", "parent") is a could.
func roleFits(term graph.Term, asked []string, role string, turned bool) (Certainty, bool) {
	if len(asked) == 0 {
		return Must, true
	}
	if len(term.Roles) == 0 {
		return Must, isPostOf(role, asked, term.Lesser)
	}
	if turned {
		role = term.TurnedRole(role)
	}
	entry, ok := term.RoleIn(role)
	if !ok {
		return "", false
	}
	want, _ := term.RoleIn(strings.Join(asked, " "))
	switch {
	case term.Narrows(entry, want):
		return Must, true
	case term.Narrows(want, entry):
		return Could, true
	}
	return "", false
}
