package dates

// narrow reads what makes a period narrower, as often as there is such: گزشتہ سال
// (ستمبر), جون (کے پہلے ہفتے), رواں سال (کے ابتدائی دو ماہ).
func (p *parser) narrow(x reading) reading {
	for range 3 {
		y, ok := p.inside(x)
		if !ok {
			break
		}
		x = y
	}
	return x
}

func (p *parser) inside(x reading) (reading, bool) {
	if x.size == none {
		return x, false
	}
	i := x.end
	joined := p.genitive(i)
	if joined {
		i = p.skip(i + 1)
	}
	if y, ok := p.namedInside(x, i); ok {
		return y, true
	}
	if x.size == days {
		return x, false
	}
	if n, end, ok := p.at(i, nth); ok {
		return p.nthInside(x, n, end)
	}
	if !joined {
		return x, false
	}
	if n, end, ok := p.at(i, part); ok {
		return p.third(x, n, end), true
	}
	if u, _, end, ok := p.unit(i); ok && u == (length{x.size, 1}) {
		x.end = end // جون کے مہینے
		return x, true
	}
	return x, false
}

// third gives the beginning, middle or end of a period. An end that is not over
// may lie ahead altogether.
func (p *parser) third(x reading, n, end int) reading {
	x.from, x.to = thirdOf(x.from, x.to, n)
	x.end, x.size, x.free = end, none, false
	x.known = x.known && (n < 3 || !x.to.After(p.today))
	return x
}

// namedInside reads a date or month in a year, a weekday in a week, a day in a
// month.
func (p *parser) namedInside(x reading, i int) (reading, bool) {
	q := *p
	q.today, q.past = x.to, true
	switch x.size {
	case years:
		if y, ok := q.dated(i); ok && y.free && !y.from.Before(x.from) {
			y.free, y.known = false, y.known && x.known
			return y, true
		}
	case weeks:
		if n, end, ok := p.at(i, weekday); ok && p.surelyDay(end) {
			y := q.weekdayOf(n, 0)
			y.end, y.known = p.dayWord(end), x.known
			return y, true
		}
	case months:
		first, last, j, ok := p.daysOfMonth(i)
		if !ok || !p.is(j, "تاریخ", "تاریخوں") {
			break
		}
		from, valid := date(x.from.Year(), int(x.from.Month()), first)
		to, valid2 := date(x.from.Year(), int(x.from.Month()), last)
		y := span(j+1, days, from, to)
		y.known = x.known && valid && valid2
		return y, true
	}
	return x, false
}

// nthInside reads پہلے ہفتے, ابتدائی دو ماہ, آخری تین مہینوں, پہلی ششماہی in a period.
func (p *parser) nthInside(x reading, n, i int) (reading, bool) {
	i = p.skip(i)
	count, counted := 1.0, false
	if a, ok := p.amount(i); ok {
		if _, _, _, unit := p.unit(p.skip(a.end)); unit {
			count, counted, i = a.high, true, p.skip(a.end)
			if a.vague {
				count = 0
			}
		}
	}
	u, plural, end, ok := p.unit(i)
	if x.size == months && u == (length{years, 10}) {
		u = length{days, 10} // عشرہ: ten years, in a month ten days
	}
	if !ok || u.kind == hours || plusDays(u.move(x.from, 1), -1).After(x.to) {
		return x, false // longer than the period
	}
	switch {
	case !counted && plural && n == 1: // ابتدائی دنوں
		return p.third(x, 1, end), true
	case !counted && plural && n == -1:
		return p.third(x, 3, end), true
	case count == 0 || counted && n != 1 && n != -1:
		return unknown(end), true
	}
	from, to := x.from, plusDays(u.move(x.from, count), -1)
	if n < 0 {
		from, to = u.move(plusDays(x.to, 1), -count), x.to
	} else if !counted {
		from, to = u.move(x.from, float64(n-1)), plusDays(u.move(x.from, float64(n)), -1)
	}
	y := span(end, u.kind, from, to)
	y.known = x.known && !to.After(x.to) && !from.Before(x.from) && (n > 0 || !to.After(p.today))
	y.future = x.future
	return y, true
}
