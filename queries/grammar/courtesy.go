package grammar

import (
	"slices"
	"sync"
)

// leads are the ways to lead up to a question, as patterns of words: "could you
// please tell me", "I would like to know", "do the documents say".
var leads = patterns(
	"can|could|would|will you please? tell|show|give|find|list|name me|us? out?",
	"a|the? list|overview of", "please|pls|plz|kindly", "tell|show|give|get|find|list|name|enumerate|identify|print me|us?", "find|look|search out|up|for",
	"i|we would? want|need|wish|like|have to know|see|find|learn|identify|list|establish out?", "i'd|we'd like|love to know|see|find|learn out?",
	"i|we want|need", "i|we am|are? looking|searching for", "i'm|we're|im looking|searching for", "i|we am|was|were? wonder|wondering|asking|curious", "i'm|im wondering|curious|asking",
	"do|does|would you|we|anybody|anyone know|remember", "do you have a|an|any?",
	"do|does|did the|your|our|these|any? SOURCES say|tell|show|reveal|record|state|establish us|me?", "according|based|going to|on|by the|your|our|these? SOURCES",
	"is|was it known|recorded|documented|established|said|clear", "is|was there any|some? evidence|proof|indication|record|sign",
	"and|so|well|now|ok|okay|then",
)

// tags are what may hang on at the end of a question.
var tags = patterns(
	"please|pls|plz|thanks", "thank you", "or not", "did|do|does|was|were|is|are|has|have not? he|she|they|it|you", "right|correct|yes",
	"according to the|your|our|these? SOURCES", "in|from the|your|our|this|these SOURCES",
)

// patterns reads patterns of words, once they are asked for.
func patterns(texts ...string) func() [][]element {
	return sync.OnceValue(func() [][]element {
		out, known := make([][]element, len(texts)), map[string]element{}
		for i, t := range texts {
			out[i] = elements(t, known)
		}
		return out
	})
}

// spent gives how many of the keys a pattern of words takes, as many as it can;
// ok is false where it does not fit.
func spent(pattern []element, keys []string) (n int, ok bool) {
	for _, el := range pattern {
		switch {
		case n < len(keys) && slices.Contains(el.words, keys[n]):
			n++
		case !el.optional:
			return 0, false
		}
	}
	return n, true
}

// withoutCourtesy strips what leads up to a question and what hangs on to it.
func withoutCourtesy(ws Words) Words {
	ws = withoutTags(ws)
	for again := true; again; {
		again = false
		keys := ws.Keys()
		for _, lead := range leads() {
			if n, ok := spent(lead, keys); ok && n+1 < len(keys) {
				ws, again = ws[n:], true
				break
			}
		}
	}
	return ws
}

// withoutTags strips what hangs on at the end.
func withoutTags(ws Words) Words {
	keys := ws.Keys()
	for _, tag := range tags() {
		for at := max(2, len(ws)-6); at < len(ws); at++ {
			if n, ok := spent(tag, keys[at:]); ok && at+n == len(ws) {
				return withoutTags(ws[:at])
			}
		}
	}
	return ws
}
