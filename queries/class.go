package queries

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// Class tells by what a name shows that a body or place is of a class: a company is seldom
// called so, but has a legal form.
type Class struct {
	// Words are words or phrases of which one stands in the name, Ends those of which one
	// closes it.
	Words, Ends []string
	// Names are the names of all that are of the class, Others and Apart names and words of
	// what is not; of a class with Others is whatever else has the right type.
	Names, Others, Apart []string
	// Objects are predicates whose object is always of the class.
	Objects []graph.Predicate
}

// class gives the class that a noun of a question names; one that no table knows is told by the
// noun in the name. Without a table of classes the type alone narrows.
func (s *search) class(noun string) (*Class, error) {
	if noun == "" || s.tables.Classes == nil {
		return nil, nil
	}
	all, err := s.tables.Classes()
	if err != nil {
		return nil, err
	}
	if c, ok := all[noun]; ok {
		return c.folded(), nil
	}
	return &Class{Words: []string{noun}}, nil
}

// folded writes the words and names of a class as names are compared.
func (c Class) folded() *Class {
	for _, list := range []*[]string{&c.Words, &c.Ends, &c.Names, &c.Others, &c.Apart} {
		var out []string
		for _, name := range *list {
			if words := strings.Join(foldedWords(name), " "); words != "" {
				out = append(out, words)
			}
		}
		*list = out
	}
	return &c
}

// has reports whether an entity that a statement has for object, or else for subject, is of the class.
func (c *Class) has(e graph.Ref, st graph.Statement) bool {
	if e.ID == st.Object.ID && slices.Contains(c.Objects, st.Predicate) {
		return true
	}
	names := e.Names()
	if c.Others != nil {
		return !slices.ContainsFunc(names, func(name string) bool {
			words := foldedWords(name)
			return slices.Contains(c.Others, strings.Join(words, " ")) || anyOf(c.Apart, words)
		})
	}
	return slices.ContainsFunc(names, c.named) || slices.ContainsFunc(st.Evidence, func(p graph.Evidence) bool { return c.calls(fold(p.Quote), names) })
}

// calls reports whether a text calls something by a word of the class right before a name of it: "a political party, the NPU".
func (c *Class) calls(text string, names []string) bool {
	return slices.ContainsFunc(c.Words, func(w string) bool {
		return slices.ContainsFunc(names, func(name string) bool { return holdsName(text, w+" "+fold(name)) })
	})
}

// named reports whether a name shows that its bearer is of the class.
func (c *Class) named(name string) bool {
	words := strings.Join(foldedWords(name), " ")
	return slices.Contains(c.Names, words) ||
		slices.ContainsFunc(c.Words, func(w string) bool { return strings.Contains(" "+words+" ", " "+w+" ") }) ||
		slices.ContainsFunc(c.Ends, func(w string) bool { return strings.HasSuffix(" "+words, " "+w) && words != w })
}
