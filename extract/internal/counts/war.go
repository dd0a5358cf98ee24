package counts

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/numbers"
	"bayan/extract/text"
)

// A war is nobody's attack, but many are said to be one country's on another: (اسرائیل) کی غزہ پر جاری جنگ,
// غزہ میں (اسرائیل) کی نسل کشی, (روس) کی جانب سے شروع کی گئی جنگ.

// waging is a war and who wages it.
type waging struct {
	by  Ref
	end int // of the word for the war
}

// warred is who wages the war in which its sentence says that the people of a count were killed, as long as it
// tells of nothing else that happened between. Soldiers are mostly those of the country itself.
func (r *reader) warred(c *Count) Ref {
	if !c.hurt() || c.armed() || natural(c.Event) {
		return none
	}
	sentence := r.doc.SentenceOf(c.Span.Start)
	best := waging{by: none}
	for _, w := range r.warsIn(sentence) {
		if w.end <= c.Span.Start {
			best = w
		}
	}
	if best.by.None() {
		return none
	}
	for _, h := range r.happeningsIn(sentence) {
		if h.Start >= best.end && h.End <= c.Span.Start && !h.background {
			return none
		}
	}
	if land := r.landOf(c); land >= 0 && r.placeEntity(land) == best.by.Entity {
		return none // its own people
	}
	return best.by
}

// warsIn are the wars of a sentence of which it says who wages them, found once for a sentence.
func (r *reader) warsIn(sentence int) []waging {
	if w, there := r.wars[sentence]; there {
		return w
	}
	s := r.doc.Sentences[sentence]
	var out []waging
	for i := s.Start + 1; i < s.End; i++ {
		if !r.in(i, lexicon.Warfare) || r.fold(i+1) == "بندی" {
			continue
		}
		if by := r.wager(i, s); !by.None() {
			out = append(out, waging{by, i + 1})
		}
	}
	r.wars[sentence] = out
	return out
}

// wager is who wages the war for which the word at token i stands: a country with a genitive where a place of the
// war stands beside it, or one on whose part the war is.
func (r *reader) wager(i int, s text.Span) Ref {
	for k := i - 1; k > s.Start && i-k <= maxOngoing; k-- {
		f := r.fold(k)
		switch {
		case r.bySide(k):
			return r.belligerent(k - 2)
		case r.is(k, lexicon.Genitive):
			if p := r.belligerent(k); !p.None() && r.fold(k+1) != "خلاف" && !r.is(k+1, lexicon.Relator) && r.foreign(p, k+1, i, s) {
				return p
			}
		case f == "نے", f == "کہ", f == "درمیان", f == "بعد", f == "ساتھ", r.kind(k) > text.Number, r.is(k, lexicon.ClauseStart):
			return none
		case r.is(k, lexicon.Auxiliary) && !r.is(k, lexicon.Passive) && f != "جانے":
			return none
		}
		if _, attack := r.attackNoun(k); attack {
			return none
		}
	}
	return none
}

// belligerent is the country whose name ends before token i.
func (r *reader) belligerent(i int) Ref {
	if m := r.names.EndingAt(i); m != nil && r.names.Entities[m.Entity].Country {
		return Ref{m.Span, m.Entity}
	}
	return none
}

// foreign tells whether the words between two tokens or those before a country name another place as that of a war:
// (اسرائیل کی) غزہ پر, غزہ میں (اسرائیل کی).
func (r *reader) foreign(p Ref, from, to int, s text.Span) bool {
	if r.fold(p.Start-1) == "میں" && p.Start-1 > s.Start && r.land(p.Start-1, p) {
		return true
	}
	for k := from; k < to; k++ {
		f := r.fold(k)
		if (f == "پر" || f == "میں") && r.land(k, p) || f == "خلاف" && r.is(k-1, lexicon.Genitive) && r.land(k-1, p) {
			return true
		}
	}
	return false
}

// land tells whether the name of another place than p ends before token i.
func (r *reader) land(i int, p Ref) bool {
	m := r.ending(i, names.Place)
	return m != nil && m.Entity != p.Entity
}

// warTolls gives to the war the other counts of what its dead or injured came from: (حملوں میں) تین ہزار افراد شہید اور
// 13 ہزار زخمی, 40 ہزار شہید اور لاکھوں بے گھر.
func (r *reader) warTolls() {
	for n := range r.out {
		c := &r.out[n]
		if !c.hurt() || c.Event != "clash" || c.Number.Value < warTotal || c.happening == nil || c.happening.event == "clash" {
			continue
		}
		near := r.someCounts(r.doc.SentenceOf(c.Span.Start))
		for m := range near {
			o := &near[m]
			if o.happening == nil || o.happening.Span != c.happening.Span || o.Number.Value < warTotal && o.Number.Kind != numbers.Vague {
				continue
			}
			if (o.hurt() || o.Measure == "displaced" || o.Measure == "missing") && (o.Event == "attack" || o.Event == "air_strike" || o.Event == "operation") {
				o.Event = "clash"
			}
		}
	}
}
