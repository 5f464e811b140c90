package main

import (
	"fmt"
	"io"
	"strings"

	"dramatis/graph"
)

// prose writes lines for a person to read, until the first error. Whatever comes
// out of a document is made printable first.
type prose struct {
	w   io.Writer
	err error
}

// line writes one line, and makes it printable but for the blanks it begins with.
func (p *prose) line(format string, args ...any) {
	if p.err != nil {
		return
	}
	line := fmt.Sprintf(format, args...)
	text := strings.TrimLeft(line, " ")
	_, p.err = io.WriteString(p.w, line[:len(line)-len(text)]+printable(text)+"\n")
}

// shownProofs is how many passages stand under one line; `why` shows all.
const shownProofs = 3

// proofs writes the first passages that prove what stands above them.
func (p *prose) proofs(evidence []graph.Evidence) {
	for _, e := range evidence[:min(len(evidence), shownProofs)] {
		p.line("    “%s”", e.Quote)
		p.line("      %s, characters %d–%d", e.Document, e.Start, e.End)
	}
	if more := len(evidence) - shownProofs; more > 0 {
		p.line("    and %d more", more)
	}
}

// prosaic makes prose the form of a list that people read.
func prosaic(write func(io.Writer) error) map[format]func(io.Writer) error {
	return map[format]func(io.Writer) error{asTable: write}
}

// counted writes a number with its noun; the plural is given where it takes no s.
func counted(n int, one string, many ...string) string {
	switch {
	case n == 1:
		return "1 " + one
	case len(many) > 0:
		return fmt.Sprintf("%d %s", n, many[0])
	}
	return fmt.Sprintf("%d %ss", n, one)
}
