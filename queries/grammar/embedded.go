package grammar

import (
	"slices"
	"strings"
)

// told is the place for the same phrase in the word order of a statement: "write to"
// after "did A", "wrote to" after "A".
func (p place) told() place {
	switch p {
	case base:
		return finite
	case give:
		return giving
	}
	return place(strings.TrimSuffix(string(p), "}") + "-told}")
}

// toldPlaces are the places of a base form that "did" goes before.
var toldPlaces = []place{base, bare, gapped, ungiven, give, whereBase, whereBare}

// embedded gives the pattern in the word order of a statement, which a question has
// inside another ("tell me whom A met", "I wonder whether A met B") and a list ("the
// people A met"). There is none for a pattern whose subject does not follow the
// auxiliary.
func embedded(pattern string) (string, bool) {
	words := strings.Fields(pattern)
	at := slices.IndexFunc(words, func(w string) bool { return w == "DO" || w == "BE" || w == "HAVE" })
	if at < 0 || at+1 == len(words) || words[at+1][0] != '<' {
		return "", false
	}
	end := at + 2
	if end+1 < len(words) && words[end] == "and" && words[end+1][0] == '<' {
		end += 2
	}
	head, auxiliary, name, rest := words[:at], words[at], words[at+1:end], words[end:]
	if at == 0 {
		head = []string{"whether|if|that"}
	}
	if name[0] == "<role>" {
		return strings.Join(slices.Concat(head, name, rest, []string{auxiliary}), " "), true
	}
	if auxiliary != "DO" {
		return strings.Join(slices.Concat(head, name, []string{auxiliary}, rest), " "), true
	}
	rest, ok := toldOf(rest)
	return strings.Join(slices.Concat(head, name, rest), " "), ok
}

// toldOf puts the first verb of words, and all verbs that stand in a place, into the
// forms that a statement has.
func toldOf(words []string) (out []string, ok bool) {
	for _, w := range words {
		second := strings.Replace(w, "2}", "}", 1)
		switch {
		case slices.Contains(toldPlaces, place(second)):
			told := string(place(second).told())
			if second != w {
				told = strings.Replace(told, "}", "2}", 1)
			}
			w, ok = told, true
		case !ok && w[0] != '<' && w[0] != '{' && w != "both" && w != "also?":
			w, ok = toldWords(w), true
		}
		out = append(out, w)
	}
	return out, ok
}

// irregular are the pasts of the verbs that forms name and that have no regular one.
var irregular = map[string]string{
	"have": "had", "know": "knew", "take": "took", "send": "sent", "give": "gave", "write": "wrote", "hold": "held", "go": "went", "bear": "bore", "get": "got",
	"begin": "began", "mean": "meant", "stand": "stood", "come": "came", "become": "became", "speak": "spoke",
}

// toldWords gives the forms in the past and in -s of any of the words.
func toldWords(words string) string {
	if macro, known := macros[words]; known {
		words = macro
	}
	var out []string
	for w := range strings.SplitSeq(words, "|") {
		pasts := edForms(w)
		if past := irregular[w]; past != "" {
			pasts = []string{past}
		}
		out = append(out, append(pasts, strings.Replace(sForm(w), "haves", "has", 1), w)...)
	}
	return strings.Join(out, "|")
}
