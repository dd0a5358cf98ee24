package cli

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func numbers(n int, taken *atomic.Int64) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			taken.Add(1)
			if !yield(i) {
				return
			}
		}
	}
}

func TestInOrder(t *testing.T) {
	for _, workers := range []int{1, 4} {
		synctest.Test(t, func(t *testing.T) {
			const n = 1000
			var taken atomic.Int64
			var got []int
			slow := func(i int) int { // the first is the slowest
				time.Sleep(time.Duration(n-i) * time.Millisecond)
				return i
			}
			err := inOrder(t.Context(), numbers(n, &taken), workers, slow, func(i int) error {
				if ahead := int(taken.Load()) - i; ahead > 3*workers+3 {
					t.Errorf("%d workers: %d items taken when %d is emitted", workers, taken.Load(), i)
				}
				got = append(got, i)
				return nil
			})
			if err != nil || len(got) != n || !slices.IsSorted(got) {
				t.Errorf("%d workers: %v, %d results, in order %v", workers, err, len(got), slices.IsSorted(got))
			}
		})
	}
}

func TestInOrderEnds(t *testing.T) {
	same := func(i int) int { return i }
	var taken atomic.Int64
	broken := errors.New("broken")
	err := inOrder(t.Context(), numbers(1e9, &taken), 2, same, func(i int) error {
		if i == 5 {
			return broken
		}
		return nil
	})
	if err != broken {
		t.Errorf("error of emit: %v", err)
	}

	// Even when the input never comes, the end of the context is the end.
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	silent := make(chan int)
	defer close(silent)
	wait := func(yield func(int) bool) { <-silent }
	if err := inOrder(ctx, wait, 2, same, func(int) error { return nil }); err != context.DeadlineExceeded {
		t.Errorf("silent input: %v", err)
	}
	runtime.Gosched()
}
