package coref

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"

	"dramatis/extract/date"
	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
	"dramatis/seeds"
)

// A marked document is a text with its mentions, zones and parties written in:
//
//	{P:Kim Il Sung} {P:Cde. |Nam Il} {O:KWP CC} {L:Moscow} {E:20th Congress}   by name; the lead ends at "|"
//	{p:the Ambassador} {o:the Presidium} {e:the conversation} {pp:the comrades}  by description; doubled: plural
//	{=he} {=we}                                                                  pronouns
//	{P:Filippov} [{A:Stalin}]                                                    A: another name of the mention before
//	{D:22 September 1956=1956-09-22}                                             a date
//	<q>…</q> <title>…</title> <summary>…</summary> <clerk>…</clerk> <scan>…</scan> <citation>…</citation> <chrome>…</chrome> <head>…</head> <signature>…</signature>  zones
//	<from>…</from> <to>…</to> <with>…</with> <signed>…</signed> <below>…</below> <by>…</by>       parties, contributor
//	<type=journal>                                                               the document's type
type marked struct {
	doc    *source.Document
	layout zone.Layout
	a      mention.Annotated
}

var (
	zoneTags = map[string]zone.Kind{"q": zone.Quotation, "title": zone.Title, "summary": zone.Summary, "clerk": zone.Clerk, "scan": zone.Scan,
		"citation": zone.Citation, "chrome": zone.Chrome, "insert": zone.Insert, "head": zone.Letterhead, "signature": zone.Signature, "body": zone.Body}
	kinds    = map[byte]graph.EntityType{'p': graph.Person, 'o': graph.Organization, 'l': graph.Place, 'e': graph.Event}
	markup   = regexp.MustCompile(`<(/?)([a-z]+)(?:=([^>]*))?>|\{(=|[A-Za-z]+:)([^{}]*)\}`)
	sentence = regexp.MustCompile(`[.?!]["”’]?\s+|\n\n|\n`)
)

// mark reads a marked text. What no zone covers is body.
func mark(t testing.TB, text string) marked {
	t.Helper()
	var (
		m    marked
		b    strings.Builder
		open = map[string]int{}
		last = 0
	)
	for _, g := range markup.FindAllStringSubmatchIndex(text, -1) {
		b.WriteString(text[last:g[0]])
		last = g[1]
		if g[4] >= 0 {
			m.tag(text[g[2]:g[3]] == "/", text[g[4]:g[5]], group(text, g, 6), open, b.Len())
			continue
		}
		m.passage(&b, strings.TrimSuffix(text[g[8]:g[9]], ":"), text[g[10]:g[11]])
	}
	b.WriteString(text[last:])
	m.doc = source.NewDocument("test", b.String())
	m.body()
	m.sentences()
	return m
}

func group(text string, g []int, i int) string {
	if g[i] < 0 {
		return ""
	}
	return text[g[i]:g[i+1]]
}

// tag opens or closes a zone or party.
func (m *marked) tag(closes bool, name, value string, open map[string]int, at int) {
	h := &m.layout.Header
	if value != "" {
		h.Type = value
		return
	}
	if !closes {
		open[name] = at
		return
	}
	span := source.Span{Start: open[name], End: at}
	switch name {
	case "from":
		h.Senders = append(h.Senders, zone.Party{Span: span})
	case "to":
		h.Recipients = append(h.Recipients, zone.Party{Span: span})
	case "with":
		h.Participants = append(h.Participants, zone.Party{Span: span})
	case "below":
		h.Below = append(h.Below, zone.Party{Span: span})
	case "signed":
		h.SignedBy = append(h.SignedBy, zone.Party{Span: span})
	case "by":
		h.Bibliographic = append(h.Bibliographic, zone.Contributor{Name: span, Role: "translator"})
	default:
		if name == "title" {
			h.Title = span
		}
		m.layout.Zones = append(m.layout.Zones, zone.Zone{Kind: zoneTags[name], Span: span})
	}
}

// passage writes a mention, alias or date.
func (m *marked) passage(b *strings.Builder, code, text string) {
	lead := source.Span{}
	if head, rest, ok := strings.Cut(text, "|"); ok {
		lead = source.Span{Start: b.Len(), End: b.Len() + len(strings.TrimSpace(head))}
		b.WriteString(head)
		text = rest
	}
	start := b.Len()
	if code == "D" {
		words, value, _ := strings.Cut(text, "=")
		b.WriteString(words)
		m.a.Dates = append(m.a.Dates, date.Date{Span: source.Span{Start: start, End: b.Len()}, Value: graph.EDTF(value), Basis: graph.Stated})
		m.layout.Header.Date = m.a.Dates[0]
		return
	}
	b.WriteString(text)
	span := source.Span{Start: start, End: b.Len()}
	if code == "A" && len(m.a.Mentions) == 0 {
		return
	}
	if code == "A" {
		m.a.Mentions[len(m.a.Mentions)-1].Alias = span
		return
	}
	one := mention.Mention{Span: span, Lead: lead, Normal: normal(text), Kind: graph.ByName, Type: graph.Person}
	if code == "=" {
		one.Kind = graph.ByPronoun
		one.Plural = slices.Contains([]string{"we", "us", "our", "they", "them", "their"}, strings.ToLower(text))
	} else {
		one.Type = kinds[byte(unicode.ToLower(rune(code[0])))]
		if unicode.IsLower(rune(code[0])) {
			one.Kind = graph.ByNominal
		}
		one.Plural = len(code) == 2
	}
	m.a.Mentions = append(m.a.Mentions, one)
}

// normal folds blanks and lowers capitals, as the mention stage does.
func normal(text string) string {
	words := strings.Fields(text)
	for i, w := range words {
		if r := []rune(w); len(r) > 5 && strings.ToUpper(w) == w || len(words) == 3 && strings.ToUpper(text) == text {
			words[i] = string(r[:1]) + strings.ToLower(string(r[1:]))
		}
	}
	return strings.Join(words, " ")
}

// body fills what no zone covers with body zones; quotations and inserts lie inside.
func (m *marked) body() {
	covered := 0
	var body []zone.Zone
	slices.SortFunc(m.layout.Zones, func(a, b zone.Zone) int { return a.Span.Start - b.Span.Start })
	for _, z := range m.layout.Zones {
		if z.Kind == zone.Quotation || z.Kind == zone.Insert {
			continue
		}
		if z.Span.Start > covered {
			body = append(body, zone.Zone{Kind: zone.Body, Span: source.Span{Start: covered, End: z.Span.Start}})
		}
		covered = z.Span.End
	}
	if covered < len(m.doc.Text) {
		body = append(body, zone.Zone{Kind: zone.Body, Span: source.Span{Start: covered, End: len(m.doc.Text)}})
	}
	m.layout.Zones = append(body, m.layout.Zones...)
	slices.SortStableFunc(m.layout.Zones, func(a, b zone.Zone) int { return a.Span.Start - b.Span.Start })
}

// sentences cuts the text at full stops, not behind initials or "Cde.".
func (m *marked) sentences() {
	start := 0
	cut := func(end int) {
		if end > start {
			m.a.Sentences = append(m.a.Sentences, mention.Sentence{Span: source.Span{Start: start, End: end}})
		}
		start = end
	}
	for _, g := range sentence.FindAllStringIndex(m.doc.Text, -1) {
		if w := strings.Fields(m.doc.Text[start:g[0]]); len(w) > 0 && (len(w[len(w)-1]) == 1 || len(w[len(w)-1]) == 3 && strings.Contains(w[len(w)-1], ".") || w[len(w)-1] == "Cde" || w[len(w)-1] == "Mr") && m.doc.Text[g[0]] == '.' {
			continue
		}
		cut(g[1])
	}
	cut(len(m.doc.Text))
}

// resolver reads the tables that are compiled in, once.
var resolver = sync.OnceValues(func() (*Resolver, error) { return New(seeds.FS) })

// resolve runs the stage over a marked text.
func (m marked) resolve(t testing.TB) Result {
	t.Helper()
	r, err := resolver()
	if err != nil {
		t.Fatal(err)
	}
	return r.Resolve(m.doc, m.layout, m.a)
}

// show lists the chains with the surfaces of their mentions, and the groups: what a
// test compares. "~" marks a bibliographic chain, "-" mentions of nobody.
func (m marked) show(r Result) []string {
	surface := func(i int) string { return strings.Join(strings.Fields(m.a.Mentions[i].Span.Of(m.doc.Text)), " ") }
	var out []string
	for _, c := range r.Chains {
		var surfaces []string
		for _, i := range c.Mentions {
			surfaces = append(surfaces, surface(i))
		}
		head := c.Name
		if c.Bibliographic {
			head = "~" + head
		}
		out = append(out, head+": "+strings.Join(surfaces, " | "))
	}
	for i := range m.a.Mentions {
		if g := r.Groups[i]; len(g) > 0 {
			var names []string
			for _, c := range g {
				names = append(names, r.Chains[c].Name)
			}
			out = append(out, fmt.Sprintf("%s = %s", surface(i), strings.Join(names, " + ")))
		} else if r.Of[i] == None {
			out = append(out, "-: "+surface(i))
		}
	}
	return out
}
