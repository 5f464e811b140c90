package search

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// seam is put between the signs of scripts that set no blanks between words, so
// that each is found by itself: the blank of no width, which to the engine is no part
// of a word. One that stands in a text is made a plain blank.
const seam = '\u200B'

// unspaced are the scripts whose writing does not tell where a word ends.
var unspaced = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar}

// folds are letters that searchers do not tell apart, and the engine does.
var folds = map[rune]rune{'ё': 'е', 'Ё': 'Е'}

// apart sets seams around each sign of an unspaced script, folds letters, and makes
// a blank of what the engine or the marks would stumble over. Beside the seams every
// code point stays in its place.
func apart(text string) string {
	if utf8.ValidString(text) && !strings.ContainsFunc(text, isApart) {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case isOurs(r):
			b.WriteByte(' ')
		case folds[r] != 0:
			b.WriteRune(folds[r])
		case isUnspaced(r):
			b.WriteRune(seam)
			b.WriteRune(r)
			b.WriteRune(seam)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isApart reports whether apart would change something at a sign.
func isApart(r rune) bool { return r >= 0x80 && (folds[r] != 0 || isUnspaced(r)) || isOurs(r) }

func isUnspaced(r rune) bool { return r >= 0x0E00 && unicode.In(r, unspaced...) }

// isOurs reports whether a sign is one with which this package or the engine marks
// something in texts.
func isOurs(r rune) bool { return r == 0 || r == seam || r == opening || r == closing }

// glued are scripts that write particles onto the word: a word is found by its beginning.
var glued = []*unicode.RangeTable{unicode.Hangul}

// Query is a search as FTS5 reads it.
type Query struct{ expression string }

// Parse reads the words of a search. All must be found; "words in quotation marks"
// as they follow each other; word* by its beginning; -word not at all; OR between
// two words wants one of them. Whatever else is typed means itself. The error is a
// *NoWords where nothing is left to look for.
func Parse(words string) (Query, error) {
	var wanted, unwanted []string
	either := false
	for _, t := range terms(words) {
		if t.plain() && t.text == "OR" {
			either = len(wanted) > 0
			continue
		}
		x := t.expression()
		switch {
		case x == "":
			continue
		case t.without:
			unwanted = append(unwanted, x)
			continue
		case either:
			wanted[len(wanted)-1] = "(" + wanted[len(wanted)-1] + " OR " + x + ")"
		default:
			wanted = append(wanted, x)
		}
		either = false
	}
	if len(wanted) == 0 {
		return Query{}, &NoWords{Query: words, Only: len(unwanted) > 0}
	}
	expression := strings.Join(wanted, " AND ")
	if len(unwanted) > 0 {
		expression = "(" + expression + ") NOT (" + strings.Join(unwanted, " OR ") + ")"
	}
	return Query{expression}, nil
}

// NoWords says that a search has nothing to look for.
type NoWords struct {
	Query string
	Only  bool // there are only words that must not occur
}

// Error tells what is missing.
func (e *NoWords) Error() string {
	if e.Only {
		return "a search needs a word that must occur beside those that must not"
	}
	return "there is no word in this search"
}

// term is a word or phrase of a search.
type term struct {
	text            string
	phrase, without bool
}

func (t term) plain() bool { return !t.phrase && !t.without }

// terms cuts a search at blanks outside quotation marks.
func terms(words string) []term {
	var out []term
	words = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`).Replace(words)
	for words = strings.TrimSpace(words); words != ""; words = strings.TrimSpace(words) {
		var t term
		if len(words) > 1 && words[0] == '-' && words[1] != ' ' {
			t.without = true
			words = words[1:]
		}
		if words[0] == '"' {
			t.phrase = true
			t.text, words, _ = strings.Cut(words[1:], `"`)
			if strings.HasPrefix(words, "*") {
				t.text, words = t.text+"*", words[1:]
			}
		} else {
			end := strings.IndexFunc(words, func(r rune) bool { return unicode.IsSpace(r) || r == '"' })
			if end < 0 {
				end = len(words)
			}
			t.text, words = words[:end], words[end:]
		}
		out = append(out, t)
	}
	return out
}

// expression writes a term for FTS5: a string of words that follow each other, of
// which the last may be a beginning. It is empty where there is no letter or figure.
func (t term) expression() string {
	text, prefix := strings.CutSuffix(t.text, "*")
	if !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) {
		return ""
	}
	text = strings.TrimRightFunc(text, unicode.IsPunct)
	if last, _ := utf8.DecodeLastRuneInString(text); unicode.In(last, glued...) {
		prefix = true
	}
	x := `"` + strings.ReplaceAll(apart(text), `"`, `""`) + `"`
	if prefix {
		x += "*"
	}
	return x
}
