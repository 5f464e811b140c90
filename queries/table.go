package queries

import (
	"cmp"
	"slices"
	"strings"

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

// EvidenceOf gathers the passages behind statements in reading order, each once, but
// first of all one that names those of whom it is told.
func EvidenceOf(statements []graph.Statement) []graph.Evidence {
	out := []graph.Evidence{}
	of := map[graph.Evidence]*graph.Statement{}
	for i, s := range statements {
		for _, e := range s.Evidence {
			if of[e] == nil {
				of[e] = &statements[i]
				out = append(out, e)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b graph.Evidence) int {
		return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	lead, most := 0, -1
	for i, e := range out[:min(len(out), maxLeads)] {
		if n := Naming(e.Quote, of[e]); n > most {
			lead, most = i, n
		}
	}
	if lead > 0 {
		first := out[lead]
		copy(out[1:], out[:lead])
		out[0] = first
	}
	return out
}

// LeadOf gives the passage that proves statements best. Where it names one end alone, as each line of a list of those present does, the one
// of the same statement that names the other stands with it, as one reads them: neither proves anything by itself.
func LeadOf(statements []graph.Statement) []graph.Evidence {
	all := EvidenceOf(statements)
	if len(all) == 0 {
		return nil
	}
	lead := all[:1:1]
	i := slices.IndexFunc(statements, func(s graph.Statement) bool { return slices.Contains(s.Evidence, lead[0]) })
	st := &statements[i]
	for _, end := range []*graph.Ref{&st.Subject, &st.Object} {
		if naming(lead[0].Quote, end) || Naming(lead[0].Quote, st) == 0 {
			continue
		}
		j := slices.IndexFunc(st.Evidence, func(e graph.Evidence) bool { return naming(e.Quote, end) })
		if j < 0 && len(st.Evidence) == 2 { // "the President", beside the line of the other
			j = 1 - slices.Index(st.Evidence, lead[0])
		}
		if j >= 0 {
			lead = append(lead, st.Evidence[j])
			slices.SortFunc(lead, func(a, b graph.Evidence) int { return cmp.Compare(a.Start, b.Start) })
			return lead
		}
	}
	return lead
}

// maxLeads bounds among how many passages the one that stands first is chosen.
const maxLeads = 16

// Naming counts the ends of a statement that a passage names.
func Naming(quote string, st *graph.Statement) int {
	n := 0
	for _, end := range []*graph.Ref{&st.Subject, &st.Object} {
		if naming(quote, end) {
			n++
		}
	}
	return n
}

// naming reports whether a passage names somebody or something by any of its names.
func naming(quote string, r *graph.Ref) bool {
	return strings.Contains(quote, familiar(r.Name)) || slices.ContainsFunc(r.Aliases, func(a string) bool { return strings.Contains(quote, familiar(a)) })
}

// familiar is the last word of a name, by which texts mostly call people; of one that
// ends in a short word, as in Korean, it is the whole.
func familiar(name string) string {
	if last := name[strings.LastIndexByte(name, ' ')+1:]; len(last) > len("Sung") {
		return last
	}
	return name
}

// sorted gives the statements in reading order, leaving the argument as it was.
func sorted(statements []graph.Statement) []graph.Statement {
	out := slices.Clone(statements)
	slices.SortFunc(out, graph.Compare)
	return out
}

// DocumentsOf counts the distinct documents that prove the statements.
func DocumentsOf(statements []graph.Statement) int {
	seen := map[graph.DocumentID]bool{}
	for _, s := range statements {
		for _, e := range s.Evidence {
			seen[e.DocumentID] = true
		}
	}
	return len(seen)
}

// documentsIn counts the distinct documents of passages.
func documentsIn(evidence []graph.Evidence) int {
	seen := map[graph.DocumentID]bool{}
	for _, e := range evidence {
		seen[e.DocumentID] = true
	}
	return len(seen)
}
