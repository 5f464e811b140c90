package search

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"dramatis/graph"
)

// The signs that FTS5 is told to set around what it found: noncharacters of Unicode.
const (
	opening = '\uFDD0'
	closing = '\uFDD1'
)

// Highlighter finds where in a text a search is met. It asks the engine itself,
// over a table in memory that holds that one text.
type Highlighter struct {
	db    *sql.DB
	query Query
}

// NewHighlighter makes a highlighter of a search.
func NewHighlighter(ctx context.Context, q Query) (*Highlighter, error) {
	db, err := sql.Open("sqlite", ":memory:")
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	if _, err := db.ExecContext(ctx, "CREATE VIRTUAL TABLE one USING fts5(title, body, "+tokens+")"); err != nil {
		return nil, errors.Join(fmt.Errorf("searching: %w", err), db.Close())
	}
	return &Highlighter{db, q}, nil
}

// Close frees the table.
func (h *Highlighter) Close() error { return h.db.Close() }

// Spans gives the stretches of a text, in code points and in order, that the
// search is met by; title is searched with it and not reported.
func (h *Highlighter) Spans(ctx context.Context, title, text string) ([]graph.Span, error) {
	if _, err := h.db.ExecContext(ctx, "DELETE FROM one"); err != nil {
		return nil, fmt.Errorf("searching: %w", err)
	}
	if _, err := h.db.ExecContext(ctx, "INSERT INTO one(rowid, title, body) VALUES (1, ?, ?)", apart(title), apart(text)); err != nil {
		return nil, fmt.Errorf("searching: %w", err)
	}
	var marked string
	err := h.db.QueryRowContext(ctx, "SELECT highlight(one, 1, ?, ?) FROM one WHERE one MATCH ?", string(opening), string(closing), h.query.expression).Scan(&marked)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("searching: %w", err)
	}
	return spansOf(marked), nil
}

// spansOf reads the marks, counting the code points of the text without marks and seams.
func spansOf(marked string) []graph.Span {
	var out []graph.Span
	at := 0
	for _, r := range marked {
		switch r {
		case opening:
			out = append(out, graph.Span{Start: at, End: at})
		case closing:
			out[len(out)-1].End = at
		case seam:
		default:
			at++
		}
	}
	return out
}

// Passage is the piece of a text that shows best how a search is met, with the
// stretches of it that meet it. All offsets are code points of the text.
type Passage struct {
	graph.Span
	Quote      string
	Highlights []graph.Span
}

// shown is how long a passage is, in code points, before it is brought to the ends of words.
const shown = 240

// Best cuts the passage with most different words of the search out of a text; of
// equals the first. Without spans it is the beginning.
func Best(text string, spans []graph.Span) Passage {
	runes := []rune(text)
	first, most := 0, 0
	for i := range spans {
		words := map[string]bool{}
		for _, s := range spans[i:] {
			if s.End-spans[i].Start > shown {
				break
			}
			words[strings.ToLower(string(runes[s.Start:s.End]))] = true
		}
		if len(words) > most {
			first, most = i, len(words)
		}
	}
	at := graph.Span{}
	if len(spans) > 0 {
		at = spans[first]
	}
	start, end := around(runes, at)
	p := Passage{Span: graph.Span{Start: start, End: end}, Quote: string(runes[start:end])}
	for _, s := range spans {
		if s.Start >= start && s.End <= end {
			p.Highlights = append(p.Highlights, s)
		}
	}
	return p
}

// around gives the bounds of a passage that begins with the sentence or line of a
// span, as far as that is near, and ends at the end of a word.
func around(text []rune, at graph.Span) (start, end int) {
	const back = shown / 3
	start = max(0, at.Start-back)
	for i := at.Start - 1; i >= start; i-- {
		if text[i] == '\n' || i+1 < at.Start && strings.ContainsRune(".!?", text[i]) && unicode.IsSpace(text[i+1]) {
			start = i + 1
			break
		}
	}
	if start == at.Start-back { // no beginning was near
		start = nextWord(text, start, at.Start)
	}
	for start < at.Start && unicode.IsSpace(text[start]) {
		start++
	}
	end = min(len(text), max(start+shown, at.End))
	for end < len(text) && end > at.End && !unicode.IsSpace(text[end]) && end > start+shown/2 {
		end--
	}
	for end > at.End && unicode.IsSpace(text[end-1]) {
		end--
	}
	return start, end
}

// nextWord gives where the next word begins, but not beyond limit.
func nextWord(text []rune, from, limit int) int {
	for i := from; i < limit; i++ {
		if unicode.IsSpace(text[i]) {
			return i + 1
		}
	}
	return from
}
