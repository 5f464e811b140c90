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

// questionWords open a question.
var questionWords = []string{"who", "whom", "what", "where", "when", "how", "which"}

// courtesies are the ways to lead up to a question; the longest come first.
var courtesies = splitAll(
	"can you please tell me", "could you please tell me", "can you tell me", "could you tell me", "would you tell me", "please tell me",
	"i would like to know", "i want to know", "do you know", "does anybody know", "does anyone know", "do we know", "please show me", "show me", "tell me",
	"please list", "please name", "please find", "give me", "list", "name", "find", "show", "please", "and", "so", "well",
)

// splitAll splits phrases into their words.
func splitAll(phrases ...string) [][]string {
	out := make([][]string, len(phrases))
	for i, p := range phrases {
		out[i] = strings.Fields(p)
	}
	return out
}

// everybody are the words that "list everybody who …" puts before the question.
var everybody = []string{"everybody", "everyone", "anybody", "anyone", "those", "all"}

// withoutCourtesy strips what leads up to a question: "Please tell me who …" and
// "List all people who …" ask "who …" and "which people …".
func withoutCourtesy(ws Words) Words {
	polite := false
	for _, phrase := range courtesies {
		if len(ws) > len(phrase)+1 && slices.Equal(ws[:len(phrase)].Keys(), phrase) {
			ws, polite = ws[len(phrase):], true
		}
	}
	if len(ws) > 1 && ws[len(ws)-1].Key == "please" {
		ws = ws[:len(ws)-1]
	}
	if !polite {
		return ws
	}
	return enumerated(ws)
}

// enumerated turns "all people who met B" into "which people met B".
func enumerated(ws Words) Words {
	start := 0
	for start < len(ws)-2 && slices.Contains(append(everybody, "the"), ws[start].Key) {
		start++
	}
	relative := Words(ws[start:]).Index("who", "that", "which", "whom")
	switch {
	case start > 0 && relative == 0:
		return append(Words{{"who", "who"}}, ws[start+1:]...)
	case relative == 1 && (typesOf(ws[start].Key) != nil || slices.Contains(records, ws[start].Key)):
		return slices.Concat(Words{{"which", "which"}, ws[start]}, ws[start+2:])
	}
	return ws
}

// fillers are words that add nothing to a question; they are left out where it
// has no reading with them.
var fillers = []string{"ever", "actually", "else", "exactly", "personally", "indeed", "really", "precisely", "possibly", "already"}

// withoutFillers leaves them out.
func withoutFillers(ws Words) Words {
	return slices.DeleteFunc(slices.Clone(ws), func(w Token) bool { return slices.Contains(fillers, w.Raw) })
}

// genitives turns "who is A's wife" into "who is the wife of A", and "is B A's wife"
// into "is B the wife of A", wherever B may end; there are none where no genitive
// stands after a form of to be.
func genitives(ws Words) []Words {
	verb := ws.Index(beForms...)
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
			name := append(slices.Clone(ws[start:i]), owner)
			out = append(out, slices.Concat(ws[:start], Words{{"the", "the"}}, ws[i+1:], Words{{"of", "of"}}, name))
			if verb > 0 {
				break // only a question for yes or no has a name before the genitive
			}
		}
		return out
	}
	return nil
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
