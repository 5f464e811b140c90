package relate_test

import (
	"cmp"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"dramatis/extract"
	"dramatis/extract/coref"
	"dramatis/extract/relate"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/seeds"
)

var update = flag.Bool("update", false, "write the floors of the matrix anew")

// TestMatrix says what every frame says in every construction of English, reads it with the
// whole pipeline, and holds what share is read, construction by construction, against the
// floors of testdata/matrix.tsv. With -v it prints them, and with -run Matrix/NAME every
// cell of one construction that is missed or wrong.
func TestMatrix(t *testing.T) {
	p, err := extract.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	clauses := allClauses(t, p.Vocabulary())
	floors := readFloors(t)
	byPredicate := map[string]*tally{}
	var lines []string
	var all tally
	for _, k := range constructions {
		var sum tally
		t.Run(k.name, func(t *testing.T) {
			for _, c := range clauses {
				cell, ok := try(p, c, k)
				if !ok {
					continue
				}
				sum.add(cell)
				all.add(cell)
				count(byPredicate, string(c.frame.Predicate)).add(cell)
				if !cell.found || len(cell.wrong) > 0 {
					t.Logf("%-24s %s\n    missed %q\n    wrong  %q", c.frame.Name, cell.text, cell.missed, cell.wrong)
				}
			}
			if f := floors[k.name]; sum.worse(f) {
				t.Errorf("%d of %d cells found and %d wrong; were %d of %d and %d", sum.found, sum.cells, sum.wrong, f.found, f.cells, f.wrong)
			}
		})
		lines = append(lines, fmt.Sprintf("%s\t%d\t%d\t%d", k.name, sum.cells, sum.found, sum.wrong))
	}
	for _, name := range slices.Sorted(maps.Keys(byPredicate)) {
		s := byPredicate[name]
		t.Logf("predicate %-16s %4d of %4d found, %3d wrong", name, s.found, s.cells, s.wrong)
	}
	for _, l := range lines {
		f := strings.Split(l, "\t")
		t.Logf("%-44s %4s of %4s found, %3s wrong", f[0], f[2], f[1], f[3])
	}
	t.Logf("all: %d of %d found (%.3f), %d wrong", all.found, all.cells, float64(all.found)/float64(all.cells), all.wrong)
	if *update {
		text := "construction\tcells\tfound\twrong\n" + strings.Join(lines, "\n") + "\n"
		if err := os.WriteFile("testdata/matrix.tsv", []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// allClauses takes apart a test of every frame that has one.
func allClauses(t *testing.T, v graph.Vocabulary) []clause {
	r, err := relate.Load(seeds.FS, v)
	if err != nil {
		t.Fatal(err)
	}
	var out []clause
	for _, f := range r.Frames() {
		if c, ok := clauseOf(r, f); ok {
			out = append(out, c)
		}
	}
	return out
}

// try says a clause in a construction and reads it; ok is false where English cannot say it so.
func try(p *extract.Pipeline, c clause, k construction) (cell, bool) {
	text, ok := c.fill(k.text)
	if !ok {
		return cell{}, false
	}
	out := cell{clause: c, construction: k, text: text}
	got := read(p, letterhead(c, k)+text+"\n")
	want, allowed := c.wants(k)
	for _, w := range want {
		if !slices.ContainsFunc(w, func(s string) bool { return slices.Contains(got, s) }) {
			out.missed = append(out.missed, strings.Join(w, " | "))
		}
	}
	for _, g := range got {
		if k.sense == never && happenedIn(g) && c.pair(g) || !allows(allowed, g) && !c.together(k, g) && happenedIn(g) && !slices.ContainsFunc(want, func(w []string) bool { return slices.Contains(w, g) }) {
			out.wrong = append(out.wrong, g)
		}
	}
	out.found = len(out.missed) == 0 && (k.sense != never || len(out.wrong) == 0)
	return out, true
}

// fill puts the parts of a clause into a construction.
func (c clause) fill(template string) (string, bool) {
	var b strings.Builder
	for {
		before, rest, more := strings.Cut(template, "{")
		b.WriteString(before)
		if !more {
			break
		}
		name, after, _ := strings.Cut(rest, "}")
		part, ok := c.fields[name]
		if !ok {
			part, ok = c.fields[strings.ToLower(name[:1])+name[1:]]
			if ok {
				part = capital(part)
			}
		}
		if !ok {
			return "", false
		}
		b.WriteString(part)
		template = after
	}
	return capital(b.String()), true
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// letterhead gives the head of the document that a construction stands in.
func letterhead(c clause, k construction) string {
	sender := map[string]string{"X": c.doer, "O": c.other, "U": "Ulla Strand"}[k.telegram]
	if sender == "" {
		return "Report\n\n7 May 1956\n\n"
	}
	return "Telegram From the Ambassador in Iceland (" + sender + ") to the Department of State\n\nReykjavik, 7 May 1956\n\n"
}

// wants gives what must be read, each as what may stand for it, and what else may be.
func (c clause) wants(k construction) (want [][]string, allowed []string) {
	pairs := [][2]string{{c.subject, c.object}}
	swap := func(old, new string) {
		swapped := [2]string{c.subject, c.object}
		for i, name := range swapped {
			if name == old {
				swapped[i] = strings.TrimPrefix(new, "the ")
			}
		}
		pairs = append(pairs, swapped)
	}
	for _, b := range k.besides {
		swap(c.doer, c.fields[b])
	}
	second, third := peers(c.other)
	if k.too {
		swap(c.other, second)
	}
	if k.tooThree {
		swap(c.other, third)
	}
	if k.mutual && !symmetric[c.frame.Predicate] {
		pairs = append(pairs, [2]string{c.object, c.subject})
	}
	for _, s := range k.says {
		allowed = append(allowed, strings.ReplaceAll(s, "{x}", c.doer))
		if strings.Contains(c.fields["X"], " and ") {
			allowed = append(allowed, strings.ReplaceAll(s, "{x}", c.other))
		}
	}
	if k.companion != "" {
		allowed = append(allowed, c.doer+" "+string(k.companion)+" ")
	}
	if s, ok := alongside[c.frame.Name]; ok {
		allowed = append(allowed, s, strings.Replace(s, " ", " (reported) ", 1))
	}
	for _, pair := range pairs {
		if k.sense != never {
			want = append(want, c.spellings(pair, k))
		}
		for _, predicate := range companions[c.frame.Name] {
			allowed = append(allowed, line(pair[0], predicate, pair[1], "", ""), line(pair[1], predicate, pair[0], "", ""))
			allowed = append(allowed, line(pair[0], predicate, pair[1], reported, k.by), line(pair[1], predicate, pair[0], reported, k.by))
		}
	}
	return want, allowed
}

// spellings gives the ways in which one statement may be read: of two who are tied alike in
// either order, of what a stance is meant to be as held, of what is known with its teller or without.
func (c clause) spellings(pair [2]string, k construction) []string {
	senses := []graph.Modality{k.sense}
	switch {
	case k.sense == happened:
		senses = []graph.Modality{asserted, reported}
	case k.sense == planned && c.frame.Stance:
		senses = append(senses, asserted)
	}
	var out []string
	for _, s := range senses {
		tellers := []string{k.by, ""}
		if s == reported || k.by == "" {
			tellers = tellers[:1] // who told it must be said
		}
		for _, by := range tellers {
			out = append(out, line(pair[0], c.frame.Predicate, pair[1], s, by), line(pair[1], c.frame.Predicate, pair[0], s, by))
		}
	}
	if !symmetric[c.frame.Predicate] && !c.frame.Reciprocal {
		out = slices.DeleteFunc(out, func(s string) bool { return !strings.HasPrefix(s, pair[0]+" ") })
	}
	return out
}

// symmetric are the predicates that tie two alike.
var symmetric = map[graph.Predicate]bool{"met": true, "negotiated-with": true, "fought": true, "family-of": true}

// companions are what a frame's plain sentence says besides, of the same two: who advises
// somebody tells him something, who commands an army holds a post in it.
var companions = map[string][]graph.Predicate{
	"lay-before": {"proposed-to"}, "advise-that": {"informed"}, "speak-with-blame": {"opposes"}, "organise": {"present-at"},
	"lead": {"holds-position"}, "command": {"holds-position"},
	"say": {"met"}, "tell": {"met"}, "direct-to": {"met"}, // on a day that is named
}

// alongside are what a frame's plain sentence says of others.
var alongside = map[string]string{
	"represent-at": "Anna Weber represents Norway", "in-place-of": "Anna Weber holds-position Oslo",
}

// line writes a statement.
func line(subject string, p graph.Predicate, object string, s graph.Modality, by string) string {
	out := subject + " "
	if s != "" && s != graph.Asserted {
		out += "(" + string(s) + ") "
	}
	out += string(p) + " " + object
	if by != "" {
		out += " by " + by
	}
	return out
}

// read gives the statements of a text.
func read(p *extract.Pipeline, text string) []string {
	x := p.Extract(source.NewDocument("matrix.txt", text))
	name := func(c coref.ChainID) string {
		if c == coref.None {
			return ""
		}
		return x.Chains.Chains[c].Name
	}
	var out []string
	for _, s := range x.Statements {
		if s.Evidence[0].Zone == "title" || s.Evidence[0].Zone == "letterhead" {
			continue
		}
		out = append(out, line(name(s.Subject), s.Predicate, cmp.Or(name(s.Object), s.Literal), s.Modality, name(s.AttributedTo)))
	}
	return out
}

// happenedIn reports whether a written statement is of what happened.
func happenedIn(line string) bool {
	return !strings.Contains(line, "(") || strings.Contains(line, "("+string(reported)+")")
}

// pair reports whether a written statement ties the two of the clause by the predicate of its frame.
func (c clause) pair(line string) bool {
	return strings.Contains(line, " "+string(c.frame.Predicate)+" ") && strings.Contains(line, c.doer) && strings.Contains(line, c.other)
}

// together reports whether a statement only says that those who are named beside each other met.
func (c clause) together(k construction, line string) bool {
	return (k.too || len(k.besides) > 0) && c.frame.Predicate == "met" && strings.Contains(line, " met ")
}

// allows reports whether a statement is one of those that may be, or of a kind that may be.
func allows(allowed []string, line string) bool {
	return slices.ContainsFunc(allowed, func(a string) bool { return a == line || strings.HasSuffix(a, " ") && strings.HasPrefix(line, a) })
}
