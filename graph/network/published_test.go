package network_test

import (
	"math"
	"strings"
	"testing"

	"dramatis/graph/network"
)

// kite is the network of D. Krackhardt, "Assessing the political landscape",
// Administrative Science Quarterly 35 (1990), 342-369, figure 1, made so that
// degree, closeness and betweenness each have another first.
const kite = `Andre Beverly; Andre Carol; Andre Diane; Andre Fernando; Beverly Diane; Beverly Ed; Beverly Garth;
	Carol Diane; Carol Fernando; Diane Ed; Diane Fernando; Diane Garth; Ed Garth; Fernando Garth;
	Fernando Heather; Garth Heather; Heather Ike; Ike Jane`

// karate is the club of W. W. Zachary, "An information flow model for conflict and
// fission in small groups", J. Anthropological Research 33 (1977), 452-473. Node 1
// is the instructor, 34 the officer.
const karate = `1 2;1 3;1 4;1 5;1 6;1 7;1 8;1 9;1 11;1 12;1 13;1 14;1 18;1 20;1 22;1 32;2 3;2 4;2 8;2 14;2 18;2 20;
	2 22;2 31;3 4;3 8;3 9;3 10;3 14;3 28;3 29;3 33;4 8;4 13;4 14;5 7;5 11;6 7;6 11;6 17;7 17;9 31;9 33;9 34;10 34;
	14 34;15 33;15 34;16 33;16 34;19 33;19 34;20 34;21 33;21 34;23 33;23 34;24 26;24 28;24 30;24 33;24 34;25 26;
	25 28;25 32;26 32;27 30;27 34;28 34;29 32;29 34;30 33;30 34;31 33;31 34;32 33;32 34;33 34`

// The figures of the kite are those of Krackhardt's table; those of the club are
// NetworkX 3.6's, whose closeness is Wasserman and Faust's as well.
func TestPublishedValues(t *testing.T) {
	for _, test := range []struct {
		name, edges string
		measure     network.Measure
		normalised  bool
		want        map[string]float64
	}{
		{"kite", kite, network.Degree, false, map[string]float64{"Diane": 6, "Garth": 5, "Fernando": 5, "Andre": 4, "Carol": 3, "Jane": 1}},
		{"kite", kite, network.Betweenness, true, map[string]float64{"Heather": .3888888889, "Garth": .2314814815, "Fernando": .2314814815,
			"Ike": .2222222222, "Diane": .1018518519, "Andre": .02314814815, "Beverly": .02314814815, "Carol": 0, "Ed": 0, "Jane": 0}},
		{"kite", kite, network.Closeness, false, map[string]float64{"Fernando": .6428571429, "Garth": .6428571429, "Diane": .6, "Heather": .6,
			"Andre": .5294117647, "Beverly": .5294117647, "Carol": .5, "Ed": .5, "Ike": .4285714286, "Jane": .3103448276}},
		{"club", karate, network.Degree, false, map[string]float64{"1": 16, "34": 17, "33": 12, "12": 1}},
		{"club", karate, network.Betweenness, false, map[string]float64{"1": 231.0714286, "34": 160.5515873, "33": 76.69047619, "3": 75.85079365,
			"32": 73.00952381, "9": 29.52936508, "2": 28.47857143, "5": 1. / 3, "8": 0}},
		{"club", karate, network.Betweenness, true, map[string]float64{"1": 231.0714286 / 528}},
		{"club", karate, network.Closeness, false, map[string]float64{"1": 33. / 58, "3": 33. / 59, "34": .55, "32": .5409836066, "17": .2844827586}},
		{"club", karate, network.Harmonic, false, map[string]float64{"34": 23.25, "1": 23.16666667, "3": 21, "33": 20.91666667, "17": 11.1}},
		{"club", karate, network.PageRank, false, map[string]float64{"34": .1009191823, "1": .09699728539, "33": .07169322601, "3": .05707850949,
			"2": .05287692406, "12": .009564745492}},
	} {
		got := map[string]float64{}
		for _, s := range network.Rank(undirected(t, test.edges), test.measure) {
			got[s.Entity.Name] = s.Value
			if test.normalised {
				got[s.Entity.Name] = s.Normalised
			}
		}
		for name, want := range test.want {
			if !close(got[name], want) {
				t.Errorf("%s, %s of %s = %.10g, published %.10g", test.name, test.measure, name, got[name], want)
			}
		}
	}
}

// In a directed, weighted network of two parts; figures of NetworkX 3.6, which
// looks at incoming paths as well. The multiplicity of a tie is its weight.
func TestPublishedValuesDirected(t *testing.T) {
	n := project(t, "a b; a b; a c; b c; c a; d c; d c; d c; e f", network.Options{Directed: true})
	for measure, want := range map[network.Measure]map[string]float64{
		network.PageRank:    {"a": .3191761156, "b": .2147456298, "c": .335643472, "d": .03387916431, "e": .03387916431, "f": .06267645398},
		network.Betweenness: {"a": 2, "c": 3},
		network.Closeness:   {"a": .36, "b": .3, "c": .6, "f": .2},
		network.Harmonic:    {"a": 2, "b": 1.833333333, "c": 3, "f": 1},
		network.Degree:      {"a": 3, "b": 2, "c": 4, "d": 1, "e": 1, "f": 1},
		network.Strength:    {"a": 4, "b": 3, "c": 6, "d": 3, "e": 1, "f": 1},
	} {
		scores := network.Rank(n, measure)
		if len(scores) != 6 {
			t.Fatalf("%s ranks %d of 6 nodes", measure, len(scores))
		}
		for _, s := range scores {
			if !close(s.Value, want[s.Entity.Name]) {
				t.Errorf("%s of %s = %.10g, want %.10g", measure, s.Entity.Name, s.Value, want[s.Entity.Name])
			}
		}
	}
}

// Closed forms for a star, a path and a cycle.
func TestClosedForms(t *testing.T) {
	for _, test := range []struct {
		name, edges, node string
		measure           network.Measure
		want              float64
	}{
		{"star of 6: all pairs of leaves pass the hub", star(6), "0", network.Betweenness, 10},
		{"star of 6: the hub is one step from all", star(6), "0", network.Closeness, 1},
		{"star of 6: a leaf is 1 + 4·2 steps away", star(6), "1", network.Closeness, 5. / 9},
		{"star of 6: no path passes a leaf", star(6), "1", network.Betweenness, 0},
		{"star of 6: PageRank of the hub", star(6), "0", network.PageRank, (0.15/6 + 0.85*0.15*5/6) / (1 - 0.85*0.85)},
		{"path of 5: the middle splits 2 from 2", "1 2;2 3;3 4;4 5", "3", network.Betweenness, 4},
		{"path of 5: next to the end splits 1 from 3", "1 2;2 3;3 4;4 5", "2", network.Betweenness, 3},
		{"path of 5: harmonic of an end", "1 2;2 3;3 4;4 5", "1", network.Harmonic, 1 + 1./2 + 1./3 + 1./4},
		{"cycle of 5: one path of two steps passes each", "1 2;2 3;3 4;4 5;5 1", "4", network.Betweenness, 1},
		{"cycle of 4: half of one pair", "1 2;2 3;3 4;4 1", "1", network.Betweenness, 0.5},
		{"cycle of 5: PageRank is even", "1 2;2 3;3 4;4 5;5 1", "2", network.PageRank, 0.2},
		{"two pairs apart: only one of three is near", "1 2;3 4", "1", network.Closeness, 1. / 3},
		{"a pair", "1 2", "1", network.Closeness, 1},
	} {
		for _, s := range network.Rank(undirected(t, test.edges), test.measure) {
			if s.Entity.Name == test.node && !close(s.Value, test.want) {
				t.Errorf("%s: %s = %.12g, want %.12g", test.name, test.measure, s.Value, test.want)
			}
		}
	}
}

func star(order int) string {
	var edges []string
	for i := 1; i < order; i++ {
		edges = append(edges, "0 "+string(rune('0'+i)))
	}
	return strings.Join(edges, ";")
}

func close(got, want float64) bool { return math.Abs(got-want) <= 1e-9*math.Max(1, math.Abs(want)) }
