package main

import (
	"context"
	"fmt"
)

// fault is what a piece of the program broke with.
type fault struct{ cause any }

func (f *fault) Error() string { return fmt.Sprint(f.cause) }

// apart carries out work that cannot be interrupted, and waits for it only as long
// as the context lasts: then the work is left to itself, which is well where the
// program ends soon. Work that breaks ends with a *fault.
func apart[T any](ctx context.Context, work func() T) (T, error) {
	var none T
	if err := ctx.Err(); err != nil {
		return none, err
	}
	type outcome struct {
		value T
		err   error
	}
	done := make(chan outcome, 1)
	go func() {
		var o outcome
		defer func() {
			if cause := recover(); cause != nil {
				o.err = &fault{cause}
			}
			done <- o
		}()
		o.value = work()
	}()
	select {
	case o := <-done:
		return o.value, o.err
	case <-ctx.Done():
		return none, ctx.Err()
	}
}
