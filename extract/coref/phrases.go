package coref

import (
	"strings"

	"go.yaml.in/yaml/v3"
)

// phrases is a list of set phrases, in small letters, that a text can be searched for all
// at once. A blank in a phrase stands for whatever stands between two words.
type phrases struct {
	// byStart holds the phrases by their first two letters.
	byStart [1 << 10][]string
}

// UnmarshalYAML reads a list of phrases.
func (p *phrases) UnmarshalYAML(node *yaml.Node) error {
	var list []string
	if err := node.Decode(&list); err != nil {
		return err
	}
	for _, phrase := range list {
		at := &p.byStart[startOf(phrase)]
		*at = append(*at, phrase)
	}
	return nil
}

// startOf gives the number of the first two letters of a word.
func startOf(word string) int {
	if len(word) == 1 {
		return int(word[0]&31) << 5
	}
	return int(word[0]&31)<<5 | int(word[1]&31)
}

// in reports whether a text in small letters holds one of the phrases.
func (p *phrases) in(text string) bool {
	start, _ := p.find(text)
	return start >= 0
}

// find gives the bytes of the first phrase in a text in small letters, or -1.
func (p *phrases) find(text string) (start, end int) {
	for at := 0; at < len(text); {
		if !small(text[at]) {
			at++
			continue
		}
		for _, phrase := range p.byStart[startOf(text[at:])] {
			if n := prefixed(text[at:], phrase); n > 0 {
				return at, at + n
			}
		}
		for at < len(text) && small(text[at]) {
			at++
		}
	}
	return -1, -1
}

// prefixed gives the length of the words of a phrase where a text begins with them, or 0.
func prefixed(text, phrase string) int {
	at := 0
	for word := range strings.SplitSeq(phrase, " ") {
		for at > 0 && at < len(text) && !small(text[at]) {
			at++
		}
		if !strings.HasPrefix(text[at:], word) {
			return 0
		}
		at += len(word)
		if at < len(text) && small(text[at]) {
			return 0
		}
	}
	return at
}
