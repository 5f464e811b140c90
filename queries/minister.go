package queries

import (
	"slices"
	"strings"
	"sync"
)

// A minister is named by his field in two ways, which papers mix: "Foreign Minister" and "Minister of Foreign
// Affairs", "Deputy Defense Minister" and "Deputy Minister of Defense".

// isPostOf reports whether a role is the post asked for, or a minister's in another wording.
func isPostOf(role string, asked, lesser []string) bool {
	words := foldedWords(role)
	return isPost(words, asked, lesser) || slices.Contains(words, "minister") && slices.ContainsFunc(ministries(asked), func(wording []string) bool { return isPost(words, wording, lesser) }) ||
		slices.ContainsFunc(samePosts()[strings.Join(asked, " ")], func(wording []string) bool { return isPost(words, wording, lesser) })
}

// samePosts gives for a post of several names the words of the others.
var samePosts = sync.OnceValue(func() map[string][][]string {
	out := map[string][][]string{}
	for _, names := range lists().SamePosts {
		for _, name := range names {
			for _, other := range names {
				if key := strings.Join(foldedWords(name), " "); other != name {
					out[key] = append(out[key], foldedWords(other))
				}
			}
		}
	}
	return out
})

// ministries gives the other wordings of a minister's post; none of other posts, and none of a minister whose
// field is not named, or is no field, as of a prime minister.
func ministries(role []string) [][]string {
	at := slices.Index(role, "minister")
	if at < 0 {
		return nil
	}
	rank := 0
	for rank < at && slices.Contains(lists().MinisterRanks, role[rank]) {
		rank++
	}
	field, after := role[rank:at], role[at+1:]
	var out [][]string
	switch {
	case len(after) == 0 && len(field) > 0 && !anyOf(lists().NoFields, field):
		for _, link := range []string{"of", "for"} {
			whole := slices.Concat(role[:rank], []string{"minister", link}, field)
			out = append(out, whole, slices.Concat(whole, []string{"affairs"}))
		}
	case len(field) == 0 && len(after) > 1 && (after[0] == "of" || after[0] == "for") && !anyOf(lists().NoFields, after):
		links := map[string]string{"of": "for", "for": "of"}
		field = after[1:]
		out = append(out, slices.Concat(role[:rank], []string{"minister", links[after[0]]}, field))
		out = append(out, slices.Concat(role[:rank], field, []string{"minister"}))
		if last := len(field) - 1; last > 0 && field[last] == "affairs" {
			out = append(out, slices.Concat(role[:rank], field[:last], []string{"minister"}))
		}
	}
	return out
}

// byField puts the field of a minister before him, of the words of a post without those that only join them, so that all wordings
// are one: "foreign minister" of "minister foreign affairs". Other posts stay as they are.
func byField(post []string) []string {
	at := slices.Index(post, "minister")
	if at < 0 || anyOf(lists().NoFields, post) {
		return post
	}
	field := post[at+1:]
	out := slices.Concat(post[:at], field)
	if last := len(out) - 1; last > 0 && out[last] == "affairs" {
		out = out[:last]
	}
	return append(out, "minister")
}

// sameMinister reports whether two posts are one minister's in two wordings.
func sameMinister(a, b []string) bool {
	return slices.ContainsFunc(ministries(a), func(wording []string) bool { return slices.Equal(wording, b) })
}
