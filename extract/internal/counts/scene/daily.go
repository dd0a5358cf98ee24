package scene

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
)

// The toll of a day in a war is of all that happened on it, not only of the attack told of beside it: اسکول پر بمباری
// میں دس شہید ہوئے، 24 گھنٹے میں مزید 41 شہادتیں ہوئیں.

// dayHours is how many hours a day has.
const dayHours = 24

// daily tells whether a count is the toll of a day or more by the clock.
func (r *Reader) daily(c *found.Count) bool {
	if !c.Hurt() || r.Fold(c.When.End) == "سے" || c.When.Len() > 0 && !r.sameClause(c.When, c.Span) {
		return false // گزشتہ 42 گھنٹوں سے جاری جھڑپ
	}
	for i := c.When.Start; i < c.When.End; i++ {
		if r.Lists.Dates.CountsHours(r.Fold(i)) && r.Numeral(i-1) {
			n, ok := r.Lists.Numbers.At(r.Words[i-1:i], 0)
			return ok && n.Value >= dayHours
		}
	}
	return false
}

// narrow tells whether a place beside the toll of a day is only that of an attack told of in another clause.
func (r *Reader) narrow(x found.Ref, c *found.Count) bool {
	return r.daily(c) && !r.sameClause(x.Span, c.Span) && !r.broad(x)
}

// OnlyOfAttack tells whether a target is only that of one attack told of beside the toll of a day.
func (r *Reader) OnlyOfAttack(target found.Ref, c *found.Count) bool {
	return !target.None() && r.daily(c) && !r.sameClause(target.Span, c.Span) && !r.Is(target.End-1, lexicon.PlaceFirst) &&
		!(target.Entity >= 0 && r.broad(target))
}
