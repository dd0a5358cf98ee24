package dates

import (
	"math"
	"time"
)

// length is a unit of time: so many hours, days, weeks, months or years.
type length struct {
	kind kind
	n    int
}

const oneDay = 24 * time.Hour

func plusDays(t time.Time, n int) time.Time { return t.AddDate(0, 0, n) }

// around gives the unit of the calendar in which a day lies, or the one so many
// units before or after it.
func (u length) around(t time.Time, shift int) (from, to time.Time) {
	y, m, _ := t.Date()
	switch u.kind {
	case weeks:
		from = plusDays(t, 7*shift-(int(t.Weekday())+6)%7)
		return from, plusDays(from, 7*u.n-1)
	case months:
		k := (y*12+int(m)-1)/u.n*u.n + shift*u.n
		from = time.Date(k/12, time.Month(k%12+1), 1, 0, 0, 0, 0, time.UTC)
		return from, from.AddDate(0, u.n, -1)
	case years:
		from = time.Date(y/u.n*u.n+shift*u.n, 1, 1, 0, 0, 0, 0, time.UTC)
		return from, from.AddDate(u.n, 0, -1)
	}
	t = plusDays(t, shift*u.n)
	return t, t
}

// move goes so many units from a day, halves of them included.
func (u length) move(t time.Time, by float64) time.Time {
	by *= float64(u.n)
	whole := by == math.Trunc(by)
	switch {
	case u.kind == years:
		return addMonths(t, int(math.Round(by*12)))
	case u.kind == months && whole:
		return addMonths(t, int(by))
	}
	return plusDays(t, int(math.Floor(by*u.days())))
}

// days is about how many days a unit of that kind has.
func (u length) days() float64 {
	switch u.kind {
	case hours:
		return 1. / 24
	case weeks:
		return 7
	case months:
		return 30
	case years:
		return 365
	}
	return 1
}

// addMonths goes to the same day of another month, or to its last day.
func addMonths(t time.Time, n int) time.Time {
	y, m, d := t.Date()
	first := time.Date(y, m+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	return plusDays(first, min(d, first.AddDate(0, 1, -1).Day())-1)
}

// thirdOf gives the first, middle or last third of a run of days.
func thirdOf(from, to time.Time, n int) (time.Time, time.Time) {
	if n < 1 || n > 3 {
		return from, to
	}
	if y, m, d := from.Date(); m == time.January && d == 1 && to.Equal(time.Date(y, 12, 31, 0, 0, 0, 0, time.UTC)) {
		first := from.AddDate(0, 4*(n-1), 0)
		return first, first.AddDate(0, 4, -1)
	}
	all := int(to.Sub(from)/oneDay) + 1
	first, last := all*(n-1)/3, all*n/3-1
	return plusDays(from, first), plusDays(from, max(first, last))
}

// date gives a day of the calendar if there is one.
func date(y, m, d int) (time.Time, bool) {
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return t, t.Day() == d && int(t.Month()) == m
}
