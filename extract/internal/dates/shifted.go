package dates

// shifted reads گزشتہ ہفتے, رواں سال, آئندہ دو ماہ, گزشتہ بدھ, گزشتہ اکتوبر, گزشتہ شب.
func (p *parser) shifted(i int) (reading, bool) {
	by, j, ok := p.at(i, shift)
	if !ok {
		return reading{}, false
	}
	j = p.skip(j)
	if n, end, ok := p.at(j, weekday); ok {
		if _, _, week := p.at(j, weeks); !week || p.surelyDay(end) {
			x := p.weekdayOf(n, by)
			x.end = p.dayWord(end)
			return x, true
		}
	}
	if m, end, ok := p.at(j, month); ok {
		return p.monthOf(m, by, end), true
	}
	if u, plural, end, ok := p.unit(j); ok {
		if plural || u.kind == hours || u.kind == days && by >= 0 {
			return unknown(end), true // گزشتہ دنوں, اس روز, اگلے روز
		}
		from, to := u.around(p.today, by)
		return span(end, u.kind, from, to), true
	}
	if _, end, ok := p.at(j, daypart); ok {
		if by >= 0 {
			return unknown(end), true
		}
		x := span(end, days, plusDays(p.today, by), plusDays(p.today, by))
		return x, true
	}
	return p.shiftedLength(j, by)
}

// shiftedLength reads, behind گزشتہ or آئندہ, a date (گزشتہ 14 جولائی) or a length of time (آئندہ دو ماہ).
func (p *parser) shiftedLength(i, by int) (reading, bool) {
	a, ok := p.amount(i)
	if !ok {
		return reading{}, false
	}
	if x, ok := p.dated(i); ok {
		return x, true
	}
	u, _, end, ok := p.unit(p.skip(a.end))
	switch {
	case !ok:
		return reading{}, false
	case a.vague || by == 0:
		return unknown(end), true
	}
	return p.stretch(u, a.high*float64(by), end), true
}

// stretch is the time between the day of publication and so many units before
// or after it.
func (p *parser) stretch(u length, by float64, end int) reading {
	if by > 0 {
		x := span(end, u.kind, p.today, u.move(p.today, by))
		x.future = true
		return x
	}
	return span(end, u.kind, u.move(p.today, by), p.today)
}
