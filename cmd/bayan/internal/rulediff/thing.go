package rulediff

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"bayan/extract"
)

// thing is an entity, statement or count of a summary, with names in the place of
// ids, which differ as soon as one entity more is found.
type thing struct {
	label  string
	rule   string
	key    string // the same for the same thing, unless what it is changed
	spans  []span // where it is in the text
	fields []Field
}

// read takes the entities, statements and counts out of a summary.
func read(s *extract.Summary) (all [3][]thing) {
	names := map[string]string{"": ""}
	for _, e := range s.Entities {
		names[e.ID] = e.Name
	}
	wholes := map[string]string{}
	for _, c := range s.Counts {
		wholes[c.ID] = c.Text
	}
	for _, e := range s.Entities {
		all[0] = append(all[0], entity(e, names))
	}
	for _, st := range s.Statements {
		all[1] = append(all[1], statement(st))
	}
	for _, c := range s.Counts {
		all[2] = append(all[2], count(c, names, wholes))
	}
	return all
}

// set adds a field, whose value waits for its counterpart.
func (t *thing) set(name, value string) {
	t.fields = append(t.fields, Field{Name: name, New: oneLine(value)})
}

func entity(e extract.Entity, names map[string]string) thing {
	t := thing{label: fmt.Sprintf("%s (%s)", quote(e.Name), e.Type), rule: e.Rule, key: e.Type + " " + e.Name}
	var mentions []string
	for _, m := range e.Mentions {
		if m.Kind == "name" {
			t.spans = append(t.spans, span{m.Start, m.End})
			mentions = append(mentions, m.Text)
		}
	}
	t.set("type", e.Type)
	t.set("name", e.Name)
	t.set("latin", e.Latin)
	t.set("listed", strconv.FormatBool(e.Listed))
	t.set("titles", strings.Join(e.Titles, " | "))
	t.set("affiliation", names[e.Affiliation])
	t.set("mentions", strings.Join(mentions, " | "))
	return t
}

func statement(s extract.Statement) thing {
	at := span{s.Cue.Start, s.Cue.End}
	t := thing{
		label: fmt.Sprintf("%s: %s", quote(s.Speaker.Name), quote(s.Cue.Text)),
		rule:  s.Rule, key: fmt.Sprint(at), spans: []span{at},
	}
	t.set("speaker", s.Speaker.Name)
	t.set("speaker.text", s.Speaker.Text)
	t.set("speaker.resolved", s.Speaker.Resolved)
	t.set("cue", s.Cue.Text)
	t.set("act", s.Act)
	t.set("form", s.Form)
	t.set("content", s.Content.Text)
	t.set("quotes", texts(s.Quotes))
	t.set("to", s.To)
	t.set("when", s.When)
	t.set("confidence", s.Confidence)
	return t
}

func texts(spans []extract.Span) string {
	out := make([]string, len(spans))
	for i, s := range spans {
		out[i] = s.Text
	}
	return strings.Join(out, " | ")
}

func count(c extract.Count, names, wholes map[string]string) thing {
	at := span{c.Start, c.End}
	t := thing{
		label: fmt.Sprintf("%s (%s, %s)", quote(c.Text), c.Measure, c.Event),
		rule:  c.Rule, key: fmt.Sprint(at, c.Measure), spans: []span{at},
	}
	whole := ""
	if c.PartOf != nil {
		whole = wholes[*c.PartOf]
	}
	t.set("text", c.Text)
	t.set("value", number(c.Value))
	t.set("high", number(c.High))
	t.set("bound", c.Bound)
	t.set("vague", c.Vague)
	t.set("measure", c.Measure)
	t.set("event", c.Event)
	t.set("role", c.Role)
	t.set("target", reference(c.Target, names))
	t.set("by", reference(c.By, names))
	t.set("place", reference(c.Place, names))
	t.set("when", c.When.Text)
	t.set("source", c.Source.Name)
	t.set("part_of", whole)
	return t
}

func number(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func reference(r extract.Ref, names map[string]string) string {
	if name := names[r.Entity]; name != "" && name != r.Text {
		return r.Text + " = " + name
	}
	return r.Text
}

// couple is a thing before and after; one of them may be missing.
type couple struct{ old, new *thing }

// pair finds for each thing what it was before: the one with the same key, else
// the one that shares most of its places.
func pair(old, new []thing) []couple {
	out := make([]couple, 0, len(new))
	free := make([]bool, len(old))
	byKey := map[string][]int{}
	for i := range old {
		free[i] = true
		byKey[old[i].key] = append(byKey[old[i].key], i)
	}
	for i := range new {
		c := couple{new: &new[i]}
		if same := byKey[new[i].key]; len(same) > 0 {
			c.old, free[same[0]] = &old[same[0]], false
			byKey[new[i].key] = same[1:]
		}
		out = append(out, c)
	}
	for i := range out {
		if out[i].old != nil {
			continue
		}
		best, shared := -1, 0
		for k := range old {
			if n := common(old[k].spans, out[i].new.spans); free[k] && n > shared {
				best, shared = k, n
			}
		}
		if best >= 0 {
			out[i].old, free[best] = &old[best], false
		}
	}
	for k := range old {
		if free[k] {
			out = append(out, couple{old: &old[k]})
		}
	}
	return out
}

// common counts the spans of a that overlap one of b. Both are in order.
func common(a, b []span) (n int) {
	for _, s := range a {
		if slices.ContainsFunc(b, s.overlaps) {
			n++
		}
	}
	return n
}

// located is a change and where to show it.
type located struct {
	Change
	at span
}

// change tells how the two differ.
func (c couple) change() (located, bool) {
	if c.old == nil {
		return c.new.change(Gained), true
	}
	if c.new == nil {
		return c.old.change(Lost), true
	}
	out := c.new.change(Altered)
	for i, f := range c.new.fields {
		if f.Old = c.old.fields[i].New; f.Old != f.New {
			out.Fields = append(out.Fields, f)
		}
	}
	if len(out.Fields) > 0 && !slices.Equal(c.old.spans, c.new.spans) {
		out.at = moved(c.old.spans, c.new.spans)
	}
	return out, len(out.Fields) > 0
}

func (t *thing) change(how string) located {
	c := located{Change: Change{How: how, Text: t.label, Rule: t.rule, Fields: []Field{}}}
	if len(t.spans) > 0 {
		c.at = t.spans[0]
	}
	return c
}

// moved is the first span that is only in one of the lists.
func moved(old, new []span) span {
	for _, s := range new {
		if !slices.Contains(old, s) {
			return s
		}
	}
	for _, s := range old {
		if !slices.Contains(new, s) {
			return s
		}
	}
	return span{}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func isSpace(r rune) bool { return unicode.IsSpace(r) }

// quote puts Urdu between isolates, so that it does not turn around the line.
func quote(s string) string { return "\u2068" + oneLine(s) + "\u2069" }
