package sense_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/mention"
	"dramatis/extract/sense"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
	"dramatis/seeds"
)

// sensesOf are sentences by what decides in which sense they hold, each with the sense of its last verb. Every word with a
// capital in them is somebody's name, but for those that only begin a sentence.
var sensesOf = map[string]map[string]graph.Modality{
	"by the verb itself": {
		"Weber met Lund .":                                       graph.Asserted,
		"Weber did not meet Lund .":                              graph.Negated,
		"Weber never met Lund .":                                 graph.Negated,
		"Neither Weber met Lund .":                               graph.Negated,
		"Weber will meet Lund .":                                 graph.Planned,
		"Weber should meet Lund .":                               graph.Requested,
		"Weber could meet Lund .":                                graph.Hypothetical,
		"Weber might meet Lund .":                                graph.Hypothetical,
		"Weber would have met Lund .":                            graph.Hypothetical,
		"Weber has met Lund .":                                   graph.Asserted,
		"Perhaps Weber met Lund .":                               graph.Hypothetical,
		"Weber reportedly met Lund .":                            graph.Reported,
		"Did Weber meet Lund ?":                                  graph.Hypothetical,
		"Weber was not fully informed by Lund .":                 graph.Hypothetical,
		"Weber wasn't fully informed by Lund .":                  graph.Hypothetical,
		"Weber would not automatically meet Lund .":              graph.Hypothetical,
		"Weber absolutely did not meet Lund .":                   graph.Negated,
		"Weber has not yet met Lund .":                           graph.Negated,
		"All but Weber met Lund .":                               graph.Negated,
		"Each of the guests except Weber met Lund .":             graph.Negated,
		"Nobody but Weber met Lund .":                            graph.Asserted,
		"Weber or Berg met Lund .":                               graph.Hypothetical,
		"Weber and Berg met Lund .":                              graph.Asserted,
		"Weber not only met Lund .":                              graph.Asserted,
		"Weber is coming to Lund .":                              graph.Planned,
		"Weber was coming to Lund .":                             graph.Asserted,
		"Weber was to have visited Lund .":                       graph.Planned,
		"Only on that day , in the hall , did Weber meet Lund .": graph.Asserted,
		"Only then did Weber meet Lund .":                        graph.Asserted,
		"Not until then did Weber meet Lund .":                   graph.Asserted,
		"Never did Weber meet Lund .":                            graph.Negated,
		"At no time has Weber met Lund .":                        graph.Negated,
	},
	"by the word that opens the clause": {
		"Berg left when Weber met Lund .":                                     graph.Asserted,
		"Berg will leave when Weber meets Lund .":                             graph.Planned,
		"Berg left before Weber met Lund .":                                   graph.Asserted,
		"Berg promised to leave before Weber met Lund .":                      graph.Planned,
		"Berg could not leave until Weber met Lund .":                         graph.Planned,
		"Berg did not leave until Weber met Lund .":                           graph.Asserted,
		"Berg will leave if Weber meets Lund .":                               graph.Hypothetical,
		"Berg asked whether Weber met Lund .":                                 graph.Hypothetical,
		"Weber asked whether Weber could see Lund .":                          graph.Hypothetical,
		"Until now Weber has met Lund .":                                      graph.Asserted,
		"Berg left after meeting Lund .":                                      graph.Asserted,
		"Berg left without meeting Lund .":                                    graph.Negated,
		"Berg left instead of meeting Lund .":                                 graph.Negated,
		"Berg will leave in case Weber meets Lund .":                          graph.Hypothetical,
		"If it is late , then Weber would meet Lund .":                        graph.Hypothetical,
		"Berg left , no matter whom Weber met .":                              graph.Hypothetical,
		"Berg will leave once Weber meets Lund .":                             graph.Planned,
		"It was not that Weber met Lund .":                                    graph.Negated,
		"Berg would appreciate it if you would meet Lund .":                   graph.Requested,
		"Berg will leave unless Weber meets Lund .":                           graph.Hypothetical,
		"Berg left because Weber met Lund .":                                  graph.Asserted,
		"Berg would leave if and when Weber meets Lund .":                     graph.Hypothetical,
		"Berg left although Weber met Lund .":                                 graph.Asserted,
		"Berg will leave , provided Weber meets Lund .":                       graph.Hypothetical,
		"Berg will leave in the event that Weber meets Lund .":                graph.Hypothetical,
		"Berg feared the talk , with the danger that Weber would meet Lund .": graph.Hypothetical,
	},
	"by the verb above, of an infinitive": {
		"Weber managed to meet Lund .":              graph.Asserted,
		"Weber came to meet Lund .":                 graph.Asserted,
		"Weber failed to meet Lund .":               graph.Negated,
		"Weber did not fail to meet Lund .":         graph.Asserted,
		"Weber refused to meet Lund .":              graph.Negated,
		"Weber promised to meet Lund .":             graph.Planned,
		"Weber wanted to meet Lund .":               graph.Planned,
		"Weber did not wish to meet Lund .":         graph.Negated,
		"Berg asked Weber to meet Lund .":           graph.Requested,
		"Berg did not ask Weber to meet Lund .":     graph.Hypothetical,
		"Berg told Weber not to meet Lund .":        graph.Hypothetical,
		"Weber decided not to meet Lund .":          graph.Negated,
		"Weber takes care never to meet Lund .":     graph.Negated,
		"Weber is said to have met Lund .":          graph.Reported,
		"Weber seems to have met Lund .":            graph.Hypothetical,
		"Weber was glad to meet Lund .":             graph.Asserted,
		"Weber was unable to meet Lund .":           graph.Negated,
		"Weber was to meet Lund .":                  graph.Planned,
		"Weber tried in vain to meet Lund .":        graph.Negated,
		"Weber took the opportunity to meet Lund .": graph.Asserted,
		"Weber had no choice but to meet Lund .":    graph.Asserted,
		"Weber has the right to meet Lund .":        graph.Hypothetical,
	},
	"by the verb above, of a gerund": {
		"Weber avoided meeting Lund .":                  graph.Negated,
		"Weber considered meeting Lund .":               graph.Planned,
		"Weber had no intention of meeting Lund .":      graph.Negated,
		"Weber looked forward to meeting Lund .":        graph.Planned,
		"Berg thanked Weber for meeting Lund .":         graph.Asserted,
		"Berg advised Weber against meeting Lund .":     graph.Hypothetical,
		"Berg wanted to thank Weber for meeting Lund .": graph.Asserted,
	},
	"by the verb above, of a clause": {
		"Berg said that Weber met Lund .":                                        graph.Reported,
		"Berg denied that Weber met Lund .":                                      graph.Negated,
		"Berg doubted that Weber met Lund .":                                     graph.Hypothetical,
		"Berg assumed Weber met Lund .":                                          graph.Hypothetical,
		"Berg questioned Weber , who met Lund .":                                 graph.Asserted,
		"Berg suggested that Weber meet Lund .":                                  graph.Requested,
		"Berg suggested that Weber met Lund .":                                   graph.Reported,
		"Berg said that Weber would meet Lund .":                                 graph.Planned,
		"Berg will recall that Weber met Lund .":                                 graph.Asserted,
		"Nobody would believe that Weber met Lund .":                             graph.Hypothetical,
		"Berg accused Weber of meeting Lund .":                                   graph.Reported,
		"Berg will not change the fact that Weber met Lund .":                    graph.Asserted,
		"Berg hopes for peace in the light of information that Weber met Lund .": graph.Reported,
		"The information that Weber met Lund was late .":                         graph.Asserted,
		"Berg said that Weber was coming to Lund .":                              graph.Planned,
		"Berg said that Weber was coming from Lund .":                            graph.Reported,
		"It is intended that Weber meet Lund .":                                  graph.Planned,
		"According to Berg , Weber met Lund .":                                   graph.Reported,
		"Berg knows that Weber met Lund .":                                       graph.Asserted,
		"There is no doubt that Weber will meet Lund .":                          graph.Planned,
	},
}

// visits are sentences by what decides in which sense the visit or talk that they name took place.
var visits = map[string]map[string]graph.Modality{
	"by the words before it": {
		"Berg spoke of the planned visit of Weber .":       graph.Planned,
		"Berg spoke of the recent visit of Weber .":        graph.Asserted,
		"Berg spoke of the alleged visit of Weber .":       graph.Reported,
		"Berg spoke of the offer of a visit by Weber .":    graph.Planned,
		"Berg spoke of the request for a visit by Weber .": graph.Requested,
		"Berg spoke of the ban on a visit by Weber .":      graph.Negated,
		"There was no visit of Weber .":                    graph.Negated,
		"Berg prevented the visit of Weber .":              graph.Negated,
		"Berg wanted to discuss the visit of Weber .":      graph.Planned,
	},
	"by the verb behind it": {
		"The visit of Weber will be held in the spring .": graph.Planned,
		"The visit of Weber did not take place .":         graph.Negated,
		"The visit of Weber was cancelled .":              graph.Hypothetical,
		"The visit of Weber would have been useful .":     graph.Hypothetical,
		"The visit of Weber was useful .":                 graph.Asserted,
		"The visit of Weber that Berg proposed .":         graph.Planned,
	},
	"by what it is the time or the account of": {
		"Berg did not speak during the visit of Weber .":         graph.Asserted,
		"Berg could send a report of the visit of Weber .":       graph.Asserted,
		"Berg might speak at the end of the visit of Weber .":    graph.Hypothetical,
		"Berg asked whether it came up in the talk with Weber .": graph.Asserted,
	},
}

// opening are words with a capital that are no names where they begin a sentence.
var opening = []string{"If", "Neither", "Perhaps", "Did", "It", "Nobody", "All", "Each", "Until", "The", "According", "There", "Only", "Not", "Never", "At"}

// TestSenses holds in which sense sentences hold by their grammar.
func TestSenses(t *testing.T) {
	vocabulary, err := graph.ParseVocabulary(seeds.Read("vocabulary.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	words, err := lexicon.Load(seeds.FS, vocabulary)
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range []struct {
		sentences map[string]map[string]graph.Modality
		sense     func(*sense.Reading) graph.Modality
	}{{sensesOf, lastVerb}, {visits, firstNoun}} {
		for decides, sentences := range table.sentences {
			t.Run(decides, func(t *testing.T) {
				for text, want := range sentences {
					if got := senseIn(words, text, table.sense); got != want {
						t.Errorf("%s\n got %s\nwant %s", text, got, want)
					}
				}
			})
		}
	}
}

// lastVerb gives the sense of the last verb of a sentence.
func lastVerb(r *sense.Reading) graph.Modality {
	if len(r.Verbs) == 0 {
		return "no verb"
	}
	return r.SenseOf(r.Verbs, len(r.Verbs)-1, 0).Modality
}

// firstNoun gives the sense of the visit or talk that a sentence names.
func firstNoun(r *sense.Reading) graph.Modality {
	i := slices.IndexFunc(r.Items, func(it clause.Item) bool { return it.Word == "visit" || it.Word == "talk" })
	return r.NounSense(sense.Noun{At: i, Carrier: -1, End: i}).Modality
}

// senseIn reads a sentence whose words and marks stand apart.
func senseIn(words *lexicon.Lexicon, text string, of func(*sense.Reading) graph.Modality) graph.Modality {
	var a mention.Annotated
	var c coref.Result
	var tokens []mention.Token
	for end := 0; end < len(text); {
		word, _, _ := strings.Cut(text[end:], " ")
		span := source.Span{Start: end, End: end + len(word)}
		first := rune(word[0])
		kind := mention.Word
		if unicode.IsPunct(first) {
			kind = mention.Punct
		}
		tokens = append(tokens, mention.Token{Span: span, Kind: kind, Upper: unicode.IsUpper(first)})
		if unicode.IsUpper(first) && !slices.Contains(opening, word) {
			a.Mentions = append(a.Mentions, mention.Mention{Span: span, Kind: graph.ByName, Type: graph.Person, Normal: word})
			c.Of = append(c.Of, coref.ChainID(len(c.Of)))
			c.Chains = append(c.Chains, coref.Chain{Type: graph.Person, Name: word, Names: []string{word}, Mentions: []int{len(c.Chains)}})
		}
		end = span.End + 1
	}
	a.AddSentence(tokens)
	sentence := clause.NewGrammar(words).SentencesOf(source.NewDocument("test", text), zone.Layout{}, &a, &c)
	r := sense.Read(sentence, words.Frames, &a, &c, sense.Days{
		Ahead:  func(clause.Verb) bool { return false },
		Beside: func(int) bool { return false },
		Of:     func(sense.Noun, graph.Modality) (graph.Modality, bool) { return "", false },
	})
	r.Begin()
	defer r.End()
	r.Open(a.Sentences[0], zone.Body)
	r.Parse()
	return of(&r)
}
