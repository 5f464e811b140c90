package queries

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"dramatis/graph"
)

// made answers who made the documents that a question speaks of what they are.
func (s *search) made(ctx context.Context, q *query, n *names) (Answer, *misfit, error) {
	a := Answer{Kind: KindEntities, Plan: q.plan(), Status: Answered}
	bad, err := s.eachCited(ctx, q, func(doc graph.Document, certainty Certainty) error {
		for _, c := range doc.Bibliographic {
			if c.Role == q.maker {
				if err := a.credit(s.corpus, n, doc, c, certainty); err != nil {
					return err
				}
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
	proof := creditPassage(text, doc, maker, span)
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

// credits reports whether a maker of a document is the one whose documents are sought.
func (q *query) credits(c graph.Contributor) bool {
	return c.Role == q.maker && hasWords(fold(c.Name), foldedWords(q.credited))
}

// creditProof is the passage that names the maker whose documents are sought.
func (s *search) creditProof(doc graph.Document, q *query) ([]graph.Evidence, error) {
	text, err := s.corpus.Text(doc.ID)
	if err != nil {
		return nil, err
	}
	for _, c := range doc.Bibliographic {
		if span, ok := creditLine(text, c); ok && q.credits(c) {
			return []graph.Evidence{creditPassage(text, doc, c, span)}, nil
		}
	}
	return nil, nil
}

// creditPassage is the line that names a maker as evidence.
func creditPassage(text string, doc graph.Document, maker graph.Contributor, span [2]int) graph.Evidence {
	proof := passage(text, doc, span[0], span[1])
	proof.Zone, proof.Rule = "credits", "heading/"+maker.Role
	return proof
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
