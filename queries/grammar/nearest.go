package grammar

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// nearestShown is how many examples a refusal offers.
const nearestShown = 5

// Nearest gives the examples that have most in common with a question: its opening word, the
// words that few examples have, and as many names. The names of the question stand in them, and the
// last asks for all that is told of the first, which hardly ever is nothing. An example that does not fit with these
// names, a body standing where only a person can, is passed over.
func Nearest(question string, names []string, fits func(example string) bool) []string {
	words := withoutCourtesy(Split(question)).Keys()
	if len(words) == 0 {
		words = questionWords[:1]
	}
	examples := exampleQuestions()
	in := map[string]int{}
	for _, e := range examples {
		for _, w := range e.words {
			in[w]++
		}
	}
	rare := func(w string) float64 {
		if slices.Contains(prepositions, w) || slices.Contains(articles, w) || slices.Contains(openers, w) || w == "and" || w == "that" {
			return joiningWord
		}
		return math.Log(float64(len(examples)+1) / float64(in[w]))
	}
	for i := range examples {
		examples[i].like = examples[i].likeness(words, len(names), rare)
	}
	slices.SortStableFunc(examples, func(a, b example) int { return cmp.Compare(b.like, a.like) })
	var out []string
	for _, e := range examples {
		if one := e.about(names); len(out) < nearestShown && fits(one) {
			out = append(out, one)
		}
	}
	if len(names) > 0 {
		out = append(out[:min(len(out), nearestShown-1)], "Tell me about "+names[0]+".")
	}
	return out
}

// example is one question to be shown, with its words, each once, and the letters that stand for names in it.
type example struct {
	question string
	words    []string
	letters  []string
	like     float64 // how much it has in common with what was asked
}

// exampleQuestions gives the examples that are one question each.
func exampleQuestions() []example {
	var out []example
	for _, e := range Examples() {
		if strings.HasPrefix(e.Question, "…") || strings.Count(e.Question, "?") > 1 {
			continue
		}
		one := example{question: e.Question}
		for _, w := range Split(e.Question) {
			list, word := &one.words, w.Key
			if letter := w.Raw[:1]; w.Raw == letter && isLetter(letter) || strings.HasPrefix(w.Raw[1:], "'") && isLetter(letter) {
				list, word = &one.letters, letter
			}
			if !slices.Contains(*list, word) {
				*list = append(*list, word)
			}
		}
		out = append(out, one)
	}
	return out
}

// isLetter reports whether a word stands for a name in an example.
func isLetter(word string) bool { return word == "A" || word == "B" || word == "C" }

// Weights of what an example has in common with a question, beside its words, of which a rare one is worth about 5.
const (
	sameSecond  = 2 // "how many", "when did"
	sameOpening = 3
	joiningWord = 0.5 // "to", "the", "was"
	nameTooMuch = 1
	wordTooMuch = 0.05
	stemLetters = 5 // by which two words are forms of one: "accompany", "accompanied"
	stemPortion = 0.8
)

// likeness weighs what an example has in common with the words of a question that has so many names.
func (e example) likeness(words []string, names int, rare func(string) float64) float64 {
	score := -wordTooMuch*float64(len(e.words)) - nameTooMuch*math.Abs(float64(names-len(e.letters)))
	for i, w := range e.words {
		switch {
		case i == 0 && (w == words[0] || asksWho(w) && asksWho(words[0])):
			score += sameOpening
		case i == 1 && len(words) > 1 && w == words[1]:
			score += max(rare(w), sameSecond)
		case i > 0 && slices.Contains(words[1:], w):
			score += rare(w)
		case i > 0 && slices.ContainsFunc(words[1:], func(o string) bool { return akin(o, w) }):
			score += stemPortion * rare(w)
		}
	}
	return score
}

// asksWho reports whether a word asks for somebody.
func asksWho(word string) bool { return word == "who" || word == "whom" }

// akin reports whether two words are likely forms of one.
func akin(a, b string) bool {
	return len(a) >= stemLetters && len(b) >= stemLetters && a[:stemLetters] == b[:stemLetters]
}

// about is the question of an example with names for its letters, as far as there are names.
func (e example) about(names []string) string {
	fields := strings.Fields(e.question)
	for at, f := range fields {
		i := slices.Index(e.letters, f[:1])
		if rest := f[1:]; i >= 0 && i < len(names) && (rest == "'s" || !strings.ContainsAny(rest, "abcdefghijklmnopqrstuvwxyz")) {
			fields[at] = names[i] + rest
		}
	}
	return strings.Join(fields, " ")
}

// Proper gives the runs of words of a question that are written as names are, without dates and
// without the word that opens it: "On what day".
func Proper(question string) []string {
	var out []string
	var run Words
	end := func() {
		if len(run) > 0 {
			out = append(out, strings.TrimSuffix(strings.ReplaceAll(run.String(), "’", "'"), "'s"))
		}
		run = nil
	}
	for i, w := range Split(question) {
		_, month := months[w.Key]
		if w.Raw == w.Key || isFigures(w.Key) || month || i == 0 && (slices.Contains(questionWords, w.Key) || slices.Contains(openers, w.Key) || slices.Contains(prepositions, w.Key)) {
			end()
			continue
		}
		run = append(run, w)
		if strings.HasSuffix(w.Raw, ",") || strings.HasSuffix(w.Key, "'s") {
			end()
		}
	}
	end()
	return out
}
