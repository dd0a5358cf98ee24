package extract_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bayan/extract"

	"gopkg.in/yaml.v3"
)

// TestGolden compares the summary of every article of testdata, word for word,
// with the one in testdata/golden. Where a change is meant, write them anew with
// -update and look at the difference.
func TestGolden(t *testing.T) {
	x := embedded(t)
	for _, name := range articleNames(t) {
		t.Run(name, func(t *testing.T) {
			s, err := x.Extract(extract.Article{ID: name, Text: article(t, name), Published: "2024-05-15"})
			if err != nil {
				t.Fatal(err)
			}
			got, file := goldenYAML(t, s), filepath.Join("testdata", "golden", name+".yaml")
			if *update {
				if err := os.WriteFile(file, got, 0o666); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if line, g, w := firstDifference(string(got), string(want)); line > 0 {
				t.Errorf("%s:%d: the summary is another: run go test ./extract -update and look at the diff\ngot  %s\nwant %s", file, line, g, w)
			}
		})
	}
}

// firstDifference is the first line, 1-based, in which two texts differ; 0 if
// they are the same.
func firstDifference(got, want string) (line int, g, w string) {
	gs, ws := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range max(len(gs), len(ws)) {
		g, w = "(nothing)", "(nothing)"
		if i < len(gs) {
			g = gs[i]
		}
		if i < len(ws) {
			w = ws[i]
		}
		if g != w {
			return i + 1, g, w
		}
	}
	return 0, "", ""
}

// goldenYAML writes a summary so that its differences are good to read: spans on
// one line, and rules without line numbers, which change with every entry that
// somebody adds above.
func goldenYAML(t *testing.T, s *extract.Summary) []byte {
	t.Helper()
	var root yaml.Node
	if err := root.Encode(s); err != nil {
		t.Fatal(err)
	}
	compact(&root)
	var out bytes.Buffer
	e := yaml.NewEncoder(&out)
	e.SetIndent(2)
	if err := e.Encode(&root); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func compact(n *yaml.Node) {
	flat := n.Kind == yaml.MappingNode && len(n.Content) <= 8
	for i, c := range n.Content {
		compact(c)
		flat = flat && c.Kind == yaml.ScalarNode
		if i > 0 && n.Kind == yaml.MappingNode && n.Content[i-1].Value == "rule" {
			c.Value, _, _ = strings.Cut(c.Value, ":")
		}
	}
	if flat {
		n.Style = yaml.FlowStyle
	}
}
