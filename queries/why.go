package queries

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"dramatis/graph"
)

// Proof is why the corpus holds that two are tied: the statements with their
// passages, each in its surroundings. Statements that did not happen are in it
// too, with their modality.
type Proof struct {
	Proven []Proven `json:"proven"`
}

// Proven is a statement with the passages that prove it.
type Proven struct {
	Statement graph.Statement `json:"statement"`
	Passages  []Passage       `json:"passages"`
}

// Passage is a piece of evidence with the sentence before it and the one after.
type Passage struct {
	graph.Evidence
	Before string `json:"before"`
	After  string `json:"after"`
}

// NoStatement says that a corpus has no statement with an id.
type NoStatement struct{ ID graph.IRI }

// Error names the id.
func (e *NoStatement) Error() string {
	return fmt.Sprintf("there is no statement %s in this corpus", e.ID)
}

// Why gives the proof of one statement, named by its id.
func Why(c Corpus, id graph.IRI) (*Proof, error) {
	st, ok, err := c.Statement(id)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, &NoStatement{ID: id}
	}
	return prove(c, []graph.Statement{st})
}

// WhyPair gives the proof of every statement that ties two entities, in reading
// order; none leaves Proven empty. The error is an *UnknownName or *AmbiguousName
// where a name is not clear, and an *OneAndTheSame where both mean one.
func WhyPair(ctx context.Context, c Corpus, a, b string) (*Proof, error) {
	from, to, err := findPair(ctx, c, a, b)
	if err != nil {
		return nil, err
	}
	statements, err := collect(c.StatementsAbout(ctx, from.ID), func(st graph.Statement) bool {
		return otherEnd(from.ID, st).ID == to.ID
	})
	if err != nil {
		return nil, fmt.Errorf("gathering what ties %s to %s: %w", from.Name, to.Name, err)
	}
	return prove(c, sorted(statements))
}

// prove reads the surroundings of every passage, each document's text once.
func prove(c Corpus, statements []graph.Statement) (*Proof, error) {
	texts := map[graph.DocumentID][]rune{}
	p := &Proof{Proven: []Proven{}}
	for _, st := range statements {
		proven := Proven{Statement: st}
		for _, e := range st.Evidence {
			if _, seen := texts[e.DocumentID]; !seen {
				text, err := c.Text(e.DocumentID)
				if err != nil {
					return nil, fmt.Errorf("reading the text of %s: %w", e.Document, err)
				}
				texts[e.DocumentID] = []rune(text)
			}
			proven.Passages = append(proven.Passages, surround(texts[e.DocumentID], e))
		}
		p.Proven = append(p.Proven, proven)
	}
	return p, nil
}

// surround finds the sentence before and the sentence after a passage. Where the
// passage is a part of a sentence they are the rest of it. A span outside the
// text has no surroundings.
func surround(text []rune, e graph.Evidence) Passage {
	p := Passage{Evidence: e}
	if e.Start < 0 || e.Start > e.End || e.End > len(text) {
		return p
	}
	p.Before = sentenceBefore(text[:e.Start])
	p.After = sentenceAfter(text[e.End:])
	return p
}

// sentenceBefore gives the last sentence of the text, on one line.
func sentenceBefore(text []rune) string {
	end := len(text)
	for end > 0 && unicode.IsSpace(text[end-1]) {
		end--
	}
	start := end
	for start > 0 && !(start < end && endsSentence(text, start-1)) {
		start--
	}
	return oneLine(text[start:end])
}

// sentenceAfter gives the first sentence of the text, or the rest of the one
// before it, on one line.
func sentenceAfter(text []rune) string {
	start := 0
	for start < len(text) && (unicode.IsSpace(text[start]) || strings.ContainsRune(`.!?"”»)]`, text[start])) {
		start++
	}
	end := start
	for end < len(text) && !(end > start && endsSentence(text, end-1)) {
		end++
	}
	return oneLine(text[start:end])
}

// abbreviated is the length up to which a capitalised word before a full stop is
// taken for an abbreviation or an initial ("Cde. Lee", "A. Lee").
const abbreviated = 4

// endsSentence reports whether a sentence ends with the sign at i: a blank line,
// or a full stop, question or exclamation mark before a space, unless the stop
// ends a short capitalised word.
func endsSentence(text []rune, i int) bool {
	if text[i] == '\n' {
		return blankFollows(text[i+1:])
	}
	if !strings.ContainsRune(".!?", text[i]) || i+1 == len(text) || !unicode.IsSpace(text[i+1]) {
		return false
	}
	if text[i] != '.' {
		return true
	}
	start := i
	for start > 0 && unicode.IsLetter(text[start-1]) {
		start--
	}
	return start == i || i-start > abbreviated || !unicode.IsUpper(text[start])
}

// blankFollows reports whether the text goes on with an empty line.
func blankFollows(text []rune) bool {
	for _, r := range text {
		if r == '\n' {
			return true
		}
		if !unicode.IsSpace(r) {
			return false
		}
	}
	return false
}

// oneLine joins words with single spaces.
func oneLine(text []rune) string { return strings.Join(strings.Fields(string(text)), " ") }

// Table gives one row a passage.
func (p *Proof) Table() Table {
	t := Table{Columns: []string{"statement", "subject", "predicate", "object", "role", "when", "modality", "confidence", "before", "quote", "after", "document", "start", "end", "rule"}}
	for _, v := range p.Proven {
		s := v.Statement
		for _, e := range v.Passages {
			t.Rows = append(t.Rows, Row{Evidence: []graph.Evidence{e.Evidence}, Cells: []string{
				string(s.ID), s.Subject.Name, string(s.Predicate), s.Object.Name, s.Role, string(s.When), string(s.Modality),
				strconv.FormatFloat(s.Confidence, 'g', -1, 64), e.Before, e.Quote, e.After, e.Document,
				strconv.Itoa(e.Start), strconv.Itoa(e.End), e.Rule}})
		}
	}
	return t
}
