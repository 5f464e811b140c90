package queries

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"dramatis/queries/grammar"
)

// aims says for every goal what is sought; where it ends with a colon the tie follows.
var aims = map[grammar.Goal]string{
	grammar.Subjects: "whoever or whatever fits:", grammar.Objects: "whoever or whatever fits:", grammar.Whether: "whether", grammar.Dates: "dates of:", grammar.Places: "places of:",
	grammar.Times: "number of dates (or, undated, of documents) of:", grammar.CountSubjects: "number of different … in:", grammar.CountObjects: "number of different … in:",
	grammar.CountRoles: "number of roles in:", grammar.Roles: "roles in:", grammar.Topics: "what it was about:", grammar.Pairs: "pairs of:", grammar.Happenings: "all statements:",
	grammar.Tenure: "from when to when:", grammar.Company: "whoever else was there:", grammar.TalkLength: "how long:",
}

// plan says in one line how the question was understood.
func (q *query) plan() string {
	line := q.aim()
	if q.then != nil {
		line += fmt.Sprintf(", %s: %s", q.join, q.then.tie())
	}
	for _, p := range q.conditions() {
		line += ", " + p.Value
	}
	return line
}

// explain gives the plan part by part.
func (q *query) explain() []Part {
	out := []Part{{"sought", q.aim()}}
	if len(q.senses) > 0 {
		out = append(out, Part{"predicates", predicatesOf(q.senses)})
	}
	for _, end := range []struct {
		name string
		slot slot
	}{{"subject", q.subject}, {"object", q.object}, {"about", q.about}} {
		if end.slot.filled {
			out = append(out, Part{end.name, end.slot.String()})
		}
	}
	if q.then != nil {
		out = append(out, Part{string(q.join), q.then.tie()})
	}
	return append(out, q.conditions()...)
}

// conditions says what narrows the tie.
func (q *query) conditions() []Part {
	var out []Part
	if q.planned {
		out = append(out, Part{"sense", "as it was planned"})
	}
	if q.time != nil {
		out = append(out, Part{"time", q.time.String()})
	}
	if q.place.filled {
		out = append(out, Part{"place", "in " + q.place.String()})
	}
	if q.from.filled {
		out = append(out, Part{"written in", "from " + q.from.String()})
	}
	if len(q.topic) > 0 {
		out = append(out, Part{"topic", "about " + quoted(q.topic)})
	}
	if q.letter != nil {
		out = append(out, Part{"letter", "in answer to the one " + q.letter.String()})
	}
	if q.means != nil {
		out = append(out, Part{"means", q.means.Text})
	}
	if len(q.clause) > 0 {
		out = append(out, Part{"what was said", "saying " + quoted(q.clause)})
	}
	if len(q.post) > 0 {
		out = append(out, Part{"post", "as " + quoted(q.post)})
	}
	if len(q.types) > 0 {
		out = append(out, Part{"type", "of type " + typeList(q.types)})
	}
	if q.excepted.filled {
		out = append(out, Part{"exception", "but not " + q.excepted.String()})
	}
	if q.holders != nil {
		out = append(out, Part{"holders", "of those who were " + q.holders.words})
	}
	if q.rank.Order != "" {
		out = append(out, Part{"rank", q.rankWords()})
	}
	return out
}

// rankWords writes the superlative.
func (q *query) rankWords() string {
	switch {
	case q.rank.Order == grammar.AtLeast:
		return fmt.Sprintf("at least %d times", q.rank.Least)
	case q.rank.Order == grammar.Most && (q.different || len(q.rank.Different) > 0):
		return "those with the most different others"
	case q.rank.Order == grammar.Most:
		return "those with the most times"
	}
	return "the " + string(q.rank.Order)
}

// aim says what is sought of which tie.
func (q *query) aim() string {
	switch q.goal {
	case grammar.Identity:
		return "the one called " + q.subject.String()
	case grammar.Attended:
		if q.document != nil && q.document.words == "" {
			return fmt.Sprintf("whether %s was present at any gathering, by the documents that record it", q.third)
		}
		return fmt.Sprintf("whether %s was there: %s", q.third, q.tie())
	case grammar.Makers:
		return fmt.Sprintf("the %s of %q", q.maker, q.document.words)
	case grammar.Connection:
		return fmt.Sprintf("shortest chains of ties from %s to %s", q.subject, q.object)
	case grammar.Common:
		return fmt.Sprintf("what %s and %s are both tied to", q.subject, q.object)
	case grammar.Same:
		return fmt.Sprintf("whether %s and %s are one", q.subject, q.object)
	case grammar.Mentioned:
		return fmt.Sprintf("whoever or whatever is named in %q", q.document.words)
	case grammar.Attendants:
		if q.document.words == "" {
			return "who was present at any gathering, by the documents that record it"
		}
		return fmt.Sprintf("who took part in %q, by the documents that record it", q.document.words)
	case grammar.Happenings:
		if q.document != nil {
			return fmt.Sprintf("all that the records of %q tell", q.document.words)
		}
	case grammar.EventDates:
		return "dates of " + q.event.String()
	case grammar.EventLength:
		return "how long " + q.event.String() + " lasted"
	case grammar.Writers, grammar.Readers, grammar.WritingDates, grammar.WritingPlaces, grammar.WritingSubjects:
		if q.signed {
			return fmt.Sprintf("the signers of %q", q.document.words)
		}
		return fmt.Sprintf("%s of %q", writingAims[q.goal], q.document.words)
	case grammar.Documents, grammar.CountDocuments:
		return q.sourcesAim()
	}
	return aims[q.goal] + " " + q.tie()
}

// writingAims says what is sought of one document.
var writingAims = map[grammar.Goal]string{
	grammar.Writers: "the writers", grammar.Readers: "the addressees", grammar.WritingDates: "the date", grammar.WritingPlaces: "the place", grammar.WritingSubjects: "the subject",
}

// sourcesAim says which documents are sought.
func (q *query) sourcesAim() string {
	line := "documents"
	if q.document != nil {
		line += fmt.Sprintf(" that record a %q", q.document.words)
	}
	if q.record != "" {
		line += " of type " + quoted([]string{q.record})
	}
	for _, p := range []struct {
		words string
		slot  slot
	}{{" that speak of ", q.about}, {" by ", q.subject}, {" to ", q.object}} {
		if p.slot.filled {
			line += p.words + p.slot.String()
		}
	}
	if q.credited != "" {
		line += fmt.Sprintf(" of which %q was %s", q.credited, q.maker)
	}
	if q.goal == grammar.CountDocuments {
		return "number of " + line
	}
	return line
}

// tie writes the tie with "…" at an open end.
func (q *query) tie() string {
	predicate := predicatesOf(q.senses)
	subject, object := q.subject.String(), q.object.String()
	if q.inverse() {
		subject, object = object, subject
	}
	line := strings.Join([]string{subject, predicate, object}, " ")
	if len(q.role) > 0 {
		line += " as " + quoted(q.role)
	}
	if q.thing != "" && q.goal != grammar.Roles {
		line += " (" + q.thing + ")"
	}
	return line
}

// inverse reports whether the verb of the question reads from object to subject.
func (q *query) inverse() bool {
	return len(q.senses) > 0 && q.senses[0].Verb.Inverse
}

// String writes the end of a tie: its entities with their ids, a name, or "…".
func (s slot) String() string {
	switch {
	case !s.filled:
		return "…"
	case len(s.all) > 0:
		parts := make([]string, len(s.all))
		for i, p := range s.all {
			parts[i] = p.String()
		}
		return strings.Join(parts, " and ")
	case len(s.entities) == 0:
		return fmt.Sprintf("%q", s.text)
	}
	refs, more := refsOf(s.entities), ""
	if len(refs) > maxListed {
		refs, more = refs[:1], fmt.Sprintf(" or %d others called so", len(refs)-1)
	}
	return spelled(refs, " or ") + more
}

// maxListed bounds how many entities or predicates a plan lists: a verb means fewer, and a question
// for all that happened means any.
const maxListed = 12

// predicatesOf names the predicates of the senses, each once.
func predicatesOf(senses []grammar.Sense) string {
	var out []string
	for _, s := range senses {
		if !slices.Contains(out, s.String()) {
			out = append(out, s.String())
		}
	}
	if len(out) > maxListed {
		return "any predicate"
	}
	return cmp.Or(strings.Join(out, " or "), "any predicate")
}

// quoted writes words in quotation marks.
func quoted(words []string) string { return fmt.Sprintf("%q", strings.Join(words, " ")) }
