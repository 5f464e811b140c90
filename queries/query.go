package queries

import (
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// query is a question understood, its names looked up: what is sought, of which
// predicates, between whom, and what narrows it.
type query struct {
	goal    grammar.Goal
	senses  []grammar.Sense
	thing   string
	subject slot
	object  slot
	// role is the words of a post that the question names: "ambassador".
	role []string
	// link is the preposition after it: an ambassador of a land is none to it.
	link string
	// inPost is what the question seemed to name as the body of a post, and is the end of its name:
	// "State" in "secretary of state".
	inPost string
	// unplaced says what is wrong with the name of the body, where it may be a part of the post.
	unplaced *misfit
	// types narrow what is sought, and class by its name; where asks for a place; either reads
	// the ties both ways.
	types  []graph.EntityType
	class  *Class
	where  bool
	either bool
	// person seeks with "who", which is no event.
	person bool
	time   *asked
	// undated lets what no date is known of have been at the time of its document.
	undated bool
	place   slot
	// from is where the paper was written that is asked for.
	from slot
	// topic and post are words that the statement's topic and role must have.
	topic, post []string
	// means is by what one spoke or wrote; a passage must tell of it.
	means *grammar.Means
	// denied looks for what says that it was not so.
	denied bool
	// letter is the one that was answered.
	letter *letter
	// clause are words that the passage must have: what was said, or was to be done.
	clause    []string
	rank      grammar.Rank
	different bool
	// then is a second clause that takes away or adds.
	join grammar.Join
	then *query
	// document, about, record and maker are what a question about sources names.
	document *citation
	about    slot
	record   string
	maker    string
	event    slot
	// whose narrows a post to one that is called after somebody: "Soviet ambassador".
	whose slot
	// third is who may have been there when two met.
	third slot
	// credited is the name of the maker, where it is his documents that are sought.
	credited string
	// excepted are no answers: who is excepted, and whom the holders sought came before or after.
	excepted slot
	// holders narrows those sought to people of a post.
	holders *holders
	// everybody counts those who are named among the company.
	everybody bool
	// real asks for a real name, signed for what somebody signed.
	real, signed bool
	// capacity asks for the posts in which somebody did it, attributed for who tells of it.
	capacity, attributed bool
	// planned seeks what was to be done, and not what was.
	planned bool
	// begun seeks who came into a post, and when.
	begun bool
	// next seeks who held a post next to another; beside is whom the time of a post was told by.
	next   bool
	beside graph.Ref
	// heldIn is the time in which he is told to have held it.
	heldIn period
}

// slot is an end of the tie asked about. It is empty, a name that stands for
// itself, the entities any of which will do (a state is a body and a territory;
// "A or B"), or several slots all of which must be tied ("both A and B").
type slot struct {
	entities []graph.Entity
	all      []slot
	text     string
	filled   bool
	// people is the adjective of a people that the slot names, "the Norwegians": who is of it may be meant.
	people string
}

// is reports whether a ref is one that the slot names. A slot without entities
// holds a bare name, compared in folded form, or nothing.
func (s slot) is(r graph.Ref) bool {
	switch {
	case !s.filled:
		return true
	case len(s.entities) == 0:
		return fold(s.text) == fold(r.Name)
	}
	return s.has(r.ID)
}

// has reports whether the slot names the entity.
func (s slot) has(id graph.IRI) bool {
	return slices.ContainsFunc(s.entities, func(e graph.Entity) bool { return e.ID == id })
}

// areAll reports whether those of a slot are known and all of one type.
func (s slot) areAll(t graph.EntityType) bool {
	return len(s.entities) > 0 && !slices.ContainsFunc(s.entities, func(e graph.Entity) bool { return e.Type != t })
}

// akin reports whether somebody has the surname of one of a slot: who came next to Lee is no A. Lee, of whom papers
// may speak as they do of him.
func (s slot) akin(r graph.Ref) bool {
	return slices.ContainsFunc(s.entities, func(e graph.Entity) bool { return fold(lastWord(e.Name)) == fold(lastWord(r.Name)) })
}

// means reports whether the slot may speak of somebody: it names him, or one whose name his
// is a part of, as a bare surname is.
func (s slot) means(r graph.Ref) bool {
	return slices.ContainsFunc(s.any(), func(e graph.Entity) bool { return e.ID == r.ID || hasWords(fold(e.Name), foldedWords(r.Name)) })
}

// any gives all entities of a slot, whether any will do or all are wanted.
func (s slot) any() []graph.Entity {
	out := slices.Clone(s.entities)
	for _, each := range s.all {
		out = append(out, each.entities...)
	}
	return out
}

// told reports whether what is said in a sense answers the query.
func (q *query) told(m graph.Modality) bool {
	switch {
	case q.denied:
		return m == graph.Negated
	case q.planned:
		return m == graph.Planned
	}
	return m.Happened()
}

// anchors counts what a query names: with two names, or the name of somebody and the post that he held, what one of them means can be
// told by the other.
func (q *query) anchors() int {
	n := 0
	if (len(q.role) > 0 || len(q.post) > 0) && q.subject.filled {
		n++
	}
	for _, s := range []slot{q.subject, q.object, q.about, q.place, q.whose} {
		if s.filled {
			n++
		}
	}
	return n
}

// notes says what was taken for granted of the time of an answer, and how what was planned is to be read.
func (q *query) notes(a Answer) []string {
	if a.Status == Empty {
		return nil
	}
	var notes []string
	switch q.goal {
	case grammar.Tenure:
		notes = append(notes, "these are the first and the last day of which it is told: it may have been longer, or not all the time")
	case grammar.Times:
		notes = append(notes, "counted are the days, or of what has none the documents, of which it is told: it may have been more often")
	}
	if q.planned {
		notes = append(notes, "told as planned, wished for or still to come; whether it came to it is asked without the plan")
	}
	if q.begun {
		notes = append(notes, "told by the first day on which papers here give the post: it may have been earlier")
	}
	if q.undated {
		notes = append(notes, "of none of these a date is told; documents of that time tell of them")
	}
	return notes
}

// ids gives the ids of the entities of a slot.
func (s slot) ids() []graph.IRI {
	out := make([]graph.IRI, len(s.entities))
	for i, e := range s.entities {
		out[i] = e.ID
	}
	return out
}

// fits reports whether the ends are those that the query names.
func (q *query) fits(subject, object graph.Ref) bool {
	return q.subject.is(subject) && q.object.is(object)
}

// seeksSubject reports whether the answers stand at the subject's end.
func (q *query) seeksSubject() bool {
	return q.goal == grammar.Subjects || q.goal == grammar.CountSubjects
}

// sameAsAsked reports whether an answer is but another name of what the question names: who supported Taiwan is not Taiwan, that
// supported the Republic of China.
func (q *query) sameAsAsked(h hit, end graph.Ref) bool {
	other := q.subject
	if q.seeksSubject() {
		other = q.object
	}
	return q.lists() && h.subject.ID != h.object.ID && other.has(end.ID)
}

// misfit says why a reading came to nothing.
type misfit struct {
	unknown   *UnknownName
	ambiguous *AmbiguousName
	sentence  string
	// vague marks one that tells less than a name that is not known.
	vague bool
	// silent marks one that tells nothing at all, words having been taken for what they are not.
	silent bool
	// wrongType marks a name that is known, of a type that has no place there.
	wrongType bool
	// types are those that an unknown name should have had.
	types []graph.EntityType
}

// Error gives the sentence of the misfit.
func (m *misfit) Error() string {
	switch {
	case m.unknown != nil:
		return m.unknown.Error()
	case m.ambiguous != nil:
		return m.ambiguous.Error()
	}
	return m.sentence
}
