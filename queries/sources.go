package queries

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// correspondence answers who wrote a document to whom, when and where.
func (s *search) correspondence(ctx context.Context, q *query, n *names) (Answer, *misfit, error) {
	a := Answer{Kind: KindEntities, Plan: q.plan(), Status: Answered}
	q.document.from = append(q.document.from, q.subject.ids()...)
	bad, err := s.eachCited(ctx, q, func(doc graph.Document, certainty Certainty) error {
		if q.goal == grammar.WritingSubjects {
			return s.addSubjects(&a, doc, certainty)
		}
		for _, row := range q.written(doc, n) {
			proof, err := s.headline(doc, row.Value)
			if err != nil {
				return err
			}
			row.Certainty, row.Evidence = certainty, proof
			a.add(row)
		}
		return nil
	})
	if bad != nil || err != nil {
		return Answer{}, bad, err
	}
	switch q.goal {
	case grammar.WritingDates:
		a.Kind = KindDates
	case grammar.WritingPlaces:
		a.Kind = KindPlaces
	case grammar.WritingSubjects:
		a.Kind = KindTopics
	}
	slices.SortFunc(a.Answers, compareReplies)
	return a.settled(), nil, nil
}

// written gives what is asked of one document, one row each, still without proof.
func (q *query) written(doc graph.Document, n *names) []Reply {
	var refs []graph.NamedRef
	switch q.goal {
	case grammar.WritingDates:
		return valued(string(doc.Date))
	case grammar.WritingPlaces:
		return valued(doc.Place)
	case grammar.Readers:
		refs = doc.Recipients
	default:
		refs = q.writers(doc)
	}
	var out []Reply
	for _, r := range refs {
		ref := graph.Ref{ID: r.ID, Name: r.Name}
		if i, ok := n.outline.Place(r.ID); ok {
			ref = n.entities[i].Ref
		}
		out = append(out, newReply(r.Name, &ref, Must, nil))
	}
	return out
}

// writers gives those who signed a document or, where it is asked who wrote it, whom its
// heading names: a person who signed for a body wrote as well.
func (q *query) writers(doc graph.Document) []graph.NamedRef {
	signers := doc.SignedBy
	if len(signers) == 0 {
		signers = slices.DeleteFunc(slices.Clone(doc.Senders), func(r graph.NamedRef) bool { return !isNamedPerson(r) })
	}
	if q.signed || len(doc.Senders) == 0 {
		return signers
	}
	if slices.ContainsFunc(doc.Senders, isNamedPerson) {
		return doc.Senders
	}
	return slices.Concat(doc.Senders, signers)
}

// valued makes a row of a value, and none of an empty one.
func valued(value string) []Reply {
	if value == "" {
		return nil
	}
	return []Reply{newReply(value, nil, Must, nil)}
}

// add adds a row, or its proof to the row of the same value.
func (a *Answer) add(r Reply) {
	i := slices.IndexFunc(a.Answers, func(o Reply) bool { return o.Value == r.Value })
	if i < 0 {
		a.Answers = append(a.Answers, r)
		return
	}
	a.Answers[i].Evidence = append(a.Answers[i].Evidence, r.Evidence...)
	if r.Certainty == Must {
		a.Answers[i].Certainty = Must
	}
}

// headline is the passage that says who wrote a document: its title where that
// stands in the text, else the first words that are the value, else its first line.
func (s *search) headline(doc graph.Document, value string) ([]graph.Evidence, error) {
	text, err := s.corpus.Text(doc.ID)
	if err != nil {
		return nil, err
	}
	for _, words := range []string{doc.Title, value, firstLine(text)} {
		if start, end, ok := wording(text, words); ok {
			proof := passage(text, doc, start, end)
			proof.Zone, proof.Rule = "title", "question/heading"
			return []graph.Evidence{proof}, nil
		}
	}
	return nil, nil
}

// sources answers which documents there are.
func (s *search) sources(ctx context.Context, q *query) (Answer, error) {
	a := Answer{Kind: KindDocuments, Plan: q.plan(), Status: Answered}
	about, err := s.speaking(ctx, q.about)
	if err != nil {
		return Answer{}, err
	}
	records, err := s.recording(ctx, q)
	if err != nil {
		return Answer{}, err
	}
	dates := map[string]graph.EDTF{}
	for doc, err := range s.mayTell(ctx, q, about) {
		if err != nil {
			return Answer{}, err
		}
		certainty, ok := s.timely(q, graph.Statement{When: doc.Date})
		if !ok || !q.listed(doc) {
			continue
		}
		if ok, err = records(doc); err != nil {
			return Answer{}, err
		} else if !ok {
			continue
		}
		proof, err := s.proofOf(doc, q, about)
		if err != nil {
			return Answer{}, err
		}
		if len(proof) == 0 {
			continue
		}
		ref := doc.Ref()
		r := newReply(ref.Name, &ref, certainty, nil)
		r.Evidence = proof
		a.Answers = append(a.Answers, r)
		dates[doc.Path] = doc.Date
	}
	a.Answers = ends(a.Answers, dates, q.rank.Order)
	slices.SortStableFunc(a.Answers, func(x, y Reply) int {
		return cmp.Or(s.dates.compare(dates[x.Entity.Aliases[0]], dates[y.Entity.Aliases[0]]), cmp.Compare(x.Entity.Aliases[0], y.Entity.Aliases[0]))
	})
	if q.signed {
		if err := s.addSigned(ctx, &a, q); err != nil {
			return Answer{}, err
		}
	}
	if q.document != nil {
		return q.ofMeetings(a, dates), nil
	}
	if q.goal == grammar.CountDocuments {
		return a.number(), nil
	}
	return a.settled(), nil
}

// ends keeps the documents with the first or the last date, if an order is asked for.
func ends(rows []Reply, dates map[string]graph.EDTF, order grammar.Order) []Reply {
	if order != grammar.First && order != grammar.Last {
		return rows
	}
	groups := make([]group, len(rows))
	at := map[string]Reply{}
	for i, r := range rows {
		path := r.Entity.Aliases[0]
		at[path] = r
		groups[i] = group{value: path, hits: []hit{{statement: graph.Statement{When: dates[path]}, certainty: r.Certainty}}}
	}
	var out []Reply
	for _, g := range extreme(groups, order) {
		r := at[g.value]
		r.Certainty = g.certainty
		out = append(out, r)
	}
	return out
}

// number turns rows into their number, with all their proof.
func (a Answer) number() Answer {
	r := newReply(strconv.Itoa(len(a.Answers)), nil, Must, nil)
	for i, row := range a.Answers {
		r.Evidence = append(r.Evidence, row.Evidence...)
		if i == 0 || row.Certainty == Must {
			r.Certainty = row.Certainty
		}
	}
	a.Kind, a.Answers = KindNumber, []Reply{r}
	return a
}

// listed reports whether a document has the kind, the writer and the reader asked for.
func (q *query) listed(doc graph.Document) bool {
	writers := slices.Concat(doc.Senders, doc.SignedBy)
	if q.signed {
		writers = doc.SignedBy
	}
	passed := func(from, to slot) bool { return isAmong(from.ids(), writers) && isAmong(to.ids(), doc.Recipients) }
	credited := q.credited == "" || slices.ContainsFunc(doc.Bibliographic, q.credits)
	return doc.Status == graph.OK && credited && (q.record == "" || ofKind(doc, strings.Fields(q.record))) &&
		(passed(q.subject, q.object) || q.either && passed(q.object, q.subject)) &&
		writtenIn(q.place, doc) && writtenIn(q.from, doc)
}

// passagesAbout are the passages of statements about entities, by document.
type passagesAbout map[graph.DocumentID]map[graph.IRI][]graph.Evidence

// of gives the passages of a document about what a slot names.
func (p passagesAbout) of(id graph.DocumentID, about slot) (out []graph.Evidence) {
	for _, e := range about.entities {
		out = append(out, p[id][e.ID]...)
	}
	return out
}

// speaking gathers the passages of statements about what a slot names, by document.
func (s *search) speaking(ctx context.Context, about slot) (passagesAbout, error) {
	out := passagesAbout{}
	for _, e := range about.any() {
		statements, err := collect(s.corpus.StatementsAbout(ctx, e.ID), func(graph.Statement) bool { return true })
		if err != nil {
			return nil, err
		}
		for _, p := range EvidenceOf(statements) {
			if out[p.DocumentID] == nil {
				out[p.DocumentID] = map[graph.IRI][]graph.Evidence{}
			}
			out[p.DocumentID][e.ID] = append(out[p.DocumentID][e.ID], p)
		}
	}
	return out, nil
}

// proofOf is what shows that a document is one of those sought: its heading, or,
// where it is to speak of something, the passages that do. None: it does not.
func (s *search) proofOf(doc graph.Document, q *query, about passagesAbout) ([]graph.Evidence, error) {
	switch {
	case q.credited != "":
		return s.creditProof(doc, q)
	case !q.about.filled:
		return s.headline(doc, doc.Path)
	}
	var all []graph.Evidence
	for _, each := range q.about.all {
		one := *q
		one.about = each
		proof, err := s.proofOf(doc, &one, about)
		if err != nil || len(proof) == 0 {
			return nil, err
		}
		all = append(all, proof...)
	}
	if len(all) > 0 {
		return all, nil
	}
	if proof, err := s.mentioned(doc, q.about); err != nil || len(proof) > 0 {
		return proof, err
	}
	if proof := about.of(doc.ID, q.about); len(proof) > 0 {
		return proof, nil
	}
	if isAmong(q.about.ids(), doc.Senders, doc.Recipients, doc.SignedBy, doc.Participants, doc.Via) {
		return s.headline(doc, doc.Path)
	}
	return nil, nil
}

// named answers who or what is named in a document.
func (s *search) named(ctx context.Context, q *query, n *names) (Answer, *misfit, error) {
	a := Answer{Kind: KindEntities, Plan: q.plan(), Status: Answered}
	bad, err := s.eachCited(ctx, q, func(doc graph.Document, _ Certainty) error {
		mentions, err := s.corpus.Mentions(doc.ID)
		if err != nil {
			return err
		}
		for _, o := range mentions {
			if place, found := n.outline.Place(o.Entity); found && o.Kind == graph.ByName && allowed(q.types, o.Type) {
				r := newReply(n.entities[place].Name, &n.entities[place].Ref, Must, nil)
				r.Evidence = []graph.Evidence{mentionProof(doc, o)}
				a.add(r)
			}
		}
		return nil
	})
	if bad != nil || err != nil {
		return Answer{}, bad, err
	}
	slices.SortFunc(a.Answers, compareReplies)
	return a.settled(), nil, nil
}

// mentionProof is a mention as evidence.
func mentionProof(doc graph.Document, m graph.Mention) graph.Evidence {
	return graph.Evidence{Document: doc.Path, DocumentID: doc.ID, Page: doc.Pages.At(m.Start), Span: m.Span, Quote: m.Surface, Zone: "body", Rule: "mention/" + string(m.Kind)}
}

// mentioned gives the passages of a document that name one of the entities.
func (s *search) mentioned(doc graph.Document, about slot) ([]graph.Evidence, error) {
	mentions, err := s.corpus.Mentions(doc.ID)
	if err != nil {
		return nil, err
	}
	var out []graph.Evidence
	for _, o := range mentions {
		if o.Kind == graph.ByName && about.has(o.Entity) {
			out = append(out, mentionProof(doc, o))
		}
	}
	return out, nil
}
