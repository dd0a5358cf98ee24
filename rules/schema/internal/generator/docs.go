package generator

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strings"
)

// docs are the comments of the Go types and their fields: Person, Person.Name.
type docs map[string]string

// readDocs takes the comments out of a Go file.
func readDocs(source []byte) (docs, error) {
	file, err := parser.ParseFile(token.NewFileSet(), "types.go", source, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	d := docs{}
	for _, decl := range file.Decls {
		group, ok := decl.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, spec := range group.Specs {
			typ, ok := spec.(*ast.TypeSpec)
			if !ok {
				continue
			}
			d[typ.Name.Name] = oneLine(group.Doc)
			if s, ok := typ.Type.(*ast.StructType); ok {
				for _, field := range s.Fields.List {
					for _, name := range field.Names {
						d[typ.Name.Name+"."+name.Name] = oneLine(field.Comment)
					}
				}
			}
		}
	}
	return d, nil
}

func oneLine(c *ast.CommentGroup) string {
	return strings.Join(strings.Fields(c.Text()), " ")
}

var seeList = regexp.MustCompile(`^see (\w+)$`)

// list is the name of the list to which the comment of a field points, or empty.
func (d docs) list(field string) string {
	if m := seeList.FindStringSubmatch(d[field]); m != nil {
		return m[1]
	}
	return ""
}
