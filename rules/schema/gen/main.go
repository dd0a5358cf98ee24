// Command gen writes the schemas anew. It is run by "go generate ./rules/schema" in
// the folder of package schema.
package main

import (
	"fmt"
	"os"

	"bayan/rules/schema/internal/generator"
)

func main() {
	source, err := os.ReadFile("../types.go")
	check(err)
	schemas, err := generator.Generate(source)
	check(err)
	for kind, data := range schemas {
		check(os.WriteFile(kind+".json", data, 0o644))
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}
