package zone

import (
	"slices"
	"strings"

	"dramatis/extract/date"
	"dramatis/extract/source"
)

// A register or a calendar of letters enters each in a row of a table, whose first row says which column names who wrote and
// which to whom:
//
//	Date        | From          | To          | Subject
//	3 May 1862  | Karl Lund     | Otto Weber  | Asks for a teacher

// letterColumns are the columns of a table that say who wrote to whom and when; day is -1 where none does.
type letterColumns struct {
	cells, sender, recipient, day int
}

// readLetterTables finds the letters that tables enter.
func (p *page) readLetterTables() {
	if p.message || len(p.carried) > 0 {
		return
	}
	for i := 0; i < len(p.lines); i++ {
		c, ok := p.letterColumns(i)
		if !ok {
			continue
		}
		first := i
		for i++; i < len(p.lines) && p.lines[i].gap == 0; i++ {
			if isRule(p.of(i)) {
				continue
			}
			row := p.cellsOf(i)
			short := strings.Contains(p.of(i), "\t") && len(row) > max(c.sender, c.recipient) // its last cells are empty
			if len(row) == c.cells || short {
				p.enterLetter(i, c, row)
			}
		}
		p.mark(first, i, Body)
		i--
	}
}

// letterColumns reads line i as the first row of a table of letters.
func (p *page) letterColumns(i int) (letterColumns, bool) {
	c := letterColumns{sender: -1, recipient: -1, day: -1}
	if kind := p.lines[i].kind; kind != "" && kind != Letterhead || p.lines[i].Len() > shortLine {
		return c, false
	}
	cells := p.cellsOf(i)
	c.cells = len(cells)
	for n, cell := range cells {
		switch label := plainWords(cell.Of(p.text)); {
		case p.letterhead.ColumnMovers[label]:
			return c, false // who went "from" where "to" where
		case c.sender < 0 && (p.letterhead.Senders[label] || p.letterhead.ColumnSenders[label]):
			c.sender = n
		case c.recipient < 0 && (p.letterhead.Recipients[label] || p.letterhead.ColumnRecipients[label]):
			c.recipient = n
		case c.day < 0 && (p.letterhead.Dated[label] || p.letterhead.ColumnDates[label]):
			c.day = n
		}
	}
	return c, c.sender >= 0 && c.recipient >= 0
}

// enterLetter keeps the letter that the cells of line i enter.
func (p *page) enterLetter(i int, c letterColumns, row []source.Span) {
	letter := Carried{Listed: true, Span: p.lines[i].Span, Senders: p.partiesOfCell(row[c.sender]), Recipients: p.partiesOfCell(row[c.recipient])}
	if c.day >= 0 && c.day < len(row) {
		if found := date.Find(p.text, row[c.day], ""); len(found) == 1 {
			letter.Date = found[0]
		}
	}
	if len(letter.Senders) > 0 && len(letter.Recipients) > 0 {
		p.carried = append(p.carried, letter)
	}
}

// partiesOfCell gives those whom a cell names, parted by semicolons.
func (p *page) partiesOfCell(cell source.Span) (all []Party) {
	for !cell.Empty() {
		one := cell
		if n := strings.IndexByte(cell.Of(p.text), ';'); n >= 0 {
			one.End = cell.Start + n
			cell.Start = one.End + 1
		} else {
			cell.Start = cell.End
		}
		if one = blanksOff(p.text, one); one.Empty() {
			continue
		}
		party := Party{Span: one}
		if words := titleWords(p.text, one); len(words) > 0 && !p.officeIn(words) {
			party.Name = one
		}
		all = append(all, party)
	}
	return all
}

// cellsOf gives the cells of line i as a row of a table: parted by tabs, by strokes or by wide blanks.
func (p *page) cellsOf(i int) (cells []source.Span) {
	line := source.LineAround(p.text, p.lines[i].Span)
	text := line.Of(p.text)
	mark := "  "
	if strings.Contains(text, "\t") {
		mark = "\t"
	} else if strings.Contains(text, "|") {
		mark = "|"
	}
	at := line.Start
	for part := range strings.SplitSeq(text, mark) {
		if cell := blanksOff(p.text, source.Span{Start: at, End: at + len(part)}); !cell.Empty() || mark == "\t" || mark == "|" {
			cells = append(cells, cell)
		}
		at += len(part) + len(mark)
	}
	if mark == "|" { // a stroke before the first cell and behind the last
		cells = slices.DeleteFunc(cells, func(c source.Span) bool {
			return c.Empty() && (c.Start <= line.Start || c.End >= line.End)
		})
	}
	return cells
}
