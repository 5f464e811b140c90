package grammar

import (
	"slices"
	"strings"
)

// Token is a word of a question: as written, and in the form that is compared.
type Token struct{ Raw, Key string }

// Words are a run of words of a question.
type Words []Token

// String joins the words as they were written, without the marks around them.
func (ws Words) String() string {
	raw := make([]string, len(ws))
	for i, w := range ws {
		raw[i] = w.Raw
	}
	return strings.Trim(strings.Join(raw, " "), `,;:"“”«»'’ `)
}

// Keys gives the words in the form that is compared.
func (ws Words) Keys() []string {
	keys := make([]string, len(ws))
	for i, w := range ws {
		keys[i] = w.Key
	}
	return keys
}

// Index finds the first of the words that is one of keys; -1 where none is.
func (ws Words) Index(keys ...string) int {
	return slices.IndexFunc(ws, func(w Token) bool { return slices.Contains(keys, w.Key) })
}

// Split splits a question into words; the marks at its end do not count, and
// "who's" and "didn't" are two words each.
func Split(question string) Words {
	var out Words
	for _, raw := range strings.Fields(strings.TrimRight(question, "?!. \t\r\n")) {
		out = append(out, contracted(raw)...)
	}
	return joined(out)
}

// joined makes "as well as" the "and" that it means.
func joined(ws Words) Words {
	for i := 0; i+3 < len(ws); i++ {
		if slices.Equal(ws[i:i+3].Keys(), []string{"as", "well", "as"}) {
			return slices.Concat(ws[:i], Words{{"and", "and"}}, joined(ws[i+3:]))
		}
	}
	return ws
}

// contracted takes a contraction apart. A name with 's stays whole: it is a genitive.
func contracted(raw string) Words {
	plain := strings.ReplaceAll(raw, "’", "'")
	w := Token{raw, strings.Trim(strings.ToLower(plain), `,;:"“”«»`)}
	if head, ok := strings.CutSuffix(w.Key, "n't"); ok && head != "" {
		return Words{{head, head}, {"not", "not"}}
	}
	if head, ok := strings.CutSuffix(w.Key, "'s"); ok && slices.Contains(questionWords, head) {
		return Words{{head, head}, {"is", "is"}}
	}
	return Words{w}
}

// Hollow reports whether words are but articles, prepositions, auxiliaries and those for who
// asks and is asked, in small letters: they name nobody of the corpus.
func (ws Words) Hollow() bool {
	return !slices.ContainsFunc(ws, func(w Token) bool {
		return w.Raw != w.Key || !slices.Contains(articles, w.Key) && !slices.Contains(prepositions, w.Key) && !slices.Contains(talkers, w.Key) && !slices.Contains(openers, w.Key)
	})
}

// talkers are the words for who asks and who is asked.
var talkers = []string{"i", "we", "you", "me", "us"}

// questionWords open a question.
var questionWords = []string{"who", "whom", "what", "where", "when", "how", "which"}

// splitAll splits phrases into their words.
func splitAll(phrases ...string) [][]string {
	out := make([][]string, len(phrases))
	for i, p := range phrases {
		out[i] = strings.Fields(p)
	}
	return out
}

// withoutFillers leaves out the words that add nothing to a question, for one that has no reading with them.
func withoutFillers(ws Words) Words {
	return slices.DeleteFunc(slices.Clone(ws), func(w Token) bool { return slices.Contains(lists().Fillers, w.Raw) })
}

// inPast turns "who had been A" into "who was A" and "where has A been" into "where was A", which ask the same; ok is false
// where nothing has been anything.
func inPast(ws Words) (out Words, ok bool) {
	has := slices.IndexFunc(ws, func(w Token) bool { return slices.Contains([]string{"had", "has", "have"}, w.Key) })
	been := slices.IndexFunc(ws, func(w Token) bool { return w.Key == "been" })
	if has < 0 || been < has {
		return ws, false
	}
	return slices.Concat(ws[:has], Words{{"was", "was"}}, ws[has+1:been], ws[been+1:]), true
}

// genitives turns "who is A's wife" into "who is the wife of A", "is B A's wife" into
// "is B the wife of A", wherever B may end, and "the date of A's letter to B" into "the
// date of the letter to B of A"; there are none where no verb stands before the genitive.
func genitives(ws Words) []Words {
	verb := ws.Index(append(slices.Clone(beForms), "did", "does", "do")...)
	if verb < 0 {
		return nil
	}
	for i := verb + 1; i < len(ws)-1; i++ {
		owner, ok := owner(ws[i])
		if !ok {
			continue
		}
		var out []Words
		for start := verb + 1; start <= i; start++ {
			// Only a question for yes or no has a name before the genitive.
			if start > verb+1 && verb > 0 && !slices.Contains(prepositions, ws[start-1].Key) {
				continue
			}
			name := append(slices.Clone(ws[start:i]), owner)
			for end := len(ws); end > i+1; end-- {
				if end < len(ws) && !slices.Contains(lists().Closing, ws[end].Key) {
					continue
				}
				out = append(out, slices.Concat(ws[:start], Words{{"the", "the"}}, thoughtOf(ws[i+1:end]), Words{{"of", "of"}}, name, ws[end:]))
			}
		}
		return out
	}
	return nil
}

// thoughtOf writes "opinion of B" behind a genitive as "opinion on B": "the opinion of B of A" would be B's.
func thoughtOf(ws Words) Words {
	if len(ws) < 3 || ws[1].Key != "of" || !slices.Contains(strings.Split(macros["OPINION"], "|"), ws[0].Key) {
		return ws
	}
	return slices.Concat(ws[:1], Words{{"on", "on"}}, ws[2:])
}

// owner takes the 's (or the ' after s) off a word.
func owner(w Token) (Token, bool) {
	for _, mark := range []string{"'s", "’s"} {
		if raw, ok := strings.CutSuffix(w.Raw, mark); ok {
			return Token{raw, strings.ToLower(raw)}, true
		}
	}
	if raw, ok := strings.CutSuffix(strings.ReplaceAll(w.Raw, "’", "'"), "s'"); ok {
		return Token{raw + "s", strings.ToLower(raw) + "s"}, true
	}
	return Token{}, false
}

// Possessor takes "A's" off the front of words; ok is false where there is none.
func Possessor(ws Words) (name, rest Words, ok bool) {
	for i := 0; i < len(ws)-1; i++ {
		if last, found := owner(ws[i]); found {
			return append(slices.Clone(ws[:i]), last), ws[i+1:], true
		}
	}
	return nil, nil, false
}

// prepositional reports whether words begin with a preposition, which leads to where or when it was: "in Vienna" is nobody's name.
func (ws Words) prepositional() bool {
	return len(ws) > 1 && ws[0].Raw == ws[0].Key && slices.Contains(prepositions, ws[0].Key)
}

// common reports whether words of a question are a thing and no name: "the overthrow of Lee", "recognition of Norland".
// In a question without a capital they are where an article stands before them.
func common(ws, question Words) bool {
	if len(ws) == 0 || spokenClause(ws) || ws.Hollow() {
		return false
	}
	first := ws[0]
	if slices.Contains(articles, first.Key) {
		return len(ws) > 1 && ws[1].Raw == ws[1].Key
	}
	return first.Raw == first.Key && len(ws) > 2 && slices.Contains(prepositions, ws[1].Key) && proper(question)
}

// proper reports whether a word of some is written as a name or a number is.
func proper(ws Words) bool {
	return slices.ContainsFunc(ws, func(w Token) bool { return w.Raw != strings.ToLower(w.Raw) || isFigures(w.Key) })
}
