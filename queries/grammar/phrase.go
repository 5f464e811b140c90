package grammar

import "slices"

// everybody are the words that "list everybody who …" puts before the question.
var everybody = []string{"everybody", "everyone", "anybody", "anyone", "those", "all"}

// determiners may stand before the noun of a list: "all the letters", "any people".
var determiners = []string{"all", "every", "each", "any", "some", "those", "these", "the", "a", "an", "both", "one"}

// relatives join a clause to its noun.
var relatives = []string{"who", "whom", "that", "which"}

// asked gives the questions that words without courtesies can mean: themselves, or,
// where the question word stands at their end, the same with it in front ("A met
// whom?"); and where they do not open as a question does, the phrases that a list or
// a noun stands for ("letters from A to B", "everyone A met", "A's posts"). The
// records are the nouns for sources.
func asked(ws Words, records []string) (questions, phrases []Words) {
	if present, ok := amid(ws); ok {
		return []Words{present}, nil
	}
	questions = []Words{ws}
	if len(ws) < 2 || opens(ws) {
		return questions, nil
	}
	if turned, ok := fronted(ws); ok {
		questions = append(questions, turned)
	}
	if clause, ok := throughout(ws); ok {
		return questions, clause
	}
	return questions, phrased(ws, records)
}

// amid turns "between whom was the conversation of 3 May 1950" and "between whom did it take place" into a question for
// who was present at it.
func amid(ws Words) (Words, bool) {
	if len(ws) < 4 || ws[0].Key != "between" || !slices.Contains([]string{"whom", "who"}, ws[1].Key) {
		return nil, false
	}
	gathering := ws[3:]
	switch n := len(gathering); {
	case slices.Contains(beForms, ws[2].Key):
		if gathering[n-1].Key == "held" {
			gathering = gathering[:n-1]
		}
	case ws[2].Key == "did" && n > 2 && gathering[n-2].Key == "take" && gathering[n-1].Key == "place":
		gathering = gathering[:n-2]
	default:
		return nil, false
	}
	return asking("who was present at", gathering), len(gathering) > 0
}

// openers are the words other than question words that a question can begin with.
var openers = slices.Concat(beForms, []string{"did", "does", "do", "has", "have", "had", "whether", "if", "whose", "since", "why"})

// opens reports whether words begin as a question does: "who", "did", "to whom", "in which".
func opens(ws Words) bool {
	first, second := ws[0].Key, ws[1].Key
	if slices.Contains(openers, first) || slices.Contains(questionWords, first) {
		return true
	}
	return (slices.Contains(prepositions, first) || first == "through" || first == "under" || first == "over") && slices.Contains(questionWords, second)
}

// fronted puts the question word from the end of words, or from before a time there,
// to their front, with the preposition before it: "A was persuaded by whom in 1950".
func fronted(ws Words) (Words, bool) {
	for last := len(ws) - 1; last > 1; last-- {
		if !slices.Contains(questionWords, ws[last].Key) {
			continue
		}
		if _, timed := readTime(ws[last+1:]); last < len(ws)-1 && !timed {
			return nil, false
		}
		at := last
		if slices.Contains(prepositions, ws[last-1].Key) {
			at--
		}
		return slices.Concat(ws[at:last+1], ws[:at], ws[last+1:]), true
	}
	return nil, false
}

// throughout turns "everyone who met B" and "all that A met" into "who met B" and "who A met".
func throughout(ws Words) ([]Words, bool) {
	start := 0
	for start < len(ws)-2 && slices.Contains(determiners, ws[start].Key) {
		start++
	}
	relative := slices.Contains(relatives, ws[start].Key)
	switch {
	case start > 0 && relative:
		return []Words{asking("who", ws[start+1:])}, true
	case slices.Contains(everybody, ws[start].Key) && start < len(ws)-2:
		if rest := ws[start+1:]; slices.Contains(relatives, rest[0].Key) {
			return []Words{asking("who", rest[1:])}, true
		}
		return []Words{asking("who", ws[start+1:]), asking("who were", ws[start+1:])}, true
	}
	return nil, false
}

// phrased turns a noun phrase into questions: one that begins with a noun for people,
// bodies or documents asks which, any other who or what.
func phrased(ws Words, records []string) []Words {
	start := 0
	for start < len(ws)-2 && slices.Contains(determiners, ws[start].Key) {
		start++
	}
	noun, rest := ws[start:start+1], ws[start+1:]
	switch {
	case len(rest) > 2 && slices.Contains(prepositions, rest[0].Key) && rest[1].Key == "which": // "documents in which …"
		return []Words{slices.Concat(rest[:2], noun, rest[2:])}
	case len(rest) > 1 && slices.Contains(relatives, rest[0].Key):
		return []Words{asking("which", slices.Concat(noun, rest[1:]))}
	}
	whole := ws[start:]
	var out []Words
	if n := kindWords(whole, records); n > 0 {
		out = []Words{asking("which", whole), slices.Concat(asking("which", whole[:n]), asking("were", whole[n:]))}
	}
	article := " the"
	if name, _, ok := Possessor(whole); ok && name.Index(prepositions...) < 0 {
		article = "" // "A's posts", but "the date of A's letter"
	}
	return append(out, asking("who was"+article, whole), asking("what was"+article, whole), asking("whether", ws))
}

// kindWords gives how many words at the beginning name people, bodies or sources:
// "letters", "ciphered telegrams"; 0 where none do.
func kindWords(ws Words, records []string) int {
	isRecord := func(w Token) bool {
		_, ok := kindOfRecord(w.Key, records)
		return ok
	}
	switch {
	case typesOf(ws[0].Key) != nil || isRecord(ws[0]):
		return 1
	case len(ws) > 2 && isRecord(ws[1]) && ws[0].Raw == ws[0].Key:
		return 2
	}
	return 0
}

// asking puts the words of a head before others.
func asking(head string, ws Words) Words { return slices.Concat(Split(head), ws) }
