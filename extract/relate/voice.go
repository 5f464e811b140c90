package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// listen sets who speaks in the sentence that is read now.
func (r *reading) listen() {
	if r.Voice, r.Voiced = r.c.VoiceAt(r.Sentence.Span.Start); r.Voice.Dialogue && r.Voice.Span != r.turn {
		r.turn = r.Voice.Span
		delete(r.partners, r.Voice.Speaker) // he spoke of others in another turn
	}
}

// partner gives whom the present speaker last dealt with, or None.
func (r *reading) partner() coref.ChainID {
	if p, ok := r.partners[r.Voice.Speaker]; ok {
		return p
	}
	return coref.None
}

// narrated reports whether the present voice tells of itself: a quoted or forwarded
// speaker does, the author of a document where it says "I" or "we" somewhere.
func (r *reading) narrated() bool {
	if !r.Voiced || r.Voice.Speaker == coref.None || r.recorder(r.Voice.Speaker) {
		return false
	}
	return r.AuthorSpeaks || !slices.Contains(r.c.Senders, r.Voice.Speaker)
}

// recorder reports whether somebody only signs the record of what others said to each other,
// or of what he said himself and tells as another would: "we" and "our" there are theirs.
func (r *reading) recorder(c coref.ChainID) bool {
	sitting := len(r.c.Participants) == 1 && r.c.Chains[r.c.Participants[0]].Type == graph.Organization
	return c == r.c.Author && (sitting || len(r.c.Participants) > 1) && len(r.c.Recipients) == 0 && (!r.authorListens || !slices.Contains(r.c.Participants, c))
}

// addressee gives whom a speaker speaks to: in a letter its reader; in a record
// that the author keeps of a conversation, the author; for the author himself, the
// person he last dealt with. Where the author takes no part (news), nobody.
func (r *reading) addressee(speaker coref.ChainID) []coref.ChainID {
	if speaker == coref.None || r.Zone == zone.Summary || r.Zone == zone.Title {
		return nil
	}
	if !r.narrated() {
		if c := r.otherParty(speaker); len(c) > 0 {
			return c
		}
		if with, ok := r.dealings[speaker]; ok && len(r.dealings) == 2 && r.keepsRecord() && r.besideDealing() {
			return []coref.ChainID{with}
		}
		return nil
	}
	if !r.IsSelf(speaker) {
		if r.Voice.Dialogue {
			return nil
		}
		if r.answersSelf() {
			return r.Self()
		}
		if with, ok := r.dealings[speaker]; ok {
			return []coref.ChainID{with}
		}
		if host, ok := r.cameTo[speaker]; ok {
			return []coref.ChainID{host}
		}
		if self := r.Self(); len(self) > 0 && r.c.Chains[self[0]].Type == graph.Organization {
			return r.visitor(speaker) // a body reports what somebody told one of its people
		}
		if !r.authorListens && r.writes(r.Voice.Speaker) && !r.tookPart[r.Voice.Speaker] {
			return r.visitor(speaker)
		}
		if !r.Journal() && !r.dealtWithSelf(speaker) {
			return r.metAtFirst(speaker)
		}
		return r.Self()
	}
	if r.partner() != coref.None && (r.events.conversation != coref.None || !r.addressed) {
		return []coref.ChainID{r.partner()}
	}
	return r.Audience()
}

// keepsRecord reports whether the document tells of people's dealings in its own words,
// with nobody who says "I": minutes and notes, not news, where people speak to reporters.
func (r *reading) keepsRecord() bool {
	quoted := r.Zone == zone.Quotation && r.Voiced && r.Voice.Speaker == coref.None // out of a record
	return (r.Zone == zone.Body || quoted) && r.layout.Header.Type != zone.NewsArticle && !r.Voice.Dialogue
}

// besideDealing reports whether the sentence before tells of a dealing, and this one names
// no other hearer ("told the press", "said in Parliament").
func (r *reading) besideDealing() bool {
	if r.Sentence.Span.Start-r.dealt > nearDealing {
		return false
	}
	return !r.saidPublicly()
}

// saidPublicly reports whether the sentence tells what is said to everybody.
func (r *reading) saidPublicly() bool {
	return slices.ContainsFunc(r.Items, func(it clause.Item) bool { return it.Kind == clause.WordItem && r.frames.Publicly[it.Word] })
}

// nearDealing is how far behind the last dealing of two a sentence may begin that goes on
// with it, in bytes.
const nearDealing = 300

// answersSelf reports whether the sentence says that it answers the author: "In reply to my
// question X said", "To my remark that …, X answered".
func (r *reading) answersSelf() bool {
	for i, it := range r.Items[:min(len(r.Items), 8)] {
		if it.Kind == clause.NameItem && i+1 < len(r.Items) && r.frames.Exchange[r.Items[i+1].Word] {
			w := r.Written(it)
			return w == "my" || w == "our"
		}
	}
	return false
}

// correspondent gives whom somebody's letters go to: the speaker's to his reader,
// the reader's to the speaker, and so anybody's that the sentence says arrived.
func (r *reading) correspondent(from coref.ChainID) []coref.ChainID {
	if from == coref.None || !r.narrated() {
		return nil
	}
	if r.IsSelf(from) {
		return r.Audience()
	}
	if slices.ContainsFunc(r.Verbs, r.reachesUs) || slices.Contains(r.Audience(), from) {
		return r.Self()
	}
	return nil
}

// reachesUs reports whether a verb tells that something came to the speaker: "a letter arrived", "I
// received a letter", not "X received, or delivered, a letter".
func (r *reading) reachesUs(v clause.Verb) bool {
	if !r.frames.Arrival[v.Lemma] {
		return false
	}
	if v.Subject.Empty() {
		return true
	}
	return v.Lemma == "receive" && !v.Passive && r.IsSelf(r.Speaker(v))
}

// refersTo reports whether a pronoun of the document stands for one of the chains, alone or
// with others.
func (r *reading) refersTo(chains []coref.ChainID) bool {
	return r.anyPronoun(func(m int) bool {
		g := r.c.Groups[m]
		return among(chains, r.c.Of[m]) || len(g) > 0 && slices.Contains(chains, g[0])
	})
}

// saysI reports whether "I", "me" or "my" of the document stands for one of the chains.
func (r *reading) saysI(chains []coref.ChainID) bool {
	return r.anyPronoun(func(m int) bool {
		return among(chains, r.c.Of[m]) && r.frames.FirstSingular[strings.ToLower(r.a.Mentions[m].Span.Of(r.doc.Text))]
	})
}

// anyPronoun reports whether something holds of some pronoun of the document.
func (r *reading) anyPronoun(holds func(mention int) bool) bool {
	for m := range r.c.Of {
		if r.a.Mentions[m].Kind == graph.ByPronoun && holds(m) {
			return true
		}
	}
	return false
}

// among reports whether a chain, if it is one, is of some.
func among(chains []coref.ChainID, c coref.ChainID) bool {
	return c != coref.None && slices.Contains(chains, c)
}

// writes reports whether somebody sends or signs the document.
func (r *reading) writes(c coref.ChainID) bool {
	return c == r.c.Author || slices.Contains(r.c.Senders, c)
}

// visitor gives the one person whom the document says the speaker met last, near by: to him
// he said what a body's report tells of him.
func (r *reading) visitor(speaker coref.ChainID) []coref.ChainID {
	if r.saidPublicly() {
		return nil
	}
	var with []coref.ChainID
	for i := len(r.found) - 1; i >= 0; i-- {
		s := r.found[i]
		if r.Sentence.Span.Start-s.Evidence[0].Span.Start > nearMeeting {
			break
		}
		if s.Predicate != "met" || !s.Modality.Happened() || s.Subject != speaker && s.Object != speaker {
			continue
		}
		other := s.Object
		if other == speaker {
			other = s.Subject
		}
		if !slices.Contains(with, other) {
			with = append(with, other)
		}
	}
	if len(with) == 0 {
		return r.metAtFirst(speaker)
	}
	if len(with) > 1 {
		return nil
	}
	return with
}

// metAtFirst gives with whom somebody met in the one meeting that the document opens with and
// tells of from there on: "Following is the Minister's conversation with X".
func (r *reading) metAtFirst(speaker coref.ChainID) []coref.ChainID {
	var first *Statement
	for _, i := range r.met {
		s := &r.found[i]
		if !s.Modality.Happened() || s.Evidence[0].Zone != zone.Body {
			continue
		}
		if first != nil && (s.Subject != first.Subject || s.Object != first.Object) {
			return nil
		}
		if first == nil && s.Evidence[0].Span.Start > openingReach {
			return nil
		}
		first = s
	}
	switch {
	case first != nil && first.Subject == speaker:
		return []coref.ChainID{first.Object}
	case first != nil && first.Object == speaker:
		return []coref.ChainID{first.Subject}
	}
	return nil
}

// openingReach is how far into the text a document opens, in bytes.
const openingReach = 900

// nearMeeting is how far behind the sentence of a meeting its account may run, in bytes.
const nearMeeting = 1500
