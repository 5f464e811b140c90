package relate

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/coref"
	"dramatis/extract/date"
	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// The tests of the frames run on a plain recogniser, so that they judge the frame
// and nothing else: every run of capitalised words is a name, its last word says
// of what, "he" and "she" are the last person before.
func annotate(doc *source.Document) (zone.Layout, mention.Annotated, coref.Result) {
	var a mention.Annotated
	var tokens []mention.Token
	text := doc.Text
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsSpace(r):
			i += n
			continue
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			j := i
			for j < len(text) && (isWordByte(text[j]) || text[j] == '-' && j+1 < len(text) && isWordByte(text[j+1])) {
				j++
			}
			kind := mention.Word
			if unicode.IsDigit(r) {
				kind = mention.Number
			}
			tokens = append(tokens, mention.Token{Span: source.Span{Start: i, End: j}, Kind: kind, Upper: unicode.IsUpper(r)})
			i = j
		default:
			tokens = append(tokens, mention.Token{Span: source.Span{Start: i, End: i + n}, Kind: mention.Punct})
			i += n
		}
	}
	first := 0
	for t, tok := range tokens {
		if tok.Span.Of(text) == "." || t == len(tokens)-1 {
			a.AddSentence(tokens[first : t+1])
			first = t + 1
		}
	}
	a.Dates = date.Find(text, source.Span{Start: 0, End: len(text)}, "")
	c := name(text, tokens, &a)
	return zone.Layout{Zones: []zone.Zone{{Kind: zone.Body, Span: source.Span{Start: 0, End: len(text)}}}}, a, c
}

func isWordByte(b byte) bool {
	return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= 0x80
}

// name makes the mentions and chains of a test text.
func name(text string, tokens []mention.Token, a *mention.Annotated) coref.Result {
	var c coref.Result
	chains := map[string]coref.ChainID{}
	lastPerson := coref.None
	dates := a.Dates
	for t := 0; t < len(tokens); t++ {
		tok := tokens[t]
		for len(dates) > 0 && dates[0].Span.End <= tok.Span.Start {
			dates = dates[1:]
		}
		if len(dates) > 0 && dates[0].Span.Start <= tok.Span.Start {
			continue // "May" in "3 May 1904"
		}
		word := tok.Span.Of(text)
		lower := strings.ToLower(word)
		pronoun := lower == "he" || lower == "she" || lower == "his" || lower == "her" || lower == "him"
		if !pronoun && (!tok.Upper || slices.Contains([]string{"the", "a", "in", "on", "if", "present", "when", "having", "after", "at", "of", "i", "it", "some", "there"}, lower)) {
			continue
		}
		m := mention.Mention{Span: tok.Span, Kind: graph.ByName, Type: graph.Person}
		if pronoun {
			m.Kind = graph.ByPronoun
			a.Mentions, c.Of = append(a.Mentions, m), append(c.Of, lastPerson)
			continue
		}
		last := word
		for t+1 < len(tokens) && tokens[t+1].Upper {
			t++
			m.Span.End, last = tokens[t].Span.End, tokens[t].Span.Of(text)
		}
		switch last {
		case "Conference", "Agreement", "Plenum", "War":
			m.Type = graph.Event
		case "School", "Army", "Party", "Ministry", "Committee", "Union", "Bank":
			m.Type = graph.Organization
		case "Norway", "Oslo", "Paris", "Sweden":
			m.Type = graph.Place
		}
		m.Normal = m.Span.Of(text)
		id, ok := chains[m.Normal]
		if !ok {
			id = coref.ChainID(len(c.Chains))
			chains[m.Normal] = id
			c.Chains = append(c.Chains, coref.Chain{Type: m.Type, Name: m.Normal, Names: []string{m.Normal}})
		}
		c.Chains[id].Mentions = append(c.Chains[id].Mentions, len(a.Mentions))
		a.Mentions, c.Of = append(a.Mentions, m), append(c.Of, id)
		if m.Type == graph.Person {
			lastPerson = id
		}
	}
	return c
}

// said gives what the reader reads in a text, as a frame's test writes it:
// "A predicate B", with "not", "plan", "maybe" or "please" before a predicate that did not happen, "said" before one that others tell of.
func said(r *Reader, text string) []string {
	doc := source.NewDocument("test", text)
	l, a, c := annotate(doc)
	var out []string
	for _, s := range r.Read(doc, l, a, c) {
		sense := map[graph.Modality]string{graph.Negated: "not ", graph.Planned: "plan ", graph.Hypothetical: "maybe ", graph.Requested: "please ", graph.Reported: "said "}[s.Modality]
		subject, object := c.Chains[s.Subject].Name, s.Literal
		if s.Object != coref.None {
			object = c.Chains[s.Object].Name
		}
		if t, _ := r.vocabulary.Term(s.Predicate); t.Symmetric && s.Role == "" && object < subject {
			subject, object = object, subject // in order of the alphabet, whoever is named first
		}
		out = append(out, fmt.Sprintf("%s %s%s %s", subject, sense, s.Predicate, object))
	}
	return out
}
