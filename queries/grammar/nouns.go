package grammar

import (
	"slices"
	"strconv"
	"strings"

	"dramatis/graph"
)

// typesOf gives the types that a noun names; nil for any other word.
func typesOf(noun string) []graph.EntityType {
	for _, t := range lists().Types {
		if slices.Contains(t.Wide, noun) || slices.Contains(t.Classes, noun) {
			return t.Types
		}
	}
	return nil
}

// narrower gives the singular of a noun that names a class within a type; empty for others.
func narrower(noun string) string {
	for _, t := range lists().Types {
		if !slices.Contains(t.Classes, noun) {
			continue
		}
		for _, one := range Singular(noun)[1:] {
			if slices.Contains(t.Classes, one) {
				return one
			}
		}
		return noun
	}
	return ""
}

// Singular gives the forms of which a noun can be the plural, itself first: "secretaries"
// of "secretary".
func Singular(noun string) []string {
	out := []string{noun}
	for _, ending := range []struct{ many, one string }{{"ies", "y"}, {"es", ""}, {"s", ""}, {"men", "man"}, {"women", "woman"}} {
		if stem, ok := strings.CutSuffix(noun, ending.many); ok && stem != "" {
			out = append(out, stem+ending.one)
		}
	}
	return out
}

// AnyPerson reports whether a noun means people whatever their post: "officials".
func AnyPerson(noun string) bool {
	return slices.Equal(typesOf(noun), []graph.EntityType{graph.Person}) || slices.Contains(lists().Whoever, noun)
}

// recordNouns gives the nouns for kinds of source. It is the vocabulary that tells
// most of them: the things one writes and sends.
func recordNouns(v graph.Vocabulary) []string {
	out := slices.Clone(lists().RecordKinds)
	for _, term := range v {
		for _, verb := range term.Verbs {
			if verb.ThingIs == "" {
				out = append(out, verb.Things...)
			}
		}
	}
	return out
}

// kindOfRecord gives the kind of source that a noun names, in the singular, empty
// for any kind.
func kindOfRecord(noun string, recordNouns []string) (kind string, ok bool) {
	if slices.Contains(lists().Records, noun) {
		return "", true
	}
	for _, n := range recordNouns {
		if slices.Contains(numbersOf(n), noun) {
			return n, true
		}
	}
	return "", false
}

// OrdinalSpellings gives the ways to write a number in order, "seventh" and "7th", "292nd" and "292d"; none for what is no such number.
func OrdinalSpellings(word string) []string {
	n, ok := ordinal(word)
	if !ok {
		return nil
	}
	suffixes := []string{"th"}
	if n/10%10 != 1 && n%10 > 0 && n%10 < 4 {
		suffixes = [][]string{{"st"}, {"nd", "d"}, {"rd", "d"}}[n%10-1]
	}
	var out []string
	for _, suffix := range suffixes {
		out = append(out, strconv.Itoa(n)+suffix)
	}
	for _, word := range lists().Ordinals {
		if m, _ := ordinal(word); m == n {
			out = append(out, word)
		}
	}
	return out
}

// ordinal reads a number in order: in words, of which the list has second to twentieth and then the tens, or in figures.
func ordinal(word string) (n int, ok bool) {
	const twentieth = 20
	if at := slices.Index(lists().Ordinals, word); at >= 0 {
		if n = at + 2; n > twentieth {
			n = (n - twentieth + 2) * 10
		}
		return n, true
	}
	digits := strings.TrimRight(word, "ndrsth")
	n, err := strconv.Atoi(digits)
	return n, err == nil && digits != word && len(word)-len(digits) <= 2
}

// Minutes reports whether documents of a type record what a body did when it met: "protocol".
func Minutes(documentType string) bool { return slices.Contains(lists().Minutes, documentType) }
