package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
)

func TestMain(m *testing.M) {
	registerFunctions()
	ptest.MainWithDefault(m, "prism")
}

// TestPartsOfAPipelineLoadAsOneBuild extracts the samples on Beam's local runner, loads
// the parts, and compares with a build.
func TestPartsOfAPipelineLoadAsOneBuild(t *testing.T) {
	dir := t.TempDir()
	program := filepath.Join(dir, "dramatis")
	do(t, "../..", "go", "build", "-o", program, "./cmd/dramatis")
	box := filepath.Join(dir, "box")
	if err := os.CopyFS(box, os.DirFS("../../seeds/documents")); err != nil {
		t.Fatal(err)
	}
	copyOf(t, box, "000_2f0b42072aa5029d.txt", "copy.txt")
	const post = "From - Thu Jan  3 10:11:12 2002\nFrom: Ada Brown <a@b.example>\nMessage-ID: <1@b>\n\nI met Otto Lund.\n\n"
	if err := os.WriteFile(filepath.Join(box, "in.mbox"), []byte(post+strings.ReplaceAll(post, "Otto", "Emil")), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(box, "empty.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	roots := []string{"box"}
	for _, parts := range []int{1, 3} {
		out := filepath.Join(dir, "parts", string(rune('0'+parts)))
		if code := run(context.Background(), plan{roots: roots, output: out, parts: parts}); code != 3 {
			t.Fatalf("the run ended with status %d, want 3 for the empty file", code)
		}
		files, err := filepath.Glob(out + "/*.jsonl.zst")
		if err != nil || len(files) == 0 || len(files) > parts {
			t.Fatalf("parts %v, %v", files, err)
		}
		loaded := "loaded" + string(rune('0'+parts)) + ".db"
		partly(t, program, append([]string{"load", "--store", loaded, "-q"}, files...)...)
		partly(t, program, "build", "--store", "built.db", "-q", "box")
		for _, command := range [][]string{{"export"}, {"documents", "--format", "jsonl"}, {"mentions", "--format", "jsonl"}} {
			want := do(t, dir, program, append(command, "--store", "built.db")...)
			got := do(t, dir, program, append(command, "--store", loaded)...)
			if !bytes.Equal(want, got) || len(want) == 0 {
				t.Errorf("%d parts, %v: %d bytes of the pipeline, %d of the build", parts, command, len(got), len(want))
			}
		}
	}
}

func TestPlanIsChecked(t *testing.T) {
	for _, p := range []plan{{}, {roots: []string{"box"}, parts: 1}, {roots: []string{"box"}, output: "out"}} {
		if code := run(context.Background(), p); code != 2 {
			t.Errorf("%+v: status %d, want 2", p, code)
		}
	}
	if code := run(context.Background(), plan{roots: []string{t.TempDir() + "/none"}, output: t.TempDir(), parts: 1}); code != 3 {
		t.Errorf("a path that leads nowhere: status %d, want 3", code)
	}
}

// do runs a program and gives what it prints.
func do(t *testing.T, dir, program string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(program, args...)
	var stderr bytes.Buffer
	cmd.Dir, cmd.Stderr = dir, &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s %v: %v\n%s", filepath.Base(program), args, err, &stderr)
	}
	return out
}

// partly runs a program that says that some sources could not be read.
func partly(t *testing.T, program string, args ...string) {
	t.Helper()
	cmd := exec.Command(program, args...)
	out, _ := cmd.CombinedOutput()
	if code := cmd.ProcessState.ExitCode(); code != 3 {
		t.Fatalf("%v: status %d, want 3\n%s", args, code, out)
	}
}

// copyOf copies a file within a folder.
func copyOf(t *testing.T, dir, from, to string) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, from))
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, to), data, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}
