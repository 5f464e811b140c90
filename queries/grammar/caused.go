package grammar

import "slices"

// caused turns "who had A arrested" into "who arrested A": who has it done by others did it. Behind "who" that is the meaning of the
// verbs only that one has done to another, for "who had A met" asks whom. What stands in a name has a capital.
func caused(ws Words) (Words, bool) {
	if len(ws) < 4 || ws[0].Key != "who" || ws[1].Key != "had" || slices.Contains(lists().NotOrdered, ws[2].Key) {
		return ws, false
	}
	for i := 3; i < len(ws); i++ {
		if proper(ws[i:i+1]) || !slices.Contains(lists().Ordered, ws[i].Key) {
			continue
		}
		if rest := ws[i+1:]; len(rest) == 0 || timely(rest) || slices.Contains(prepositions, rest[0].Key) && rest[0].Key != "by" {
			return slices.Concat(ws[:1], ws[i:i+1], ws[2:i], rest), true
		}
	}
	return ws, false
}
