package live_test

import (
	"fmt"
	"log"
	"os"
	"path/filepath"

	"bayan/extract"
	"bayan/extract/live"
)

// A server that goes on while editors work on its rules.
func Example() {
	dir, err := os.MkdirTemp("", "rules")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	save := func(latin string) {
		content := "kind: places\nentries:\n  - name: نمونستان\n    category: country\n    latin: " + latin + "\n"
		if err := os.WriteFile(filepath.Join(dir, "places.yaml"), []byte(content), 0o666); err != nil {
			log.Fatal(err)
		}
	}
	save("Namunistan")

	reports := make(chan error, 10)
	x, err := live.Open(func(err error) { reports <- err }, dir)
	if err != nil {
		log.Fatal(err)
	}
	show := func() {
		s, err := x.Extract(extract.Article{Text: "نمونستان میں بارش ہوئی۔"})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(s.Entities[0].Latin)
	}
	show()
	save("Nomunistan")
	if err := <-reports; err != nil {
		log.Print(err) // the old rules still hold
	}
	show()
	if err := x.Close(); err != nil {
		log.Fatal(err)
	}
	// Output:
	// Namunistan
	// Nomunistan
}
