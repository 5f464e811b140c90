package queries

import (
	"context"
	"iter"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// Headings call people by the posts they hold, "Letter From Secretary of State Lee", though no
// sentence need say so.

// withHeaded adds those whom headings call by a post that some statement knows as one.
func (s *search) withHeaded(ctx context.Context, q *query, hits []hit) ([]hit, error) {
	post := strings.Join(q.role, " ")
	if s.unheaded[post] {
		return hits, nil
	}
	headed, err := s.headed(ctx, q)
	if err != nil {
		return nil, err
	}
	s.unheaded[post] = len(headed) == 0 && !q.subject.filled && !q.excepted.filled && q.time == nil
	if len(hits) > 0 || len(headed) == 0 {
		return append(hits, headed...), nil
	}
	bad, err := s.unknownRole(ctx, q)
	if err != nil {
		return nil, err
	}
	if bad != nil {
		if held, err := s.isHeld(ctx, q); err != nil || !held {
			return nil, err
		}
	}
	return headed, nil
}

// presiding finds who leads a body by the posts that mean so in headings: who chairs the Board of Trade is the one
// whom they call "the Chairman of the Board of Trade".
func (s *search) presiding(ctx context.Context, q *query) (out []hit, err error) {
	if q.role != nil || !q.object.isBody() || q.planned || q.then != nil || q.goal != grammar.Subjects && q.goal != grammar.Whether {
		return nil, nil
	}
	for _, sense := range q.senses {
		for _, role := range sense.Verb.Roles {
			one := *q
			one.senses, one.object = []grammar.Sense{{Term: sense.Term}}, slot{}
			one.role = slices.Concat([]string{role, "of"}, foldedWords(q.object.text))
			hits, err := s.headed(ctx, &one)
			if err != nil {
				return nil, err
			}
			out = append(out, hits...)
		}
	}
	return out, nil
}

// isHeld reports whether the noun of a post of several words is the last of some post in the
// corpus: what nobody is anywhere, "telegram", is no post.
func (s *search) isHeld(ctx context.Context, q *query) (bool, error) {
	asked, err := s.noun(q.role)
	if err != nil || len(q.role) < 2 {
		return false, err
	}
	for st, err := range s.told(ctx, q.senses) {
		if err != nil {
			return false, err
		}
		role, err := s.noun(foldedWords(st.Role))
		if err != nil || isEnd(asked[len(asked)-1:], role) {
			return err == nil, err
		}
	}
	return false, nil
}

// headed finds those whom the heading of a document calls by a post: "Letter From
// Secretary of State Lee to …". What is no party of the document is not looked at.
func (s *search) headed(ctx context.Context, q *query) ([]hit, error) {
	var out []hit
	wordings := append([][]string{q.role}, slices.Concat(ministries(q.role), samePosts()[strings.Join(q.role, " ")])...)
	for heading, err := range s.headings(ctx, q.subject) {
		if err != nil {
			return nil, err
		}
		doc, title := heading.doc, heading.words()
		at := -1
		for i := 0; at < 0 && i < len(wordings); i++ {
			at = postIn(title, wordings[i], q.senses[0].Term.Lesser)
		}
		if at < 0 {
			continue
		}
		var meant []graph.NamedRef
		for _, party := range slices.Concat(doc.Senders, doc.Recipients, doc.Participants) {
			if leads(title[at:], foldedWords(party.Name)) && !slices.ContainsFunc(meant, func(o graph.NamedRef) bool { return o.ID == party.ID }) {
				meant = append(meant, party)
			}
		}
		if len(meant) != 1 { // of two of one surname the heading does not tell which
			continue
		}
		h, ok, err := s.fromHeading(q, doc, meant[0])
		if err != nil {
			return nil, err
		}
		if ok {
			out = append(out, h)
		}
	}
	return withoutStrays(out), nil
}

// withoutStrays leaves out those whom hardly a heading calls by a post that many headings
// give to another of the surname: where a heading has the surname alone, the one was taken
// for the other.
func withoutStrays(hits []hit) []hit {
	times, most := map[graph.IRI]int{}, map[string]int{}
	for _, h := range hits {
		times[h.subject.ID]++
		surname := fold(lastWord(h.subject.Name))
		most[surname] = max(most[surname], times[h.subject.ID])
	}
	return slices.DeleteFunc(hits, func(h hit) bool {
		return farMore*times[h.subject.ID] <= most[fold(lastWord(h.subject.Name))]
	})
}

// titledDocument is a document with the words of its title, once they were asked for.
type titledDocument struct {
	doc    graph.Document
	folded []string
}

// words gives the words of the title.
func (t *titledDocument) words() []string {
	if t.folded == nil {
		t.folded = foldedWords(t.doc.Title)
	}
	return t.folded
}

// headings gives the documents whose headings can name one of a slot: all where it is empty. A question asks for several posts or gatherings,
// or for one in several readings; all are read once.
func (s *search) headings(ctx context.Context, of slot) iter.Seq2[*titledDocument, error] {
	return func(yield func(*titledDocument, error) bool) {
		if !of.filled {
			if err := s.readHeadings(ctx); err != nil {
				yield(nil, err)
				return
			}
			for _, h := range s.allHeadings {
				if !yield(h, nil) {
					return
				}
			}
			return
		}
		for _, id := range of.ids() {
			all, err := s.corpus.DocumentsNaming(ctx, id)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, doc := range all {
				if !yield(&titledDocument{doc: doc}, nil) {
					return
				}
			}
		}
	}
}

// readHeadings reads the headings of all documents.
func (s *search) readHeadings(ctx context.Context) error {
	if s.allHeadings != nil {
		return nil
	}
	all := []*titledDocument{}
	for doc, err := range s.corpus.Documents(ctx) {
		if err != nil {
			return err
		}
		all = append(all, &titledDocument{doc: doc})
	}
	s.allHeadings = all
	return nil
}

// postIn finds where the words after a post begin in a heading; -1 where it is not in it
// or is another post.
func postIn(title, post, lesser []string) int {
	for at := 0; at+len(post) < len(title); at++ {
		end := at + len(post)
		if slices.Equal(title[at:end], post) && (at == 0 || !slices.Contains(lesser, title[at-1])) && !ofOffice(title[:at]) {
			return end
		}
	}
	return -1
}

// ofOffice reports whether words before a post say that somebody serves where its holder does: "in the Office of the Secretary".
func ofOffice(before []string) bool {
	if n := len(before); n > 0 && before[n-1] == "the" {
		before = before[:n-1]
	}
	n := len(before)
	return n > 1 && before[n-1] == "of" && slices.Contains(lists().FieldNouns, before[n-2])
}

// leads reports whether words begin with a name or its end: "lee", "ann lee".
func leads(words, name []string) bool {
	for _, w := range words[:min(len(words), len(name))] {
		if !slices.Contains(name, w) {
			return false
		}
		if w == name[len(name)-1] {
			return true
		}
	}
	return false
}

// fromHeading makes a hit of a party that the heading of a document calls by the post.
func (s *search) fromHeading(q *query, doc graph.Document, party graph.NamedRef) (h hit, ok bool, err error) {
	certainty, ok := s.timely(q, graph.Statement{When: doc.Date})
	ref := graph.Ref{ID: party.ID, Name: party.Name, Type: graph.Person}
	if !ok || !isNamedPerson(party) || !q.subject.is(ref) || q.excepted.has(ref.ID) {
		return hit{}, false, nil
	}
	proof, err := s.headline(doc, doc.Title)
	if err != nil || len(proof) == 0 {
		return hit{}, false, err
	}
	st := graph.Statement{
		Subject: ref, Predicate: q.senses[0].Term.Predicate, Role: strings.Join(q.role, " "), When: doc.Date, WhenBasis: graph.FromDocument,
		Modality: graph.Asserted, Evidence: proof,
	}
	return hit{statement: st, subject: ref, certainty: certainty}, true, nil
}
