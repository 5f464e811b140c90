package zone

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/date"
	"dramatis/extract/source"
)

// word is a word of a title.
type word struct {
	source.Span        // without the marks around it
	text        string // in lower case, possessive ending cut
	capital     bool
	possessive  bool
	comma       bool // a comma, semicolon or colon stands behind
	dash        bool // the word is a dash between two names
	inBracket   bool
	opens       bool // a bracket opens before it
	closes      bool // a bracket closes behind it
	quoted      bool // part of the subject in quotation marks
	dated       bool // part of a date
	period      bool // an initial or abbreviation
}

// longestTitle is how much of a title is read, in bytes.
const longestTitle = 2000

// titleWords splits a title into words.
func titleWords(text string, span source.Span) []word {
	if span.Len() > longestTitle {
		span.End = runeFloor(text, span.Start+longestTitle)
	}
	quote := subjectQuote(text, span)
	var words []word
	depth := 0
	for at := span.Start; at < span.End; {
		r, size := utf8.DecodeRuneInString(text[at:span.End])
		if unicode.IsSpace(r) || strings.HasPrefix(text[at:span.End], "/ ") {
			at += size
			continue
		}
		end := at
		for end < span.End {
			r, size := utf8.DecodeRuneInString(text[end:span.End])
			if unicode.IsSpace(r) {
				break
			}
			end += size
		}
		w := newWord(text, source.Span{Start: at, End: end}, &depth)
		w.quoted = quote.Contains(w.Span) && !quote.Empty()
		words = append(words, w)
		at = end
	}
	markDates(text, span, words)
	return words
}

// newWord reads the marks around a word.
func newWord(text string, s source.Span, depth *int) word {
	raw := s.Of(text)
	w := word{inBracket: *depth > 0}
	left := strings.TrimLeft(raw, "([\"“«„‘'")
	w.opens = strings.ContainsAny(raw[:len(raw)-len(left)], "([")
	if w.opens {
		w.inBracket = true
	}
	s.Start += len(raw) - len(left)
	core := strings.TrimRight(left, ",;:.)]\"”»’'…")
	tail := left[len(core):]
	if core != "" && strings.HasPrefix(tail, ".") && isAbbreviation(core) {
		core, tail = left[:len(core)+1], tail[1:]
		w.period = true
	}
	w.comma = strings.ContainsAny(tail, ",;:")
	w.closes = strings.ContainsAny(tail, ")]")
	*depth = max(0, *depth+strings.Count(raw, "(")+strings.Count(raw, "[")-strings.Count(raw, ")")-strings.Count(raw, "]"))
	if strings.Contains(core, "[") && strings.Contains(tail, "]") && !w.opens { // V[iktor], Ling Pa[Novak]
		core += "]"
		w.closes = false
	}
	s.End = s.Start + len(core)
	w.Span = s
	w.text = strings.ToLower(lettersOnly(core))
	for _, ending := range [...]string{"'s", "’s", "‘s"} {
		if strings.HasSuffix(w.text, ending) {
			w.text, w.possessive = strings.TrimSuffix(w.text, ending), true
		}
	}
	if strings.HasSuffix(core, "s") && (strings.HasPrefix(tail, "’") || strings.HasPrefix(tail, "'")) {
		w.possessive = true
	}
	first, _ := utf8.DecodeRuneInString(core)
	w.capital = unicode.IsUpper(first)
	w.dash = core == "–" || core == "—" || core == "-"
	return w
}

// lettersOnly gives a word in capitals with the letter that a scanner took for a nought: "CONVERSATI0N".
func lettersOnly(core string) string {
	if len(core) < len("N0TE") || !strings.Contains(core, "0") || strings.Trim(core, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0") != "" || strings.Count(core, "0") > 1 {
		return core
	}
	return strings.ReplaceAll(core, "0", "O")
}

// isAbbreviation reports whether a full stop belongs to the word before it: initials,
// "A.M.", "Cde.", "Ye.".
func isAbbreviation(core string) bool {
	return utf8.RuneCountInString(core) <= 4 && !strings.ContainsFunc(core, unicode.IsDigit)
}

// markDates marks the words that make a date.
func markDates(text string, span source.Span, words []word) {
	found := date.Find(text, span, "")
	for i := range words {
		for len(found) > 0 && found[0].Span.End <= words[i].Start {
			found = found[1:]
		}
		words[i].dated = len(found) > 0 && found[0].Span.Overlaps(words[i].Span)
	}
}

// subjectQuote gives the subject of a title in quotation marks, single or double,
// to the last mark that closes; where none does, to the end.
func subjectQuote(text string, span source.Span) source.Span {
	s := span.Of(text)
	for i, r := range s {
		if i == 0 || !strings.ContainsRune("'‘“\"«„", r) {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		if !unicode.IsSpace(before) && before != '(' || unicode.IsSpace(after) || unicode.IsDigit(after) {
			continue
		}
		from := i + utf8.RuneLen(r)
		end := len(s)
		if at := strings.LastIndexAny(s[from:], "'’”\"»"); at >= 0 && endsQuote(s[from+at:]) {
			end = from + at
		}
		return source.Span{Start: span.Start + from, End: span.Start + end}
	}
	return source.Span{}
}

// endsQuote reports whether the mark at the start of s is the end of a quotation
// and no apostrophe inside a word.
func endsQuote(s string) bool {
	_, size := utf8.DecodeRuneInString(s)
	after, _ := utf8.DecodeRuneInString(s[size:])
	return !unicode.IsLetter(after)
}
