package grammar

import (
	"slices"
	"strconv"
	"strings"

	"dramatis/graph"
)

// Order is what a superlative asks for.
type Order string

// The orders: the earliest or the latest, the most, or no fewer than so many times.
const (
	First   Order = "first"
	Last    Order = "last"
	Most    Order = "most"
	AtLeast Order = "at least"
)

// Rank is a superlative of a question: "most often", "first", "at least twice".
type Rank struct {
	Order Order
	// Least is the number of times for AtLeast.
	Least int
	// Different counts how many others of these types there were and not how many
	// times: "who met the most people".
	Different []graph.EntityType
}

// ends are the words for the first and the last.
var ends = map[string]Order{"first": First, "earliest": First, "last": Last, "latest": Last}

// endOf gives the end at which one stands next to another: the first after, the last before.
var endOf = map[Relation]Order{After: First, Before: Last}

// often are the phrases that ask for the most, at the end of a question or before its verb.
var often = splitAll("most often", "most frequently", "the most often", "the most frequently", "most of all", "the most times", "the most", "most", "more often than anyone", "more than anyone")

// numbers in words, for "at least three times".
var figures = map[string]int{
	"once": 1, "one": 1, "twice": 2, "two": 2, "thrice": 3, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
}

// rankAtEnd takes a superlative off the end of a question.
func rankAtEnd(ws Words) (Words, Rank, bool) {
	keys := ws.Keys()
	for _, phrase := range often {
		if n := len(keys) - len(phrase); n > 2 && slices.Equal(keys[n:], phrase) {
			return ws[:n], Rank{Order: Most}, true
		}
	}
	if n := len(keys) - 4; n > 2 && keys[n] == "for" && keys[n+1] == "the" && keys[n+3] == "time" && ends[keys[n+2]] != "" {
		return ws[:n], Rank{Order: ends[keys[n+2]]}, true
	}
	n := len(keys) - 1
	if n > 2 && ends[keys[n]] != "" && ws[n].Raw == keys[n] && !slices.Contains(beForms, keys[n-1]) {
		return ws[:n], Rank{Order: ends[keys[n]]}, true
	}
	for at := max(3, len(keys)-5); at < len(keys); at++ {
		if least, ok := atLeast(keys[at:]); ok {
			return ws[:at], Rank{Order: AtLeast, Least: least}, true
		}
	}
	return nil, Rank{}, false
}

// atLeast reads "more than once", "at least three times", "twice or more", "repeatedly".
func atLeast(keys []string) (least int, ok bool) {
	keys = without(keys, "times", "time")
	switch phrase := strings.Join(keys, " "); {
	case phrase == "repeatedly" || phrase == "several":
		return 2, true
	case len(keys) == 3 && (strings.HasPrefix(phrase, "more than ") || strings.HasPrefix(phrase, "at least ")):
		least, ok = count(keys[2])
		if keys[0] == "more" {
			least++
		}
		return least, ok
	case len(keys) == 3 && strings.HasSuffix(phrase, " or more"):
		return count(keys[0])
	}
	return 0, false
}

// count reads a number in words or figures.
func count(word string) (int, bool) {
	if n, ok := figures[word]; ok {
		return n, true
	}
	n, err := strconv.Atoi(word)
	return n, err == nil && n > 0 && n < 10_000
}

// rankInside takes a superlative out of the middle of a question: "who most often
// met B", "who wrote the most letters to B", "when did A first meet B". It leaves
// alone what belongs to a name or a post: "who was first secretary".
func rankInside(ws Words) (Words, Rank, bool) {
	keys := ws.Keys()
	for i := 1; i < len(ws)-1; i++ {
		for _, phrase := range often {
			end := i + len(phrase)
			if end >= len(ws) || !slices.Equal(keys[i:end], phrase) {
				continue
			}
			rank := Rank{Order: Most}
			if phrase[len(phrase)-1] == "most" {
				rank.Different = typesOf(keys[end])
			}
			return slices.Concat(ws[:i], ws[end:]), rank, true
		}
		lower := ws[i].Raw == keys[i] && ws[i+1].Raw == keys[i+1]
		if end := ends[keys[i]]; end != "" && lower && !slices.Contains(append(slices.Clone(beForms), "the"), keys[i-1]) {
			return slices.Concat(ws[:i], ws[i+1:]), Rank{Order: end}, true
		}
	}
	return nil, Rank{}, false
}
