package post

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
)

// Who holds an office that stands on a line of its own: the name on the line above, or below.

// holderAbove reads an office that has a line to itself under the name it belongs to.
func (r *Reading) holderAbove(o Office) []coref.ChainID {
	if !Formal(r.Zone) || o.First > 1 {
		return nil
	}
	best := sort.Search(len(r.a.Mentions), func(i int) bool { return r.a.Mentions[i].Span.End > r.Sentence.Span.Start }) - 1
	if best < 0 || r.a.Mentions[best].Type != graph.Person || r.a.Mentions[best].Kind != graph.ByName {
		return nil
	}
	if r.othersLine(o, r.c.Of[best]) {
		return nil
	}
	gap := r.doc.Text[r.a.Mentions[best].Span.End:r.Sentence.Span.Start]
	if strings.Trim(gap, " \t\r\n\u00a0,*_#") != "" || strings.Count(gap, "\n") > 3 {
		return nil
	}
	return r.PersonsIn(clause.Group{Mentions: []int{best}})
}

// othersLine reports whether the line of an office is somebody else's than the one on the line above: it goes
// on with a name, "Ambassador Weber", or says "The Secretary" in a list of those present.
func (r *Reading) othersLine(o Office, above coref.ChainID) bool {
	if slices.ContainsFunc(r.Items[o.Last+1:], func(it clause.Item) bool { return it.Kind == clause.NameItem && r.TypeOf(it) == graph.Person }) {
		return true
	}
	line := source.LineAround(r.doc.Text, r.Items[o.Start].Span)
	definite := strings.HasPrefix(strings.ToLower(line.Of(r.doc.Text)), "the ")
	return definite && slices.Contains(r.c.Participants, above)
}

// holderBelow reads an office at the end of a line that addresses the name on the next.
func (r *Reading) holderBelow(o Office) []coref.ChainID {
	if slices.ContainsFunc(r.Items[:o.First], func(it clause.Item) bool { return it.Kind == clause.NameItem || it.Word == "—" || it.Word == "–" }) {
		return nil // the office is of somebody on its own line
	}
	if !Formal(r.Zone) || slices.ContainsFunc(r.Items[o.Last+1:], func(it clause.Item) bool { return it.Kind != clause.PunctItem }) {
		return nil
	}
	next := r.MentionsBefore(r.Sentence.Span.End)
	if next == len(r.a.Mentions) || r.a.Mentions[next].Kind != graph.ByName {
		return nil
	}
	gap := r.doc.Text[r.Sentence.Span.End:r.a.Mentions[next].Span.Start]
	if strings.Count(gap, "\n") > 3 || strings.Contains(gap, "\n") && slices.Contains(r.c.Participants, r.c.Of[next]) {
		return nil // in a list of those present each line is of one
	}
	for _, w := range strings.FieldsFunc(strings.ToLower(gap), func(c rune) bool { return unicode.IsSpace(c) || unicode.IsPunct(c) }) {
		if !r.Honorific(w) && !r.roles.Head(w) && !r.roles.Modifiers[w] {
			return nil
		}
	}
	return r.PersonsIn(clause.Group{Mentions: []int{next}})
}
