package cli

import (
	"fmt"
	"slices"
	"strings"

	"bayan/cmd/bayan/internal/layers"
	"bayan/cmd/bayan/internal/rulefile"
	"bayan/rules"
)

// ruleFolders is the flag for rules of one's own.
type ruleFolders struct {
	Rules []string `sep:"none" placeholder:"DIR" help:"Add the rule files of this folder to the built-in ones and those of the project. May be given more than once."`
}

// folders are the layers on the embedded rules, the project's below.
func (f *ruleFolders) folders() ([]string, error) {
	dirs, err := layers.Folders(f.Rules)
	if err != nil {
		return nil, ruleError{err}
	}
	return dirs, nil
}

// load reads the rules of all layers.
func (f *ruleFolders) load() (*rules.Set, error) {
	dirs, err := f.folders()
	if err != nil {
		return nil, err
	}
	set, err := rules.Load(dirs...)
	if err != nil {
		return nil, ruleError{err}
	}
	return set, nil
}

// rulesPrintCommand is the subcommand that shows the rules that hold.
type rulesPrintCommand struct {
	Kinds []string `arg:"" optional:"" name:"kind" help:"Show only rules of these kinds: people, places, agencies, titles, words, cues, events or numbers."`
	ruleFolders
}

// Help is the part of the help that kong cannot know.
func (*rulesPrintCommand) Help() string {
	return `Shows the entries that hold when the folders are laid on each other, with the file and line from which each comes. The lowest layer are the built-in rules. On them come the folders of the project: those that the environment variable ` + layers.Variable + ` names, separated as in PATH, or else those that the file ` + layers.ConfigFile + ` in the current folder names, as in

    rules: [rules]

On top come those of --rules, the last one uppermost.

Examples:

    bayan rules print people
    bayan rules print --rules my-rules/ cues titles

Exit codes: 0 shown; 2 wrong usage or broken rules.`
}

func (p *rulesPrintCommand) Run(c Command) error {
	kinds := rulefile.Kinds()
	for _, k := range p.Kinds {
		if !slices.Contains(kinds, k) {
			return usageError{fmt.Errorf("no kind %q: write one of %s", k, strings.Join(kinds, " "))}
		}
	}
	if len(p.Kinds) > 0 {
		kinds = p.Kinds
	}
	dirs, err := p.folders()
	if err != nil {
		return err
	}
	set, err := p.load()
	if err != nil {
		return err
	}
	above := append([]string{"built-in rules"}, dirs...)
	if _, err := fmt.Fprintf(c.Stdout, "# layers, the uppermost last: %s\n", strings.Join(above, ", ")); err != nil {
		return err
	}
	return rulefile.Write(c.Stdout, set, kinds)
}
