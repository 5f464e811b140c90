package main

import (
	"context"
	"errors"
	"testing"
)

// TestWhatEndsTheChecksOfAStoreSaysWhatMendsIt, unless it was the user who ended them.
func TestWhatEndsTheChecksOfAStoreSaysWhatMendsIt(t *testing.T) {
	broken := errors.New("entry 7 of the log: integer overflow")
	want := "entry 7 of the log: integer overflow; the store is damaged: build it again with --again, or restore a backup"
	if got := mendable(context.Background(), broken); got.Error() != want || !errors.Is(got, broken) {
		t.Errorf("%v", got)
	}
	stopped, stop := context.WithCancel(context.Background())
	stop()
	if got := mendable(stopped, context.Canceled); got != context.Canceled {
		t.Errorf("%v", got)
	}
	if got := mendable(context.Background(), nil); got != nil {
		t.Errorf("%v", got)
	}
}
