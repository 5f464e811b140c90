package mention

import "dramatis/graph"

// fewestOfMonogram is the fewest letters by which somebody is known.
const fewestOfMonogram = 3

// ruleMonogram is the rule of the letters of somebody whom the document names in full.
const ruleMonogram = "person/monogram"

// monograms gives the first letters of the parts of the names of all people whom the document
// names in full, syllables after a hyphen among them: HAK for Hugo A. Kern. They are
// gathered once: a newspaper has a thousand acronyms, and as many people.
func (p *page) monograms() map[string]bool {
	out := map[string]bool{}
	var letters []byte
	for _, f := range p.finds.list {
		if c := p.finds.casts[f.cast]; c.typ != graph.Person || c.kind != graph.ByName {
			continue
		}
		if letters = appendInitials(letters[:0], f.span().Of(p.text)); len(letters) >= fewestOfMonogram && !out[string(letters)] {
			out[string(letters)] = true
		}
	}
	return out
}

// appendInitials appends the first letter of each part of a name, as a capital.
func appendInitials(dst []byte, name string) []byte {
	within := false
	for i, r := range name {
		joint := r == ' ' || r == '.' || isHyphen(r)
		if !joint && !within {
			dst = append(dst, name[i]&^0x20)
		}
		within = !joint
	}
	return dst
}
