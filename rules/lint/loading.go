package lint

import (
	"strings"

	"bayan/rules"
	"bayan/rules/internal/letters"
)

// loading passes on what loading rejects, with the edits that mend it.
func (c *checker) loading() {
	for _, e := range c.reading.Errors {
		p := Problem{Error: e, Severity: Error}
		for _, f := range c.files {
			if f.Name == e.File && e.Remedy != "" {
				p.Fix = f.remedy(e)
			}
		}
		c.problems = append(c.problems, p)
	}
}

// remedy gives the edits that mend a loading error.
func (f *file) remedy(e *rules.Error) []Edit {
	rest := []rune(e.Source)[e.Column-1:]
	switch {
	case e.Kind == "syntax": // there is no value yet: all to the end of the line is one
		text, _, _ := strings.Cut(string(rest), " #")
		text = strings.TrimRight(text, " ")
		if strings.ContainsAny(text, `"\`) {
			return nil
		}
		return []Edit{{e.Line, e.Column, e.Column + len([]rune(text)), `"` + text + `"`}}
	case e.Remedy == rules.Tidy && e.Length > 0: // a word of a list
		return []Edit{{e.Line, e.Column, e.Column + e.Length, letters.Normal(string(rest[:e.Length]))}}
	}
	for i, v := range f.values {
		if v.Line != e.Line || v.Column != e.Column {
			continue
		}
		switch e.Remedy {
		case rules.Quote:
			return f.rewrite(v, `"`+v.Text+`"`)
		case rules.Tidy:
			return f.rewrite(v, letters.Normal(v.Text))
		case rules.Drop:
			return f.drop(i)
		}
	}
	return nil
}
