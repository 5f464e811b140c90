package queries

import (
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// several reads "both A and B", "A, B and C" and "A or B", where each part is a name.
func (r *resolver) several(words grammar.Words, types []graph.EntityType) (slot, bool) {
	if len(words) > 1 && (words[0].Key == "both" || words[0].Key == "either") {
		words = words[1:]
	}
	for _, conjunction := range []string{"and", "or"} {
		parts := listed(words, conjunction)
		if len(parts) < 2 {
			continue
		}
		s := slot{text: words.String(), filled: true}
		var all []Found
		for _, part := range parts {
			found := r.find(part.String(), types)
			if len(found.Entities) != 1 && !twofold(found.Entities) || s.has(found.Entities[0].ID) {
				return slot{}, false
			}
			all = append(all, found)
			s.entities = append(s.entities, found.Entities...)
			s.all = append(s.all, slot{entities: found.Entities, text: part.String(), filled: true})
		}
		if conjunction == "or" {
			s.all = nil
		} else {
			s.entities = nil
		}
		for _, found := range all {
			r.noteNamesakes(found)
		}
		return s, true
	}
	return slot{}, false
}

// listed splits "A, B and C" into its parts: at the conjunction, and before it at commas.
func listed(words grammar.Words, conjunction string) []grammar.Words {
	at := words.Index(conjunction)
	if at <= 0 || at == len(words)-1 {
		return nil
	}
	var parts []grammar.Words
	start := 0
	for i, w := range words[:at] {
		if strings.HasSuffix(w.Raw, ",") || i == at-1 {
			parts = append(parts, words[start:i+1])
			start = i + 1
		}
	}
	return append(parts, words[at+1:])
}
