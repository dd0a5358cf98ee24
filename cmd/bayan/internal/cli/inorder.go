package cli

import (
	"context"
	"iter"
)

// inOrder runs work on all items, n at a time, and gives the results to emit in
// the order of the items. It holds no more than some 3n items at once. The first
// error of emit, or the end of ctx, ends it at once: it does not wait for items
// that wait for input.
func inOrder[T, R any](ctx context.Context, items iter.Seq[T], n int, work func(T) R, emit func(R) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	type job struct {
		item T
		done chan R
	}
	jobs := make(chan job)
	queue := make(chan chan R, 2*n) // results to come, in order

	go func() {
		defer close(jobs)
		defer close(queue)
		for item := range items {
			j := job{item, make(chan R, 1)}
			select {
			case queue <- j.done:
			case <-ctx.Done():
				return
			}
			select {
			case jobs <- j:
			case <-ctx.Done():
				return
			}
		}
	}()
	for range n {
		go func() {
			for j := range jobs {
				j.done <- work(j.item)
			}
		}()
	}
	for {
		var done chan R
		var more bool
		select {
		case done, more = <-queue:
		case <-ctx.Done():
		}
		if !more {
			return ctx.Err()
		}
		select {
		case r := <-done:
			if err := emit(r); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
