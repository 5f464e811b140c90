package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dramatis/graph/store"
)

// limits bound what a program in a query language may take.
type limits struct {
	time   time.Duration
	rows   int
	memory int // MiB
}

// newQuery makes the command that runs a program in one of Cayley's query languages.
func newQuery(a *app) *cobra.Command {
	var language string
	var l limits
	cmd := &cobra.Command{
		Use:     "query PROGRAM",
		GroupID: groupAsk,
		Short:   "Ask the graph in Gizmo (JavaScript) or GraphQL, Cayley's query languages",
		Long:    queryHelp,
		Example: queryExamples,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, err := a.tabularFormat()
			if err != nil {
				return err
			}
			if !slices.Contains(store.Languages, store.Language(language)) {
				return usageError("there is no query language %q; there are %s", language, listed(store.Languages))
			}
			if l.rows < 0 || l.time <= 0 || l.memory < 1 {
				return usageError("--rows must be 0 (all) or more, --timeout and --memory more than 0")
			}
			program, err := a.program(args[0])
			if err != nil {
				return err
			}
			// A store that cannot be read is told before a process is started for it.
			if err := a.withStore(func(*store.Store) error { return nil }); err != nil {
				return err
			}
			rows, more, err := a.runQuery(cmd.Context(), queryRequest{store.Language(language), program, rowsWanted(l.rows), l.memory}, l)
			if err != nil {
				return err
			}
			if err := a.print(f, queryList(rows)); err != nil {
				return err
			}
			if more {
				a.note("only the first %d rows are shown; --rows 0 shows all", l.rows)
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&language, "language", string(store.Gizmo), "the language: "+listed(store.Languages))
	cmd.Flags().DurationVar(&l.time, "timeout", 10*time.Second, "how long the program may run")
	cmd.Flags().IntVar(&l.rows, "rows", 1000, "how many rows it may give, 0 for all")
	cmd.Flags().IntVar(&l.memory, "memory", 512, "how many MiB of memory it may take")
	complete(cmd, "language", store.Languages)
	return cmd
}

// rowsWanted asks for one row more than is shown, to know whether there are more.
func rowsWanted(shown int) int {
	if shown == 0 {
		return 0
	}
	return shown + 1
}

// program gives the program itself, or what is piped in for "-".
func (a *app) program(arg string) (string, error) {
	if arg != "-" {
		return arg, nil
	}
	text, err := io.ReadAll(a.stdin)
	if err != nil {
		return "", fmt.Errorf("reading the program from standard input: %w", err)
	}
	return string(text), nil
}

// queryList makes a list of the results: a column for every key that one of them has.
func queryList(results []json.RawMessage) list {
	columns := map[string]bool{}
	parsed := make([]map[string]any, len(results))
	for i, r := range results {
		parsed[i] = fieldsOf(r)
		for k := range parsed[i] {
			columns[k] = true
		}
	}
	names := slices.SortedFunc(maps.Keys(columns), func(a, b string) int {
		if (a == "id") != (b == "id") { // the node itself comes first
			return map[bool]int{true: -1, false: 1}[a == "id"]
		}
		return strings.Compare(a, b)
	})
	rows := func(yield func(row, error) bool) {
		for i, fields := range parsed {
			cells := make([]string, len(names))
			for j, name := range names {
				cells[j] = cellOf(fields[name])
			}
			if !yield(row{cells, results[i]}, nil) {
				return
			}
		}
	}
	return list{columns: names, rows: rows, none: "the query gave no results"}
}

// fieldsOf gives the fields of a result; one that is no object has the field "value".
func fieldsOf(result json.RawMessage) map[string]any {
	var v any
	if json.Unmarshal(result, &v) != nil {
		return nil
	}
	if fields, ok := v.(map[string]any); ok {
		return fields
	}
	return map[string]any{"value": v}
}

// cellOf writes a value into a cell: text as it is, all else as JSON.
func cellOf(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	}
	line, err := jsonOf(v)
	if err != nil {
		return ""
	}
	return strings.TrimSuffix(line, "\n")
}

const queryHelp = `Ask the graph in Gizmo (JavaScript) or GraphQL, the languages of Cayley, the graph
store underneath. PROGRAM may be "-" to read it from standard input.

Nodes are people, organisations, places, events, documents and statements; their names
stand between angle brackets: <person/ada-brown>, <s/k3f0q7v2m1c8t4a9>. A tie is an edge
with its predicate, <wrote-to>, and its label is the statement that proves it. What is known
of a node are edges whose predicates begin with dramatis: – of an entity <dramatis:name>,
<dramatis:type>, of a statement <dramatis:when>, <dramatis:role>, <dramatis:topic>,
<dramatis:modality>, <dramatis:confidence>, <dramatis:document>, of a document
<dramatis:path>, <dramatis:title>, <dramatis:date>. Edges are there whatever the modality:
what was only planned or denied is told by <dramatis:modality> of the label.

A program can read only. It runs in a process of its own, which ends at the limit of time
or memory. How to write one: https://cayley.gitbook.io/cayley/query-languages`

const queryExamples = `  dramatis query 'g.V("<person/ada-brown>").out("<wrote-to>").unique().all()'
  dramatis query 'g.V("<person/ada-brown>").both("<met>").save("<dramatis:name>", "name").unique().all()' --format csv
  dramatis query 'g.V().has("<dramatis:type>", "person").count()'
  dramatis query 'g.V("<person/ada-brown>").labelContext("<s/letter1-1>").out("<wrote-to>").all()'
  dramatis query 'g.V("<person/ada-brown>").out("<wrote-to>").out("<met>").tag("met").getLimit(5)' --json
  dramatis query --language graphql '{ nodes(id: <person/ada-brown>) { id, name: <dramatis:name>, <wrote-to> { id } } }' --json
  dramatis query --language graphql '{ nodes(<dramatis:type>: "person", first: 3) { id, name: <dramatis:name> } }' --json
  dramatis query --language graphql '{ nodes(id: <person/clara-white>) { id, <met> @rev { id } } }' --json
  dramatis query --language graphql '{ nodes(<dramatis:modality>: "planned") { id, when: <dramatis:when> @opt } }' --json
  dramatis query --language graphql '{ nodes(id: <organization/guild>) { <holds-position> @rev { name: <dramatis:name> } } }' --json`
