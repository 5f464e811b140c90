package coref

import (
	"sort"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// findFormEntries makes an entry of each form on a person, and reports whether there is one.
func (d *reading) findFormEntries() bool {
	for _, f := range d.layout.Forms {
		if c := d.formOf(f); c != None {
			d.out.Entries = append(d.out.Entries, Entry{Span: f.Span, Of: c})
		}
	}
	return len(d.out.Entries) > 0
}

// formOf gives whom a form is on, or None.
func (d *reading) formOf(f zone.Form) ChainID {
	for i := sort.Search(len(d.Mentions), func(i int) bool { return d.Mentions[i].Span.Start >= f.Name.Start }); i < len(d.Mentions) && d.Mentions[i].Span.Start == f.Name.Start; i++ {
		if m := d.Mentions[i]; m.Span == f.Name && m.Type == graph.Person && m.Kind == graph.ByName {
			return d.out.Of[i]
		}
	}
	return None
}
