package ruletest

import (
	"fmt"
	"strconv"
	"strings"

	"bayan/extract"
)

// finding is an entity, statement or count of a summary in the terms of a test:
// the values of its fields. Where a field may be told in several ways, as a
// speaker by name or phrase, all are there, the one to show first.
type finding struct {
	id, rule string
	fields   map[string][]string
}

// String names the finding with the rule that made it.
func (f finding) String() string {
	if f.rule == "" {
		return f.id
	}
	return fmt.Sprintf("%s (%s)", f.id, f.rule)
}

// show gives the value of a field for people to read.
func (f finding) show(key string) string {
	v := f.fields[key]
	switch key {
	case "titles", "mentions", "quotes":
		return strings.Join(v, " | ")
	}
	if len(v) == 0 {
		return ""
	}
	return v[0]
}

// shown are the fields by which a finding is told that should not be there.
var shown = map[string][]string{
	"entities":   {"name", "type", "mentions"},
	"statements": {"speaker", "act", "cue", "content"},
	"counts":     {"text", "value", "measure", "event"},
}

func (f finding) all(section string) []Comparison {
	var out []Comparison
	for _, key := range shown[section] {
		out = append(out, Comparison{Key: key, Got: f.show(key)})
	}
	return out
}

// findings reads a summary by section.
func findings(s *extract.Summary) map[string][]finding {
	out := map[string][]finding{}
	names := map[string][]string{"": nil} // of entities, by id
	for _, e := range s.Entities {
		names[e.ID] = append(names[e.ID], e.Name)
		f := finding{e.ID, e.Rule, map[string][]string{
			"type": {e.Type}, "latin": {e.Latin}, "titles": e.Titles, "listed": {strconv.FormatBool(e.Listed)},
		}}
		for _, m := range e.Mentions {
			f.fields["mentions"] = append(f.fields["mentions"], m.Text)
			if m.Kind == "name" {
				names[e.ID] = append(names[e.ID], m.Text)
			}
		}
		f.fields["name"] = names[e.ID]
		out["entities"] = append(out["entities"], f)
	}
	for n, e := range s.Entities {
		out["entities"][n].fields["affiliation"] = names[e.Affiliation]
	}
	for _, t := range s.Statements {
		quotes := make([]string, len(t.Quotes))
		for n, q := range t.Quotes {
			quotes[n] = q.Text
		}
		out["statements"] = append(out["statements"], finding{t.ID, t.Rule, map[string][]string{
			"speaker": append([]string{t.Speaker.Name}, names[t.Speaker.Entity]...),
			"mention": {t.Speaker.Text}, "resolved": {t.Speaker.Resolved},
			"act": {t.Act}, "form": {t.Form}, "cue": {t.Cue.Text}, "content": {t.Content.Text},
			"quotes": quotes, "to": {t.To}, "when": {t.When},
		}})
	}
	texts := map[string]string{} // of counts, by id
	for _, c := range s.Counts {
		texts[c.ID] = c.Text
	}
	for _, c := range s.Counts {
		f := finding{c.ID, c.Rule, map[string][]string{
			"text": {c.Text}, "value": number(c.Value), "high": number(c.High), "bound": {c.Bound}, "vague": {c.Vague},
			"measure": {c.Measure}, "event": {c.Event}, "role": {c.Role},
			"target": {c.Target.Text}, "by": {c.By.Text}, "place": append([]string{c.Place.Text}, names[c.Place.Entity]...),
			"when": {c.When.Text}, "from": {c.When.From}, "to": {c.When.To},
			"source": append([]string{c.Source.Name}, names[c.Source.Entity]...),
		}}
		if c.PartOf != nil {
			f.fields["part_of"] = []string{texts[*c.PartOf]}
		}
		out["counts"] = append(out["counts"], f)
	}
	return out
}

func number(n *int) []string {
	if n == nil {
		return nil
	}
	return []string{strconv.Itoa(*n)}
}
