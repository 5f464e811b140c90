package store

import (
	"cmp"

	"dramatis/graph"
)

// spelling is a name by which one document calls an entity, with how often.
type spelling struct {
	Entity   graph.IRI
	Name     string
	Mentions int
}

func compareSpellings(a, b spelling) int {
	return cmp.Or(cmp.Compare(a.Entity, b.Entity), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Mentions, b.Mentions))
}

// addSpellings counts the names in the mentions of one document.
func (b *Builder) addSpellings(mentions []graph.Mention) error {
	type name struct {
		entity  graph.IRI
		surface string
	}
	counts := map[name]int{}
	for _, m := range mentions {
		if m.Kind == graph.ByName {
			counts[name{m.Entity, m.Surface}]++
		}
	}
	for n, count := range counts {
		if err := b.spellings.add(spelling{n.entity, n.surface, count}); err != nil {
			return err
		}
	}
	return nil
}

// writeSpellings puts the names of every entity into the outline.
func (b *Builder) writeSpellings(s *sketch) error {
	defer b.spellings.close()
	var of graph.IRI
	var names []graph.Spelling
	put := func() error {
		if len(names) == 0 {
			return nil
		}
		return s.spelled(of, names)
	}
	for v, err := range b.spellings.sorted() {
		if err != nil {
			return err
		}
		if v.Entity != of {
			if err := put(); err != nil {
				return err
			}
			of, names = v.Entity, nil
		}
		if last := len(names) - 1; last >= 0 && names[last].Name == v.Name {
			names[last].Mentions += v.Mentions
			continue
		}
		names = append(names, graph.Spelling{Name: v.Name, Mentions: v.Mentions})
	}
	return put()
}
