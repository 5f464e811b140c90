package queries

import (
	"context"
	"maps"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/internal/lazy"
	"dramatis/queries/grammar"
)

// subjects says what meetings were about of which a list of those present alone tells: the
// subject line of its document does. A document without one tells nothing.
// Where no meeting tells, what the two said to each other does.
func (s *search) subjects(ctx context.Context, q *query, hits []hit) ([]hit, error) {
	var out []hit
	for _, h := range hits {
		if h.statement.Topic != "" || slices.ContainsFunc(h.statement.Evidence, func(e graph.Evidence) bool { return !ofPresence(e) }) {
			out = append(out, h)
			continue
		}
		for _, e := range h.statement.Evidence {
			lines, err := s.subjectLines(e.DocumentID)
			if err != nil {
				return nil, err
			}
			for _, line := range lines {
				about := h
				about.statement.Topic, about.statement.Evidence = line.Quote, []graph.Evidence{line, e}
				out = append(out, about)
			}
		}
	}
	if len(out) > 0 || !slices.ContainsFunc(q.senses, func(s grammar.Sense) bool { return s.Term.Section == graph.InMeetings }) {
		return out, nil
	}
	said := *q
	said.senses, said.either = termSenses(s.terms, func(t graph.Term) bool { return t.Spoken }), true
	return s.gather(ctx, &said)
}

// addSubjects adds rows for the lines of a document that say what it is about.
func (s *search) addSubjects(a *Answer, doc graph.Document, certainty Certainty) error {
	lines, err := s.subjectLines(doc.ID)
	for _, line := range lines {
		row := newReply(line.Quote, nil, certainty, nil)
		row.Evidence = []graph.Evidence{line}
		a.add(row)
	}
	return err
}

// ofPresence reports whether a passage tells that people were together, and nothing more:
// one of a heading or of a list of those present.
func ofPresence(e graph.Evidence) bool {
	kind, _, _ := strings.Cut(e.Rule, "/")
	return e.Zone == "letterhead" || e.Zone == "title" || kind == "meeting" || kind == "presence" || kind == "heading"
}

// subjectLine finds the lines below the word "Subject", or what follows it in its line.
var subjectLine = lazy.Regexp(`(?m)^[ \t]*(?i:subjects?|re|topics?)[ \t]*(?::[ \t]*(\S.*)|:?[ \t]*\n\s*((?:\S.*\n?)+))`)

// maxSubjects bounds the lines of one heading: more are no subjects any more.
const maxSubjects = 8

// onTopic reports whether a statement is about the topic asked for: by what was read off it, by
// a passage, or, where a heading tells of a letter or of who was there, by the subject line
// below that. The passages that tell so are left.
func (s *search) onTopic(q *query, st graph.Statement) (graph.Statement, Certainty, bool) {
	if hasWords(fold(st.Topic), q.topic) {
		return st, Must, true
	}
	said := q.quotingBesides(st, q.topic)
	for _, people := range s.peopleOf(q.topic) {
		said = append(said, q.quotingBesides(st, people)...)
	}
	if len(said) > 0 {
		st.Evidence = said // the topic may stand in the sentence though none was read off it
		return st, Could, true
	}
	if !q.fits(st.Subject, st.Object) && !q.fits(st.Object, st.Subject) {
		return st, "", false
	}
	for _, e := range st.Evidence {
		if !ofPresence(e) {
			continue
		}
		lines, err := s.subjectLines(e.DocumentID)
		if s.missed(err) {
			return st, "", false
		}
		for _, line := range lines {
			if hasWords(fold(line.Quote), q.topic) {
				st.Topic, st.Evidence = line.Quote, []graph.Evidence{line, e}
				return st, Must, true
			}
		}
	}
	return st, "", false
}

// peopleOf gives the adjective of the state that a topic is, and the noun of its people: what is said of
// "the Norwegian proposal" or "the Norwegians" is about Norway.
func (s *search) peopleOf(topic []string) [][]string {
	name := strings.Join(topic, " ")
	if known, ok := s.peoples[name]; ok {
		return known
	}
	lands, err := s.lands()
	if s.missed(err) {
		return nil
	}
	var out [][]string
	for _, adjective := range slices.Sorted(maps.Keys(lands.states)) {
		if !slices.ContainsFunc(lands.states[adjective], func(state string) bool { return fold(state) == name }) {
			continue
		}
		out = append(out, strings.Fields(adjective))
		if s.tables.Peoples == nil {
			continue
		}
		peoples, err := s.tables.Peoples()
		if s.missed(err) {
			return nil
		}
		for _, noun := range slices.Sorted(maps.Keys(peoples)) {
			if peoples[noun] == adjective && noun != adjective {
				out = append(out, strings.Fields(noun))
			}
		}
	}
	if s.peoples == nil {
		s.peoples = map[string][][]string{}
	}
	s.peoples[name] = out
	return out
}

// quotingBesides gives the passages of a statement that have all of some words beside the name of what answers the question: who told
// Norland of a trip told nobody of a trip to Norland.
func (q *query) quotingBesides(st graph.Statement, words []string) (out []graph.Evidence) {
	answer, other := st.Object, st.Subject
	if q.seeksSubject() != q.inverse() {
		answer, other = other, answer
	}
	if q.subject.has(answer.ID) || q.object.has(answer.ID) { // read the other way round
		answer = other
	}
	for _, e := range st.Evidence {
		text := " " + fold(e.Quote) + " "
		for _, name := range answer.Names() {
			if before, after, named := strings.Cut(text, " "+fold(name)+" "); named {
				text = before + "  " + after
				break
			}
		}
		if hasWords(text, words) {
			out = append(out, e)
		}
	}
	return out
}

// subjectLines gives the lines of a document that say what it is about, each document's once.
func (s *search) subjectLines(id graph.DocumentID) ([]graph.Evidence, error) {
	lines, known := s.lines[id]
	if known {
		return lines, nil
	}
	lines, err := s.readSubjectLines(id)
	if err == nil {
		s.lines[id] = lines
	}
	return lines, err
}

// readSubjectLines finds the lines of a document that say what it is about.
func (s *search) readSubjectLines(id graph.DocumentID) ([]graph.Evidence, error) {
	doc, ok, err := s.corpus.Document(id)
	if err != nil || !ok {
		return nil, err
	}
	text, err := s.corpus.Text(id)
	if err != nil {
		return nil, err
	}
	at := subjectLine().FindStringSubmatchIndex(text)
	if at == nil {
		return nil, nil
	}
	start, end := at[2], at[3]
	if start < 0 {
		start, end = at[4], at[5]
	}
	var out []graph.Evidence
	for line := range strings.Lines(text[start:end]) {
		if plain := strings.TrimSpace(line); plain != "" {
			begin := start + strings.Index(line, plain)
			proof := passage(text, doc, begin, begin+len(plain))
			proof.Zone, proof.Rule = "letterhead", "question/subject-line"
			out = append(out, proof)
		}
		start += len(line)
	}
	if len(out) > maxSubjects {
		return nil, nil
	}
	return out, nil
}
