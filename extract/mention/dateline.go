package mention

import "strings"

// stateLetters names the list of the letters by which papers call the state of a town.
const stateLetters = "state_letters"

// longestState bounds the letters of a state, in tokens.
const longestState = 3

// inState reports whether the word in capitals at token i is the town of a dateline, with the letters of its state and a dash
// behind it, which are no given names: "HALDEN, N.J. - The company".
func (s *scene) inState(i int) bool {
	if !s.startsLine() || !s.isPunct(i+1, ",") || s.str(i) != strings.ToUpper(s.str(i)) {
		return false
	}
	end, letters := i+2, ""
	for end < len(s.toks) && end < i+2+longestState && s.initial(end) {
		letters += strings.ToLower(s.str(end))
		end++
	}
	return s.dash(end) && s.lex.nouns[stateLetters][strings.TrimSuffix(letters, ".")]
}
