package format

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
	"testing/fstest"

	"bayan/rules"
	"bayan/rules/internal/letters"
)

// Whatever is loaded can be brought into layout, and that has the same rules.
func FuzzSource(f *testing.F) {
	for _, pattern := range []string{"testdata/*", "../testdata/good/*", "../testdata/err/*.yaml"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				continue // a folder
			}
			f.Add(data)
		}
	}
	f.Add([]byte("kind: people # a\nentries: # b\n- # c\n  name: علی # d\n  # e\n  latin: 'x # y'\n# f"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(rules.Check("x.yaml", data)) > 0 {
			return
		}
		out, err := Source("x.yaml", data)
		if errors.Is(err, errLoss) {
			t.Logf("left alone: %q", data)
			return
		}
		if err != nil {
			t.Fatalf("%v: %q", err, data)
		}
		if again, err := Source("x.yaml", out); err != nil || string(again) != string(out) {
			t.Fatalf("%v: %q becomes\n%q and then\n%q", err, data, out, again)
		}
		if before, after := load(data), load(out); !slices.Equal(before, after) {
			t.Fatalf("%q has\n%q and in layout\n%q", data, before, after)
		}
	})
}

// load gives the entries of a file, sorted, as they are written in layout.
func load(data []byte) []string {
	set := rules.Read(fstest.MapFS{"x.yaml": {Data: data}}).Set
	var out []string
	add := func(entry any) {
		v := reflect.New(reflect.TypeOf(entry)).Elem()
		v.Set(reflect.ValueOf(entry))
		v.FieldByName("Pos").SetZero()
		out = append(out, letters.Normal(fmt.Sprintf("%T %#v", entry, v)))
	}
	all := reflect.ValueOf(*set)
	for i := range all.NumField() {
		if list := all.Field(i); list.Kind() == reflect.Slice {
			for j := range list.Len() {
				add(list.Index(j).Interface())
			}
		}
	}
	for name, words := range set.Words {
		for _, w := range words {
			out = append(out, name+" "+letters.Normal(w.Text))
		}
	}
	slices.Sort(out)
	return out
}
