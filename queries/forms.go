package queries

import (
	"slices"
	"strings"
)

// goal is what a form of question asks for.
type goal int

// The goals.
const (
	whoSubject    goal = iota // whoever did it
	whoObject                 // whoever it was done to
	whether                   // yes or no
	when                      // the dates
	where                     // the places where it happened
	howMany                   // the number of times, or of letters
	countSubjects             // the number of those who did it
	countObjects              // the number of those it was done to
	whichRoles                // the posts
	whoIs                     // the entity behind a name
	howConnected              // a path
	whoMade                   // the translator, sponsor, … of a document
)

// form is one form of question. Its pattern is a row of words ("whom|who", any
// of them), verb places ({finite}), a noun ({thing}), a preposition ({prep}) and
// names (<subject>); the time has been taken off before it is matched.
type form struct {
	goal    goal
	pattern []string
	example string
	// role is what whoMade asks for: "translator".
	role string
}

// pairs reports whether the form asks about two who did it together ("Did A and B
// meet?"), which only a verb that reads the same both ways can say.
func (f form) pairs() bool {
	return slices.Contains(f.pattern, "and") && f.pattern[len(f.pattern)-1] == string(base)
}

// Words that stand alike in many forms.
const (
	be    = "is|are|was|were"
	do    = "did|does|do"
	have  = "has|have|had"
	of    = "of|to|in|at|for|with"
	ties  = "connected|linked|tied|related|associated"
	actor = "people|persons|men|women|organisations|organizations"
)

// forms lists the forms of question in the order in which they are tried; a form
// with an example is one that a refusal shows.
var forms = compileForms()

// compileForms writes the table of forms out.
func compileForms() []form {
	var fs []form
	add := func(g goal, example string, patterns ...string) {
		for i, p := range patterns {
			f := form{goal: g, pattern: strings.Fields(p)}
			if i == 0 {
				f.example = example
			}
			fs = append(fs, f)
		}
	}
	add(howConnected, "How is A connected to B?",
		"how "+be+" <subject> "+ties+" to|with <object>", "how "+be+" <subject> and <object> "+ties)
	add(howMany, "How many letters did A write to B?",
		"how many {thing} "+do+" <subject> {gapped} <object>", "how many {thing} "+have+" <subject> {gapped} <object>")
	add(countSubjects, "How many people wrote to B?", "how many "+actor+" {finite} <object>")
	add(countObjects, "How many people did A meet?", "how many "+actor+" "+do+" <subject> {base}")
	add(whichRoles, "What posts did A hold?",
		"what|which {thing} "+do+" <subject> {gapped}", "what|which {thing} "+do+" <subject> {gapped} "+of+" <object>")
	add(whoSubject, "Who wrote to B but never met C?",
		"who|what {finite} <object> but never|not {finite2} <object2>", "who|what {finite} <object> but did not|never {base2} <object2>",
		"who|what {finite} <object> and not|never {finite2} <object2>")
	add(whoSubject, "Who wrote to B?", "who|what|which {finite} <object>")
	add(whoObject, "Whom did A ask?", "whom|who|what|which "+do+" <subject> {base}", "whom|who|what|which "+have+" <subject> {perfect}",
		"{prep} whom|what|which "+do+" <subject> {bare}")
	add(whoObject, "Who was persuaded by A?", "who|what "+be+" {passive} by <subject>", "who|what "+have+" been {passive} by <subject>")
	add(whoObject, "What is A part of?", "who|whom|what "+be+" <subject> {rest}", "{prep} whom|what|which "+be+" <subject> {restbare}")
	add(whoSubject, "By whom was B persuaded?", "by whom|what "+be+" <object> {passive}", "who|whom|what "+be+" <object> {passive} by")
	add(whoObject, "Where was A born?", "where "+be+" <subject> {whererest}", "where "+do+" <subject> {wherebare}")
	addEvents(add)
	fs = append(fs, makingForms()...)
	add(whoSubject, "Who was ambassador to B?", "who "+be+" <role> "+of+" <object>")
	add(whoIs, "Who is A?", "who|what "+be+" <subject>")
	add(whoSubject, "", "who "+be+" <role>")
	return fs
}

// addEvents adds the forms that ask about a tie both ends of which are named.
func addEvents(add func(goal, string, ...string)) {
	for _, q := range []struct {
		goal          goal
		head, example string
	}{
		{when, "when ", "When did A meet B?"},
		{when, "in|on what|which year|month|day|date ", ""},
		{where, "where ", "Where did A meet B?"},
		{howMany, "how many times ", "How many times did A meet B?"},
		{howMany, "how often ", ""},
		{whether, "", "Did A meet B?"},
	} {
		add(q.goal, q.example, q.head+do+" <subject> {base} <object>", q.head+have+" <subject> {perfect} <object>",
			q.head+do+" <subject> and <object> {base}", q.head+be+" <subject> {rest} <object>",
			q.head+be+" <object> {passive} by <subject>", q.head+be+" <object> {passive}",
			q.head+be+" <subject> <role> "+of+" <object>")
	}
}

// Forms lists the forms of question that can be asked, with A, B and C for names.
func Forms() []string {
	var out []string
	for _, f := range forms {
		if f.example != "" {
			out = append(out, f.example)
		}
	}
	return append(out, "… in 1957? … in May 1957? … on 3 May 1957? … between 1950 and 1953?")
}
