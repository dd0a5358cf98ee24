package cli

import (
	"context"
	"errors"
	"fmt"

	"bayan/cmd/bayan/internal/input"
	"bayan/extract"
)

// corpus holds the flags of the commands that read many articles to learn
// something of them all.
type corpus struct {
	Paths []string `arg:"" name:"corpus" help:"Article files (.txt, .jsonl, .jsonl.gz), folders of them, or - for standard input."`

	Input          string `default:"auto" enum:"auto,text,jsonl" help:"Read everything as text or as jsonl. auto goes by the file's name; standard input is text."`
	ReplaceInvalid bool   `help:"Read what is not UTF-8 as U+FFFD, instead of failing."`
	Jobs           int    `short:"j" default:"${cores}" help:"Work on so many articles at the same time."`
	Quiet          bool   `short:"q" help:"Show no progress."`
}

// each runs work on every article, some at a time, and gives what it returns to
// take, in the order of the articles. It tells which articles fail, goes on, and
// in the end gives an error for them.
func each[R any](ctx context.Context, c Command, in *corpus, work func(where string, a extract.Article) (R, error), take func(R)) error {
	if in.Jobs < 1 {
		return usageError{errors.New("--jobs must be at least 1")}
	}
	reader := &input.Reader{Stdin: c.Stdin, Kind: input.Kind(in.Input), ReplaceInvalid: in.ReplaceInvalid}
	type done struct {
		value R
		err   error
	}
	do := func(r input.Record) (d done) {
		defer func() {
			if p := recover(); p != nil {
				d.err = fmt.Errorf("%s: a mistake in bayan (%v): please report it with the article", r.Where, p)
			}
		}()
		article, err := r.Article()
		if err != nil {
			return done{err: err}
		}
		if d.value, d.err = work(r.Where, article); d.err != nil {
			d.err = fmt.Errorf("%s: %w", r.Where, d.err)
		}
		return d
	}
	tell := newProgress(c.Stderr, in.Quiet)
	err := inOrder(ctx, reader.Records(reader.Find(in.Paths)), in.Jobs, do, func(d done) error {
		tell.article(d.err)
		if d.err == nil {
			take(d.value)
		}
		return nil
	})
	tell.end()
	if err != nil {
		return err
	}
	return tell.failed()
}
