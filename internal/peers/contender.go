package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"time"

	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
	"dramatis/seeds"

	"github.com/jdkato/prose/v3"
)

// recognise gives the number of names in a text.
type recognise func(text string) (int, error)

// contend reads the documents whose paths come in and writes the result.
func contend(name string, in io.Reader, out io.Writer) error {
	texts, err := read(in)
	if err != nil {
		return err
	}
	names, err := contender(name)
	if err != nil {
		return err
	}
	if _, err := names("Warm up, Mr. Novak of Prague."); err != nil {
		return err
	}
	var r result
	start, busy := time.Now(), processorTime()
	for _, text := range texts {
		n, err := names(text)
		if err != nil {
			return err
		}
		r.Names += n
	}
	r.Seconds, r.Processor = time.Since(start).Seconds(), (processorTime() - busy).Seconds()
	return json.NewEncoder(out).Encode(r)
}

// contender gives a recogniser with its models loaded.
func contender(name string) (recognise, error) {
	switch name {
	case "dramatis":
		return dramatis()
	case "prose":
		return func(text string) (int, error) {
			d, err := prose.NewDocument(text, prose.WithSegmentation(false))
			if err != nil {
				return 0, err
			}
			return len(d.Entities()), nil
		}, nil
	}
	return nil, fmt.Errorf("no contender is called %q", name)
}

// dramatis counts the mentions by name; it finds descriptions, pronouns and dates as well.
func dramatis() (recognise, error) {
	r, err := mention.New(seeds.FS)
	if err != nil {
		return nil, err
	}
	return func(text string) (n int, _ error) {
		for _, m := range r.Annotate(source.NewDocument("", text), zone.Layout{}).Mentions {
			if m.Kind == graph.ByName {
				n++
			}
		}
		return n, nil
	}, nil
}

// read gives the texts of the files whose paths come in, one in a line.
func read(in io.Reader) (texts []string, err error) {
	paths, err := io.ReadAll(in)
	if err != nil {
		return nil, err
	}
	for path := range strings.FieldsSeq(string(paths)) {
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		texts = append(texts, string(data))
	}
	return texts, nil
}

// processorTime gives the time that processors have spent on this process.
func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
