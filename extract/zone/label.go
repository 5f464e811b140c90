package zone

import "strings"

// Bounds of the labels of items and paragraphs.
const (
	longestNumber = 2 // digits
	longestLabel  = 8 // bytes without brackets: "xxxviii"
)

// Label gives how many bytes at the start of a text are the number or letter of an item of a list or of a paragraph, with its
// stop or bracket: "1.", "12)", "(a)", "B.", "iv."; 0 where none stands there. A longer number is a year or an amount, and so is
// one that goes on behind its stop: "3.5 million", "12.5.1950".
func Label(text string) int {
	opening := 0
	if strings.HasPrefix(text, "(") {
		opening = 1
	}
	body := text[opening:min(len(text), opening+longestLabel+1)]
	end := strings.IndexAny(body, ".)")
	if end <= 0 || !isLabel(body[:end]) || end+1 < len(body) && isDigit(rune(body[end-1])) && isDigit(rune(body[end+1])) {
		return 0
	}
	return opening + end + 1
}

// isLabel reports whether a word is a number of an item, a letter or a small Roman numeral.
func isLabel(word string) bool {
	if len(word) == 1 && (word[0]|0x20 >= 'a' && word[0]|0x20 <= 'z') {
		return true
	}
	return len(word) <= longestNumber && strings.Trim(word, "0123456789") == "" || strings.Trim(word, "ivx") == ""
}
