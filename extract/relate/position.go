package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/sense"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// office is an office named in a sentence: "former first secretary of the CPSU CC".
type office struct {
	first, last int // items from the body before it to the body after it
	start, end  int // items of the role words themselves
	role        string
	body        []coref.ChainID
	literal     string          // the name of the body where no chain has it, or the office itself
	unit        []coref.ChainID // the part of the body that the office is head of
	unnamed     bool            // no body is named beside it
	possessive  bool            // the body stands before it as "the country's leader"
	member, kin bool
	second      bool            // "Deputy" stands before the body: "Deputy KGB Chairman"
	relation    graph.Predicate // what the noun says other than an office: "graduate"
}

// readPositions states the posts and memberships that the sentence gives to persons.
func (r *reading) readPositions() {
	var before office
	var held []coref.ChainID
	r.forgetKin()
	for i := 0; i < len(r.Items); i++ {
		if !r.RoleHead(i) {
			continue
		}
		o, ok := r.officeAt(i)
		holders, rule := r.holdersBehind(before, held, o)
		before, held = o, holders
		r.stateSuccession(o, holders, rule)
		switch {
		case !ok:
			r.leaveUnplaced(o, holders, rule)
			continue
		case len(holders) > 0:
			r.statePosition(o, holders, rule)
		default:
			r.keepVacant(o)
		}
		i = max(i, o.end)
	}
}

// holdersBehind gives who holds an office, and the rule that tells so: whom its own phrase names, or who holds the office
// before it, where it goes on with that one.
func (r *reading) holdersBehind(before office, held []coref.ChainID, o office) ([]coref.ChainID, string) {
	holders, rule := r.holders(o)
	if (len(holders) == 0 || rule == "position/before-name" && r.sharesHolder(before, o)) && len(held) > 0 && r.follows(before, o) {
		return held, "position/further"
	}
	return holders, rule
}

// sharesHolder reports whether an office behind "and" is a second one of the holder who is named before both, and not of
// whom a comma names behind: "X, secretary of the Council and leader of the delegation, Y, president of the Union".
func (r *reading) sharesHolder(before, o office) bool {
	j := o.first - 1
	return before.end > 0 && j > before.last && j+1 == o.start && r.Items[j].Word == "and" && o.last+1 < len(r.Items) && r.Items[o.last+1].Word == ","
}

// officeAt reads the office whose head is item i (or a later one in the same run of nouns), and keeps whose kin it names.
func (r *reading) officeAt(i int) (office, bool) {
	end := i
	for end+1 < len(r.Items) && r.RoleHead(end+1) && (!r.roles.Kinship[r.Items[end].Word] || r.roles.Kinship[r.Items[end+1].Word]) {
		end++ // not "his brother President NAME"
	}
	if later := r.laterHead(end); later > end && !r.roles.Kinship[r.Items[end].Word] {
		end = later // "Deputy Executive Secretary"
	}
	if end+2 < len(r.Items) && r.Items[end].Word == "chief" && r.Items[end+1].Word == "of" && r.Items[end+2].Word == "staff" {
		end += 2
	}
	if end+2 < len(r.Items) && r.Items[end].Word == "commander" && r.Items[end+1].Word == "in" && r.Items[end+2].Word == "chief" {
		end += 2
	}
	start := i
	for start > 0 && r.RoleWord(start-1) && !r.servesUnder(start-1) && (!r.roles.Kinship[r.Items[start-1].Word] || r.roles.Kinship[r.Items[start].Word]) {
		start--
	}
	head := r.Items[end].Word
	if r.roles.Kinship[head] {
		start = r.kinStart(start)
	}
	o := office{first: start, last: end, start: start, end: end, member: r.roles.Membership[head], kin: r.roles.Kinship[head], relation: r.roles.Relations[head]}
	o.role = r.roleText(start, end)
	if _, behind := r.portfolioBehind(o); behind > end+1 {
		o.role = r.roleText(start, behind-1)
		o.last = behind - 1
	}
	if o.kin {
		o.role = r.kinRole(o.role)
		o.body = r.kinBefore(&o)
	}
	if len(o.body) > 0 {
		// "his brother", whatever stands behind
	} else if o.body = r.bodyAfter(&o); len(o.body) == 0 && o.literal == "" {
		if o.body = r.bodyBefore(&o); len(o.body) == 0 {
			o.body = r.bodyBeforeBracket(o)
		}
	} else if len(o.body) > 0 && envoy(o.role) {
		o.body = append(o.body, r.bodyBefore(&o)...) // "Norway's ambassador in Paris"
	}
	if len(o.body) == 0 && o.literal == "" && !o.kin {
		o.body = r.bodyOfWhich(o)
	}
	r.addTask(&o)
	r.addSeat(&o)
	if o.relation == "succeeded" && len(o.body) > 0 {
		o.last = r.pastSuccession(o.last)
	}
	if len(o.body) == 0 && o.literal == "" && !o.member && !o.kin && (o.relation == "" || o.relation == "leads") {
		r.findUnnamedBody(&o)
		o.unnamed = true
	}
	r.noteKin(o)
	o.unnamed = o.unnamed || !o.kin && slices.ContainsFunc(o.body, func(c coref.ChainID) bool { return r.c.Chains[c].Type == graph.Person })
	return o, len(o.body) > 0 || o.literal != ""
}

// laterHead gives the item of the head that modifiers lead to behind the head at item
// end, or end.
func (r *reading) laterHead(end int) int {
	for j := end + 1; j < len(r.Items) && j <= end+3 && r.Items[j].Kind == clause.WordItem && !r.lineBetween(j-1, j); j++ {
		switch {
		case r.RoleHead(j):
			return j
		case !r.roles.Modifiers[r.Items[j].Word]:
			return end
		}
	}
	return end
}

// roleText gives the words of the office in the spelling of a dictionary: capitals
// of a letterhead are lowered, "former" is no part of the office.
func (r *reading) roleText(start, end int) string {
	var words []string
	for _, it := range r.Items[start : end+1] {
		if r.roles.Former[it.Word] {
			continue
		}
		w := r.withoutFormer(r.withoutDeterminer(strings.Join(strings.Fields(it.Span.Of(r.doc.Text)), " ")))
		if len(w) > 3 && w == strings.ToUpper(w) {
			w = w[:1] + strings.ToLower(w[1:])
		}
		words = append(words, w)
	}
	return strings.Join(words, " ")
}

// afterTwinOffice steps over a second office that shares the body: "prime minister
// and foreign minister of China".
func (r *reading) afterTwinOffice(j int) int {
	for k := j; k < len(r.Items); {
		joint := k
		for k < len(r.Items) && (r.Items[k].Word == "," || r.Items[k].Word == "and" || r.Items[k].Word == "&" || r.Items[k].Word == "/") {
			k++
		}
		start := k
		for k < len(r.Items) && (r.RoleWord(k) || k > start && r.Items[k].Word == "officer") {
			k++
		}
		if start == joint || k == start || k >= len(r.Items) {
			return j
		}
		if w := r.Items[k].Word; w == "of" || w == "at" && !r.Items[start].Determiner {
			return k
		}
	}
	return j
}

// withoutDeterminer takes "the" off a description.
func (r *reading) withoutDeterminer(s string) string {
	first, rest, ok := strings.Cut(s, " ")
	if first = strings.ToLower(first); ok && (r.frames.Determiners[first] || r.frames.Possessive[first]) {
		return rest
	}
	return s
}

// statePosition notes the post or membership, and leadership where the office says so.
func (r *reading) statePosition(o office, holders []coref.ChainID, rule string) {
	s := fact(coref.None, "holds-position", coref.None, dated{}, 0.9, nil)
	s.Role, s.Modality = o.role, r.VoiceModality()
	if said := r.saidOf(o, rule); said.Modality == graph.Reported {
		s.Modality, s.AttributedTo = said.Modality, said.AttributedTo
	}
	switch {
	case o.member:
		s.Predicate, s.Role = "member-of", ""
	case o.kin:
		s.Predicate = "family-of"
	case o.relation != "":
		s.Predicate, s.Role = o.relation, ""
	}
	tenure, told := r.tenureOf(o, rule)
	for _, h := range holders {
		if (r.Zone == zone.Title || o.unnamed) && r.hasPost(h) {
			continue
		}
		if o.literal != "" {
			s.Subject, s.Literal, s.Evidence = h, o.literal, r.evidence(r.positionSpan(h), r.Zone, rule)
			s.When, s.WhenBasis = tenure.value, tenure.basis
			r.add(s)
			continue
		}
		for _, b := range o.body {
			if r.Zone == zone.Letterhead && (r.hasPostAt(h, b) || r.postedByHeading(h) && !r.bracketed(o)) {
				continue
			}
			s.Subject, s.Object = h, b
			if o.relation != "" && r.roles.Inverse[r.Items[o.end].Word] != "" {
				s.Subject, s.Object = b, h
			}
			s.Evidence = r.evidence(r.positionSpan(h), r.Zone, rule)
			if r.IsSelf(h) || slices.Contains(r.c.Recipients, h) || r.heldNow(o, rule) {
				day := r.documentDay()
				s.When, s.WhenBasis = day.value, day.basis
			}
			if told {
				s.When, s.WhenBasis = tenure.value, tenure.basis
			}
			r.add(s)
			if head := r.Items[o.end].Word; (r.roles.Subordinates[head] || r.roles.Agents[head]) && r.c.Chains[b].Type == graph.Person {
				under := s
				under.Predicate, under.Role = "reports-to", ""
				if r.roles.Agents[head] {
					under.Predicate = "represents"
				}
				r.add(under)
			}
			r.stateMandate(o, s)
			r.stateLeadership(o, s)
		}
	}
}

// saidOf gives the sense of the clause whose verb gives somebody an office: "X said that Y was chairman".
func (r *reading) saidOf(o office, rule string) sense.Sense {
	if rule == "position/verb" {
		for i := len(r.Verbs) - 1; i >= 0; i-- {
			if v := r.Verbs[i]; v.First == o.last+1 || v.Last < o.first {
				return r.SenseOf(r.Verbs, i, 0)
			}
		}
	}
	return sense.Sense{Modality: graph.Asserted, AttributedTo: coref.None}
}

// heldNow reports whether an office is held on the day of the document: one that its
// heading gives, or that somebody who writes of his own dealings puts beside a name
// without saying that it was another time's.
func (r *reading) heldNow(o office, rule string) bool {
	for j := max(0, o.first-3); j <= o.end; j++ {
		if w := r.Items[j].Word; r.roles.Former[w] || r.frames.Temporal[w] && w != "this" && w != "at" {
			return false
		}
	}
	beside := rule == "position/apposition" || rule == "position/before-name"
	return formal(r.Zone) && r.Zone != zone.Citation || beside && r.narrated() && r.Zone == zone.Body
}

// hasPost reports whether the heading already gave the chain a post.
func (r *reading) hasPost(c coref.ChainID) bool {
	return slices.ContainsFunc(r.found, func(s Statement) bool { return s.Subject == c && s.Predicate == "holds-position" })
}

// postedByHeading reports whether a list of parties gave the chain its post: what else
// stands on its line is said of it there.
func (r *reading) postedByHeading(c coref.ChainID) bool {
	return slices.ContainsFunc(r.found, func(s Statement) bool {
		return s.Subject == c && s.Predicate == "holds-position" && s.Evidence[0].Rule == "heading/office"
	})
}

// bracketed reports whether an office stands in brackets of its own: "NAME (head of the delegation)".
func (r *reading) bracketed(o office) bool { return o.first > 0 && r.Items[o.first-1].Word == "(" }

// hasPostAt reports whether the heading already gave the chain a post at a body.
func (r *reading) hasPostAt(c, body coref.ChainID) bool {
	return slices.ContainsFunc(r.found, func(s Statement) bool {
		return s.Subject == c && s.Predicate == "holds-position" && s.Object == body
	})
}

// positionSpan gives the proof of a post: the sentence, with the line of the name above it where it stands there.
func (r *reading) positionSpan(h coref.ChainID) (span source.Span) {
	span = r.Sentence.Span
	if !formal(r.Zone) {
		return span
	}
	for _, m := range r.c.Chains[h].Mentions {
		switch x := r.a.Mentions[m].Span; {
		case span.Overlaps(x):
			return r.Sentence.Span
		case x.End <= span.Start && r.Sentence.Span.Start-x.End < 40:
			span.Start = x.Start
		case x.Start >= span.End && x.Start-r.Sentence.Span.End < 40:
			span.End = x.End
		}
	}
	return span
}
