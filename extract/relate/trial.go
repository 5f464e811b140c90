package relate

import (
	"fmt"
	"slices"
	"strings"

	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// Trial is a test of a frame and what the frame made of it.
type Trial struct {
	File      string          `json:"file"` // where the frame is written
	Line      int             `json:"line"`
	Frame     string          `json:"frame"`
	Predicate graph.Predicate `json:"predicate"`
	Text      string          `json:"text"`
	Want      []string        `json:"want"` // statements, sorted
	Got       []string        `json:"got"`  // those of the frame's predicate, sorted
}

// Passed reports whether the frame read what its test wants.
func (t Trial) Passed() bool { return slices.Equal(t.Want, t.Got) }

// String says what went wrong, for people.
func (t Trial) String() string {
	return fmt.Sprintf("%s:%d: frame %q reads %s from %q; its test wants %s", t.File, t.Line, t.Frame, listed(t.Got), t.Text, listed(t.Want))
}

// listed writes statements out, "nothing" for none.
func listed(statements []string) string {
	if len(statements) == 0 {
		return "nothing"
	}
	return "“" + strings.Join(statements, "”, “") + "”"
}

// Frames gives the frames in the order of their files.
func (rd *Reader) Frames() []lexicon.Frame { return rd.frames.Located() }

// Try runs the tests of a frame: each gives what its text should say by the frame's predicate, and what it says, both sorted.
func (rd *Reader) Try(f lexicon.Frame) []Trial {
	var out []Trial
	for _, test := range f.Tests {
		got := slices.DeleteFunc(said(rd, test.Text), func(s string) bool { return !strings.Contains(s, " "+string(f.Predicate)+" ") })
		out = append(out, Trial{
			File: f.File, Line: f.Line, Frame: f.Name, Predicate: f.Predicate, Text: test.Text,
			Want: sorted(test.Want), Got: sorted(got),
		})
	}
	return out
}

// sorted gives statements in order, never nil.
func sorted(statements []string) []string {
	out := append([]string{}, statements...)
	slices.Sort(out)
	return out
}

// TryOwn refuses frames that a Locator added and that fail their own tests.
func (rd *Reader) TryOwn() error {
	if len(rd.frames.Own) == 0 {
		return nil
	}
	for _, f := range rd.Frames() {
		if !f.Own {
			continue
		}
		for _, t := range rd.Try(f) {
			if !t.Passed() {
				return fmt.Errorf("%s", t)
			}
		}
	}
	return nil
}
