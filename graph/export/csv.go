package export

import (
	"encoding/csv"
	"io"
	"iter"
	"strconv"

	"dramatis/graph"
)

// columns are the heads of the edge list. Gephi takes "source" and "target" as the ends.
var columns = []string{
	"statement", "source", "source_id", "target", "target_id", "predicate", "role", "when", "modality", "confidence",
	"document", "start", "end", "quote", "when_basis", "where", "topic", "attributed_to", "rule",
}

// writeCSV writes one row for each passage: a statement that two passages of its
// document prove has two rows with the same first column.
func writeCSV(w io.Writer, statements iter.Seq2[graph.Statement, error]) error {
	rows := csv.NewWriter(w)
	if err := rows.Write(columns); err != nil {
		return err
	}
	for s, err := range statements {
		if err != nil {
			return err
		}
		for _, e := range s.Evidence {
			if err := rows.Write(row(s, e)); err != nil {
				return err
			}
		}
	}
	rows.Flush()
	return rows.Error()
}

func row(s graph.Statement, e graph.Evidence) []string {
	return []string{
		string(s.ID), s.Subject.Name, string(s.Subject.ID), s.Object.Name, string(s.Object.ID),
		string(s.Predicate), s.Role, string(s.When), string(s.Modality), decimal(s.Confidence),
		e.Document, strconv.Itoa(e.Start), strconv.Itoa(e.End), e.Quote, string(s.WhenBasis), nameOf(s.Where), s.Topic, nameOf(s.AttributedTo), e.Rule,
	}
}

// decimal writes a number without an exponent, as short as reads back exactly.
func decimal(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
