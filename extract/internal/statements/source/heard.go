package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// heardSubject is who was heard or seen saying something: X کو یہ کہتے سنا گیا کہ, ویڈیو میں X یہ کہتے
// دکھائی دیے کہ.
func (r *Reader) heardSubject(h *cue.Hit, c *Clause) (Subject, bool) {
	if !h.Ke && r.Fold(h.End) != ":" && r.Kind(h.End) != text.Mark {
		return Subject{}, false
	}
	if !strings.HasSuffix(r.Fold(h.Heard-1), "ا") {
		return r.nominativeSubject(h, c) // X یہ کہتے سنے گئے, کہتے دکھائی دیے
	}
	for i := h.Start - 1; i >= c.Before() && i >= h.Start-cue.MaxHeard; i-- {
		switch {
		case r.Is(i, lexicon.Dative):
			return Subject{Span: text.Span{Start: i, End: i + 1}, Behind: i + 1}, true
		case r.Fold(i) == "کو":
			s := r.phraseOrAntecedent(i, c.Before())
			return Subject{Span: s, Behind: i + 1}, s.Len() > 0
		case r.Is(i, lexicon.Auxiliary) || r.Fold(i) == "کہ":
			return Subject{}, false
		}
	}
	return r.nominativeSubject(h, c)
}
