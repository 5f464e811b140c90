package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"

	"dramatis/graph"
	"dramatis/queries"
)

// prose writes lines for a person to read, until the first error. Whatever comes
// out of a document is made printable first.
type prose struct {
	w     io.Writer
	width int // of the terminal, or 0 where no line may be broken
	err   error
	// above are the passages that prove what was written last.
	above []graph.Evidence
}

// line writes one line, and makes it printable but for the blanks it begins with.
// On a terminal one that is too long goes on in the next, a little further in.
func (p *prose) line(format string, args ...any) {
	line := fmt.Sprintf(format, args...)
	words := strings.TrimLeft(line, " ")
	blanks := line[:len(line)-len(words)]
	hang := blanks + "  "
	if strings.HasPrefix(words, "“") {
		hang = blanks + " "
	}
	for _, l := range folded(blanks, hang, printable(words), p.width) {
		p.whole("%s", l)
	}
}

// whole writes one line that is never broken: a command must stay one to be copied.
func (p *prose) whole(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format+"\n", args...)
	}
}

// folded breaks a text at its blanks into lines of at most width columns (0: any),
// the first after one margin, the others after another. A longer word stays whole.
func folded(first, others, words string, width int) []string {
	var lines []string
	line, empty := first, true
	for _, word := range strings.Fields(words) {
		switch {
		case empty:
			line += word
		case width > 0 && text.StringWidthWithoutEscSequences(line)+1+text.StringWidthWithoutEscSequences(word) > width:
			lines = append(lines, line)
			line = others + word
		default:
			line += " " + word
		}
		empty = false
	}
	return append(lines, line)
}

// shownProofs is how many passages stand under one line; `why` shows all.
const shownProofs = 3

// proofs writes the first passages that prove what stands above them. Where they are those
// of the line before they are not written again: one list of guests proves many meetings.
func (p *prose) proofs(evidence []graph.Evidence) {
	shown := evidence[:min(len(evidence), shownProofs)]
	other := func(e graph.Evidence) bool { return !slices.ContainsFunc(p.above, samePassage(e)) }
	if len(shown) > 0 && len(shown) == len(p.above) && !slices.ContainsFunc(shown, other) {
		p.line("    (proved by the same)")
	} else {
		p.above = shown
		for _, e := range shown {
			p.line("    “%s”", e.Quote)
			p.line("      %s", e.Place())
		}
	}
	if more := len(evidence) - shownProofs; more > 0 {
		p.line("    and %d more", more)
	}
}

// lead writes the passage that proves statements best, with the one that names the other end where it names but one, on one line.
func (p *prose) lead(statements []graph.Statement) {
	lead := queries.LeadOf(statements)
	if len(lead) < 2 {
		p.proofs(lead)
		return
	}
	p.above = lead
	p.line("    “%s” … “%s”", lead[0].Quote, lead[1].Quote)
	p.line("      %s and %d–%d", lead[0].Place(), lead[1].Start, lead[1].End)
}

// samePassage tests whether a proof is of the same stretch of the same document.
func samePassage(e graph.Evidence) func(graph.Evidence) bool {
	return func(o graph.Evidence) bool { return o.DocumentID == e.DocumentID && o.Span == e.Span }
}

// prosaic makes prose the form of a list that people read.
func prosaic(write func(p *prose)) map[format]writer {
	return map[format]writer{asTable: func(w io.Writer, look look) error {
		p := prose{w: w, width: look.width}
		write(&p)
		return p.err
	}}
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
