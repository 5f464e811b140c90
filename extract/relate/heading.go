package relate

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// readHeading states what the title, letterhead and signature say: who wrote to
// whom, who reports to which body, where the sender was, who met.
func (r *reading) readHeading() {
	h := r.layout.Header
	when := r.documentDay()
	for _, from := range r.writers() {
		if r.frames.Decision[h.Type] {
			break // who has a decision brought to him got no letter
		}
		for _, to := range r.c.Recipients {
			ev := r.partiesProof(append(slices.Clone(h.Senders), h.SignedBy...), h.Recipients, from, to)
			if h.Type == "speech" {
				r.add(fact(from, "informed", to, when, 0.95, renamed(ev, "heading/speech")))
				continue
			}
			r.add(fact(from, "wrote-to", to, when, 0.95, renamed(ev, "heading/from-to")))
			if r.reportsBy(h.Type, from, to) && (slices.Contains(r.c.Senders, from) || h.Type == "report") {
				r.add(fact(from, "reports-to", to, when, 0.95, renamed(ev, "heading/report-to-body")))
			}
		}
	}
	r.readAttention(when)
	r.readCarried()
	r.readParties()
	r.readParticipants(r.talksDay())
	r.readDateline(when)
}

// writers gives who sends the paper: whom its heading names as its sender, and where that is a body, who alone signs for it too.
func (r *reading) writers() []coref.ChainID {
	bodies := func(c coref.ChainID) bool { return r.c.Chains[c].Type == graph.Organization }
	named := func(c coref.ChainID) bool { return strings.ContainsFunc(r.c.Chains[c].Name, unicode.IsLower) }
	all := r.c.Senders
	if len(all) == 0 && len(r.layout.Header.Senders) == 1 {
		if signed := r.PersonsAmong(r.c.SignedBy); len(signed) == 1 && named(signed[0]) {
			return signed // the heading only knows the office: "Report of the Consul in Oslo"
		}
	}
	if len(all) == 0 || slices.ContainsFunc(all, func(c coref.ChainID) bool { return !bodies(c) }) {
		return all
	}
	if signed := r.PersonsAmong(r.c.SignedBy); len(signed) == 1 && named(signed[0]) {
		all = append(slices.Clone(all), signed[0])
	}
	return all
}

// readAttention states between whom the text of a telegram passes. Where its first words leave out
// from whom it is, it is from its author; where they leave out for whom, it is for who gets it.
func (r *reading) readAttention(when dated) {
	head := r.layout.Header.Attention
	if head.Span.Empty() {
		return
	}
	from, to := r.c.Attention.Senders, r.c.Attention.Recipients
	if len(from) == 0 && r.c.Author != coref.None {
		from = []coref.ChainID{r.c.Author}
	}
	if len(head.Recipients) == 0 {
		to = r.c.Recipients
	}
	z, _ := r.layout.At(head.Span.Start)
	for _, a := range from {
		for _, b := range to {
			r.add(fact(a, "wrote-to", b, when, 0.95, r.evidence(head.Span, z.Kind, "heading/attention")))
		}
	}
}

// readCarried states who wrote to whom the messages that an electronic message carries.
func (r *reading) readCarried() {
	for n, c := range r.c.Carried {
		head, when := r.layout.Carried[n], dated{}
		if head.Date.Value != "" {
			when = dated{value: head.Date.Value, basis: graph.Stated}
		}
		for _, from := range c.Senders {
			for _, to := range c.Recipients {
				ev := r.partiesProof(head.Senders, head.Recipients, from, to)
				if r.layout.Header.Type == zone.Chat {
					ev = r.lineProof(r.partySpan(head.Senders, from)) // to whom it goes is told by the lines of the other
				}
				r.add(fact(from, "wrote-to", to, when, 0.95, renamed(ev, "heading/from-to")))
			}
		}
	}
}

// reportsBy reports whether who sends a paper of a type answers to whom it goes to: a telegram to a body, a report to a person too; not a
// circular, which goes down to many, nor what a body's own head sends it.
func (r *reading) reportsBy(paper string, from, to coref.ChainID) bool {
	if !r.frames.Report[clause.LastWord(paper)] || strings.HasPrefix(paper, "circular ") {
		return false
	}
	return (r.isSuperior(to) || r.c.Chains[from].Type == graph.Person && paper == "report") && !r.headsBody(from, to)
}

// isSuperior reports whether a recipient is a body that officials answer to. A firm that is called by its partners is a correspondent.
func (r *reading) isSuperior(c coref.ChainID) bool {
	return r.c.Chains[c].Type == graph.Organization && !strings.Contains(r.c.Chains[c].Name, " & ")
}

// headsBody reports whether the words by which the heading names a sender make him the head of the department or ministry that it
// writes to, which answers to him: "Secretary of State Rusk" of the Department of State.
func (r *reading) headsBody(from, to coref.ChainID) bool {
	plain := func(parties []zone.Party, c coref.ChainID) string {
		words := strings.ToLower(r.partySpan(parties, c).Of(r.doc.Text))
		return strings.TrimPrefix(strings.TrimPrefix(words, "the "), "acting ")
	}
	sender, body := plain(r.layout.Header.Senders, from), plain(r.layout.Header.Recipients, to)
	heads := func(office string) bool { return sender == office || strings.HasPrefix(sender, office+" ") }
	if _, field, ok := strings.Cut(body, " of "); ok && (strings.HasPrefix(body, "department ") || strings.HasPrefix(body, "ministry ")) {
		return heads("secretary of "+field) || heads("minister of "+field)
	}
	field, ok := strings.CutSuffix(body, " ministry")
	return ok && heads(field+" minister")
}

// titledTelephone reports whether the document is the record of a talk by telephone: who talked did
// not meet.
func (r *reading) titledTelephone() bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(r.layout.Header.Title.Of(r.doc.Text))), func(w string) bool { return r.frames.Telephone[w] })
}

// readParticipants states that the participants of a titled conversation met.
func (r *reading) readParticipants(when dated) {
	people := r.PersonsAmong(r.c.Participants)
	event := r.recorded()
	if event != coref.None {
		if len(people) > privateTalk {
			r.attend(event, people, when)
		}
		return
	}
	if session, held := r.sat(); session != coref.None {
		if when.value == "" {
			when = held
		}
		r.attend(session, people, when)
	}
	if len(people) > smallTable || r.titledTelephone() {
		return
	}
	for i, a := range people {
		for _, b := range people[i+1:] {
			if r.sameSide(a, b) {
				continue
			}
			proof := r.partiesProof(r.layout.Header.Participants, r.layout.Header.Participants, a, b)
			r.add(fact(a, "met", b, when, 0.95, renamed(proof, "heading/participants")))
		}
	}
}

// attend states that the participants were present at the conversation that the
// document is the record of.
func (r *reading) attend(event coref.ChainID, people []coref.ChainID, when dated) {
	if _, known := r.events.dates[event]; !known && when.value != "" {
		r.events.dates[event] = when
	}
	for _, p := range people {
		proof := r.lineProof(r.partySpan(r.layout.Header.Participants, p))
		r.add(fact(p, "present-at", event, when, 0.9, renamed(proof, "heading/participants")))
	}
}

// recorded gives the conversation that the document is the record of, or None: the
// gathering at which somebody of the heading was, or the first where the heading only names the body that sat.
func (r *reading) recorded() coref.ChainID {
	sat := len(r.c.Participants) > 0 && len(r.PersonsAmong(r.c.Participants)) == 0
	for n, g := range r.c.Gatherings {
		if r.isConversation(g.Event) && (sat && n == 0 && len(g.Participants) > 0 || slices.ContainsFunc(r.c.Participants, func(p coref.ChainID) bool { return slices.Contains(g.Participants, p) })) {
			return g.Event
		}
	}
	return coref.None
}

// sat gives the session, ceremony or other gathering larger than a talk that the heading names and seats its participants at, with
// its day; or None.
func (r *reading) sat() (coref.ChainID, dated) {
	people := r.PersonsAmong(r.c.Participants)
	if len(r.c.Gatherings) == 0 || len(people) == 0 || r.titledTelephone() {
		return coref.None, dated{}
	}
	g := r.c.Gatherings[0]
	if z, _ := r.layout.At(g.Span.Start); z.Kind != zone.Title && z.Kind != zone.Letterhead || r.isConversation(g.Event) || !r.gathers(g.Event) || !slices.Contains(g.Participants, people[0]) {
		return coref.None, dated{}
	}
	return g.Event, dated{value: g.Date, basis: graph.Stated}
}

// sameSide reports whether both came to the conversation on one side: they did not
// meet there.
func (r *reading) sameSide(a, b coref.ChainID) bool {
	return slices.ContainsFunc(r.c.Sides, func(side []coref.ChainID) bool {
		return slices.Contains(side, a) && slices.Contains(side, b)
	})
}

// readDateline states where the sender was when he wrote, or where the conversation was
// held that the document is the record of.
func (r *reading) readDateline(when dated) {
	place := r.layout.Header.Place
	m := slices.IndexFunc(r.a.Mentions, func(m mention.Mention) bool { return !place.Empty() && m.Span.Overlaps(place) && m.Type == graph.Place })
	if m < 0 || r.c.Of[m] == coref.None {
		return
	}
	z, _ := r.layout.At(place.Start)
	if event := r.recorded(); event != coref.None && len(r.c.Senders) == 0 {
		r.venue = map[coref.ChainID]coref.ChainID{event: r.c.Of[m]}
		r.add(fact(event, "located-in", r.c.Of[m], when, 0.9, r.evidence(source.LineAround(r.doc.Text, place), z.Kind, "heading/where-held")))
	}
	if len(r.c.Senders) > 0 && r.c.Chains[r.c.Senders[0]].Type == graph.Person {
		r.add(fact(r.c.Senders[0], "located-in", r.c.Of[m], when, 0.8, r.evidence(source.LineAround(r.doc.Text, place), z.Kind, "heading/dateline")))
	}
}

// partiesProof gives the passage that names both parties: the title where it has
// both, else the lines of each.
func (r *reading) partiesProof(as, bs []zone.Party, a, b coref.ChainID) []Evidence {
	sa, sb := r.partySpan(as, a), r.partySpan(bs, b)
	if t := r.layout.Header.Title; t.Contains(sa) && t.Contains(sb) {
		return r.evidence(t, zone.Title, "")
	}
	ev := r.lineProof(sa)
	if second := r.lineProof(sb); len(ev) == 0 || len(second) > 0 && second[0].Span != ev[0].Span {
		ev = append(second, ev...)
	}
	return ev
}

// partySpan gives the party that names the chain, or the chain's first mention.
func (r *reading) partySpan(parties []zone.Party, c coref.ChainID) source.Span {
	ms := r.c.Chains[c].Mentions
	first, found := len(ms), source.Span{}
	for _, p := range parties {
		n, _ := slices.BinarySearchFunc(ms, p.Span.Start+1, func(m, at int) int { return r.a.Mentions[m].Span.End - at })
		if n < first && p.Span.Overlaps(r.a.Mentions[ms[n]].Span) {
			first, found = n, p.Span
		}
	}
	if first < len(ms) {
		return found
	}
	return r.a.Mentions[ms[0]].Span
}

// lineProof gives the line around a span as evidence.
func (r *reading) lineProof(s source.Span) []Evidence {
	z, _ := r.layout.At(s.Start)
	return r.evidence(source.LineAround(r.doc.Text, s), z.Kind, "")
}

// talksDay gives the day of the talks that the document is the record of, where its
// heading tells it: "Note on the Talks of A with B on 19 September". A note is written
// days after.
func (r *reading) talksDay() dated {
	for i, d := range r.a.Dates {
		z, _ := r.layout.At(d.Span.Start)
		if d.Span.Start > r.layout.Header.Title.End+farthestHeading {
			break
		}
		if len(d.Value) != len(time.DateOnly) || z.Kind != zone.Letterhead && z.Kind != zone.Title && z.Kind != zone.Body {
			continue
		}
		before := r.doc.Text[:d.Span.Start]
		if at := strings.LastIndex(before, "\n\n"); at >= 0 {
			before = before[at:]
		}
		words := strings.Fields(strings.ToLower(before))
		// A heading that is read as text opens with its kind, or goes on from a line with it.
		if n := len(words); n < 3 || n > longestHeading || words[n-1] != "on" && words[n-1] != "of" {
			continue
		}
		told := slices.ContainsFunc(words, func(w string) bool { return r.frames.Conversation[strings.Trim(w, ",.")] })
		if told && (z.Kind != zone.Body || words[0] == "on" || r.frames.Report[words[0]]) {
			return r.spoken(i)
		}
	}
	return r.documentDay()
}

// longestHeading is how many words the heading of a record may have before its date.
const longestHeading = 60

// farthestHeading is how far below the title the heading of a record may end, in bytes.
const farthestHeading = 1500
