package mention

import (
	"strings"

	"dramatis/graph"
)

// Names with the Arabic article before their last part: Abd al-Karim Sabri, Hikmat al-Attar, the places Jabal al-Akhdar.

// arabPlaces names the list of Arabic nouns that open the name of a place.
const arabPlaces = "arab_nouns"

// mostOfArabic bounds the words of such a name on each side of the article.
const mostOfArabic = 3

// articled reports whether token k is a name behind its article: al-Karim, ed-Dowleh.
func (s *scene) articled(k int) bool {
	if k < 0 || k >= len(s.toks) || s.toks[k].Upper || s.toks[k].Kind != Word || s.toks[k].Span.Len() < len("al-Aa") {
		return false
	}
	article, name, ok := strings.Cut(s.str(k), "-")
	return ok && len(name) > 1 && !startsLower(name) && s.lex.nouns[arabArticles][article]
}

// arabPlace reports whether a noun of places, the article without its hyphen and a name stand at token i: Sharm el Shaikh.
func (s *scene) arabPlace(i int) bool {
	return s.upper(i) && i+2 < len(s.toks) && s.nameWord(i+2) && !s.in(i, given|title|common) &&
		s.lex.nouns[arabArticles][strings.ToLower(s.str(i+1))] && s.lex.nouns[arabPlaces][strings.ToLower(s.str(i))] && !s.apart(i+1) && !s.apart(i+2)
}

// arabArticles names the list of the forms of the article.
const arabArticles = "arab_articles"

// arabics proposes the people and places whose names have the article.
func (s *scene) arabics() {
	for i := 0; i < len(s.toks); i++ {
		if s.arabPlace(i) {
			s.place(i, i+3, "place/arabic")
			i += 2
			continue
		}
		if !s.articled(i) || s.shout {
			continue
		}
		first, last := i, i+1
		for first > 0 && i-first < mostOfArabic && s.nameWord(first-1) && !s.in(first-1, landWord|foreignBody) && !s.apart(first) {
			first--
		}
		for last < len(s.toks) && last-i < mostOfArabic && (s.articled(last) || s.nameWord(last) && !s.in(last, landWord)) && !s.apart(last) {
			last++
		}
		switch {
		case s.upper(i-1) && !s.apart(i) && s.lex.nouns[arabPlaces][strings.ToLower(s.str(i-1))]:
			s.place(i-1, i+1, "place/arabic")
		case first < i, s.in(i-1, honorific|title|role) && s.upper(i-1) && !s.apart(i):
			lead := first
			for lead > 0 && first-lead < longestLead && s.in(lead-1, honorific|title|modifier) && s.upper(lead-1) && !s.apart(lead) {
				lead--
			}
			s.propose(candidate{first: first, last: last, lead: lead, typ: graph.Person, kind: graph.ByName, shape: western, rule: "person/arabic"})
		}
		i = last - 1
	}
}
