package text

// A text whose stops were lost, as collections of articles lose them, is nothing but such stretches without
// a stop. Behind what somebody says it is then read for more.

// stretch is how many tokens a text has at least to each of its stops that lost them.
const stretch = 60

// How far behind a verb it is looked, in a text that lost its stops,
const (
	nearest = 14 // for who says something next, where the verb may do something else than end a clause,
	longest = 40 // for what was done,
	subject = 5  // and for whom or what a clause tells of
)

// lostStops tells whether the text lost its stops.
func (d *Doc) lostStops() bool {
	stops := 1
	for i := range d.Tokens {
		if d.Tokens[i].Kind == Stop {
			stops++
		}
	}
	return len(d.Tokens) > stops*stretch
}

// mayEnd tells whether what somebody says ends with the verb at token i, which may do so (کریں), since who
// says something follows: … ادا کرے (رپورٹ کے مطابق).
func (b *border) mayEnd(i, end int) bool {
	t, at := b.doc.Tokens, i+1
	if !b.doc.stopless || b.part(i)&Ends == 0 || b.part(at)&(Holds|Finite|Verbal|Ends) != 0 {
		return false
	}
	if b.vocab.Opens(t[at].ID, t[at+1].ID) || b.reports(at, min(end, at+nearest)) {
		return true
	}
	return b.part(at)&Points != 0 && b.acts(at, min(end, at+nearest)) && b.reports(at, min(end, at+farthest)) // … شامل کیا جائے (اس کے ساتھ انہوں نے … کی پیشکش کی)
}

// acts tells whether the clause that begins at token i says who did something: اس نے.
func (b *border) acts(i, end int) bool {
	for ; i < end && b.part(i)&(Finite|That|Subordinate) == 0; i++ {
		if b.part(i)&Agent != 0 {
			return true
		}
	}
	return false
}

// authors tells whether behind what somebody says, up to the verb at token i, the author goes on: with who
// did the research that it is about (… ہوتا ہے ماہرین نے), or with what was done where
// nothing that was said is past: … اچھا سمجھوتا ہے (یہ تقریب شہر میں منعقد کی گئی تھی).
func (b *border) authors(i, end int) bool {
	at := i + 1
	if !b.doc.stopless || b.part(i)&Finite == 0 && (b.part(i)&Past == 0 || !b.study(at, min(end, at+2))) {
		return false // … وزن کم ہوا (یہ تحقیق جاری رہی)
	}
	return b.study(at, min(end, at+subject)) ||
		b.part(i)&Was == 0 && !b.past && !(b.which && b.part(at)&Points != 0) && b.done(at, min(end, at+longest))
}

// study tells whether the clause that begins at token i tells of research or those who do it.
func (b *border) study(i, end int) bool {
	for ; i < end && b.part(i)&(Finite|That|Subordinate) == 0; i++ {
		if b.part(i)&Study != 0 {
			return true
		}
	}
	return false
}

// done tells whether the clause that begins at token i tells what was done: X نے … کیا, … کیا گیا.
func (b *border) done(i, end int) bool {
	var seen Part
	for ; i < end; i++ {
		p, next := b.part(i), Holds
		if i+1 < end {
			next = b.part(i + 1)
		}
		seen |= p
		switch {
		case p&(That|Subordinate|Says) != 0 || b.doc.Tokens[i].Kind != Word && b.doc.Tokens[i].Kind != Number:
			return false
		case p&Finite != 0:
			return p&Was != 0 && b.part(i-1)&Done != 0
		case p&Done != 0 && next&(Finite|Verbal|Root) == 0 && (seen&Agent != 0 || p&Past != 0 && b.part(i-1)&Done != 0):
			return true
		}
	}
	return false
}
