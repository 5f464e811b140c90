package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/nquads"
)

// peakOf is the most memory that a process held, in KiB.
func peakOf(p *os.ProcessState) int64 {
	if usage, ok := p.SysUsage().(*syscall.Rusage); ok {
		return usage.Maxrss
	}
	return 0
}

// processorTime is what this process has taken so far.
func processorTime() time.Duration {
	var usage syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// run measures everybody and prints the table.
func (b *bench) run() (err error) {
	if b.folder, err = os.MkdirTemp("", "storebench-"); err != nil {
		return err
	}
	defer os.RemoveAll(b.folder)
	if err := b.write(); err != nil {
		return err
	}
	names := []string{"dramatis", "cayley", "sqlite"}
	if _, err := os.Stat("node_modules/oxigraph"); err == nil {
		names = append(names, "oxigraph")
	} else {
		fmt.Println("left out: oxigraph, which npm ci installs")
	}
	results := map[string]result{}
	for _, name := range names {
		if results[name], err = b.contest(name); err != nil {
			return err
		}
	}
	return b.print(names, results)
}

// contest measures one contender: it loads twice, is asked, and is added to.
func (b *bench) contest(name string) (result, error) {
	if name == "oxigraph" {
		return b.measure(name, "")
	}
	if err := os.RemoveAll(b.file(name)); err != nil {
		return result{}, err
	}
	first, err := b.measure(name, "load")
	if err != nil {
		return first, err
	}
	r, err := b.measure(name, "ask")
	if err != nil {
		return r, err
	}
	added, err := b.measure(name, "add")
	if err != nil {
		return r, err
	}
	if name != "dramatis" { // which replaces what is there
		if err := os.RemoveAll(b.file(name)); err != nil {
			return r, err
		}
	}
	again, err := b.measure(name, "load")
	r.Load, r.Reload, r.Peak, r.Add = first.Load, again.Load, max(first.Peak, again.Peak), added.Add
	r.LoadCPU, r.AddCPU = again.LoadCPU, added.AddCPU
	return r, err
}

// write makes the N-Quads of the corpus and of what is added to it.
func (b *bench) write() (err error) {
	if b.quads, err = b.dump(b.corpus, "all.nq", func(string) bool { return true }); err != nil {
		return err
	}
	isStatement := func(label string) bool { return strings.HasPrefix(label, "<s/") }
	more, err := b.dump(corpus{first: b.corpus.statements, statements: b.more}, "more.nq", isStatement)
	fmt.Printf("%d quads, %d more to add\n", b.quads, more)
	return err
}

// quadsIn reads all quads of a file into memory.
func quadsIn(file string) ([]quad.Quad, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return quad.ReadAll(nquads.NewReader(f, true))
}

// dump builds a store of a corpus and writes its quads to a file.
func (b *bench) dump(c corpus, name string, keep func(label string) bool) (n int, err error) {
	o := &ours{path: b.file("dump.db")}
	if err := errors.Join(o.load(c, ""), o.open()); err != nil {
		return 0, err
	}
	defer o.Close()
	q, err := o.quads()
	if err != nil {
		return 0, err
	}
	f, err := os.Create(b.file(name))
	if err != nil {
		return 0, err
	}
	buffer := bufio.NewWriterSize(f, 1<<20)
	w := nquads.NewWriter(buffer)
	it := q.QuadsAllIterator().Iterate()
	defer it.Close()
	for it.Next(context.Background()) {
		one, err := q.Quad(it.Result())
		if err != nil {
			return n, err
		}
		if !keep(quad.StringOf(one.Label)) {
			continue
		}
		if err := w.WriteQuad(one); err != nil {
			return n, err
		}
		n++
	}
	return n, errors.Join(it.Err(), buffer.Flush(), f.Close())
}

// print writes the figures of all, and the ratios to Cayley's own bolt.
func (b *bench) print(names []string, results map[string]result) error {
	w := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
	fmt.Fprintf(w, "\t%s\tratio to cayley\n", strings.Join(names, "\t"))
	row := func(what string, format string, of func(result) float64) {
		fmt.Fprint(w, what)
		for _, name := range names {
			fmt.Fprintf(w, "\t"+format, of(results[name]))
		}
		fmt.Fprintf(w, "\t%.2f\n", of(results["dramatis"])/of(results["cayley"]))
	}
	row("first load, s", "%.1f", func(r result) float64 { return r.Load / 1000 })
	row("load again, s", "%.1f", func(r result) float64 { return r.Reload / 1000 })
	row("  processor time, s", "%.1f", func(r result) float64 { return r.LoadCPU / 1000 })
	row("disk, MiB", "%.0f", func(r result) float64 { return float64(r.Disk) / (1 << 20) })
	row("peak memory, MiB", "%.0f", func(r result) float64 { return float64(r.Peak) / 1024 })
	row("reopen, ms", "%.2f", func(r result) float64 { return r.Reopen })
	row("one hop, ms", "%.3f", func(r result) float64 { return r.Hop })
	row("  95th percentile", "%.3f", func(r result) float64 { return r.Hop95 })
	row("two hops, ms", "%.2f", func(r result) float64 { return r.TwoHops })
	row("  95th percentile", "%.2f", func(r result) float64 { return r.TwoHop95 })
	row("statements of a document, ms", "%.3f", func(r result) float64 { return r.Document })
	row("  95th percentile", "%.3f", func(r result) float64 { return r.Doc95 })
	row("all ties, ms", "%.0f", func(r result) float64 { return r.Feed })
	row("  that is, M quads/s", "%.1f", func(r result) float64 { return float64(b.quads) / 1000 / r.Feed })
	row("add to the filled store, s", "%.2f", func(r result) float64 { return r.Add / 1000 })
	row("  processor time, s", "%.2f", func(r result) float64 { return r.AddCPU / 1000 })
	row("found", "%.0f", func(r result) float64 { return float64(r.Found) })
	return w.Flush()
}
