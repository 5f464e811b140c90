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
