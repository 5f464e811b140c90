package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sampleFolder makes a folder with one document, as the working folder.
func sampleFolder(t *testing.T) {
	t.Helper()
	t.Chdir(t.TempDir())
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	if err := os.WriteFile("a.txt", []byte("Letter, Ada Brown to Basil Green. 3 May 1950.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestInterruptedBuildLeavesNothing(t *testing.T) {
	sampleFolder(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var stdout, stderr bytes.Buffer
	if code := run(ctx, []string{"build", "a.txt"}, nil, &stdout, &stderr); code != int(interrupted) {
		t.Errorf("exit status %d, want %d", code, interrupted)
	}
	if stderr.String() != "dramatis: interrupted\n" || stdout.Len() > 0 {
		t.Errorf("said %q and %q", stdout.String(), stderr.String())
	}
	left, err := filepath.Glob("dramatis.db*")
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v (%v)", left, err)
	}
}

// explosive is a stream that cannot be written to, in the worst way.
type explosive struct{}

func (explosive) Write([]byte) (int, error) { panic("boom") }

func TestFaultOfTheProgramIsOneSentence(t *testing.T) {
	sampleFolder(t)
	var stderr bytes.Buffer
	code := run(context.Background(), []string{"config"}, nil, explosive{}, &stderr)
	if code != int(failed) {
		t.Errorf("exit status %d, want %d", code, failed)
	}
	if got := stderr.String(); !strings.HasPrefix(got, "dramatis: a fault of the program") || strings.Count(got, "\n") != 1 {
		t.Errorf("said %q", got)
	}
}

// Names come out of documents and off disks: in a message, too, they must not
// command the terminal.
func TestMessagesCannotCommandTheTerminal(t *testing.T) {
	sampleFolder(t)
	if err := os.WriteFile("\x1b[31mred.txt", nil, 0o600); err != nil {
		t.Skip("no such file names here")
	}
	var stdout, stderr bytes.Buffer
	run(t.Context(), []string{"build", "."}, nil, &stdout, &stderr)
	run(t.Context(), []string{"--store", "\x1b[31mred.txt", "rank"}, nil, &stdout, &stderr)
	if got := stderr.String(); strings.Contains(got, "\x1b") || strings.Count(got, "red.txt") < 2 {
		t.Errorf("said %q", got)
	}
}
