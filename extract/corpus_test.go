package extract

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"dramatis/extract/source"
	"dramatis/seeds"
)

// BenchmarkCorpus reads every text of the folder that DRAMATIS_CORPUS names through all
// stages, on one core, and reports megabytes a second of processor time: what else the
// machine does counts little.
//
//	DRAMATIS_CORPUS=FOLDER go test ./extract -run xxx -bench Corpus -benchtime 1x
func BenchmarkCorpus(b *testing.B) {
	documents, size := corpus(b)
	p, err := New(seeds.FS)
	if err != nil {
		b.Fatal(err)
	}
	p.Extract(documents[0])
	b.ReportAllocs()
	b.ResetTimer()
	before := processorTime(b)
	for range b.N {
		for _, d := range documents {
			p.Extract(d)
		}
	}
	b.ReportMetric(float64(size)*float64(b.N)/1e6/(processorTime(b)-before).Seconds(), "MB/cpu-s")
}

// corpus reads the folder that DRAMATIS_CORPUS names.
func corpus(b *testing.B) (documents []*source.Document, size int) {
	b.Helper()
	folder := os.Getenv("DRAMATIS_CORPUS")
	if folder == "" {
		b.Skip("DRAMATIS_CORPUS is not set")
	}
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".txt") {
			return err
		}
		d, err := source.Read(path)
		if err == nil {
			documents, size = append(documents, d), size+len(d.Text)
		}
		return err
	})
	if err != nil || len(documents) == 0 {
		b.Fatalf("no corpus in %s: %v", folder, err)
	}
	return documents, size
}

// processorTime gives the time that this process has had on the processor.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		b.Fatal(err)
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}
