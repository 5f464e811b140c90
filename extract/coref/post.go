package coref

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// The post that a paper gives beside a name tells namesakes apart in other papers: the title gives it before a name in brackets, "the
// Chief of the Press Office (Lund)", a list of those present behind its comma, "Karl Lund, Press Office".

// longestBeside bounds the words of a post beside a name: those of titles say of what, for what and for whom.
const longestBeside = 14

// notePosts writes down the posts that stand beside the names of a chain.
func (d *reading) notePosts(chain *Chain) {
	for _, m := range chain.Mentions {
		if d.Mentions[m].Kind != graph.ByName {
			continue
		}
		post := d.rightOf(m)
		if d.Mentions[m].BehindOffice() {
			post = d.beforeBracket(m)
		}
		if post, ok := toldPost(post); ok && !slices.Contains(chain.Posts, post) {
			chain.Posts = append(chain.Posts, post)
		}
	}
}

// beforeBracket gives the office of the heading's party before the bracket in which its name stands.
func (d *reading) beforeBracket(m int) string {
	at := d.Mentions[m].Span
	for _, parties := range [...][]zone.Party{d.layout.Header.Senders, d.layout.Header.Recipients} {
		for _, p := range parties {
			if office, _, ok := strings.Cut(p.Span.Of(d.doc.Text), "("); ok && p.Span.Contains(at) {
				return office
			}
		}
	}
	return ""
}

// toldPost gives a post in small letters as papers that word it alike do, its words in the order of the alphabet, without articles and
// prepositions: "Special Assistant to the President" is "the President's Special Assistant". Of what house it is they often leave out
// where they say what it is for: "Assistant Secretary of State for European Affairs". ok is false for what has words in small letters
// besides, and is no post.
func toldPost(text string) (post string, ok bool) {
	if office, house, ok := strings.Cut(text, " of "); ok {
		if _, field, ok := strings.Cut(house, " for "); ok {
			text = office + " " + field
		}
	}
	var words []string
	for w := range strings.FieldsSeq(text) {
		w = strings.Trim(w, ".,")
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case w == "the" || w == "and" || isLink(w):
			continue
		case !unicode.IsUpper(r):
			return "", false
		}
		w = strings.TrimSuffix(strings.ToLower(strings.ReplaceAll(w, "’", "'")), "'s")
		if !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	slices.Sort(words)
	return strings.Join(words, " "), len(words) > 0 && len(words) <= longestBeside
}
