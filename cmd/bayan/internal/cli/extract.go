package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"bayan/cmd/bayan/internal/input"
	"bayan/cmd/bayan/internal/output"
	"bayan/extract"
)

// extractCommand is the subcommand that reads articles and writes summaries.
type extractCommand struct {
	Paths []string `arg:"" name:"path" help:"Article files (.txt, .jsonl, .jsonl.gz), folders of them, or - for standard input."`

	Format string `short:"f" default:"auto" enum:"auto,yaml,json,jsonl,csv" help:"Write yaml, json, jsonl or csv. auto is yaml for a single plain text, else jsonl."`
	Table  string `placeholder:"TABLE" help:"With --format csv, write this table: statements (the default), counts or entities."`
	BOM    bool   `name:"bom" help:"With --format csv, begin with a byte order mark, so that Excel takes it for UTF-8."`
	Output string `short:"o" default:"-" placeholder:"FILE" help:"Write to this file, which appears only when it is complete."`
	ruleFolders

	Input          string `default:"auto" enum:"auto,text,jsonl" help:"Read everything as text or as jsonl. auto goes by the file's name; standard input is text."`
	TitleLine      bool   `help:"The first line of a plain text is its title; the text begins after it and the blank lines that follow."`
	ReplaceInvalid bool   `help:"Read what is not UTF-8 as U+FFFD, instead of failing. Offsets then count in the text so repaired."`
	Jobs           int    `short:"j" default:"${cores}" help:"Work on so many articles at the same time. Their order stays."`
	Quiet          bool   `short:"q" help:"Show no progress."`

	ID        *string `placeholder:"TEXT" group:"For a single plain text:" help:"The article's id. Without it: the file's name, or for standard input one derived from the text."`
	Title     *string `placeholder:"TEXT" group:"For a single plain text:" help:"The headline."`
	Source    *string `placeholder:"TEXT" group:"For a single plain text:" help:"The outlet or feed."`
	Published *string `placeholder:"DATE" group:"For a single plain text:" help:"The date of publication (2013-04-10 or RFC 3339). Needed to turn words like Tuesday into dates."`
	URL       *string `name:"url" placeholder:"URL" group:"For a single plain text:" help:"The address."`
}

// Help is the part of the help that kong cannot know.
func (*extractCommand) Help() string {
	return `A plain text file is one article. A JSON Lines file has an article on every line, an object with "text" and, if known, "id", "source", "title", "published" and "url". Folders are read with all that is in them, by name. Offsets in the summary count code points of the text as it was given.

Examples:

    bayan extract article.txt
    bayan extract --published 2013-04-10 --source voa-urdu article.txt
    cat article.txt | bayan extract -
    bayan extract --output summaries.jsonl news/ feed.jsonl.gz
    bayan extract --format csv --table counts --bom --output counts.csv feed.jsonl
    bayan extract --rules my-rules/ article.txt

CSV columns are the keys of the summary, joined by _ where they are nested. Several quotes or titles in a cell are parted by " | ". Text that a spreadsheet could take for a formula gets an apostrophe in front.

` + columns("statements") + columns("counts") + columns("entities") + `In the table of entities, "mentions" is their number and "first_…" the first one.

Exit codes: 0 all articles were read; 1 some failed, and the others are written; 2 wrong usage or broken rules, and nothing is written.`
}

func columns(table string) string {
	return "Columns of " + table + ": " + strings.Join(output.Columns(table), ", ") + ".\n\n"
}

func (e *extractCommand) Run(ctx context.Context, c Command) error {
	reader := &input.Reader{
		Stdin: c.Stdin, Kind: input.Kind(e.Input),
		TitleLine: e.TitleLine, ReplaceInvalid: e.ReplaceInvalid,
	}
	files := reader.Find(e.Paths)
	single := len(files) == 1 && files[0].Kind != input.JSONL
	format, err := e.check(single)
	if err != nil {
		return usageError{err}
	}
	set, err := e.load()
	if err != nil {
		return err
	}
	extractor := extract.New(set)
	work := func(r input.Record) result { return e.work(r, extractor, format) }
	return c.write(e.Output, func(w io.Writer) error {
		out := format.NewWriter(w)
		tell := newProgress(c.Stderr, e.Quiet || single)
		err := inOrder(ctx, reader.Records(files), e.Jobs, work, func(r result) error {
			tell.article(r.err)
			if r.err != nil {
				return nil
			}
			return out.Write(r.encoded)
		})
		tell.end()
		switch {
		case err != nil:
			return err
		case tell.bad == tell.done && tell.bad > 0:
			return fmt.Errorf("%w, so nothing is written", tell.failed())
		}
		if err := out.Close(); err != nil {
			return err
		}
		return tell.failed()
	})
}

// check looks at what the flags mean together.
func (e *extractCommand) check(single bool) (*output.Format, error) {
	for _, given := range []*string{e.ID, e.Title, e.Source, e.Published, e.URL} {
		if given != nil && !single {
			return nil, errors.New("--id, --title, --source, --published and --url go with a single plain text: put them into the lines of a .jsonl file instead")
		}
	}
	if e.TitleLine && e.Title != nil {
		return nil, errors.New("--title and --title-line both give a title: use one of them")
	}
	if e.Jobs < 1 {
		return nil, errors.New("--jobs must be at least 1")
	}
	o := output.Options{Format: e.Format, Table: e.Table, Single: single, BOM: e.BOM}
	if o.Format == "auto" {
		o.Format = "jsonl"
		if single {
			o.Format = "yaml"
		}
	}
	return output.New(o)
}

// result is what became of one article.
type result struct {
	encoded []byte
	err     error
}

// work does everything for one article that needs no other: it runs on many
// cores. A panic is the failure of this article only.
func (e *extractCommand) work(r input.Record, extractor *extract.Extractor, format *output.Format) (res result) {
	defer func() {
		if p := recover(); p != nil {
			res = result{err: fmt.Errorf("%s: a mistake in bayan (%v): please report it with the article", r.Where, p)}
		}
	}()
	article, err := r.Article()
	if err != nil {
		return result{err: err}
	}
	summary, err := extractor.Extract(e.describe(article))
	if err != nil {
		return result{err: fmt.Errorf("%s: %w", r.Where, err)}
	}
	encoded, err := format.Encode(summary)
	return result{encoded, err}
}

// describe adds what the flags tell about the article.
func (e *extractCommand) describe(a extract.Article) extract.Article {
	set := func(field, given *string) {
		if given != nil {
			*field = strings.ToValidUTF8(*given, "\ufffd")
		}
	}
	set(&a.ID, e.ID)
	set(&a.Title, e.Title)
	set(&a.Source, e.Source)
	set(&a.Published, e.Published)
	set(&a.URL, e.URL)
	return a
}

// write runs produce on standard output or on the file of that name, which stays
// as it was unless produce succeeds or only some articles failed.
func (c Command) write(name string, produce func(io.Writer) error) error {
	if name == "-" {
		return produce(c.Stdout)
	}
	f, err := output.Create(name)
	if err != nil {
		return err
	}
	defer f.Abort()
	err = produce(f)
	if err != nil && err != errTold {
		return err
	}
	return errors.Join(f.Commit(), err)
}
