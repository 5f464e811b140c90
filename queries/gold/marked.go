package gold

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
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
	// Judged are names that gold leaves out and that somebody judged real.
	Judged []graph.Span
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

// typeNamed gives the type of entity that a data set calls by a name, Other where
// the name means none.
func typeNamed(name string) graph.EntityType {
	if t, ok := folded[strings.ToUpper(name)]; ok {
		return t
	}
	return Other
}

// errNoMarks says that a file holds no marked text.
var errNoMarks = errors.New("there are no marked texts in it")

// LoadMarked reads a file of marked texts, perhaps packed with gzip, in one of three forms:
//   - one JSON object a line with text, perhaps id and title, and entities or mentions with
//     start, end (code points) and type; where no mention has a type they are people, and
//     the texts are marked in part only;
//   - one JSON object a line for each mention, with document, start, end and type, as
//     `dramatis mentions --format jsonl` writes them: the texts are left empty, their ID
//     is the path of the document;
//   - the columns of the CoNLL conferences: a word a line, name tags in IOB2.
func LoadMarked(path string) ([]Marked, error) {
	data, err := readPacked(path)
	if err != nil {
		return nil, fmt.Errorf("reading the marked texts: %w", err)
	}
	var all []Marked
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte("{")) {
		all, err = parseLines(data)
	} else {
		all, err = parseColumns(path, string(data))
	}
	if err == nil && len(all) == 0 {
		err = errNoMarks
	}
	if err != nil {
		return nil, fmt.Errorf("reading the marked texts of %s: %w", path, err)
	}
	return all, nil
}

// mostUnpacked bounds what a packed file may hold, in bytes.
const mostUnpacked = 1 << 30

// readPacked reads a file and unpacks it where gzip packed it.
func readPacked(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil || !bytes.HasPrefix(data, []byte{0x1f, 0x8b}) {
		return data, err
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	data, err = io.ReadAll(io.LimitReader(z, mostUnpacked+1))
	if err == nil && len(data) > mostUnpacked {
		err = fmt.Errorf("%s holds more than %d bytes", path, mostUnpacked)
	}
	return data, err
}
