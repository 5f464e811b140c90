package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
)

// What opens a turn of dialogue, read off its line.

// longestLabel is how long the name of a speaker before the colon may be, in bytes.
const longestLabel = 80

// label is what opens a turn of dialogue: "Minister Weber [We]:".
type label struct {
	span    source.Span
	speech  int    // where the speech behind it starts
	limit   int    // where the part of the document ends
	words   string // in small letters, brackets aside
	speaker ChainID
	bare    bool // no colon closes it: "WEBER. ", "Weber – "
	shouts  bool // it is in capitals
	letter  bool // it is the letter of a question or an answer
}

// labelOf reads the words before the colon of a line, or those in capitals before its
// first full stop or before a dash.
func labelOf(text string, start, end int) (label, bool) {
	line := text[start:end]
	lead := len(line) - len(strings.TrimLeft(line, " \t*_"))
	close, speech := strings.IndexByte(line[:min(len(line), lead+longestLabel)], ':'), 1
	bare, shouts, letter := false, false, false
	if n, size := letteredLabel(line[lead:]); n > 0 {
		close, speech, letter = lead+n, size, true
	} else if n, size := shoutedLabel(line[lead:min(len(line), lead+longestLabel)]); n > 0 {
		close, speech, bare, shouts = lead+n, size, true, true
	} else if n, size := dashedLabel(line[lead:min(len(line), lead+longestLabel)]); n > 0 && (close < 0 || lead+n < close) {
		close, speech, bare = lead+n, size, true
	}
	if close <= lead {
		return label{}, false
	}
	span := source.Span{Start: start + lead, End: start + close}
	words := strings.ToLower(strings.Join(strings.Fields(outsideBrackets(span.Of(text))), " "))
	first := span.Of(text)[0]
	if first >= 'a' && first <= 'z' || words == "" || strings.ContainsAny(words, ";?!0123456789\"“") || strings.Count(words, " ") > 5 {
		return label{}, false
	}
	return label{span: span, speech: start + close + speech, words: strings.Trim(words, "."), speaker: None, bare: bare, shouts: shouts, letter: letter}, true
}

// shoutedLabel gives the length of the words in capitals that open a line up to their
// full stop, and of the stop: "WEBER. We agree", "WEBER A. A. We agree".
func shoutedLabel(line string) (length, stop int) {
	at, named := 0, false
	for at < len(line) {
		word, _, more := strings.Cut(line[at:], " ")
		letters := strings.TrimRight(word, ".,")
		if letters == "" || strings.ToUpper(letters) != letters || strings.ContainsAny(letters, "0123456789:;[]()") {
			break
		}
		if !more {
			return 0, 0
		}
		named = named || len(letters) > 2 && !strings.Contains(letters, ".")
		at += len(word) + 1
	}
	if !named || at == 0 || at >= len(line) || !strings.HasSuffix(strings.TrimRight(line[:at], " "), ".") {
		return 0, 0
	}
	return len(strings.TrimRight(line[:at], " .")), 1
}

// dashedLabel gives the length of the few words before the dash of a line, and of the dash.
func dashedLabel(line string) (length, dash int) {
	for _, mark := range []string{" – ", " — ", " -- "} {
		if n := strings.Index(line, mark); n > 0 && strings.Count(line[:n], " ") < 4 {
			return n, len(mark)
		}
	}
	return 0, 0
}

// declared gives the short form that the bracket of a label gives its speaker:
// "hereafter Novak]" is "novak".
func declared(bracket string) string {
	words := strings.Fields(strings.ToLower(strings.Trim(bracket, " ]:")))
	for len(words) > 1 && slices.Contains([]string{"hereafter", "hereinafter", "henceforth", "below", "abbreviated", "as"}, strings.Trim(words[0], ":,")) {
		words = words[1:]
	}
	return strings.Trim(strings.Join(words, " "), "\"“”‘’'")
}

// outsideBrackets gives a text without what stands in brackets.
func outsideBrackets(text string) string {
	var b strings.Builder
	depth := 0
	for _, r := range text {
		switch r {
		case '[', '(':
			depth++
		case ']', ')':
			depth--
		default:
			if depth <= 0 {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}
