package clause_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
	"dramatis/seeds"
)

// TestClauses holds who does what each verb of a sentence says, on which verb it hangs, and by which word.
// Every word with a capital in these sentences is somebody's name.
func TestClauses(t *testing.T) {
	vocabulary, err := graph.ParseVocabulary(seeds.Read("vocabulary.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	words, err := lexicon.Load(seeds.FS, vocabulary)
	if err != nil {
		t.Fatal(err)
	}
	grammar := clause.NewGrammar(words)
	for text, want := range map[string][]string{
		"Weber met Lund and informed Berg .":                           {"Weber: meet", "Weber: inform"},
		"Weber and Lund had not informed Berg .":                       {"Weber Lund: not inform"},
		"Weber told Lund that Berg would come .":                       {"Weber: tell", "Berg: come, that of tell"},
		"Weber asked Lund to write .":                                  {"Weber: ask", "Lund: to write of ask"},
		"Weber promised to write .":                                    {"Weber: promise", "Weber: to write of promise"},
		"Weber , who had met Lund , thanked Berg .":                    {"Weber: meet", "Weber: thank"},
		"Lund was informed by Weber .":                                 {"Lund: is inform"},
		"If Weber comes , Lund will write .":                           {"Weber: come, if", "Lund: write"},
		"Weber thanked Lund for sending the letter .":                  {"Weber: thank", "Lund: sending of thank"},
		"Weber said in a letter to Lund that he regretted the delay .": {"Weber: say", ": regret, that of say"},
	} {
		if got := clauses(grammar, text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// clauses writes the verbs of a sentence as the test does.
func clauses(g *clause.Grammar, text string) []string {
	doc := source.NewDocument("test", text)
	var a mention.Annotated
	var c coref.Result
	var tokens []mention.Token
	at := 0
	for _, word := range strings.Fields(text) {
		start := at + strings.Index(text[at:], word)
		at = start + len(word)
		token := mention.Token{Span: source.Span{Start: start, End: at}, Kind: mention.Word, Upper: unicode.IsUpper(rune(word[0]))}
		if !unicode.IsLetter(rune(word[0])) {
			token.Kind = mention.Punct
		}
		tokens = append(tokens, token)
		if token.Upper && word != "If" {
			c.Of = append(c.Of, coref.ChainID(len(c.Chains)))
			c.Chains = append(c.Chains, coref.Chain{Type: graph.Person, Name: word, Names: []string{word}, Mentions: []int{len(a.Mentions)}})
			a.Mentions = append(a.Mentions, mention.Mention{Span: token.Span, Kind: graph.ByName, Type: graph.Person, Normal: word})
		}
	}
	a.AddSentence(tokens)
	s := g.SentencesOf(doc, zone.Layout{}, &a, &c)
	s.Begin()
	defer s.End()
	s.Open(a.Sentences[0], zone.Body)
	s.Parse()
	var out []string
	for _, v := range s.Verbs {
		var names []string
		for _, m := range v.Subject.Mentions {
			names = append(names, a.Mentions[m].Normal)
		}
		verb := v.Lemma
		switch {
		case v.Infinitive:
			verb = "to " + verb
		case v.Gerund:
			verb = s.Items[v.Main].Span.Of(text)
		case v.Passive:
			verb = "is " + verb
		}
		if v.Negated {
			verb = "not " + verb
		}
		if v.Binder != "" {
			verb += ", " + v.Binder
		}
		if v.Governor >= 0 {
			verb += " of " + s.Verbs[v.Governor].Lemma
		}
		out = append(out, fmt.Sprintf("%s: %s", strings.Join(names, " "), verb))
	}
	return out
}
