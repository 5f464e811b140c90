package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
)

// newPath makes the command that finds how two are connected.
func newPath(a *app) *cobra.Command {
	var options queries.PathOptions
	var through, predicates []string
	var by string
	cmd := &cobra.Command{
		Use:     "path FROM TO",
		GroupID: groupAsk,
		Short:   "Find how two are connected, with the proof of every step",
		Long: `Find how two are connected, with the proof of every step. By default the shortest
chains are shown, at most three, and of equal ones those that more documents prove.
Somebody counts as a link by what happened, not by what was planned or denied. A step
that rests on what is only reported, or on a date that may lie outside of --from and
--to, could be: such chains come last and are marked "possibly".

With --through document a chain may pass from one to another of whom one document
tells something each, whether or not it ties them.

As --json: a list of chains, each with names, certainty ("must", or "could" where a step
is possible only) and path, the statements step by step.`,
		Example: `  dramatis path Attlee Churchill
  dramatis path Attlee Bevin -k 5 --by documents
  dramatis path Attlee Bevin --predicate met,wrote-to --from 1943 --to 1945
  dramatis path Attlee Bevin --through person,place
  dramatis path "Clement Attlee" "House of Commons" --json`,
		Args:              cobra.ExactArgs(2),
		ValidArgsFunction: a.completeNames(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			if options.K < 0 || options.MaxHops < 1 {
				return usageError("--chains must be at least 0 and --hops at least 1")
			}
			return a.told(func(s *store.Store, words graph.Vocabulary) (list, error) {
				if err := pathFilters(&options, words, through, predicates, by); err != nil {
					return list{}, err
				}
				var chains []queries.Chain
				err := a.addressed(cmd.Context(), s, words, args, func(names []string) (err error) {
					chains, err = queries.Path(cmd.Context(), s, names[0], names[1], options)
					return err
				})
				if err != nil {
					return list{}, err
				}
				t := queries.ChainTable(words, chains)
				further := ""
				if !cmd.Flags().Changed("through") {
					further = "; --through person,organization,event,document looks also for those of whom one document tells"
				}
				return list{
					columns: t.Columns, rows: rowsOfTable(t), whole: pathRecords(chains), own: prosaic(pathProse(chains)),
					none: "nothing in this corpus connects " + args[0] + " and " + args[1] + further,
				}, nil
			})
		},
	}
	cmd.Flags().IntVarP(&options.K, "chains", "k", 0, "how many chains to show, of whatever length; 0 for the shortest")
	cmd.Flags().IntVar(&options.MaxHops, "hops", queries.DefaultHops, "how long a chain may be")
	cmd.Flags().StringSliceVar(&through, "through", []string{"person", "organization", "event"}, "what may stand between the two: "+listed(graph.EntityTypes))
	cmd.Flags().StringSliceVar(&predicates, "predicate", nil, "only ties of these predicates")
	cmd.Flags().StringVar(&by, "by", byHops, "what is short: hops, or documents for well-proved ties before few hops")
	addWithin(cmd, &options.Within)
	complete(cmd, "through", graph.EntityTypes)
	complete(cmd, "by", []string{byHops, byDocuments})
	completeFlag(cmd, "predicate", a.completePredicates)
	return cmd
}

// What makes a chain short.
const (
	byHops      = "hops"
	byDocuments = "documents"
)

// pathFilters checks the words of the flags and puts them into the options.
func pathFilters(options *queries.PathOptions, words graph.Vocabulary, through, predicates []string, by string) error {
	for _, t := range through {
		if !slices.Contains(graph.EntityTypes, graph.EntityType(t)) {
			return usageError("there is no type %q; the types are %s", t, listed(graph.EntityTypes))
		}
		options.Through = append(options.Through, graph.EntityType(t))
	}
	var err error
	if options.Predicates, err = knownPredicates(words, predicates); err != nil {
		return err
	}
	if by != byHops && by != byDocuments {
		return usageError("--by is %q and should be %s or %s", by, byHops, byDocuments)
	}
	options.Strongest = by == byDocuments
	return nil
}

// knownPredicates checks the predicates of a flag.
func knownPredicates(words graph.Vocabulary, names []string) (out []graph.Predicate, err error) {
	for _, p := range names {
		if _, known := words.Term(graph.Predicate(p)); !known {
			return nil, usageError("there is no predicate %q; %sthe predicates are %s", p, predicatesLike(words, p), listed(predicatesOf(words)))
		}
		out = append(out, graph.Predicate(p))
	}
	return out, nil
}

// predicatesLike asks whether a predicate was meant that the verb tells or whose name is near, or gives "".
func predicatesLike(words graph.Vocabulary, name string) string {
	var near []string
	for _, t := range words {
		if slices.ContainsFunc(t.Verbs, func(v graph.Verb) bool { return v.Base == strings.ToLower(name) && !v.Inverse }) {
			near = append(near, string(t.Predicate))
		}
	}
	if len(near) == 0 {
		near = alike(name, predicatesOf(words))
	}
	if len(near) == 0 {
		return ""
	}
	return "did you mean " + strings.Join(near, " or ") + "? "
}

// predicatesOf lists the predicates of a vocabulary.
func predicatesOf(words graph.Vocabulary) []graph.Predicate {
	out := make([]graph.Predicate, len(words))
	for i, t := range words {
		out[i] = t.Predicate
	}
	return out
}

// completePredicates tells the shell the predicates of the vocabulary.
func (a *app) completePredicates(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
	var words graph.Vocabulary
	err := a.withStore(func(s *store.Store) (err error) {
		words, err = vocabulary(s)
		return err
	})
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var out []cobra.Completion
	for _, p := range predicatesOf(words) {
		out = append(out, string(p))
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

// pathRecord is a chain as programs read it: the names along it and one
// statement a hop, the best proved.
type pathRecord struct {
	Names     []string          `json:"names"`
	Certainty queries.Certainty `json:"certainty"`
	Path      []graph.Statement `json:"path"`
}

func pathRecords(chains []queries.Chain) []pathRecord {
	records := make([]pathRecord, len(chains))
	for i, c := range chains {
		records[i] = pathRecord{c.Names(), c.Certainty, c.Proof()}
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
			p.line("%s%s", strings.Join(c.Names(), " – "), possibly(c.Certainty))
			for _, h := range c.Hops {
				p.line("  %s%s", statementLine(h.Statements[0]), possibly(h.Certainty))
				p.lead(h.Statements[:1])
			}
		}
	}
}

// statementLine writes a statement as subject, predicate, object.
func statementLine(s graph.Statement) string {
	return s.Subject.Name + " " + string(s.Predicate) + " " + s.Object.Name + qualified(roleBeside(s.Object, s.Role), s.Modality, string(s.When))
}

// roleBeside gives a role that stands beside the name of an object, unless that is the same
// words: of a post in no body that is named the role is all there is.
func roleBeside(object graph.Ref, role string) string {
	if object.ID == "" && role == object.Name {
		return ""
	}
	return role
}
