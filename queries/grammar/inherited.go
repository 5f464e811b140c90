package grammar

import (
	"slices"
	"strings"
)

// inherited turns "whose desk did A take over" into "whom did A succeed": who takes over what another had succeeded him.
func inherited(ws Words) (Words, bool) {
	if len(ws) < 5 || ws[0].Key != "whose" || !slices.Contains(lists().Seats, ws[1].Key) || ws[2].Key != "did" {
		return ws, false
	}
	for i := 4; i < len(ws); i++ {
		n := lengthOf(lists().TakingOver, ws[i:])
		if n == 0 {
			continue
		}
		if rest := ws[i+n:]; len(rest) == 0 || timely(rest) {
			return slices.Concat(Split("whom did"), ws[3:i], Split("succeed"), rest), true
		}
	}
	return ws, false
}

// aged turns "how old is A" into "when was A born": papers keep days of birth, not ages. How old somebody was at a time is not turned.
func aged(ws Words) (Words, bool) {
	if !asksAge(ws) || len(ws) < 4 || !slices.Contains(beForms, ws[2].Key) || slices.ContainsFunc(ws[3:], func(w Token) bool { return slices.Contains(prepositions, w.Key) || w.Key == "when" }) {
		return ws, false
	}
	return slices.Concat(Split("when was"), ws[3:], Split("born")), true
}

// asksAge reports whether a question begins with "how old".
func asksAge(ws Words) bool { return len(ws) > 2 && ws[0].Key == "how" && ws[1].Key == "old" }

// ageOfRecord turns "the oldest letter" into the first one, for of a person it is another matter.
func ageOfRecord(ws Words, records []string) (Words, bool) {
	for i := 0; i+1 < len(ws); i++ {
		order := map[string]string{"oldest": "first", "newest": "last"}[ws[i].Key]
		if _, record := kindOfRecord(ws[i+1].Key, records); order != "" && record {
			return slices.Concat(ws[:i], Split(order), ws[i+1:]), true
		}
	}
	return ws, false
}

// lengthOf gives how many words of a run make one of some phrases that it begins with; 0 where it begins with none.
func lengthOf(phrases []string, ws Words) int {
	keys := ws.Keys()
	for _, phrase := range phrases {
		if words := strings.Fields(phrase); len(words) <= len(keys) && slices.Equal(keys[:len(words)], words) {
			return len(words)
		}
	}
	return 0
}
