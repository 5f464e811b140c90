package graph

import "testing"

func TestCalibration(t *testing.T) {
	c := Reliability{
		"frame/often":  {Right: 190, Said: 200},
		"frame/once":   {Right: 0, Said: 1},
		"heading/from": {Right: 100, Said: 100},
	}.Calibrate()
	sure := func(rule string) float64 {
		p, ok := c.Confidence(rule)
		if !ok {
			t.Errorf("%s has no confidence", rule)
		}
		return p
	}
	if p := sure("frame/often"); p < 0.94 || p > 0.96 {
		t.Errorf("a rule judged often has its own share: %v", p)
	}
	if once, family := sure("frame/once"), sure("frame/never judged"); once >= family || once < 0.7 {
		t.Errorf("one fault moves a confidence a little: %v, family %v", once, family)
	}
	if p := sure("heading/from"); p < 0.98 || p > 0.99 {
		t.Errorf("a rule without faults: %v", p)
	}
	if _, ok := c.Confidence("position/apposition"); ok {
		t.Error("a family that was never judged has a confidence")
	}
	if _, ok := (Reliability{}).Calibrate().Confidence("frame/often"); ok {
		t.Error("without judgements there is a confidence")
	}
}
