// Command dramatis reads a folder of documents and answers who wrote to whom,
// who met whom and how any two people are connected, each answer with the
// sentence that proves it. This package knows flags, terminals and exit statuses,
// and nothing of documents: it hands them from the extractor to the store and
// questions from the user to the queries.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	_ "dramatis/internal/largepages"
)

func main() {
	collectLate()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// A second Ctrl-C ends the program at once.
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
