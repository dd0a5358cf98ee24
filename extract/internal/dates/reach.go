package dates

// reach reads what an expression is one end of: مارچ 2015 سے اب تک, پیر سے جمعرات تک,
// جولائی کے بعد سے, and what says that it lasts: کے دوران.
func (p *parser) reach(start int, x reading) reading {
	i := x.end
	switch {
	case p.is(i, "کے") && p.is(i+1, "دوران", "اندر"):
		x.end = i + 2
	case p.is(i, "میں") && p.untilNow(i+1) > i+1:
		return p.since(start, x, p.untilNow(i+1))
	case p.untilNow(i) > i:
		return p.since(start, x, p.untilNow(i))
	case p.is(i, "سے", "تا", "-", "–"):
		return p.between(start, x)
	case p.is(i, "اور") && x.size != none:
		if y, ok := p.narrowed(i + 1); ok && y.size != none && p.within(y.end) {
			return p.join(start, x, y, false) // آٹھ جولائی اور 31 اگست کے درمیان
		}
	case p.is(i, "کے") && p.is(i+1, "بعد"):
		if p.is(i+2, "سے") {
			return p.since(start, x, p.untilNow(i+3))
		}
		return unknown(i + 2)
	case p.is(i, "تک"):
		return unknown(i + 1)
	}
	return x
}

// untilNow steps over اب تک.
func (p *parser) untilNow(i int) int {
	if p.is(i, "اب", "ابھی", "آج") && p.is(i+1, "تک") {
		return i + 2
	}
	if p.is(i, "تاحال") {
		return i + 1
	}
	return i
}

// between reads سے with the other end of a period, or none.
func (p *parser) between(start int, x reading) reading {
	i, from := x.end+1, p.is(x.end, "سے")
	if from && p.is(i, "لے", "لیکر") {
		i++
		if p.is(i, "کر") {
			i++
		}
	}
	if end := p.untilNow(i); end > i {
		return p.since(start, x, end)
	}
	if y, ok := p.narrowed(i); ok && y.size != none {
		closed := p.is(y.end, "تک")
		if closed || !from || p.within(y.end) {
			return p.join(start, x, y, closed)
		}
	}
	switch {
	case !from:
		return x
	case p.is(i, "قبل", "پہلے", "پیشتر"):
		return unknown(i + 1)
	case p.comparison(i) || x.size == none && !x.known && x.anchored:
		return x
	}
	return p.since(start, x, x.end+1)
}

// within tells whether کے درمیان or کے دوران stands at token i.
func (p *parser) within(i int) bool {
	return p.is(i, "کے") && p.is(i+1, "درمیان", "دوران")
}

// comparison tells whether سے before token i compares: گزشتہ سال سے زیادہ. Words
// are folded here as everywhere: زاید.
func (p *parser) comparison(i int) bool {
	return p.is(i, "کم", "زیادہ", "زاید", "کہیں", "بھی", "بہتر", "مختلف", "متعلق", "قبل", "پہلے", "پیشتر", "اوپر")
}

// join makes one period of its two ends. The first is read as of the second.
func (p *parser) join(start int, x, y reading, closed bool) reading {
	if x.free {
		q := *p
		q.today, q.past = y.to, true
		x, _ = q.narrowed(start)
	}
	z := span(y.end, none, x.from, y.to)
	z.known = x.known && y.known && !x.from.After(y.to)
	z.future = y.future
	if closed {
		z.end++
	} else if p.within(y.end) {
		z.end += 2
	}
	return z
}

// since makes a period that goes on until the day of publication. That a date
// lies in the past is sure only with اب تک.
func (p *parser) since(start int, x reading, end int) reading {
	if x.free && !x.known && p.is(end-1, "تک", "تاحال") {
		q := *p
		q.past = true
		x, _ = q.narrowed(start)
	}
	z := span(end, none, x.from, p.today)
	z.known = x.known && !x.from.After(p.today)
	z.since = true
	return z
}
