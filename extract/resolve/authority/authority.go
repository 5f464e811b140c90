// Package authority reads authority files: lists of people, organisations and places that
// somebody else has identified, with their other names and their numbers elsewhere
// (Wikidata, VIAF, a library's own). It knows the two forms, CSV and JSON lines, and
// nothing of how names are compared.
//
// It refuses a record without a name, and a file of another form, rather than read half.
package authority

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"dramatis/graph"
)

// Record is one entity of an authority file.
type Record struct {
	Name    string           `json:"name"`
	Aliases []string         `json:"aliases"`
	Type    graph.EntityType `json:"type"` // person where the file says nothing
	// Born and Died are years; 0 where they are not known. Nobody is spoken of before
	// his birth; after their deaths people are.
	Born int `json:"born"`
	Died int `json:"died"`
	// IDs are the numbers by which others know it, each by its scheme: wikidata, viaf.
	IDs map[string]string `json:"ids"`
	// Source says where the record is from.
	Source string `json:"source"`
}

// SameAs gives the IDs as "wikidata:Q1234", sorted.
func (r Record) SameAs() []string {
	var out []string
	for scheme, id := range r.IDs {
		out = append(out, scheme+":"+id)
	}
	slices.Sort(out)
	return out
}

// Read reads an authority file, by its ending: .csv, or .jsonl for JSON lines. The error
// names file and line.
func Read(path string) ([]Record, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading the authority file: %w", err)
	}
	var records []Record
	switch ext := strings.ToLower(filepath.Ext(path)); ext {
	case ".csv":
		records, err = readCSV(bytes.NewReader(data))
	case ".jsonl", ".ndjson":
		records, err = readLines(data)
	default:
		err = fmt.Errorf("it is neither .csv nor .jsonl")
	}
	if err != nil {
		return nil, fmt.Errorf("the authority file %s cannot be used: %w", path, err)
	}
	return records, nil
}

// readLines reads one record a line.
func readLines(data []byte) ([]Record, error) {
	var out []Record
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var r Record
		err := json.Unmarshal(lines.Bytes(), &r)
		if err == nil {
			err = r.settle()
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		out = append(out, r)
	}
	return out, lines.Err()
}

// readCSV reads a table whose first row names its columns: name, aliases (separated by
// "|"), type, born, died, source; every other column is a scheme of numbers.
func readCSV(from io.Reader) ([]Record, error) {
	rows := csv.NewReader(from)
	head, err := rows.Read()
	if err != nil {
		return nil, fmt.Errorf("it has no row of column names: %w", err)
	}
	for i := range head {
		head[i] = strings.ToLower(strings.TrimSpace(strings.TrimPrefix(head[i], "\ufeff")))
	}
	if !slices.Contains(head, "name") {
		return nil, fmt.Errorf("no column is called name; there are %s", strings.Join(head, ", "))
	}
	var out []Record
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		r := Record{IDs: map[string]string{}}
		for i, cell := range row {
			if err := r.set(head[i], strings.TrimSpace(cell)); err != nil {
				return nil, fmt.Errorf("line %d: %w", lineOf(rows), err)
			}
		}
		if err := r.settle(); err != nil {
			return nil, fmt.Errorf("line %d: %w", lineOf(rows), err)
		}
		out = append(out, r)
	}
}

func lineOf(rows *csv.Reader) int {
	line, _ := rows.FieldPos(0)
	return line
}

// set takes in a cell.
func (r *Record) set(column, cell string) (err error) {
	if cell == "" {
		return nil
	}
	switch column {
	case "name":
		r.Name = cell
	case "aliases":
		r.Aliases = strings.Split(cell, "|")
	case "type":
		r.Type = graph.EntityType(cell)
	case "born":
		r.Born, err = year(cell)
	case "died":
		r.Died, err = year(cell)
	case "source":
		r.Source = cell
	default:
		r.IDs[column] = cell
	}
	return err
}

// year reads the year of a date that begins with it.
func year(date string) (int, error) {
	y, err := strconv.Atoi(date[:min(4, len(date))])
	if err != nil {
		return 0, fmt.Errorf("“%s” does not begin with a year", date)
	}
	return y, nil
}

// settle checks a record and fills in what goes without saying.
func (r *Record) settle() error {
	r.Name = strings.TrimSpace(r.Name)
	if r.Type == "" {
		r.Type = graph.Person
	}
	var aliases []string
	for _, a := range r.Aliases {
		if a = strings.TrimSpace(a); a != "" && a != r.Name {
			aliases = append(aliases, a)
		}
	}
	r.Aliases = aliases
	switch {
	case r.Name == "":
		return errors.New("a record has no name")
	case r.Type != graph.Person && r.Type != graph.Organization && r.Type != graph.Place:
		return fmt.Errorf("%s is of type “%s”; the types are person, organization, place", r.Name, r.Type)
	}
	for scheme, id := range r.IDs {
		if strings.ContainsAny(scheme+id, " \t\n") {
			return fmt.Errorf("the %s of %s has a blank in it", scheme, r.Name)
		}
	}
	return nil
}
