package mention

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"iter"
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
)

// Glossary is what all chapters of abbreviations and of persons in a corpus say. It does
// not depend on the order in which the documents come. The nil Glossary says nothing.
type Glossary struct {
	by map[string][]sourced
}

// sourced is a listing with the document whose chapter has it.
type sourced struct {
	Listing
	document graph.DocumentID
}

// NewGlossary puts the chapters of a corpus together; of one without chapters it is nil.
func NewGlossary(chapters map[graph.DocumentID][]Listing) *Glossary {
	g := &Glossary{by: map[string][]sourced{}}
	for document, listings := range chapters {
		for _, l := range listings {
			g.by[l.Key] = append(g.by[l.Key], sourced{l, document})
		}
	}
	if len(g.by) == 0 {
		return nil
	}
	return g
}

// Excerpt is what a glossary has to say of the words of one document.
type Excerpt struct {
	short    map[string]Listing
	surnames []string
	// Digest tells one excerpt from another; "" of an empty one.
	Digest string
}

// Of gives what the glossary says of the words of a document. Where chapters contradict
// each other, that of the document itself is right, then those that agree; of what they
// dispute nothing is said. A short form that the document explains in a bracket is left to it.
func (g *Glossary) Of(doc *source.Document) Excerpt {
	var x Excerpt
	if g == nil {
		return x
	}
	var found []Listing
	seen := map[string]bool{}
	for word := range capitalised(doc.Text) {
		bare := strings.TrimSuffix(strings.TrimRight(word, ".'"), "'s")
		for _, key := range [...]string{word, bare, strings.ToLower(bare)} {
			if all, ok := g.by[key]; ok && !seen[key] {
				seen[key] = true
				if l, ok := agreed(all, doc.ID); ok && !strings.Contains(doc.Text, "("+key+")") {
					found = append(found, l)
				}
			}
		}
	}
	slices.SortFunc(found, compareListings)
	for _, l := range found {
		if l.Name == "" {
			x.surnames = append(x.surnames, l.Key)
			continue
		}
		if x.short == nil {
			x.short = map[string]Listing{}
		}
		x.short[l.Key] = l
	}
	x.Digest = digest(found)
	return x
}

// agreed gives what the listings of one key agree on, or those of a document among them.
func agreed(all []sourced, own graph.DocumentID) (Listing, bool) {
	if i := slices.IndexFunc(all, func(s sourced) bool { return s.document == own }); i >= 0 {
		all = slices.DeleteFunc(slices.Clone(all), func(s sourced) bool { return s.document != own })
	}
	for _, s := range all[1:] {
		if s.Listing != all[0].Listing {
			return Listing{}, false
		}
	}
	return all[0].Listing, true
}

// digest is a short hash of listings in their order.
func digest(listings []Listing) string {
	if len(listings) == 0 {
		return ""
	}
	h := sha256.New()
	for _, l := range listings {
		fmt.Fprintf(h, "%q %q %s\n", l.Key, l.Name, l.Type)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// compareListings orders listings by key, name and type.
func compareListings(a, b Listing) int {
	return cmp.Or(strings.Compare(a.Key, b.Key), strings.Compare(a.Name, b.Name), strings.Compare(string(a.Type), string(b.Type)))
}

// capitalised gives the words of a text that begin with a capital, with their inner stops.
func capitalised(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := 0; i < len(text); {
			_, size, kind := runeAt(text, i)
			start, first := i, kind
			i += size
			if first != capital && first != lower {
				continue
			}
			for i < len(text) {
				if _, size, kind = runeAt(text, i); kind != capital && kind != lower && text[i] != '.' && text[i] != '\'' {
					break
				}
				i += size
			}
			if first == capital && !yield(text[start:i]) {
				return
			}
		}
	}
}

// glossed proposes the names that the glossary knows by their short forms.
func (s *scene) glossed() {
	if len(s.glossary) == 0 || s.shout {
		return
	}
	for i, t := range s.toks {
		if !t.Upper {
			continue
		}
		if l, ok := s.glossary[s.str(i)]; ok {
			s.propose(candidate{first: i, last: i + 1, lead: i, typ: l.Type, kind: graph.ByName, rule: ruleGlossary, normal: l.Name})
		}
	}
}

// ruleGlossary finds what the lists of other documents explain.
const ruleGlossary = "glossary/listed"

// taught notes the surnames that the glossary has of some person.
func (m *memory) taught(surnames []string) {
	for _, name := range surnames {
		if k := m.key([]byte(name)); k != forgotten {
			m.known[k].firm, m.known[k].sure = true, true
		}
	}
}
