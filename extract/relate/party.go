package relate

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/post"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
	"dramatis/internal/set"
)

// readParties states the posts that the heading gives its parties: "the Director of
// the Press Office (Lund)", "Anna Weber, First Secretary, Norwegian Embassy".
func (r *reading) readParties() {
	h := r.layout.Header
	for _, list := range [][]zone.Party{h.Senders, h.Recipients, h.Participants} {
		for _, p := range list {
			r.readParty(p.Span)
		}
	}
}

// readParty states the post of the one person that a party names.
func (r *reading) readParty(span source.Span) {
	holder, within := r.partyHolder(span)
	if holder < 0 {
		return
	}
	r.readSentBy(span, holder)
	office := r.officeSpan(span, holder, within)
	if office.Empty() {
		return
	}
	if routingMark(office.Of(r.doc.Text)) && r.roleBehind(span, holder) == "" {
		r.marked = true
		return
	}
	c := r.c.Of[holder]
	s := fact(c, "holds-position", coref.None, r.documentDay(), 0.9, r.evidence(r.proofOfParty(span), r.zoneOf(span), "heading/office"))
	if r.readAssistant(s, office, within) {
		return
	}
	s.Role, s.Object = r.roleAndBody(office, within)
	s.Role = r.plainRole(withoutChair(s.Role))
	if s.Role == "" {
		s.Role = r.roleBehind(span, holder)
	}
	switch {
	case s.Role == "" && s.Object == coref.None:
		return
	case s.Role == "" && (office.Start < r.a.Mentions[holder].Span.Start || r.hasMembers(s.Object)):
		s.Predicate = "member-of"
	case s.Role == "":
		s.Confidence = 0.8 // he comes from there; as what, is not said
	case s.Object == coref.None && r.a.Mentions[holder].Lead.Contains(office):
		if s.Object = r.bodyBehind(span, holder, within); s.Object == coref.None {
			return // "President NAME": a courtesy, not an office that the heading states
		}
	case s.Object == coref.None:
		if s.Object, s.Literal = r.landOfRole(s.Role); s.Object == coref.None {
			s.Object, s.Literal = r.ofBodyAbove(s.Role, s.Literal)
		}
	}
	r.add(s)
}

// landOfRole gives the state whose adjective opens the role of an envoy or a minister, as a
// chain or by name, "Czechoslovak Ambassador"; of another role the role itself.
func (r *reading) landOfRole(role string) (coref.ChainID, string) {
	lower := strings.ToLower(role)
	land := r.roles.LandAt(strings.Fields(lower), 0)
	if head := clause.LastWord(lower); land == nil || !post.IsEnvoy(role) && head != "minister" && head != "premier" && head != "president" {
		return coref.None, role
	}
	if c := r.LandChain(land); c != coref.None {
		return c, ""
	}
	return coref.None, land[0]
}

// routingMark reports whether an office is only the mark by which papers go round a house,
// "FE", "S/AE": one or two capitals, or letters with a stroke, tell nobody outside it what it is.
func routingMark(office string) bool {
	letters := 0
	for _, c := range office {
		if c != '/' && c != '-' && !unicode.IsUpper(c) {
			return false
		}
		letters++
	}
	return letters <= 2 || strings.Contains(office, "/")
}

// roleBehind gives the office behind the name of somebody whose body stands before it:
// "OCB—Mr. Novak, Staff Representative".
func (r *reading) roleBehind(span source.Span, holder int) string {
	end := r.a.Mentions[holder].Span.End
	rest := source.Span{Start: end, End: max(end, span.End)}
	if s := r.bare(rest); r.opensOffice(rest) && r.NamesOffice(s, nil) {
		return strings.Join(strings.Fields(s.Of(r.doc.Text)), " ")
	}
	return ""
}

// bodyBehind gives the body named right behind a holder and a comma: "Ambassador Novak,
// Polish Embassy".
func (r *reading) bodyBehind(span source.Span, holder int, within []int) coref.ChainID {
	end := r.a.Mentions[holder].Span.End
	for _, i := range within {
		m := r.a.Mentions[i]
		if m.Type == graph.Organization && m.Span.Start >= end && strings.Trim(r.doc.Text[end:m.Span.Start], " ") == "," && m.Span.End == span.End {
			return r.c.Of[i]
		}
	}
	return coref.None
}

// hasMembers reports whether people belong to a body rather than work in it: to a
// committee, party or delegation, not to an embassy or office.
func (r *reading) hasMembers(c coref.ChainID) bool {
	return slices.ContainsFunc(r.c.Chains[c].Names, func(n string) bool {
		for w := range strings.FieldsSeq(strings.ToLower(n)) {
			if r.frames.Membership[strings.TrimSuffix(w, "s")] {
				return true
			}
		}
		return false
	})
}

// readAssistant states the post of an "Assistant to X", and that he reports to X.
func (r *reading) readAssistant(s Statement, office source.Span, within []int) bool {
	for _, i := range within {
		if r.a.Mentions[i].Type != graph.Person {
			continue
		}
		r.add(fact(s.Subject, "reports-to", r.c.Of[i], r.documentDay(), 0.85, s.Evidence))
		s.Role = strings.Join(strings.Fields(office.Of(r.doc.Text)), " ")
		s.Literal = s.Role
		r.add(s)
		return true
	}
	return false
}

// partyHolder gives the mention of the only person named in a party, or -1, and
// the other mentions inside it.
func (r *reading) partyHolder(span source.Span) (holder int, within []int) {
	holder = -1
	first := sort.Search(len(r.a.Mentions), func(i int) bool { return r.a.Mentions[i].Span.End > span.Start })
	for i := first; i < len(r.a.Mentions) && r.a.Mentions[i].Span.Start < span.End; i++ {
		m := r.a.Mentions[i]
		switch {
		case m.Type != graph.Person:
			within = append(within, i)
		case m.Kind != graph.ByName || r.c.Of[i] == coref.None:
		case holder < 0:
			holder = i
		case r.c.Of[i] == r.c.Of[holder]:
		case r.assists(holder, i):
			within = append(within, i) // "NAME, Assistant to X"
		default:
			return -1, nil // two names: whose the office is, is not plain
		}
	}
	return holder, within
}

// assists reports whether the text between two people says that the first is assistant to
// the second.
func (r *reading) assists(first, second int) bool {
	between := strings.Fields(strings.ToLower(r.doc.Text[r.a.Mentions[first].Span.End:max(r.a.Mentions[first].Span.End, r.a.Mentions[second].Span.Start)]))
	for i, w := range between {
		if r.roles.Assistants[strings.Trim(w, ",")] && i+1 < len(between) && between[i+1] == "to" {
			return true
		}
	}
	return false
}

// officeSpan gives the office in a party: the part before the name, or after it and
// a comma, without articles, courtesies and punctuation at its ends.
func (r *reading) officeSpan(party source.Span, holder int, within []int) source.Span {
	m := r.a.Mentions[holder]
	before := source.Span{Start: party.Start, End: max(party.Start, m.Span.Start)}
	if i := strings.IndexAny(before.Of(r.doc.Text), "—–"); i >= 0 {
		before.End = before.Start + i // "Defence—Mr. NAME": a body and its man
	}
	if i := strings.LastIndexAny(before.Of(r.doc.Text), "(["); i > 0 && !strings.ContainsAny(before.Of(r.doc.Text)[i:], ")]") {
		before.End = before.Start + i // "The Treasurer (Mr. NAME)"
	}
	after := source.Span{Start: m.Span.End, End: max(m.Span.End, party.End)}
	var bracket source.Span
	if i := strings.IndexAny(after.Of(r.doc.Text), "(["); i >= 0 {
		if n := strings.IndexAny(after.Of(r.doc.Text)[i:], ")]"); n > 0 && strings.TrimSpace(after.Of(r.doc.Text)[:i]) == "" {
			bracket = source.Span{Start: after.Start + i + 1, End: after.Start + i + n}
		}
		after.End = after.Start + i
	}
	if s := r.withoutRank(r.bare(before)); r.NamesOffice(s, within) {
		return s
	}
	if s := r.withoutMatter(r.bare(after), within); r.opensOffice(after) && r.NamesOffice(s, within) {
		return s
	}
	if s := r.bare(bracket); r.NamesOffice(s, nil) {
		return s
	}
	return source.Span{}
}

// withoutRank takes off an office the rank that a comma sets between it and the name: "Military Attaché in Oslo, Colonel NAME".
func (r *reading) withoutRank(office source.Span) source.Span {
	text := office.Of(r.doc.Text)
	if i := strings.LastIndexByte(text, ','); i > 0 && r.onlyRank(strings.TrimSpace(text[i+1:])) {
		office.End = office.Start + i
	}
	return office
}

// withoutMatter takes off an office what a comma sets behind its body and that is neither: "Secretary of the Legation in
// Oslo, Entries for May".
func (r *reading) withoutMatter(office source.Span, within []int) source.Span {
	text := office.Of(r.doc.Text)
	i := strings.LastIndexByte(text, ',')
	if i < 0 || r.NamesOffice(source.Span{Start: office.Start + i, End: office.End}, within) {
		return office
	}
	ends := func(m int) bool { return r.a.Mentions[m].Span.End == office.Start+i }
	behind := func(m int) bool {
		return r.a.Mentions[m].Span.Start > office.Start+i && r.a.Mentions[m].Span.Start < office.End
	}
	if slices.ContainsFunc(within, ends) && !slices.ContainsFunc(within, behind) {
		office.End = office.Start + i
	}
	return office
}

// opensOffice reports whether what stands behind a name opens with the mark before his
// office: "Novak, Minister", "Novak — Polish Ambassador".
func (r *reading) opensOffice(after source.Span) bool {
	rest := strings.TrimSpace(after.Of(r.doc.Text))
	return strings.HasPrefix(rest, ",") || strings.HasPrefix(rest, "—") || strings.HasPrefix(rest, "–")
}

// articles may open an office: "the Director".
var articles = set.Of("the", "a", "an")

// bare trims punctuation and blanks off a span, articles and courtesies off its ends, and letters of honour
// off its beginning.
func (r *reading) bare(s source.Span) source.Span {
	text := r.doc.Text
	cut := func(c rune) bool { return unicode.IsSpace(c) || unicode.IsPunct(c) }
	for {
		t := s.Of(text)
		s.Start += len(t) - len(strings.TrimLeftFunc(t, cut))
		t = s.Of(text)
		s.End = s.Start + len(strings.TrimRightFunc(t, cut))
		t = s.Of(text)
		word, rest, _ := strings.Cut(t, " ")
		if w := strings.ToLower(strings.Trim(word, ".,")); w != "" && (articles[w] || r.Honorific(w) || r.roles.Honours[strings.ReplaceAll(w, ".", "")]) {
			s.Start += len(t) - len(rest)
			if rest == "" {
				s.Start = s.End
			}
			continue
		}
		if last := clause.LastWord(t); last != "" && last != t && r.Honorific(strings.ToLower(last)) {
			s.End -= len(last)
			continue
		}
		return s
	}
}

// roleAndBody splits an office into the role and the body it ends or begins with:
// "Director of the Press Office" is Director at the Press Office, "Secretary of
// Defense" a role without a named body, "Press Office" a body without a role.
func (r *reading) roleAndBody(office source.Span, within []int) (string, coref.ChainID) {
	text := r.doc.Text
	whole := strings.Join(strings.Fields(office.Of(text)), " ")
	for _, i := range within {
		m := r.a.Mentions[i].Span
		switch {
		case r.c.Of[i] == coref.None:
			continue
		case m.Contains(office):
			return "", r.c.Of[i]
		case m.Start <= office.Start && m.End < office.End:
			return strings.Trim(strings.Join(strings.Fields(text[m.End:office.End]), " "), " ,.:;"), r.c.Of[i]
		case m.Start > office.Start && m.End < office.End && r.a.Mentions[i].Type == graph.Organization && r.secondBefore(office.Start, m.Start):
			return strings.Join(strings.Fields(text[office.Start:m.Start]+text[m.End:office.End]), " "), r.c.Of[i]
		case m.End != office.End || m.Start <= office.Start:
			continue
		case text[m.Start-1] == '/':
			return whole, coref.None // "S/AE": the mark of a post
		}
		role := strings.Join(strings.Fields(text[office.Start:m.Start]), " ")
		role = strings.TrimRight(role, " ,")
		for _, link := range []string{" the", " of", " in", " to", " at", " for", ","} {
			role = strings.TrimSuffix(role, link)
		}
		if first, _ := utf8.DecodeRuneInString(role); unicode.IsLetter(first) {
			return role, r.c.Of[i]
		}
	}
	return whole, coref.None
}

// secondBefore reports whether only "Deputy", "First Deputy" stand in a stretch of text:
// "Deputy KGB Chairman".
func (r *reading) secondBefore(start, end int) bool {
	words := strings.Fields(strings.ToLower(r.doc.Text[start:end]))
	return len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !r.roles.Seconds[w] && w != "first" && w != "acting" })
}

// proofOfParty gives the title where the party stands in it, else its line.
func (r *reading) proofOfParty(span source.Span) source.Span {
	if t := r.layout.Header.Title; t.Contains(span) {
		return t
	}
	return source.LineAround(r.doc.Text, span)
}

// zoneOf gives the zone that a span starts in.
func (r *reading) zoneOf(span source.Span) zone.Kind {
	z, _ := r.layout.At(span.Start)
	return z.Kind
}
