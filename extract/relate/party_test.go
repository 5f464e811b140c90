package relate

import (
	"testing"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/extract/zone"
)

// party reads a document whose heading names one sender and gives his posts.
func party(t *testing.T, text string, unknown bool) []string {
	t.Helper()
	r := loaded(t)
	doc := source.NewDocument("test", text)
	l, a, c := annotate(doc)
	l.Header.Senders = []zone.Party{{Span: source.Span{Start: 0, End: len(text)}}}
	if unknown {
		for i := range c.Of {
			c.Of[i] = coref.None
		}
	}
	var out []string
	for _, s := range r.Read(doc, l, a, c) {
		if s.Predicate != "holds-position" && s.Predicate != "member-of" {
			continue
		}
		body := s.Literal
		if s.Object != coref.None {
			body = c.Chains[s.Object].Name
		}
		out = append(out, c.Chains[s.Subject].Name+" | "+s.Role+" | "+body+" | "+string(s.Predicate))
	}
	return out
}

func TestPostsOfAHeadingsParties(t *testing.T) {
	for text, want := range map[string]string{
		"the director of trade (Lund)":  "Lund | director of trade | director of trade | holds-position",
		"Lund, secretary":               "Lund | secretary | secretary | holds-position",
		"Lund, secretary, Oslo School":  "Lund | secretary | Oslo School | holds-position",
		"Lund, Oslo School":             "Lund |  | Oslo School | holds-position", // as what, is not said
		"Oslo School — Lund":            "Lund |  | Oslo School | member-of",
		"Oslo School — Lund, secretary": "Lund | secretary | Oslo School | holds-position",
		"Lund — secretary":              "Lund | secretary | secretary | holds-position",
		"Lund":                          "",
		"general Lund":                  "",
		"secretary (Lund and then also the other, Berg)": "",
	} {
		got := party(t, text, false)
		if want == "" && len(got) == 0 || len(got) == 1 && got[0] == want {
			continue
		}
		t.Errorf("%q: got %q, want %q", text, got, want)
	}
}

// A party may begin inside a name ("Frank E. Cash, Jr." cut after the comma).
func TestAPartyThatBeginsInsideAName(t *testing.T) {
	r := loaded(t)
	doc := source.NewDocument("test", "Anna Weber, secretary")
	l, a, c := annotate(doc)
	l.Header.Senders = []zone.Party{{Span: source.Span{Start: 7, End: len(doc.Text)}}}
	for _, s := range r.Read(doc, l, a, c) {
		if s.Predicate == "holds-position" && s.Role != "secretary" {
			t.Errorf("role %q", s.Role)
		}
	}
}

// A name that coreference could not place is nobody; it must not stop the reading.
func TestAPartyOfUnknownPersons(t *testing.T) {
	if got := party(t, "secretary (Lund), the other secretary (Berg)", true); len(got) != 0 {
		t.Errorf("got %q", got)
	}
}
