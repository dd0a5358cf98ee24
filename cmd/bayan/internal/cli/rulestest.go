package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"

	"bayan/cmd/bayan/internal/ruletest"
	"bayan/extract"
	"bayan/rules"
)

// rulesTestCommand is the subcommand that runs the tests of the rules.
type rulesTestCommand struct {
	Paths []string `arg:"" optional:"" name:"path" help:"Test files, or folders of them. Of a folder with a subfolder named tests, that is taken."`

	ruleFolders

	Builtin  bool           `help:"Run the built-in tests as well."`
	Only     *regexp.Regexp `name:"run" placeholder:"REGEX" help:"Run only the tests in whose name this is found."`
	Coverage bool           `help:"Tell which entries of the rules no test uses."`
	Format   string         `short:"f" default:"text" enum:"text,json,github" help:"Write text, json or github, which makes annotations in GitHub's workflows."`
}

// Help is the part of the help that kong cannot know.
func (*rulesTestCommand) Help() string {
	return `Each test has a short text and says what must be found in it and what must not. Without arguments these are the tests in the folder tests of each folder of rules, or, where only the built-in rules hold, the built-in tests.

Examples:

    bayan rules test
    bayan rules test --run تردید
    bayan rules test --rules my-rules/
    bayan rules test --rules my-rules/ --coverage my-rules/tests/names.yaml

A test that fails is shown with what it expects beside the nearest of what was found. A test with "known_failure: why" is told apart; it fails when it begins to pass.

Exit codes: 0 all tests went as they should; 1 some did not; 2 wrong usage, or broken rules or tests, and nothing is run.`
}

func (t *rulesTestCommand) Run(c Command) error {
	set, err := t.ruleFolders.load()
	if err != nil {
		return err
	}
	tests, err := t.tests()
	if err != nil {
		return err
	}
	x := extract.New(set)
	var report ruletest.Report
	for _, test := range tests {
		report.Results = append(report.Results, ruletest.Run(x, test))
	}
	if t.Coverage {
		if report.Coverage, err = ruletest.Cover(set, x, report.Results); err != nil {
			return err
		}
	}
	if err := report.Write(c.Stdout, t.Format); err != nil {
		return err
	}
	if report.Bad() {
		return errTold
	}
	return nil
}

// tests reads the tests that the command line asks for.
func (t *rulesTestCommand) tests() ([]rules.Test, error) {
	paths, err := t.paths()
	if err != nil {
		return nil, err
	}
	var all []rules.Test
	if t.Builtin || len(paths) == 0 {
		if all, err = rules.DefaultTests(); err != nil {
			return nil, ruleError{err}
		}
	}
	own, err := rules.LoadTests(paths...)
	if err != nil {
		return nil, ruleError{err}
	}
	all = slices.DeleteFunc(append(all, own...), func(test rules.Test) bool {
		return t.Only != nil && !t.Only.MatchString(test.Name)
	})
	if len(all) == 0 {
		return nil, usageError{errors.New("no test has such a name: look the names up in the test files")}
	}
	return all, nil
}

// paths are the files and folders to read tests from, none for the built-in ones
// alone.
func (t *rulesTestCommand) paths() ([]string, error) {
	if len(t.Paths) > 0 {
		return t.Paths, nil
	}
	dirs, err := t.folders()
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, dir := range dirs {
		if p := filepath.Join(dir, rules.TestsFolder); isFolder(p) {
			paths = append(paths, p)
		}
	}
	if len(dirs) > 0 && len(paths) == 0 && !t.Builtin {
		return nil, usageError{fmt.Errorf("no folder %s: put tests there, name a test file, or run the built-in tests with --builtin", filepath.Join(dirs[len(dirs)-1], rules.TestsFolder))}
	}
	return paths, nil
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}
