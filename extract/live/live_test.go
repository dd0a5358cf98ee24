package live

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"bayan/extract"
	"bayan/rules"
)

const text = "نمونستان میں بارش ہوئی۔"

// latin is how the rules that hold spell the one place of the text.
func latin(t *testing.T, x *Extractor) string {
	t.Helper()
	s, err := x.Extract(extract.Article{Text: text})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range s.Entities {
		if e.Name == "نمونستان" {
			return e.Latin
		}
	}
	return ""
}

func place(latin string) string {
	return "kind: places\nentries:\n  - name: نمونستان\n    latin: " + latin + "\n    category: country\n"
}

// write replaces a file, as editors do.
func write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.WriteFile(name+"~", []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(name+"~", name); err != nil {
		t.Fatal(err)
	}
}

// open watches a folder and gives a channel of what is reported.
func open(t *testing.T, dirs ...string) (*Extractor, chan error) {
	t.Helper()
	reports := make(chan error, 100)
	x, err := Open(func(err error) { reports <- err }, dirs...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { x.Close() })
	return x, reports
}

func wait(t *testing.T, reports chan error) error {
	t.Helper()
	select {
	case err := <-reports:
		return err
	case <-time.After(20 * time.Second):
		t.Fatal("no report")
		return nil
	}
}

func TestReload(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "places.yaml")
	write(t, file, place("One"))
	x, reports := open(t, dir)
	if got := latin(t, x); got != "One" {
		t.Fatalf("at first %q", got)
	}

	write(t, file, place("Two"))
	if err := wait(t, reports); err != nil || latin(t, x) != "Two" {
		t.Fatalf("after an edit %q, %v", latin(t, x), err)
	}

	write(t, file, strings.Replace(place("Three"), "country", "contry", 1))
	err := wait(t, reports)
	problem, ok := errors.AsType[*rules.Error](err)
	if !ok || problem.Line != 5 || latin(t, x) != "Two" {
		t.Fatalf("after a broken edit %q, %v", latin(t, x), err)
	}

	write(t, file, place("Three"))
	if err := wait(t, reports); err != nil || latin(t, x) != "Three" {
		t.Fatalf("after it was mended %q, %v", latin(t, x), err)
	}

	write(t, filepath.Join(dir, "more.yaml"), "kind: places\nentries:\n  - name: نمونہ پور\n    category: town\n")
	if err := wait(t, reports); err != nil {
		t.Fatalf("after another file %v", err)
	}
}

// A folder may be replaced as a whole, as deployments do.
func TestReplacedFolder(t *testing.T) {
	parent := t.TempDir()
	dir := filepath.Join(parent, "rules")
	for name, latin := range map[string]string{"rules": "One", "next": "Two"} {
		if err := os.Mkdir(filepath.Join(parent, name), 0o777); err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(parent, name, "places.yaml"), place(latin))
	}
	x, reports := open(t, dir)
	for _, move := range [][2]string{{"rules", "old"}, {"next", "rules"}} {
		if err := os.Rename(filepath.Join(parent, move[0]), filepath.Join(parent, move[1])); err != nil {
			t.Fatal(err)
		}
	}
	for wait(t, reports) != nil { // it may have been seen while it was gone
	}
	if got := latin(t, x); got != "Two" {
		t.Fatalf("after the exchange %q", got)
	}
	write(t, filepath.Join(dir, "places.yaml"), place("Three"))
	if err := wait(t, reports); err != nil || latin(t, x) != "Three" {
		t.Fatalf("after an edit in the new folder %q, %v", latin(t, x), err)
	}
}

func TestOpenBroken(t *testing.T) {
	if _, err := Open(nil, filepath.Join(t.TempDir(), "nowhere")); err == nil ||
		!strings.Contains(err.Error(), "cannot read the folder") {
		t.Errorf("got %v", err)
	}
}

// Articles are read while rules change. go test -race looks at it.
func TestConcurrent(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "places.yaml")
	write(t, file, place("One"))
	x, reports := open(t, dir)
	stop := make(chan struct{})
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
					if got := latin(t, x); got != "One" && got != "Two" {
						t.Errorf("got %q", got)
						return
					}
				}
			}
		})
	}
	write(t, file, place("Two"))
	if err := wait(t, reports); err != nil {
		t.Error(err)
	}
	close(stop)
	readers.Wait()
	if err := x.Close(); err != nil {
		t.Error(err)
	}
	if got := latin(t, x); got != "Two" {
		t.Errorf("after Close %q", got)
	}
}
