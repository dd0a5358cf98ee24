// Package schema holds a JSON Schema for the rule files of each kind. Editors that
// know YAML complete and underline by them when the first line of a file names its
// schema:
//
//	# yaml-language-server: $schema=schema/people.json
//
// The schemas are generated from the Go types of package rules; "go generate
// ./rules/schema" writes them anew. What they cannot say, such as that no name may
// stand twice, "bayan rules check" does.
package schema

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

//go:generate go run ./gen

//go:embed *.json
var files embed.FS

// Kinds lists the kinds that have a schema.
func Kinds() []string {
	names, _ := fs.Glob(files, "*.json")
	for i, name := range names {
		names[i] = strings.TrimSuffix(name, ".json")
	}
	return names
}

// Of gives the schema of the files of a kind.
func Of(kind string) ([]byte, error) {
	data, err := files.ReadFile(kind + ".json")
	if err != nil {
		return nil, fmt.Errorf("no schema of kind %q: write one of %s", kind, strings.Join(Kinds(), " "))
	}
	return data, nil
}
