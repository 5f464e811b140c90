package resolve

import (
	"fmt"
	"strings"
	"testing"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// archive makes papers of lines "year: chain, chain, …".
func archive(lines ...string) []paper {
	var out []paper
	for i, l := range lines {
		year, chains, _ := strings.Cut(l, ": ")
		p := paper{id: fmt.Sprintf("d%02d", i), date: graph.EDTF(year)}
		for _, c := range strings.Split(chains, ", ") {
			p.chains = append(p.chains, "p|"+c)
		}
		out = append(out, p)
	}
	return out
}

// signed gives an archive whose papers are signed by whoever they name first, where their line
// ends in "*".
func signed(lines ...string) (papers []paper, signers map[string]bool) {
	signers = map[string]bool{}
	for i, l := range lines {
		lines[i] = strings.TrimSuffix(l, "*")
		signers[fmt.Sprintf("d%02d", i)] = strings.HasSuffix(l, "*")
	}
	return archive(lines...), signers
}

// TestWhoSignsIsNotWhomPapersOnlySpeakOf has two bearers of a surname in the same years.
func TestWhoSignsIsNotWhomPapersOnlySpeakOf(t *testing.T) {
	papers, signers := signed(several(4, "1956: Robert Vale*", several(4, "1956: Oskar Vale, Jan Holt", several(4, "1956: Jan Holt, Anna Lund", "1956: Vale*")...)...)...)
	r := fresh(t)
	for _, p := range papers {
		x := p.result()
		if signers[p.id] {
			x.SignedBy = []coref.ChainID{0}
		}
		r.Add(graph.DocumentID(p.id), p.date, x, nil)
	}
	id := r.Resolve()
	if got := id.Entity(graph.DocumentID(papers[len(papers)-1].id), 0).ID; got != "person/robert-vale" {
		t.Errorf("got %s: %v", got, show(papers, id))
	}
}

// several repeats a line.
func several(n int, line string, more ...string) []string {
	var out []string
	for range n {
		out = append(out, line)
	}
	return append(out, more...)
}

func TestWhomABareSurnameMeans(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		want  string // the entity of the first chain of the last document
		rule  string
	}{
		{"the one of those years", several(3, "1950: Robert Vale", several(3, "1975: Oskar Vale", "1951: Vale")...), "person/robert-vale", "named so in the documents of those years"},
		{"the one with the office", several(2, "1956: Robert Vale||Secretary of State", several(4, "1956: Oskar Vale||Director", "1956: Vale||Secretary")...),
			"person/robert-vale", "the bearer of the name with the title secretary"},
		{"not who has offices of another kind only", several(12, "1956: Robert Vale||President", several(8, "1956: Oskar Vale", "1956: Vale||||secretary under")...), "person/oskar-vale", "named so in the documents of those years"},
		{"who has such an office though it is worded otherwise", several(12, "1956: Robert Vale||||deputy secretary", several(8, "1956: Oskar Vale||||ambassador denmark", "1956: Vale||||affairs secretary under")...), "person/robert-vale", "named so in the documents of those years"},
		{"an office that leads several names at once", several(2, "1956: Robert Vale||Secretary of State", several(4, "1956: Oskar Vale||Director", "1956: Vale||Secretaries")...),
			"person/robert-vale", "the bearer of the name with the title secretary"},
		{"a seat that leads several names at once", several(2, "1956: Robert Vale||Congressman", several(4, "1956: Oskar Vale||Director", "1956: Vale||Congressmen")...),
			"person/robert-vale", "the bearer of the name with the title congressman"},
		{"the one whose post papers give, though he is named seldom", several(3, "1956: Robert Vale||||director press", several(9, "1956: Oskar Vale||||counsel", several(60, "1956: Marta Kern||||clerk", "1956: Vale||||director press")...)...), "person/robert-vale", "post director press"},
		{"a post that one paper gives to one who is hardly ever named", several(1, "1956: Robert Vale||||director press", several(40, "1956: Oskar Vale||||counsel", several(200, "1956: Marta Kern||||clerk", "1956: Vale||||director press")...)...), "person/vale", "the name fits several people"},
		{"a land that papers take for granted and give to neither", several(20, "1956: Robert Vale", several(16, "1956: Oskar Vale", several(60, "1956: Marta Kern|||american", several(50, "1956: Otto Lund|||danish", several(50, "1956: Olga Sten|||swedish", "1956: Vale|||american")...)...)...)...), "person/vale", "the name fits several people"},
		{"the one of that land, though he is named seldom", several(2, "1956: Robert Vale|||canadian", several(30, "1956: Oskar Vale", several(60, "1956: Marta Kern|||american", "1956: Vale|||canadian")...)...), "person/robert-vale", "of the land"},
		{"the one of that land among many", several(2, "1956: Robert Vale|||canadian", several(9, "1956: Oskar Vale", several(9, "1956: Otto Vale", several(9, "1956: Jan Vale", several(9, "1956: Karl Vale", several(60, "1956: Marta Kern|||american", "1956: Vale|||canadian")...)...)...)...)...), "person/robert-vale", "of the land"},
		{"the title of one who is of another land", several(9, "1956: Oskar Vale||Ambassador|american", several(2, "1956: Robert Vale|||canadian", several(60, "1956: Marta Kern|||american", "1956: Vale||Ambassador|canadian")...)...), "person/robert-vale", "of the land"},
		{"a post beside the title of another", several(3, "1956: Robert Vale||Foreign Minister", several(2, "1956: Oskar Vale||||interpreter", several(9, "1956: Marta Kern||||clerk", "1956: Vale||Foreign Minister||interpreter")...)...), "person/robert-vale", "title foreign minister"},
		{"a post that papers give to none", several(1, "1956: Robert Vale||||director press", several(9, "1956: Oskar Vale||||counsel", "1956: Vale||||archivist")...), "person/oskar-vale", "named so in the documents of those years"},
		{"the one in that company", several(3, "1956: Robert Vale, Anna Lund, Jan Holt", several(3, "1956: Oskar Vale, Peter Moss", several(5, "1956: Marta Kern", "1956: Vale, Anna Lund, Jan Holt")...)...),
			"person/robert-vale", "beside the same people"},
		{"a surname of millions beside those of one bearer", several(8, "1956: Wang Ping-nan, Anna Lund, Jan Holt", several(2, "1956: Wang Shu-ming, Anna Lund, Jan Holt", several(30, "1956: Marta Kern", "1956: Wang, Anna Lund, Jan Holt")...)...),
			"person/wang-ping-nan", "beside the same people"},
		{"a surname of millions with nobody beside", several(5, "1956: Wang Ping-nan", "1956: Wang Shu-ming", "1956: Wang"), "person/wang@d06", "the name fits several people"},
		{"nobody leads", several(3, "1956: Robert Vale", several(3, "1956: Oskar Vale", "1956: Vale")...), "person/vale", "the name fits several people"},
		{"the document names both apart", several(3, "1956: Robert Vale", "1956: Vale, Robert Vale"), "person/vale", "the document tells all who bear the name apart"},
		{"a misspelt surname", several(3, "1956: Oskar Westergard", "1956: Oskar Westergord"), "person/oskar-westergard", "another spelling of the name"},
		{"a slip in the surname and one in the given name", several(3, "1956: Oskar Westergard", "1956: Osk Westergord"), "person/osk-westergord", ""},
		{"a misspelt name of a second man", several(3, "1956: Oskar Westergard", "1956: Robert Westergord"), "person/robert-westergord", ""},
		{"a middle initial alone", several(3, "1956: Oskar F. Westergard", "1956: F. Westergard"), "person/oskar-f-westergard", "another spelling of the name"},
		{"a middle initial of two", several(3, "1956: Oskar F. Westergard", "1956: Jan F. Westergard", "1956: F. Westergard"), "person/f-westergard", ""},
		{"a full name that is short for two, by its office", several(3, "1956: Oskar P. Vale||Director", "1956: Oskar D. Vale||Consul", "1956: Oskar Vale||Director"), "person/oskar-p-vale", "the bearer of the name with the title director"},
		{"a full name that hardly anybody gives more of", append(several(1, "1956: Oskar P. Vale", "1956: Oskar D. Vale"), several(5, "1956: Oskar Vale")...), "person/oskar-vale", "the name fits several people"},
		{"a nickname that is cut short", several(3, "1956: Maxwell D. Vale", "1956: Max Vale"), "person/maxwell-d-vale", "the full names agree"},
		{"a misspelling of another time", several(3, "1906: Oskar Westergard", "1956: Oskar Westergord"), "person/oskar-westergord", ""},
		{"a given name alone", []string{"1956: Anna Lund", "1956: Anna Holt", "1956: Anna Moss", "1957: Anna", "1956: Anna"}, "person/anna@d04", "so many bear the name that alone it tells nobody"},
		{"whom a nickname beside a full name names", several(2, "1956: Bob K.", "1956: Robert F. Vale; Bob"), "person/robert-f-vale", "nobody else bears the name"},
		{"a surname in a particle that only sounds alike", several(3, "1956: Khang Kay", "1956: De Quay; Quai"), "person/de-quay", ""},
		{"an office run together", several(3, "1956: Oskar Vale||Foreign Minister", "1956: FonMin Vale"), "person/oskar-vale", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			papers := archive(c.lines...)
			id := identify(t, papers)
			last := graph.DocumentID(papers[len(papers)-1].id)
			if got := string(id.Entity(last, 0).ID); got != c.want {
				t.Errorf("got %s, want %s: %v", got, c.want, show(papers, id))
			}
			var rules []string
			for _, w := range id.Why(last, 0) {
				rules = append(rules, w.Rule)
			}
			if !strings.Contains(strings.Join(rules, "; "), c.rule) || len(rules) == 0 {
				t.Errorf("no rule %q in %q", c.rule, rules)
			}
		})
	}
}

func TestCanonicalForm(t *testing.T) {
	for _, c := range []struct {
		lines []string
		want  string
	}{
		{several(2, "1956: I.P. Sidorov", "1956: I. P. Sidorov", "1957: Sidorov"), "I.P. Sidorov [Sidorov]"},
		{several(2, "1956: Ivan Petrovich Sidorov", several(3, "1956: Ivan Sidorov")...), "Ivan Petrovich Sidorov [Ivan Sidorov]"},
		{several(3, "1956: Ivan Sidorov", "1956: Ivan Petrovich Sidorov"), "Ivan Sidorov [Ivan Petrovich Sidorov]"},
		{several(3, "1956: И.П. Сидорову", "1956: И.П. Сидоров"), "И.П. Сидоров [И.П. Сидорову]"},
		{several(3, "1956: И.П. Сидоров", "1956: I.P. Sidorov"), "I.P. Sidorov [И.П. Сидоров]"},
		{several(2, "1956: W. Otto Lund", several(4, "1956: Otto Lund")...), "W. Otto Lund [Otto Lund]"},
		{several(3, "1956: Bill Lund", "1956: J. William Lund", "1957: Lund"), "J. William Lund [Bill Lund; Lund]"},
		{several(30, "1956: Jimmy Lund", "1956: James Lund"), "Jimmy Lund [James Lund]"},
		{several(3, "1956: A. Sidorov", "1956: Alexander Sidorov"), "Alexander Sidorov [A. Sidorov]"},
		{several(2, "1956: M. Paul Lund", "1956: Paul Lund"), "Paul Lund [M. Paul Lund]"},
		{several(2, "1956: M. Lund de Berg", several(3, "1956: Lund de Berg")...), "Lund de Berg [M. Lund de Berg]"},
		{several(10, "1956: Lund||Ambassador", "1957: Otbrid Lund|s|Ambassador"), "Otbrid Lund [Lund]"},
		{several(10, "1956: Lund||Ambassador", "1957: Otbrid Lund||Ambassador"), "Lund [Otbrid Lund]"},
		{several(10, "1956: Lund||Ambassador", "1957: Otbrid Lund|s|Colonel"), "Lund [Otbrid Lund]"},
		{several(10, "1956: Lund||Ambassador", "1957: Otbrid Lund|s|Ambassador", "1957: O. Lund"), "O. Lund [Lund; Otbrid Lund]"},
		{several(3, "1956: IVAN SIDOROV", "1956: Ivan Sidorov"), "Ivan Sidorov []"},
	} {
		e := identify(t, archive(c.lines...)).Entities()
		if got := fmt.Sprintf("%s [%s]", e[0].Name, strings.Join(e[0].Aliases, "; ")); len(e) != 1 || got != c.want {
			t.Errorf("%q: got %s of %d entities, want %s", c.lines, got, len(e), c.want)
		}
	}
}
