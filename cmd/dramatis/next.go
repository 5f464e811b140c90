package main

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries/report"
)

// nextSteps gives commands that answer something in the corpus that was built.
func (a *app) nextSteps(ctx context.Context, strongest report.Connections, all *report.Ranking, words graph.Vocabulary) ([]string, error) {
	if len(strongest) == 0 {
		return []string{a.command("entities")}, nil
	}
	first := strongest[0]
	var steps []string
	question, err := questionFor(all.Connections(ctx), words)
	if err != nil {
		return nil, err
	}
	if question != "" {
		steps = append(steps, a.command("ask", question))
	}
	steps = append(steps,
		a.command("show", first.A.Name),
		a.command("why", first.A.Name, first.B.Name),
	)
	if near, far := separate(first, all.Ends()); far != "" {
		steps = append(steps, a.command("path", near, far))
	}
	return append(steps, a.command("rank", "--by", "betweenness"), a.command("report", "connections")), nil
}

// separate names one end of a connection and somebody whom nothing ties to it, but
// something to the other end: it takes two steps to get there.
func separate(c report.Connection, ties iter.Seq2[graph.Ref, graph.Ref]) (near, far string) {
	neighbours := map[graph.IRI]map[graph.IRI]bool{c.A.ID: {c.A.ID: true}, c.B.ID: {c.B.ID: true}}
	for a, b := range ties {
		for _, ends := range [][2]graph.IRI{{a.ID, b.ID}, {b.ID, a.ID}} {
			if of := neighbours[ends[0]]; of != nil {
				of[ends[1]] = true
			}
		}
	}
	for a, b := range ties {
		for _, end := range []graph.Ref{a, b} {
			switch ofA, ofB := neighbours[c.A.ID][end.ID], neighbours[c.B.ID][end.ID]; {
			case ofA && !ofB:
				return c.B.Name, end.Name
			case ofB && !ofA:
				return c.A.Name, end.Name
			}
		}
	}
	return "", ""
}

// looked is among how many of the strongest ties one to a person is looked for.
const looked = 20

// questionFor makes a question that the strongest tie answers whose first verb has
// its past tense in the vocabulary: "Who wrote to …?". One of a person comes first: the names of
// bodies want an article or none.
func questionFor(ties iter.Seq2[report.Connection, error], words graph.Vocabulary) (string, error) {
	of, n := "", 0
	for c, err := range ties {
		if err != nil {
			return "", err
		}
		for _, t := range c.Ties {
			term, _ := words.Term(t.Predicate)
			if len(term.Verbs) == 0 || term.Verbs[0].Past == "" {
				continue
			}
			object := objectOf(c, t)
			question := fmt.Sprintf("Who %s %s?", term.Verbs[0].Past, object.Name)
			if object.Type == graph.Person {
				return question, nil
			}
			of = cmp.Or(of, question)
		}
		if n++; n == looked {
			break
		}
	}
	return of, nil
}

// objectOf names the end of a connection to which a tie runs.
func objectOf(c report.Connection, t report.Tie) graph.Ref {
	if t.Direction == report.Backward {
		return c.A
	}
	return c.B
}

// command gives a line to type in a shell, with the store where it is not the default.
func (a *app) command(args ...string) string {
	line := []string{invocation()}
	if a.config.byFlag("store") {
		line = append(line, "--store", quoted(store.Shown(a.config.store)))
	}
	for _, arg := range args {
		line = append(line, quoted(arg))
	}
	return strings.Join(line, " ")
}

// invocation is how this program was started: by its name, or by `go run`, which
// leaves no program behind that could be called by name.
func invocation() string {
	if path, err := os.Executable(); err == nil && strings.Contains(filepath.ToSlash(path), "/go-build") {
		return "go run ./cmd/dramatis"
	}
	return "dramatis"
}

// quoted writes an argument as a shell reads it.
func quoted(arg string) string {
	plain := func(r rune) bool {
		return strings.ContainsRune("-_./:,@%+=", r) || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z'
	}
	switch {
	case arg != "" && strings.Trim(arg, "-_./:,@%+=") != "" && strings.IndexFunc(arg, func(r rune) bool { return !plain(r) }) < 0:
		return arg
	case !strings.ContainsAny(arg, "\"$`\\!"):
		return `"` + arg + `"`
	}
	return "'" + strings.ReplaceAll(arg, "'", `'\''`) + "'"
}
