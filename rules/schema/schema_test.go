package schema

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"

	"bayan/rules/schema/internal/generator"
)

// The schemas are what the Go types say.
func TestDrift(t *testing.T) {
	source, err := os.ReadFile("../types.go")
	if err != nil {
		t.Fatal(err)
	}
	want, err := generator.Generate(source)
	if err != nil {
		t.Fatal(err)
	}
	if len(Kinds()) != len(want) {
		t.Errorf("schemas of %v", Kinds())
	}
	for kind, data := range want {
		if got, err := Of(kind); err != nil || !bytes.Equal(got, data) {
			t.Errorf("%s.json is not up to date: run go generate ./rules/schema (%v)", kind, err)
		}
	}
}

func TestUnknownKind(t *testing.T) {
	if _, err := Of("peeple"); err == nil ||
		!strings.HasSuffix(err.Error(), "write one of agencies cues events numbers people places titles words") {
		t.Errorf("got %v", err)
	}
}

// validate has an independent validator look at a rule file, with the schema of its
// kind.
func validate(t *testing.T, file string) error {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var content map[string]any
	if err := yaml.Unmarshal(data, &content); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	kind, _ := content["kind"].(string)
	text, err := Of(kind)
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	return c.MustCompile("schema.json").Validate(content)
}

// Every rule file names its schema in its first line and is valid by it.
func TestRuleFiles(t *testing.T) {
	files, _ := filepath.Glob("../*.yaml")
	if len(files) == 0 {
		t.Fatal("no files")
	}
	for _, file := range files {
		if err := validate(t, file); err != nil {
			t.Errorf("%s: %v", file, err)
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		first, _, _ := strings.Cut(string(data), "\n")
		name, ok := strings.CutPrefix(first, "# yaml-language-server: $schema=schema/")
		kind := strings.TrimSuffix(name, ".json")
		if !ok || !strings.Contains(string(data), "\nkind: "+kind+"\n") {
			t.Errorf("%s: the first line must name the schema of the file's kind: # yaml-language-server: $schema=schema/KIND.json", file)
		}
	}
}

func TestGoodFiles(t *testing.T) {
	files, _ := filepath.Glob("../testdata/good/*")
	for _, file := range files {
		if err := validate(t, file); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}
}

// Every entry in testdata/bad has a mistake that the schema finds; the comment above
// it says which.
func TestBadFiles(t *testing.T) {
	files, _ := filepath.Glob("testdata/bad/*.yaml")
	if len(files) == 0 {
		t.Fatal("no files")
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, part := range strings.Split(string(data), "\n---\n") {
			name := filepath.Join(t.TempDir(), "x.yaml")
			if err := os.WriteFile(name, []byte(part), 0o644); err != nil {
				t.Fatal(err)
			}
			if validate(t, name) == nil {
				t.Errorf("%s, document %d: the schema finds no mistake in\n%s", file, i+1, part)
			}
		}
	}
}
