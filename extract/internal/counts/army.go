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
		land := r.landOf(c)
		if land < 0 || !c.By.None() || !r.aimed(c) || c.happening == nil || !c.happening.attack && !violent(c.Event) {
			continue
		}
		at := r.doc.SentenceOf(c.Span.Start)
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
