package source

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// plant makes files in a fresh folder, which becomes the working folder.
func plant(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for path, text := range files {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func symlink(t *testing.T, target, name string) {
	t.Helper()
	if err := os.Symlink(target, name); err != nil {
		t.Skip("no symbolic links here:", err)
	}
}

// found gives the paths of the files, and of the failures with their reasons.
func found(paths ...string) (files, failures []string) {
	fs, bad := Walk(context.Background(), paths)
	for _, f := range fs {
		files = append(files, f.Path)
	}
	for _, f := range bad {
		failures = append(failures, f.Path+": "+f.Reason)
	}
	return files, failures
}

func TestWalk(t *testing.T) {
	plant(t, map[string]string{
		"box/b.txt": "b", "box/a.md": "a", "box/sub/c.MARKDOWN": "c", "box/sub/photo.jpg": "x",
		"box/.hidden.txt": "h", "box/.git/config.txt": "g", "box/letter": "l", "empty/.keep": "",
	})
	cases := []struct {
		name            string
		paths           []string
		files, failures []string
	}{
		{"a folder", []string{"box"},
			[]string{"box/a.md", "box/b.txt", "box/sub/c.MARKDOWN"},
			[]string{"box/letter: is of no kind that is read, by its name", "box/sub/photo.jpg: is of no kind that is read, by its name"}},
		{"spelling and order of the paths do not matter", []string{"./box//sub", "box/../box/b.txt"},
			[]string{"box/b.txt", "box/sub/c.MARKDOWN"},
			[]string{"box/sub/photo.jpg: is of no kind that is read, by its name"}},
		{"overlapping paths give each file once", []string{"box/sub", "box/b.txt", "box"},
			[]string{"box/a.md", "box/b.txt", "box/sub/c.MARKDOWN"},
			[]string{"box/letter: is of no kind that is read, by its name", "box/sub/photo.jpg: is of no kind that is read, by its name"}},
		{"a file that is named is read whatever its name", []string{"box/letter", "box/.hidden.txt"},
			[]string{"box/.hidden.txt", "box/letter"}, nil},
		{"named and in a named folder", []string{"box/sub/photo.jpg", "box/sub"},
			[]string{"box/sub/c.MARKDOWN", "box/sub/photo.jpg"}, nil},
		{"a missing path", []string{"nowhere", "box/b.txt"},
			[]string{"box/b.txt"}, []string{"nowhere: does not exist"}},
		{"a folder without documents", []string{"empty"},
			nil, []string{"empty: holds no document of a kind that is read"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			files, failures := found(c.paths...)
			if diff := cmp.Diff(c.files, files); diff != "" {
				t.Error("files:", diff)
			}
			if diff := cmp.Diff(c.failures, failures); diff != "" {
				t.Error("failures:", diff)
			}
		})
	}
}

func TestWalkMarksSkippedFiles(t *testing.T) {
	plant(t, map[string]string{"box/a.txt": "a", "box/b.png": "b"})
	_, failures := Walk(context.Background(), []string{"box", "gone"})
	if len(failures) != 2 || !failures[0].Skipped || failures[1].Skipped {
		t.Errorf("got %+v", failures)
	}
}

func TestWalkEndsInLoopsOfLinks(t *testing.T) {
	plant(t, map[string]string{"box/a.txt": "a", "other/b.txt": "b"})
	symlink(t, "..", "box/up")
	symlink(t, "../other", "box/linked")
	symlink(t, "loop", "box/loop")
	symlink(t, "gone", "box/broken.txt")
	files, failures := found("box")
	// The parent is read by way of box/up, box itself was read already.
	if diff := cmp.Diff([]string{"box/a.txt", "box/linked/b.txt"}, files); diff != "" {
		t.Error("files:", diff)
	}
	joined := strings.Join(failures, "\n")
	if !strings.Contains(joined, "box/broken.txt: is a symbolic link to nothing") {
		t.Error("failures:", joined)
	}
}

func TestWalkPrefersDirectPathsToLinks(t *testing.T) {
	plant(t, map[string]string{"box/real/b.txt": "b"})
	symlink(t, "real", "box/alias")
	files, failures := found("box")
	if diff := cmp.Diff([]string{"box/real/b.txt"}, files); diff != "" || failures != nil {
		t.Error("files:", diff, "failures:", failures)
	}
}

func TestWalkListsFoldersWithoutPermission(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("nothing is forbidden to root")
	}
	plant(t, map[string]string{"box/locked/a.txt": "a", "box/b.txt": "b"})
	if err := os.Chmod("box/locked", 0); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod("box/locked", 0o700) })
	files, failures := found("box")
	if diff := cmp.Diff([]string{"box/b.txt"}, files); diff != "" {
		t.Error("files:", diff)
	}
	if diff := cmp.Diff([]string{"box/locked: may not be read by this user"}, failures); diff != "" {
		t.Error("failures:", diff)
	}
}

func TestWalkStopsWhenCancelled(t *testing.T) {
	plant(t, map[string]string{"box/a.txt": "a"})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if files, _ := Walk(ctx, []string{"box"}); files != nil {
		t.Errorf("walked on: %v", files)
	}
}
