package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
)

// readLikewise states of those of whom a clause says that they did so, too, what the sentence says
// of the one before them: "X visited Y; so did Z", "X attends, as do Y and Z".
func (r *reading) readLikewise(from int) {
	for i := 2; i+2 < len(r.items); i++ {
		if r.items[i].word != "as" && r.items[i].word != "so" || r.items[i].kind != wordItem || r.items[i-1].kind == wordItem && r.items[i-1].word != "and" || !proVerb[r.items[i+1].word] {
			continue
		}
		j := i + 2
		for j < len(r.items) && j < i+7 && (r.items[j].kind == wordItem && !r.items[j].preposition && !r.items[j].binder || r.items[j].kind == nameItem && r.marksOwner(r.items[j])) {
			j++ // "so did her old friend X"
		}
		if j >= len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive {
			continue
		}
		p := -1
		for k, v := range r.verbs {
			if v.last < i && v.finite() && !v.subject.empty() {
				if p >= 0 && slices.Equal(r.verbs[p].subject.mentions, v.subject.mentions) {
					return // "X came and told Y, as did Z": which of the two?
				}
				p = k
			}
		}
		if p >= 0 {
			r.likewise(from, r.chainsOf(r.verbs[p].subject, true), r.chainsOf(r.groupAt(r.items, j), true))
		}
		return
	}
}

// proVerb are the verbs that stand for the one before.
var proVerb = setOf("did", "do", "does", "had", "has", "have", "was", "were", "is", "are")

// likewise states of others what the sentence, since statement from, says that somebody did.
func (r *reading) likewise(from int, did, others []coref.ChainID) {
	for _, s := range slices.Clone(r.found[from:]) {
		if !slices.Contains(did, s.Subject) || !strings.HasPrefix(s.Evidence[0].Rule, "frame/") {
			continue
		}
		for _, c := range others {
			if c != s.Object && !slices.Contains(did, c) {
				s.Subject = c
				r.add(s)
			}
		}
	}
}
