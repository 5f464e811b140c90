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
	office := d.office(i)
	found := None
	for c, chain := range d.out.Chains {
		if chain.Type != graph.Person || chain.Bibliographic || !d.holds(ChainID(c), office) {
			continue
		}
		if found != None {
			return None
		}
		found = ChainID(c)
	}
	return found
}

// office gives the words of a description of a person without its article.
func (d *reading) office(i int) []string {
	return slices.DeleteFunc(strings.Fields(d.word(i)), func(w string) bool {
		return w == "the" || w == "this" || w == "that" || w == "our" || w == "their" || w == "a" || w == "an"
	})
}

// besideName is how far from a name its office may stand, in bytes.
const besideName = 80

// holds reports whether a title of the chain, or the text right beside one of its
// names, has the words of an office.
func (d *reading) holds(c ChainID, office []string) bool {
	if len(office) == 0 {
		return false
	}
	for _, title := range d.out.Chains[c].Titles {
		if containsWords(title, office) {
			return true
		}
	}
	for _, m := range d.out.Chains[c].Mentions {
		if d.Mentions[m].Kind == graph.ByName && (containsWords(d.leftOf(m), office) || containsWords(d.rightOf(m), office)) {
			return true
		}
	}
	return false
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

// containsWords reports whether a text has all the words, case aside.
func containsWords(text string, words []string) bool {
	have := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == ' ' || r == ',' || r == '\n' || r == '.' })
	return len(have) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(have, w) })
}

// bodyNamed gives the one organisation before description i whose name ends with
// its noun: "the Presidium" of "KWP CC Presidium".
func (d *reading) bodyNamed(i int) ChainID {
	words := d.office(i)
	if len(words) != 1 || !d.definite(i) {
		return None
	}
	noun := words[0]
	found := None
	for c, chain := range d.out.Chains {
		if chain.Type != graph.Organization || chain.Bibliographic || chain.Mentions[0] > i {
			continue
		}
		last := strings.Fields(strings.ToLower(chain.Name))
		if len(last) < 2 || last[len(last)-1] != noun && last[0] != noun {
			continue
		}
		if found != None {
			return None
		}
		found = ChainID(c)
	}
	return found
}
