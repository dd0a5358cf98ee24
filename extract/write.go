package extract

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"
	"time"

	"bayan/extract/internal/counts"
	"bayan/extract/internal/dates"
	"bayan/extract/internal/names"
	"bayan/extract/internal/numbers"
	"bayan/extract/internal/statements"
	"bayan/extract/text"
)

// writer turns what the stages found into the summary's terms: ids, texts and
// offsets in code points.
type writer struct {
	doc   *text.Doc
	names *names.Result
	forms map[int][]form // by entity, as far as they were asked for

	dates     *dates.Resolver
	published time.Time
	dated     bool // published is known
}

func entityID(n int) string {
	if n < 0 {
		return ""
	}
	return fmt.Sprintf("e%d", n+1)
}

// span gives a run of tokens as text and code point offsets.
func (w *writer) span(s text.Span) Span {
	if s.Len() <= 0 {
		return Span{}
	}
	t := w.doc.Tokens
	return Span{Text: w.doc.Text(s), Start: t[s.Start].Rune, End: t[s.End-1].RuneEnd}
}

func (w *writer) repeats() [][2]int {
	out := make([][2]int, len(w.doc.Repeats))
	for i, r := range w.doc.Repeats {
		out[i] = [2]int{r[0] + 1, r[1] + 1}
	}
	return out
}

// entities writes the entities with all their mentions: by name, and as speakers
// by title and pronoun.
func (w *writer) entities(found []statements.Statement) []Entity {
	out := make([]Entity, len(w.names.Entities))
	for n, e := range w.names.Entities {
		x := Entity{
			ID: entityID(n), Type: e.Type.String(), Name: e.Name, Latin: e.Latin,
			Titles: []string{}, Affiliation: w.affiliation(e), Listed: e.Listed, Rule: e.Rule.String(),
			Mentions: make([]Mention, 0, len(e.Mentions)),
		}
		for _, t := range e.Titles {
			x.Titles = append(x.Titles, w.doc.Text(t))
		}
		for _, m := range e.Mentions {
			x.Mentions = append(x.Mentions, w.mention(m, "name"))
		}
		out[n] = x
	}
	for _, s := range found {
		p := s.Speaker
		if p.Entity >= 0 && p.Span.Len() > 0 && (p.Resolved == "title" || p.Resolved == "pronoun") {
			e := &out[p.Entity]
			e.Mentions = append(e.Mentions, w.mention(p.Span, p.Resolved))
		}
	}
	for n := range out {
		slices.SortStableFunc(out[n].Mentions, func(a, b Mention) int { return cmp.Compare(a.Start, b.Start) })
	}
	return out
}

func (w *writer) mention(s text.Span, kind string) Mention {
	x := w.span(s)
	return Mention{Start: x.Start, End: x.End, Text: x.Text, Kind: kind}
}

// affiliation is the agency or place that a person's titles name.
func (w *writer) affiliation(e names.Entity) string {
	if e.Type != names.Person {
		return ""
	}
	for _, t := range e.Titles {
		for i := t.Start; i < t.End; i++ {
			if m := w.names.At(i); m != nil {
				return entityID(m.Entity)
			}
		}
	}
	return ""
}

func (w *writer) statements(found []statements.Statement) []Statement {
	out := make([]Statement, len(found))
	for n, s := range found {
		x := Statement{
			ID: fmt.Sprintf("s%d", n+1), Speaker: w.speaker(s.Speaker), Cue: w.span(s.Cue), Act: s.Act, Form: s.Form,
			Content: w.span(s.Content), Quotes: []Span{}, To: w.doc.Text(s.To), When: w.doc.Text(s.When), Rule: s.Rule.String(),
			Confidence: "normal",
		}
		if s.Sure {
			x.Confidence = "high"
		}
		for _, q := range s.Quotes {
			x.Quotes = append(x.Quotes, w.span(q))
		}
		out[n] = x
	}
	return out
}

func (w *writer) speaker(p statements.Speaker) Speaker {
	x := w.span(p.Span)
	out := Speaker{Entity: entityID(p.Entity), Text: x.Text, Start: x.Start, End: x.End, Resolved: p.Resolved}
	switch {
	case p.Entity >= 0:
		out.Name = w.written(p)
	case p.Name.Len() > 0:
		out.Name = w.doc.Text(p.Name)
	default:
		out.Name = "unknown"
	}
	return out
}

// written is the name by which the article itself calls a speaker, which a reader
// finds in the text, while the entity has the canonical one: the fullest that
// contains the last one used.
func (w *writer) written(p statements.Speaker) string {
	mentions := w.names.Entities[p.Entity].Mentions
	behind := max(p.Span.End, 1)
	last := mentions[max(sort.Search(len(mentions), func(n int) bool { return mentions[n].Start >= behind })-1, 0)]
	best, short := last, w.folded(last)
	full := short
	for _, f := range w.formsOf(p.Entity) {
		if f.Len() >= best.Len() && len(f.folded) > len(full) && strings.Contains(f.folded, short) {
			best, full = f.Span, f.folded
		}
	}
	return w.doc.Text(best)
}

// form is a name by which the article calls somebody, where it does so first.
type form struct {
	text.Span
	folded string
}

// formsOf are the different names by which the article calls an entity, in its order. They
// are collected once.
func (w *writer) formsOf(entity int) []form {
	if forms, ok := w.forms[entity]; ok {
		return forms
	}
	var forms []form
	seen := map[string]bool{}
	for _, m := range w.names.Entities[entity].Mentions {
		if t := w.folded(m); !seen[t] {
			seen[t] = true
			forms = append(forms, form{m, t})
		}
	}
	w.forms[entity] = forms
	return forms
}

// folded is a span as it is compared, without the marks that one mention of a
// name may have and another not.
func (w *writer) folded(s text.Span) string {
	words := make([]string, 0, 8)
	for _, t := range w.doc.Tokens[s.Start:s.End] {
		words = append(words, t.Fold)
	}
	return strings.Join(words, " ")
}

func (w *writer) counts(found []counts.Count, said []statements.Statement) []Count {
	out := make([]Count, len(found))
	for n, c := range found {
		x := w.span(c.Span)
		o := Count{
			ID: fmt.Sprintf("c%d", n+1), Text: x.Text, Start: x.Start, End: x.End, Bound: c.Number.Bound, Vague: c.Number.Vague,
			Measure: c.Measure, Event: c.Event, Role: c.Role,
			Target: w.ref(c.Target), By: w.ref(c.By), Place: w.ref(c.Place), When: w.when(c.When),
			Rule: c.Rule.String(),
		}
		if c.Number.Kind != numbers.Vague {
			o.Value = intPtr(c.Number.Value)
		}
		if c.Number.HasHigh {
			o.High = intPtr(c.Number.High)
		}
		if c.Statement >= 0 {
			o.Statement = fmt.Sprintf("s%d", c.Statement+1)
			if p := said[c.Statement].Speaker; !p.Hidden() {
				s := w.speaker(p)
				o.Source = Source{Entity: s.Entity, Name: s.Name}
			}
		}
		if c.Whole >= 0 {
			id := fmt.Sprintf("c%d", c.Whole+1)
			o.PartOf = &id
		}
		out[n] = o
	}
	return out
}

// when gives an expression of time with its days, where it has any.
func (w *writer) when(s text.Span) When {
	out := When{Text: w.doc.Text(s)}
	if s.Len() == 0 || !w.dated {
		return out
	}
	words := make([]string, 0, s.Len())
	for _, t := range w.doc.Tokens[s.Start:s.End] {
		words = append(words, t.Fold)
	}
	if from, to, ok := w.dates.Resolve(words, w.published); ok {
		out.From, out.To = from.Format(time.DateOnly), to.Format(time.DateOnly)
	}
	return out
}

func intPtr(v float64) *int {
	n := int(v)
	return &n
}

func (w *writer) ref(r counts.Ref) Ref {
	return Ref{Text: w.doc.Text(r.Span), Entity: entityID(r.Entity)}
}
