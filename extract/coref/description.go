package coref

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// officeHolder gives the one person whom the document gives the office that
// description i names ("the Ambassador"), by title or by the words beside a name.
func (d *reading) officeHolder(i int) ChainID {
	if d.writesAsI(i) && !d.definite(i) {
		return None
	}
	return d.holder(d.officeNamed(i))
}

// holder gives the one person whom the document gives an office, by its words.
func (d *reading) holder(office []string) ChainID {
	if len(office) == 0 {
		return None
	}
	if d.offices == nil {
		d.offices = d.officesByWord()
	}
	found := None
	for _, o := range d.offices[office[0]] {
		if !containsAll(o.words, office) || o.holder == found {
			continue
		}
		if found != None {
			return None
		}
		found = o.holder
	}
	return found
}

// officeNamed gives the words of a description of a person without its article.
func (d *reading) officeNamed(i int) []string {
	return slices.DeleteFunc(strings.Fields(d.word(i)), func(w string) bool {
		return w == "the" || w == "this" || w == "that" || w == "our" || w == "their" || w == "a" || w == "an"
	})
}

// besideName is how far from a name its office may stand, in bytes.
const besideName = 80

// office is a text that may name the office of its holder.
type office struct {
	holder ChainID
	words  []string
}

// officesByWord lists, under each of their words, the titles of people and the
// texts right beside their names.
func (d *reading) officesByWord() map[string][]office {
	out := map[string][]office{}
	for c, chain := range d.out.Chains {
		if chain.Type != graph.Person || chain.Bibliographic {
			continue
		}
		for _, words := range d.officesOf(ChainID(c)) {
			o := office{ChainID(c), words}
			for i, w := range words {
				if !slices.Contains(words[:i], w) {
					out[w] = append(out[w], o)
				}
			}
		}
	}
	return out
}

// officesOf gives the words of each title of a chain and of the text beside its names.
func (d *reading) officesOf(c ChainID) [][]string {
	var out [][]string
	for _, title := range d.out.Chains[c].Titles {
		out = append(out, officeWords(title))
	}
	for _, m := range d.out.Chains[c].Mentions {
		if d.Mentions[m].Kind == graph.ByName {
			out = append(out, officeWords(d.leftOf(m)), officeWords(d.rightOf(m)))
		}
	}
	return out
}

// leftOf gives the text of the clause right before a name, back to the person
// named before it or to a mark.
func (d *reading) leftOf(m int) string {
	text := d.before(m)
	if n := len(text) - besideName; n > 0 {
		text = strings.ToValidUTF8(text[n:], "")
	}
	if m > 0 && d.Mentions[m-1].Type == graph.Person {
		text = text[max(0, len(text)-max(0, d.Mentions[m].Span.Start-d.Mentions[m-1].Span.End)):]
	}
	if n := strings.LastIndexAny(text, ",;:.()\n"); n >= 0 {
		text = text[n+1:]
	}
	return text
}

// rightOf gives the apposition right after a name: "X, Chairman of the Council".
func (d *reading) rightOf(m int) string {
	text, ok := strings.CutPrefix(d.after(m), ",")
	if !ok {
		return ""
	}
	if len(text) > besideName {
		text = strings.ToValidUTF8(text[:besideName], "")
	}
	if n := strings.IndexAny(text, ",;:.()\n"); n >= 0 {
		text = text[:n]
	}
	return text
}

// officeWords gives the words of a text in lower case.
func officeWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == ' ' || r == ',' || r == '\n' || r == '.' })
}

// containsAll reports whether a list has all the words.
func containsAll(has, words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(has, w) })
}

// bodyNamed gives the one organisation before description i whose name ends or
// begins with its noun: "the Presidium" of "KWP CC Presidium".
func (d *reading) bodyNamed(i int) ChainID {
	words := d.officeNamed(i)
	if len(words) != 1 || !d.definite(i) {
		return None
	}
	if d.bodies == nil {
		d.bodies = d.bodiesByNoun()
	}
	before := slices.DeleteFunc(slices.Clone(d.bodies[words[0]]), func(c ChainID) bool { return d.out.Chains[c].Mentions[0] > i })
	if len(before) != 1 {
		return None
	}
	return before[0]
}

// bodiesByNoun lists the organisations by the last and first word of their names.
func (d *reading) bodiesByNoun() map[string][]ChainID {
	out := map[string][]ChainID{}
	for c, chain := range d.out.Chains {
		words := strings.Fields(strings.ToLower(chain.Name))
		if chain.Type != graph.Organization || chain.Bibliographic || len(words) < 2 {
			continue
		}
		first, last := words[0], words[len(words)-1]
		out[last] = append(out[last], ChainID(c))
		if first != last {
			out[first] = append(out[first], ChainID(c))
		}
	}
	return out
}
