package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"bayan/cmd/bayan/internal/rulefile"
	"bayan/cmd/bayan/internal/suggest"
	"bayan/extract"
)

// rulesSuggestCommand is the subcommand that proposes entries.
type rulesSuggestCommand struct {
	corpus
	ruleFolders

	Kinds []string `name:"kind" sep:"," placeholder:"KIND" enum:"people,places,agencies,titles" help:"Propose only entries of this kind: people, places, agencies or titles."`
	Least int      `name:"min" default:"3" help:"Propose what in at least so many articles stands where the words around it tell what it is."`
	Most  int      `name:"limit" default:"200" help:"Propose at most so many entries."`
	Into  string   `placeholder:"FILE" help:"Add the proposals of the file's kind to this rule file. A new file needs --kind."`
}

// Help is the part of the help that kong cannot know.
func (*rulesSuggestCommand) Help() string {
	return `Reads articles and proposes entries for names of people, agencies and places and for titles that no rule file has, the best first, each with the number of its articles and two examples. What is proposed is YAML ready to paste. Latin spellings are put together from those of the entries that are there, and left out where these do not suffice; so are categories, which are to be checked. Names of people of whom there are many belong into no file.

Examples:

    bayan rules suggest feed.jsonl.gz
    bayan rules suggest --kind agencies --min 5 news/
    bayan rules suggest --kind people --into my-rules/people.yaml --rules my-rules/ feed.jsonl

Exit codes: 0 all articles were read; 1 some failed, and the others count; 2 wrong usage or broken rules.`
}

func (s *rulesSuggestCommand) Run(ctx context.Context, c Command) error {
	set, err := s.load()
	if err != nil {
		return err
	}
	file, err := s.open()
	if err != nil {
		return err
	}
	options := suggest.Options{Kinds: s.Kinds, Least: max(1, s.Least), Most: max(0, s.Most)}
	if file != nil {
		options.Kinds = []string{file.Kind}
	}
	finder, tally := suggest.New(set), suggest.NewTally()
	read := func(_ string, a extract.Article) (suggest.Found, error) { return finder.Read(a) }
	failed := each(ctx, c, &s.corpus, read, tally.Add)
	if failed != nil && failed != errTold {
		return failed
	}
	proposals := tally.Propose(set, options)
	if file == nil {
		err = suggest.Write(c.Stdout, proposals)
	} else {
		err = s.add(c, file, proposals)
	}
	if err != nil {
		return err
	}
	return failed
}

// open reads the file of --into, if there is one.
func (s *rulesSuggestCommand) open() (*rulefile.File, error) {
	if s.Into == "" {
		return nil, nil
	}
	if ext := filepath.Ext(s.Into); ext != ".yaml" && ext != ".yml" {
		return nil, usageError{fmt.Errorf("%s: rule files end in .yaml: give it such a name", s.Into)}
	}
	data, err := os.ReadFile(s.Into)
	if errors.Is(err, fs.ErrNotExist) {
		if len(s.Kinds) != 1 {
			return nil, usageError{fmt.Errorf("%s does not exist yet: say with --kind what it is to hold", s.Into)}
		}
		return rulefile.New(s.Into, s.Kinds[0]), nil
	}
	if err != nil {
		return nil, err
	}
	file, err := rulefile.Open(s.Into, data)
	switch {
	case err != nil:
		return nil, ruleError{err}
	case len(s.Kinds) > 1, len(s.Kinds) == 1 && s.Kinds[0] != file.Kind:
		return nil, usageError{fmt.Errorf("%s holds %s: leave out --kind, or name another file", s.Into, file.Kind)}
	}
	return file, nil
}

// add puts the proposals into the file and tells how many.
func (s *rulesSuggestCommand) add(c Command, file *rulefile.File, proposals []suggest.Proposal) error {
	added := 0
	for _, p := range proposals {
		if file.Has(p.Name) {
			continue
		}
		entry, err := p.YAML()
		if err != nil {
			return err
		}
		file.Add(p.Name, entry)
		added++
	}
	if added > 0 {
		content, err := file.Content()
		if err != nil {
			return err
		}
		if err := c.write(s.Into, func(w io.Writer) error { _, err := w.Write(content); return err }); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(c.Stdout, "%d entries added to %s: look at each, and delete what is wrong\n", added, s.Into)
	return err
}
