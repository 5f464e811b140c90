package mention

import "dramatis/graph"

// ruleCapitals is the rule of a word in capitals that no table knows.
const ruleCapitals = "organization/capitals"

// rulePersonCapital is that of a word within a sentence that only its capital speaks for.
const rulePersonCapital = "person/capital"

// ruleSignature is that of a word that is all of its sentence.
const ruleSignature = "person/signature"

// judge gives the type of an open word and the rule that tells it, or "".
func (m *memory) judge(w openWord) (graph.EntityType, string) {
	k := m.known[w.key]
	if k.firm {
		if w.common && (w.opening && !w.turn || w.shout) || w.numbered && w.common {
			return "", ""
		}
		if !k.sure {
			return graph.Person, "person/heard"
		}
		return graph.Person, "person/known"
	}
	if w.common || w.everyday || w.foreign {
		return "", ""
	}
	if w.edition {
		if w.agent {
			return graph.Person, "person/agent"
		}
		return "", ""
	}
	if w.numbered {
		return "", ""
	}
	switch {
	case k.company:
		return graph.Organization, "organization/of-company"
	case k.organization > 0 && k.organization >= k.person && k.organization >= k.place:
		return graph.Organization, ruleCapitals
	case 2*k.article > k.total || w.shout && !w.alone && !k.inner && k.person == 0:
		return "", ""
	case k.place > k.person && 3*k.place >= k.total && (k.inner || w.shout):
		return graph.Place, "place/preposition"
	case w.many:
		return "", ""
	case k.person > 0 && (!w.abstract || w.turn):
		return graph.Person, "person/context"
	case w.alone && !w.abstract:
		return graph.Person, ruleSignature
	case k.inner && !w.abstract:
		return graph.Person, rulePersonCapital
	}
	return "", ""
}
