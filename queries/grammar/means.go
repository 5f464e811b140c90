package grammar

import (
	"slices"

	"dramatis/graph"
)

// Means is by what one spoke or wrote to another.
type Means struct {
	// Text are the words of the question: "by telephone".
	Text string
	// Says are beginnings of words one of which tells of it.
	Says []string
	// Spoken tells that one speaks by it, and meets nobody.
	Spoken bool
}

// Serves reports whether what a verb says can be done by the means: one does not write by telephone.
func (m *Means) Serves(s Sense) bool {
	return s.Term.Spoken || !m.Spoken && s.Term.Section == graph.InCorrespondence
}

// meansOf reads "by telephone", "over the phone", "in a telegram"; nil for anything else.
func meansOf(ws Words) *Means {
	if !slices.Contains([]string{"by", "on", "over", "via", "through", "in"}, ws[0].Key) {
		return nil
	}
	rest := ws[1:]
	if len(rest) > 1 && slices.Contains(articles, rest[0].Key) {
		rest = rest[1:]
	} else if ws[0].Key == "in" || ws[0].Key == "on" {
		return nil // "in telegram 5"
	}
	if len(rest) != 1 {
		return nil
	}
	for _, m := range lists().Means {
		if slices.Contains(m.Nouns, rest[0].Key) {
			return &Means{Text: ws.String(), Says: m.Says, Spoken: m.Spoken}
		}
	}
	return nil
}
