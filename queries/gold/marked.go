package gold

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"dramatis/graph"
)

// Other is the type of a marked passage that names neither person, organization,
// place nor event: a work, a nationality, a date.
const Other graph.EntityType = "other"

// Mark is a passage that gold names, in code points of the text.
type Mark struct {
	graph.Span
	Type graph.EntityType
}

// Marked is a text whose names were marked by hand.
type Marked struct {
	ID    string
	Title string // stands before the text in the document; nothing in it is marked
	Text  string
	Marks []Mark
	// Optional are passages that may be named or not, whatever the type.
	Optional []graph.Span
	// Partial says that only some people are marked: what is unmarked is unknown, not wrong.
	Partial bool
}

// Document gives the text as it is read: title, blank line, text. It also gives the
// number of code points before the text.
func (m Marked) Document() (text string, before int) {
	if m.Title == "" {
		return m.Text + "\n", 0
	}
	head := m.Title + "\n\n"
	return head + m.Text + "\n", len([]rune(head))
}

// folded gives the type of entity for the names that data sets have for it.
var folded = map[string]graph.EntityType{
	"PER": graph.Person, "PERS": graph.Person, "PERSON": graph.Person,
	"ORG": graph.Organization, "ORGANIZATION": graph.Organization, "ORGANISATION": graph.Organization,
	"LOC": graph.Place, "PLACE": graph.Place, "LOCATION": graph.Place, "GPE": graph.Place, "FAC": graph.Place,
	"EVENT": graph.Event,
}

// TypeNamed gives the type of entity that a data set calls by a name, Other where
// the name means none.
func TypeNamed(name string) graph.EntityType {
	if t, ok := folded[strings.ToUpper(name)]; ok {
		return t
	}
	return Other
}

// markedRow is a line of a file of marked texts. Data sets list the marks under
// "entities" or "mentions"; entities may list their mentions in turn.
type markedRow struct {
	ID       string
	Title    string
	Text     string
	Entities []markedEntity
	Mentions []markedEntity
	Optional [][2]int
}

type markedEntity struct {
	Start, End   int
	Type, Coarse string
	Mentions     []markedEntity
}

// LoadMarked reads a file of marked texts, one JSON object a line: text, perhaps id
// and title, and entities or mentions with start, end (code points) and type. Where
// no mention of a line has a type they are people, and the line is partial.
func LoadMarked(path string) ([]Marked, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading the marked texts: %w", err)
	}
	var all []Marked
	n := 0
	for line := range bytes.Lines(data) {
		n++
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		m, err := parseMarked(line)
		if err != nil {
			return nil, fmt.Errorf("reading line %d of %s: %w", n, path, err)
		}
		all = append(all, m)
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("there are no marked texts in %s", path)
	}
	if slices.ContainsFunc(all, func(m Marked) bool { return m.Partial }) {
		// A text of such a file in which nobody is marked is no text without people.
		for i := range all {
			all[i].Partial = all[i].Partial || len(all[i].Marks) == 0
		}
	}
	return all, nil
}

// parseMarked reads one line.
func parseMarked(line []byte) (Marked, error) {
	var r markedRow
	if err := json.Unmarshal(line, &r); err != nil {
		return Marked{}, err
	}
	if r.Text == "" {
		return Marked{}, errors.New(`it has no "text"`)
	}
	m := Marked{ID: r.ID, Title: r.Title, Text: r.Text}
	length := len([]rune(r.Text))
	typed := false
	listed := r.Mentions
	if listed == nil {
		listed = r.Entities
	}
	for _, e := range listed {
		for _, p := range e.passages() {
			if p.Start < 0 || p.End <= p.Start || p.End > length {
				return Marked{}, fmt.Errorf("a mark from %d to %d is outside the text of %d characters", p.Start, p.End, length)
			}
			typed = typed || p.Type != ""
			m.Marks = append(m.Marks, Mark{graph.Span{Start: p.Start, End: p.End}, TypeNamed(p.Type)})
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
	return m, nil
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
