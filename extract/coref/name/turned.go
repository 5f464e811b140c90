package name

import (
	"slices"
	"strings"
)

// Files of security services and registers write the surname first without a comma: "Wolański Tadeusz" beside "Tadeusz
// Wolański". Which of the two words is the surname need not be known for that.

// Turned gives a name of two words in the other order, and whether it can be another writing of it. Where both words are known
// given names the two orders are of two people: "Graham Martin" is not "Martin Graham".
func (t *Tables) Turned(p Person) (string, bool) {
	words := strings.Fields(p.Text)
	if len(words) != 2 || !p.Full() || p.EastAsian() || words[0] == words[1] {
		return "", false
	}
	if slices.ContainsFunc(words, t.isInitial) || slices.ContainsFunc(words, t.isParticle) {
		return "", false
	}
	if t.IsForename(t.spelling.sound(words[0])) && t.IsForename(t.spelling.sound(words[1])) {
		return "", false
	}
	return words[1] + " " + words[0], true
}

// TurnedKeys are keys of which a name of two words and its other order share one.
func (t *Tables) TurnedKeys(p Person) []string {
	other, ok := t.Turned(p)
	if !ok {
		return nil
	}
	return []string{"\x00\x00" + min(t.Folded(other), t.Folded(p.Text))}
}
