package grammar

import (
	"strings"
	"sync"

	"dramatis/graph"
)

// Goal is what a question asks for.
type Goal int

// The goals.
const (
	Subjects        Goal = iota // whoever did it
	Objects                     // whoever it was done to
	Whether                     // yes or no
	Dates                       // when it happened
	Places                      // where it happened
	Times                       // how many times, or how many letters
	CountSubjects               // how many did it
	CountObjects                // to how many it was done
	CountRoles                  // how many posts
	Roles                       // the posts
	Topics                      // what it was about
	Identity                    // the entity behind a name
	Connection                  // a path
	EventDates                  // when an event was
	EventLength                 // how long an event was
	Makers                      // the translator, sponsor, … of a document
	Writers                     // who wrote a document
	Readers                     // to whom a document went
	WritingDates                // the date of a document
	WritingPlaces               // the place a document was sent from
	WritingSubjects             // what a document is about by its own words
	Documents                   // the documents that …
	CountDocuments              // how many documents …
	Mentioned                   // who is named in a document
	Common                      // what two have in common
	Same                        // whether two names are of one
	Pairs                       // who did it to whom
	Company                     // who else was there
	Happenings                  // all that happened
	Attendants                  // who took part in what a document records
	Tenure                      // from when to when somebody held a post
	TalkLength                  // how long two talked
	Attended                    // whether somebody was there when two met
)

// Join says how a second clause narrows the first.
type Join string

// The joins: who did this too, who did either, who did this but not that.
const (
	And    Join = "and"
	Or     Join = "or"
	Unless Join = "but not"
)

// form is one form of question. Its pattern is a row of words ("whom|who", any of
// them; "the?" may be missing), places in braces and names (<subject>); adjuncts
// have been taken off before it is matched.
type form struct {
	goal    Goal
	pattern []element
	join    Join
	// maker is what Makers asks for: "translator".
	maker string
	// section asks for the predicates of a part of the dossier; the form has no verb then.
	section graph.Section
	// roles admits only verbs whose noun is a role ("what posts did he hold").
	roles bool
	// mutual admits only verbs that read the same both ways ("did A and B meet").
	mutual bool
	// spoken admits only verbs of saying ("what did he promise").
	spoken bool
	// begun asks for who came into a post, and when.
	begun bool
	// stance admits only verbs of what one says or thinks of a matter ("oppose the truce").
	stance bool
	// either reads a tie both ways ("the letters between A and B").
	either bool
	// stating makes sense with a clause only: "that the war was over".
	stating bool
	// ranked makes sense with a superlative only; narrowed with that or a time, place or topic.
	ranked, narrowed bool
	// different counts different others and not times ("who has the most members").
	different bool
	// types are those of what is sought, where the words do not say.
	types []graph.EntityType
	// where asks for what is sought as a place.
	where bool
	// everybody counts those who are named as well: who was at a meeting of two.
	everybody bool
	// next asks for who held a post next to <before>: the first after him, the last before him.
	next Relation
	// proper wants names that are written as such, for any words could stand there.
	proper bool
	// real asks for the real name of somebody, signed for what he signed.
	real, signed bool
	// capacity asks for the posts in which it was done, attributed for who tells of it.
	capacity, attributed bool
	// opinion asks for the predicates that tell what one thinks of another.
	opinion bool
}

// family is a set of patterns that ask for the same; the example is what a list of
// forms shows, the patterns are tried in their order.
type family struct {
	form
	examples []string
	patterns []string
}

// macros are the words that stand alike in many patterns.
var macros = map[string]string{
	"BE": "is|are|was|were", "DO": "did|does|do", "HAVE": "has|have|had", "OF": "of|to|in|at|for|with|from", "THE": "the|a|an|any|some|his|her|its|their", "ARTICLE": "the|a|an",
	"TIED": "connected|linked|tied|related|associated|joined",
	"TIE":  "connection|connections|link|links|path|paths|tie|ties|relation|relations|relationship",
	"NOT":  "never|not", "SERVED": "served|acted|worked|serves|acts|works", "SERVE": "serve|act|work",
	"MADE": "appointed|named|made|elected", "POST": "post|position|office|job|role|title|rank|posts|positions|offices|roles|titles", "OCCUR": "occur|happen", "SPANS": "minutes|hours|days|weeks|months|years|time",
	"WROTE": "wrote|penned|sent|authored|drafted|dispatched|composed", "WRITTEN": "written|sent|authored|drafted|signed|dispatched|composed",
	"WRITE": "write|send|author|draft|sign|dispatch|compose|address", "ADDRESSED": "addressed|sent|written|directed",
	"DISCUSS": "discuss|debate|raise",
	"RECEIVE": "receive|get", "RECEIVED": "received|got|receives|gets",
	"MENTION": "mention|mentions|mentioned|name|names|named|concern|concerns|cite|cites|discuss|discusses",
	"SPEAK":   "speak|speaks|tell|tells|talk|talks|report|reports",
	"SOURCES": "document|documents|archive|archives|corpus|source|sources|file|files|record|records|text|texts|paper|papers|collection|letters|telegrams",
	"HERE":    "present|there", "HE": "he|she|they", "JOURNEY": "trip|trips|journey|visit|mission|tour|travels", "TRAVELLED": "travelled|traveled|went|flew|came|journeyed", "TRAVEL": "travel|go|fly|come|journey",
	"SUBJECTS": "subject|subjects|topic|topics|matter|matters|question|questions|issue|issues|problem|problems",
	"SORT":     "other|different|alternative|code|cover|pen|party|war|false|assumed|secret",
	"OPINION":  "opinion|opinions|view|views|judgement|judgment|attitude",
	"NAMES":    "name|names|alias|aliases|pseudonym|pseudonyms|spelling|spellings",
}

// forms lists the forms of question in the order in which they are tried, and toldForms
// the same in the word order of a statement, which are tried after them. They are written
// out when they are wanted, for most commands ask no question.
var (
	forms     = sync.OnceValue(func() []form { return compiled(func(p string) (string, bool) { return p, true }) })
	toldForms = sync.OnceValue(func() []form { return compiled(embedded) })
)

// Prepare writes out the forms of question. Whoever has something else to do first may let
// it be done meanwhile.
func Prepare() { forms() }

// compiled writes the tables of forms out, each pattern as change has it.
func compiled(change func(pattern string) (string, bool)) []form {
	var out []form
	known := map[string]element{}
	for _, f := range families() {
		for _, p := range f.patterns {
			if p, ok := change(p); ok {
				one := f.form
				one.pattern = elements(p, known)
				out = append(out, one)
			}
		}
	}
	return out
}

// element is one place of a pattern: a name ("<subject>"), another place in braces,
// or words any of which will do.
type element struct {
	slot     string
	words    []string
	optional bool
	// link marks the preposition before the body of a post, which is to be told.
	link bool
}

// elements reads a pattern, with the macros replaced. Most words stand in many.
func elements(pattern string, known map[string]element) []element {
	out := make([]element, 0, 1+strings.Count(pattern, " "))
	for f := range strings.FieldsSeq(pattern) {
		e, ok := known[f]
		if !ok {
			e = elementOf(f)
			known[f] = e
		}
		out = append(out, e)
	}
	return out
}

// elementOf reads one place of a pattern.
func elementOf(field string) element {
	word, optional := strings.CutSuffix(field, "?")
	if macro, ok := macros[word]; ok {
		word = macro
	}
	if word[0] == '<' || word[0] == '{' {
		return element{slot: word, optional: optional}
	}
	return element{words: strings.Split(word, "|"), optional: optional, link: field == "OF"}
}
