package network

import (
	"fmt"
	"slices"
	"strings"
)

// Measure is a way to say how central a node is.
type Measure string

// The measures. Only Strength and PageRank weigh ties by their documents; the
// others take every tie as one step.
const (
	Degree      Measure = "degree"
	Strength    Measure = "strength"
	Betweenness Measure = "betweenness"
	PageRank    Measure = "pagerank"
	Closeness   Measure = "closeness"
	Harmonic    Measure = "harmonic"
)

// Measures lists the measures in the order of --help.
func Measures() []Measure {
	return []Measure{Degree, Strength, Betweenness, PageRank, Closeness, Harmonic}
}

// ParseMeasure reads the name of a measure, in any case. The error lists the names.
func ParseMeasure(name string) (Measure, error) {
	m := Measure(strings.ToLower(strings.TrimSpace(name)))
	if slices.Contains(Measures(), m) {
		return m, nil
	}
	names := make([]string, 0, len(Measures()))
	for _, known := range Measures() {
		names = append(names, string(known))
	}
	return "", fmt.Errorf("there is no measure %q; the measures are %s", name, strings.Join(names, ", "))
}

// Description says in one line what a high value means.
func (m Measure) Description() string {
	switch m {
	case Degree:
		return "how many others one is tied to"
	case Strength:
		return "the documents behind all ties, added up"
	case Betweenness:
		return "how often one stands on the shortest way between two others"
	case PageRank:
		return "how often a random walk along the ties, by their documents, passes here"
	case Closeness:
		return "how few steps it takes to reach the others (Wasserman and Faust, for parts that do not touch)"
	case Harmonic:
		return "the sum of one over the steps to each other; the unreachable count nothing"
	}
	return ""
}
