package main

import (
	"slices"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"

	"dramatis/graph"
	"dramatis/queries"
	"dramatis/seeds"
)

// classTable is the form of classes.yaml.
type classTable map[string]struct {
	Words, Ends, Lists, Less, Not, Apart []string
	Forms                                bool
	Objects                              []graph.Predicate
	Same                                 string
}

// classes reads what nouns for classes of bodies and places mean, once, when it is asked for.
func classes() func() (map[string]queries.Class, error) {
	return sync.OnceValues(func() (map[string]queries.Class, error) {
		var table classTable
		var bodies struct{ Forms, Trades string }
		places := map[string]string{}
		for name, into := range map[string]any{"classes.yaml": &table, "organisations.yaml": &bodies, "places.yaml": &places} {
			if err := yaml.Unmarshal(seeds.Read(name), into); err != nil {
				return nil, err
			}
		}
		out := map[string]queries.Class{}
		for noun, t := range table {
			if t.Same != "" {
				t = table[t.Same]
			}
			c := queries.Class{Words: t.Words, Ends: t.Ends, Apart: t.Apart, Objects: t.Objects, Names: without(named(places, t.Lists), t.Less), Others: named(places, t.Not)}
			if t.Forms {
				c.Ends = slices.Concat(c.Ends, strings.Split(bodies.Forms, "\n"), strings.Split(bodies.Trades, "\n"))
			}
			out[noun] = c
		}
		return out, nil
	})
}

// without gives the names that are not among others.
func without(names, others []string) []string {
	return slices.DeleteFunc(names, func(name string) bool { return slices.Contains(others, strings.TrimSpace(name)) })
}

// named gives all names of some lists; nil for no list.
func named(places map[string]string, lists []string) []string {
	var out []string
	for _, l := range lists {
		out = append(out, strings.Split(strings.TrimSpace(places[l]), "\n")...)
	}
	return out
}
