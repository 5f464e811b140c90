package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"

	"dramatis/graph/store"
	"dramatis/queries"
)

// status is the exit status of the program. Scripts depend on the numbers.
type status int

// The exit statuses.
const (
	done        status = 0
	failed      status = 1
	misuse      status = 2
	partly      status = 3 // done, but some sources could not be read
	nothing     status = 4 // nothing found
	noStore     status = 10
	locked      status = 11
	interrupted status = 130
)

// exitError is an error that decides the exit status. Without err it is silent:
// all there is to say has been said.
type exitError struct {
	status status
	err    error
}

func (e *exitError) Error() string {
	if e.err == nil {
		return fmt.Sprintf("exit status %d", e.status)
	}
	return e.err.Error()
}

func (e *exitError) Unwrap() error { return e.err }

// usageError says that the command line or the configuration cannot be followed.
func usageError(format string, args ...any) error {
	return &exitError{misuse, fmt.Errorf(format, args...)}
}

// nothingFound says that the corpus has no answer.
func nothingFound(format string, args ...any) error {
	return &exitError{nothing, fmt.Errorf(format, args...)}
}

// isSilent reports whether err only carries a status.
func isSilent(err error) bool {
	e, ok := errors.AsType[*exitError](err)
	return ok && e.err == nil
}

// statusOf gives the exit status of an error.
func statusOf(ctx context.Context, err error) status {
	if err == nil {
		return done
	}
	if e, ok := errors.AsType[*exitError](err); ok {
		return e.status
	}
	switch {
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		return interrupted
	case errors.Is(err, store.ErrNoStore):
		return noStore
	case errors.Is(err, store.ErrLocked):
		return locked
	case isA[*queries.UnknownName](err) || isA[*queries.NoStatement](err) || isA[*queries.OneAndTheSame](err):
		return nothing
	case isA[*queries.AmbiguousName](err) || isA[*queries.NoDate](err) || isA[*queries.Backward](err):
		return misuse
	}
	return failed
}

// isA reports whether an error of type E is in the chain of err.
func isA[E error](err error) bool {
	_, ok := errors.AsType[E](err)
	return ok
}

// sentence is what the user reads of an error.
func sentence(s status, err error) string {
	if s == interrupted {
		return "interrupted"
	}
	if at, ok := errors.AsType[*fs.PathError](err); ok && at.Path == os.Stdout.Name() && errors.Is(err, syscall.ENOSPC) {
		return "the output could not be written whole: " + at.Err.Error() + "; make room where it goes"
	}
	if errors.Is(err, syscall.ENOSPC) {
		return err.Error() + "; what was there is unharmed: make room, or name another place with --store"
	}
	return err.Error()
}
