package relate

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/coref"
	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
	"dramatis/seeds"
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
	for t := 0; t < len(tokens); t++ {
		tok := tokens[t]
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

func TestFramesReadWhatTheirTestsWant(t *testing.T) {
	r, err := Load(seeds.FS, vocabulary(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.frames.all {
		for _, test := range f.Tests {
			got := said(r, test.Text)
			ofFrame := slices.DeleteFunc(slices.Clone(got), func(s string) bool { return !strings.Contains(s, " "+string(f.Predicate)+" ") })
			slices.Sort(ofFrame)
			want := slices.Clone(test.Want)
			slices.Sort(want)
			if !slices.Equal(ofFrame, want) {
				t.Errorf("frame %s: %q\n got %q\nwant %q", f.Name, test.Text, got, test.Want)
			}
		}
	}
}

func TestClauses(t *testing.T) {
	r, err := Load(seeds.FS, vocabulary(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Anna Weber met Karl Lund and informed Olaf Berg.", []string{"Anna Weber met Karl Lund", "Anna Weber informed Olaf Berg"}},
		{"Karl Lund, who was present at the Paris Conference, thanked Anna Weber.", []string{"Karl Lund present-at Paris Conference", "Karl Lund thanked Anna Weber"}},
		{"Anna Weber asked Karl Lund to meet Olaf Berg.", []string{"Anna Weber asked Karl Lund", "Karl Lund please met Olaf Berg"}},
		{"Anna Weber asked whether Karl Lund had informed Olaf Berg.", []string{"Karl Lund maybe informed Olaf Berg"}},
		{"If Anna Weber had met Karl Lund, the talks would be over.", []string{"Anna Weber maybe met Karl Lund"}},
		{"Anna Weber will meet Karl Lund.", []string{"Anna Weber plan met Karl Lund"}},
		{"Anna Weber never met Karl Lund.", []string{"Anna Weber not met Karl Lund"}},
		{"The Norwegian Committee and the Labour Party support Anna Weber.", []string{"Norwegian Committee supports Anna Weber", "Labour Party supports Anna Weber"}},
		{"The adviser of Anna Weber met Karl Lund.", nil},
		{"Anna Weber's adviser met Karl Lund.", nil},
		{"Present at the Paris Conference were Anna Weber, Karl Lund, and Olaf Berg.", []string{"Anna Weber present-at Paris Conference", "Karl Lund present-at Paris Conference", "Olaf Berg present-at Paris Conference"}},
		{"Anna Weber, chairman of the Labour Party, thanked Karl Lund.", []string{"Anna Weber holds-position Labour Party", "Anna Weber thanked Karl Lund"}},
		{"Labour Party chairman Anna Weber thanked Karl Lund.", []string{"Anna Weber holds-position Labour Party", "Anna Weber thanked Karl Lund"}},
		{"Karl Lund became secretary of the Labour Party.", []string{"Karl Lund holds-position Labour Party"}},
		{"The Labour Party's leader, Anna Weber, ordered Karl Lund to wait.", []string{"Anna Weber holds-position Labour Party", "Anna Weber leads Labour Party", "Anna Weber instructed Karl Lund"}},
		{"Karl Lund, a former member of the Norwegian Committee, met Olaf Berg.", []string{"Karl Lund member-of Norwegian Committee", "Karl Lund met Olaf Berg"}},
		{"Anna Weber said that Karl Lund had met Olaf Berg.", []string{"Karl Lund said met Olaf Berg"}},
		{"Anna Weber promised to meet Karl Lund.", []string{"Anna Weber plan met Karl Lund"}},
		{"Anna Weber refused to meet Karl Lund.", []string{"Anna Weber not met Karl Lund"}},
		{"Anna Weber did not fail to meet Karl Lund.", []string{"Anna Weber met Karl Lund"}},
		{"Anna Weber avoided meeting Karl Lund.", []string{"Anna Weber not met Karl Lund"}},
		{"Anna Weber denied having met Karl Lund.", []string{"Anna Weber not met Karl Lund"}},
		{"Anna Weber denied that Olaf Berg had met Karl Lund.", []string{"Karl Lund not met Olaf Berg"}},
		{"Anna Weber was to meet Karl Lund in May.", []string{"Anna Weber plan met Karl Lund"}},
		{"Anna Weber is scheduled to meet Karl Lund.", []string{"Anna Weber plan met Karl Lund"}},
		{"Anna Weber was glad to meet Karl Lund.", []string{"Anna Weber met Karl Lund"}},
		{"Anna Weber was unable to meet Karl Lund.", []string{"Anna Weber not met Karl Lund"}},
		{"Anna Weber is said to have met Karl Lund.", []string{"Anna Weber said met Karl Lund"}},
		{"Anna Weber would have met Karl Lund.", []string{"Anna Weber maybe met Karl Lund"}},
		{"Anna Weber considered visiting Norway.", []string{"Anna Weber plan visited Norway"}},
		{"Having met Karl Lund, Anna Weber informed Olaf Berg.", []string{"Anna Weber met Karl Lund", "Anna Weber informed Olaf Berg"}},
		{"After meeting Karl Lund, Anna Weber thanked Olaf Berg.", []string{"Anna Weber met Karl Lund", "Anna Weber thanked Olaf Berg"}},
		{"Anna Weber thanked Karl Lund for informing Olaf Berg.", []string{"Anna Weber thanked Karl Lund", "Karl Lund informed Olaf Berg"}},
		{"Anna Weber prevented Karl Lund from meeting Olaf Berg.", []string{"Karl Lund not met Olaf Berg"}},
		{"Anna Weber of the Labour Party thanked Karl Lund.", []string{"Anna Weber thanked Karl Lund"}},
		{"Anna Weber (of the Labour Party) thanked Karl Lund.", []string{"Anna Weber thanked Karl Lund"}},
		{"Anna Weber, on behalf of the Labour Party, thanked Karl Lund.", []string{"Anna Weber thanked Karl Lund"}},
		{"Anna Weber, having returned to Oslo, thanked Karl Lund.", []string{"Anna Weber thanked Karl Lund"}},
		{"Anna Weber left without informing Karl Lund.", []string{"Anna Weber not informed Karl Lund"}},
	} {
		got := said(r, c.text)
		sorted := slices.Sorted(slices.Values(got))
		want := slices.Sorted(slices.Values(c.want))
		if !slices.Equal(sorted, want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}
