package part

import (
	"encoding/json"
	"unicode/utf8"

	"dramatis/graph"
)

// Format is the version of the layout that this package writes and the highest it reads.
const Format = 1

// kind marks the first line of every part.
const kind = "part"

// Header says what a part is and by which rules it was made.
type Header struct {
	Kind      string `json:"dramatis"`
	Format    int    `json:"format"`
	Extractor string `json:"extractor"` // see extract.VersionOf
}

// Document is an extracted document.
type Document struct {
	Path       string           `json:"path"` // for the eye; Source has the true one
	ID         graph.DocumentID `json:"id"`
	Text       string           `json:"text"`
	Pages      graph.Pages      `json:"pages,omitempty"`
	Extraction json.RawMessage  `json:"extraction"`
}

// Source is a file that was looked at: it gave the document of a line, or has a problem.
type Source struct {
	Path    string
	ID      graph.DocumentID // "" where there is a problem
	Line    int              // from 1, which is the header
	Problem string           // "" where there is a document
}

// sourceJSON is a source as it is written. A path need not be valid UTF-8, which a
// JSON string must be.
type sourceJSON struct {
	Path    string           `json:"path"`
	Bytes   []byte           `json:"path_bytes,omitempty"`
	ID      graph.DocumentID `json:"id,omitempty"`
	Line    int              `json:"line,omitempty"`
	Problem string           `json:"problem,omitempty"`
}

// MarshalJSON writes a source; a path that is no valid UTF-8 is written as bytes too.
func (s Source) MarshalJSON() ([]byte, error) {
	out := sourceJSON{Path: s.Path, ID: s.ID, Line: s.Line, Problem: s.Problem}
	if !utf8.ValidString(s.Path) {
		out.Bytes = []byte(s.Path)
	}
	return json.Marshal(out)
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (s *Source) UnmarshalJSON(data []byte) error {
	var in sourceJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	*s = Source{Path: in.Path, ID: in.ID, Line: in.Line, Problem: in.Problem}
	if in.Bytes != nil {
		s.Path = string(in.Bytes)
	}
	return nil
}

// ending is the last line.
type ending struct {
	End     bool     `json:"end"`
	Roots   []string `json:"roots"`
	Sources []Source `json:"sources"`
}
