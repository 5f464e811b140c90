package queries

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// citation is a document as a question speaks of it: by its path or title, or as
// "the telegram of 8 July 1950 from A to B".
type citation struct {
	words    string
	kind     []string // words of its type; none for any
	from, to []graph.IRI
	date     *period
	// number is what it is numbered by its writer, "telegram 274", and place where it was written.
	number string
	place  slot
	// unknown says what is wrong with the names in the words, if they are no title.
	unknown *misfit
}

// links are the words that lead to a part of a citation.
var links = []string{"of", "from", "by", "to", "dated", "on", "for"}

// document reads the words for a document. Whether there is one is seen later: a
// title may look like "the telegram of A".
func (r *resolver) document(words grammar.Words) *citation {
	d := &citation{words: words.String()}
	if owner, rest, ok := grammar.Possessor(words); ok {
		if d.from, d.unknown = r.actors(owner); d.unknown != nil {
			return d
		}
		words = rest
	}
	if _, number := numberedKind(words); words.Index(links...) < 0 && d.from == nil && number == "" {
		d.unknown = &misfit{sentence: "there is no document in this corpus that is " + quoted([]string{d.words})}
		return d
	}
	return r.kindAndParts(d, words)
}

// kindAndParts parts the kind of a document from the rest. A kind may have a link in it
// itself, "memorandum of conversation": what could be read with the shortest counts.
func (r *resolver) kindAndParts(d *citation, words grammar.Words) *citation {
	var first *citation
	for at := 0; at <= len(words); at++ {
		if at < len(words) && !slices.Contains(links, words[at].Key) {
			continue
		}
		one := *d
		one.kind, one.number = numberedKind(words[:at])
		if r.cited(&one, words[at:]) && (at < len(words) || d.from != nil || one.number != "") {
			return &one
		}
		if first == nil {
			first = &one
		}
	}
	return first
}

// numberedKind parts from the words of a kind the number that stands behind them: "telegram 274", "despatch No. 421".
func numberedKind(words grammar.Words) (kind []string, number string) {
	kind = foldedWords(words.String())
	last := len(kind) - 1
	if last < 1 || strings.Trim(kind[last], "0123456789") != "" {
		return kind, ""
	}
	kind, number = kind[:last], kind[last]
	if last > 1 && slices.Contains([]string{"no", "nr", "number"}, kind[last-1]) {
		kind = kind[:last-1]
	}
	return kind, number
}

// numberedLine reports whether a line begins with a number as a writer numbers what he sends: "274. Embassy has", "No. 421".
func numberedLine(line, number string) bool {
	words := strings.Fields(line)
	if len(words) > 1 && slices.Contains([]string{"No.", "No", "Nr.", "#", "№"}, words[0]) {
		words = words[1:]
	}
	if len(words) == 0 {
		return false
	}
	head, rest, _ := strings.Cut(words[0], number)
	return head == "" && strings.HasPrefix(words[0], number) && (rest == "" || strings.IndexFunc(rest, unicode.IsDigit) != 0 && (rest == "." || rest[0] == '/'))
}

// isNumbered reports whether a line of a document has the number that the words give it, or its title has.
func (s *search) isNumbered(doc graph.Document, d *citation) (bool, error) {
	if d.number == "" || d.titles(doc) {
		return true, nil
	}
	text, err := s.corpus.Text(doc.ID)
	for line := range strings.Lines(text) {
		if numberedLine(line, d.number) {
			return true, err
		}
	}
	return false, err
}

// cited reads the parts that follow the kind of a document, each as long as there
// is a name or date of that length. It reports whether all could be read.
func (r *resolver) cited(d *citation, words grammar.Words) bool {
	if len(words) == 0 {
		d.unknown = nil
		return true
	}
	for end := len(words); end > 1; end-- {
		if end < len(words) && !slices.Contains(links, words[end].Key) {
			continue
		}
		part := *d
		if bad := r.part(&part, words[0].Key, words[1:end]); bad != nil {
			d.unknown = bad
			continue
		}
		if r.cited(&part, words[end:]) {
			*d = part
			return true
		}
		d.unknown = part.unknown
	}
	return false
}

// part reads one part of a citation: its date, its writer or its reader.
func (r *resolver) part(d *citation, link string, words grammar.Words) (bad *misfit) {
	if date, ok := grammar.Date(words); ok && link != "to" {
		p, _ := boundsOf(graph.EDTF(date))
		d.date = &p
		return nil
	}
	if link == "to" {
		d.to, bad = r.actors(words)
		return bad
	}
	if d.from, bad = r.actors(words); link != "from" || len(d.kind) == 0 {
		return bad
	}
	place, nowhere := r.slot(words, []graph.EntityType{graph.Place})
	if nowhere == nil && !d.place.filled {
		d.place, bad = place, nil
	}
	return bad
}

// actors looks up who wrote or got a document.
func (r *resolver) actors(words grammar.Words) ([]graph.IRI, *misfit) {
	types := []graph.EntityType{graph.Person, graph.Organization}
	found := r.find(words.String(), types)
	if len(found.Entities) != 1 {
		return nil, r.failure(found, types)
	}
	return []graph.IRI{found.Entities[0].ID}, nil
}

// missing says why there is no such document.
func (d *citation) missing() *misfit {
	if d.unknown != nil {
		return d.unknown
	}
	return &misfit{sentence: "there is no document in this corpus that is " + quoted([]string{d.words})}
}

// titles reports whether the words are the path or the title of the document.
func (d *citation) titles(doc graph.Document) bool {
	return doc.Path == d.words || strings.HasSuffix(doc.Path, "/"+d.words) || fold(d.words) == fold(doc.Title)
}

// is reports whether the words speak of the document.
func (d *citation) is(doc graph.Document) bool {
	if d.titles(doc) {
		return true
	}
	if d.unknown != nil || !ofKind(doc, d.kind) || !d.isFrom(doc) || !isAmong(d.to, doc.Recipients) {
		return false
	}
	if d.date == nil {
		return d.from != nil || d.to != nil || d.number != "" || d.place.filled
	}
	date, ok := boundsOf(doc.Date)
	if ok {
		_, ok = d.date.placed(date)
	}
	return ok
}

// isFrom reports whether a document is from whom the words name or, "from Oslo", from there.
func (d *citation) isFrom(doc graph.Document) bool {
	if d.place.filled && writtenIn(d.place, doc) {
		return true
	}
	return (d.from != nil || !d.place.filled) && isAmong(d.from, doc.Senders, doc.SignedBy)
}

// ofKind reports whether the words of a kind stand in the type or the title of a document.
func ofKind(doc graph.Document, kind []string) bool {
	have := append(foldedWords(doc.Type), foldedWords(doc.Title)...)
	return !slices.ContainsFunc(kind, func(w string) bool {
		one := strings.TrimSuffix(w, "s")
		return one != "document" && !slices.Contains(have, w) && !slices.Contains(have, one)
	})
}

// isAmong reports whether one of the wanted is in the lists; nothing wanted is always there.
func isAmong(want []graph.IRI, lists ...[]graph.NamedRef) bool {
	return len(want) == 0 || slices.ContainsFunc(slices.Concat(lists...), func(r graph.NamedRef) bool { return slices.Contains(want, r.ID) })
}

// wording finds words in a text, whatever blanks and line ends are between them.
func wording(text, words string) (start, end int, ok bool) {
	parts := strings.Fields(words)
	for i, w := range parts {
		parts[i] = regexp.QuoteMeta(w)
	}
	pattern, err := regexp.Compile(strings.Join(parts, `\s+`))
	if err != nil || len(parts) == 0 {
		return 0, 0, false
	}
	at := pattern.FindStringIndex(text)
	if at == nil {
		return 0, 0, false
	}
	return at[0], at[1], true
}
