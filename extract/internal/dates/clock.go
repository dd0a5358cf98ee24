package dates

// clock reads the time of the day behind a day: کی شب, کو علی الصبح, کی شام 5 بجے.
func (p *parser) clock(x reading) reading {
	if x.size != days {
		return x
	}
	for range 4 {
		i := x.end
		joined := p.genitive(i)
		if joined || p.is(i, "کو", "،") {
			i++
		}
		end, ok := p.hour(i)
		if !ok {
			if _, end, ok = p.at(i, daypart); !ok || !joined && p.isPlace(i, end) {
				break
			}
		}
		x.end = end
		if p.is(end, "کے") && p.is(end+1, "وقت") {
			x.end = end + 2
		}
	}
	return x
}

// hour reads پانچ بجے, آٹھ بج کر 20 منٹ.
func (p *parser) hour(i int) (end int, ok bool) {
	if !p.numbers.Known(p.word(i)) {
		return i, false
	}
	a, ok := p.amount(i)
	if ok && p.is(a.end, ":") { // 5:30
		b, second := p.amount(a.end + 1)
		a.end, ok = b.end, second
	}
	if !ok || a.vague || a.high > 24 && a.end == i+1 || !p.is(a.end, "بجے", "بجکر", "بج") {
		return i, false
	}
	if m, ok := p.minutes(a.end); ok {
		return m, true
	}
	return a.end + 1, true
}

// minutes reads, behind an hour, بج کر 20 منٹ.
func (p *parser) minutes(i int) (end int, ok bool) {
	if p.is(i, "بج") && p.is(i+1, "کر") {
		i++
	} else if !p.is(i, "بجکر") {
		return i, false
	}
	m, ok := p.amount(i + 1)
	if !ok || !p.is(m.end, "منٹ") {
		return i, false
	}
	return m.end + 1, true
}

// timeOfDay reads a time of an unnamed day: علی الصبح, صبح پانچ بجے, رات کے وقت.
func (p *parser) timeOfDay(i int) (reading, bool) {
	x := reading{size: days}
	alone, end, ok := p.at(i, daypart)
	if !ok {
		x.end, ok = p.hour(i)
		return x, ok
	}
	j := end
	if p.genitive(j) {
		j++
	}
	if x.end, ok = p.hour(j); ok {
		return x, true
	}
	x.end = end
	if !p.sentence && p.over(end) {
		return x, true
	}
	return x, alone == 1 || p.is(end, "کو", "سے", "تک") && !p.isPlace(i, end) && !p.is(i, "دن")
}

// isPlace tells whether the time of day at tokens i to end is rather the place of
// that name: شام میں.
func (p *parser) isPlace(i, end int) bool {
	return end == i+1 && p.places[p.words[i]] &&
		(p.is(end, "میں", "کے", "کی", "کا", "سے", "نے", "پر", "اور") || p.is(end, "کو") && p.is(i-1, "کو"))
}
