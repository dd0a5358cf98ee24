package cli

import (
	"os"
	"strings"

	"bayan/cmd/bayan/internal/explain"
	"bayan/cmd/bayan/internal/input"
	"bayan/extract"
)

// rulesExplainCommand is the subcommand that tells why something was found or not.
type rulesExplainCommand struct {
	Text string `arg:"" help:"A text, the name of a plain text file, or - for standard input."`
	ruleFolders

	At             []string `sep:"none" placeholder:"WORD" help:"Tell only of this word what is known of it, and if nothing was found, what is nearest. May be given more than once."`
	HTML           string   `name:"html" placeholder:"FILE" help:"Write a page with the text marked up to this file; - for standard output."`
	ReplaceInvalid bool     `help:"Read what is not UTF-8 as U+FFFD, instead of failing."`
}

// Help is the part of the help that kong cannot know.
func (*rulesExplainCommand) Help() string {
	return `For every name, statement and count it tells which entry of the rule files found it (file and line) and by what steps: which alias matched and how both fold, why no shorter or other entry was taken, how the speaker was found and who else was named. Words that no entry and no list has stand at the end.

Examples:

    bayan rules explain article.txt
    bayan rules explain 'وزیر خارجہ نے کہا کہ وہ آئیں گے'
    bayan rules explain --at پیوٹین article.txt
    bayan rules explain --html why.html article.txt

Exit codes: 0 explained; 1 the text cannot be read; 2 wrong usage or broken rules.`
}

func (e *rulesExplainCommand) Run(c Command) error {
	article, err := e.article(c)
	if err != nil {
		return err
	}
	set, err := e.load()
	if err != nil {
		return err
	}
	report, err := explain.New(set).Explain(article, e.At...)
	if err != nil {
		return err
	}
	if e.HTML != "" {
		return c.write(e.HTML, report.WriteHTML)
	}
	if len(e.At) > 0 {
		return report.WriteWords(c.Stdout)
	}
	return report.WriteText(c.Stdout)
}

// article reads the file of that name, or takes the argument for the text.
func (e *rulesExplainCommand) article(c Command) (extract.Article, error) {
	if _, err := os.Stat(e.Text); err != nil && e.Text != "-" && strings.ContainsAny(e.Text, " \n") {
		return extract.Article{Text: e.Text}, nil
	}
	reader := &input.Reader{Stdin: c.Stdin, Kind: input.Text, ReplaceInvalid: e.ReplaceInvalid}
	for record := range reader.Records(reader.Find([]string{e.Text})) {
		return record.Article()
	}
	return extract.Article{}, nil
}
