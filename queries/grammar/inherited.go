package grammar

import "slices"

// inherited turns "whose desk did A take over" into "whom did A succeed": who takes over what another had succeeded him.
func inherited(ws Words) (Words, bool) {
	if len(ws) < 5 || ws[0].Key != "whose" || !slices.Contains(lists().Seats, ws[1].Key) || ws[2].Key != "did" {
		return ws, false
	}
	for i := 4; i < len(ws); i++ {
		n := 1
		switch {
		case slices.Contains([]string{"inherit", "assume", "fill"}, ws[i].Key):
		case ws[i].Key == "take" && i+1 < len(ws) && ws[i+1].Key == "over":
			n = 2
		default:
			continue
		}
		if rest := ws[i+n:]; len(rest) == 0 || timely(rest) {
			return slices.Concat(Split("whom did"), ws[3:i], Split("succeed"), rest), true
		}
	}
	return ws, false
}
