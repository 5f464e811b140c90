package zone

import (
	"strings"

	"dramatis/extract/source"
)

// titleReading is what a title says of its document.
type titleReading struct {
	kind         *documentType // nil where the title names none
	form         []string      // the pieces of the form, in order
	senders      []Party
	recipients   []Party
	participants []Party
	via          []Party
	subject      source.Span
	place        source.Span
}

// role is the part that a segment of a title plays.
type role uint8

const (
	unsaid  role = iota // behind the kind, before any preposition
	from                // the senders
	to                  // the recipients
	by                  // the authors
	ofWhom              // "of": the author of a journal, the parties of a conversation
	forWhom             // whom a guidance is meant for
	via                 // who passed it on
	between             // the parties of a conversation
	with                // the other party of a conversation
	ofBody              // the body that sat
	about               // the subject
	carries             // the message inside the message
	skipped             // numbers, dates
)

// names of the roles in Header.Form.
var roleNames = [...]string{unsaid: "", from: "from", to: "to", by: "by", ofWhom: "of", forWhom: "for", via: "via",
	between: "between", with: "with", ofBody: "of-body", about: "subject", carries: "carrying", skipped: ""}

// titleReader reads one title: a walk over its words, cut into segments at
// prepositions, each segment split into parties.
type titleReader struct {
	*tables
	text  string
	words []word
	out   titleReading

	role      role
	from      int  // first word of the open segment
	encounter bool // a conversation was named: "with" and "between" name its parties
	nested    bool // inside a message that the message carries
	voice     []Party
	told      bool // whoever reports the encounter took part in it
}

// readTitleText reads a title. Without a kind of document and without "A to B"
// nothing but the span is known.
func (t *tables) readTitleText(text string, span source.Span) titleReading {
	r := &titleReader{tables: t, text: text, words: titleWords(text, span)}
	start, ok := r.readHead()
	if !ok {
		return r.out
	}
	r.readRest(start)
	return r.out
}

// readHead reads the kind of document and who stands before it, and gives the
// word behind.
func (r *titleReader) readHead() (int, bool) {
	i := 0
	for i < len(r.words) && (r.words[i].dated || r.words[i].dash || r.words[i].Empty()) {
		i++
	}
	i = r.pastNumber(i)
	if n, kind := r.kindAt(i); kind != nil {
		r.setKind(kind, "type")
		return i + n, true
	}
	if end, ok := r.readIssuer(i); ok {
		return end, true
	}
	return i, r.readBare(i)
}

// pastNumber gives the word behind the number that an edition gives its papers: "14. Letter from", "Document 14: Lund to Berg"; or word i.
func (r *titleReader) pastNumber(i int) int {
	at := i
	if at < len(r.words) && (r.words[at].text == "document" || r.words[at].text == "doc") {
		at++
	}
	if at+1 < len(r.words) && r.isNumber(r.words[at]) && (at > i || strings.HasPrefix(r.text[r.words[at].End:], ". ")) {
		return at + 1
	}
	return i
}

// setKind keeps the kind of document.
func (r *titleReader) setKind(kind *documentType, form string) {
	r.out.kind = kind
	r.out.form = append(r.out.form, form)
	r.encounter = kind.Role == "meeting"
}

// kindAt reads a kind of document at word i, past modifiers: "Personal
// Memorandum". It gives how many words it takes.
func (r *titleReader) kindAt(i int) (int, *documentType) {
	for skip := 0; skip < 5 && i+skip < len(r.words); skip++ {
		if n, kind := r.phraseAt(i + skip); kind != nil {
			return skip + n, kind
		}
		if w := r.words[i+skip]; !r.types.Modifiers[w.text] && !(skip > 0 && (w.text == "a" || w.text == "an")) || w.comma {
			break // "Copy of a letter"
		}
	}
	return 0, nil
}

// phraseAt reads the longest phrase of a kind that starts at word i. Articles
// and brackets inside a phrase do not count.
func (r *titleReader) phraseAt(i int) (int, *documentType) {
	if i >= len(r.words) || !r.types.starts[r.words[i].text] {
		return 0, nil
	}
	var best *documentType
	taken := 0
	phrase := ""
	for n, parts := 0, 0; i+n < len(r.words) && parts < r.types.longest; n++ {
		w := r.words[i+n]
		if n > 0 && (r.words[i+n-1].comma || w.quoted || w.inBracket) {
			break
		}
		if n > 0 && (w.text == "a" || w.text == "an" || w.text == "the") {
			continue
		}
		phrase = strings.TrimSpace(phrase + " " + w.text)
		parts++
		if kind := r.types.phrases[phrase]; kind != nil {
			best, taken = kind, n+1
		}
		if w.possessive {
			break
		}
	}
	return taken, best
}

// farthestIssuer is how many words may stand before the kind of document.
const farthestIssuer = 14

// readIssuer reads titles that name the author first: "Weber's Speech",
// "GDR Embassy Letter to", "Police Chief Weber, Report".
func (r *titleReader) readIssuer(i int) (int, bool) {
	for j := i + 1; j < len(r.words) && j <= i+farthestIssuer; j++ {
		before := r.words[j-1]
		if before.quoted || before.dated || r.isMarker(before) {
			return 0, false
		}
		n, kind := r.kindAt(j)
		if kind == nil || !r.words[j].capital && !before.comma && !before.possessive || !before.possessive && !r.endsHead(j, n) {
			continue
		}
		if kind.Role == "message" && !before.possessive && !before.comma && r.officeOnly(i, j) {
			continue // "Information Bureau Report": the bureau goes on
		}
		r.setKind(kind, "issuer-type")
		if last := j + n; last < len(r.words) && r.isNumber(r.words[last]) {
			return last, true // "Trade Study Memorandum 9": a series, nobody's name
		}
		r.addIssuer(kind, r.parties(i, j))
		return j + n, true
	}
	return 0, false
}

// isMarker reports whether a word opens a segment, so that what stands before it
// is no author's name.
func (r *titleReader) isMarker(w word) bool {
	switch w.text {
	case "to", "from", "between", "with", "by", "via":
		return true
	}
	return r.types.About[w.text] && !w.capital && w.text != "at"
}

// endsHead reports whether a kind that stands behind a name is the head of the
// title: a preposition, mark, date or the end follows.
func (r *titleReader) endsHead(j, n int) bool {
	last := j + n - 1
	if r.words[last].comma || last+1 >= len(r.words) {
		return true
	}
	next := r.words[last+1]
	return next.dated || next.quoted || r.isNumber(next) || r.isMarker(next) || r.types.Carried[next.text] || next.text == "of" || next.text == "for" || next.text == "on"
}

// isNumber reports whether a word opens the number of a paper in its series: "No. 158", "9".
func (r *titleReader) isNumber(w word) bool {
	bare := strings.Trim(w.text, "#.")
	return bare == "no" || bare == "nos" || !w.dated && bare != "" && strings.Trim(bare, "0123456789") == ""
}

// officeOnly reports whether the words from i to before j hold no name or body.
func (r *titleReader) officeOnly(i, j int) bool {
	return j-i == 1 && !r.words[i].capital
}

// addIssuer gives the party before the kind its part.
func (r *titleReader) addIssuer(kind *documentType, ps []Party) {
	switch {
	case kind.Role == "meeting":
		r.out.participants = append(r.out.participants, ps...)
	case kind.Type == "correspondence":
		r.out.senders = append(r.out.senders, ps...)
		r.out.recipients = append(r.out.recipients, ps...)
	default:
		r.addSenders(ps)
	}
}

// addSenders adds senders and makes them the voice of what follows.
func (r *titleReader) addSenders(ps []Party) {
	r.out.senders = append(r.out.senders, ps...)
	if len(ps) > 0 {
		r.voice = ps
	}
}

// readBare reads a title that is only "A to B": a letter.
func (r *titleReader) readBare(i int) bool {
	for j := i + 1; j < len(r.words) && j < i+farthestIssuer; j++ {
		w := r.words[j]
		if w.text == "to" && !w.capital && !w.quoted && r.startsParty(j+1) && r.allNames(i, j) {
			r.out.kind = r.types.phrases["letter"]
			r.out.form = append(r.out.form, "a")
			return true
		}
		if r.isMarker(w) || w.quoted {
			return false
		}
	}
	return false
}

// allNames reports whether the words from i to before j can be a name with its
// office: capitals and particles.
func (r *titleReader) allNames(i, j int) bool {
	for ; i < j; i++ {
		w := r.words[i]
		if w.inBracket && (w.dated || strings.Trim(w.text, "0123456789–—-?.c ") == "") {
			continue // the years of a life: "Karl Lund (1834-1902)"
		}
		if !w.capital && !particles[w.text] || w.quoted {
			return false
		}
	}
	return true
}
