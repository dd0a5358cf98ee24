package cli

import (
	"context"

	"bayan/cmd/bayan/internal/rulediff"
	"bayan/extract"
	"bayan/rules"
)

// rulesDiffCommand is the subcommand that shows what a change of rules changes.
type rulesDiffCommand struct {
	Old string `arg:"" help:"The folder of rule files as it was, on top of the built-in rules; - for the built-in rules alone."`
	New string `arg:"" help:"The folder as it is to be, in the same way."`
	corpus

	Format string `short:"f" default:"text" enum:"text,json" help:"Write text or json."`
	Sample int    `default:"5" help:"Show at most so many changes of each sort."`
}

// Help is the part of the help that kong cannot know.
func (*rulesDiffCommand) Help() string {
	return `Summarises every article by the old and by the new rules and tells what is found in addition, what no more and what differently: totals, and of each sort a sample from all over the articles. File and line of rules are not compared.

Examples:

    bayan rules diff - my-rules/ feed.jsonl.gz
    bayan rules diff my-rules.old/ my-rules/ news/
    bayan rules diff --format json --sample 100 - my-rules/ feed.jsonl

Exit codes: 0 all articles were read, whatever changed; 1 some failed, and the others are compared; 2 wrong usage or broken rules.`
}

func (d *rulesDiffCommand) Run(ctx context.Context, c Command) error {
	before, err := oneLayer(d.Old)
	if err != nil {
		return err
	}
	after, err := oneLayer(d.New)
	if err != nil {
		return err
	}
	report := rulediff.NewReport(max(0, d.Sample))
	compare := func(where string, a extract.Article) (rulediff.Result, error) {
		old, err := before.Extract(a)
		if err != nil {
			return rulediff.Result{}, err
		}
		new, err := after.Extract(a)
		if err != nil {
			return rulediff.Result{}, err
		}
		return rulediff.Compare(where, a, old, new), nil
	}
	failed := each(ctx, c, &d.corpus, compare, report.Add)
	if failed != nil && failed != errTold {
		return failed
	}
	write := report.WriteText
	if d.Format == "json" {
		write = report.WriteJSON
	}
	if err := write(c.Stdout); err != nil {
		return err
	}
	return failed
}

// oneLayer makes an extractor by the built-in rules and, unless it is "-", the
// folder on top of them.
func oneLayer(dir string) (*extract.Extractor, error) {
	var dirs []string
	if dir != "-" {
		dirs = []string{dir}
	}
	set, err := rules.Load(dirs...)
	if err != nil {
		return nil, ruleError{err}
	}
	return extract.New(set), nil
}
