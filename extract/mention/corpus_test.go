package mention_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/seeds"
)

// BenchmarkCorpus reads every text of the folder that DRAMATIS_CORPUS names, with one
// worker and with one for each processor, and reports megabytes a second by the clock
// and by the processor's time (which other programs on the machine do not take away).
// The layout is read before: the tagger is asked about some kinds of text only.
func BenchmarkCorpus(b *testing.B) {
	docs, size := corpus(b)
	layouts := layoutsOf(b, docs)
	r := withTagger(b)
	for _, workers := range []int{1, runtime.NumCPU()} {
		b.Run(map[bool]string{true: "one", false: "all"}[workers == 1], func(b *testing.B) {
			b.SetBytes(int64(size))
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			busy, mentions := processorTime(b), 0
			for b.Loop() {
				mentions += annotateAll(r, docs, layouts, workers)
			}
			busy = processorTime(b) - busy
			runtime.ReadMemStats(&after)
			done := float64(b.N) * float64(len(docs))
			b.ReportMetric(float64(size)*float64(b.N)/1e6/busy.Seconds(), "MB/cpu-s")
			b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/done, "B/doc")
			b.ReportMetric(float64(after.Mallocs-before.Mallocs)/done, "allocs/doc")
			b.ReportMetric(float64(mentions)/done, "mentions/doc")
		})
	}
}

// annotateAll reads documents with some workers and counts the mentions.
func annotateAll(r *mention.Recogniser, docs []*source.Document, layouts []zone.Layout, workers int) int {
	var next, mentions atomic.Int64
	var wait sync.WaitGroup
	for range workers {
		wait.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(docs) {
					return
				}
				mentions.Add(int64(len(r.Annotate(docs[i], layouts[i]).Mentions)))
			}
		})
	}
	wait.Wait()
	return int(mentions.Load())
}

// layoutsOf reads the layout of every document.
func layoutsOf(b *testing.B, docs []*source.Document) []zone.Layout {
	b.Helper()
	reader, err := zone.New(seeds.FS)
	if err != nil {
		b.Fatal(err)
	}
	layouts := make([]zone.Layout, len(docs))
	for i, d := range docs {
		layouts[i] = reader.Read(d)
	}
	return layouts
}

// corpus reads the folder that DRAMATIS_CORPUS names.
func corpus(b *testing.B) (docs []*source.Document, size int) {
	b.Helper()
	folder := os.Getenv("DRAMATIS_CORPUS")
	if folder == "" {
		b.Skip("DRAMATIS_CORPUS is not set")
	}
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".txt" {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		docs, size = append(docs, source.NewDocument(path, string(data))), size+len(data)
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	return docs, size
}

// processorTime gives the time that processors have spent on this process.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
