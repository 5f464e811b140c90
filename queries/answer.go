package queries

import (
	"encoding/json"
	"fmt"
	"strconv"

	"dramatis/graph"
)

// Status says how a question fared.
type Status string

// The states of an answer: Empty is a question understood to which the corpus
// has nothing to say, Refused one that was not understood to its last word,
// Ambiguous one with a name that fits several entities equally.
const (
	Answered  Status = "answered"
	Empty     Status = "empty"
	Refused   Status = "refused"
	Ambiguous Status = "ambiguous"
)

// Kind says what sort of thing the rows of an answer are.
type Kind string

// The kinds of answer.
const (
	KindEntities Kind = "entities"
	KindDates    Kind = "dates"
	KindYesNo    Kind = "yesno"
	KindRoles    Kind = "roles"
	KindNames    Kind = "names"
	KindPlaces   Kind = "places"
	KindNumber   Kind = "number"
	KindPath     Kind = "path"
	// Beyond the contract: what something was about, and sources.
	KindTopics     Kind = "topics"
	KindDocuments  Kind = "documents"
	KindStatements Kind = "statements"
	KindLengths    Kind = "lengths"
)

// Certainty keeps apart what must have been within the time asked for and what
// could have been. A question without a time gets only musts.
type Certainty string

// The certainties.
const (
	Must  Certainty = "must"
	Could Certainty = "could"
)

// NothingSaysSo is the sentence of what is not told, SaidNot that of a "no" which a document says.
const (
	NothingSaysSo = "nothing in this corpus says so"
	SaidNot       = "it is said that it was not so"
)

// Answer is what the corpus has to say to a question. Plan tells in one line how
// the question was understood, or why it was not.
type Answer struct {
	Question string
	Status   Status
	Kind     Kind
	Plan     string
	Answers  []Reply
	// Notes say what was taken for granted: who of several is meant by a bare name.
	Notes []string
	// Explanation tells the plan part by part.
	Explanation []Part
	// Forms are the forms of question nearest to a refused one, as examples.
	Forms []string
	// Near are entities that an unknown name may have been meant for; set when refused.
	Near []graph.Ref
	// Passages are texts that speak of the words of a refused question, and answer nothing.
	Passages []graph.Evidence
	// Candidates are the entities that a name fits equally; set when ambiguous.
	Candidates []graph.Entity
	ambiguity  string // that name
	anchors    int    // how many names the question was understood to have
	// others are those who could have been meant by a name for which somebody else was taken.
	others map[string][]graph.Entity
}

// Part is one part of how a question was understood: "time", "in 1957 (1957-01-01/1957-12-31)".
type Part struct {
	Name  string `json:"part"`
	Value string `json:"meaning"`
}

// Reply is one row of an answer with the passages that prove it. Only a "no" may have none: nothing proves a silence.
type Reply struct {
	Value     string           `json:"value"`
	Entity    *graph.Ref       `json:"entity"`
	Certainty Certainty        `json:"certainty"`
	Evidence  []graph.Evidence `json:"evidence"`
	// Count is how many times, where the question asks for the most or for so many; else 0.
	Count int `json:"count,omitempty"`
	// Path is the chain of a "how is A connected to B", one statement a hop; else null.
	Path []graph.Statement `json:"path"`
	// Statements are all the statements behind the row.
	Statements []graph.Statement `json:"-"`
}

// answerJSON is the wire form of an Answer.
type answerJSON struct {
	Question string   `json:"question"`
	Status   Status   `json:"status"`
	Kind     *Kind    `json:"kind"`
	Plan     string   `json:"plan"`
	Answers  []Reply  `json:"answers"`
	Notes    []string `json:"notes,omitempty"`
	// Candidates go beyond the contract, and stand only where a name is ambiguous; Near and
	// Forms where a question is refused.
	Candidates []graph.Entity `json:"candidates,omitempty"`
	Near       []graph.Ref    `json:"near,omitempty"`
	Forms      []string       `json:"forms,omitempty"`
	// Passages are no answers: texts in which most words of a refused question stand.
	Passages []graph.Evidence `json:"passages,omitempty"`
}

// MarshalJSON writes the contract's form of an answer. A refused question has no kind: null.
func (a Answer) MarshalJSON() ([]byte, error) {
	w := answerJSON{Question: a.Question, Status: a.Status, Plan: a.Plan, Answers: a.Answers, Notes: a.Notes, Candidates: a.Candidates, Near: a.Near, Forms: a.Forms, Passages: a.Passages}
	if a.Kind != "" {
		w.Kind = &a.Kind
	}
	if w.Answers == nil {
		w.Answers = []Reply{}
	}
	return json.Marshal(w)
}

// Table gives the answer as rows: value, certainty, number of documents, and the
// best quote with its document. A "no" is spelled out, and a silence is called one.
func (a Answer) Table() Table {
	t := Table{Columns: []string{"answer", "certainty", "documents", "quote", "document"}}
	for _, r := range a.Answers {
		quote, document := leadQuote(r.Evidence)
		t.Rows = append(t.Rows, Row{
			Cells:    []string{r.Sentence(), string(r.Certainty), strconv.Itoa(documentsIn(r.Evidence)), quote, document},
			Evidence: r.Evidence,
		})
	}
	return t
}

// Sentence is the value as a person should read it.
func (r Reply) Sentence() string {
	switch {
	case r.Silent():
		return "not told: " + NothingSaysSo
	case r.Value == no:
		return no + ": " + SaidNot
	case r.Count > 0:
		return fmt.Sprintf("%s (%d)", r.Value, r.Count)
	}
	return r.Value
}

// Silent reports whether a row is a "no" for want of papers that tell of it.
func (r Reply) Silent() bool { return r.Value == no && len(r.Evidence) == 0 }

// silence is the "no" of papers that do not tell of it: they do not say either that it was not so, and nothing is
// certain of it.
func silence() []Reply { return []Reply{newReply(no, nil, Could, nil)} }

// leadQuote gives the first passage and the path of its document.
func leadQuote(evidence []graph.Evidence) (quote, document string) {
	if len(evidence) == 0 {
		return "", ""
	}
	return evidence[0].Quote, evidence[0].Document
}
