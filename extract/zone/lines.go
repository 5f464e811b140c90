package zone

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/source"
)

// line is a line of the text that holds something, without its end, markup and
// the blanks around it.
type line struct {
	source.Span      // the words, without markup
	from        int  // where the line starts in the text
	gap         int  // blank lines above
	kind        Kind // the part it plays; empty until known
}

// markup is what Markdown, lists and web pages put around the words of a line.
const markup = "#*_•·□■►>| \t\r\u00a0\ufeff"

// linesOf splits a text into the lines that hold something.
func linesOf(text string) []line {
	var lines []line
	gap := 0
	for from := 0; from < len(text); {
		end, next := len(text), len(text)
		if i := strings.IndexByte(text[from:], '\n'); i >= 0 {
			end, next = from+i, from+i+1
		}
		if span := trimmed(text, source.Span{Start: from, End: end}); span.Empty() {
			gap++
		} else {
			lines = append(lines, line{Span: span, from: from, gap: gap})
			gap = 0
		}
		from = next
	}
	return lines
}

// trimmed gives the span without markup and blanks at its ends. A line of
// nothing but markup keeps its marks.
func trimmed(text string, s source.Span) source.Span {
	bare := blanksOff(text, s)
	for bare.Start < bare.End {
		r, size := utf8.DecodeRuneInString(text[bare.Start:bare.End])
		if !strings.ContainsRune(markup, r) {
			break
		}
		bare.Start += size
	}
	for bare.Start < bare.End {
		r, size := utf8.DecodeLastRuneInString(text[bare.Start:bare.End])
		if r != '*' && r != '_' && !unicode.IsSpace(r) {
			break
		}
		bare.End -= size
	}
	if bare.Empty() {
		return blanksOff(text, s)
	}
	return bare
}

// blanksOff gives the span without the blanks at its ends.
func blanksOff(text string, s source.Span) source.Span {
	body := s.Of(text)
	left := strings.TrimLeftFunc(body, unicode.IsSpace)
	s.Start += len(body) - len(left)
	s.End = s.Start + len(strings.TrimRightFunc(left, unicode.IsSpace))
	return s
}

// trimMarks gives the span without the given marks and blanks at its ends.
func trimMarks(text string, s source.Span, marks string) source.Span {
	off := func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(marks, r) }
	body := s.Of(text)
	left := strings.TrimLeftFunc(body, off)
	s.Start += len(body) - len(left)
	s.End = s.Start + len(strings.TrimRightFunc(left, off))
	return s
}

// lastWord gives the word of letters that ends s, or "".
func lastWord(s string) string {
	return s[len(strings.TrimRightFunc(s, unicode.IsLetter)):]
}

// shortLine is how long a line may be, in bytes, to be looked at as a heading,
// label, signature or piece of furniture.
const shortLine = 400

// longestCue is more than any sign or cue of the tables is long, in bytes: by no more of a line is it known.
const longestCue = 120

// shape is what a line looks like, whatever it says.
type shape struct {
	words     int  // tokens between blanks
	letters   int  // tokens that hold a letter
	small     int  // tokens that start with a small letter and are no particle
	capitals  int  // tokens all in capitals, of two letters or more
	sentence  bool // ends like a sentence
	announces bool // ends with a colon
}

// shapeOf looks at the first words of a line; long lines are prose whatever follows.
func shapeOf(s string) shape {
	var sh shape
	long := len(s) > shortLine
	if long {
		s = strings.ToValidUTF8(s[:shortLine], "")
	}
	for w := range strings.FieldsSeq(s) {
		sh.words++
		sh.count(w)
	}
	end := strings.TrimRight(s, "\"”»’')] ")
	sh.sentence = long || strings.HasSuffix(end, ".") || strings.HasSuffix(end, "?") || strings.HasSuffix(end, "!")
	sh.announces = strings.HasSuffix(end, ":")
	return sh
}

// count adds a word to the shape.
func (sh *shape) count(w string) {
	w = strings.TrimLeftFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	first, _ := utf8.DecodeRuneInString(w)
	if !unicode.IsLetter(first) {
		return
	}
	sh.letters++
	switch {
	case unicode.IsLower(first) && !particles[strings.Trim(w, ".,;:)]")] && !isElided(w):
		sh.small++
	case utf8.RuneCountInString(w) > 1 && !strings.ContainsFunc(w, isSmall):
		sh.capitals++
	}
}

// isSmall reports whether a letter has a capital that it is not.
func isSmall(r rune) bool { return unicode.ToUpper(r) != r }

// isElided reports whether a small article sticks to a capital: "d’Affaires".
func isElided(w string) bool {
	return strings.HasPrefix(w, "d’") || strings.HasPrefix(w, "d'") || strings.HasPrefix(w, "l’") || w == "a.i."
}

// particles are the small words of names and offices.
var particles = set{"of": true, "the": true, "for": true, "and": true, "in": true, "de": true, "la": true, "von": true, "van": true, "der": true,
	"den": true, "du": true, "da": true, "di": true, "al": true, "bin": true, "to": true, "on": true, "at": true}

// prose reports whether the shape is that of running text.
func (sh shape) prose() bool {
	return sh.words >= 6 && sh.small*3 >= sh.words && (sh.sentence || sh.announces || sh.words > 12)
}

// says reports whether the shape is that of a sentence, however short.
func (sh shape) says() bool {
	return sh.sentence && sh.words >= 5 && sh.small >= 2
}

// nameLike reports whether the shape is that of a name or office: few words,
// none of them small but particles.
func (sh shape) nameLike() bool {
	return sh.letters > 0 && sh.small == 0 && (sh.words <= 13 || sh.words <= 20 && sh.capitals*3 >= sh.letters*2)
}

// plainWords gives a short line in lower case without markup, marks and colon at
// its ends: the form in which headings and furniture are compared.
func plainWords(s string) string {
	if len(s) > shortLine {
		return ""
	}
	return strings.ToLower(strings.Trim(s, markup+":.…"))
}

// startsWith reports whether s starts with the phrase as whole words.
func startsWith(s, phrase string) bool {
	if !strings.HasPrefix(s, phrase) {
		return false
	}
	rest := s[len(phrase):]
	r, _ := utf8.DecodeRuneInString(rest)
	last, _ := utf8.DecodeLastRuneInString(phrase)
	return rest == "" || !unicode.IsLetter(last) || !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// startsWithAny gives the first phrase of the list that s starts with.
func startsWithAny(s string, phrases []string) (string, bool) {
	for _, p := range phrases {
		if startsWith(s, p) {
			return p, true
		}
	}
	return "", false
}
