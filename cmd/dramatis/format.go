package main

import (
	"path/filepath"
	"slices"
	"strings"
)

// format is the form that data is printed in.
type format string

// The formats of tabular data; export and reports have more.
const (
	asTable    format = "table"
	asTSV      format = "tsv"
	asJSON     format = "json"
	asJSONL    format = "jsonl"
	asCSV      format = "csv"
	asMarkdown format = "md"
	asHTML     format = "html" // of reports only
)

// tabular are the formats in which every list can be printed.
var tabular = []format{asTable, asTSV, asJSON, asJSONL, asCSV, asMarkdown}

// formatFrom chooses among the formats that a command knows: the one asked for,
// else the one that the name given with -o ends in, else fallback. A format that
// the configuration asks for and the command lacks is passed over; one given as
// a flag is refused.
func (a *app) formatFrom(known []format, fallback format) (format, error) {
	if a.asJSON {
		if a.config.byFlag("format") && a.config.format != asJSON {
			return "", usageError("--json and --format %s contradict each other; give one of them", a.config.format)
		}
		return oneOf(asJSON, known)
	}
	if a.config.byFlag("format") {
		return oneOf(a.config.format, known)
	}
	if slices.Contains(known, a.config.format) {
		return a.config.format, nil
	}
	if end := format(strings.TrimPrefix(filepath.Ext(a.output), ".")); slices.Contains(known, end) {
		return end, nil
	}
	return fallback, nil
}

// oneOf gives f where a command knows it.
func oneOf(f format, known []format) (format, error) {
	if !slices.Contains(known, f) {
		return "", usageError("there is no format %q here; the formats are %s", f, listed(known))
	}
	return f, nil
}

// listed joins words with commas.
func listed[T ~string](words []T) string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = string(w)
	}
	return strings.Join(out, ", ")
}

// tabularFormat chooses the format of a list.
func (a *app) tabularFormat() (format, error) {
	return a.formatFrom(tabular, a.listFormat())
}

// listFormat is the format of a list where none is asked for: a table for eyes, TSV for pipes.
func (a *app) listFormat() format {
	if a.width() > 0 {
		return asTable
	}
	return asTSV
}
