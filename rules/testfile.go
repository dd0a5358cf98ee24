package rules

import (
	"embed"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Test is one test of the rules: a text, what must be found in it and what must
// not (kind: tests, in the folder tests beside the rules).
type Test struct {
	Pos       Pos
	Name      string
	Text      string
	Title     string
	Published string

	Found  []Section // what must be found
	Absent []Section // what must not be found

	KnownFailure string // why the test cannot pass yet, or empty
}

// Section is what a test says about the entities, the statements or the counts
// of a summary. Found without items means that there is none at all.
type Section struct {
	Pos   Pos
	Name  string // entities, statements or counts
	Items []Item
}

// Item describes one entity, statement or count by some of its fields.
type Item struct {
	Pos    Pos
	Fields []Field
}

// Field is one field of an item with the value that it must have, or with all
// values that must be among its own.
type Field struct {
	Pos    Pos
	Key    string
	Values []string
}

// NoValue is how a test writes that a field has no value.
const NoValue = "none"

// TestsFolder is the name of the folder beside rule files that holds their tests.
const TestsFolder = "tests"

//go:embed tests/*.yaml
var embeddedTests embed.FS

// DefaultTests returns the tests of the embedded rules.
func DefaultTests() ([]Test, error) {
	files, err := fs.Sub(embeddedTests, TestsFolder)
	if err != nil {
		return nil, err
	}
	var l loader
	l.read(folder{files, "rules/" + TestsFolder})
	return l.tests()
}

// LoadTests returns the tests in the given files and folders, in file order. Of a
// folder that has a subfolder named tests, that is read. Without any it returns
// none. An error is of type Errors.
func LoadTests(paths ...string) ([]Test, error) {
	var l loader
	for _, p := range paths {
		p = filepath.Clean(p)
		if info, err := os.Stat(p); err == nil && !info.IsDir() {
			dir, file := filepath.Split(p)
			l.readFile(folder{os.DirFS(filepath.Clean(dir)), filepath.ToSlash(dir)}, file)
			continue
		}
		if info, err := os.Stat(filepath.Join(p, TestsFolder)); err == nil && info.IsDir() {
			p = filepath.Join(p, TestsFolder)
		}
		l.read(folder{os.DirFS(p), filepath.ToSlash(p)})
	}
	return l.tests()
}

// tests decodes the files that were read.
func (l *loader) tests() ([]Test, error) {
	var out []Test
	for _, f := range l.files {
		f.decode(func(d *decoder, doc *node) { out = append(out, d.tests(doc)...) })
		l.errs = append(l.errs, f.errs...)
	}
	if len(l.errs) > 0 {
		l.errs.sort()
		return nil, l.errs
	}
	return out, nil
}

func (d *decoder) tests(doc *node) []Test {
	if doc.Kind != mappingNode {
		d.fail(doc, valueError, "a file of tests is made of keys: begin with %q", "kind: tests")
		return nil
	}
	var out []Test
	var names []*node
	d.mapping(doc, "the file", []string{"kind", "entries"}, func(key string, v *node) {
		if key == "kind" {
			d.oneOf(v, key, []string{"tests"})
			return
		}
		d.each(v, func(n *node) { out = append(out, d.test(n, &names)) })
	})
	d.require(doc, "a file of tests", "kind", "entries")
	d.distinct(names...)
	return out
}

var testKeys = []string{"name", "text", "title", "published", "entities", "statements", "counts", "absent", "known_failure"}

func (d *decoder) test(n *node, names *[]*node) Test {
	e := Test{Pos: d.pos(n)}
	if !d.mapping(n, "a test", testKeys, func(key string, v *node) {
		switch key {
		case "name":
			e.Name, e.Pos = d.text(v), d.pos(v)
			*names = append(*names, v)
		case "text":
			e.Text = d.prose(v)
		case "title":
			e.Title = d.prose(v)
		case "published":
			e.Published = v.Value
		case "absent":
			d.mapping(v, "absent", sectionNames, func(name string, list *node) {
				if s := d.section(name, list); len(s.Items) > 0 {
					e.Absent = append(e.Absent, s)
				} else if list.Kind == sequenceNode {
					d.fail(list, valueError, "nothing that must not be found: list something, or write %q outside of absent if there must be none", name+": []")
				}
			})
		case "known_failure":
			e.KnownFailure = d.text(v)
		default:
			e.Found = append(e.Found, d.section(key, v))
		}
	}) {
		return e
	}
	d.require(n, "a test", "name", "text")
	if len(e.Found)+len(e.Absent) == 0 {
		d.fail(n, keyError, "a test that expects nothing: add one of entities statements counts absent")
	}
	return e
}

// prose reads a text of some sentences, which may have line breaks.
func (d *decoder) prose(n *node) string {
	if n.Style&blockStyle != 0 {
		return strings.TrimSuffix(n.Value, "\n")
	}
	return d.text(n)
}

// sectionNames are the parts of a summary that tests look at.
var sectionNames = []string{"entities", "statements", "counts"}

func (d *decoder) section(name string, list *node) Section {
	s := Section{Pos: d.pos(list), Name: name}
	d.each(list, func(n *node) {
		item := Item{Pos: d.pos(n)}
		what := map[string]string{"entities": "an entity", "statements": "a statement", "counts": "a count"}[name]
		ok := d.mapping(n, what, itemKeys[name], func(key string, v *node) {
			item.Fields = append(item.Fields, Field{d.pos(v), key, d.field(name, key, v)})
		})
		if ok && len(n.Content) == 0 {
			d.fail(n, keyError, "%s without fields: write at least one of %s", what, strings.Join(itemKeys[name], " "))
		}
		s.Items = append(s.Items, item)
	})
	return s
}

// itemKeys are the fields that a test may compare, those that tell most first.
var itemKeys = map[string][]string{
	"entities":   {"name", "type", "latin", "titles", "affiliation", "listed", "mentions"},
	"statements": {"speaker", "act", "cue", "content", "form", "mention", "resolved", "quotes", "to", "when"},
	"counts": {"value", "measure", "text", "event", "role", "bound", "high", "vague", "source",
		"target", "by", "place", "when", "from", "to", "part_of"},
}

// fieldValues lists the words that a field may have.
var fieldValues = map[string][]string{
	"type":     {"person", "place", "agency"},
	"act":      Acts,
	"form":     {"direct", "indirect", "mixed"},
	"resolved": {"name", "title", "pronoun", "carried", "phrase", NoValue},
	"bound":    BoundNames,
	"measure":  Measures,
	"event":    Events,
	"role":     append(RoleNames[:len(RoleNames):len(RoleNames)], NoValue),
}

func (d *decoder) field(section, key string, n *node) []string {
	switch {
	case fieldValues[key] != nil:
		return []string{d.oneOf(n, key, fieldValues[key])}
	case n.Kind == scalarNode && n.Value == NoValue:
		return []string{NoValue}
	case key == "value" || key == "high":
		return []string{strconv.FormatFloat(d.number(n, key), 'f', -1, 64)}
	case key == "listed":
		return []string{strconv.FormatBool(d.flag(n, key))}
	case key == "titles" || key == "mentions" || key == "quotes":
		return d.texts(n)
	case section == "counts" && (key == "from" || key == "to"):
		return []string{n.Value}
	case key == "cue":
		return []string{d.symbol(n)} // a headline's is a colon
	}
	return []string{d.text(n)}
}
