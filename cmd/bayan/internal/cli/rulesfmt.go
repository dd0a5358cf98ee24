package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"bayan/cmd/bayan/internal/layers"
	"bayan/rules"
	"bayan/rules/format"
)

// rulesFmtCommand is the subcommand that brings rule files into the one layout.
type rulesFmtCommand struct {
	Paths []string `arg:"" optional:"" name:"path" help:"Rule files, folders of them, or - for standard input. Without any: the folders of the project."`
	Check bool     `help:"Change nothing, but list the files that are not in layout."`
}

// Help is the part of the help that kong cannot know.
func (*rulesFmtCommand) Help() string {
	return `Writes Urdu letters for Arabic look-alikes and composes them, puts the keys of every entry into the same order and lists on one line, and sorts the entries of people, places, agencies, titles and cues, and all word lists, like an Urdu dictionary. Comments stay.

Entries are sorted within their section. A section begins after a blank line, and a comment there is its heading. A comment right above an entry goes where the entry goes.

Examples:

    bayan rules fmt my-rules/
    bayan rules fmt --check my-rules/
    bayan rules fmt - < names.yaml

Files that are changed are listed. Exit codes: 0 all is in layout; 1 with --check, some files are not; 2 wrong usage or broken files, which are left as they are.`
}

func (m *rulesFmtCommand) Run(c Command) error {
	paths := m.Paths
	if len(paths) == 0 {
		dirs, err := layers.Folders(nil)
		if err != nil {
			return ruleError{err}
		}
		paths = dirs
	}
	if len(paths) == 0 {
		return usageError{errors.New("nothing to bring into layout: give a folder or a file")}
	}
	if slices.Contains(paths, "-") {
		if len(paths) > 1 {
			return usageError{errors.New("- goes alone: give either it or files and folders")}
		}
		return m.stream(c)
	}
	var broken rules.Errors
	untidy := false
	for _, path := range paths {
		files, err := ruleFiles(path)
		if err != nil {
			return usageError{err}
		}
		for _, file := range files {
			changed, err := m.file(c, file)
			if list, ok := errors.AsType[rules.Errors](err); ok {
				broken = append(broken, list...)
			} else if err != nil {
				return err
			}
			untidy = untidy || changed
		}
	}
	switch {
	case len(broken) > 0:
		return ruleError{broken}
	case untidy && m.Check:
		return exit(exitFailed)
	}
	return nil
}

// stream formats standard input.
func (m *rulesFmtCommand) stream(c Command) error {
	data, err := io.ReadAll(io.LimitReader(c.Stdin, rules.MaxSize+1))
	if err != nil {
		return err
	}
	out, err := format.Source("<stdin>", data)
	if err != nil {
		return ruleError{err}
	}
	if m.Check {
		if !bytes.Equal(out, data) {
			fmt.Fprintln(c.Stdout, "<stdin>")
			return exit(exitFailed)
		}
		return nil
	}
	_, err = c.Stdout.Write(out)
	return err
}

// file brings one file into layout, lists it if it was not, and tells so.
func (m *rulesFmtCommand) file(c Command, name string) (changed bool, err error) {
	data, err := head(name)
	if err != nil {
		return false, err
	}
	out, err := format.Source(filepath.ToSlash(name), data)
	if err != nil || bytes.Equal(out, data) {
		return false, err
	}
	if !m.Check {
		if err := replace(name, out); err != nil {
			return false, err
		}
	}
	fmt.Fprintln(c.Stdout, filepath.ToSlash(name))
	return true, nil
}

// head reads a file as far as rule files may go, and a little more.
func head(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, rules.MaxSize+1))
}

// ruleFiles lists the rule files that a path means.
func ruleFiles(path string) ([]string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return []string{path}, nil
	}
	var files []string
	for _, pattern := range []string{"*.yaml", "*.yml"} {
		found, err := filepath.Glob(filepath.Join(path, pattern))
		if err != nil {
			return nil, err
		}
		files = append(files, found...)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: no rule files in this folder: give one with files that end in .yaml", path)
	}
	slices.Sort(files)
	return files, nil
}
