package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/extract/post"
	"dramatis/extract/sense"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// readPositions states the posts and memberships that the sentence gives to persons.
func (r *reading) readPositions() {
	var before post.Office
	var held []coref.ChainID
	var placed bool // whether the office before has a body
	r.ForgetKin()
	for i := 0; i < len(r.Items); i++ {
		if !r.RoleHead(i) {
			continue
		}
		o, ok := r.OfficeAt(i)
		holders, rule := r.HoldersBehind(before, held, o)
		if placed && len(held) == 0 && rule == "position/before-name" && r.Joined(before, o) {
			r.statePosition(before, holders, rule) // "the Vice-President of Norway and leader of the Union, NAME"
		}
		before, held, placed = o, holders, ok
		r.stateSuccession(o, holders, rule)
		switch {
		case !ok:
			r.leaveUnplaced(o, holders, rule)
			continue
		case len(holders) > 0:
			r.statePosition(o, holders, rule)
		default:
			r.KeepVacant(o)
		}
		i = max(i, o.End)
	}
}

// statePosition notes the post or membership, and leadership where the office says so.
func (r *reading) statePosition(o post.Office, holders []coref.ChainID, rule string) {
	s := fact(coref.None, "holds-position", coref.None, dated{}, 0.9, nil)
	s.Role, s.Modality = o.Role, r.VoiceModality()
	if said := r.saidOf(o, rule); said.Modality == graph.Reported {
		s.Modality, s.AttributedTo = said.Modality, said.AttributedTo
	}
	switch {
	case o.Member:
		s.Predicate, s.Role = "member-of", ""
	case o.Kin:
		s.Predicate = "family-of"
	case o.Relation != "":
		s.Predicate, s.Role = o.Relation, ""
	}
	tenure, told := r.tenureOf(o, rule)
	for _, h := range holders {
		if (r.Zone == zone.Title || o.Unnamed) && r.hasPost(h) {
			continue
		}
		if o.Literal != "" {
			s.Subject, s.Literal, s.Evidence = h, o.Literal, r.evidence(r.positionSpan(h), r.Zone, rule)
			s.When, s.WhenBasis = tenure.value, tenure.basis
			r.add(s)
			continue
		}
		for _, b := range o.Body {
			if r.Zone == zone.Letterhead && (r.hasPostAt(h, b) || r.postedByHeading(h) && !r.Bracketed(o)) {
				continue
			}
			s.Subject, s.Object = h, b
			if o.Relation != "" && r.roles.Inverse[r.Items[o.End].Word] != "" {
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
			if head := r.Items[o.End].Word; (r.roles.Subordinates[head] || r.roles.Agents[head]) && r.c.Chains[b].Type == graph.Person {
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
func (r *reading) saidOf(o post.Office, rule string) sense.Sense {
	if rule == "position/verb" {
		for i := len(r.Verbs) - 1; i >= 0; i-- {
			if v := r.Verbs[i]; v.First == o.Last+1 || v.Last < o.First {
				return r.SenseOf(r.Verbs, i, 0)
			}
		}
	}
	return sense.Sense{Modality: graph.Asserted, AttributedTo: coref.None}
}

// heldNow reports whether an office is held on the day of the document: one that its
// heading gives, or that somebody who writes of his own dealings puts beside a name
// without saying that it was another time's.
func (r *reading) heldNow(o post.Office, rule string) bool {
	for j := max(0, o.First-3); j <= o.End; j++ {
		if w := r.Items[j].Word; r.roles.Former[w] || r.frames.Temporal[w] && w != "this" && w != "at" {
			return false
		}
	}
	beside := rule == "position/apposition" || rule == "position/before-name"
	return post.Formal(r.Zone) && r.Zone != zone.Citation || beside && r.narrated() && r.Zone == zone.Body
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

// hasPostAt reports whether the heading already gave the chain a post at a body.
func (r *reading) hasPostAt(c, body coref.ChainID) bool {
	return slices.ContainsFunc(r.found, func(s Statement) bool {
		return s.Subject == c && s.Predicate == "holds-position" && s.Object == body
	})
}

// positionSpan gives the proof of a post: the sentence, with the line of the name above it where it stands there.
func (r *reading) positionSpan(h coref.ChainID) (span source.Span) {
	span = r.Sentence.Span
	if !post.Formal(r.Zone) {
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
