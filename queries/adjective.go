package queries

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// adjectiveOf gives the adjective of a land that stands before a post, in the role or in
// the passage that it was read in.
func adjectiveOf(st graph.Statement, lands landTable) (adjective string, ok bool) {
	role := foldedWords(st.Role)
	if adjective, ok := landIn(role, lands); ok || len(role) == 0 {
		return adjective, ok
	}
	for _, e := range st.Evidence {
		words := foldedWords(e.Quote)
		for i, w := range words {
			if w != role[0] || ofAnother(words, i, len(role), st.Subject) {
				continue
			}
			for _, end := range []int{i, i - wordsOfBody(words[:i], st.Object)} {
				for start := max(0, end-maxLandWords); start < end; start++ {
					if adjective, n := landAt(words[start:end], lands); n == end-start {
						return adjective, true
					}
				}
			}
		}
	}
	return "", false
}

// wordsOfBody gives how many words at the end of others name the body at which somebody holds his post: "the Danish League
// representative" is a Dane. A place is none.
func wordsOfBody(words []string, body graph.Ref) (most int) {
	if body.Type == graph.Place {
		return 0
	}
	for _, name := range body.Names() {
		if parts := foldedWords(name); hasSuffix(words, parts) {
			most = max(most, len(parts))
		}
	}
	return most
}

// ofAnother reports whether a post at a place in a passage is somebody else's: where the name of
// who holds it stands behind the same words elsewhere, "British Ambassador Lee and Soviet Ambassador Hill".
func ofAnother(words []string, at, length int, holder graph.Ref) bool {
	own := func(i int) bool {
		at := i + length
		if at < len(words) && slices.Contains(whither, words[at]) { // "Ambassador to Norway Lee"
			for end := min(len(words), at+1+maxStateWords); at+1 < end && words[at+1] != words[i] && !isNamed(graph.Entity{Ref: holder}, words[at]); {
				at++
			}
		}
		for at < len(words) && slices.Contains(lists().Courtesies, words[at]) { // "Ambassador Sir Max Lee"
			at++
		}
		return at < len(words) && isNamed(graph.Entity{Ref: holder}, words[at])
	}
	if own(at) {
		return false
	}
	for i := range words {
		if i != at && i+length <= len(words) && slices.Equal(words[i:i+length], words[at:min(at+length, len(words))]) && own(i) {
			return true
		}
	}
	return false
}

// ofLand reports whether a post is called by the adjective of a land, or is held in a body
// that is: one whose name has a word akin to it, or is that of the state.
func ofLand(adjective string, st graph.Statement, body graph.Ref, lands landTable) bool {
	own, _ := adjectiveOf(st, lands)
	if own != "" && own != adjective && anyOf(lists().Envoys, foldedWords(st.Role)) {
		return false // an American ambassador to Norway is no Norwegian
	}
	if own == "" && isField(adjective, foldedWords(st.Role)) {
		return false
	}
	return own == adjective && !isField(adjective, foldedWords(st.Role)) || akin(adjective, body, lands) || slices.ContainsFunc(lands.states[adjective], func(name string) bool { return called(body, name) })
}

// akin reports whether a body is called by the adjective of a land, or by one of its names; by what is no adjective of
// the table, whether it is by a word of that stem. The Office of Norwegian Affairs is none of Norway.
func akin(adjective string, body graph.Ref, lands landTable) bool {
	if len(lands.states[adjective]) == 0 {
		return kindredTo(adjective, body)
	}
	return slices.ContainsFunc(body.Names(), func(name string) bool {
		folded := fold(name)
		words := strings.Fields(folded)
		return hasWords(folded, strings.Fields(adjective)) && !isField(adjective, words) || slices.ContainsFunc(lands.states[adjective], func(land string) bool {
			return holdsName(folded, fold(land))
		})
	})
}

// isField reports whether the adjective of a land says in words what they are about: "Norwegian affairs".
func isField(adjective string, words []string) bool {
	i := slices.Index(words, adjective)
	return i >= 0 && i+1 < len(words) && words[i+1] == "affairs"
}

// landIn gives the first adjective of a land among words.
func landIn(words []string, lands landTable) (adjective string, ok bool) {
	for i := range words {
		if adjective, n := landAt(words[i:], lands); n > 0 {
			return adjective, true
		}
	}
	return "", false
}

// maxLandWords bounds the words of the adjective of a land: "East German".
const maxLandWords = 2

// landAt gives the longest adjective of a land that words begin with, and how many words it
// has; 0 where they begin with none.
func landAt(words []string, lands landTable) (adjective string, n int) {
	for n := min(maxLandWords, len(words)); n > 0; n-- {
		if adjective := strings.Join(words[:n], " "); len(lands.states[adjective]) > 0 {
			return adjective, n
		}
	}
	return "", 0
}
