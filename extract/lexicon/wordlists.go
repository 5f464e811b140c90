package lexicon

import (
	"fmt"
	"slices"
	"strings"
)

// wordLists are lists of words that several frames share, by their names in capitals. A
// name in a list of a frame stands for the words of that list.
type wordLists map[string][]string

// expand puts words for the names of lists everywhere in a frame. It fails for a name that
// no file before it gives.
func (l wordLists) expand(f *Frame) error {
	for _, list := range []*[]string{
		&f.Verbs, &f.Nouns, &f.Words, &f.Things, &f.Means, &f.Next, &f.Unless, &f.Clause, &f.Topic,
		&f.Subject.Through, &f.Subject.Literal, &f.Subject.Named, &f.Object.Through, &f.Object.Literal, &f.Object.Named,
	} {
		if err := l.fill(list); err != nil {
			return err
		}
	}
	return nil
}

// fill puts words for the names of lists in one list; one without a name stays as it is.
func (l wordLists) fill(list *[]string) error {
	if !slices.ContainsFunc(*list, isListName) {
		return nil
	}
	var out []string
	for _, w := range *list {
		if !isListName(w) {
			out = append(out, w)
			continue
		}
		words, ok := l[w]
		if !ok {
			return fmt.Errorf("there is no list of words %s; lists stand under \"lists\" in this file or one before it", w)
		}
		out = append(out, words...)
	}
	*list = out
	return nil
}

// isListName reports whether a word is the name of a list: words of frames are lower case.
func isListName(w string) bool {
	return len(w) > 1 && strings.ToUpper(w) == w && w[0] >= 'A' && w[0] <= 'Z'
}
