package main

import (
	"context"
	"errors"
	"runtime"
	"sync/atomic"
	"testing"
	"time"
)

func numbers(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

func TestOrderedKeepsTheOrder(t *testing.T) {
	for _, jobs := range []int{1, 2, 7} {
		var running, most atomic.Int32
		next := 0
		err := ordered(context.Background(), jobs, numbers(200), func(i int) int {
			most.Store(max(most.Load(), running.Add(1)))
			defer running.Add(-1)
			if i%3 == 0 {
				time.Sleep(time.Microsecond)
			}
			runtime.Gosched()
			return i * i
		}, func(square int) error {
			if square != next*next {
				t.Fatalf("got %d, want %d", square, next*next)
			}
			next++
			return nil
		})
		if err != nil || next != 200 {
			t.Errorf("jobs %d: ended after %d with %v", jobs, next, err)
		}
		if int(most.Load()) > jobs {
			t.Errorf("jobs %d: %d at once", jobs, most.Load())
		}
	}
}

func TestOrderedEndsWithTheFirstError(t *testing.T) {
	broken := errors.New("broken")
	var taken int
	err := ordered(context.Background(), 3, numbers(1000), func(i int) int { return i }, func(i int) error {
		taken++
		if i == 5 {
			return broken
		}
		return nil
	})
	if !errors.Is(err, broken) || taken != 6 {
		t.Errorf("got %v after %d", err, taken)
	}
}

func TestOrderedEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	var worked atomic.Int32
	err := ordered(ctx, 2, numbers(100_000), func(i int) int {
		worked.Add(1)
		return i
	}, func(i int) error {
		if i == 10 {
			cancel()
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) || worked.Load() > 1000 {
		t.Errorf("got %v after %d", err, worked.Load())
	}
}
