package main

import (
	"context"
	"sync"
)

// ordered applies work to every item, several at a time, and hands the results
// to take one by one in the order of the items, so that nothing depends on which
// worker was faster. Only a few results wait at once. It ends with the first
// error of take, or when the context does; either way no worker is left running.
func ordered[T, R any](ctx context.Context, jobs int, items []T, work func(T) R, take func(R) error) error {
	ctx, cancel := context.WithCancel(ctx)
	var workers sync.WaitGroup
	defer workers.Wait()
	defer cancel()
	results := make(chan chan R, 2*jobs)
	slots := make(chan struct{}, jobs)
	workers.Go(func() {
		defer close(results)
		for _, item := range items {
			result := make(chan R, 1)
			select {
			case slots <- struct{}{}:
			case <-ctx.Done():
				return
			}
			workers.Go(func() {
				defer func() { <-slots }()
				result <- work(item)
			})
			select {
			case results <- result:
			case <-ctx.Done():
				return
			}
		}
	})
	for result := range results {
		select {
		case r := <-result:
			if err := take(r); err != nil {
				return err
			}
		case <-ctx.Done():
		}
	}
	return ctx.Err()
}
