package gold

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"dramatis/graph"
)

// Judged is a statement of a sample, and what its reader found.
type Judged struct {
	Verdict
	Predicate  graph.Predicate
	Confidence float64
}

// Share is how many statements of a kind were judged and found right, the share of right
// ones, and between what bounds that of all such statements of the store is, 19 times of 20.
type Share struct {
	Of     string  `json:"of"`   // "predicate", "confidence" or "all"
	Name   string  `json:"name"` // the predicate, or the confidence in steps of 0.05
	Judged int     `json:"judged"`
	Right  int     `json:"right"`
	Share  float64 `json:"share"`
	From   float64 `json:"from"`
	To     float64 `json:"to"`
}

// The columns of a sample that are read; others may stand between.
var sampleColumns = []string{"predicate", "confidence", "document", "rules", "right"}

// LoadSample reads a table of statements (CSV, as a spreadsheet writes it: with commas,
// semicolons or tabs) whose column "right" says yes or no. Rows where it says nothing are
// counted and left out.
func LoadSample(path string) (judged []Judged, open int, err error) {
	data, err := readPacked(path)
	if err != nil {
		return nil, 0, fmt.Errorf("reading the judged sample: %w", err)
	}
	if judged, open, err = parseSample(data); err != nil {
		return nil, 0, fmt.Errorf("reading the judged sample %s: %w", path, err)
	}
	return judged, open, nil
}

func parseSample(data []byte) (judged []Judged, open int, err error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	r := csv.NewReader(bytes.NewReader(data))
	r.Comma, r.ReuseRecord, r.LazyQuotes = separator(data), true, true
	head, err := r.Read()
	if err != nil && err != io.EOF {
		return nil, 0, err
	}
	at := map[string]int{}
	for i, name := range head {
		at[strings.ToLower(strings.TrimSpace(name))] = i
	}
	for _, name := range sampleColumns {
		if _, ok := at[name]; !ok {
			return nil, 0, fmt.Errorf("it has no column %q; `dramatis statements --sample 200 --format csv` writes such a table", name)
		}
	}
	for {
		row, err := r.Read()
		if err == io.EOF {
			return judged, open, nil
		}
		if err != nil {
			return nil, 0, err
		}
		right, said, err := yesOrNo(row[at["right"]])
		line, _ := r.FieldPos(at["right"])
		if err != nil {
			return nil, 0, fmt.Errorf("line %d: %w", line, err)
		}
		if !said {
			open++
			continue
		}
		sure, err := strconv.ParseFloat(strings.Replace(row[at["confidence"]], ",", ".", 1), 64)
		if err != nil || !(sure >= 0 && sure <= 1) {
			return nil, 0, fmt.Errorf("line %d: the confidence %q is no number from 0 to 1", line, row[at["confidence"]])
		}
		judged = append(judged, Judged{
			Verdict:   Verdict{Document: strings.Clone(row[at["document"]]), Rules: strings.Fields(row[at["rules"]]), Right: right},
			Predicate: graph.Predicate(strings.Clone(row[at["predicate"]])), Confidence: sure,
		})
	}
}

// separator gives the sign between the columns: the most frequent one of the first line.
func separator(data []byte) rune {
	first, _, _ := bytes.Cut(data, []byte("\n"))
	return slices.MaxFunc([]rune{',', ';', '\t'}, func(a, b rune) int {
		return cmp.Compare(bytes.Count(first, []byte(string(a))), bytes.Count(first, []byte(string(b))))
	})
}

// yesOrNo reads a judgement; said is false where there is none.
func yesOrNo(s string) (yes, said bool, err error) {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "":
		return false, false, nil
	case "yes", "y", "true", "right", "1", "x":
		return true, true, nil
	case "no", "n", "false", "wrong", "0":
		return false, true, nil
	}
	return false, false, errors.New(strconv.Quote(s) + ` in the column "right" is neither yes nor no`)
}

// Shares gives the share of right statements by predicate, by confidence, and of all.
func Shares(sample []Judged) []Share {
	predicates, sure, all := ledger[graph.Predicate]{}, ledger[int]{}, Figures{}
	for _, j := range sample {
		predicates.of(j.Predicate).hear(j.Right)
		sure.of(step(j.Confidence)).hear(j.Right)
		all.hear(j.Right)
	}
	var out []Share
	for _, p := range slices.Sorted(maps.Keys(predicates)) {
		out = append(out, shareOf("predicate", string(p), *predicates[p]))
	}
	for _, twentieths := range slices.Sorted(maps.Keys(sure)) {
		out = append(out, shareOf("confidence", strconv.FormatFloat(float64(twentieths)/20, 'f', 2, 64), *sure[twentieths]))
	}
	return append(out, shareOf("all", "", all))
}

// shareOf gives a share with its bounds: the score interval of Wilson (Journal of the
// American Statistical Association 22, 1927), which is sound for small samples too.
func shareOf(of, name string, f Figures) Share {
	s := Share{Of: of, Name: name, Judged: f.Said, Right: f.Right, To: 1}
	if f.Said == 0 {
		return s
	}
	const z = 1.96 // 19 times of 20
	n := float64(f.Said)
	s.Share = float64(f.Right) / n
	middle, half := s.Share+z*z/(2*n), z*math.Sqrt(s.Share*(1-s.Share)/n+z*z/(4*n*n))
	s.From, s.To = min(s.Share, max(0, (middle-half)/(1+z*z/n))), max(s.Share, min(1, (middle+half)/(1+z*z/n)))
	return s
}
