package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the README's examples with what the program prints")

// seconds is the one thing in an example that differs from run to run.
var seconds = regexp.MustCompile(`in [0-9.]+ seconds`)

// TestReadmeShowsWhatTheProgramPrints runs every command that the README shows with
// its output, as on a terminal, and compares. With -update it writes the README anew.
func TestReadmeShowsWhatTheProgramPrints(t *testing.T) {
	t.Chdir("../..")
	t.Setenv("DRAMATIS_STORE", filepath.Join(t.TempDir(), "readme.db"))
	t.Setenv("DRAMATIS_FORMAT", "table")
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	shown := string(readme)
	printed, examples := replay(t, shown)
	if examples < 3 {
		t.Errorf("the README shows %d examples; it must show the main job and answers", examples)
	}
	if *update {
		if err := os.WriteFile("README.md", []byte(printed), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	mask := func(s string) string { return seconds.ReplaceAllString(s, "in N seconds") }
	if diff := cmp.Diff(mask(shown), mask(printed)); diff != "" {
		t.Errorf("the README shows (-) what the program no longer prints (+); go test ./cmd/dramatis -run Readme -update\n%s", diff)
	}
}

// replay gives the README with the output of every shown command as it is now.
func replay(t *testing.T, readme string) (string, int) {
	t.Helper()
	var out strings.Builder
	examples := 0
	lines := strings.SplitAfter(readme, "\n")
	for i := 0; i < len(lines); i++ {
		out.WriteString(lines[i])
		command, ok := strings.CutPrefix(strings.TrimSuffix(lines[i], "\n"), "    $ ")
		if !ok {
			continue
		}
		examples++
		out.WriteString(indented(runShown(t, command)))
		for i+1 < len(lines) && !strings.HasPrefix(lines[i+1], "    $ ") && (strings.HasPrefix(lines[i+1], "    ") || lines[i+1] == "\n" && i+2 < len(lines) && strings.HasPrefix(lines[i+2], "    ") && !strings.HasPrefix(lines[i+2], "    $ ")) {
			i++
		}
	}
	return out.String(), examples
}

// runShown carries out a command line of the README.
func runShown(t *testing.T, command string) string {
	t.Helper()
	args, ok := strings.CutPrefix(command, "go run ./cmd/dramatis ")
	if !ok {
		if args, ok = strings.CutPrefix(command, "dramatis "); !ok {
			t.Fatalf("the README shows a command that is not ours: %s", command)
		}
	}
	var stdout, stderr bytes.Buffer
	if code := run(t.Context(), words(args), strings.NewReader(""), &stdout, &stderr); code != 0 {
		t.Fatalf("%s: exit status %d: %s", command, code, stderr.String())
	}
	return stdout.String()
}

// words splits a command line at blanks outside double quotes.
func words(line string) []string {
	var out []string
	for i, part := range strings.Split(line, `"`) {
		if i%2 == 1 {
			out = append(out, part)
		} else {
			out = append(out, strings.Fields(part)...)
		}
	}
	return out
}

// indented sets text as a code block of Markdown.
func indented(text string) string {
	var b strings.Builder
	for _, line := range strings.SplitAfter(strings.TrimRight(text, "\n")+"\n", "\n") {
		if strings.TrimSpace(line) != "" {
			b.WriteString("    ")
			b.WriteString(strings.TrimRight(line, " \n") + "\n")
		} else if line != "" {
			b.WriteString("\n")
		}
	}
	return b.String()
}
