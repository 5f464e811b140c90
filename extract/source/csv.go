package source

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
)

// isCSV reports whether a file is a table by its name. A folder is not searched for them: what this program writes itself as a table
// must never be read as a source.
func isCSV(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".csv", ".tsv":
		return true
	}
	return false
}

// csvText gives the text of a table: a line for each row, its cells parted by tabs.
func csvText(text string) (string, *fault) {
	out, err := rowsOf(text, false)
	if errors.Is(err, csv.ErrBareQuote) {
		out, err = rowsOf(text, true) // 5" in a cell without quotation marks
	}
	var wrong *csv.ParseError
	if errors.As(err, &wrong) {
		return "", &fault{fmt.Sprintf("is a table whose line %d cannot be read (%v)", wrong.Line, wrong.Err), "mend its quotation marks, or export it again"}
	}
	return out, nil
}

// rowsOf reads a table; lazy lets a quotation mark stand in a cell that none opens.
func rowsOf(text string, lazy bool) (string, error) {
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff")))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord, r.ReuseRecord = commaOf(text), lazy, -1, true
	var b strings.Builder
	inOneLine := strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ")
	for {
		row, err := r.Read()
		if err == io.EOF {
			return b.String(), nil
		} else if err != nil {
			return "", err
		}
		for n, cell := range row {
			if n > 0 {
				b.WriteByte('\t')
			}
			inOneLine.WriteString(&b, strings.TrimSpace(cell))
		}
		b.WriteByte('\n')
	}
}

// commaOf gives what parts the cells of a table: whichever of tab, semicolon and comma its first line has most of.
func commaOf(text string) rune {
	first, _, _ := strings.Cut(text, "\n")
	comma, most := ',', strings.Count(first, ",")
	for _, mark := range "\t;" {
		if n := strings.Count(first, string(mark)); n > most {
			comma, most = mark, n
		}
	}
	return comma
}
