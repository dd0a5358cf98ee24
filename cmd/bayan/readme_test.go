package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestREADME runs the examples of the README. In its blocks
//
//	```console
//	$ bayan extract article.txt
//	schema: bayan.summary/v1
//	…
//	```
//
// every line "$ …" with the word bayan or "go run ./cmd/bayan" in it is run by the
// shell in the root of the repository, and what it writes must be the lines that
// follow, where a line "…" stands for any lines. A command without such lines
// must succeed. Other commands are left alone.
func TestREADME(t *testing.T) {
	t.Chdir(filepath.Join("..", ".."))
	readme, err := os.ReadFile("README.md")
	if os.IsNotExist(err) {
		t.Skip("there is no README.md")
	}
	if err != nil {
		t.Fatal(err)
	}
	runExamples(t, "README.md", string(readme))
}

// runExamples runs the examples of a document in the current folder.
func runExamples(t *testing.T, name, markdown string) {
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Skip("there is no shell to run the examples")
	}
	for _, e := range examples(markdown) {
		t.Run(e.command, func(t *testing.T) {
			out, err := exec.Command(shell, "-c", e.command).CombinedOutput()
			got := lines(string(out))
			for len(e.want) > 0 && e.want[len(e.want)-1] == "" { // space before the next command
				e.want = e.want[:len(e.want)-1]
			}
			switch {
			case len(e.want) == 0 && err != nil:
				t.Errorf("%s:%d: %s: %v\n%s", name, e.line, e.command, err, out)
			case len(e.want) > 0 && !matches(lines(strings.Join(e.want, "\n")), got):
				t.Errorf("%s:%d: %s\ngives:\n%s\nnot:\n%s", name, e.line, e.command, out, strings.Join(e.want, "\n"))
			}
		})
	}
}

// ruleLine is where a built-in rule stands; it moves with every edit of its file.
var ruleLine = regexp.MustCompile(`(^|[ ([])((?:rules/)?[a-z-]+\.yaml):\d+`)

// lines are the lines of an output without what moves in it.
func lines(out string) []string {
	return strings.Split(ruleLine.ReplaceAllString(strings.TrimRight(out, "\n"), "$1$2:…"), "\n")
}

// example is a command of a document, and the lines that follow it.
type example struct {
	line    int
	command string
	want    []string
}

func examples(markdown string) (list []example) {
	const goRun = "go run ./cmd/bayan"
	inside := false
	var current *example
	for i, line := range strings.Split(markdown, "\n") {
		command, isCommand := strings.CutPrefix(line, "$ ")
		switch {
		case strings.HasPrefix(line, "```"):
			inside = !inside && strings.TrimSpace(line) == "```console"
			current = nil
		case !inside:
		case isCommand:
			current = nil                                         // the output of another command is not ours
			command = strings.ReplaceAll(command, goRun, "bayan") // nothing to build
			if slices.Contains(strings.Fields(command), "bayan") {
				list = append(list, example{line: i + 1, command: command})
				current = &list[len(list)-1]
			}
		case current != nil:
			current.want = append(current.want, line)
		}
	}
	return list
}

// matches tells whether the lines are the wanted ones, "…" standing for any.
func matches(want, got []string) bool {
	switch {
	case len(want) == 0:
		return len(got) == 0
	case strings.TrimSpace(want[0]) == "…":
		return matches(want[1:], got) || len(got) > 0 && matches(want, got[1:])
	}
	return len(got) > 0 && want[0] == got[0] && matches(want[1:], got[1:])
}

func TestExamples(t *testing.T) {
	markdown := "$ bayan no\n```console\n$ bayan one\na\n…\nd\n$ ls bayan.txt\nfile\n$ cat a | go run ./cmd/bayan two | head\n```\n$ bayan no\n" +
		"```go\n$ bayan no\n```\n"
	list := examples(markdown)
	if len(list) != 2 || list[0].line != 3 || list[1].command != "cat a | bayan two | head" || list[1].want != nil {
		t.Fatalf("examples: %+v", list)
	}
	for _, c := range []struct {
		got  string
		want bool
	}{{"a\nb\nc\nd", true}, {"a\nd", true}, {"a\nb", false}, {"a\nd\ne", false}, {"b\nd", false}, {"", false}} {
		if matches(list[0].want, strings.Split(c.got, "\n")) != c.want {
			t.Errorf("%q: not %v", c.got, c.want)
		}
	}
}
