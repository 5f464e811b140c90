package queries

import (
	"cmp"
	"slices"

	"dramatis/graph"
)

// Table is the plain form that every answer can take: rows of text, nothing cut
// short, each with the passages that prove it. Whoever prints it chooses widths
// and file formats.
type Table struct {
	Columns []string
	Rows    []Row
}

// Row is one line of a table; it has a cell for every column.
type Row struct {
	Cells    []string
	Evidence []graph.Evidence
}

// EvidenceOf gathers the passages behind statements in reading order, each once.
func EvidenceOf(statements []graph.Statement) []graph.Evidence {
	out := []graph.Evidence{}
	seen := map[graph.Evidence]bool{}
	for _, s := range statements {
		for _, e := range s.Evidence {
			if !seen[e] {
				seen[e] = true
				out = append(out, e)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b graph.Evidence) int {
		return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return out
}

// sorted gives the statements in reading order, leaving the argument as it was.
func sorted(statements []graph.Statement) []graph.Statement {
	out := slices.Clone(statements)
	slices.SortFunc(out, graph.Compare)
	return out
}

// DocumentsOf counts the distinct documents that prove the statements.
func DocumentsOf(statements []graph.Statement) int { return documentsIn(EvidenceOf(statements)) }

// documentsIn counts the distinct documents of passages.
func documentsIn(evidence []graph.Evidence) int {
	seen := map[graph.DocumentID]bool{}
	for _, e := range evidence {
		seen[e.DocumentID] = true
	}
	return len(seen)
}
