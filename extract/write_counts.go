package extract

import (
	"time"

	"bayan/extract/internal/counts"
	"bayan/extract/internal/numbers"
	"bayan/extract/internal/statements"
	"bayan/extract/text"
)

// counts writes how many, each number with whoever gives it.
func (w *writer) counts(found []counts.Count, said []statements.Statement) []Count {
	out := make([]Count, len(found))
	for n, c := range found {
		x := w.span(c.Span)
		o := Count{
			ID: countID(n), Text: x.Text, Start: x.Start, End: x.End, Bound: c.Number.Bound, Vague: c.Number.Vague,
			Measure: c.Measure, Event: c.Event, Role: c.Role,
			Target: w.ref(c.Target), By: w.ref(c.By), Place: w.ref(c.Place), When: w.when(c.When),
			Statement: statementID(c.Statement), Rule: c.Rule.String(),
		}
		if c.Number.Kind != numbers.Vague {
			o.Value = intPtr(c.Number.Value)
		}
		if c.Number.HasHigh {
			o.High = intPtr(c.Number.High)
		}
		if c.Statement >= 0 {
			if p := said[c.Statement].Speaker; !p.Hidden() {
				s := w.speaker(p)
				o.Source = Source{Entity: s.Entity, Name: s.Name}
			}
		}
		if c.Whole >= 0 {
			whole := countID(c.Whole)
			o.PartOf = &whole
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
	if from, to, ok := w.dates.Resolve(w.words(s), w.published); ok {
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
