package mention

import (
	"strings"

	"dramatis/graph"
)

// Cables call an embassy by one word and its town: "FM AMEMBASSY BELGRADE", "TO SECSTATE WASHDC".

// posts proposes the houses that a cable names so.
func (s *scene) posts() {
	for i := 0; i+1 < len(s.toks); i++ {
		house := s.houseOf(i)
		if house == "" || s.apart(i+1) {
			continue
		}
		end, town := s.townAt(i + 1)
		if end == i+1 {
			continue
		}
		normal := house + " in " + town
		if house == foreignMinistry {
			if normal = house; !strings.HasPrefix(strings.ToLower(town), "wash") {
				continue // "SecState Presidency": a minister of another land
			}
		}
		s.propose(candidate{first: i, last: end, lead: i, typ: graph.Organization, kind: graph.ByName, rule: "gazetteer", normal: normal})
	}
}

// foreignMinistry is the house that cables call by who heads it, where a town follows: "SECSTATE WASHDC".
const foreignMinistry = "Department of State"

// shortestPost and longestPost bound the words of cables for a house, in bytes: no other word is looked up.
const shortestPost, longestPost = len("amemb"), len("amconsulate")

// houseOf gives the house of which token i is the word of cables, or "".
func (s *scene) houseOf(i int) string {
	if n := s.toks[i].Span.Len(); n < shortestPost || n > longestPost || !s.upper(i) {
		return ""
	}
	word := strings.ToLower(s.str(i))
	if !s.lex.nouns[cablePosts][word] {
		return ""
	}
	switch {
	case word == "secstate":
		return foreignMinistry
	case strings.Contains(word, "emb"):
		return "Embassy"
	case strings.Contains(word, "leg"):
		return "Legation"
	case strings.Contains(word, "con"):
		return "Consulate"
	}
	return "Mission"
}

// townAt gives the end of the town that opens at token i, and its name: what the tables know, or one word in capitals.
func (s *scene) townAt(i int) (end int, name string) {
	if end, _ = s.phraseAt(i, isLand); end > i {
		return end, s.lex.normal(s.surface(i, end), graph.Place, western)
	}
	if end = i; s.upper(i) && s.toks[i].Kind == Word && !s.in(i, function) {
		end = i + 1
	}
	return end, s.lex.normal(s.surface(i, end), graph.Place, western)
}
