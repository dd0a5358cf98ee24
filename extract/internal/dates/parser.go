package dates

import (
	"math"
	"time"

	"bayan/extract/internal/numbers"
)

// parser reads the expressions of one sentence, as of a day.
type parser struct {
	*Resolver
	words    []string
	now      time.Time // of publication
	today    time.Time // its day
	past     bool      // what is read lies in the past, whatever the time of year
	sentence bool      // words is more than the expression alone
	reads    int       // words looked at so far, by which the work is measured
}

// reading is what was read of an expression so far.
type reading struct {
	end      int       // the token behind it
	from, to time.Time // days, both included
	known    bool      // they are what the words mean
	size     kind      // days, weeks, months or years; none if nothing is part of it
	free     bool      // a day, date or month that the context could shift: منگل, 14 جولائی
	future   bool      // goes on after the day of publication
	since    bool      // goes on until now
	anchored bool      // counted from an event: (اس کے) دو روز بعد
}

// span makes a reading of known days.
func span(end int, size kind, from, to time.Time) reading {
	return reading{end: end, from: from, to: to, known: true, size: size}
}

// unknown makes a reading of a time without days.
func unknown(end int) reading { return reading{end: end} }

// expression reads the longest expression of time at token i.
func (p *parser) expression(i int) (reading, bool) {
	x, ok := p.narrowed(i)
	if !ok {
		return x, false
	}
	return p.reach(i, x), true
}

// narrowed reads an expression without what it may be one end of.
func (p *parser) narrowed(i int) (reading, bool) {
	if p.is(i, "بروز", "مورخہ") {
		i++
	}
	x, ok := p.base(i)
	if !ok {
		return x, false
	}
	return p.clock(p.narrow(x)), true
}

// base reads what an expression may begin with.
func (p *parser) base(i int) (reading, bool) {
	w := p.word(i)
	if _, there := p.forms[w]; !there && !p.numbers.Known(w) {
		return reading{}, false
	}
	if _, end, ok := p.at(i, indefinite); ok {
		return unknown(end), true
	}
	for _, read := range []func(int) (reading, bool){
		p.shifted, p.markedYear, p.dated, p.weekday, p.relativeDay, p.counted, p.timeOfDay,
	} {
		if x, ok := read(i); ok {
			return x, true
		}
	}
	return reading{}, false
}

// amount is a number in an expression of time.
type amount struct {
	low, high float64
	vague     bool // چند
	year      bool // looks like a year
	core      int  // the token behind the number alone
	end       int  // and behind what bounds it
}

// whole gives the number as a count of its own, if it is one between two others.
func (a amount) whole(low, high float64) (int, bool) {
	n := int(a.low)
	return n, !a.vague && a.low == a.high && a.low == math.Trunc(a.low) && a.low >= low && a.low <= high
}

func (p *parser) amount(i int) (amount, bool) {
	if _, end, ok := p.at(i, several); ok {
		return amount{vague: true, core: end, end: p.skip(end)}, true
	}
	n, ok := p.numbers.At(p.words, i)
	if !ok || n.Kind == numbers.Collective {
		return amount{}, false
	}
	a := amount{low: n.Value, high: n.Value, vague: n.Kind == numbers.Vague, year: n.MaybeYear, core: n.CoreEnd, end: n.End}
	if n.HasHigh {
		a.high = n.High
	}
	return a, true
}
