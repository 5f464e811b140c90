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
	"dramatis/internal/set"
	"dramatis/seeds"
)

// clausesOf are sentences by what they try of the grammar, each with its verbs: who does it, what (in the passive with "is", with
// its modal in front), by which word its clause opens and on which verb it hangs. Every word with a capital in them is somebody's
// name, but for those that only begin a sentence.
var clausesOf = map[string]map[string][]string{
	"subject": {
		"Weber met Lund and informed Berg .":                           {"Weber: meet", "Weber: inform"},
		"The brother of Weber met Lund .":                              {": meet"},
		"In Oslo Weber met Lund .":                                     {"Weber: meet"},
		"Weber , after a talk with Lund , informed Berg .":             {"Weber: inform"},
		"After meeting Lund , Weber informed Berg .":                   {"Weber: meeting", "Weber: inform"},
		"There came Weber and Lund .":                                  {"Weber Lund: come"},
		"Weber said in a letter to Lund that he regretted the delay .": {"Weber: say", ": regret, that of say"},
	},
	"put in": {
		"Weber , his wife , met Lund .":                            {"Weber: meet"},
		"Weber , her late husband , met Lund .":                    {"Weber: meet"},
		"Weber , one of his friends , met Lund .":                  {"Weber: meet"},
		"Weber , unable to come , met Lund .":                      {": to come", "Weber: meet"},
		"Weber , aged 31 , met Lund .":                             {"Weber: meet"},
		"Weber that evening met Lund .":                            {"Weber: meet"},
		"Weber the same day met Lund .":                            {"Weber: meet"},
		"Weber the day before met Lund .":                          {"Weber: meet"},
		"Weber in his turn met Lund .":                             {"Weber: meet"},
		"Weber from her sick-bed wrote to Lund .":                  {"Weber: write"},
		"Weber had that day met Lund .":                            {"Weber: meet"},
		"Weber has in the last week been met by Lund .":            {"Weber: is meet"},
		"Weber had on the evening before met Lund .":               {"Weber: meet"},
		"Weber , who was ill , writes to Lund .":                   {"Weber: be", "Weber: write"},
		"Weber , a doctor , visits the mill .":                     {"Weber: visit"},
		"Weber met Lund , Berg , Dahl , visits to Holm were few .": {"Weber: meet", ": be"},
		"Only then did Weber write to Lund .":                      {": do", "Weber: write"},
		"Weber met Lund , and that week Berg wrote .":              {"Weber: meet", "Berg: write"},
	},
	"voice": {
		"Lund was informed by Weber .":          {"Lund: is inform"},
		"Lund had been informed by Weber .":     {"Lund: is inform"},
		"Lund was being informed by Weber .":    {"Lund: is inform"},
		"Lund is to be informed by Weber .":     {"Lund: be", "Lund: to be inform of be"},
		"Weber has informed Lund .":             {"Weber: inform"},
		"Weber was informing Lund .":            {"Weber: inform"},
		"Weber was present .":                   {"Weber: be"},
		"Lund , informed by Weber , met Berg .": {"Lund: is inform", "Lund: meet"},
	},
	"negation": {
		"Weber and Lund had not informed Berg .":    {"Weber Lund: not inform"},
		"Weber did not inform Berg .":               {"Weber: not inform"},
		"Weber never informed Berg .":               {"Weber: not inform"},
		"Weber was not informed by Berg .":          {"Weber: not is inform"},
		"Weber informed Berg , not Lund .":          {"Weber: inform"},
		"Weber met Lund but did not inform Berg .":  {"Weber: meet", "Weber: not inform"},
		"Weber did not say that Lund met Berg .":    {"Weber: not say", "Lund: meet, that of say"},
		"Weber met Lund without informing Berg .":   {"Weber: meet", "Weber: not informing of meet"},
		"Weber no longer informed Berg .":           {"Weber: not inform"},
		"Weber not just met Lund but thanked him .": {"Weber: meet", "Weber: thank"},
		"Weber not only met Lund but thanked him .": {"Weber: meet", "Weber: thank"},
	},
	"modal": {
		"Weber will inform Berg .":        {"Weber: future inform"},
		"Weber would inform Berg .":       {"Weber: future inform"},
		"Weber could inform Berg .":       {"Weber: able inform"},
		"Weber may inform Berg .":         {"Weber: possible inform"},
		"Weber should inform Berg .":      {"Weber: duty inform"},
		"Weber must not inform Berg .":    {"Weber: duty not inform"},
		"Weber may have informed Berg .":  {"Weber: possible inform"},
		"Berg must be informed .":         {"Berg: duty is inform"},
		"Weber will , he said , see Berg": {"Weber: future see"},
	},
	"coordination": {
		"Weber met Lund and Berg .":                         {"Weber: meet"},
		"Weber met Lund , informed Berg and thanked Dahl .": {"Weber: meet", "Weber: inform", "Weber: thank"},
		"Weber , Lund and Berg met Dahl .":                  {"Weber Lund Berg: meet"},
		"Weber as well as Lund met Dahl .":                  {"Weber Lund: meet"},
		"Weber will meet Lund and inform Berg .":            {"Weber: future meet", "Weber: future inform"},
		"Weber said that Lund came and that Berg went .":    {"Weber: say", "Lund: come, that of say", "Berg: go, that of say"},
		"Weber met Lund ; Berg met Dahl .":                  {"Weber: meet", "Berg: meet"},
		"Weber met Lund and Berg informed Dahl .":           {"Weber: meet", "Berg: inform"},
		"Weber met Lund , and Berg informed Dahl .":         {"Weber: meet", "Berg: inform"},
		"Weber met Lund and Berg had informed Dahl .":       {"Weber: meet", "Berg: inform"},
		"Weber met Lund and Berg and informed Dahl .":       {"Weber: meet", "Weber: inform"},
		"Weber met Lund and Berg and Dahl informed Holm .":  {"Weber: meet", "Dahl: inform"},
		"Weber told Lund , and Berg informed Dahl .":        {"Weber: tell", "Berg: inform"},
		"Weber wanted to meet Lund and Berg informed him .": {"Weber: want", "Weber: to meet of want", "Berg: inform"},
		"Weber said Lund and Berg informed Dahl .":          {"Weber: say", "Lund Berg: inform of say"},
		"Weber knew Lund and Berg had informed Dahl .":      {"Weber: know", "Lund Berg: inform"},
		"When Weber left Lund and Berg informed Dahl .":     {"Weber: leave, when", "Lund Berg: inform"},
		"Weber and Berg informed Dahl .":                    {"Weber Berg: inform"},
	},
	"relative clause": {
		"Weber , who had met Lund , thanked Berg .":                 {"Weber: meet", "Weber: thank"},
		"Weber thanked Berg , who had met Lund .":                   {"Weber: thank", "Berg: meet"},
		"Weber , whom Lund had met , thanked Berg .":                {"Lund: meet, whom", "Weber: thank"},
		"Weber , who met Lund and informed Berg , left .":           {"Weber: meet", "Weber: inform", "Weber: leave"},
		"Weber thanked Lund , who had met Berg , and met Dahl .":    {"Weber: thank", "Lund: meet", "Weber: meet"},
		"Weber thanked Lund , whom Berg had met , and met Dahl .":   {"Weber: thank", "Berg: meet, whom", "Weber: meet"},
		"Weber thanked Lund , who had met Berg and informed Dahl .": {"Weber: thank", "Lund: meet", "Lund: inform"},
		"The letter which Weber sent to Lund informed Berg .":       {"Weber: send, which", ": inform"},
		"Weber , with whom Lund spoke , informed Berg .":            {"Lund: speak, whom", "Weber: inform"},
		"Weber said that Lund , who was ill , would meet Berg .":    {"Weber: say", "Lund: be, who of say", "Lund: future meet, that of say"},
	},
	"complement": {
		"Weber told Lund that Berg would come .":                                {"Weber: tell", "Berg: future come, that of tell"},
		"Weber asked Lund to write .":                                           {"Weber: ask", "Lund: to write of ask"},
		"Weber promised to write .":                                             {"Weber: promise", "Weber: to write of promise"},
		"Weber promised Lund to write .":                                        {"Weber: promise", "Weber: to write of promise"},
		"Weber threatened Lund not to write .":                                  {"Weber: threaten", "Weber: to write of threaten"},
		"Weber swore to Lund to write .":                                        {"Weber: swear", "Weber: to write of swear"},
		"Weber offered for Lund to write .":                                     {"Weber: offer", "Lund: to write of offer"},
		"Weber persuaded Lund to write .":                                       {"Weber: persuade", "Lund: to write of persuade"},
		"Lund was asked by Weber to write .":                                    {"Lund: is ask", "Lund: to write of ask"},
		"Weber thanked Lund for sending the letter .":                           {"Weber: thank", "Lund: sending of thank"},
		"Weber asked whether Lund had met Berg .":                               {"Weber: ask", "Lund: meet, whether of ask"},
		"Weber asked Lund to tell Berg to write .":                              {"Weber: ask", "Lund: to tell of ask", "Berg: to write of tell"},
		"Weber said Lund had met Berg .":                                        {"Weber: say", "Lund: meet of say"},
		"Weber noted Berg had said Lund was ill , and that Holm had gone .":     {"Weber: note", "Berg: say of note", "Lund: be of say", "Holm: go, that of say"},
		"Weber noted the guard had said it was late , and that Holm had gone .": {"Weber: note", ": say", ": be", "Holm: go, that of say"},
		"Weber agreed that there were signs that Lund would try but said it .":  {"Weber: agree", ": be, that of agree", "Lund: future try, that of be", "Weber: say"},
		"There are people who bring you reports .":                              {": be", ": bring, who"},
		"Weber wished that in speaking to Berg Lund came .":                     {"Weber: wish", ": speaking of wish", "Lund: come, that of wish"},
		"Weber said therefore Lund had gone .":                                  {"Weber: say", "Lund: go of say"},
		"If Weber comes , Lund will write .":                                    {"Weber: come, if", "Lund: future write"},
		"Lund will write if Weber comes .":                                      {"Lund: future write", "Weber: come, if of write"},
		"Weber met Lund before he informed Berg .":                              {"Weber: meet", ": inform"},
		"Having met Lund , Weber informed Berg .":                               {"Weber: met", "Weber: inform"},
		"Weber informed Berg , thus thanking Dahl .":                            {"Weber: inform", "Weber: thanking of inform"},
	},
}

// opening are words with a capital that are nobody's name.
var opening = set.Of("If", "The", "In", "After", "There", "Neither", "Having", "When", "Only")

// TestClauses holds who does what each verb of a sentence says, on which verb it hangs, and by which word.
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
	for construction, sentences := range clausesOf {
		t.Run(construction, func(t *testing.T) {
			for text, want := range sentences {
				if got := clauses(grammar, text); !slices.Equal(got, want) {
					t.Errorf("%s\n got %q\nwant %q", text, got, want)
				}
			}
		})
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
		if token.Upper && !opening[word] {
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
		case v.Infinitive && v.Passive:
			verb = "to be " + verb
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
		if v.Modal != "" {
			verb = v.Modal + " " + verb
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
