package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// A clause may open with what its verb has behind it elsewhere: "Of X he spoke sharply", "It was to X that he wrote".

// frontedArguments gives the argument of a verb that stands before its subject.
func (r *reading) frontedArguments(v verb) []argument {
	if v.passive || !v.finite() || v.subject.empty() || v.subject.first < 2 || r.putIn(r.items, v) {
		return nil
	}
	j := r.phraseStart(r.items, v.subject.first) - 1
	cleft := v.binder == "that" && (j == v.opener || j == v.opener-1) // "that" may pass for an article
	switch {
	case cleft:
		j = v.opener - 1
	case j > 0 && r.items[j].word == ",":
		j--
	}
	if j < 1 || r.items[j].kind != nameItem || r.items[j].possessive || r.isPronoun(r.items[j]) && !cleft && !r.frames.Objective[r.written(r.items[j])] || !r.acts(r.items[j]) {
		return nil
	}
	g := r.groupEndingAt(r.items, j)
	k := r.phraseStart(r.items, g.first) - 1
	if k < 0 || !slices.Contains(coref.Frontable, r.items[k].word) {
		return nil
	}
	switch {
	case cleft:
		if k < 2 || r.items[k-1].word != "was" && r.items[k-1].word != "is" || r.written(r.items[k-2]) != "it" {
			return nil
		}
	case k != opening(r.items) && !(k > 0 && r.items[k-1].word == ";"):
		return nil
	}
	return []argument{{group: g, slot: r.items[k].word, opener: k}}
}

// cleftVerb gives the verb of what a cleft says of the phrase that item j opens, "It was on X's orders that Y
// left"; or -1.
func (r *reading) cleftVerb(j int) int {
	if j < 2 || r.items[j-1].word != "was" && r.items[j-1].word != "is" || r.written(r.items[j-2]) != "it" {
		return -1
	}
	for n, v := range r.verbs {
		if v.first > j && v.binder == "that" && v.finite() {
			return n
		}
	}
	return -1
}

// longestTitle bounds the items of a title before a name.
const longestTitle = 8

// attachInverted gives the participle that opens a sentence the subject that stands behind "was": "Heading the
// delegation was X", "Accompanying X were Y and Z". Doing so may also be what is spoken of: "Meeting X was easy".
func (r *reading) attachInverted(items []item, verbs []verb) {
	if len(verbs) < 2 || verbs[0].first != opening(items) || !verbs[0].gerund {
		return
	}
	doing := verbs[0].main
	if items[doing].verb.form&gerund == 0 || doing+1 >= len(items) || items[doing+1].preposition {
		return
	}
	be := &verbs[1]
	if be.lemma != "be" || be.first != be.last || be.infinitive || be.gerund {
		return
	}
	for _, it := range items[doing:be.first] {
		if it.kind == punctItem {
			return
		}
	}
	if g := r.namedBehindOffice(items, be.last+1); !g.empty() && !isSubject(g, items, verbs[2:]) {
		verbs[0].subject, be.subject = g, group{}
	}
}

// isSubject reports whether people are the subject of one of some verbs, and not only of what a "who" says of them: "Meeting
// X was hard, Y said".
func isSubject(g group, items []item, verbs []verb) bool {
	return slices.ContainsFunc(verbs, func(v verb) bool {
		own := v.finite() && v.subject.first == g.first && !v.subject.empty() && v.first > g.last
		return own && !slices.ContainsFunc(items[g.last+1:v.first], func(it item) bool { return it.binder })
	})
}

// namedBehindOffice gives the people named at item j, over the office before the first: "Foreign Minister X and Y", "the
// leader of the Labour Party, X"; not "the wife of X".
func (r *reading) namedBehindOffice(items []item, j int) group {
	for k := j; k < len(items) && k < j+longestTitle; k++ {
		it := items[k]
		if it.kind == nameItem && r.typeOf(it) == graph.Person {
			if it.possessive || r.isPronoun(it) || it.word != "" || r.governed(items, k) {
				break
			}
			return r.groupAt(items, k)
		}
		if it.kind == dateItem || it.kind == punctItem && it.word != "," || it.kind == wordItem && (it.binder || it.preposition && it.word != "of") {
			break
		}
	}
	return group{}
}
