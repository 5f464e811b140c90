package relate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/coref"
	"dramatis/extract/post"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// readCourtesies states the offices that stand only before names ("Governor Lund") in a
// document that gives nobody's office otherwise: there they are all that is said of
// offices. Where a heading or a list of those present gives offices, titles in running
// text are courtesies and repeat it.
func (r *reading) readCourtesies() {
	if r.marked || slices.ContainsFunc(r.found, func(s Statement) bool { return s.Predicate == "holds-position" }) {
		return
	}
	for i := range r.c.Chains {
		c := coref.ChainID(i)
		if chain := r.c.Chains[c]; chain.Type != graph.Person || chain.Bibliographic {
			continue
		}
		m, title := r.titleOf(c)
		if title == "" {
			continue
		}
		s := fact(c, "holds-position", coref.None, dated{}, 0.7, r.titleProof(m))
		s.Role, s.Literal = title, title
		r.add(s)
	}
}

// titleProof gives the passage in which a title leads the name of mention m.
func (r *reading) titleProof(m int) []Evidence {
	proof := r.sentenceOf(source.Span{Start: r.a.Mentions[m].Lead.Start, End: r.a.Mentions[m].Span.End})
	return r.evidence(proof, r.zoneOf(proof), "position/title")
}

// titleOf gives the office that leads a name of the chain, and the mention it leads.
func (r *reading) titleOf(c coref.ChainID) (int, string) {
	for _, m := range r.c.Chains[c].Mentions {
		if r.a.Mentions[m].Kind != graph.ByName || r.a.Mentions[m].Lead.Empty() {
			continue
		}
		if z, _ := r.layout.At(r.a.Mentions[m].Span.Start); z.Kind == zone.Title {
			continue // where every word has a capital, "Governor Lund" may be a dish
		}
		words := strings.Fields(r.a.Mentions[m].Lead.Of(r.doc.Text))
		for len(words) > 1 && r.Honorific(strings.ToLower(words[len(words)-1])) {
			words = words[:len(words)-1] // "Assistant Secretary Mr."
		}
		for len(words) > 1 && (salutation(words[0]) || r.onlyAddresses(strings.ToLower(words[0]))) {
			words = words[1:] // "Dear General", "Comrade Ambassador"
		}
		title := r.civilTitle(c, m, strings.Join(words, " "))
		if first, _ := utf8.DecodeRuneInString(title); unicode.IsUpper(first) && r.roles.Heads[post.HeadNoun(title, " of ", " for ")] && !r.onlyRank(title) {
			return m, title
		}
	}
	return -1, ""
}

// onlyAddresses reports whether a word before a title is no part of an office: "comrade", "mr.".
func (r *reading) onlyAddresses(w string) bool {
	return r.Honorific(w) && !r.roles.Heads[w] && !r.roles.Modifiers[w]
}

// civilTitle gives the title of a name with the word before it that makes an office of a rank, "Attorney General", where its
// chain bears that; else the title.
func (r *reading) civilTitle(c coref.ChainID, m int, title string) string {
	before := strings.TrimRight(r.doc.Text[:r.a.Mentions[m].Lead.Start], " ")
	for _, full := range r.c.Chains[c].Titles {
		if first, rest, two := strings.Cut(full, " "); two && rest == title && strings.HasSuffix(before, first) && !r.onlyRank(full) {
			return full
		}
	}
	return title
}

// salutation reports whether a word before a title only opens a letter.
func salutation(word string) bool {
	return strings.EqualFold(word, "dear") || strings.EqualFold(word, "my")
}

// onlyRank reports whether a title is a military rank, which says of nobody what he holds: "Rear Admiral", not "Commanding
// General", "Secretary General" nor "Police Captain".
func (r *reading) onlyRank(title string) bool {
	words := strings.Fields(strings.ToLower(title))
	if len(words) == 0 || !r.roles.Ranks[words[len(words)-1]] {
		return false
	}
	return !slices.ContainsFunc(words, func(w string) bool { return !r.roles.Ranks[w] && !r.roles.GradesOfRank[w] })
}
