package cli

import (
	"errors"
	"path/filepath"
	"regexp"

	"bayan/cmd/bayan/internal/ruletest"
	"bayan/extract"
	"bayan/rules"
)

// rulesTestCommand is the subcommand that runs the tests of the rules.
type rulesTestCommand struct {
	Paths []string `arg:"" optional:"" name:"path" help:"Test files, or folders of them. Of a folder with a subfolder named tests, that is taken."`

	Rules    []string       `sep:"none" placeholder:"DIR" help:"Add the rule files of this folder to the built-in ones and run the tests in DIR/tests. May be given more than once."`
	Builtin  bool           `help:"Run the built-in tests as well."`
	Only     *regexp.Regexp `name:"run" placeholder:"REGEX" help:"Run only the tests in whose name this is found."`
	Coverage bool           `help:"Tell which entries of the rules no test uses."`
	Format   string         `short:"f" default:"text" enum:"text,json,github" help:"Write text, json or github, which makes annotations in GitHub's workflows."`
}

// Help is the part of the help that kong cannot know.
func (*rulesTestCommand) Help() string {
	return `Each test has a short text and says what must be found in it and what must not. Without arguments the built-in tests are run with the built-in rules.

Examples:

    bayan rules test
    bayan rules test --run تردید
    bayan rules test --rules my-rules/
    bayan rules test --rules my-rules/ --coverage my-rules/tests/names.yaml

A test that fails is shown with what it expects beside the nearest of what was found. A test with "known_failure: why" is told apart; it fails when it begins to pass.

Exit codes: 0 all tests went as they should; 1 some did not; 2 wrong usage, or broken rules or tests, and nothing is run.`
}

func (t *rulesTestCommand) Run(c Command) error {
	set, err := rules.Load(t.Rules...)
	if err != nil {
		return ruleError{err}
	}
	tests, err := t.load()
	if err != nil {
		return ruleError{err}
	}
	if len(tests) == 0 {
		return usageError{errors.New("no test has such a name: see the names in the test files")}
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

// load reads the tests that the flags ask for.
func (t *rulesTestCommand) load() ([]rules.Test, error) {
	paths := t.Paths
	if len(paths) == 0 {
		for _, dir := range t.Rules {
			paths = append(paths, filepath.Join(dir, rules.TestsFolder))
		}
	}
	var all []rules.Test
	if t.Builtin || len(paths) == 0 {
		tests, err := rules.DefaultTests()
		if err != nil {
			return nil, err
		}
		all = tests
	}
	if len(paths) > 0 {
		tests, err := rules.LoadTests(paths...)
		if err != nil {
			return nil, err
		}
		all = append(all, tests...)
	}
	if t.Only == nil {
		return all, nil
	}
	var chosen []rules.Test
	for _, test := range all {
		if t.Only.MatchString(test.Name) {
			chosen = append(chosen, test)
		}
	}
	return chosen, nil
}
