package queries

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"dramatis/graph"
)

// making is a way to have a part in a document without any in what it tells: the
// word that headings have for who did it, and those that a question may use.
type making struct{ role, verb string }

// makings lists what a question can ask for. They are no predicates between
// actors: who translated a letter is no correspondent of its writer.
var makings = []making{
	{"translator", "translated"},
	{"contributor", "contributed"},
	{"sponsor", "sponsored|funded"},
	{"publisher", "published"},
	{"authenticator", "authenticated|certified"},
}

// makingForms gives the forms of question about makings.
func makingForms() []form {
	var fs []form
	for i, m := range makings {
		for j, pattern := range []string{
			"who " + m.verb + " <document>",
			"by whom " + be + " <document> " + m.verb,
			"who " + be + " " + m.role + "|" + m.role + "s of <document>",
			"who " + be + " the " + m.role + "|" + m.role + "s of <document>",
		} {
			f := form{goal: whoMade, pattern: strings.Fields(pattern), role: m.role}
			if i == 0 && j == 0 {
				f.example = "Who translated the letter of A to B?"
			}
			fs = append(fs, f)
		}
	}
	return fs
}

// citation is a document as a question speaks of it: by its path or title, or as
// "the telegram of A to B".
type citation struct {
	words    string
	kind     []string // words of its type; none for any
	from, to []graph.IRI
	// unknown says what is wrong with the names in the words, if they are no title.
	unknown *misfit
}

// document reads the words for a document. Whether there is one is seen later: a
// title may look like "the telegram of A".
func (r *resolver) document(words []token) *citation {
	d := &citation{words: raws(words)}
	of := slices.IndexFunc(words, func(t token) bool { return slices.Contains([]string{"of", "from", "by"}, t.key) })
	if of < 0 {
		return d
	}
	d.kind = foldedWords(raws(words[:of]))
	writer, reader := words[of+1:], []token(nil)
	if to := slices.IndexFunc(writer, func(t token) bool { return t.key == "to" }); to >= 0 {
		writer, reader = writer[:to], writer[to+1:]
	}
	if d.from, d.unknown = r.actors(writer); d.unknown == nil && reader != nil {
		d.to, d.unknown = r.actors(reader)
	}
	return d
}

// actors looks up who wrote or got a document.
func (r *resolver) actors(words []token) ([]graph.IRI, *misfit) {
	types := []graph.EntityType{graph.Person, graph.Organization}
	found := r.find(raws(words), types)
	if len(found.Entities) != 1 {
		return nil, r.failure(found, types)
	}
	return []graph.IRI{found.Entities[0].ID}, nil
}

// is reports whether the words speak of the document.
func (d *citation) is(doc graph.Document) bool {
	name := fold(d.words)
	if doc.Path == d.words || strings.HasSuffix(doc.Path, "/"+d.words) || name == fold(doc.Title) {
		return true
	}
	if d.unknown != nil {
		return false
	}
	kind := foldedWords(doc.Type)
	for _, w := range d.kind {
		if w != "document" && !slices.Contains(kind, w) {
			return false
		}
	}
	among := func(want []graph.IRI, have ...graph.NamedRef) bool {
		return slices.ContainsFunc(have, func(r graph.NamedRef) bool { return slices.Contains(want, r.ID) })
	}
	return d.from != nil && among(d.from, slices.Concat(doc.Senders, doc.SignedBy)...) &&
		(d.to == nil || among(d.to, doc.Recipients...))
}

// made answers who made the documents that a question speaks of what they are.
func (s *search) made(ctx context.Context, q *query, n *names) (Answer, *misfit, error) {
	a := Answer{Kind: KindEntities, Plan: q.plan(), Status: Answered}
	known := false
	for doc, err := range s.corpus.Documents(ctx) {
		if err != nil {
			return Answer{}, nil, err
		}
		certainty, ok := s.timely(q, graph.Statement{When: doc.Date})
		if !ok || doc.Status != graph.OK || !q.document.is(doc) {
			continue
		}
		known = true
		for _, c := range doc.Bibliographic {
			if c.Role == q.maker {
				if err := a.credit(s.corpus, n, doc, c, certainty); err != nil {
					return Answer{}, nil, err
				}
			}
		}
	}
	switch {
	case !known && q.document.unknown != nil:
		return Answer{}, q.document.unknown, nil
	case !known:
		return Answer{}, &misfit{sentence: "there is no document in this corpus that is " + quoted([]string{q.document.words})}, nil
	}
	slices.SortFunc(a.Answers, compareReplies)
	if len(a.Answers) == 0 {
		a.Status = Empty
	}
	return a, nil, nil
}

// credit adds a maker of a document, or the document to the proof of one who is
// there. A name that does not stand in the text has no proof, and is left out.
func (a *Answer) credit(c Corpus, n *names, doc graph.Document, maker graph.Contributor, certainty Certainty) error {
	text, err := c.Text(doc.ID)
	if err != nil {
		return err
	}
	span, ok := creditLine(text, maker)
	if !ok {
		return nil
	}
	start := utf8.RuneCountInString(text[:span[0]])
	proof := graph.Evidence{
		Document: doc.Path, DocumentID: doc.ID, Quote: text[span[0]:span[1]], Zone: "credits", Rule: "heading/" + maker.Role,
		Span: graph.Span{Start: start, End: start + utf8.RuneCountInString(text[span[0]:span[1]])},
	}
	if i := slices.IndexFunc(a.Answers, func(r Reply) bool { return r.Value == maker.Name }); i >= 0 {
		a.Answers[i].Evidence = append(a.Answers[i].Evidence, proof)
		if certainty == Must {
			a.Answers[i].Certainty = Must
		}
		return nil
	}
	var ref *graph.Ref
	if e, err := n.find(maker.Name, graph.Person, graph.Organization).Only(); err == nil && fold(e.Name) == fold(maker.Name) {
		ref = &e.Ref
	}
	r := newReply(maker.Name, ref, certainty, nil)
	r.Evidence = []graph.Evidence{proof}
	a.Answers = append(a.Answers, r)
	return nil
}

// creditLine finds the words that name a maker, from the beginning of their line:
// in a line that says what he did where there is one ("Translated by …").
func creditLine(text string, maker graph.Contributor) (span [2]int, ok bool) {
	words := strings.Fields(maker.Name)
	for i, w := range words {
		words[i] = regexp.QuoteMeta(w)
	}
	name, err := regexp.Compile(strings.Join(words, `\s+`))
	if err != nil || len(words) == 0 {
		return span, false
	}
	stem := strings.TrimSuffix(strings.TrimSuffix(maker.Role, "or"), "er")
	for _, at := range name.FindAllStringIndex(text, -1) {
		line := strings.LastIndexByte(text[:at[0]], '\n') + 1
		line += len(text[line:at[0]]) - len(strings.TrimLeft(text[line:at[0]], " \t\r"))
		said := strings.Contains(strings.ToLower(text[line:at[0]]), stem)
		if span = [2]int{line, at[1]}; said {
			return span, true
		}
		ok = true
	}
	return span, ok
}
