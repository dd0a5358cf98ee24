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
	if e.Kind == "syntax" { // there is no value yet: all to the end of the line is one
		line := []rune(e.Source)
		text := strings.TrimRight(string(line[e.Column-1:]), " ")
		if strings.Contains(text, " #") || strings.ContainsAny(text, `"\`) {
			return nil
		}
		return []Edit{{e.Line, e.Column, e.Column + len([]rune(text)), `"` + text + `"`}}
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
