// Storebench measures the embedded store against Cayley's own bolt, SQLite and Oxigraph
// on the same statements. It is a module of its own, so that the program depends on none
// of them.
//
//	cd internal/storebench && npm ci && go run . [-statements N] [-add N]
//
// Every contender works alone in processes of its own, one that loads and one that asks,
// so that their peak memory can be told; all ask for the same entities and documents.
// Peers read the quads that dramatis wrote, as N-Quads; Oxigraph keeps no file here.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"time"
)

// contender is a store that is measured. It must be opened before it is asked.
type contender interface {
	// load writes a corpus; file holds it as N-Quads.
	load(c corpus, file string) error
	open() error
	size() (int64, error)
	// hop counts who is within so many ties of an entity.
	hop(entity string, hops int) (int, error)
	// statements reads all statements of a document with all their quads.
	statements(document int) (int, error)
	// feed reads the ends of every tie.
	feed() (int, error)
	// adding gets ready to add statements to the filled store, and gives what does it;
	// file holds only them. What is measured begins with everything in memory.
	adding(c corpus, file string, more int) (add func() error, err error)
	Close() error
}

// result is what a contender measured of itself. Times are in milliseconds; of many
// questions the median is kept, and what 95 of 100 do not exceed.
type result struct {
	Load, Reload      float64
	LoadCPU, AddCPU   float64 // processor time, which a busy machine stretches less
	Disk              int64
	Peak              int64 // KiB, while loading
	Reopen            float64
	Hop, Hop95        float64
	TwoHops, TwoHop95 float64
	Document, Doc95   float64
	Feed              float64
	Add               float64
	Found             int // a check that all found the same
}

func main() {
	only := flag.String("only", "", "be this contender")
	what := flag.String("do", "", "and do this: load, ask, add")
	folder := flag.String("in", "", "in this folder")
	statements := flag.Int("statements", 53_000, "statements in the store, some 19 quads each")
	more := flag.Int("add", 3_000, "statements that are added to the filled store")
	flag.Parse()
	b := bench{folder: *folder, corpus: corpus{statements: *statements}, more: *more}
	err := error(nil)
	if *only != "" {
		err = b.contend(*only, *what)
	} else {
		err = b.run()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "storebench:", err)
		os.Exit(1)
	}
}

// bench is one comparison in a folder of its own.
type bench struct {
	folder string
	corpus corpus
	more   int
	quads  int
}

func (b *bench) file(name string) string { return filepath.Join(b.folder, name) }

// contenderAt makes a contender by its name. This is the only place that lists them.
func (b *bench) contenderAt(name string) (contender, error) {
	path := b.file(name)
	switch name {
	case "dramatis":
		return &ours{path: path}, nil
	case "cayley":
		return &stock{folder: path}, nil
	case "sqlite":
		return &table{path: path}, nil
	}
	return nil, fmt.Errorf("there is no contender %s", name)
}

// contend does one thing as a contender and prints what it measured.
func (b *bench) contend(name, what string) error {
	c, err := b.contenderAt(name)
	if err != nil {
		return err
	}
	var r result
	switch what {
	case "load":
		r.Load, err = took(func() error { return c.load(b.corpus, b.file("all.nq")) })
	case "ask":
		err = b.ask(c, &r)
	case "add":
		if err = c.open(); err == nil {
			err = errors.Join(b.add(c, &r), c.Close())
		}
	}
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(r)
}

func ms(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1e6 }

func took(do func() error) (float64, error) {
	began := time.Now()
	err := do()
	return ms(time.Since(began)), err
}

// add measures adding.
func (b *bench) add(c contender, r *result) error {
	add, err := c.adding(b.corpus, b.file("more.nq"), b.more)
	if err != nil {
		return err
	}
	runtime.GC()
	before := processorTime()
	if r.Add, err = took(add); err != nil {
		return err
	}
	r.AddCPU = ms(processorTime() - before)
	return nil
}

// ask measures all questions.
func (b *bench) ask(c contender, r *result) (err error) {
	if r.Disk, err = c.size(); err != nil {
		return err
	}
	if r.Reopen, err = took(func() error { return errors.Join(c.open(), c.Close()) }); err != nil {
		return err
	}
	if err := c.open(); err != nil {
		return err
	}
	defer c.Close()
	draw := rand.New(rand.NewPCG(1, 1))
	some := func(n int, all int, ask func(i int) (int, error)) (median, p95 float64, err error) {
		var times []float64
		for range n {
			i := draw.IntN(all)
			t, err := took(func() error {
				found, err := ask(i)
				r.Found += found
				return err
			})
			if err != nil {
				return 0, 0, err
			}
			times = append(times, t)
		}
		slices.Sort(times)
		return times[len(times)/2], times[len(times)*95/100], nil
	}
	name := func(i int) string { return string(entity(i).ID) }
	if r.Hop, r.Hop95, err = some(1000, b.corpus.entities(), func(i int) (int, error) { return c.hop(name(i), 1) }); err != nil {
		return err
	}
	if r.TwoHops, r.TwoHop95, err = some(100, b.corpus.entities(), func(i int) (int, error) { return c.hop(name(i), 2) }); err != nil {
		return err
	}
	documents := 200
	if _, slow := c.(*stock); slow {
		documents = 3 // each reads the whole store
	}
	checked := r.Found
	if r.Document, r.Doc95, err = some(documents, b.corpus.documents(), c.statements); err != nil {
		return err
	}
	r.Found = checked
	r.Feed, err = took(func() error {
		n, err := c.feed()
		r.Found += n
		return err
	})
	return err
}

// measure runs a contender in a process of its own.
func (b *bench) measure(name, what string) (r result, err error) {
	cmd := exec.Command(os.Args[0], "-only", name, "-do", what, "-in", b.folder,
		fmt.Sprint("-statements=", b.corpus.statements), fmt.Sprint("-add=", b.more))
	if name == "oxigraph" {
		cmd = exec.Command("node", "--max-old-space-size=8000", "oxigraph.js", b.file("all.nq"), fmt.Sprint(b.corpus.entities()), fmt.Sprint(b.corpus.documents()))
	}
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return r, fmt.Errorf("%s, %s: %w", name, what, err)
	}
	if err := json.Unmarshal(out, &r); err != nil {
		return r, err
	}
	r.Peak = peakOf(cmd.ProcessState)
	if what == "load" {
		r.LoadCPU = ms(cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime())
	}
	return r, nil
}
