package resolve

import (
	"fmt"
	"testing"

	"dramatis/extract/coref"
	"dramatis/extract/mention"
	"dramatis/graph"
)

// addChain adds a document that names one person by mentions of several forms.
func addChain(r *Resolver, id string, titles []string, ms ...mention.Mention) {
	c := coref.Chain{Type: graph.Person, Name: ms[0].Normal, Titles: titles}
	for i := range ms {
		ms[i].Type, ms[i].Kind = graph.Person, graph.ByName
		c.Mentions = append(c.Mentions, i)
		if len(c.Names) == 0 || c.Names[len(c.Names)-1] != ms[i].Normal {
			c.Names = append(c.Names, ms[i].Normal)
		}
	}
	r.Add(graph.DocumentID(id), "1961-05-03", coref.Result{Chains: []coref.Chain{c}, Of: make([]coref.ChainID, len(ms))}, ms)
}

// nameInFull adds papers that name somebody in full.
func nameInFull(r *Resolver, name string) {
	for i := range fewestSurnamed {
		addChain(r, fmt.Sprint(name, i), nil, mention.Mention{Normal: name, Rule: "person/western"})
	}
}

// Whom a paper calls by the last of two names side by side oftener than by both is judged by it.
func TestGluedToAnother(t *testing.T) {
	bare, glued := mention.Mention{Normal: "Lund", Rule: "person/lead"}, mention.Mention{Normal: "Ann Varnica Lund", Rule: "person/western"}
	for _, test := range []struct {
		name string
		ms   []mention.Mention
		want string
	}{
		{"the surname oftener", []mention.Mention{bare, bare, glued}, "Ole Lund"},
		{"in full alone", []mention.Mention{glued}, "Ann Varnica Lund"},
		{"her own three names", []mention.Mention{bare, bare, {Normal: "Ann Sofie Lund", Rule: "person/western"}}, "Ann Sofie Lund"},
	} {
		r := fresh(t)
		addChain(r, "d0", nil, test.ms...)
		nameInFull(r, "Ann Varnica")
		nameInFull(r, "Ole Lund")
		if got := r.Resolve().Entity("d0", 0).Name; got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// A surname alone is nobody's whom only capitals show, and who is a thing elsewhere, where another bears it.
func TestHardlyAnybodyDrawsASurname(t *testing.T) {
	for _, test := range []struct {
		name   string
		slight bool
		want   string
	}{
		{"a place somewhere", true, "Ole Lund"},
		{"a person everywhere", false, "Phuc Lund"},
	} {
		r := fresh(t)
		addChain(r, "d0", nil, mention.Mention{Normal: "Lund", Rule: "person/lead"})
		for i := range 8 {
			addChain(r, fmt.Sprint("e", i), nil, mention.Mention{Normal: "Phuc Lund", Rule: "person/unknown", Slight: test.slight && i == 0})
		}
		addChain(r, "f0", []string{"Vice President"}, mention.Mention{Normal: "Ole Lund", Rule: "person/lead"})
		if got := r.Resolve().Entity("d0", 0).Name; got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// A surname beside two who bear it is one of theirs, and no third person's.
func TestNoThirdBearer(t *testing.T) {
	r := fresh(t)
	for _, n := range []string{"Ann Lund", "Ole Lund", "Kai Lund"} {
		nameInFull(r, n)
	}
	chain := func(n string, at int) coref.Chain {
		return coref.Chain{Type: graph.Person, Name: n, Names: []string{n}, Mentions: []int{at}}
	}
	r.Add("d0", "1961-05-03", coref.Result{Chains: []coref.Chain{chain("Ann Lund", 0), chain("Ole Lund", 1), chain("Lund", 2)}, Of: []coref.ChainID{0, 1, 2}}, nil)
	if got := r.Resolve().Entity("d0", 2).Name; got != "Lund" {
		t.Errorf("a third person: %s", got)
	}
}
