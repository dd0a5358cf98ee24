package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// Ergative is the نے that belongs to a perfective cue: the nearest to its left
// that no other clause lies between. It is -1 if there is none.
func (r *Reader) Ergative(h *cue.Hit, c *Clause) int {
	lo := c.Sentence.Start
	if c.behindKe() {
		lo = c.Before()
	}
	from := h.Start
	if h.Relative > 0 {
		from = h.End // جس کا اعتراف خود X نے کیا
	}
	for i := from - 1; i >= lo; i-- {
		switch r.Fold(i) {
		case "نے":
			if r.Kind(i-1) == text.Word || r.Kind(i-1) == text.Mark || r.Kind(i-1) == text.Latin || r.Fold(i-1) == ")" ||
				r.Fold(i-1) == "،" && i-2 > lo && r.Kind(i-2) == text.Word {
				return i
			}
		case "کہ":
			if i > c.Before() {
				return -1
			}
		}
	}
	return -1
}

// ergativeSubject is the phrase before the نے at token ne that belongs to a cue.
func (r *Reader) ergativeSubject(ne int, h *cue.Hit, c *Clause) (Subject, bool) {
	if s, ok := r.citedBy(ne, h); ok {
		return s, true
	}
	if s, ok := r.quoted(ne, h); ok {
		return s, true
	}
	lo := max(c.Sentence.Start, h.Relative)
	if h.Ahead && ne > h.Apart {
		lo = h.Apart
	}
	s := r.phraseOrAntecedent(ne, lo)
	if s.Len() > 2 && r.RelativeObject(s.Start+1) && r.MarksContent(s.Start+1, h) {
		s.Start += 2 // (جس کی) وائٹ ہاؤس نے (تصدیق کی)
	}
	if r.Carry != nil && c.behindKe() && r.Fold(h.Start-1) == "اور" && h.Ke && !r.Animate(s) {
		// X نے کہا کہ اس واقعے نے … اور حکم دیا کہ: the one who said it
		return carriedOn(c.Before(), h.Start), true
	}
	if p := s.Start - 1; !h.Ke && (r.Fold(p) == "جو" || r.Fold(p) == "کچھ" && r.Fold(p-1) == "جو") {
		return Subject{}, false // جو کچھ صدر نے کہا
	}
	if r.OnlyRelative(s) && !h.Ke && h.Cue.Act == "urge" && r.InsideSpeech(h) {
		return Subject{}, false // X نے کہا کہ جس نے قتل کا حکم دیا وہ …
	}
	if s.Len() > 1 && r.RelativeOblique(s.Start) && !h.Ke {
		return Subject{}, false // جن صارفین نے تصدیق کی ہے
	}
	somebody := h.Ke && s.Len() == 1 && r.Fold(s.Start) == "کسی"
	return Subject{Span: s, Behind: ne + 1, Hidden: somebody}, s.Len() > 0 &&
		!(s.Len() == 1 && (r.Is(s.Start, lexicon.FirstPerson) || r.Fold(s.Start) == "کس"))
}

// withoutNe is the source of a perfective cue that no نے belongs to: a document in which it
// is said, a subject behind a participle, or the subject of the clause before.
func (r *Reader) withoutNe(h *cue.Hit, c *Clause) (Subject, bool) {
	if s, ok := r.documentSource(h, c); ok {
		return s, true
	}
	if s := r.PhraseBefore(h.Start-1, c.Before()); r.Fold(h.Start-1) == "میں" && s.Len() > 0 && r.Names.At(s.End-1) == nil &&
		!r.RelativeWord(s.End-1) && !r.OnlyPronoun(s) && h.Ke && h.Cue.Explicit {
		return Subject{Span: s, Behind: h.Start, Document: true}, true // قرآن میں (لکھا ہے کہ)
	}
	if s, ok := r.subjectBehind(h, c); ok {
		return s, true
	}
	if s, ok := r.carriedSubject(h, c); ok {
		return s, true
	}
	return r.sideWithoutNe(h, c)
}

// sideWithoutNe is the source of a cue with an object that says in the active voice what a body has done, as if it stood
// in the passive: کمپنی کی جانب سے (قیمت کم کرنے کا فیصلہ کیا ہے).
func (r *Reader) sideWithoutNe(h *cue.Hit, c *Clause) (Subject, bool) {
	if !h.Object || h.Part || r.InsideSpeech(h) || r.Doc.Has(c.Before(), h.Start, "نے") ||
		r.Fold(h.End-1) == "کی" && r.PlainWord(h.End) {
		return Subject{}, false // X کی جانب سے باغیوں کی حمایت کی (پالیسی)
	}
	s, ok := r.PassiveSource(h, c)
	if !ok || s.Hidden || s.Document || s.Len() == 0 || s.Behind >= h.ObjectEnd || !r.Is(s.Behind-2, lexicon.Side) {
		return Subject{}, false
	}
	return s, !r.Doc.Has(s.Behind, h.Start, "کہ")
}

// maxBehind is how many words stand at most between a participle and the نے of its
// subject.
const maxBehind = 12

// subjectBehind is the subject of a participle that opens its sentence: (پالیسی پر تنقید
// کرتے ہوئے) ماہرین نے کہا.
func (r *Reader) subjectBehind(h *cue.Hit, c *Clause) (Subject, bool) {
	if !h.Part || c.N > 0 {
		return Subject{}, false
	}
	for i := h.End + 1; i < min(h.End+maxBehind, c.Sentence.End); i++ {
		if r.Fold(i) == "نے" {
			s := r.PhraseBefore(i, h.End)
			return Subject{Span: s, Behind: i + 1}, s.Len() > 0
		}
	}
	return Subject{}, false
}
