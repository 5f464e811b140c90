package relate

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"go.yaml.in/yaml/v3"

	"dramatis/graph"
)

// ReliabilityFile is the table of how often what each rule says was judged right.
// Without it every rule keeps the confidence that was written beside it.
const ReliabilityFile = "confidence.yaml"

// loadCalibration reads the table and draws confidences from it.
func loadCalibration(tables fs.FS) (graph.Calibration, error) {
	var r graph.Reliability
	data, err := fs.ReadFile(tables, ReliabilityFile)
	if errors.Is(err, fs.ErrNotExist) {
		return r.Calibrate(), nil
	}
	if err == nil {
		err = yaml.Unmarshal(data, &r)
	}
	if err != nil {
		return graph.Calibration{}, fmt.Errorf("reading the table %s: %w", ReliabilityFile, err)
	}
	return r.Calibrate(), nil
}

// calibrated gives the confidence of a statement: that of the surest of its rules. A
// frame that a user added keeps his own.
func (rd *Reader) calibrated(s Statement) float64 {
	var rules []string
	for _, e := range s.Evidence {
		if !rd.isOwn(e.Rule) {
			rules = append(rules, e.Rule)
		}
	}
	if p, ok := rd.sure.Surest(rules); ok {
		return p
	}
	return s.Confidence
}

// isOwn reports whether a user added the frame that a rule names.
func (rd *Reader) isOwn(rule string) bool {
	return slices.ContainsFunc(rd.frames.Own, func(name string) bool { return rule == "frame/"+name })
}
