package relate

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Longest heading of a roster, and longest way from the start of an entry to its name, in bytes.
const (
	longestRosterHead = 120
	longestEntryLead  = 32
)

// readRosters states what lists of people under the name of a body say: who leads a
// delegation, who holds which office of the body that the heading names, who belongs to it.
//
//	GHANA (People's Party): Mr. Botwe, leader; Mr. Tetteh, secretary
//	Members of the delegation of the Labour Party: Berg (chairman), Lund, Lang
func (r *reading) readRosters() {
	text := r.doc.Text
	for line := range source.Lines(text, source.Span{End: len(text)}) {
		colon := strings.IndexByte(line.Of(text), ':')
		if colon < 3 || colon > longestRosterHead {
			continue
		}
		head := source.Span{Start: line.Start, End: line.Start + colon}
		if z, covered := r.layout.At(head.Start); covered && !z.Kind.Historic() || covered && z.Kind == zone.Title {
			continue
		}
		if body := r.rosterBody(head); body != coref.None {
			r.readRoster(body, head, r.rosterEntries(source.Span{Start: head.End + 1, End: line.End}))
		}
	}
}

// rosterBody gives the body that the heading of a roster names: alone, in brackets at its
// end, or as whose delegation or members it lists; or None.
func (r *reading) rosterBody(head source.Span) coref.ChainID {
	first := r.MentionsBefore(head.Start)
	body := coref.None
	for i := first; i < len(r.a.Mentions) && r.a.Mentions[i].Span.Start < head.End; i++ {
		m := r.a.Mentions[i]
		switch {
		case m.Kind != graph.ByName || m.Type == graph.Place:
		case m.Type != graph.Organization || body != coref.None || m.Span.End > head.End:
			return coref.None
		default:
			body = r.c.Of[i]
			if body == coref.None || r.isLandName(strings.TrimPrefix(r.c.Chains[body].Name, "Union of ")) {
				return coref.None // a state has no members and no chairman of a delegation
			}
			before := strings.ToLower(r.doc.Text[head.Start:m.Span.Start])
			after := strings.Trim(r.doc.Text[m.Span.End:head.End], " )")
			bracketed := strings.HasSuffix(strings.TrimRight(before, " "), "(") && !strings.ContainsAny(before, ".,;")
			if after != "" || !bracketed && !listsMembers(before) {
				return coref.None
			}
		}
	}
	return body
}

// listsMembers reports whether the words before the name of a body say that a list of its
// people follows: none, or "the", "members of the", "delegation of the".
func listsMembers(before string) bool {
	for _, w := range strings.FieldsFunc(before, func(c rune) bool { return c == ' ' || c == '.' || c == ')' || c >= '0' && c <= '9' }) {
		switch w {
		case "the", "of", "members", "member", "delegation", "delegates", "composition", "officers", "from":
		default:
			return false
		}
	}
	return true
}

// rosterEntries cuts a list of people into its entries: at semicolons, at commas where it
// has no semicolon and every part begins with a name, or at the lines that follow the heading.
func (r *reading) rosterEntries(rest source.Span) []source.Span {
	text := r.doc.Text
	if strings.TrimSpace(rest.Of(text)) != "" {
		if strings.Contains(rest.Of(text), ";") {
			return cutAt(text, rest, ";")
		}
		return cutAt(text, rest, ",")
	}
	var out []source.Span
	for line := range source.Lines(text, source.Span{Start: rest.End + 1, End: len(text)}) {
		if strings.TrimSpace(line.Of(text)) == "" {
			break
		}
		if _, ok := r.entryName(line); !ok {
			break
		}
		out = append(out, line)
	}
	return out
}

// cutAt cuts a span at a mark.
func cutAt(text string, s source.Span, mark string) []source.Span {
	var out []source.Span
	for start := s.Start; start <= s.End; {
		end := start + strings.Index(text[start:s.End]+mark, mark)
		out = append(out, source.Span{Start: start, End: end})
		start = end + len(mark)
	}
	return out
}

// entryName gives the mention of the person whose entry a span of a roster is: the name
// that stands at its beginning, behind a number or a courtesy.
func (r *reading) entryName(entry source.Span) (int, bool) {
	first := r.MentionsBefore(entry.Start)
	if first == len(r.a.Mentions) {
		return 0, false
	}
	m := r.a.Mentions[first]
	if m.Type != graph.Person || m.Kind != graph.ByName || m.Span.Start >= entry.End || r.c.Of[first] == coref.None || m.Span.Start-entry.Start > longestEntryLead {
		return 0, false
	}
	for _, w := range strings.Fields(strings.ToLower(r.doc.Text[entry.Start:m.Span.Start])) {
		if !r.leadsEntry(strings.Trim(w, ".,)")) {
			return 0, false
		}
	}
	return first, true
}

// leadsEntry reports whether a word, in small letters, may stand before the name of an entry: a number or mark of the list, a
// courtesy, a rank or a word of one.
func (r *reading) leadsEntry(w string) bool {
	switch w {
	case "prof", "m", "chief", "and":
		return true
	}
	return strings.Trim(w, "0123456789-—–•*") == "" || r.Honorific(w) || r.roles.Ranks[w] || r.roles.Modifiers[w]
}

// readRoster states what the entries of a roster say of those they name.
func (r *reading) readRoster(body coref.ChainID, head source.Span, entries []source.Span) {
	var bare []int
	named := 0
	for _, e := range entries {
		if _, ok := r.entryName(e); ok {
			named++
		}
	}
	if 2*named <= len(entries) {
		return // no list of people
	}
	for _, e := range entries {
		i, ok := r.entryName(e)
		if !ok {
			continue
		}
		role := r.entryRole(source.Span{Start: r.a.Mentions[i].Span.End, End: max(r.a.Mentions[i].Span.End, e.End)})
		if role == "" {
			bare = append(bare, i)
			continue
		}
		c := r.c.Of[i]
		if r.hasPostAt(c, body) {
			continue
		}
		s := fact(c, "holds-position", body, r.documentDay(), 0.85, r.rosterProof(head, e))
		if s.Role = role; r.roles.Membership[clause.LastWord(strings.ToLower(role))] {
			s.Predicate, s.Role = "member-of", ""
		}
		r.add(s)
		if s.Predicate == "holds-position" && strings.Contains(strings.ToLower(r.c.Chains[body].Name), "delegation") && r.roles.Leadership[strings.ToLower(clause.LastWord(role))] || strings.HasPrefix(strings.ToLower(role), "head of the delegation") {
			s.Predicate, s.Role = "leads", ""
			r.add(s)
		}
	}
	if len(entries) < 2 || !r.hasMembers(body) {
		return
	}
	for _, i := range bare {
		r.add(fact(r.c.Of[i], "member-of", body, r.documentDay(), 0.8, r.rosterProof(head, r.a.Mentions[i].Span)))
	}
}

// entryRole gives the office that an entry sets behind its name, where no body stands in it:
// ", president", " (chairman)", " - head of the delegation"; or "".
func (r *reading) entryRole(after source.Span) string {
	text := strings.TrimLeft(after.Of(r.doc.Text), " ")
	mark := strings.IndexAny(text, ",(-–—")
	if mark != 0 {
		return ""
	}
	role := strings.TrimLeft(text, ",(-–— ")
	if end := strings.IndexAny(role, ",();"); end >= 0 {
		role = role[:end]
	}
	role = strings.TrimRight(strings.TrimSpace(role), ".")
	lower := strings.ToLower(strings.TrimPrefix(role, "the "))
	if lower == "head of the delegation" || lower == "leader of the delegation" {
		return role
	}
	words := strings.FieldsFunc(lower, func(c rune) bool { return c == ' ' || c == '-' })
	if len(words) == 0 || len(words) > 4 {
		return ""
	}
	head := words[len(words)-1]
	for _, w := range words[:len(words)-1] {
		if !r.roles.Modifiers[w] && !r.roles.Heads[w] {
			return ""
		}
	}
	if (!r.roles.Heads[head] || r.roles.Ranks[head]) && !r.roles.Membership[head] && head != "general" || head == "general" && len(words) < 2 || head == "interpreter" {
		return ""
	}
	return role
}

// rosterProof gives the line of an entry, with the heading it stands under.
func (r *reading) rosterProof(head, entry source.Span) []Evidence {
	line := source.LineAround(r.doc.Text, entry)
	z, _ := r.layout.At(entry.Start)
	ev := r.evidence(line, z.Kind, "position/roster")
	if !line.Overlaps(head) {
		hz, _ := r.layout.At(head.Start)
		ev = append(ev, r.evidence(source.LineAround(r.doc.Text, head), hz.Kind, "position/roster")...)
	}
	return ev
}
