package coref

import (
	"slices"
	"sort"

	"dramatis/extract/source"
	"dramatis/graph"
)

// ChainID is the index of a chain in Result.Chains. None means nobody.
type ChainID int

// None stands for no chain.
const None ChainID = -1

// Chain is one entity of one document: all mentions that speak of it.
type Chain struct {
	Type graph.EntityType `json:"type"`
	// Name is the fullest surface form, normalised; Names are all distinct
	// normalised names, Name first, then in order of appearance.
	Name  string   `json:"name"`
	Names []string `json:"names"`
	// Mentions are indices into the document's mentions, ascending.
	Mentions []int `json:"mentions"`
	// Titles are the offices and ranks that lead its mentions ("Generalissimo"), distinct.
	Titles []string `json:"titles"`
	// Bibliographic marks translators, clerks and sponsors: never actors.
	Bibliographic bool `json:"bibliographic,omitzero"`
	// Office marks a person of whom the document tells nothing but his office, by which he is
	// called: "Rumanian Ambassador".
	Office bool `json:"office,omitempty"`
	// Offices are those by which the document speaks of a person so that another document
	// may know them again, in small letters: "secretary of state", "polish ambassador".
	Offices []string `json:"offices,omitempty"`
	// Posts are those that the document gives beside a person's names, each as toldPost words it.
	Posts []string `json:"posts,omitempty"`
	// Land is the people of whose land a person is, where the document tells: "canadian".
	Land string `json:"land,omitempty"`
	// Local marks an event that only this document's own words single out ("the
	// conversation"): its name means nothing in another document.
	Local bool `json:"local,omitzero"`
}

// Result is what the coreference stage says of a document.
type Result struct {
	Chains []Chain `json:"chains"`
	// Of gives the chain of every mention (index into the document's mentions), or None.
	Of []ChainID `json:"of"`
	// Groups gives, for a plural mention ("we", "the delegations"), the chains it stands
	// for; Of is None there.
	Groups map[int][]ChainID `json:"groups"`
	// The parties of the heading, in order of appearance, each once.
	Senders    []ChainID `json:"senders"`
	Recipients []ChainID `json:"recipients"`
	Copied     []ChainID `json:"copied,omitempty"` // those of the recipients who were sent a copy
	// Attention is between whom the first words of a telegram say that its text passes: "For
	// Novak from Lund".
	Attention Attention `json:"attention,omitzero"`
	// Carried are who wrote and received the messages that an electronic message carries, in
	// the order of the layout.
	Carried      []Correspondence `json:"carried,omitempty"`
	Participants []ChainID        `json:"participants"`
	Via          []ChainID        `json:"via"`
	SignedBy     []ChainID        `json:"signed_by"`
	// House is the place where the document was written, in small letters; "" where it does
	// not tell.
	House string `json:"house,omitempty"`
	// Author is the person who says "I" in the document's own voice: who sent or signed
	// it, or whom a record that nobody signed shows to have kept it; else None.
	Author ChainID `json:"author"`
	// Sides are the people who came to a conversation together, as the document seats
	// them: "Korean side: A, B". They did not meet there.
	Sides [][]ChainID `json:"sides"`
	// Facing are the two sides of a conversation whose list of participants does not part them:
	// the people of one foreign land, who come second, and the others. Empty where there are
	// no such two.
	Facing [][]ChainID `json:"facing,omitempty"`
	// Voices are who speaks where, sorted by start, the outer before the inner. Text
	// that no voice covers (title, summary, citation) is nobody's "I".
	Voices []Voice `json:"voices"`
	// Gatherings are the meetings of people that the document itself tells of.
	Gatherings []Gathering `json:"gatherings"`
	// Days are the dated lines of a journal or a programme, in order: what follows one is
	// told of its day.
	Days []Day `json:"days,omitempty"`
	// Entries are what a register of persons tells of each, in order.
	Entries []Entry `json:"entries,omitempty"`
}

// Correspondence is from whom a message came and to whom it went.
type Correspondence struct {
	Senders    []ChainID `json:"senders"`
	Recipients []ChainID `json:"recipients"`
}

// Attention is between whom the text of a telegram passes.
type Attention struct {
	Correspondence
	// Whole tells that it knows all for whom the text is.
	Whole bool `json:"whole,omitempty"`
}

// Addressed gives the recipients whom the document speaks to ("you"): not those who were
// sent a copy, and where a telegram is for one of them, not the office that it goes to.
func (r Result) Addressed() []ChainID {
	if r.Attention.Whole {
		return slices.Clone(r.Attention.Recipients)
	}
	return slices.DeleteFunc(slices.Clone(r.Recipients), func(c ChainID) bool { return slices.Contains(r.Copied, c) })
}

// Day is a line that dates what follows it, up to the next.
type Day struct {
	// At is the byte where what it dates begins.
	At   int        `json:"at"`
	Date graph.EDTF `json:"date"`
}

// DayAt gives the date of the last dated line above byte at, or "".
func (r Result) DayAt(at int) graph.EDTF {
	n := sort.Search(len(r.Days), func(n int) bool { return r.Days[n].At > at })
	if n == 0 {
		return ""
	}
	return r.Days[n-1].Date
}

// Voice is a stretch of text in which one person or body speaks: the author of the
// document, of a message it passes on or of a quotation, a speaker in a dialogue, or
// somebody whose account the author gives in his own words, without "I".
type Voice struct {
	// Span holds what is said; in a dialogue the speaker's label, too.
	Span source.Span `json:"span"`
	// Speaker is who "I" is there; None where the text does not tell.
	Speaker ChainID `json:"speaker"`
	// Addressee is who "you" is there; None where nobody is, or several are.
	Addressee ChainID `json:"addressee"`
	// Dialogue marks a turn of a conversation that is written down word by word: what
	// somebody tells there of others was not said to him.
	Dialogue bool `json:"dialogue,omitzero"`
	// Told marks words that the document gives as they were said or written elsewhere, or that it says are for others: its reader is not
	// who is spoken to.
	Told bool `json:"told,omitzero"`
}

// VoiceAt gives the innermost voice around byte at.
func (r Result) VoiceAt(at int) (v Voice, ok bool) {
	after := sort.Search(len(r.Voices), func(i int) bool { return r.Voices[i].Span.Start > at })
	for i := after - 1; i >= 0; i-- {
		if at < r.Voices[i].Span.End {
			return r.Voices[i], true
		}
	}
	return Voice{Speaker: None, Addressee: None}, false
}

// Gathering is one meeting of people of which the document is the record, or of
// which its author tells that it was held.
type Gathering struct {
	Event ChainID `json:"event"`
	// Date is the day on which it was held, where the document tells; "" where not.
	Date graph.EDTF `json:"date,omitempty"`
	// Participants are the people and bodies whom the heading or the author's own
	// account puts there, each once: not all who were.
	Participants []ChainID `json:"participants"`
	// Span is the passage that opens the account of it.
	Span source.Span `json:"span"`
}
