// Peers measures the speed of recognition against two libraries that do the same in
// the open: prose (Go) and compromise (JavaScript). It is a module of its own, so that
// the program depends on neither.
//
//	cd internal/peers && npm ci && go run . [-bytes N] FOLDER
//
// Every contender reads the same documents, alone in a process of its own, three
// times in turn; the best of the three counts. Starting up and loading models do not.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// result is what a contender reports of one run.
type result struct {
	Names     int     `json:"names"`
	Seconds   float64 `json:"seconds"`
	Processor float64 `json:"processor"`
}

// contenders are the recognisers; dramatis comes first, the ratios are to it.
var contenders = []string{"dramatis", "prose", "compromise"}

// rounds is how often each contender runs.
const rounds = 3

func main() {
	only := flag.String("only", "", "be this contender: read paths from standard input, print the result")
	most := flag.Int("bytes", 1<<20, "read documents of this many bytes in all")
	flag.Parse()
	if err := run(*only, *most, flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "peers:", err)
		os.Exit(1)
	}
}

func run(only string, most int, folder string) error {
	if only != "" {
		return contend(only, os.Stdin, os.Stdout)
	}
	files, size, err := documents(folder, most)
	if err != nil {
		return err
	}
	best := map[string]result{}
	for range rounds {
		for _, c := range contenders {
			r, err := measure(c, files)
			if err != nil {
				return err
			}
			if b, ok := best[c]; !ok || r.Processor < b.Processor {
				best[c] = r
			}
		}
	}
	report(best, len(files), size)
	return nil
}

// documents gives the texts under a folder, in order, up to a number of bytes.
func documents(folder string, most int) (files []string, size int, err error) {
	err = filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".txt" {
			return err
		}
		info, err := d.Info()
		if err != nil || size+int(info.Size()) > most {
			return err
		}
		files, size = append(files, path), size+int(info.Size())
		return nil
	})
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("no texts under %q", folder)
	}
	return files, size, err
}

// measure runs a contender over the files in a process of its own.
func measure(contender string, files []string) (r result, err error) {
	self, err := os.Executable()
	if err != nil {
		return r, err
	}
	cmd := exec.Command(self, "-only", contender)
	if contender == "compromise" {
		cmd = exec.Command("node", "compromise.js")
	}
	cmd.Stdin, cmd.Stderr = strings.NewReader(strings.Join(files, "\n")), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return r, fmt.Errorf("running %s: %w", contender, err)
	}
	return r, json.Unmarshal(out, &r)
}

// report writes the table.
func report(best map[string]result, files, size int) {
	fmt.Printf("%d documents, %.2f MB; best of %d runs\n\n", files, float64(size)/1e6, rounds)
	fmt.Printf("%-12s %10s %12s %8s %8s\n", "", "MB/s", "MB/cpu-s", "ratio", "names")
	ours := best[contenders[0]]
	for _, c := range contenders {
		b := best[c]
		fmt.Printf("%-12s %10.2f %12.2f %7.0fx %8d\n", c, float64(size)/1e6/b.Seconds, float64(size)/1e6/b.Processor, b.Processor/ours.Processor, b.Names)
	}
}
