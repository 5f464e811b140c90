package relate

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// What somebody says or hands over where he came to do so is done: "called on X to thank him",
// "phoned X to say that", "stopped by to see X". What he calls on X to do is only asked for.

// onErrand reports whether an infinitive tells what somebody said or handed over to the person whom
// he came to or reached.
func (r *reading) onErrand(items []item, g, v verb) bool {
	if !v.infinitive || g.passive || !r.frames.Approaching[g.lemma] || !r.frames.Errand[v.lemma] || v.first <= g.last+1 {
		return false
	}
	named := false
	for k := g.last + 1; k < v.first; k++ {
		if items[k].kind != nameItem || items[k].possessive {
			continue
		}
		if r.typeOf(items[k]) != graph.Person && !r.isPronoun(items[k]) {
			return false
		}
		named = true
	}
	next := v.last + 1
	if !named || next >= len(items) || items[next].kind != nameItem || r.marksOwner(items[next]) {
		return named
	}
	told := r.c.Of[items[next].mention]
	for k := g.last + 1; k < v.first; k++ {
		if items[k].kind == nameItem && !items[k].possessive && r.c.Of[items[k].mention] == told {
			return true
		}
	}
	return false
}

// comesTo reports whether an infinitive tells what somebody broke off or turned aside to do: "stopped by
// to see X", "interrupted to say", with nothing between that is stopped or dropped.
func (r *reading) comesTo(g, v verb) bool {
	if g.passive || !r.frames.Pausing[g.lemma] {
		return false
	}
	for _, it := range r.items[g.last+1 : max(g.last+1, v.first)] {
		if it.kind != wordItem || !it.adverb && !r.frames.Turning[it.word] {
			return false
		}
	}
	return true
}

// catchesSight reports whether a verb tells what somebody saw when he looked or turned, "looked up to see X", or saw
// somebody do, "saw X going into the Ministry"; not "looked in to see X", "saw X following his return".
func (r *reading) catchesSight(v verb) bool {
	if v.lemma != "see" || v.passive {
		return false
	}
	if k := v.last + 1; k+1 < len(r.items) && r.marksOwner(r.items[k]) && r.isPronoun(r.items[k]) && r.items[k+1].kind == wordItem && strings.Trim(r.items[k+1].word, "0123456789") == "" {
		return true // "seen my 33 to you"
	}
	if j := r.pastTitle(r.items, pastDeterminers(r.items, v.last+1)); j < len(r.items) && r.items[j].kind == nameItem {
		doing := r.groupAt(r.items, j).last + 1
		if slices.ContainsFunc(r.verbs, func(w verb) bool {
			return w.first == doing && w.gerund && !r.items[w.first].preposition && !r.frames.TemporalParticiple[r.items[w.first].word]
		}) {
			return true
		}
	}
	if !v.infinitive || v.governor < 0 || !r.frames.Glancing[r.verbs[v.governor].lemma] {
		return false
	}
	between := r.items[r.verbs[v.governor].last+1 : max(r.verbs[v.governor].last+1, v.first)]
	return !slices.ContainsFunc(between, func(it item) bool { return it.word == "in" || it.word == "by" || it.word == "on" })
}
