package main

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"iter"
	"strings"
)

// render writes a list. All formats but the table and Markdown are written as
// the rows come.
func render(w io.Writer, f format, l list, look look) error {
	if write := l.own[f]; write != nil {
		return write(w, look)
	}
	if l.whole != nil && (f == asJSON || f == asJSONL) {
		line, err := jsonOf(l.whole)
		if err != nil {
			return err
		}
		_, err = io.WriteString(w, line)
		return err
	}
	switch f {
	case asTable:
		return renderTable(w, l, look)
	case asTSV:
		return renderTSV(w, l)
	case asCSV:
		return renderCSV(w, l)
	case asMarkdown:
		return renderMarkdown(w, l)
	case asJSONL:
		return renderJSONL(w, l.rows)
	}
	return renderJSON(w, l.rows)
}

// renderJSON writes one array, an element a line.
func renderJSON(w io.Writer, rows iter.Seq2[row, error]) error {
	before := "[\n"
	err := records(rows, func(line string) error {
		_, err := io.WriteString(w, before+strings.TrimSuffix(line, "\n"))
		before = ",\n"
		return err
	})
	if err != nil {
		return err
	}
	end := "\n]\n"
	if before == "[\n" {
		end = "[]\n"
	}
	_, err = io.WriteString(w, end)
	return err
}

// renderJSONL writes one object a line.
func renderJSONL(w io.Writer, rows iter.Seq2[row, error]) error {
	return records(rows, func(line string) error {
		_, err := io.WriteString(w, line)
		return err
	})
}

// records gives the record of every row to write, as a line of JSON.
func records(rows iter.Seq2[row, error], write func(line string) error) error {
	for r, err := range rows {
		if err != nil {
			return err
		}
		line, err := jsonOf(r.record)
		if err != nil {
			return err
		}
		if err := write(line); err != nil {
			return err
		}
	}
	return nil
}

// jsonOf gives v as a line of JSON that leaves <, > and & as they are.
func jsonOf(v any) (string, error) {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return b.String(), err
}

// tsvEscapes keep a cell in its cell: TSV has no quotation.
var tsvEscapes = strings.NewReplacer("\\", `\\`, "\t", `\t`, "\n", `\n`, "\r", `\r`)

func renderTSV(w io.Writer, l list) error {
	line := func(cells []string) error {
		escaped := make([]string, len(cells))
		for i, c := range cells {
			escaped[i] = tsvEscapes.Replace(c)
		}
		_, err := io.WriteString(w, strings.Join(escaped, "\t")+"\n")
		return err
	}
	return lines(l, line)
}

func renderCSV(w io.Writer, l list) error {
	out := csv.NewWriter(w)
	if err := lines(l, out.Write); err != nil {
		return err
	}
	out.Flush()
	return out.Error()
}

// lines gives the headings and every row to write.
func lines(l list, write func(cells []string) error) error {
	if err := write(l.columns); err != nil {
		return err
	}
	for r, err := range l.rows {
		if err != nil {
			return err
		}
		if err := write(r.cells); err != nil {
			return err
		}
	}
	return nil
}
