package relate

import (
	"cmp"
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
)

// Lists of postings stand in columns, parted by upright strokes, tabs or several blanks:
//
//	No. | Name      | From              | To
//	1.  | Karl Lund | Counsellor, Cairo | Consul General, Penang
//
//	Karl Lund        Ambassador        Paris        1951-1955

// column is what the cells of a column hold.
type column uint8

const (
	otherColumn   column = iota
	nameColumn           // who
	postColumn           // his office
	bodyColumn           // where, or in what body
	fromColumn           // since when, or from what office
	untilColumn          // until when, or to what office
	yearsColumn          // from when until when
	withoutColumn        // nothing that is read
)

// fewestRows is how many rows a list without a heading of its columns has at least.
const fewestRows = 2

// readPostings states which posts the lists in columns give to whom.
func (r *reading) readPostings() {
	text := r.doc.Text
	var heads []column
	var rows [][]source.Span // of a list without heading
	flush := func() {
		if len(rows) >= fewestRows {
			for _, row := range rows {
				r.readPosting([]column{nameColumn, postColumn, bodyColumn, yearsColumn}, row)
			}
		}
		rows = rows[:0]
	}
	for line := range source.Lines(text, source.Span{End: len(text)}) {
		cells := cellsOf(text, line)
		z, covered := r.layout.At(line.Start)
		switch {
		case covered && !z.Kind.Historic():
			continue
		case len(cells) < 2:
			if strings.TrimSpace(line.Of(text)) != "" {
				heads = nil
				flush()
			}
		case r.headsColumns(cells) != nil:
			heads = r.headsColumns(cells)
			flush()
		case heads != nil:
			r.readPosting(heads, cells)
		case r.isPosting(cells):
			rows = append(rows, cells)
		default:
			flush()
		}
	}
	flush()
}

// cellsOf cuts a line into the cells of a table: at upright strokes, else at tabs, else at runs of blanks.
func cellsOf(text string, line source.Span) []source.Span {
	words := line.Of(text)
	cut := "  "
	switch {
	case strings.Count(words, "|") > 1:
		cut = "|"
	case strings.Contains(strings.TrimSpace(words), "\t"):
		cut = "\t"
	case !strings.Contains(strings.TrimSpace(words), cut):
		return nil
	}
	var out []source.Span
	for _, s := range cutAt(text, line, cut) {
		if s = trimmed(text, s); s.Empty() && cut == "  " {
			continue // part of a longer run
		}
		out = append(out, s)
	}
	return out
}

// headsColumns gives what the columns hold that a line heads, or nil where it heads none of a list of postings.
func (r *reading) headsColumns(cells []source.Span) []column {
	out := make([]column, len(cells))
	for i, cell := range cells {
		out[i] = r.columnOf(strings.ToLower(strings.Trim(cell.Of(r.doc.Text), " .:*")))
	}
	name := slices.Contains(out, nameColumn)
	posts := slices.Contains(out, postColumn) || slices.Contains(out, fromColumn) && slices.Contains(out, untilColumn)
	if !name || !posts {
		return nil
	}
	return out
}

// columnOf gives what the column under a heading holds.
func (r *reading) columnOf(head string) column {
	switch {
	case r.frames.NameColumn[head]:
		return nameColumn
	case r.frames.PostColumn[head]:
		return postColumn
	case r.frames.BodyColumn[head]:
		return bodyColumn
	case r.frames.FromColumn[head]:
		return fromColumn
	case r.frames.UntilColumn[head]:
		return untilColumn
	case r.frames.YearsColumn[head]:
		return yearsColumn
	}
	return withoutColumn
}

// isPosting reports whether a line of a list without heading gives a person, his office and where he held it.
func (r *reading) isPosting(cells []source.Span) bool {
	if len(cells) < 3 || len(cells) > 4 || r.personOfCell(cells[0]) == coref.None || r.roleOfCell(cells[1]) == "" {
		return false
	}
	at := r.bodyOfCell(cells[2])
	if len(cells) == 4 {
		if _, ok := yearsOfCell(cells[3].Of(r.doc.Text)); !ok {
			return false
		}
	}
	return at != coref.None
}

// readPosting states what a row of a list of postings says.
func (r *reading) readPosting(heads []column, cells []source.Span) {
	who, post, body := coref.None, source.Span{}, source.Span{}
	var moves []source.Span
	years := map[column]string{}
	for i, cell := range cells[:min(len(cells), len(heads))] {
		switch value := cell.Of(r.doc.Text); heads[i] {
		case nameColumn:
			who = r.personOfCell(cell)
		case postColumn:
			post = cell
		case bodyColumn:
			body = cell
		case fromColumn, untilColumn, yearsColumn:
			if y, ok := yearsOfCell(value); ok {
				years[heads[i]] = y
			} else if r.roleOfCell(cell) != "" {
				moves = append(moves, cell)
			}
		}
	}
	if who == coref.None {
		return
	}
	line := source.Span{Start: cells[0].Start, End: cells[len(cells)-1].End}
	held := years[yearsColumn]
	if held == "" {
		held = between(years[fromColumn], years[untilColumn])
	}
	if role := r.roleOfCell(post); role != "" {
		r.statePosting(who, role, post, body, held, line)
	}
	if len(moves) > 0 && post.Empty() && body.Empty() && heads[slices.IndexFunc(cells, func(c source.Span) bool { return c == moves[0] })] == fromColumn {
		r.statePosting(who, r.roleOfCell(moves[0]), moves[0], source.Span{}, "", line) // what he is moved to he holds only then
	}
}

// statePosting states that somebody held an office of a body that a cell of its own names, or that of the office behind a comma.
func (r *reading) statePosting(who coref.ChainID, role string, post, body source.Span, held string, line source.Span) {
	at := r.bodyOfCell(body)
	if at == coref.None {
		at = r.bodyOfCell(post)
	}
	if at == coref.None || r.hasPostAt(who, at) {
		return
	}
	z, _ := r.layout.At(line.Start)
	s := fact(who, "holds-position", at, dated{}, 0.85, r.evidence(line, z.Kind, "position/posting"))
	if s.Role = role; held != "" {
		s.When, s.WhenBasis = graph.EDTF(held), graph.Stated
	}
	r.add(s)
}

// personOfCell gives who is all that a cell of a table names; or None.
func (r *reading) personOfCell(cell source.Span) coref.ChainID {
	i, ok := r.entryName(cell)
	if !ok {
		return coref.None
	}
	end := r.a.Mentions[i].Span.End
	if rest := strings.TrimLeft(r.doc.Text[end:max(end, cell.End)], " "); rest != "" && rest[0] != ',' && rest[0] != '(' {
		return coref.None // part of a longer name
	}
	return r.c.Of[i]
}

// bodyOfCell gives the first body or place that a cell names; or None.
func (r *reading) bodyOfCell(cell source.Span) coref.ChainID {
	for i := r.MentionsBefore(cell.Start); i < len(r.a.Mentions) && r.a.Mentions[i].Span.Start < cell.End; i++ {
		m := r.a.Mentions[i]
		if m.Kind == graph.ByName && (m.Type == graph.Organization || m.Type == graph.Place) && m.Span.Start >= cell.Start {
			return r.c.Of[i]
		}
	}
	return coref.None
}

// roleOfCell gives the office that a cell names, up to its body; or "".
func (r *reading) roleOfCell(cell source.Span) string {
	role, _, _ := strings.Cut(cell.Of(r.doc.Text), ",")
	role = strings.TrimSpace(role)
	words := strings.Fields(strings.ToLower(role))
	if len(words) == 0 || len(words) > 5 {
		return ""
	}
	for _, w := range words {
		if r.roles.Heads[w] && !r.roles.Kinship[w] {
			return role
		}
	}
	return ""
}

// yearsOfCell gives the years of a cell as EDTF: "1951", "1951-1955", "1950-"; "1951-05" may be a month, and is nothing.
func yearsOfCell(cell string) (string, bool) {
	cell = strings.NewReplacer("–", "-", "—", "-", "/", "-", " ", "").Replace(cell)
	from, until, stretch := strings.Cut(cell, "-")
	if !isYear(from) || until != "" && !isYear(until) && !(len(until) == 2 && strings.Trim(until, "0123456789") == "") {
		return "", false
	}
	switch {
	case !stretch:
		return from, true
	case len(until) == 2:
		until = from[:2] + until
	}
	if until != "" && until < from {
		return "", false
	}
	return from + "/" + cmp.Or(until, ".."), true
}

// between gives the time from one year to another as EDTF, of which either may be left out; "" where a cell gives more than a year, or
// the end lies before the beginning.
func between(from, until string) string {
	if from+until == "" || strings.Contains(from+until, "/") || from != "" && until != "" && until < from {
		return ""
	}
	return cmp.Or(from, "..") + "/" + cmp.Or(until, "..")
}

// isYear reports whether a word is the number of a year.
func isYear(w string) bool {
	return len(w) == len("1904") && (w[0] == '1' || w[0] == '2') && strings.Trim(w, "0123456789") == ""
}
