package extract

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// surelyAbout is the confidence of what a heading or the edition says of the document.
const surelyAbout = 0.95

// contributions are the predicates for those who made a document available, by what they
// did. Clerks of the office that sent it are left to the document's card.
var contributions = map[string]graph.Predicate{
	"translator": "translated-by", "contributor": "contributed-by", "sponsor": "contributed-by", "publisher": "contributed-by", "author": "authored",
}

// about gives the statements about the document itself, which is their subject: who
// wrote it to whom, who translated it, of when it is, where it is kept.
func (g grapher) about(card graph.Document) []graph.Statement {
	h := g.Layout.Header
	said := aboutDocument{grapher: g, card: card}
	for _, c := range g.Chains.Senders {
		said.party("authored", c, "", "heading/author", h.Senders, h.SignedBy)
	}
	for _, c := range g.Chains.SignedBy {
		if !slices.Contains(g.Chains.Senders, c) {
			said.party("authored", c, "signer", "signature/author", h.SignedBy)
		}
	}
	for _, c := range g.Chains.Recipients {
		said.party("addressed-to", c, "", "heading/reader", h.Recipients)
	}
	for _, b := range h.Bibliographic {
		if p := contributions[b.Role]; p != "" {
			said.name(p, oneLine(b.Name, g.Document), b.Role, "edition/"+b.Role, b.Name)
		}
	}
	said.name("dated", string(card.Date), "", "heading/date", h.Date.Span)
	said.name("held-at", card.ArchiveReference, "", "edition/archive", h.ArchiveReference)
	return said.out
}

// aboutDocument gathers what is said about a document.
type aboutDocument struct {
	grapher
	card graph.Document
	out  []graph.Statement
}

// party says something of a document and somebody whom its heading names.
func (a *aboutDocument) party(p graph.Predicate, c coref.ChainID, role, rule string, named ...[]zone.Party) {
	at := a.namedAt(c, slices.Concat(named...))
	if a.ref(c).ID == "" {
		return // nobody
	}
	a.add(p, a.ref(c), role, rule, at, a.anchor(c))
}

// name says something of a document that is a bare string.
func (a *aboutDocument) name(p graph.Predicate, object, role, rule string, at source.Span) {
	if object != "" {
		a.add(p, graph.Ref{Name: object, Type: graph.Name}, role, rule, at, at.Start)
	}
}

// add adds a statement with the line that proves it.
func (a *aboutDocument) add(p graph.Predicate, object graph.Ref, role, rule string, at source.Span, anchor int) {
	if at.Empty() {
		return
	}
	line := source.LineAround(a.Document.Text, at)
	line.End -= len(line.Of(a.Document.Text)) - len(strings.TrimRight(line.Of(a.Document.Text), " \t\r"))
	line.Start += line.Len() - len(strings.TrimLeft(line.Of(a.Document.Text), " \t"))
	z, _ := a.Layout.At(at.Start)
	a.out = append(a.out, graph.Statement{
		ID:      statementID(a.Document.ID, "about", p, anchor, role),
		Subject: a.card.Ref(), Predicate: p, Object: object, Role: role,
		When: a.card.Date, WhenBasis: a.card.DateBasis, Modality: graph.Asserted, Confidence: surelyAbout,
		Evidence: []graph.Evidence{a.passage(line, z.Kind, rule)},
	})
}

// namedAt gives where one of the parties names somebody, else his first mention.
func (g grapher) namedAt(c coref.ChainID, parties []zone.Party) source.Span {
	mentions := g.Chains.Chains[c].Mentions
	for _, m := range mentions {
		span := g.Mentions[m].Span
		if slices.ContainsFunc(parties, func(p zone.Party) bool { return p.Span.Overlaps(span) }) {
			return span
		}
	}
	if len(mentions) == 0 {
		return source.Span{}
	}
	return g.Mentions[mentions[0]].Span
}
