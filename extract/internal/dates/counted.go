package dates

import (
	"math"
	"time"
)

// counted reads a length of time with what makes it a time: دو روز قبل, چھ ماہ کے
// دوران, چوبیس گھنٹوں میں, سات برس سے.
func (p *parser) counted(i int) (reading, bool) {
	a, ok := p.amount(i)
	if !ok {
		return reading{}, false
	}
	u, _, end, ok := p.unit(p.skip(a.end))
	if !ok {
		return reading{}, false
	}
	if by, behind, ok := p.at(end, away); ok {
		x := unknown(behind)
		x.anchored = by < 0 && p.is(i-1, "سے") || by > 0 && p.is(i-1, "کے")
		if by < 0 && !a.vague && !x.anchored {
			x = p.ago(u, a, behind)
		}
		return x, true
	}
	switch p.word(end) {
	case "کے":
		if !p.is(end+1, "دوران", "اندر") {
			break
		}
		x := unknown(end + 2)
		if p.is(end+1, "دوران") && !a.vague {
			x = p.stretch(u, -a.high, end+2)
		}
		return x, true
	case "میں":
		return unknown(end + 1), true
	case "سے":
		if p.comparison(end+1) || p.isLength(end+1) {
			break // دو سال سے زیادہ, 18 برس سے 45 برس کے درمیان
		}
		x := unknown(end + 1)
		if !a.vague {
			x = p.stretch(u, -a.high, end+1)
		}
		x.since = true
		return x, true
	}
	return reading{}, false
}

// isLength tells whether a length of time stands at token i.
func (p *parser) isLength(i int) bool {
	if !p.numbers.Known(p.word(i)) {
		return false
	}
	a, ok := p.amount(i)
	if !ok {
		return false
	}
	_, _, _, ok = p.unit(a.end)
	return ok
}

// ago gives the unit of the calendar so long ago, or between two lengths ago.
func (p *parser) ago(u length, a amount, end int) reading {
	if u.kind == hours {
		return p.hoursAgo(a, end)
	}
	early, late := u.move(p.today, -a.high), u.move(p.today, -a.low)
	if a.low == math.Trunc(a.low) && a.high == math.Trunc(a.high) {
		early, _ = u.around(p.today, -int(a.high))
		_, late = u.around(p.today, -int(a.low))
	}
	return span(end, u.kind, early, late)
}

// hoursAgo gives the day so many hours ago, or both days that it may be if the
// hour of publication is not known.
func (p *parser) hoursAgo(a amount, end int) reading {
	since := func(h float64) time.Time { return p.now.Add(-time.Duration(h * float64(time.Hour))) }
	early, late := since(a.high), since(a.low)
	if h, m, s := p.now.Clock(); h == 0 && m == 0 && s == 0 {
		late = late.Add(oneDay - time.Second)
	}
	return span(end, days, midnight(early), midnight(late))
}
