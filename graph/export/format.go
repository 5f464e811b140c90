package export

import (
	"bufio"
	"fmt"
	"io"
	"iter"

	"dramatis/graph"
)

// Format is the name of an exchange format.
type Format string

// The formats.
const (
	JSONL   Format = "jsonl"
	NQuads  Format = "nquads"
	DOT     Format = "dot"
	GraphML Format = "graphml"
	GEXF    Format = "gexf"
	CSV     Format = "csv"
)

// Formats lists the formats in the order of --help.
func Formats() []Format { return []Format{JSONL, NQuads, DOT, GraphML, GEXF, CSV} }

// Description says in one line what a format keeps and who reads it.
func (f Format) Description() string {
	switch f {
	case JSONL:
		return "one statement a line with all its evidence, as `dramatis statements` prints them"
	case NQuads:
		return "RDF: a named graph for each statement, with its evidence, for any quad store"
	case DOT:
		return "a drawing for Graphviz: ties between the same two merged, what did not happen dashed"
	case GraphML:
		return "one edge a statement with date, document and quote, for Gephi, yEd, NetworkX, igraph"
	case GEXF:
		return "as graphml, with the days of each tie for the timeline of Gephi"
	case CSV:
		return "an edge list with one row for each passage, for spreadsheets and R"
	}
	return ""
}

// Keeps reports whether a format has a statement in it: a drawing has only ties between two.
func (f Format) Keeps(s graph.Statement, opts Options) bool {
	switch f {
	case DOT, GraphML, GEXF:
		return s.Object.ID != "" && drawing{opts.Vocabulary}.draws(s)
	}
	return true
}

// Options are what a format must know beside the statements.
type Options struct {
	// Vocabulary tells symmetric predicates, drawn without an arrow head, and
	// predicates about documents, which dot, graphml and gexf leave out.
	Vocabulary graph.Vocabulary
}

// Write writes the statements in a format, which must be one of Formats. It ends
// with the first error of the stream or of the writer.
func Write(w io.Writer, f Format, statements iter.Seq2[graph.Statement, error], opts Options) error {
	out := bufio.NewWriter(w)
	if err := write(out, f, statements, opts); err != nil {
		return fmt.Errorf("exporting as %s: %w", f, err)
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("exporting as %s: %w", f, err)
	}
	return nil
}

func write(w *bufio.Writer, f Format, statements iter.Seq2[graph.Statement, error], opts Options) error {
	switch f {
	case JSONL:
		return writeJSONL(w, statements)
	case NQuads:
		return writeNQuads(w, statements)
	case DOT:
		return writeDOT(w, statements, opts.Vocabulary)
	case GraphML:
		return writeGraphML(w, statements, opts.Vocabulary)
	case GEXF:
		return writeGEXF(w, statements, opts.Vocabulary)
	case CSV:
		return writeCSV(w, statements)
	}
	panic("export: no format " + string(f))
}
