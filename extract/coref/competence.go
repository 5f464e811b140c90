package coref

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// What an office is of tells its holder from others: "Secretary Lund" is the Secretary of Trade
// where the document speaks of no other; where it speaks of the Secretary of Defense, too, it
// does not tell which of the two he is.

// canHold reports whether somebody to whom the document gives the office of mention i can be its
// holder by what it is of: he holds that one, or the document tells of nothing what his is of and
// speaks of one such office alone.
func (d *reading) canHold(c ChainID, i int) bool {
	of := d.competence(i)
	if of == "" {
		return true
	}
	office := d.officeNamed(i)
	if len(office) == 0 {
		return true
	}
	told, wanted := false, append(content(of), office...)
	for _, words := range d.officesOf(c) {
		if d.covers(words, wanted) {
			return true
		}
		n := slices.Index(words, "of")
		told = told || n > 0 && words[n-1] == lastOf(office)
	}
	return !told && len(d.competences()[strings.Join(office, " ")]) < 2
}

// competence gives what the office of mention i is of, in small letters, or "".
func (d *reading) competence(i int) string {
	tail, _, _ := d.officeTail(i)
	of, ok := strings.CutPrefix(strings.ToLower(tail), "of ")
	if !ok {
		return ""
	}
	of, _, _ = strings.Cut(of, " for ")
	return of
}

// competences gives, by the words of an office, what those that the document speaks of by it
// alone are of, each once. They are looked for once.
func (d *reading) competences() map[string][]string {
	if d.areas != nil {
		return d.areas
	}
	d.areas = map[string][]string{}
	for i, m := range d.Mentions {
		if m.Kind != graph.ByNominal || m.Type != graph.Person || m.Plural {
			continue
		}
		office, of := strings.Join(d.officeNamed(i), " "), d.competence(i)
		if of != "" && !slices.Contains(d.areas[office], of) {
			d.areas[office] = append(d.areas[office], of)
		}
	}
	return d.areas
}

// content gives the words of what an office is of without articles and links.
func content(of string) []string {
	return slices.DeleteFunc(officeWords(of), func(w string) bool { return w == "the" || w == "and" || isLink(w) })
}
