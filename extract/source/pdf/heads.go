package pdf

import (
	"slices"
	"strconv"
	"strings"

	"dramatis/internal/lazy"
)

// What stands at the edge of every page, its running head and its number, is none of the
// document.

// edge is how many lines at the head and at the foot of a page may be of that kind.
const edge = 2

// often is on how many pages a line stands at the least before it is taken for such,
// and twice on how many one that stands clear of the text, by so many times its height.
const (
	often     = 3
	twice     = 2
	clearance = 1.5
)

// sameHeight is how far apart in points the lines of two pages stand at most that are one.
const sameHeight = 4

var (
	number = lazy.Regexp(`[0-9]+`)
	roman  = lazy.Regexp(`(?i)^[ivxlc]+$`)
	// folio is the number of a page, with what adorns it.
	folio = lazy.Regexp(`(?i)^[-–—\[(|. ]*(?:page |p\. ?)?([0-9]{1,4}|[ivxlc]{1,7})(?: ?(?:of|/) ?[0-9]{1,4})?[-–—\])|. ]*$`)
)

// withoutHeads takes the running heads and the numbers off the pages. What stands over the
// first page, a letterhead perhaps, stays.
func withoutHeads(pages [][]box) [][]box {
	seen := map[string][]float64{} // the heights at which a line stands at an edge
	for _, lines := range pages {
		for _, i := range edges(lines) {
			key := headKey(lines[i].text)
			seen[key] = append(seen[key], lines[i].top)
		}
	}
	shift := folioShift(pages)
	out := make([][]box, len(pages))
	for p, lines := range pages {
		var drop []int
		for _, i := range edges(lines) {
			n, isFolio := folioOf(lines[i].text)
			if isFolio && (n < 0 || n-p == shift || n-p == 1) || p > 0 && repeated(seen[headKey(lines[i].text)], lines[i].top, isClear(lines, i)) {
				drop = append(drop, i)
			}
		}
		for i, line := range lines {
			if !slices.Contains(drop, i) {
				out[p] = append(out[p], line)
			}
		}
	}
	return out
}

// edges gives the lines that stand highest and lowest on a page, by their number.
func edges(lines []box) []int {
	order := make([]int, len(lines))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case lines[a].top > lines[b].top:
			return -1
		case lines[a].top < lines[b].top:
			return 1
		}
		return 0
	})
	if len(order) <= 2*edge {
		return order
	}
	return append(order[:edge:edge], order[len(order)-edge:]...)
}

// headKey gives a line without what changes from page to page.
func headKey(text string) string {
	words := strings.Fields(number().ReplaceAllString(strings.ToLower(text), "#"))
	for i, w := range words {
		if roman().MatchString(w) {
			words[i] = "#"
		}
	}
	return strings.Join(words, " ")
}

// isClear reports whether a line keeps its distance from those over and under it.
func isClear(lines []box, i int) bool {
	for _, o := range lines {
		if gap := max(lines[i].bottom-o.top, o.bottom-lines[i].top); gap > -lines[i].height()/2 && gap < clearance*lines[i].height() {
			return false
		}
	}
	return true
}

// repeated reports whether a line stands at one height of several pages.
func repeated(heights []float64, at float64, apart bool) bool {
	n := 0
	for _, h := range heights {
		if h-at < sameHeight && at-h < sameHeight {
			n++
		}
	}
	return n >= often || apart && n >= twice
}

// folioOf reads a line that is the number of a page and nothing else; a number that is
// Roman or says that it is one is -1, and needs no other to prove it.
func folioOf(text string) (n int, ok bool) {
	m := folio().FindStringSubmatch(text)
	if m == nil {
		return 0, false
	}
	if n, err := strconv.Atoi(m[1]); err == nil && m[0] == m[1] {
		return n, true
	}
	return -1, true
}

// folioShift gives by how much most of the bare numbers at the edges of pages differ from
// the place of the page, or 1 where no two agree.
func folioShift(pages [][]box) int {
	votes := map[int]int{}
	best := 1
	for p, lines := range pages {
		for _, i := range edges(lines) {
			if n, ok := folioOf(lines[i].text); ok && n >= 0 {
				if votes[n-p]++; votes[n-p] > max(1, votes[best]) {
					best = n - p
				}
			}
		}
	}
	return best
}
