package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"dramatis/graph"
	"dramatis/graph/store"
	"dramatis/queries"
	"dramatis/seeds"
)

// block is a question in several wordings with its right answers, as
// testdata/questions/README.md has it.
type block struct {
	file         string
	line         int
	questions    []string
	kind         string
	must, may    []string
	todo, refuse string
}

// readBlocks reads a file of questions.
func readBlocks(t *testing.T, path string) []block {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out []block
	b := block{file: filepath.Base(path)}
	for i, line := range append(strings.Split(string(data), "\n"), "") {
		mark, rest, _ := strings.Cut(line, " ")
		switch mark {
		case "?":
			b.line = cmp.Or(b.line, i+1)
			b.questions = append(b.questions, rest)
		case "=":
			b.must = strings.Split(rest, "; ")
		case "~":
			b.may = strings.Split(rest, "; ")
		case "kind":
			b.kind = rest
		case "todo":
			b.todo = rest
		case "!":
			b.refuse = rest
		case "", "#":
			if len(b.questions) > 0 {
				out = append(out, b)
			}
			b = block{file: filepath.Base(path)}
		default:
			t.Fatalf("%s:%d: %q is no line of questions", path, i+1, line)
		}
	}
	return out
}

// asker builds the corpus of the questions and gives what answers from it.
func asker(t *testing.T) func(question string) queries.Answer {
	t.Helper()
	path := filepath.Join(t.TempDir(), "questions.db")
	var out, errs bytes.Buffer
	args := []string{"--store", path, "build", "../../seeds/documents", "testdata/questions/documents"}
	if code := run(t.Context(), args, strings.NewReader(""), &out, &errs); code != 0 {
		t.Fatalf("build: exit status %d: %s", code, errs.String())
	}
	s, err := store.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	words, err := graph.ParseVocabulary(seeds.Read("vocabulary.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return func(question string) queries.Answer {
		a, err := queries.Ask(t.Context(), s, words, languageTables(), question)
		if err != nil {
			t.Fatalf("%s: %v", question, err)
		}
		return a
	}
}

// kinds maps the words of the file to kinds of answer.
var kinds = map[string]queries.Kind{"": queries.KindEntities, "posts": queries.KindRoles}

// TestQuestionsAreAnsweredRightly asks every question of the suite. Nothing wrong may
// be said, not even to those whose right answer is still to do.
func TestQuestionsAreAnsweredRightly(t *testing.T) {
	ask := asker(t)
	blocks := append(readBlocks(t, "testdata/questions/answers.txt"), readBlocks(t, "testdata/questions/wordings.txt")...)
	asked, right, todo, done := 0, 0, 0, 0
	for _, b := range blocks {
		kind := cmp.Or(kinds[b.kind], queries.Kind(b.kind))
		for _, question := range b.questions {
			a := ask(question)
			asked++
			wrong, missing := b.judge(a)
			ok := len(wrong) == 0 && len(missing) == 0 && a.Kind == kind
			switch {
			case b.todo != "" && ok:
				todo, done = todo+1, done+1
				t.Logf("line %d: done, take the todo away: %s", b.line, question)
			case b.todo != "" && len(wrong) == 0:
				todo++
			case !ok:
				t.Errorf("%s:%d: %s\n\t%s %s, wrong %q, missing %q\n\tread as: %s", b.file, b.line, question, a.Status, a.Kind, wrong, missing, a.Plan)
			default:
				right++
			}
		}
	}
	t.Logf("%d questions in %d blocks: %d right, %d still to do, %d of them done", asked, len(blocks), right, todo, done)
	if len(blocks) < 150 || asked < 400 {
		t.Errorf("only %d questions in %d blocks", asked, len(blocks))
	}
}

// judge says which rows of an answer are outside of what may come, and what must
// come and did not.
func (b block) judge(a queries.Answer) (wrong, missing []string) {
	var got [][]string
	for _, r := range a.Answers {
		if len(r.Evidence) == 0 && r.Value != "no" && r.Value != "0" {
			wrong = append(wrong, r.Value+" (without proof)")
		}
		switch {
		case b.kind == "path":
			for _, st := range r.Path {
				got = append(got, spellings(st.Subject), spellings(st.Object))
			}
		case r.Entity != nil:
			got = append(got, append(spellings(*r.Entity), r.Value))
		default:
			got = append(got, []string{r.Value})
		}
	}
	for _, want := range b.must {
		if !slices.ContainsFunc(got, func(names []string) bool { return b.meant(want, names) }) {
			missing = append(missing, want)
		}
	}
	for _, names := range got {
		if b.kind != "path" && !slices.ContainsFunc(slices.Concat(b.must, b.may), func(want string) bool { return b.meant(want, names) }) {
			wrong = append(wrong, names[0])
		}
	}
	return wrong, missing
}

// spellings gives all names of an entity.
func spellings(r graph.Ref) []string { return append([]string{r.Name}, r.Aliases...) }

// meant reports whether all words of an answer stand in one of the names; a number
// or a yes must be the same.
func (b block) meant(want string, names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		if b.kind == "number" || b.kind == "yesno" {
			return name == want
		}
		have := plainWords(name)
		return !slices.ContainsFunc(plainWords(want), func(w string) bool { return !slices.Contains(have, w) })
	})
}

// plainWords gives the words of a name without letter case, accents and marks.
func plainWords(name string) []string {
	folded := norm.NFC.String(strings.Map(func(r rune) rune {
		if unicode.IsMark(r) {
			return -1
		}
		return r
	}, norm.NFD.String(cases.Fold().String(strings.NewReplacer("’", "'", "й", "й").Replace(name)))))
	return wordsIn.FindAllString(folded, -1)
}

var wordsIn = regexp.MustCompile(`[\pL\pN]+`)

// TestQuestionsOutOfScopeAreRefusedHelpfully asks what cannot be answered: nothing
// may come but a sentence that says why, and where no name is at fault the nearest forms.
func TestQuestionsOutOfScopeAreRefusedHelpfully(t *testing.T) {
	ask := asker(t)
	asked := 0
	for _, b := range readBlocks(t, "testdata/questions/refusals.txt") {
		for _, question := range b.questions {
			asked++
			a := ask(question)
			refused := a.Status == queries.Refused || a.Status == queries.Ambiguous
			helps := len(a.Forms) > 0 || len(a.Candidates) > 1
			if !refused || len(a.Answers) > 0 || !helps || !strings.Contains(fmt.Sprint(a.Plan, a.Forms), b.refuse) {
				t.Errorf("line %d: %s\n\t%s with %d rows: %s %q\n\twant %q", b.line, question, a.Status, len(a.Answers), a.Plan, a.Forms, b.refuse)
			}
		}
	}
	if asked < 60 {
		t.Errorf("only %d questions", asked)
	}
}
