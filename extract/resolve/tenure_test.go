package resolve

import (
	"fmt"
	"testing"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// written is a paper of a place and day: who is called by what office in it, by name or,
// where the name is "", by the office alone.
type written struct {
	day, house string
	people     []holding
}

type holding struct {
	name, office, title string
	party, sender       bool
}

func (w written) result() coref.Result {
	r := coref.Result{House: w.house}
	for i, p := range w.people {
		c := coref.Chain{Type: graph.Person, Name: p.name, Names: []string{p.name}, Mentions: []int{i}, Offices: []string{p.office}}
		if p.name == "" {
			c.Name, c.Names, c.Office = p.office, []string{p.office}, true
		}
		if p.title != "" {
			c.Titles = []string{p.title}
		}
		if p.party {
			r.Participants = append(r.Participants, coref.ChainID(i))
		}
		if p.sender {
			r.Senders = append(r.Senders, coref.ChainID(i))
		}
		r.Chains = append(r.Chains, c)
	}
	return r
}

// TestOfficesAreHeldByWhomOtherPapersName tells who is called by an office alone.
func TestOfficesAreHeldByWhomOtherPapersName(t *testing.T) {
	papers := func(house, name string, days ...string) []written {
		var out []written
		for _, d := range days {
			out = append(out, written{d, house, []holding{{name: name, office: "president", title: "President"}}})
		}
		return out
	}
	weber := papers("oslo", "Otto Weber", "1957-01-10", "1957-02-10", "1957-03-10")
	brandt := papers("oslo", "Hugo Brandt", "1957-06-10", "1957-07-10", "1957-08-10")
	abroad := func(name string, houses ...string) []written {
		var out []written
		for _, h := range houses {
			out = append(out, written{"1957-02-01", h, []holding{{name: name, title: "President"}}})
		}
		return out
	}
	// rules writes papers of Oslo in which the president takes part, the first of them his own.
	rules := func(name string, days ...string) []written {
		out := papers("oslo", name, days...)
		for i := range out {
			out[i].people[0] = holding{name: name, title: "President", party: true, sender: i == 0}
		}
		return out
	}
	guest := func(name string, days ...string) []written {
		out := rules(name, days...)
		out[0].people[0].sender = false
		return out
	}
	berg := rules("Nils Berg", "1957-01-10", "1957-02-10", "1957-03-10")
	unplaced := rules("Nils Berg", "1957-01-10", "1957-02-10", "1957-03-10")
	for i := range unplaced {
		unplaced[i].house = ""
	}
	asked := func(day, house string) written {
		return written{day, house, []holding{{office: "president"}}}
	}
	for _, c := range []struct {
		name   string
		papers []written
		asked  written
		want   string
	}{
		{"all papers around agree", weber, asked("1957-02-20", "oslo"), "Otto Weber"},
		{"on the very day", weber, asked("1957-02-10", "oslo"), "Otto Weber"},
		{"after the last of them", weber, asked("1957-04-01", "oslo"), "Otto Weber"},
		{"long after the last of them", weber, asked("1957-06-20", "oslo"), "president"},
		{"another place", weber, asked("1957-02-20", "riga"), "president"},
		{"no place", weber, asked("1957-02-20", ""), "president"},
		{"no day", weber, asked("1957", "oslo"), "president"},
		{"two papers are too few", weber[:2], asked("1957-02-01", "oslo"), "president"},
		{"between two presidents", append(weber, brandt...), asked("1957-05-01", "oslo"), "president"},
		{"one of many may name another", append(append(papers("oslo", "Otto Weber", "1957-01-12", "1957-01-15", "1957-02-12"), weber...), papers("oslo", "Jan Novak", "1957-02-11")...), asked("1957-02-20", "oslo"), "Otto Weber"},
		{"half may not", append(papers("oslo", "Jan Novak", "1957-01-11", "1957-02-11", "1957-03-11"), weber...), asked("1957-02-20", "oslo"), "president"},
		{"of two, whose title papers of many places tell", append(append(papers("oslo", "Jan Novak", "1957-01-11", "1957-02-11", "1957-03-11"), weber...), abroad("Otto Weber", "riga", "bern", "rome", "paris")...), asked("1957-02-20", "oslo"), "Otto Weber"},
		{"the host takes part in the papers of the home", berg, asked("1957-02-20", "oslo"), "Nils Berg"},
		{"its embassies call him so", berg, asked("1957-02-20", "riga"), "Nils Berg"},
		{"and papers without a place", berg, asked("1957-02-20", ""), "Nils Berg"},
		{"not where the embassy knows another", append([]written{{"1957-02-21", "riga", []holding{{name: "Jan Novak", title: "President"}}}}, berg...), asked("1957-02-20", "riga"), "president"},
		{"where most papers tell no place", append(append(unplaced, unplaced...), berg...), asked("1957-02-20", "riga"), "Nils Berg"},
		{"nowhere has no host", unplaced, asked("1957-02-20", ""), "president"},
		{"a guest is no host", guest("Nils Berg", "1957-01-10", "1957-02-10", "1957-03-10"), asked("1957-02-20", "oslo"), "president"},
		{"a host is no host long after", berg, asked("1957-06-20", "oslo"), "president"},
		{"not beside as frequent a guest", append(guest("Jan Novak", "1957-01-11", "1957-02-11"), berg...), asked("1957-02-20", "oslo"), "president"},
		{"not where an embassy writes", append(append(papers("riga", "Jan Novak", "1957-01-11", "1957-02-11"), papers("riga", "Otto Weber", "1957-01-11", "1957-02-11")...), append(papers("oslo", "Otto Weber", "1957-01-10", "1957-01-11", "1957-01-12", "1957-01-13", "1957-01-14", "1957-01-15", "1957-01-16", "1957-01-17"), abroad("Otto Weber", "riga", "bern", "rome", "paris")...)...), asked("1957-02-20", "riga"), "president"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := fresh(t)
			for i, p := range append(c.papers, c.asked) {
				r.Add(graph.DocumentID(fmt.Sprintf("d%02d", i)), graph.EDTF(p.day), p.result(), nil)
			}
			got := r.Resolve().Entity(graph.DocumentID(fmt.Sprintf("d%02d", len(c.papers))), 0)
			if got.Name != c.want {
				t.Errorf("the president is %s, want %s", got.Name, c.want)
			}
			if got.ID.Office() != (c.want == "president") {
				t.Errorf("his IRI is %s", got.ID)
			}
		})
	}
}

// TestOfficesStayTheirDocuments holds that two documents' unknown ambassadors are two people.
func TestOfficesStayTheirDocuments(t *testing.T) {
	r := fresh(t)
	for _, id := range []graph.DocumentID{"a", "b"} {
		r.Add(id, "1957-01-10", written{"", "oslo", []holding{{office: "polish ambassador"}, {name: "Otto Weber"}}}.result(), nil)
	}
	i := r.Resolve()
	if a, b := i.Entity("a", 0), i.Entity("b", 0); a.ID == b.ID || a.Name != "polish ambassador" || a.Type != graph.Person {
		t.Errorf("the ambassadors are %v and %v", a, b)
	}
	if a, b := i.Entity("a", 1), i.Entity("b", 1); a.ID != b.ID {
		t.Errorf("%v and %v bear one full name", a, b)
	}
}
