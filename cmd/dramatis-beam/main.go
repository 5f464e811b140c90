// Dramatis-beam extracts documents on a cluster: the same extraction as `dramatis
// extract`, as an Apache Beam pipeline that runs on Beam's local Prism runner, on
// Flink, Spark or Dataflow. It writes parts, which `dramatis load` takes; README.md
// has the commands.
//
// It is a module of its own, so that the program itself stays small.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func main() {
	output := flag.String("output", "", "folder for the parts: of this machine, shared by all workers, or gs://…")
	parts := flag.Int("parts", 16, "how many parts to write at most")
	flag.Usage = func() {
		fmt.Fprintln(os.Stderr, "usage: dramatis-beam --output FOLDER [--parts N] [--runner RUNNER …] PATH…")
		flag.PrintDefaults()
	}
	flag.Parse()
	registerFunctions()
	beam.Init() // on a worker, this is where the work is done, and the program ends
	os.Exit(run(context.Background(), plan{roots: flag.Args(), output: *output, parts: *parts}))
}

// run carries out a plan and gives the exit status: 0 done, 1 failed, 2 usage, 3 done
// but some sources could not be read.
func run(ctx context.Context, p plan) int {
	if err := p.check(); err != nil {
		fmt.Fprintln(os.Stderr, "dramatis-beam:", err)
		return 2
	}
	pipeline, err := p.pipeline(ctx)
	if err != nil {
		fmt.Fprintln(os.Stderr, "dramatis-beam:", err)
		return 1
	}
	result, err := beamx.RunWithMetrics(ctx, pipeline)
	if err != nil {
		fmt.Fprintln(os.Stderr, "dramatis-beam:", err)
		return 1
	}
	documents, failed := counted(result)
	fmt.Fprintf(os.Stderr, "%d documents extracted, %d failed, written to %s; next: dramatis load %s/*.jsonl.zst\n", documents, failed, p.output, p.output)
	if failed > 0 {
		return 3
	}
	return 0
}

// counted reads the counters of a run, where its runner keeps them.
func counted(result beam.PipelineResult) (documents, failed int64) {
	if result == nil {
		return 0, 0
	}
	for _, c := range result.Metrics().AllMetrics().Counters() {
		switch c.Name() {
		case counterDocuments:
			documents += c.Result()
		case counterFailed:
			failed += c.Result()
		}
	}
	return documents, failed
}
