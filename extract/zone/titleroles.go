package zone

import (
	"strings"

	"dramatis/extract/source"
)

// close gives the open segment, which ends before word end, to the header.
func (r *titleReader) close(end int, next role) {
	if r.from >= end {
		return
	}
	switch r.role {
	case unsaid:
		r.closeUnsaid(end, next)
	case from, by:
		r.closeSender(end, next)
	case to:
		r.closeRecipient(end, next)
	case forWhom:
		r.closeFor(end)
	case via:
		r.closeVia(end, next)
	case ofWhom:
		r.closeOf(end, next)
	case ofBody:
		r.addParticipants(r.parties(r.from, end))
	case between:
		r.addParticipants(r.parties(r.from, end))
	case with:
		r.closeWith(end)
	case skipped:
		if next == to { // "264.451, A to B"
			r.closeUnsaid(end, next)
		}
	}
}

// closeUnsaid reads the words between kind and first preposition: "TYPE, A to B",
// "TYPE, OFFICE, 'SUBJECT'", "TYPE A on SUBJECT". A place or number is nobody.
func (r *titleReader) closeUnsaid(end int, next role) {
	start := r.from
	for start < end && (r.words[start].dated || r.types.Carried[r.words[start].text] || r.words[start].Empty()) {
		start++
	}
	start = r.passNumber(start)
	if start >= end || !r.startsParty(start) {
		return
	}
	if at := r.lastComma(start, end); next == to && at > 0 && r.lacksPerson(start, at+1) && r.named(piece{i: at + 1, j: end}) {
		start = at + 1 // "Handing-Over Notes, Lund District, A to B"
	}
	ps := r.parties(start, end)
	switch {
	case r.encounter && next == with, r.dashed(start, end):
		r.addParticipants(ps)
	case r.out.kind.Role == "meeting", r.out.kind.Role == "body":
	case next == to, r.quoteFollows(end), r.evident(start, end):
		r.addSenders(ps)
		if next == to {
			r.out.form = append(r.out.form, "a")
		}
	}
}

// quoteFollows reports whether the subject in quotation marks starts at word i.
func (r *titleReader) quoteFollows(i int) bool {
	return i < len(r.words) && r.words[i].quoted
}

// dashed reports whether a dash joins two names: "Weber – Novak Meeting".
func (r *titleReader) dashed(i, j int) bool {
	for ; i < j; i++ {
		if r.words[i].dash {
			return r.types.Encounters[r.words[j-1].text] || j < len(r.words) || r.meetingWithin(i, j)
		}
	}
	return false
}

// meetingWithin reports whether an encounter is named between two words.
func (r *titleReader) meetingWithin(i, j int) bool {
	for ; i < j; i++ {
		if r.types.Encounters[r.words[i].text] {
			return true
		}
	}
	return false
}

// evident reports whether the words hold an office, body, honorific or initials:
// proof that they name somebody.
func (r *titleReader) evident(i, j int) bool {
	for ; i < j; i++ {
		w := r.words[i]
		bare := strings.Trim(w.text, ".")
		if r.roles.Heads[bare] || r.bodies.Heads[bare] || r.forms.Honorifics[bare] || r.forms.Titles[bare] || w.period && len(bare) == 1 {
			return true
		}
	}
	return false
}

// closeSender reads the segment behind "from" or "by". "from Havana, from Weber":
// the first is the place.
func (r *titleReader) closeSender(end int, next role) {
	ps := r.parties(r.from, end)
	if next == from && r.role == from && !r.nested {
		r.setPlace(ps)
		return
	}
	if r.out.kind.Role == "meeting" && r.role == from && r.encounter && len(r.out.participants) > 0 {
		return
	}
	r.addSenders(ps)
}

// setPlace makes a party that proved to be a place the place of sending.
func (r *titleReader) setPlace(ps []Party) {
	if len(ps) > 0 && r.out.place.Empty() {
		r.out.place = ps[0].Span
	}
}

// closeRecipient reads the segment behind "to". In "from Baku to Moscow, A and B to
// C" the first pair are places, and the senders stand before the second "to".
func (r *titleReader) closeRecipient(end int, next role) {
	if next == to && r.words[end].text == "to" && !r.nested {
		if at := r.firstComma(r.from, end); at > 0 && at+1 < end {
			r.setPlace(r.out.senders)
			r.out.senders = nil
			r.addSenders(r.parties(at+1, end))
			return
		}
	}
	ps := r.parties(r.from, end)
	for _, p := range ps {
		if !r.nested || !r.known(p, r.out.senders) {
			r.out.recipients = append(r.out.recipients, p)
		}
	}
}

// firstComma gives the word between i and j behind which the first comma stands, or -1.
func (r *titleReader) firstComma(i, j int) int {
	for ; i < j; i++ {
		if r.words[i].comma && !r.words[i].inBracket {
			return i
		}
	}
	return -1
}

// lastComma gives the word between i and j behind which the last comma before the last word stands, or -1.
func (r *titleReader) lastComma(i, j int) int {
	for k := j - 2; k >= i; k-- {
		if r.words[k].comma && !r.words[k].inBracket {
			return k
		}
	}
	return -1
}

// lacksPerson reports whether the words are a body, place or field and no office that somebody holds, nor anybody's name.
func (r *titleReader) lacksPerson(i, j int) bool {
	for k := i; k < j; k++ {
		if w := r.words[k]; r.roles.Heads[bare(w)] || w.period || w.text == "and" || r.forms.Honorifics[bare(w)] {
			return false
		}
	}
	return true
}

// closeVia reads who passed the message on. In "via N., A to B" the sender stands
// behind the comma; a line of communication ("via VCh") is nobody.
func (r *titleReader) closeVia(end int, next role) {
	stop := end
	if at := r.firstComma(r.from, end); next == to && at >= 0 && at+1 < end {
		stop = at + 1
		r.addSenders(r.parties(stop, end))
	}
	for _, p := range r.parties(r.from, stop) {
		if s := p.Span.Of(r.text); len(s) > 4 || strings.ToUpper(s[:min(2, len(s))]) != s[:min(2, len(s))] {
			r.out.via = append(r.out.via, p)
		}
	}
}

// known reports whether a party is named among others already, letter for letter.
func (r *titleReader) known(p Party, others []Party) bool {
	for _, o := range others {
		if strings.EqualFold(o.Span.Of(r.text), p.Span.Of(r.text)) {
			return true
		}
	}
	return false
}

// closeFor reads whom guidance or instructions are for. "Memorandum for the Record"
// is for nobody, "Journal for 8 July" for a day.
func (r *titleReader) closeFor(end int) {
	if r.words[r.from].dated || r.types.Shelves[bare(r.words[end-1])] {
		return // "for the Record", "for the President's File"
	}
	if r.out.kind.Role == "message" {
		r.out.recipients = append(r.out.recipients, r.parties(r.from, end)...)
	}
}

// closeOf reads what "of" names: the author of a journal, letter or decree, a party of
// a conversation, the speaker whose words notes record.
func (r *titleReader) closeOf(end int, next role) {
	end = r.cutAt(r.from, end, "for", "during", "covering")
	speech := r.out.kind.Role == "text" && r.possessed(r.from, end)
	ps := r.parties(r.from, r.speaker(end))
	switch {
	case r.out.kind.Role == "journal":
		r.addSenders(ps)
		r.told = true
	case r.encounter, next == with, r.dashed(r.from, end):
		r.addParticipants(ps)
	case speech:
		r.addParticipants(ps)
	case r.out.kind.Role == "text" && !r.evident(r.from, end):
	default:
		r.addSenders(ps)
	}
}

// speaker ends a segment behind whose words or talk it names: "Weber's Phone
// Conversation", "Novak's Speech".
func (r *titleReader) speaker(end int) int {
	if !r.encounter && r.out.kind.Role != "text" {
		return end
	}
	for k := r.from; k < end; k++ {
		if r.words[k].possessive {
			return k + 1
		}
	}
	return end
}

// cutAt gives the word before j at which one of the given words stands, or j.
func (r *titleReader) cutAt(i, j int, cuts ...string) int {
	for k := i + 1; k < j; k++ {
		for _, c := range cuts {
			if r.words[k].text == c && !r.words[k].inBracket && (k+1 >= j || r.words[k+1].dated || r.words[k+1].text == "the" || c == "during") {
				return k
			}
		}
	}
	return j
}

// possessed reports whether the words name somebody's words: "Weber's Speech".
func (r *titleReader) possessed(i, j int) bool {
	for ; i+1 < j; i++ {
		if r.words[i].possessive {
			_, kind := r.kindAt(i + 1)
			return kind != nil
		}
	}
	return false
}

// closeWith reads the other party of an encounter. The first is who stands before
// "with", or whose voice reports it.
func (r *titleReader) closeWith(end int) {
	if r.told {
		r.addParticipants(r.voice)
	}
	r.addParticipants(r.parties(r.from, end))
}

// addParticipants adds parties of the encounter, each once.
func (r *titleReader) addParticipants(ps []Party) {
	for _, p := range ps {
		if !r.known(p, r.out.participants) {
			r.out.participants = append(r.out.participants, p)
		}
	}
}

// readPairs reads "Weber-Novak Talks" and "Weber – Novak Meeting" anywhere in
// the title: two names joined by a hyphen before an encounter.
func (r *titleReader) readPairs() {
	for i := 1; i < len(r.words); i++ {
		if !r.types.Encounters[r.words[i].text] {
			continue
		}
		w := r.words[i-1]
		s := w.Span.Of(r.text)
		at := strings.IndexAny(s, "-–")
		if at < 1 || strings.Count(s, "-")+strings.Count(s, "–") != 1 || !w.capital {
			continue
		}
		rest := strings.TrimLeft(s[at:], "-–")
		if !startsName(rest) || r.peoples.Demonyms[strings.ToLower(rest)] || len(r.out.participants) > 0 {
			continue
		}
		r.addParticipants([]Party{
			{Span: source.Span{Start: w.Start, End: w.Start + at}},
			{Span: source.Span{Start: w.End - len(rest), End: w.End}},
		})
	}
}

// readSubjectQuote reads the subject in quotation marks: it may name an encounter of
// its own ("Premier Novak's Conversation with …"), or whom the message is for.
func (r *titleReader) readSubjectQuote() {
	start := 0
	for start < len(r.words) && !r.words[start].quoted {
		start++
	}
	if start == len(r.words) || r.out.kind == nil {
		return
	}
	end := start
	for end < len(r.words) && r.words[end].quoted {
		end++
	}
	r.out.subject = source.Span{Start: r.words[start].Start, End: r.words[end-1].End}
	r.out.form = append(r.out.form, "'subject'")
	if r.out.kind.Role == "meeting" {
		return
	}
	inner := r.tables.readTitleText(r.text, r.out.subject)
	if inner.kind == nil {
		return
	}
	switch inner.kind.Role {
	case "meeting":
		if len(inner.participants)+len(inner.senders) < 2 {
			r.addParticipants(r.voice)
		}
		r.addParticipants(inner.senders)
		r.addParticipants(inner.participants)
	case "message":
		if len(r.out.recipients) == 0 && len(inner.senders) == 0 {
			r.out.recipients = inner.recipients
		}
	}
}
