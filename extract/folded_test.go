package extract_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"bayan/extract/text"
)

// TestFoldedWords finds Urdu words in the grammar's Go code that are not written as
// tokens are, folded, so that no comparison with them can hold: قائم for قایم.
func TestFoldedWords(t *testing.T) {
	for _, pkg := range []string{"names", "statements", "counts"} {
		files, err := filepath.Glob(filepath.Join("internal", pkg, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatal(files, err)
		}
		for _, file := range files {
			set := token.NewFileSet()
			f, err := parser.ParseFile(set, file, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(f, func(n ast.Node) bool {
				l, ok := n.(*ast.BasicLit)
				if !ok || l.Kind != token.STRING {
					return true
				}
				s, err := strconv.Unquote(l.Value)
				if err != nil {
					t.Fatal(err)
				}
				s = strings.TrimSpace(s) // a suffix may begin with a blank
				if strings.ContainsFunc(s, func(c rune) bool { return unicode.Is(unicode.Arabic, c) }) && text.Fold(s) != s {
					t.Errorf("%s: %q is folded to %q", set.Position(l.Pos()), s, text.Fold(s))
				}
				return true
			})
		}
	}
}
