package main

import (
	"iter"
	"testing"

	"dramatis/graph"
	"dramatis/queries/report"
)

// TestTheQuestionAfterABuildIsAboutAPerson, for "Who wrote to Department of State?" is no English;
// where bodies alone are tied it is about one of them.
func TestTheQuestionAfterABuildIsAboutAPerson(t *testing.T) {
	ada := graph.Ref{ID: "person/ada", Name: "Ada Brown", Type: graph.Person}
	guild := graph.Ref{ID: "organization/guild", Name: "Guild of Weavers", Type: graph.Organization}
	wrote := func(from, to graph.Ref) report.Connection {
		return report.Connection{A: from, B: to, Ties: []report.Tie{{Predicate: "wrote-to", Direction: report.Forward, Count: 1}}}
	}
	stream := func(all ...report.Connection) iter.Seq2[report.Connection, error] { return sliced(all) }
	words := graph.Vocabulary{{Predicate: "wrote-to", Verbs: []graph.Verb{{Base: "write to", Past: "wrote to"}}}}
	for want, ties := range map[string]iter.Seq2[report.Connection, error]{
		"Who wrote to Ada Brown?":        stream(wrote(ada, guild), wrote(guild, ada)),
		"Who wrote to Guild of Weavers?": stream(wrote(ada, guild)),
		"":                               stream(),
	} {
		if got, err := questionFor(ties, words); got != want || err != nil {
			t.Errorf("%q, %v; want %q", got, err, want)
		}
	}
}
