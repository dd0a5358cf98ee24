package scene

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// A war is nobody's attack, but many are said to be one country's on another: (اسرائیل) کی غزہ پر جاری جنگ,
// غزہ میں (اسرائیل) کی نسل کشی, (روس) کی جانب سے شروع کی گئی جنگ.

// WarTotal is from how many on people killed by attacks are those of a war, where the number is a total so far.
const WarTotal = 500

// waging is a war and who wages it.
type waging struct {
	by  found.Ref
	end int // of the word for the war
}

// WagerOfWar is who wages the war in which its sentence says that the people of a count were killed, as long as it
// tells of nothing else that happened between. Soldiers are mostly those of the country itself.
func (r *Reader) WagerOfWar(c *found.Count) found.Ref {
	if !c.Hurt() || c.Armed() || found.Natural(c.Event) {
		return found.None
	}
	sentence := r.SentenceOf(c)
	best := waging{by: found.None}
	for _, w := range r.warsIn(sentence) {
		if w.end <= c.Span.Start {
			best = w
		}
	}
	if best.by.None() {
		return found.None
	}
	for _, h := range r.HappeningsIn(sentence) {
		if h.Start >= best.end && h.End <= c.Span.Start && !h.Background {
			return found.None
		}
	}
	if land := r.LandOf(c); land >= 0 && r.PlaceEntity(land) == best.by.Entity {
		return found.None // its own people
	}
	return best.by
}

// warsIn are the wars of a sentence of which it says who wages them, found once for a sentence.
func (r *Reader) warsIn(sentence int) []waging {
	if w, there := r.wars[sentence]; there {
		return w
	}
	s := r.Doc.Sentences[sentence]
	var out []waging
	for i := s.Start + 1; i < s.End; i++ {
		if !r.In(i, lexicon.Warfare) || r.Fold(i+1) == "بندی" {
			continue
		}
		if by := r.wager(i, s); !by.None() {
			out = append(out, waging{by, i + 1})
		}
	}
	r.wars[sentence] = out
	return out
}

// maxWaged is how many words lie at most between who wages a war and the word for it.
const maxWaged = 14

// wager is who wages the war for which the word at token i stands: a country with a genitive where a place of the
// war stands beside it, or one on whose part the war is.
func (r *Reader) wager(i int, s text.Span) found.Ref {
	for k := i - 1; k > s.Start && i-k <= maxWaged; k-- {
		f := r.Fold(k)
		switch {
		case r.BySide(k):
			return r.belligerent(k - 2)
		case r.Is(k, lexicon.Genitive):
			if p := r.belligerent(k); !p.None() && r.Fold(k+1) != "خلاف" && !r.Is(k+1, lexicon.Relator) && r.foreign(p, k+1, i, s) {
				return p
			}
		case f == "نے", f == "کہ", f == "درمیان", f == "بعد", f == "ساتھ", r.Kind(k) > text.Number, r.Is(k, lexicon.ClauseStart):
			return found.None
		case r.Is(k, lexicon.Auxiliary) && !r.Is(k, lexicon.Passive) && f != "جانے":
			return found.None
		}
		if _, attack := r.AttackNoun(k); attack {
			return found.None
		}
	}
	return found.None
}

// belligerent is the country whose name ends before token i.
func (r *Reader) belligerent(i int) found.Ref {
	if m := r.Names.EndingAt(i); m != nil && r.IsCountry(m.Entity) {
		return found.Ref{Span: m.Span, Entity: m.Entity}
	}
	return found.None
}

// foreign tells whether the words between two tokens or those before a country name another place as that of a war:
// (اسرائیل کی) غزہ پر, غزہ میں (اسرائیل کی).
func (r *Reader) foreign(p found.Ref, from, to int, s text.Span) bool {
	if r.Fold(p.Start-1) == "میں" && p.Start-1 > s.Start && r.land(p.Start-1, p) {
		return true
	}
	for k := from; k < to; k++ {
		f := r.Fold(k)
		if (f == "پر" || f == "میں") && r.land(k, p) || f == "خلاف" && r.Is(k-1, lexicon.Genitive) && r.land(k-1, p) {
			return true
		}
	}
	return false
}

// land tells whether the name of another place than p ends before token i.
func (r *Reader) land(i int, p found.Ref) bool {
	m := r.NameEndingAt(i, names.Place)
	return m != nil && m.Entity != p.Entity
}
