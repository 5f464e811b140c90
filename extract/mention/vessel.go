package mention

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// withoutVessels takes out the names of ships that their kind tells: "the barque Ellida", "the steamer Otto Lund", "H.M.S. Weber" are nobody.
func (p *page) withoutVessels() {
	p.out.Mentions = slices.DeleteFunc(p.out.Mentions, func(m Mention) bool {
		return m.Type == graph.Person && m.Kind == graph.ByName && m.Lead.Empty() && (p.behindVessel(m.Span.Start) || p.opensWithVessel(m.Span.Of(p.text)))
	})
}

// behindVessel reports whether the noun of a ship stands right before a name that starts at a byte.
func (p *page) behindVessel(start int) bool {
	before, blank := strings.CutSuffix(p.text[:start], " ")
	before = strings.TrimSuffix(before, ".")
	word := before[strings.LastIndexAny(before, " \n\"(“")+1:]
	return blank && p.isVessel(word)
}

// opensWithVessel reports whether a name opens with what is short for a ship: "H.M.S. Weber".
func (p *page) opensWithVessel(name string) bool {
	first, _, several := strings.Cut(name, " ")
	return several && strings.HasSuffix(first, ".") && p.isVessel(strings.TrimSuffix(first, "."))
}

// isVessel reports whether a word without its last full stop is a noun of ships, or short for one.
func (p *page) isVessel(word string) bool {
	return word != "" && p.lex.nouns[vessels][strings.ToLower(word)]
}
