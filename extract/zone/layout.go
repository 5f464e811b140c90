package zone

import (
	"slices"

	"dramatis/extract/date"
	"dramatis/extract/source"
	"dramatis/graph"
)

// Kind is the part a stretch of text plays in its document.
type Kind string

// The kinds of zone.
const (
	Chrome     Kind = "chrome"     // web page furniture, rights, identifiers
	Title      Kind = "title"      // the document's title
	Citation   Kind = "citation"   // how to cite, archive reference, translator
	Summary    Kind = "summary"    // the archivist's abstract
	Credits    Kind = "credits"    // sponsors
	Letterhead Kind = "letterhead" // from, to, number, copies, distribution, salutation block
	Body       Kind = "body"       // the author's own words
	Quotation  Kind = "quotation"  // somebody else's words inside the body
	Insert     Kind = "insert"     // [handwritten: …], [inserted by hand: …]
	Signature  Kind = "signature"  // closing name, office, place and date
	Clerk      Kind = "clerk"      // typed by, authenticated, copies received
	Scan       Kind = "scan"       // the same document in another language, often misread
)

// Historic reports whether what stands in such a zone may tell of the history
// (as against of the web page, the edition or the office routine).
func (k Kind) Historic() bool {
	switch k {
	case Title, Summary, Letterhead, Body, Quotation, Insert, Signature:
		return true
	}
	return false
}

// Zone is a stretch of text with its part. Zones are sorted by start; quotation
// and insert zones lie inside a body zone, all others do not overlap.
type Zone struct {
	Kind Kind        `json:"kind"`
	Span source.Span `json:"span"`
}

// Party is a stretch of text that names one or more correspondents, participants
// or authors, with offices and brackets as printed: "Soviet Ambassador to the
// DPRK A.B. Weber", "Cdes. Petrov and Vasil'yev", "Filin [Novak]".
type Party struct {
	Span source.Span `json:"span"`
	// Name is the part of the span that is one person's name and nothing else, where the
	// layout tells: below the closing of a letter, behind "Dear". Else empty.
	Name source.Span `json:"name,omitzero"`
	// Office is the office by which alone the party is called: "The Under Secretary". Else empty.
	Office source.Span `json:"office,omitzero"`
	// Copied tells that the party was sent a copy and is not who is spoken to: "Cc: X".
	Copied bool `json:"copied,omitzero"`
	// Body is the body behind the name in a list of participants: "Mr. Novak, EUR". Else empty.
	Body source.Span `json:"body,omitzero"`
}

// Contributor is somebody who made the document available; see graph.Contributor.
type Contributor struct {
	Name source.Span `json:"name"`
	Role string      `json:"role"`
}

// Header is what the title, citation, letterhead and signature say about the
// document. Parties point into the text: the title where it has them, else the
// letterhead or signature. Absent facts are empty.
type Header struct {
	Title source.Span `json:"title"`
	// Form names the title form that matched, for example "type-from-to" (tests and why use it).
	Form string `json:"form"`
	// Type is the kind of document in lower case: "telegram", "journal", "memorandum of conversation".
	Type string `json:"type"`
	// Subject is what the title says the document is about ("Regarding the Situation in Berlin").
	Subject      source.Span `json:"subject"`
	Senders      []Party     `json:"senders"`
	Recipients   []Party     `json:"recipients"`
	Participants []Party     `json:"participants"`
	Via          []Party     `json:"via"`
	SignedBy     []Party     `json:"signed_by"`
	// Below is whom the address below the signature names: "His Excellency / Mr. Lund, / Oslo".
	Below            []Party       `json:"below,omitempty"`
	Date             date.Date     `json:"date"` // Date.Span may be empty where no date was found
	Place            source.Span   `json:"place"`
	House            source.Span   `json:"house,omitzero"` // the embassy or the like of which the letterhead is, in the capital of another state
	ArchiveReference source.Span   `json:"archive_reference"`
	Attention        Attention     `json:"attention,omitzero"`
	Bibliographic    []Contributor `json:"bibliographic"`
	Language         string        `json:"language"` // BCP 47 of the body: "en", "ru"
}

// Letter is the form of a document that no title but its salutation or closing shows
// to be a letter.
const Letter = "letter"

// Message is the type of an electronic message.
const Message = "e-mail"

// Carried is a message that an electronic message answers or forwards, or a piece that a letter or a
// memorandum encloses, and has below its own text, or that a table of letters enters, with what its own head says. Span is its text
// without the head; Head is empty where it only has a line that introduces it.
type Carried struct {
	Head       source.Span `json:"head"`
	Span       source.Span `json:"span"`
	Senders    []Party     `json:"senders"`
	Recipients []Party     `json:"recipients"`
	Date       date.Date   `json:"date"`
	// Greeted tells that the piece is a letter of a file of letters, of which only its greeting and its last line
	// say between whom it passed.
	Greeted bool `json:"greeted,omitzero"`
	// Listed tells that the piece is no text of its own, but the row of a table that enters it, or the day of a chronology.
	Listed bool `json:"listed,omitzero"`
}

// Cells gives the bytes at which the cells of a listed piece begin and end that name who wrote it and to whom.
func (c Carried) Cells() (ends []int) {
	for _, p := range slices.Concat(c.Senders, c.Recipients) {
		ends = append(ends, p.Span.Start, p.Span.End)
	}
	return ends
}

// Layout is what the zone stage says of a document.
type Layout struct {
	Zones  []Zone `json:"zones"`
	Header Header `json:"header"`
	// Carried do not overlap, and are in order.
	Carried []Carried `json:"carried,omitempty"`
	// Forms do not overlap, and are in order.
	Forms []Form `json:"forms,omitempty"`
}

// Day gives the day on which what stands at byte at was written: the document's own, or that
// of the message which it carries there; the zero EDTF where it is not known.
func (l Layout) Day(at int) graph.EDTF {
	if n := l.carriedBefore(at); n > 0 && at < l.Carried[n-1].Span.End {
		return l.Carried[n-1].Date.Value
	}
	return l.Header.DocumentDate()
}

// carriedBefore counts what is carried that starts at byte at or before it.
func (l Layout) carriedBefore(at int) int {
	n, _ := slices.BinarySearchFunc(l.Carried, at+1, func(c Carried, end int) int { return c.Span.Start - end })
	return n
}

// SameDay gives how far, but no further than end, what stands behind byte at was written on
// the day of what stands there.
func (l Layout) SameDay(at, end int) int {
	for _, c := range l.Carried[max(0, l.carriedBefore(at)-1):] {
		for _, edge := range []int{c.Span.Start, c.Span.End} {
			if at < edge {
				return min(edge, end)
			}
		}
	}
	return end
}

// At gives the innermost zone that covers byte offset at.
func (l Layout) At(at int) (z Zone, ok bool) {
	for _, c := range l.Zones {
		if c.Span.Start > at {
			break
		}
		if at < c.Span.End {
			z, ok = c, true
		}
	}
	return z, ok
}

// DocumentDate gives the date of the document with basis FromDocument, or the zero EDTF.
func (h Header) DocumentDate() graph.EDTF { return h.Date.Value }
