package grammar

import "slices"

// Letter is one that was answered, where a question says more of it than whose it was: "A's letter to B of 3 May 1950".
type Letter struct {
	// To are the words for whom it was written to, Date its date in EDTF; each may be empty.
	To   Words
	Date string
}

// answered makes of "who answered A's letter" and "who replied to the letter of A" a question for who answered
// A: who answers a letter writes back to its writer. What else is said of the letter is given beside it.
func answered(ws Words, records []string) (question Words, letter *Letter, inWriting bool) {
	verb := ws.Index(lists().Answers...)
	if verb < 0 {
		return ws, nil, false
	}
	isLetter := func(w Token) bool {
		_, ok := kindOfRecord(w.Key, records)
		return ok
	}
	at := verb + 1
	if at < len(ws) && ws[at].Key == "to" {
		at++
	}
	if at+3 < len(ws) && slices.Contains(articles, ws[at].Key) && isLetter(ws[at+1]) && slices.Contains([]string{"of", "from", "by"}, ws[at+2].Key) {
		writer := ws[at+3:]
		end := 1
		for end < len(writer) && writer[end].Key != "to" && !dates(writer[end:]) {
			end++
		}
		letter, rest := toldOfLetter(writer[end:])
		return slices.Concat(ws[:at], writer[:end], rest), letter, true
	}
	for i := at; i+1 < len(ws); i++ {
		if last, ok := owner(ws[i]); ok && isLetter(ws[i+1]) {
			letter, rest := toldOfLetter(ws[i+2:])
			return slices.Concat(ws[:i], Words{last}, rest), letter, true
		}
	}
	return ws, nil, false
}

// dates reports whether words begin with the date of a letter: "of 3 May 1950".
func dates(ws Words) bool {
	_, n := letterDate(ws)
	return n > 0
}

// letterDate reads the longest date of a letter that words begin with, and how many words it has.
func letterDate(ws Words) (date string, n int) {
	if len(ws) < 2 || !slices.Contains([]string{"of", "dated", "from"}, ws[0].Key) {
		return "", 0
	}
	for end := len(ws); end > 1; end-- {
		if date, ok := readDate(ws[1:end].Keys()); ok {
			return date, end
		}
	}
	return "", 0
}

// toldOfLetter reads to whom and of when a letter was, and gives the words that follow; nil where neither is said.
func toldOfLetter(ws Words) (letter *Letter, rest Words) {
	var l Letter
	if len(ws) > 1 && ws[0].Key == "to" {
		end := 2
		for end < len(ws) && !dates(ws[end:]) && !timely(ws[end:]) {
			end++
		}
		l.To, ws = ws[1:end], ws[end:]
	}
	if date, n := letterDate(ws); n > 0 {
		l.Date, ws = date, ws[n:]
	}
	if l.To == nil && l.Date == "" {
		return nil, ws
	}
	return &l, ws
}
