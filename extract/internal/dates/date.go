package dates

import "time"

// soon is how many days ahead a date without a year may lie so that it can be
// the coming one as well as the last one.
const soon = 60

// dated reads 14 جولائی, 21 جولائی 2017, 10 اور 12 جولائی, یکم مئی, اکتوبر 2009ء, ماہ
// جون, محرم.
func (p *parser) dated(i int) (reading, bool) {
	first, last, j, ok := p.daysOfMonth(i)
	if p.is(j, "ماہ") {
		if _, _, there := p.at(j+1, month); there {
			j++
		} else if _, _, there := p.at(j+1, islamicMonth); there {
			return p.islamic(j+1, true)
		}
	}
	m, end, isMonth := p.at(j, month)
	if !isMonth {
		return p.islamic(j, ok)
	}
	if !ok {
		return p.monthOf(m, 0, end), true
	}
	if y, behind, ok := p.yearAt(end); ok {
		from, valid := date(y, m, first)
		to, valid2 := date(y, m, last)
		x := span(behind, days, from, to)
		x.known = valid && valid2
		return x, true
	}
	return p.dateOf(m, first, last, end), true
}

// daysOfMonth reads the days before a month, one or the first and last of
// several. With none the token is i.
func (p *parser) daysOfMonth(i int) (first, last, end int, ok bool) {
	if p.is(i, "یکم", "پہلی") {
		return 1, 1, i + 1, true
	}
	if !p.numbers.Known(p.word(i)) {
		return 0, 0, i, false
	}
	a, ok := p.amount(i)
	if !ok || a.vague || a.low < 1 || a.high > 31 {
		return 0, 0, i, false
	}
	first, last, end = int(a.low), int(a.high), a.end
	if p.is(end, "اور", "،", "یا") {
		if b, ok := p.amount(end + 1); ok {
			if n, ok := b.whole(a.high+1, 31); ok {
				if _, _, ok := p.at(b.end, month); ok {
					last, end = n, b.end
				}
			}
		}
	}
	return first, last, end, true
}

// islamic reads an Islamic date, which is left as it is written. صفر is also zero.
func (p *parser) islamic(i int, dated bool) (reading, bool) {
	_, end, ok := p.at(i, islamicMonth)
	if !ok {
		return reading{}, false
	}
	if _, number := p.numbers.At(p.words, i); number && !dated {
		return reading{}, false
	}
	if a, ok := p.amount(end); ok {
		if _, ok := a.whole(1200, 1600); ok {
			end = p.mark(a.end)
		}
	}
	return unknown(end), true
}

// dateOf gives a date without its year: the last one, unless the coming one may
// be meant.
func (p *parser) dateOf(m, first, last, end int) reading {
	x := reading{end: end, size: days, free: true}
	for y := p.today.Year(); y > p.today.Year()-9; y-- { // 29 February
		from, valid := date(y, m, first)
		to, valid2 := date(y, m, last)
		if valid && valid2 && !from.After(p.today) {
			x.from, x.to, x.known = from, to, true
			x.known = p.past || !p.isSoon(from.AddDate(1, 0, 0))
			break
		}
	}
	return x
}

// monthOf gives a month with its year, or without one the last such month. گزشتہ
// (by -1) is the one before this month, آئندہ (by 1) the next.
func (p *parser) monthOf(m, by, end int) reading {
	if y, behind, ok := p.yearAt(end); ok {
		from, to := length{months, 1}.around(time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC), 0)
		return span(behind, months, from, to)
	}
	y, now := p.today.Year(), int(p.today.Month())
	switch {
	case by > 0 && m <= now:
		y++
	case by == 0 && m > now, by < 0 && m >= now:
		y--
	}
	from := time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC)
	x := span(end, months, from, from.AddDate(0, 1, -1))
	x.free = by == 0
	x.known = by != 0 || p.past || !p.isSoon(from.AddDate(1, 0, 0))
	return x
}

func (p *parser) isSoon(t time.Time) bool { return !t.After(plusDays(p.today, soon)) }
