package main

import (
	"context"
	"errors"
	"testing"

	"dramatis/extract/source"
)

func TestApartGivesWhatTheWorkGives(t *testing.T) {
	if got, err := apart(t.Context(), func() int { return 7 }); got != 7 || err != nil {
		t.Errorf("got %d, %v", got, err)
	}
	_, err := apart(t.Context(), func() int { panic("boom") })
	if broken, ok := errors.AsType[*fault](err); !ok || broken.Error() != "boom" {
		t.Errorf("broken work gave %v", err)
	}
}

// An interrupt ends the wait for work that knows nothing of it.
func TestApartEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	release := make(chan bool)
	defer close(release)
	_, err := apart(ctx, func() bool {
		cancel()
		return <-release
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// An interrupted extraction is no fault of the document.
func TestInterruptedReadingIsNoProblemOfTheDocument(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	sampleFolder(t)
	seen := identify(source.Place{Path: "a.txt", File: "a.txt"})
	if r := (&reader{}).read(ctx, seen); r.problem != "" || !errors.Is(r.err, context.Canceled) {
		t.Errorf("problem %q, error %v", r.problem, r.err)
	}
}
