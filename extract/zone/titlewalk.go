package zone

import (
	"strings"
	"unicode"

	"dramatis/extract/source"
)

// readRest walks the words behind the kind, cuts them into segments and gives
// every segment its role.
func (r *titleReader) readRest(start int) {
	start = r.passNumber(start)
	r.role, r.from = unsaid, start
	for i := start; i < len(r.words); {
		next, width := r.markerAt(i)
		if width == 0 {
			i++
			if r.endsParties(i) {
				r.close(i, about)
				r.open(about, i+1)
			}
			continue
		}
		r.close(i, next)
		r.open(next, i+width)
		i += width
	}
	r.close(len(r.words), skipped)
	r.readPairs()
	r.readSubjectQuote()
}

// endsParties reports whether a colon before word i ends the parties, and the subject stands behind it: "Report of the Legation, No. 4:
// The Funeral of Karl Lund".
func (r *titleReader) endsParties(i int) bool {
	if i < 2 || i >= len(r.words) || r.words[i-1].inBracket || r.words[i-1].quoted || r.words[i].quoted || !strings.HasPrefix(r.text[r.words[i-1].End:], ":") {
		return false
	}
	switch r.role {
	case from, by, to, ofWhom:
		return !r.encounter
	}
	return false
}

// open starts a segment.
func (r *titleReader) open(next role, at int) {
	r.role, r.from = next, at
	if name := roleNames[next]; name != "" {
		r.out.form = append(r.out.form, name)
	}
	if next == about && r.out.subject.Empty() && at > 0 && at <= len(r.words) {
		end := r.words[len(r.words)-1].End
		r.out.subject = source.Span{Start: r.words[at-1].Start, End: end}
	}
}

// passNumber passes the number of a document: "No. 25553", "# 600428/sh", "9".
func (r *titleReader) passNumber(i int) int {
	for i < len(r.words) {
		w := r.words[i]
		bare := strings.Trim(w.text, "#.№")
		number := bare == "no" || bare == "nº" || bare == "" || !w.dated && strings.IndexFunc(bare, unicode.IsDigit) == 0 && !ordinalWord(bare)
		if !number || w.quoted {
			break
		}
		i++
	}
	return i
}

// ordinalWord reports whether a number counts a body: "8th Directorate".
func ordinalWord(s string) bool {
	last := s[max(0, len(s)-2):]
	return last == "th" || last == "st" || last == "nd" || last == "rd"
}

// markerAt tells whether a segment starts at word i, its role, and how many words
// mark it.
func (r *titleReader) markerAt(i int) (role, int) {
	w := r.words[i]
	if w.quoted {
		if i == 0 || !r.words[i-1].quoted {
			return skipped, 1
		}
		return 0, 0
	}
	if w.inBracket {
		if w.text == "via" && w.opens {
			return via, 1
		}
		return 0, 0
	}
	if n := r.encounterAt(i); n > 0 {
		r.encounter, r.told = true, r.toldBefore(i)
		return r.encounterRole(i, n)
	}
	if next, n := r.partyMarker(i); n > 0 {
		return next, n
	}
	return r.subjectMarker(i)
}

// partyMarker tells the prepositions that name parties.
func (r *titleReader) partyMarker(i int) (role, int) {
	w := r.words[i]
	fresh := r.role != about && r.role != skipped || i > 0 && r.words[i-1].comma || r.nested
	switch w.text {
	case "from":
		if fresh && r.startsParty(i+1) && !r.meets() {
			return from, 1
		}
	case "to":
		if r.out.kind.Role != "body" && fresh && r.startsParty(i+1) && !r.seatedAt(i) && !(r.role == to && !r.commaBefore(i)) {
			return to, 1
		}
	case "via":
		return via, 1
	case "by":
		if (r.role == unsaid || r.carriedBefore(i) || r.role == to || r.role == forWhom) && r.startsParty(i+1) {
			return by, 1
		}
	case "between":
		if r.encounter && r.startsParty(i+1) {
			return between, 1
		}
	case "with":
		if r.encounter && r.role != between && r.startsParty(i+1) {
			return with, 1
		}
	case "of", "for":
		return r.genitive(i)
	case "in":
		if next, n := r.carriedIn(i); n > 0 {
			return next, n
		}
	}
	return 0, 0
}

// meets reports whether the open segment names a party of an encounter: "from"
// then says where a delegation comes from.
func (r *titleReader) meets() bool {
	return (r.role == with || r.role == between) && !r.words[r.from].comma
}

// genitive reads "of" and "for" right behind the kind, and "for" behind a comma.
func (r *titleReader) genitive(i int) (role, int) {
	direct := r.role == unsaid && r.from == i
	switch {
	case r.words[i].text == "of" && direct && r.startsParty(i+1) && r.out.kind.Role == "body":
		return ofBody, 1
	case r.words[i].text == "of" && (direct || r.out.kind.Role == "text" && r.role == unsaid) && r.startsParty(i+1):
		return ofWhom, 1
	case r.words[i].text == "for" && r.role == to && r.words[i-1].comma:
		return to, 1
	case r.words[i].text == "for" && direct && r.startsParty(i+1):
		return forWhom, 1
	}
	return 0, 0
}

// carriedIn reads "in Honor of" and "Prepared in": who the speech was for, who
// made the paper.
func (r *titleReader) carriedIn(i int) (role, int) {
	if i+2 < len(r.words) && strings.HasPrefix(r.words[i+1].text, "hono") && r.words[i+2].text == "of" {
		return to, 3
	}
	if r.carriedBefore(i) && r.role == unsaid {
		return by, 1
	}
	return 0, 0
}

// carriedBefore reports whether a participle such as "given" stands before word i.
func (r *titleReader) carriedBefore(i int) bool {
	return i > 0 && r.types.Carried[r.words[i-1].text]
}

// commaBefore reports whether the open segment holds a comma.
func (r *titleReader) commaBefore(i int) bool {
	for j := r.from; j < i; j++ {
		if r.words[j].comma && !r.words[j].inBracket {
			return true
		}
	}
	return false
}

// seatedAt reports whether "to" at word i belongs to an office: "Ambassador to the
// DPRK". In a message it does so only where another "to" follows.
func (r *titleReader) seatedAt(i int) bool {
	if i == 0 || !r.types.Seated[r.words[i-1].text] || r.words[i-1].comma {
		return false
	}
	if r.out.kind.Role != "message" || r.role == to {
		return true
	}
	for j := i + 1; j < len(r.words) && !r.words[j].quoted; j++ {
		if r.words[j].text == "to" && !r.words[j].inBracket && r.startsParty(j+1) {
			return true
		}
	}
	return false
}

// startsParty reports whether a party may start at word i.
func (r *titleReader) startsParty(i int) bool {
	if i >= len(r.words) || r.words[i].quoted {
		return false
	}
	w := r.words[i]
	switch w.text {
	case "the", "a", "an", "his", "her", "their", "some", "certain", "all":
		return true
	case "be":
		return false
	}
	return w.capital && !w.dated || r.forms.Honorifics[strings.Trim(w.text, ".")] || w.opens || isOrdinal(w.text)
}

// isOrdinal reports whether a word is a number that can open the name of a body: 8th, 15.
func isOrdinal(s string) bool {
	bare := strings.TrimRight(s, "sthndr")
	return bare != "" && len(bare) <= 3 && strings.Trim(bare, "0123456789") == ""
}

// subjectMarker tells what opens the subject, a carried message, or a date.
func (r *titleReader) subjectMarker(i int) (role, int) {
	w := r.words[i]
	switch {
	case r.types.Conveying[w.text] && w.text != "with" && r.role != about && (r.role != unsaid || i > r.from):
		r.nested = true
		return carries, 1
	case r.nested && r.role == carries && w.dated:
		return 0, 0
	case w.dated && r.role != about && r.role != skipped:
		return skipped, 1
	case r.types.About[w.text] && (!w.capital || len(w.text) > 2 || r.acronym(w)) && r.role != skipped && r.role != about && !r.officeGoesOn(i):
		if r.datedAt(i + 1) {
			return skipped, 1
		}
		return about, 1
	}
	return 0, 0
}

// datedAt reports whether a date starts at word i, or a day of the week before one: "on Wednesday, 19th December".
func (r *titleReader) datedAt(i int) bool {
	if i < len(r.words)-1 && withoutWeekday(r.words[i].Of(r.text)) == "" {
		i++
	}
	return i < len(r.words) && r.words[i].dated
}

// officeGoesOn reports whether "on" belongs to the sender's office, because "to"
// the recipient is still to come: "the Assistant on the Policy Staff to".
func (r *titleReader) officeGoesOn(i int) bool {
	if r.role != from || r.words[i-1].closes || !r.isHead(r.words[i-1]) && !r.types.Seated[r.words[i-1].text] {
		return false
	}
	for j := i + 1; j < len(r.words) && !r.words[j].quoted; j++ {
		if r.words[j].text == "to" && r.startsParty(j+1) {
			return true
		}
	}
	return false
}

// encounterAt gives how many words up to an encounter there are at word i, where
// one is named behind the kind: "the Conversation", "a Secure Phone Call".
func (r *titleReader) encounterAt(i int) int {
	w := r.words[i]
	if !r.types.Encounters[w.text] || i+1 >= len(r.words) || w.comma && !r.types.Sittings[w.text] || i == r.from && r.out.kind.Role == "meeting" && r.role == unsaid && !w.capital {
		return r.sittingAt(i)
	}
	switch r.words[i+1].text {
	case "with", "between", "of", "from":
		return 1
	}
	return r.sittingAt(i)
}

// sittingAt does the same for the sitting of a body: "the Session of the Politburo".
func (r *titleReader) sittingAt(i int) int {
	if r.types.Sittings[r.words[i].text] && i+1 < len(r.words) && r.words[i+1].text == "of" && r.role != about && r.role != to {
		return 1
	}
	return 0
}

// toldBefore reports whether who reports an encounter took part in it: "his
// meeting with", "during a Conversation with", a carried message.
func (r *titleReader) toldBefore(i int) bool {
	if r.nested || r.out.kind.Role == "journal" {
		return true
	}
	for j := max(0, i-3); j < i; j++ {
		switch r.words[j].text {
		case "his", "her", "their", "during", "after", "following":
			return true
		}
	}
	return false
}

// encounterRole decides what the preposition behind an encounter names.
func (r *titleReader) encounterRole(i, n int) (role, int) {
	pre := r.words[i+n].text
	protocol := r.out.kind.Role == "act" && i > 0 && !r.words[i-1].comma
	switch {
	case pre == "from":
		return from, n + 1
	case pre == "of" && r.types.Sittings[r.words[i].text]:
		if protocol {
			return by, n + 1
		}
		return ofBody, n + 1
	case pre == "of":
		return ofWhom, n + 1
	case pre == "between":
		return between, n + 1
	}
	return with, n + 1
}
