package gold

import (
	"iter"
	"maps"
	"math"
	"slices"

	"dramatis/graph"
)

// Verdict says of one statement whether it is right, and by which rules it was read.
type Verdict struct {
	Document string
	Rules    []string
	Right    bool
}

// verdict notes what was judged of a statement.
func verdict(s graph.Statement, right bool) Verdict { return Verdict{Rules: s.Rules(), Right: right} }

// Verdicts judges statements one by one, in the order of gold's documents.
func Verdicts(golds []Document, statements iter.Seq2[graph.Statement, error]) ([]Verdict, error) {
	judges, err := hearing(golds, statements)
	var out []Verdict
	for _, j := range judges {
		for _, v := range j.verdicts {
			v.Document = j.gold.Document
			out = append(out, v)
		}
	}
	return out, err
}

// Tally counts how often the statements of every rule are right.
func Tally(verdicts []Verdict) graph.Reliability {
	r := graph.Reliability{}
	for _, v := range verdicts {
		for _, rule := range v.Rules {
			t := r[rule]
			t.Said++
			if v.Right {
				t.Right++
			}
			r[rule] = t
		}
	}
	return r
}

// CrossValidate says how far confidences can be trusted on documents that they were not
// drawn from: those of every document come from the verdicts on all others.
func CrossValidate(verdicts []Verdict) []ConfidenceReport {
	byDocument := map[string][]Verdict{}
	for _, v := range verdicts {
		byDocument[v.Document] = append(byDocument[v.Document], v)
	}
	whole, sure := Tally(verdicts), ledger[int]{}
	for _, own := range byDocument {
		c := without(whole, Tally(own)).Calibrate()
		for _, v := range own {
			if p, ok := c.Surest(v.Rules); ok {
				sure.of(step(p)).hear(v.Right)
			}
		}
	}
	var out []ConfidenceReport
	for _, twentieths := range slices.Sorted(maps.Keys(sure)) {
		sure[twentieths].divide()
		out = append(out, ConfidenceReport{float64(twentieths) / 20, *sure[twentieths]})
	}
	return out
}

// step gives the whole twentieths in a confidence, by which confidences are told apart.
func step(p float64) int { return int(math.Floor(p*20 + 1e-9)) }

// hear counts a statement.
func (f *Figures) hear(right bool) {
	f.Said++
	if right {
		f.Right++
	}
}

// without takes tallies out of others.
func without(whole, part graph.Reliability) graph.Reliability {
	out := maps.Clone(whole)
	for rule, t := range part {
		out[rule] = graph.Tally{Right: whole[rule].Right - t.Right, Said: whole[rule].Said - t.Said}
		if out[rule].Said == 0 {
			delete(out, rule)
		}
	}
	return out
}
