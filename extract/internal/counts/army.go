package counts

// Within how many counts and sentences the people of a land fall to the same army.
const (
	maxVictims = 8
	maxFront   = 10
)

// sameVictims gives counts of people of a land who fell in attacks of which nobody says whose they were the army
// or country that the text told of last as killing people of that land: اسرائیلی فوج کے حملوں میں 37 فلسطینی شہید
// ہوئے۔ ایک گھر پر حملے میں چار فلسطینی شہید ہوئے.
func (r *reader) sameVictims() {
	for n := range r.out {
		c := &r.out[n]
		if !c.By.None() || !r.aimed(c) || c.happening == nil || !c.happening.attack && !violent(c.Event) {
			continue
		}
		land, at := r.landOf(c), r.doc.SentenceOf(c.Span.Start)
		if land < 0 {
			c.By = r.sameSide(n, at)
			continue
		}
		for m := n - 1; m >= 0 && m >= n-maxVictims; m-- {
			o := &r.out[m]
			if r.landOf(o) != land || o.By.None() || at-r.doc.SentenceOf(o.Span.Start) > maxFront || o.Span.Start > c.Span.Start {
				continue
			}
			if r.state(o.By) && !r.ofLand(o.By, land) && r.fold(o.By.Start) != "ایک" && !r.endsPeople(o.By.End) {
				c.By = o.By
			}
			break
		}
	}
}

// sameSide is the army or country that the text told of last as killing civilians, where nothing says that a count of
// people without a land was at another place or time: غزہ میں اسرائیلی حملوں میں 30 شہید ہوئے۔ ایک سکول پر بمباری میں
// دس افراد شہید ہوئے.
func (r *reader) sameSide(n, at int) Ref {
	c := &r.out[n]
	if c.armed() || c.Event == "clash" || !c.hurt() {
		return none
	}
	for m := n - 1; m >= 0 && m >= n-maxVictims; m-- {
		o := &r.out[m]
		if o.Span.Start > c.Span.Start || o.By.None() {
			continue
		}
		from := r.doc.SentenceOf(o.Span.Start)
		if at-from > maxFront/2 || o.armed() || !r.state(o.By) || r.endsPeople(o.By.End) {
			return none
		}
		for k := from + 1; k <= at; k++ {
			if b := r.bearing(k); b.turns || b.leaves || b.harks {
				return none
			}
		}
		return o.By
	}
	return none
}
