package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Minutes name those present by the office that they hold in the body whose name heads the paper: "(Treasurer)" is
// its treasurer, "(President, in the chair)" its president.

// withoutChair takes off an office what says that its holder presided: "President, in the chair".
func withoutChair(role string) string {
	if lower := strings.ToLower(role); lower == "in the chair" || lower == "chairing" || lower == "presiding" {
		return ""
	}
	office, rest, ok := strings.Cut(role, ", ")
	if ok && strings.HasPrefix(rest, "in ") {
		return office
	}
	return role
}

// readSentBy states for which body somebody came, where the list of those present groups them by it: "For the Ministry of
// Mines: A, B".
func (r *reading) readSentBy(span source.Span, holder int) {
	line := source.LineAround(r.doc.Text, span)
	label := source.Span{Start: line.Start, End: line.Start + zone.SentBy(line.Of(r.doc.Text))}
	if label.Empty() || span.Start < label.End {
		return
	}
	for i := r.MentionsBefore(label.Start); i < len(r.a.Mentions) && r.a.Mentions[i].Span.Start < label.End; i++ {
		if m := r.a.Mentions[i]; m.Kind == graph.ByName && m.Type == graph.Organization && r.c.Of[i] != coref.None && strings.TrimSpace(r.doc.Text[m.Span.End:label.End]) == ":" {
			r.add(fact(r.c.Of[holder], "represents", r.c.Of[i], r.documentDay(), 0.9, r.evidence(line, r.zoneOf(span), "heading/sent-by")))
			return
		}
	}
}

// plainRole takes off an office what the layout has left on it: the dash or the bracket before the body behind it, and before
// it the rest of a routing mark or the name of its holder, "/SE, Deputy Director", "— Mr. Weber, Counselor". What is then no
// office is none.
func (r *reading) plainRole(role string) string {
	plain := strings.TrimRight(role, " ,:;/([-–—")
	if cut := strings.TrimLeft(plain, " ,:;/)]-–—"); cut != plain {
		plain = cut
		if before, behind, ok := strings.Cut(plain, ", "); ok && !r.roles.Heads[clause.LastWord(strings.ToLower(before))] {
			plain = behind
		}
	}
	if plain != role && !slices.ContainsFunc(strings.Fields(strings.ToLower(plain)), func(w string) bool { return r.roles.Heads[strings.Trim(w, ",.")] }) {
		return ""
	}
	return plain
}

// longestOwnOffice is how many words an office of the body itself has: "Honorary General Secretary".
const longestOwnOffice = 3

// ofBodyAbove gives the body whose name stands above the title of its minutes, where an office of those present names
// none; else what was known.
func (r *reading) ofBodyAbove(role, literal string) (coref.ChainID, string) {
	words := strings.Fields(strings.ToLower(role))
	if len(words) == 0 || len(words) > longestOwnOffice || slices.Contains(words, "of") || !r.roles.Heads[words[len(words)-1]] {
		return coref.None, literal
	}
	for i, m := range r.a.Mentions {
		if m.Span.Start >= r.layout.Header.Title.Start {
			break
		}
		if z, _ := r.layout.At(m.Span.Start); z.Kind == zone.Letterhead && m.Type == graph.Organization && m.Kind == graph.ByName && r.c.Of[i] != coref.None {
			return r.c.Of[i], ""
		}
	}
	return coref.None, literal
}
