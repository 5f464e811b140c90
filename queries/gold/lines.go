package gold

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"dramatis/graph"
)

// markedRow is a line of a file of marked texts. Data sets list the marks under
// "entities" or "mentions"; entities may list their mentions in turn. A line without
// text is one mention of a document.
type markedRow struct {
	ID       string
	Title    string
	Text     string
	Entities []markedEntity
	Mentions []markedEntity
	Optional [][2]int
	Document string
	Kind     graph.MentionKind
	markedEntity
}

type markedEntity struct {
	Start, End   int
	Type, Coarse string
	Mentions     []markedEntity
}

// eachRow hands over one JSON object a line; blank lines are none. An error begins with
// the line where it happened.
func eachRow[Row any](data []byte, take func(Row) error) error {
	n := 0
	for line := range bytes.Lines(data) {
		n++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var r Row
		err := json.Unmarshal(line, &r)
		if err == nil {
			err = take(r)
		}
		if err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
	return nil
}

// parseLines reads marked texts, one JSON object a line.
func parseLines(data []byte) ([]Marked, error) {
	var all []Marked
	documents := map[string]int{}
	err := eachRow(data, func(r markedRow) error {
		if r.Text == "" && r.Document != "" {
			at, known := documents[r.Document]
			if !known {
				at = len(all)
				documents[r.Document], all = at, append(all, Marked{ID: r.Document})
			}
			if r.Kind == "" || r.Kind == graph.ByName {
				all[at].Marks = append(all[at].Marks, Mark{graph.Span{Start: r.Start, End: r.End}, typeNamed(r.Type)})
			}
			return nil
		}
		m, err := r.marked()
		all = append(all, m)
		return err
	})
	if err != nil {
		return nil, err
	}
	spreadPartial(all)
	return all, nil
}

// spreadPartial says of the texts without marks, in a file that marks in part, that
// they too are marked in part: they are no texts without people.
func spreadPartial(all []Marked) {
	if !slices.ContainsFunc(all, func(m Marked) bool { return m.Partial }) {
		return
	}
	for i := range all {
		all[i].Partial = all[i].Partial || len(all[i].Marks) == 0
	}
}

// marked gives the text of a row with its marks.
func (r markedRow) marked() (Marked, error) {
	if r.Text == "" {
		return Marked{}, errors.New(`it has neither "text" nor "document"`)
	}
	m := Marked{ID: r.ID, Title: r.Title, Text: r.Text}
	listed := r.Mentions
	if listed == nil {
		listed = r.Entities
	}
	typed := false
	for _, e := range listed {
		for _, p := range e.passages() {
			typed = typed || p.Type != ""
			m.Marks = append(m.Marks, Mark{graph.Span{Start: p.Start, End: p.End}, typeNamed(p.Type)})
		}
	}
	if !typed && len(r.Mentions) > 0 {
		m.Partial = true
		for i := range m.Marks {
			m.Marks[i].Type = graph.Person
		}
	}
	for _, o := range r.Optional {
		m.Optional = append(m.Optional, graph.Span{Start: o[0], End: o[1]})
	}
	return m, m.Check()
}

// Check reports a mark that is outside the text.
func (m Marked) Check() error {
	length := utf8.RuneCountInString(m.Text)
	for _, k := range m.Marks {
		if k.Start < 0 || k.End <= k.Start || k.End > length {
			return fmt.Errorf("a mark from %d to %d is outside the %d characters of the text", k.Start, k.End, length)
		}
	}
	return nil
}

// passages gives the passages of an entity, each with the coarsest type given.
func (e markedEntity) passages() []markedEntity {
	if e.Coarse != "" {
		e.Type = e.Coarse
	}
	if e.Mentions == nil {
		return []markedEntity{e}
	}
	for i, m := range e.Mentions {
		switch {
		case m.Coarse != "":
			e.Mentions[i].Type = m.Coarse
		case m.Type == "":
			e.Mentions[i].Type = e.Type
		}
	}
	return e.Mentions
}
