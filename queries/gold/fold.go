package gold

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// honorific tells words that make no other name of a name.
func honorific(word string) bool {
	switch word {
	case "cde", "cdes", "comrade", "comrades", "generalissimo", "general", "marshal", "colonel", "mr", "mrs", "the", "dear":
		return true
	}
	return false
}

// fold gives the words of a name, letter case, compatibility forms, punctuation,
// spacing and honorifics aside. A name that is nothing else keeps its marks.
func fold(name string) string {
	name = strings.ReplaceAll(cases.Fold().String(norm.NFKC.String(name)), "’", "'")
	words := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
	kept := words[:0]
	for _, w := range words {
		if !honorific(w) {
			kept = append(kept, w)
		}
	}
	if len(kept) == 0 {
		return name
	}
	return strings.Join(kept, " ")
}
