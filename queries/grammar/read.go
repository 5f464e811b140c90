package grammar

import (
	"iter"
	"slices"

	"dramatis/graph"
)

// Reading is one way to understand a question. Which of the names are filled
// depends on the goal; a name that the question leaves open is nil.
type Reading struct {
	Goal    Goal
	Subject Words
	Object  Words
	Event   Words
	// Document are the words for one document, About what documents are to speak of.
	Document Words
	About    Words
	// Role are the words for a post that the question names: "ambassador".
	Role Words
	// Link is the preposition between a post and its body: "of", "to".
	Link string
	// Section asks for all predicates of a part of the dossier.
	Section graph.Section
	// Senses are the meanings of the verb; empty where the form has none.
	Senses []Sense
	// Thing is the noun that the verb takes, in the singular: "letter".
	Thing string
	// Types narrow what is sought; empty for any. Noun is a narrower word than the type,
	// which must stand in a name of what is sought: "party".
	Types []graph.EntityType
	Noun  string
	// Where asks for what is sought as a place.
	Where bool
	// Person asks with "who", which is no event.
	Person bool
	// Holders are words for people by their post, which those sought must hold: "Soviet officials".
	Holders Words
	// Either reads the tie both ways.
	Either bool
	// Different counts different others and not times.
	Different bool
	// Third are the words for who may have been there when two met.
	Third Words
	// Whose are the words for whom the holder of a post serves: "the ambassador of A to B".
	Whose Words
	// Everybody counts those who are named among the company as well.
	Everybody bool
	// Real asks for the real name of the subject, Signed for what he signed.
	Real, Signed bool
	// Maker is the role in the making of a document, "translator", and MakerName the words
	// for who had it, where it is the documents that are sought.
	Maker     string
	MakerName Words
	// Record is the kind of document sought, empty for any.
	Record string
	// Phrase tells that the words were no question, and one was made of them.
	Phrase bool
	// Opinion asks for what one thinks of another: for the predicates that tell of it.
	Opinion bool
	// Planned asks for what was to be done, whether or not it came to it.
	Planned bool
	// Next tells that who held a post next to another is sought, whose words are the event of the time.
	Next bool
	// Capacity asks for the posts in which it was done, Attributed for who tells of it.
	Capacity, Attributed bool
	// Begun asks for who came into a post, and when.
	Begun bool
	// Letter is the one that was answered, where more is said of it than whose it was.
	Letter *Letter
	// Then is a second clause, if there is one.
	Then *Clause
	Adjuncts
}

// Clause narrows a reading by a second tie. Without an Object it has that of the first.
type Clause struct {
	Join   Join
	Senses []Sense
	Thing  string
	Object Words
}

// MaxWords bounds the length of a question: no form needs so many.
const MaxWords = 64

// maxReadings bounds the ways to read a question; a question of words that all are
// verbs or prepositions has many.
const maxReadings = 2000

// Read yields the ways to read a question with the verbs of a vocabulary: with every
// word part of a name before those with adjuncts taken off, and in the order of the
// forms; what was made a question of comes after what was one.
func Read(question string, v graph.Vocabulary) iter.Seq[Reading] {
	return func(yield func(Reading) bool) {
		words := Split(question)
		if len(words) == 0 || len(words) > MaxWords {
			return
		}
		records := recordNouns(v)
		questions, phrases := asked(withoutCourtesy(words), records)
		r := reader{v: v, yield: yield}
		for i, question := range slices.Concat(questions, phrases) {
			r.phrase = i >= len(questions)
			question, r.planned = unplanned(question)
			question, _ = caused(question)
			question, _ = inherited(question)
			question, _ = aged(question)
			question, _ = ageOfRecord(question, records)
			question, r.letter, r.written = answered(question, records)
			if !r.read(question) {
				return
			}
			if plain := withoutFillers(question); len(plain) > 0 && len(plain) < len(question) && !r.read(plain) {
				return
			}
			if simple, ok := inPast(question); ok && !r.read(simple) {
				return
			}
		}
	}
}

// reader yields the readings of words without courtesies.
type reader struct {
	v graph.Vocabulary
	// phrase tells that the words were made into a question.
	phrase bool
	// planned tells that they asked for what was planned, written that they asked who answered a letter.
	planned, written bool
	letter           *Letter
	count            int
	yield            func(Reading) bool
}

// read yields the readings of one row of words; it reports whether more are wanted.
func (r *reader) read(words Words) bool {
	lex := newLexicon(r.v, append(slices.Clone(words), Words{{"the", "the"}, {"of", "of"}}...)) // which genitives bring in
	for _, c := range cores(words) {
		if !r.readCore(c, lex) {
			return false
		}
		for _, turned := range genitives(c.words) {
			c.words = turned
			if !r.readCore(c, lex) {
				return false
			}
		}
	}
	return true
}

// readCore yields the ways to fit the words of a core into forms.
func (r *reader) readCore(c core, lex lexicon) (more bool) {
	more = true
	m := matcher{lex: lex, words: c.words, rank: c.Rank, narrowed: c.narrowed()}
	m.found = func(p fit) bool {
		if r.phrase && (p.form.goal == Identity || p.form.goal == Same) {
			return false // a bare name asks nothing
		}
		if matter := p.names["<matter>"]; matter != nil && (c.Clause != nil || p.form.stance && c.Topic != nil || asksWho(matter[0].Key)) {
			return false // "who accused whom of theft" asks twice
		}
		if p.form.stating && !c.Clause.that() {
			return false
		}
		if p.names["<topic>"] != nil && (c.Topic != nil || p.names["<topic>"].Hollow()) {
			return false
		}
		if p.form.next != "" && (c.Time != nil || c.Rank.Order != "" || c.Post != nil) {
			return false // it has a time of its own
		}
		if c.Time != nil && c.Time.Gathering && !p.gathers() {
			return false
		}
		reading := p.reading(c.Adjuncts)
		reading.Phrase, reading.Planned, reading.Letter = r.phrase, r.planned, r.letter
		if r.written {
			reading.Senses = slices.DeleteFunc(slices.Clone(reading.Senses), func(s Sense) bool { return s.Term.Section != graph.InCorrespondence })
			if len(reading.Senses) == 0 {
				return false
			}
		}
		r.count++
		more = r.yield(reading)
		return !more || r.count >= maxReadings
	}
	for _, list := range []func() []form{forms, toldForms} {
		forms := list()
		for i := range forms {
			if r.count >= maxReadings || m.match(fit{form: &forms[i]}, forms[i].pattern, 0) {
				return more
			}
		}
	}
	return more
}

// gathers reports whether a fit asks of a gathering who or what was there.
func (p *fit) gathers() bool {
	ofEvent := func(s Sense) bool { return s.Term.Gathers() }
	for _, name := range p.names {
		if len(withoutArticle(name)) < 2 {
			return false // "the conversation of 3 May 1950" has that for a whole name
		}
	}
	ofRecord := p.names["<document>"] != nil && (p.form.goal == Happenings || p.form.goal == Attended)
	return p.form.goal == Attendants || ofRecord || slices.ContainsFunc(p.senses(), ofEvent)
}

// withoutArticle leaves out the article before words.
func withoutArticle(ws Words) Words {
	if len(ws) > 0 && slices.Contains(articles, ws[0].Key) {
		return ws[1:]
	}
	return ws
}

// reading writes a fit out.
func (p *fit) reading(a Adjuncts) Reading {
	f := p.form
	r := Reading{
		Goal: f.goal, Subject: p.names["<subject>"], Object: p.names["<object>"], Event: p.names["<event>"], Document: p.names["<document>"],
		About: p.names["<about>"], Role: p.names["<role>"], Whose: p.names["<whose>"], Third: p.names["<third>"], Link: p.link, Everybody: f.everybody, Real: f.real, Signed: f.signed, Opinion: f.opinion, Begun: f.begun, Capacity: f.capacity, Attributed: f.attributed, MakerName: p.names["<maker>"], Section: f.section, Senses: p.senses(), Thing: p.noun(), Types: slices.Clone(p.types),
		Either: f.either, Different: f.different, Maker: f.maker, Record: p.kind, Noun: p.narrow, Holders: p.holders, Person: p.person, Where: f.where, Adjuncts: a,
	}
	switch {
	case f.ranked:
		r.Types, r.Noun = nil, "" // "who met the most people": people are the others
	case r.Types == nil:
		r.Types = f.types
	}
	if p.rank != "" {
		r.Rank = Rank{Order: p.rank}
	}
	if f.next != "" {
		before := p.names["<before>"]
		r.Time, r.Rank = &Time{Relation: f.next, Event: before, Text: string(f.next) + " " + before.String()}, Rank{Order: endOf[f.next]}
		r.Next = true
	}
	if post := p.names["<post>"]; post != nil {
		r.Post = post
	}
	if topic := p.names["<topic>"]; topic != nil {
		r.Topic = topic
	}
	if matter := p.names["<matter>"]; matter != nil && f.stance {
		r.Topic = matter
	} else if matter != nil {
		r.Clause = slices.Concat(Words{{"to", "to"}}, matter)
	}
	if p.verb2 != nil {
		r.Then = &Clause{f.join, p.sensesOf(p.verb2, ""), p.verb2.thing, p.names["<object2>"]}
	} else if words := p.names["<object2>"]; words != nil {
		r.Then = &Clause{f.join, r.Senses, r.Thing, words}
	}
	return r
}
