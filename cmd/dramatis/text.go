package main

import (
	"io"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
)

// newText makes the command that prints a document as the program reads it.
func newText(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "text DOCUMENT",
		GroupID: groupLook,
		Short:   "Print the text of a document, in which all offsets count",
		Long: `Print the text of a document, named by its path, its file name, with or without what
follows the dot, or its ID, or the beginning of that. The offsets of statements and
mentions count the Unicode code points of this text.`,
		Example:           "  dramatis text letters/1950-07-08.txt\n  dramatis text 1950-07-08.txt --json",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeDocuments(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := a.formatFrom([]format{asText, asJSON}, asText)
			if err != nil {
				return err
			}
			return a.withStore(func(s *store.Store) error {
				d, err := readable(cmd.Context(), s, args[0])
				if err != nil {
					return err
				}
				text, err := s.Text(d.ID)
				if err != nil {
					return err
				}
				if f == asJSON {
					return a.page(func(w io.Writer) error { return writeJSON(w, textRecord{d.Path, d.ID, text}) })
				}
				if a.width() > 0 {
					text = tame(text)
				}
				return a.page(func(w io.Writer) error {
					_, err := io.WriteString(w, text)
					return err
				})
			})
		},
	}
}

// asText is the text of a document itself.
const asText format = "text"

// textRecord is a text as programs read it.
type textRecord struct {
	Document   string           `json:"document"`
	DocumentID graph.DocumentID `json:"document_id"`
	Text       string           `json:"text"`
}

// writeJSON writes one value on a line.
func writeJSON(w io.Writer, v any) error {
	line, err := jsonOf(v)
	if err == nil {
		_, err = io.WriteString(w, line)
	}
	return err
}

// tame makes the control characters of a text visible, but for blanks and line
// ends, so that it cannot command the terminal. Code points keep their number.
func tame(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && !unicode.IsSpace(r) {
			return unicode.ReplacementChar
		}
		return r
	}, text)
}
