package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph/store"
)

// kills is how often TestKilledAtAnyMoment kills; DRAMATIS_KILLS asks for more.
func kills(t *testing.T) int {
	if n := os.Getenv("DRAMATIS_KILLS"); n != "" {
		many, err := strconv.Atoi(n)
		if err != nil {
			t.Fatal(err)
		}
		return many
	}
	return 6
}

// TestKilledAtAnyMoment kills builds, forgets and merges with SIGKILL at random moments
// and sees to it that the store is always in the state before or the state after, that
// the next command says so, and that doing it again finishes.
func TestKilledAtAnyMoment(t *testing.T) {
	if testing.Short() {
		t.Skip("starts many processes")
	}
	seed := uint64(time.Now().UnixNano())
	if s := os.Getenv("DRAMATIS_SEED"); s != "" {
		seed, _ = strconv.ParseUint(s, 10, 64)
	}
	t.Logf("DRAMATIS_SEED=%d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	outcomes := map[string]int{}
	for range kills(t) {
		outcomes[newVictim(t, r).ordeal(r)]++
	}
	t.Logf("outcomes: %v", outcomes)
}

// victim is a folder with a store and something that will be done to it.
type victim struct {
	*testing.T
	folder string
	act    []string // the command that is killed
}

// newVictim makes a folder with some letters, a store of them and one more change to come.
func newVictim(t *testing.T, r *rand.Rand) *victim {
	v := &victim{T: t, folder: t.TempDir()}
	for i := range 4 + r.IntN(8) {
		v.letter(i, r)
	}
	v.must("build", "box")
	switch r.IntN(4) {
	case 0:
		v.act = []string{"forget", "0.txt"}
	case 1:
		v.act = []string{"merge", "Ada Brown", "Dora Whitmore"}
	default:
		v.letter(100, r)
		v.act = []string{"build", "box"}
	}
	return v
}

// correspondents write the letters.
var correspondents = []string{"Ada Brown", "Basil Harlow", "Charles Whitmore", "Dora Whitmore", "Edgar Lindqvist"}

// letter writes one; the first two are always of those who may be merged.
func (v *victim) letter(i int, r *rand.Rand) {
	from, to := correspondents[r.IntN(5)], correspondents[r.IntN(5)]
	if i < 2 {
		from, to = correspondents[3*i], correspondents[1]
	}
	text := fmt.Sprintf("Letter, %s to %s. %d May 19%02d.\n\n%s met %s in Paris.\n", from, to, 1+i%28, 10+r.IntN(80), from, to)
	path := filepath.Join(v.folder, "box", fmt.Sprintf("%d.txt", i))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		v.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		v.Fatal(err)
	}
}

// command is the program on the folder.
func (v *victim) command(folder string, args ...string) *exec.Cmd {
	cmd := exec.Command("dramatis", args...)
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), "DRAMATIS_STORE=dramatis.db", "XDG_CONFIG_HOME="+folder)
	return cmd
}

// run gives what a command prints and its exit status.
func (v *victim) run(args ...string) (stdout, stderr string, status int) {
	v.Helper()
	cmd := v.command(v.folder, args...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	_ = cmd.Run()
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

func (v *victim) must(args ...string) string {
	v.Helper()
	out, errs, status := v.run(args...)
	if status != 0 {
		v.Fatalf("%v: exit status %d: %s", args, status, errs)
	}
	return out
}

// state is what a reader sees of the store.
func (v *victim) state() string {
	v.Helper()
	return v.must("export", "--format", "jsonl", "-q") + v.must("entities", "--format", "jsonl", "-q")
}

// ordeal kills the act at a random moment and gives what came of it.
func (v *victim) ordeal(r *rand.Rand) string {
	v.Helper()
	before := v.state()
	after, took := v.rehearsal()
	cmd := v.command(v.folder, v.act...)
	if err := cmd.Start(); err != nil {
		v.Fatal(err)
	}
	time.Sleep(time.Duration(r.Float64() * float64(took)))
	_ = cmd.Process.Kill()
	_ = cmd.Wait()

	_, brokenOff := os.Stat(filepath.Join(v.folder, "dramatis.db.building"))
	_, said, _ := v.run("documents")
	if told := strings.Contains(said, "was broken off"); told != (brokenOff == nil) {
		v.Errorf("%v: a broken-off build is there: %v, and the next command said %q", v.act, brokenOff == nil, said)
	}
	now := v.state()
	if now != before && now != after {
		v.Errorf("%v: killed in between, the store is neither what it was nor what it was to be", v.act)
	}
	v.sound()
	v.again(after)
	return fmt.Sprintf("%s: scratch %v, done %v", v.act[0], brokenOff == nil, now == after)
}

// rehearsal does the act in a copy of the folder.
func (v *victim) rehearsal() (after string, took time.Duration) {
	v.Helper()
	copied := *v
	copied.folder = v.TempDir()
	if err := os.CopyFS(copied.folder, os.DirFS(v.folder)); err != nil {
		v.Fatal(err)
	}
	began := time.Now()
	copied.must(v.act...)
	took = time.Since(began)
	return copied.state(), took
}

// sound checks the store as it stands.
func (v *victim) sound() {
	v.Helper()
	s, err := store.Open(filepath.Join(v.folder, "dramatis.db"))
	if err != nil {
		v.Fatal(err)
	}
	defer s.Close()
	if err := s.Check(v.Context(), func(problem string) { v.Errorf("%v: %s", v.act, problem) }); err != nil {
		v.Error(err)
	}
}

// again does the act once more, and looks that nothing is left over.
func (v *victim) again(after string) {
	v.Helper()
	switch _, said, status := v.run(v.act...); {
	case status == 0:
	case v.act[0] == "forget" && status == int(nothing): // it had been done
	case v.act[0] == "merge" && status == int(misuse) && strings.Contains(said, "one already"):
	default:
		v.Errorf("%v again: exit status %d: %s", v.act, status, said)
	}
	if diff := cmp.Diff(strings.Split(after, "\n"), strings.Split(v.state(), "\n")); diff != "" {
		v.Errorf("%v again does not finish what was broken off (-wanted +got):\n%s", v.act, diff)
	}
	left, err := filepath.Glob(filepath.Join(v.folder, "*"))
	if err != nil {
		v.Fatal(err)
	}
	for _, path := range left {
		switch filepath.Base(path) {
		case "box", "dramatis.db", "dramatis.db.judgements.jsonl", "dramatis.db.search":
		default:
			v.Errorf("%v left %s behind", v.act, filepath.Base(path))
		}
	}
}
