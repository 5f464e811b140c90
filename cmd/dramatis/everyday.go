package main

import (
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"

	"dramatis/seeds"
)

// wordLists have the words of English that a question may have beside those of its forms.
var wordLists = []string{"common_words.yaml", "everyday_words.yaml"}

// shortestInflected is the least number of letters of a word that is looked for without its ending.
const shortestInflected = 6

// everyday judges whether a word in small letters is one of English, once the lists are asked for.
func everyday() func() (func(word string) bool, error) {
	return sync.OnceValues(func() (func(word string) bool, error) {
		known := map[string]bool{}
		for _, name := range wordLists {
			var list struct{ Words string }
			if err := yaml.Unmarshal(seeds.Read(name), &list); err != nil {
				return nil, err
			}
			for word := range strings.FieldsSeq(list.Words) {
				known[word] = true
			}
		}
		return func(word string) bool {
			if known[word] {
				return true
			}
			for _, ending := range []string{"s", "ed", "ing"} {
				if stem, ok := strings.CutSuffix(word, ending); ok && len(word) >= shortestInflected && known[stem] {
					return true
				}
			}
			return false
		}, nil
	})
}
