package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/post"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Who signs the paper of a body gives his office beside his name and no body: it is that which sends the paper, "FISHERMEN'S UNION
// … Karl Lund / General Secretary", "The Secretary / (signed) Karl Lund".

// longestSigned is how many words the office of a signature has: "Acting First Deputy General Secretary of the Union".
const longestSigned = 8

// readSignedOffices states the posts in the sending body of those who sign with their office.
func (r *reading) readSignedOffices() {
	for _, c := range r.c.SignedBy {
		if r.c.Chains[c].Type != graph.Person || r.hasPost(c) {
			continue
		}
		for _, i := range slices.Backward(r.c.Chains[c].Mentions) {
			m := r.a.Mentions[i]
			if m.Kind != graph.ByName {
				continue
			}
			if at, role := r.officeBeside(m.Span); role != "" {
				r.stateSigned(c, role, source.Span{Start: min(at.Start, m.Span.Start), End: max(at.End, m.Span.End)})
			}
			break // the last time that he is named
		}
	}
}

// officeBeside gives the office that has the line below a name to itself, or the line above it behind "The"; and where.
func (r *reading) officeBeside(s source.Span) (at source.Span, role string) {
	line := source.LineAround(r.doc.Text, s)
	for _, w := range strings.FieldsFunc(strings.ToLower(r.doc.Text[line.Start:s.Start]+" "+r.doc.Text[s.End:line.End]), func(c rune) bool { return strings.ContainsRune(" \t\r()[]/.,:;*_-–—", c) }) {
		if !r.Honorific(w) && !r.roles.Ranks[w] && !r.roles.GradesOfRank[w] && w != "signed" && w != "sgd" && w != "s" {
			return at, ""
		}
	}
	if line.End+1 < len(r.doc.Text) {
		at = source.LineAround(r.doc.Text, source.Span{Start: line.End + 1, End: line.End + 1})
		if role := r.officeOfLine(at); role != "" {
			return at, role
		}
	}
	if line.Start > 1 {
		at = source.LineAround(r.doc.Text, source.Span{Start: line.Start - 1, End: line.Start - 1})
		if text := at.Of(r.doc.Text); strings.HasPrefix(strings.TrimSpace(text), "The ") {
			return at, r.officeOfLine(at)
		}
	}
	return at, ""
}

// officeOfLine gives the office that is all of a line, or "": a name, a number or a mark within makes it something else.
func (r *reading) officeOfLine(line source.Span) string {
	text := strings.TrimRight(strings.TrimSpace(line.Of(r.doc.Text)), ",.:")
	for _, article := range []string{"The ", "the "} {
		text = strings.TrimPrefix(text, article)
	}
	words := strings.Fields(text)
	if len(words) == 0 || len(words) > longestSigned || strings.ContainsAny(text, "0123456789,;:()/[]\"") {
		return ""
	}
	if head := post.HeadNoun(text, " of ", " for "); !r.roles.Heads[head] || r.roles.Ranks[head] {
		return ""
	}
	for i := r.MentionsBefore(line.Start); i < len(r.a.Mentions) && r.a.Mentions[i].Span.Start < line.End; i++ {
		if m := r.a.Mentions[i]; m.Kind == graph.ByName && (m.Type != graph.Organization || r.c.Of[i] != r.sendingBody() && strings.Contains(m.Normal, " ")) {
			return "" // the body of the office has a name
		}
	}
	return strings.Join(words, " ")
}

// stateSigned states an office in the body that sends the document, where that is known.
func (r *reading) stateSigned(holder coref.ChainID, role string, proof source.Span) {
	office, of, whole := strings.Cut(role, " of ")
	body := r.sendingBody()
	if body == coref.None || whole && !r.hasNoun(body, strings.ToLower(strings.TrimPrefix(of, "the "))) {
		return
	}
	day := r.documentDay()
	s := fact(holder, "holds-position", body, day, 0.8, r.evidence(proof, zone.Signature, "position/signature"))
	s.Role = office
	r.add(s)
	words := strings.Fields(strings.ToLower(office))
	n := len(words)
	if slices.ContainsFunc(words, func(w string) bool { return r.roles.Seconds[w] }) || !r.roles.Leadership[words[n-1]] && !r.roles.Leadership[strings.Join(words[max(0, n-2):], " ")] {
		return
	}
	s.Predicate, s.Role = "leads", ""
	r.add(s)
}

// hasNoun reports whether a noun, "delegation", is that of the name of a body.
func (r *reading) hasNoun(body coref.ChainID, noun string) bool {
	return slices.ContainsFunc(r.c.Chains[body].Names, func(n string) bool {
		return post.HeadNoun(n, " of ", " for ", " in ", " at ", " (", ",") == noun
	})
}

// sendingBody gives the one body that sends the document, or whose name alone is a line of its letterhead; or None.
func (r *reading) sendingBody() coref.ChainID {
	only := coref.None
	for _, c := range r.c.Senders {
		if r.c.Chains[c].Type != graph.Organization {
			continue
		}
		if only != coref.None {
			return coref.None
		}
		only = c
	}
	if only != coref.None {
		return r.ofItself(only)
	}
	for i, m := range r.a.Mentions {
		z, _ := r.layout.At(m.Span.Start)
		c := r.c.Of[i]
		if z.Kind != zone.Letterhead || m.Type != graph.Organization || m.Kind != graph.ByName || c == coref.None || c == only || slices.Contains(r.c.Recipients, c) {
			continue
		}
		if line := source.LineAround(r.doc.Text, m.Span); only != coref.None || strings.TrimSpace(line.Of(r.doc.Text)) != m.Span.Of(r.doc.Text) {
			return coref.None
		}
		only = c
	}
	return r.ofItself(only)
}

// ofItself gives a body again, and None for a state: whose officer a signature means is not told by a state's name.
func (r *reading) ofItself(body coref.ChainID) coref.ChainID {
	if body == coref.None || r.NamesState(body) {
		return coref.None
	}
	return body
}
