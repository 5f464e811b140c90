package resolve

import (
	"fmt"
	"slices"
	"testing"

	"dramatis/extract/coref"
	"dramatis/extract/mention"
	"dramatis/graph"
)

// papers adds documents that each name one person, and gives the resolver.
func papers(t *testing.T, ms ...mention.Mention) *Resolver {
	r := fresh(t)
	for i, m := range ms {
		m.Kind = graph.ByName
		c := coref.Result{Chains: []coref.Chain{{Type: m.Type, Name: m.Normal, Names: []string{m.Normal}, Mentions: []int{0}}}, Of: []coref.ChainID{0}}
		r.Add(graph.DocumentID(fmt.Sprint("d", i)), "1961-05-03", c, []mention.Mention{m})
	}
	return r
}

// Who in the whole corpus stands before a noun alone, or is two people with a hyphen between them, is nobody.
func TestNobodies(t *testing.T) {
	named := func(name, rule string, slight bool) mention.Mention {
		return mention.Mention{Type: graph.Person, Normal: name, Rule: rule, Slight: slight}
	}
	for _, test := range []struct {
		name   string
		papers []mention.Mention
		want   string // who the first is
	}{
		{"before a noun", []mention.Mention{named("Varnica", "person/capital", true)}, ""},
		{"in every paper", []mention.Mention{named("Varnica", "person/capital", true), named("Varnica", "tagger", true)}, ""},
		{"somewhere else no noun follows", []mention.Mention{named("Varnica", "person/capital", true), named("Varnica", "person/capital", false)}, "Varnica"},
		{"somewhere else somebody is called so", []mention.Mention{named("Varnica", "person/capital", true), named("Varnica", "person/lead", false)}, "Varnica"},
		{"between two", []mention.Mention{named("Varnica-Lund", "person/capital", false), named("Ann Varnica", "person/western", false), named("Ole Lund", "person/western", false)}, ""},
		{"one of them is unknown", []mention.Mention{named("Varnica-Lund", "person/capital", false), named("Ole Lund", "person/western", false)}, "Varnica-Lund"},
		{"a double name has a title", []mention.Mention{named("Varnica-Lund", "person/lead", false), named("Ann Varnica", "person/western", false), named("Ole Lund", "person/western", false)}, "Varnica-Lund"},
		{"often, and never shown", slices.Repeat([]mention.Mention{named("Varnica", "person/capital", false)}, 8), ""},
		{"often, with a verb once", append(slices.Repeat([]mention.Mention{named("Varnica", "person/capital", false)}, 8), named("Varnica", "person/context", false)), "Varnica"},
		{"not often", slices.Repeat([]mention.Mention{named("Varnica", "person/capital", false)}, 7), "Varnica"},
		{"syllables of one name", []mention.Mention{named("Ching-kuo", "person/capital", false), named("Li Ching", "person/western", false), named("Li Kuo", "person/western", false)}, "Ching-kuo"},
	} {
		if got := papers(t, test.papers...).Resolve().Entity("d0", 0).Name; got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// TestANobodyIsNobodysDoubt: what was found to be no person is not shown beside whose name is nearly his.
func TestANobodyIsNobodysDoubt(t *testing.T) {
	named := func(name string, slight bool) mention.Mention {
		return mention.Mention{Type: graph.Person, Normal: name, Rule: "person/capital", Slight: slight}
	}
	for _, nobody := range []int{0, 1, 2} {
		var ms []mention.Mention
		for i, name := range []string{"Varn Lund", "Otto-Varn Lund", "Erik-Varn Lund"} {
			ms = append(ms, named(name, i == nobody))
		}
		r := papers(t, ms...)
		r.KeepReasons()
		id := r.Resolve()
		if who := id.Entity(graph.DocumentID(fmt.Sprint("d", nobody)), 0); who.ID != "" {
			t.Errorf("%s is somebody", who.ID)
		}
		for _, d := range r.Doubts(id, 99) {
			if d.A == "" || d.B == "" {
				t.Errorf("without %s: doubt %+v", ms[nobody].Normal, d)
			}
		}
	}
}

// Letters under a paper are those of the one person whom other papers of those years name in full.
func TestInitials(t *testing.T) {
	letters := func(l string) mention.Mention {
		return mention.Mention{Type: graph.Person, Normal: l, Rule: "person/signature", Slight: true}
	}
	full := func(n string) mention.Mention {
		return mention.Mention{Type: graph.Person, Normal: n, Rule: "person/western"}
	}
	one := []mention.Mention{full("Hugo A. Kern"), full("Hugo A. Kern"), full("Hugo A. Kern")}
	for _, test := range []struct {
		name   string
		papers []mention.Mention
		want   string
	}{
		{"one who bears them", append([]mention.Mention{letters("HAK")}, one...), "Hugo A. Kern"},
		{"nobody does", []mention.Mention{letters("HAK"), full("Hugo Kern")}, ""},
		{"too few papers name him", []mention.Mention{letters("HAK"), full("Hugo A. Kern")}, ""},
		{"syllables", []mention.Mention{letters("HAK"), full("Han Ai-kuo"), full("Han Ai-kuo"), full("Han Ai-kuo")}, "Han Ai-kuo"},
		{"two do", append([]mention.Mention{letters("HAK"), full("Hans A. Klein"), full("Hans A. Klein"), full("Hans A. Klein")}, one...), ""},
		{"two letters say too little", []mention.Mention{letters("HK"), full("Hugo Kern"), full("Hugo Kern"), full("Hugo Kern")}, ""},
	} {
		if got := papers(t, test.papers...).Resolve().Entity("d0", 0).Name; got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// Two surnames side by side, or one and a thing, are no name in full: nobody draws the second surname by it.
func TestAbreast(t *testing.T) {
	named := func(name, rule string) mention.Mention {
		return mention.Mention{Type: graph.Person, Normal: name, Rule: rule}
	}
	known := func(name string) []mention.Mention {
		return slices.Repeat([]mention.Mention{named(name, "person/western")}, fewestSurnamed)
	}
	for _, test := range []struct {
		name   string
		papers []mention.Mention
		want   string // who the first is
	}{
		{"the surnames of two", slices.Concat([]mention.Mention{named("Varnica Lund", "person/western")}, known("Ann Varnica"), known("Ole Lund")), ""},
		{"a surname and a thing", slices.Concat([]mention.Mention{named("Varnica Bill", "person/unknown")}, known("Ann Varnica")), ""},
		{"a bare surname is not drawn", slices.Concat([]mention.Mention{named("Lund", "person/western"), named("Varnica Lund", "person/unknown")}, known("Ann Varnica")), "Lund"},
		{"more than capitals speaks for somebody", slices.Concat([]mention.Mention{named("Varnica Lund", "person/western")}, known("Ann Varnica")), "Varnica Lund"},
		{"two papers have the two together", slices.Concat([]mention.Mention{named("Varnica Lund", "person/unknown"), named("Varnica Lund", "person/unknown")}, known("Ann Varnica"), known("Ole Lund")), "Varnica Lund"},
		{"an honour that is a surname, too", slices.Concat([]mention.Mention{named("Varnica Otto Varnica", "person/western")}, known("Ann Varnica")), "Varnica Otto Varnica"},
		{"a given name", slices.Concat([]mention.Mention{named("Otto Lund", "person/unknown")}, known("Ann Otto"), known("Ole Lund")), "Otto Lund"},
		{"hardly a surname", []mention.Mention{named("Varnica Lund", "person/unknown"), named("Ann Varnica", "person/western")}, "Varnica Lund"},
	} {
		if got := papers(t, test.papers...).Resolve().Entity("d0", 0).Name; got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
