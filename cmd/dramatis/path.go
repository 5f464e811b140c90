package main

import (
	"strings"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
)

// newPath makes the command that finds how two are connected.
func newPath(a *app) *cobra.Command {
	var options queries.PathOptions
	cmd := &cobra.Command{
		Use:     "path FROM TO",
		GroupID: groupAsk,
		Short:   "Find how two are connected, with the proof of every step",
		Example: `  dramatis path Attlee Churchill
  dramatis path "Clement Attlee" "House of Commons" --json`,
		Args:              cobra.ExactArgs(2),
		ValidArgsFunction: a.completeNames(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			if options.K < 1 || options.MaxHops < 1 {
				return usageError("--chains and --hops must be at least 1")
			}
			return a.list(func(s *store.Store) (list, error) {
				chains, err := queries.Path(cmd.Context(), s, args[0], args[1], options)
				if err != nil {
					return list{}, err
				}
				t := queries.ChainTable(chains)
				return list{
					columns: t.Columns, rows: rowsOfTable(t), whole: pathRecords(chains), own: prosaic(pathProse(chains)),
					none: "nothing in this corpus connects " + args[0] + " and " + args[1],
				}, nil
			})
		},
	}
	cmd.Flags().IntVar(&options.K, "chains", 3, "how many chains of the shortest length to show, up to 3")
	cmd.Flags().IntVar(&options.MaxHops, "hops", 6, "how long a chain may be")
	return cmd
}

// pathRecord is a chain as programs read it: the names along it and one
// statement a hop, the best proved.
type pathRecord struct {
	Names []string          `json:"names"`
	Path  []graph.Statement `json:"path"`
}

func pathRecords(chains []queries.Chain) []pathRecord {
	records := make([]pathRecord, len(chains))
	for i, c := range chains {
		records[i] = pathRecord{c.Names(), c.Proof()}
	}
	return records
}

// pathProse writes every chain, and under it the proof of each hop.
func pathProse(chains []queries.Chain) func(p *prose) {
	return func(p *prose) {
		for i, c := range chains {
			if i > 0 {
				p.line("")
			}
			p.line("%s", strings.Join(c.Names(), " – "))
			for _, s := range c.Proof() {
				p.line("  %s", statementLine(s))
				p.proofs(s.Evidence[:1])
			}
		}
	}
}

// statementLine writes a statement as subject, predicate, object.
func statementLine(s graph.Statement) string {
	return s.Subject.Name + " " + string(s.Predicate) + " " + s.Object.Name + qualified(s.Role, s.Modality, s.When)
}
