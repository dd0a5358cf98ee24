package extract

import (
	"sort"
	"strings"

	"bayan/extract/internal/statements"
	"bayan/extract/text"
)

// speaker writes who said something, by the name that the article has for them.
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
	return strings.Join(w.words(s), " ")
}
