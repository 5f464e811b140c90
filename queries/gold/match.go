package gold

import (
	"maps"

	"dramatis/graph"
)

// alias is the predicate of names, which has a rule of its own.
const alias graph.Predicate = "also-known-as"

// anything stands in a gold file for every entity or every predicate.
const anything = "*"

// names are the folded forms of an entity and the gold names that it can stand for.
type names map[string]bool

// has reports whether a gold name is among them.
func (n names) has(gold string) bool { return n[gold] || n[fold(gold)] }

// matcher knows the names of one gold document.
type matcher struct {
	gold Document
	// called gives the gold names that have a folded form.
	called map[string][]string
}

func newMatcher(g Document) matcher {
	m := matcher{gold: g, called: map[string][]string{}}
	for _, e := range g.Entities {
		m.call(e.Name, e.Name)
		for _, form := range e.Forms {
			m.call(form, e.Name)
		}
	}
	return m
}

func (m matcher) call(form, name string) {
	m.called[fold(form)] = append(m.called[fold(form)], name)
}

// names gives what an exported entity can stand for.
func (m matcher) names(ref graph.Ref) names {
	all := names{}
	for _, form := range ref.Names() {
		if form == "" {
			continue
		}
		all[fold(form)] = true
		for _, name := range m.called[fold(form)] {
			all[name] = true
		}
	}
	return all
}

// claim is a tie in the terms of the gold document.
type claim struct {
	subject   names
	predicate graph.Predicate
	object    names
}

func (m matcher) claim(s graph.Statement) claim {
	return claim{m.names(s.Subject), s.Predicate, m.names(s.Object)}
}

// fits reports whether the claim is the tie that gold speaks of. Who met whom
// reads both ways. That somebody is also known by a name is right when the name is
// among his own, on whichever side it stands.
func (c claim) fits(subject string, predicate graph.Predicate, object string) bool {
	switch {
	case predicate != anything && predicate != c.predicate:
		return false
	case predicate == alias:
		both := maps.Clone(c.subject)
		maps.Copy(both, c.object)
		return c.subject.has(subject) && object != anything && both[fold(object)]
	}
	return ends(c.subject, c.object, subject, object) ||
		c.predicate == "met" && ends(c.object, c.subject, subject, object)
}

func ends(a, b names, subject, object string) bool {
	return (subject == anything || a.has(subject)) && (object == anything || b.has(object))
}

// right reports whether gold has the claim, as owed or as allowed.
func (m matcher) right(c claim) bool {
	for _, s := range m.gold.Statements {
		if c.fits(s.Subject, s.Predicate, s.Object) {
			return true
		}
	}
	return false
}

// counts reports whether a statement claims a tie of the history told: not what is
// said about the document, nor what is not claimed to have happened.
func counts(s graph.Statement) bool {
	switch s.Predicate {
	case "mentions", "authored", "addressed-to", "dated", "translated-by", "contributed-by", "held-at":
		return false
	}
	return s.Modality == "" || s.Modality.Happened()
}
