package dates

import "time"

// markedYear reads سنہ 2015, سال 2014, 2015ء, 2015 (میں), 2000 سے 2011, 1990 کی دہائی.
func (p *parser) markedYear(i int) (reading, bool) {
	_, j, marked := p.at(i, yearMark)
	if p.is(i, "سال") {
		j, marked = i+1, true
	}
	if !p.numbers.Known(p.word(j)) || p.is(i-1, "©") {
		return reading{}, false
	}
	if x, ok := p.decade(i); ok {
		return x, true
	}
	a, ok := p.amount(j)
	if !ok || a.vague || a.low < 1900 || a.high > 2100 || !marked && !a.year {
		return reading{}, false
	}
	if _, _, unit := p.at(a.end, years); unit && !marked {
		return reading{}, false // دو ہزار سال
	}
	x := yearSpan(int(a.low), int(a.high), p.mark(a.core))
	if p.is(x.end, "ہجری", "ھ") {
		return unknown(x.end + 1), true
	}
	if a.high > a.low && p.is(x.end, "تک") {
		x.end++
	}
	if a.core > j+2 && p.is(j+1, "-", "–", "—") && a.low == a.high {
		x.known = false // 2014-15
	}
	return x, true
}

// decade reads 1990 کی دہائی, نوے کی دہائی.
func (p *parser) decade(i int) (reading, bool) {
	_, i, _ = p.at(i, yearMark)
	a, ok := p.amount(i)
	if !ok || !p.genitive(a.end) {
		return reading{}, false
	}
	u, _, end, ok := p.unit(a.end + 1)
	if !ok || u != (length{years, 10}) {
		return reading{}, false
	}
	n, ok := a.whole(20, 90)
	if ok {
		n += 1900
	} else {
		n, ok = a.whole(1900, 2090)
	}
	return yearSpan(n, n+9, end), ok && n%10 == 0
}

func yearSpan(first, last, end int) reading {
	return span(end, years, time.Date(first, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(last, 12, 31, 0, 0, 0, 0, time.UTC))
}

// yearAt reads the year behind a month.
func (p *parser) yearAt(i int) (y, end int, ok bool) {
	if p.is(i, "،", ",") {
		i++
	}
	if _, end, ok := p.at(i, yearMark); ok {
		i = end
	}
	if !p.numbers.Known(p.word(i)) {
		return 0, i, false
	}
	a, ok := p.amount(i)
	if !ok {
		return 0, i, false
	}
	y, ok = a.whole(1900, 2100)
	if !ok || !a.year {
		return 0, i, false
	}
	return y, p.mark(a.end), true
}

// mark steps over ء behind a year.
func (p *parser) mark(i int) int {
	_, end, _ := p.at(i, yearMark)
	return end
}
