package relate_test

import (
	"os"
	"strconv"
	"strings"
	"testing"
)

// cell is one clause said in one construction, and what came of it.
type cell struct {
	clause
	construction
	text          string
	found         bool
	missed, wrong []string
}

// tally counts cells.
type tally struct{ cells, found, wrong int }

func (t *tally) add(c cell) {
	t.cells++
	if c.found {
		t.found++
	}
	if len(c.wrong) > 0 {
		t.wrong++
	}
}

// worse reports whether a smaller share is found than was before, or a greater one wrong; that
// a new frame reads less than the others, by one cell in a hundred, is let pass.
func (t tally) worse(before tally) bool {
	if before.cells == 0 || t.cells == 0 {
		return false
	}
	share := func(n, of int) float64 { return float64(n) / float64(of) }
	const slack = .01
	return share(t.found, t.cells) < share(before.found, before.cells)-slack || share(t.wrong, t.cells) > share(before.wrong, before.cells)+slack
}

// readFloors reads what was reached before.
func readFloors(t *testing.T) map[string]tally {
	out := map[string]tally{}
	data, err := os.ReadFile("testdata/matrix.tsv")
	if err != nil && !*update {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if found, err := strconv.Atoi(f[2]); err == nil && !*update {
			cells, _ := strconv.Atoi(f[1])
			wrong, _ := strconv.Atoi(f[3])
			out[f[0]] = tally{cells: cells, found: found, wrong: wrong}
		}
	}
	return out
}

// count gives the tally of a name.
func count(by map[string]*tally, name string) *tally {
	if by[name] == nil {
		by[name] = &tally{}
	}
	return by[name]
}
