package resolve

import (
	"iter"
	"strings"
)

// "The Foreign Ministry" alone is another in every document, where the corpus knows those of several states.

// ownerless gives the words of the bodies that every state has, and of which the corpus names those of several: by the
// state, its people or its capital, in one word.
func (j *bodyJudge) ownerless(chains iter.Seq[*chain]) map[string]bool {
	owner, out := map[string]string{}, map[string]bool{}
	for c := range chains {
		for _, n := range j.namesOf(c) {
			first, rest, more := strings.Cut(strings.ToLower(n), " ")
			if !more || !j.ministry[rest] || !j.owners[first] {
				continue
			}
			if before, seen := owner[rest]; !seen {
				owner[rest] = first
			} else if before != first {
				out[j.wordsKey(rest)] = true
			}
		}
	}
	return out
}
