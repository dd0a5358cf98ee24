package report

import (
	"io"
	"maps"
	"net/url"
	"slices"

	"bayan/rules/lint"
)

// object is a JSON object.
type object map[string]any

// SARIF writes a log in the Static Analysis Results Interchange Format 2.1.0.
func SARIF(w io.Writer, problems []lint.Problem) error {
	results := make([]object, len(problems))
	for i, p := range problems {
		results[i] = object{
			"ruleId":    p.Kind,
			"level":     p.Severity.String(),
			"message":   object{"text": p.Message},
			"locations": []object{{"physicalLocation": location(p)}},
		}
		if p.Fix != nil {
			results[i]["fixes"] = []object{fix(p)}
		}
	}
	var kinds []object
	for _, kind := range slices.Sorted(maps.Keys(lint.Kinds)) {
		kinds = append(kinds, object{"id": kind, "shortDescription": object{"text": lint.Kinds[kind]}})
	}
	return write(w, object{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
		"version": "2.1.0",
		"runs": []object{{
			"tool":       object{"driver": object{"name": "bayan rules check", "rules": kinds}},
			"columnKind": "unicodeCodePoints",
			"results":    results,
		}},
	})
}

// location says where a problem is.
func location(p lint.Problem) object {
	at := object{"artifactLocation": artifact(p)}
	if p.Line > 0 {
		at["region"] = object{
			"startLine": p.Line, "startColumn": p.Column, "endColumn": p.End(),
			"snippet": object{"text": p.Source},
		}
	}
	return at
}

func artifact(p lint.Problem) object {
	return object{"uri": (&url.URL{Path: p.File}).EscapedPath()}
}

// fix says which edits mend a problem.
func fix(p lint.Problem) object {
	replacements := make([]object, len(p.Fix))
	for i, e := range p.Fix {
		replacements[i] = object{
			"deletedRegion":   object{"startLine": e.Line, "startColumn": e.Column, "endColumn": e.End},
			"insertedContent": object{"text": e.Text},
		}
	}
	return object{
		"description":     object{"text": "what bayan rules check --fix does"},
		"artifactChanges": []object{{"artifactLocation": artifact(p), "replacements": replacements}},
	}
}
