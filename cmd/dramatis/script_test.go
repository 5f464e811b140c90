package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"dramatis/graph/store"
)

func TestMain(m *testing.M) {
	if raced { // a program under the race detector sleeps a second before it ends: here hundreds are started
		_ = os.Setenv("GORACE", "atexit_sleep_ms=0 "+os.Getenv("GORACE"))
	}
	testscript.Main(m, map[string]func(){"dramatis": main})
}

// TestScripts runs every scenario of testdata/script as a user would: the
// program itself, in a folder of its own, without configuration.
func TestScripts(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Setup: func(e *testscript.Env) error {
			e.Setenv("HOME", e.WorkDir)
			e.Setenv("XDG_CONFIG_HOME", filepath.Join(e.WorkDir, "home"))
			e.Setenv("GORACE", os.Getenv("GORACE"))
			e.Setenv("SAMPLES", filepath.Join(root, "seeds", "documents"))
			e.Setenv("GOLD", filepath.Join(root, "seeds", "gold"))
			e.Values[locksHeld{}] = map[string]*store.Builder{}
			return setServer(e)
		},
		Condition: func(condition string) (bool, error) {
			switch condition {
			case "root":
				return os.Geteuid() == 0, nil
			case "race":
				return raced, nil
			case "server":
				return os.Getenv(testServer) != "", nil
			}
			return false, errors.New("no such condition")
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status":       statusCommand,
			"corpus":       corpusCommand,
			"encode":       encodeCommand,
			"sparse":       sparseCommand,
			"lock":         lockCommand,
			"unlock":       unlockCommand,
			"same-on-both": sameOnBothCommand,
			"truncate":     truncateCommand,
			"tear":         tearCommand,
			"head":         headCommand,
			"foreign-part": foreignPartCommand,
		},
	})
}

// status N COMMAND ARG…: the command ends with exit status N.
func statusCommand(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N COMMAND ARG…")
	}
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		exit, ok := errors.AsType[*exec.ExitError](err)
		if !ok {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if strconv.Itoa(got) != args[0] {
		ts.Fatalf("exit status %d, want %s", got, args[0])
	}
}

// encode CODE FROM TO: writes the UTF-8 text of a file in another encoding.
func encodeCommand(ts *testscript.TestScript, _ bool, args []string) {
	codes := map[string]encoding.Encoding{
		"latin-1":      charmap.ISO8859_1,
		"windows-1251": charmap.Windows1251,
		"utf-16":       unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"utf-8-bom":    unicode.UTF8BOM,
	}
	data, err := codes[args[0]].NewEncoder().Bytes([]byte(ts.ReadFile(args[1])))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), data, 0o600))
}

// sparse SIZE FILE: makes a file of that many bytes that takes no room.
func sparseCommand(ts *testscript.TestScript, _ bool, args []string) {
	size, err := strconv.ParseInt(args[0], 10, 64)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), nil, 0o600))
	ts.Check(os.Truncate(ts.MkAbs(args[1]), size))
}

// truncate SIZE FILE: cuts a file short.
func truncateCommand(ts *testscript.TestScript, _ bool, args []string) {
	size, err := strconv.ParseInt(args[0], 10, 64)
	ts.Check(err)
	ts.Check(os.Truncate(ts.MkAbs(args[1]), size))
}

// corpus STORE: makes a store with the corpus of corpus_test.go.
func corpusCommand(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(makeCorpus(ts.MkAbs(args[0])))
}

// tear FILE: adds the beginning of a line, as a crash leaves it.
func tearCommand(ts *testscript.TestScript, _ bool, args []string) {
	f, err := os.OpenFile(ts.MkAbs(args[0]), os.O_APPEND|os.O_WRONLY, 0)
	ts.Check(err)
	_, err = f.WriteString(`{"id":"0`)
	ts.Check(errors.Join(err, f.Close()))
}

// locksHeld is the key of the builds that a scenario keeps going, by store.
type locksHeld struct{}

// lock STORE: keeps a build of the store going until unlock or the end of the scenario.
func lockCommand(ts *testscript.TestScript, _ bool, args []string) {
	b, err := store.Create(locationOf(ts, args[0]))
	ts.Check(err)
	ts.Defer(func() { ts.Check(b.Abort()) })
	ts.Value(locksHeld{}).(map[string]*store.Builder)[args[0]] = b
}

// unlock STORE: gives up the build that lock keeps going.
func unlockCommand(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(ts.Value(locksHeld{}).(map[string]*store.Builder)[args[0]].Abort())
}

// locationOf is a store as a scenario names it.
func locationOf(ts *testscript.TestScript, name string) string {
	if store.OnServer(name) {
		return name
	}
	return ts.MkAbs(name)
}
