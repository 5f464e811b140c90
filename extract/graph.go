package extract

import (
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/mention"
	"dramatis/extract/relate"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Namer tells which entity a chain of a document was judged to be.
type Namer interface {
	Entity(doc graph.DocumentID, chain coref.ChainID) graph.Ref
}

// Graph turns an extraction into what the graph keeps: the document's card, its
// mentions and its statements, entities standing in the place of chains.
func (x *Extraction) Graph(names Namer, vocabulary graph.Vocabulary) (graph.Document, []graph.Mention, []graph.Statement) {
	g := grapher{Extraction: x, names: names, vocabulary: vocabulary}
	card := g.card()
	return card, g.mentions(), g.statements(card)
}

type grapher struct {
	*Extraction
	names      Namer
	vocabulary graph.Vocabulary
}

// ref gives the entity of a chain.
func (g grapher) ref(c coref.ChainID) graph.Ref { return g.names.Entity(g.Document.ID, c) }

// card gives what is known about the document itself.
func (g grapher) card() graph.Document {
	h := g.Layout.Header
	d := graph.Document{
		Path: g.Document.Path, ID: g.Document.ID, Status: graph.OK,
		Type: h.Type, Title: oneLine(h.Title, g.Document), Date: h.Date.Value,
		Place: g.placeName(h.Place), Language: h.Language,
		ArchiveReference: oneLine(h.ArchiveReference, g.Document), Pages: g.Document.Pages,
		Senders: g.named(g.Chains.Senders), Recipients: g.named(g.Chains.Recipients),
		Participants: g.named(g.Chains.Participants), SignedBy: g.named(g.Chains.SignedBy), Via: g.named(g.Chains.Via),
	}
	if d.Date != "" {
		d.DateBasis = h.Date.Basis
	}
	for _, b := range h.Bibliographic {
		d.Bibliographic = append(d.Bibliographic, graph.Contributor{Name: oneLine(b.Name, g.Document), Role: b.Role})
	}
	return d
}

// placeName gives the canonical name of the place mentioned in a span, or the span's text.
func (g grapher) placeName(s source.Span) string {
	for i, m := range g.Mentions {
		if c := g.Chains.Of[i]; !s.Empty() && m.Span.Overlaps(s) && c != coref.None && m.Type == graph.Place {
			return g.ref(c).Name
		}
	}
	return oneLine(s, g.Document)
}

// named gives the short refs of chains.
func (g grapher) named(chains []coref.ChainID) []graph.NamedRef {
	var out []graph.NamedRef
	for _, c := range chains {
		r := g.ref(c)
		if r.ID == "" {
			continue // nobody
		}
		if g.held(c) || otherwise(g.Chains.Chains[c].Name, r.Name) {
			r.Name = g.Chains.Chains[c].Name // as the heading has it
		}
		out = append(out, graph.NamedRef{ID: r.ID, Name: r.Name})
	}
	return out
}

// otherwise reports whether a paper calls somebody by one word that is none of his name: "HAK", "McG".
func otherwise(written, called string) bool {
	return !strings.Contains(written, " ") && !slices.Contains(strings.Fields(called), written) && (mention.Letters(written) || strings.Contains(" "+called, " "+written))
}

// mentions gives the mentions whose entity is known.
func (g grapher) mentions() []graph.Mention {
	var out []graph.Mention
	for i, m := range g.Mentions {
		c := g.Chains.Of[i]
		if c == coref.None {
			continue
		}
		r := g.ref(c)
		if r.ID == "" {
			continue // nobody
		}
		out = append(out, graph.Mention{
			Document: g.Document.Path, DocumentID: g.Document.ID, Span: g.Document.CodePoints(m.Span),
			Surface: m.Span.Of(g.Document.Text), Type: r.Type, Entity: r.ID, Name: r.Name, Kind: m.Kind,
		})
	}
	return out
}

// statements gives the statements in the order in which they are printed.
func (g grapher) statements(card graph.Document) []graph.Statement {
	out := append(make([]graph.Statement, 0, len(g.Statements)+8), g.about(card)...)
	for _, s := range g.Statements {
		if g.misread(s.Subject) || g.misread(s.Object) {
			continue
		}
		// Two of one document whom a human knows to be one have no tie to themselves.
		if s.Object != coref.None && s.Object != s.Subject && g.ref(s.Object).ID == g.ref(s.Subject).ID {
			continue
		}
		out = append(out, g.statement(s))
	}
	slices.SortFunc(out, graph.Compare)
	return out
}

// misread reports whether the corpus has for a place or body, or for nobody, what the document takes for a person.
func (g grapher) misread(c coref.ChainID) bool {
	return c != coref.None && g.Chains.Chains[c].Type == graph.Person && g.ref(c).Type != graph.Person
}

func (g grapher) statement(s relate.Statement) graph.Statement {
	st := graph.Statement{
		ID: g.id(s), Subject: g.ref(s.Subject), Predicate: s.Predicate, Object: graph.Ref{Name: s.Literal, Type: graph.Name},
		When: s.When, WhenBasis: s.WhenBasis, Role: s.Role, Topic: s.Topic,
		Modality: s.Modality, Confidence: s.Confidence,
	}
	if s.Object != coref.None {
		st.Object = g.ref(s.Object)
	}
	if t, _ := g.vocabulary.Term(s.Predicate); t.Symmetric && st.Role == "" && st.Object.ID < st.Subject.ID {
		st.Subject, st.Object = st.Object, st.Subject
	}
	held := g.held(s.Subject) || g.held(s.Object)
	if held {
		st.Confidence *= holderSure
	}
	st.Where, st.AttributedTo = g.optional(s.Where), g.optional(s.AttributedTo)
	for _, e := range s.Evidence {
		if held {
			e.Rule += holderRule
		}
		st.Evidence = append(st.Evidence, g.passage(e.Span, e.Zone, e.Rule))
	}
	return st
}

// passage gives a stretch of the document as evidence.
func (g grapher) passage(s source.Span, z zone.Kind, rule string) graph.Evidence {
	span := g.Document.CodePoints(s)
	return graph.Evidence{
		Document: g.Document.Path, DocumentID: g.Document.ID, Page: g.Document.Pages.At(span.Start), Span: span,
		Quote: s.Of(g.Document.Text), Zone: string(zoneName(z)), Rule: rule,
	}
}

// A statement of somebody whom its document calls by his office alone, and whose name other
// documents tell, says so in its rule. Of 1,166 presidents and secretaries of state told so in
// FRUS 1,164 held the office that day, and of 40 passages read 38 meant the one found.
const (
	holderRule = "+holder"
	holderSure = 0.95
)

// held reports whether a chain is an office whose holder other documents tell.
func (g grapher) held(c coref.ChainID) bool {
	return c != coref.None && g.Chains.Chains[c].Office && !g.ref(c).ID.Office()
}

// zoneName says body where a document has no zones at all.
func zoneName(k zone.Kind) zone.Kind {
	if k == "" {
		return zone.Body
	}
	return k
}

// optional gives the entity of a chain that may be missing.
func (g grapher) optional(c coref.ChainID) *graph.Ref {
	if c == coref.None {
		return nil
	}
	r := g.ref(c)
	if r.ID == "" {
		return nil // nobody
	}
	return &r
}

// id gives a statement an identity that depends on its document and on where in it
// the two parties are first named, never on what other documents call them.
func (g grapher) id(s relate.Statement) graph.IRI {
	return statementID(g.Document.ID, g.anchor(s.Subject), s.Predicate, g.anchor(s.Object), s.Literal, s.When, s.Role, s.Modality, g.anchor(s.AttributedTo))
}

// statementID makes an identity of all that tells a statement from others.
func statementID(of ...any) graph.IRI {
	h := sha256.New()
	fmt.Fprintln(h, of...)
	return graph.IRI("s/" + strings.ToLower(base32.HexEncoding.WithPadding(base32.NoPadding).EncodeToString(h.Sum(nil)[:10])))
}

// anchor gives the byte where a chain is first mentioned, or -1.
func (g grapher) anchor(c coref.ChainID) int {
	if c == coref.None {
		return -1
	}
	if m := g.Chains.Chains[c].Mentions; len(m) > 0 {
		return g.Mentions[m[0]].Span.Start
	}
	return -2 - int(c)
}

// oneLine gives the text of a span with all white space folded to single blanks.
func oneLine(s source.Span, d *source.Document) string {
	if s.Empty() {
		return ""
	}
	return strings.Join(strings.Fields(s.Of(d.Text)), " ")
}
