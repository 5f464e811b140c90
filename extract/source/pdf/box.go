package pdf

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// box is a stretch of text on a page: at first as the file draws it, then a whole line.
// Its edges are in points of 1/72 inch, up and to the right.
type box struct {
	left, right, top, bottom float64
	text                     string
}

func (b box) height() float64 { return b.top - b.bottom }

// letter gives the mean width of a character.
func (b box) letter() float64 {
	return (b.right - b.left) / float64(max(1, utf8.RuneCountInString(b.text)))
}

// beside reports whether two boxes stand in one row.
func (b box) beside(o box) bool {
	common := min(b.top, o.top) - max(b.bottom, o.bottom)
	return common > min(b.height(), o.height())/2
}

// follows reports whether a box goes on in the row of the one before it, no column away.
func (b box) follows(before box) bool {
	gap := b.left - before.right
	return b.beside(before) && gap > -before.letter() && gap < columnGap*max(b.letter(), before.letter())
}

// columnGap is the gap between two columns at the least, in letters. Words of justified
// lines stand up to three letters apart.
const columnGap = 4

// with joins a box to the one before it in its row.
func (b box) with(next box) box {
	blank := ""
	if next.left-b.right > b.letter()/4 || strings.HasSuffix(b.text, " ") {
		blank = " "
	}
	return box{
		left: min(b.left, next.left), right: max(b.right, next.right),
		top: max(b.top, next.top), bottom: min(b.bottom, next.bottom),
		text: strings.TrimSpace(b.text) + blank + strings.TrimLeft(next.text, " "),
	}
}

// linesOf joins the boxes of a page to lines, in the order of reading.
func linesOf(boxes []box) []box {
	var cells []box
	for _, b := range boxes {
		if last := len(cells) - 1; last >= 0 && b.follows(cells[last]) {
			cells[last] = cells[last].with(b)
		} else {
			cells = append(cells, b)
		}
	}
	var lines []box
	for _, row := range inColumns(rowsOf(cells)) {
		line := row[0]
		for _, cell := range row[1:] {
			line = line.with(cell)
		}
		line.text = strings.TrimSpace(line.text)
		lines = append(lines, line)
	}
	return lines
}

// rowsOf parts cells into rows of those that are drawn one behind the other, from left to right.
func rowsOf(cells []box) [][]box {
	var rows [][]box
	for _, c := range cells {
		if last := len(rows) - 1; last >= 0 {
			before := rows[last][len(rows[last])-1]
			if c.beside(before) && c.left >= before.right {
				rows[last] = append(rows[last], c)
				continue
			}
		}
		rows = append(rows, []box{c})
	}
	return rows
}

// The least of a page that is set in columns and drawn row by row: so many rows of two
// cells, of so many letters in the mean. The cells of tables are shorter.
const (
	columnRows    = 8
	columnLetters = 20
)

// inColumns puts rows that run across the columns of a page into the order of reading.
func inColumns(rows [][]box) [][]box {
	gutter, ok := gutterOf(rows)
	if !ok {
		return rows
	}
	var out, right [][]box
	for _, row := range rows {
		if slices.ContainsFunc(row, func(c box) bool { return c.left < gutter && c.right > gutter }) {
			out, right = append(append(out, right...), row), nil // across both: a heading
			continue
		}
		if n := slices.IndexFunc(row, func(c box) bool { return c.left >= gutter }); n >= 0 {
			right, row = append(right, row[n:]), row[:n]
		}
		if len(row) > 0 {
			out = append(out, row)
		}
	}
	return append(out, right...)
}

// gutterOf finds where the right column of a page begins.
func gutterOf(rows [][]box) (at float64, ok bool) {
	var starts []float64
	letters := 0
	for _, row := range rows {
		if len(row) == 2 {
			starts = append(starts, row[1].left)
			letters += utf8.RuneCountInString(row[0].text) + utf8.RuneCountInString(row[1].text)
		}
	}
	if len(starts) < max(columnRows, len(rows)/3) || letters < 2*columnLetters*len(starts) {
		return 0, false
	}
	slices.Sort(starts)
	return starts[len(starts)/10] - 1, true
}
