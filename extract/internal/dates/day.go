package dates

// weekday reads منگل, ہفتے کے روز, جمعہ 21 جولائی, جمعہ اور ہفتہ کی درمیانی شب.
func (p *parser) weekday(i int) (reading, bool) {
	n, end, ok := p.at(i, weekday)
	if !ok {
		return reading{}, false
	}
	if _, _, week := p.at(i, weeks); week {
		if !p.surelyDay(end) && (p.sentence || end < len(p.words)) {
			return reading{}, false
		}
	} else if p.sentence && !p.maybeDay(end) {
		return reading{}, false
	}
	x := p.weekdayOf(n, 0)
	x.free = true
	x.end = p.dayWord(end)
	j := x.end
	if p.is(j, "،", "کو") {
		j++
	}
	if d, ok := p.dated(j); ok {
		return d, true
	}
	if p.is(x.end, "اور") {
		if m, behind, ok := p.at(x.end+1, weekday); ok && m == n%7+1 && p.surelyDay(behind) {
			second := p.weekdayOf(m, 0)
			x = span(p.dayWord(behind), days, plusDays(second.to, -1), second.to)
			x.free = true
		}
	}
	return x, true
}

// weekdayOf gives the last weekday at or before the day of publication; with a
// shift of -1 before it, with 1 the next one.
func (p *parser) weekdayOf(n, by int) reading {
	back := (int(p.today.Weekday()) - n + 14) % 7
	switch {
	case by < 0 && back == 0:
		back = 7
	case by > 0:
		back -= 7
	}
	t := plusDays(p.today, -back)
	return span(0, days, t, t)
}

// dayWord steps over کے روز behind a weekday.
func (p *parser) dayWord(i int) int {
	if p.genitive(i) && p.is(i+1, "روز", "دن") {
		return i + 2
	}
	if p.is(i, "روز") {
		return i + 1
	}
	return i
}

// surelyDay tells whether the word before token i is a day and no week.
func (p *parser) surelyDay(i int) bool {
	if p.dayWord(i) > i || p.is(i, "کو") {
		return true
	}
	if p.genitive(i) {
		i++
	}
	if p.is(i, "اور") {
		_, _, ok := p.at(i+1, weekday)
		return ok
	}
	_, end, ok := p.at(i, daypart)
	return ok && !p.isPlace(i, end)
}

// maybeDay tells whether the word before token i can be a day by what follows: no
// بدھ بھکشو and no پیر مہر علی.
func (p *parser) maybeDay(i int) bool {
	if i >= len(p.words) || p.surelyDay(i) {
		return true
	}
	if p.genitive(i) {
		return p.numbers.Known(p.word(i + 1))
	}
	if p.is(i, "تک", "سے", "اور", "یا", "تا", "ہی", "بھی", "،", "۔", ")", "(", "-", "–", "میں") {
		return true
	}
	_, ok := p.dated(i)
	return ok
}

// relativeDay reads آج, کل, پرسوں and امسال.
func (p *parser) relativeDay(i int) (reading, bool) {
	if n, end, ok := p.at(i, year); ok {
		from, to := length{years, 1}.around(p.today, n)
		return span(end, years, from, to), true
	}
	n, end, ok := p.at(i, day)
	if !ok {
		return reading{}, false
	}
	if p.isTotal(i, end) {
		return reading{}, false
	}
	t := plusDays(p.today, n)
	return span(end, days, t, t), true
}

// isTotal tells whether کل at tokens i to end is the sum: کل 45 افراد, اس کی کل مالیت.
func (p *parser) isTotal(i, end int) bool {
	if p.genitive(i-1) && !p.genitive(end) && p.words[i] == "کل" {
		return true
	}
	if !p.numbers.Known(p.word(end)) {
		return false
	}
	if _, ok := p.amount(end); !ok {
		return false
	}
	_, ok := p.hour(end)
	return !ok
}
