package graph

import (
	"math"
	"strings"
)

// Tally counts how many statements that a rule proves were judged, and how many of
// them are right.
type Tally struct {
	Right int `yaml:"right" json:"right"`
	Said  int `yaml:"said" json:"said"`
}

// Reliability is the tally of every rule, as judged against right answers.
type Reliability map[string]Tally

// Calibration gives the confidence of what a rule says: the share of right statements
// that is to be expected of it.
type Calibration struct {
	rules, families map[string]float64
}

// How many statements of its family, and of all rules, a rule is taken to have behind
// it before the first of its own is judged: few judgements move a confidence a little.
const (
	familyWeight  = 5
	overallWeight = 10
)

// Calibrate draws the share of every rule towards that of its family, and the share of
// a family towards that of all, the more so the fewer judgements there are.
func (r Reliability) Calibrate() Calibration {
	families, all := Reliability{}, Tally{}
	for rule, t := range r {
		f := families[family(rule)]
		families[family(rule)] = Tally{f.Right + t.Right, f.Said + t.Said}
		all = Tally{all.Right + t.Right, all.Said + t.Said}
	}
	c := Calibration{map[string]float64{}, map[string]float64{}}
	if all.Said == 0 {
		return c
	}
	overall := float64(all.Right) / float64(all.Said)
	for name, t := range families {
		c.families[name] = t.towards(overall, overallWeight)
	}
	for rule, t := range r {
		c.rules[rule] = t.towards(c.families[family(rule)], familyWeight)
	}
	return c
}

// towards gives the share of right statements, drawn towards an expected one of some weight.
func (t Tally) towards(expected, weight float64) float64 {
	return (float64(t.Right) + expected*weight) / (float64(t.Said) + weight)
}

// Confidence gives the confidence of what a rule says, in hundredths; ok is false
// where neither the rule nor its family was ever judged.
func (c Calibration) Confidence(rule string) (p float64, ok bool) {
	if p, ok = c.rules[rule]; !ok {
		p, ok = c.families[family(rule)]
	}
	return min(math.Round(p*100)/100, surest), ok
}

// Surest gives the confidence of what several rules say alike: that of the surest.
func (c Calibration) Surest(rules []string) (p float64, ok bool) {
	for _, rule := range rules {
		if q, known := c.Confidence(rule); known {
			p, ok = max(p, q), true
		}
	}
	return p, ok
}

// surest is the highest confidence: no rule is above doubt.
const surest = 0.99

// family gives the kind of a rule: "frame/inform" is a frame.
func family(rule string) string {
	kind, _, _ := strings.Cut(rule, "/")
	return kind
}
