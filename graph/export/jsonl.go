package export

import (
	"encoding/json"
	"io"
	"iter"

	"dramatis/graph"
)

// writeJSONL writes the interface contract's form of a statement, one a line.
func writeJSONL(w io.Writer, statements iter.Seq2[graph.Statement, error]) error {
	lines := json.NewEncoder(w)
	for s, err := range statements {
		if err != nil {
			return err
		}
		if err := lines.Encode(s); err != nil {
			return err
		}
	}
	return nil
}
