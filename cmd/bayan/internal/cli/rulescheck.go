package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"bayan/cmd/bayan/internal/layers"
	"bayan/cmd/bayan/internal/output"
	"bayan/cmd/bayan/internal/ruletest"
	"bayan/extract"
	"bayan/rules"
	"bayan/rules/lint"
	"bayan/rules/lint/report"
)

// rulesCheckCommand is the subcommand that looks for mistakes in rule files.
type rulesCheckCommand struct {
	Dirs []string `arg:"" optional:"" name:"dir" help:"Folders of rule files, each a layer on the one before. Without any: those of the project or, if it has none, the built-in rules."`

	Format   string `short:"f" default:"text" enum:"text,json,github,sarif" help:"Write text, json, github (annotations in GitHub's workflows) or sarif."`
	Level    string `default:"note" enum:"error,warning,note" help:"Leave out what is less than an error, a warning or a note."`
	Fix      bool   `help:"Mend in the files what can be mended without doubt, and show what is left."`
	Alone    bool   `help:"The folders are all there is: do not put them on the built-in rules."`
	Untested bool   `help:"Note the entries that no test uses, in tests/ of each folder."`
}

// Help is the part of the help that kong cannot know.
func (*rulesCheckCommand) Help() string {
	return `Finds all that keeps rules from being loaded (errors), what most likely is a mistake (warnings), and what an editor should know (notes): names that entries share, that are ordinary words or that are never found; look-alike letters and characters that are not seen; titles, agencies and places that no file knows; cues and event words that overlap.

Examples:

    bayan rules check my-rules/
    bayan rules check --fix my-rules/
    bayan rules check --level warning --format github my-rules/

--fix writes Urdu letters for Arabic look-alikes, composes letters, takes out characters that are not seen, needless spaces and values that are there twice, and puts in quotes what YAML takes for something else than text. It changes nothing else, so comments and layout stay.

Exit codes: 0 no problems, or notes only; 1 warnings; 2 errors or wrong usage.`
}

func (k *rulesCheckCommand) Run(c Command) error {
	dirs, err := layers.Folders(k.Dirs)
	if err != nil {
		return ruleError{err}
	}
	if k.Alone && len(dirs) == 0 {
		return usageError{errors.New("--alone without folders leaves nothing to check: give one")}
	}
	if k.Fix {
		if len(dirs) == 0 {
			return usageError{errors.New("the built-in rules cannot be changed: give the folder that --fix is to mend")}
		}
		if err := k.fix(c, dirs); err != nil {
			return err
		}
	}
	problems, err := k.check(dirs)
	if err != nil {
		return err
	}
	level := []string{"error", "warning", "note"}
	problems = slices.DeleteFunc(problems, func(p lint.Problem) bool {
		return int(p.Severity) > slices.Index(level, k.Level)
	})
	if err := report.Formats[k.Format](c.Stdout, problems); err != nil {
		return err
	}
	switch {
	case len(problems) == 0 || problems[0].Severity == lint.Note:
		return nil
	case problems[0].Severity == lint.Warning:
		return exit(exitFailed)
	}
	return exit(exitUsage)
}

// check reads the folders and finds their problems.
func (k *rulesCheckCommand) check(dirs []string) ([]lint.Problem, error) {
	var stack []fs.FS
	options := lint.Options{From: 1}
	if !k.Alone {
		stack = append(stack, rules.Builtin())
		if len(dirs) > 0 {
			options.From = 2
		}
	}
	for _, dir := range dirs {
		stack = append(stack, rules.Dir(dir))
	}
	reading := rules.Read(stack...)
	if k.Untested && len(reading.Errors) == 0 {
		untested, err := k.untested(reading.Set, dirs)
		if err != nil {
			return nil, err
		}
		options.Untested = untested
	}
	return lint.Check(reading, options), nil
}

// untested lists the entries that no test of the folders uses.
func (k *rulesCheckCommand) untested(set *rules.Set, dirs []string) ([]rules.Pos, error) {
	var tests []rules.Test
	var err error
	if len(dirs) == 0 {
		tests, err = rules.DefaultTests()
	}
	for _, dir := range dirs {
		if err != nil {
			break
		}
		var more []rules.Test
		more, err = rules.LoadTests(filepath.Join(dir, rules.TestsFolder))
		tests = append(tests, more...)
	}
	if err != nil {
		return nil, ruleError{err}
	}
	x := extract.New(set)
	var results []ruletest.Result
	for _, t := range tests {
		results = append(results, ruletest.Run(x, t))
	}
	coverage, err := ruletest.Cover(set, x, results)
	if err != nil {
		return nil, err
	}
	var out []rules.Pos
	for _, file := range coverage {
		for _, e := range file.Unused {
			out = append(out, e.Pos)
		}
	}
	return out, nil
}

// maxRounds is how often files are mended again: a file that is no YAML shows its
// other problems only when it has become YAML.
const maxRounds = 10

// fix mends the files of the folders until nothing more can be mended.
func (k *rulesCheckCommand) fix(c Command, dirs []string) error {
	mended := map[string]int{}
	for range maxRounds {
		stack := []fs.FS{rules.Builtin()}
		if k.Alone {
			stack = nil
		}
		from := len(stack) + 1
		for _, dir := range dirs {
			stack = append(stack, rules.Dir(dir))
		}
		reading := rules.Read(stack...)
		edits := map[string][]lint.Edit{}
		for _, p := range lint.Check(reading, lint.Options{From: from}) {
			edits[p.File] = append(edits[p.File], p.Fix...)
		}
		changed := false
		for _, f := range reading.Files {
			if f.Layer < from || len(edits[f.Name]) == 0 {
				continue
			}
			text := lint.Apply(f.Text(), edits[f.Name])
			if text == f.Text() {
				continue
			}
			if err := replace(f.Name, []byte(text)); err != nil {
				return err
			}
			mended[f.Name] += len(edits[f.Name])
			changed = true
		}
		if !changed {
			break
		}
	}
	var names []string
	for name := range mended {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Fprintf(c.Stderr, "%s: mended\n", strings.TrimPrefix(name, "./"))
	}
	return nil
}

// replace writes a file anew, at once and in whole.
func replace(name string, data []byte) error {
	f, err := output.Create(filepath.FromSlash(name))
	if err != nil {
		return err
	}
	defer f.Abort()
	if _, err := f.Write(data); err != nil {
		return err
	}
	return f.Commit()
}
