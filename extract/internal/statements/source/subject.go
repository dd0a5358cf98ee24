package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// Subject finds the source phrase of a cue. It is false if the cue reports
// nothing here.
func (r *Reader) Subject(h *cue.Hit, c *Clause) (Subject, bool) {
	switch h.Shape {
	case cue.Noun:
		s := r.phraseOrAntecedent(h.Start, c.Before())
		if s.Len() > 1 && r.Fold(s.End-1) == "بات" && r.Fold(s.End-2) == "اس" {
			return r.ofThat(s, h, c)
		}
		return Subject{Span: s, Behind: h.End}, s.Len() > 0 && r.Fold(s.End-1) != "طرح"
	case cue.Behind:
		return r.accordingTo(h, c)
	case cue.Impersonal:
		return r.impersonalSubject(h, c)
	case cue.Before:
		s := r.phraseAfter(h.End, c.Sentence.End)
		end := s.End
		if r.Fold(end) == "کے" && (r.OnlyPronoun(s) || r.Is(end+1, lexicon.PersonPronoun) || r.Kind(end+1) != text.Word) {
			end++
		}
		return Subject{Span: s, Behind: end}, s.Len() > 0 && !r.Reflexive(h.Start-1) // اپنے بقول: who acts
	}
	return r.verbSubject(h, c)
}

// verbSubject is the source phrase of a cue whose verb says that something is said.
func (r *Reader) verbSubject(h *cue.Hit, c *Clause) (Subject, bool) {
	if h.Cue.Present {
		return r.thinker(h, c)
	}
	for i := h.Core; i < h.End; i++ {
		if r.Fold(i) == "ہوں" {
			return Subject{}, false // I, whoever speaks: بطور ڈائریکٹر میں مانتا ہوں کہ
		}
	}
	if h.Heard > 0 {
		return r.heardSubject(h, c)
	}
	if h.Cue.Arises {
		return r.arisesFrom(h, c)
	}
	if h.Passive {
		return r.PassiveSource(h, c)
	}
	if h.Part {
		if jo := r.relativeBefore(h, c); jo >= 0 {
			return r.antecedent(jo, c)
		}
		if r.sharesSubject(h, c) {
			return r.nominativeSubject(h, c)
		}
	}
	if h.Perfect {
		if ne := r.Ergative(h, c); ne >= 0 {
			return r.ergativeSubject(ne, h, c)
		}
		if h.Said == 0 {
			return r.withoutNe(h, c)
		}
		if s, ok := r.PassiveSource(h, c); ok && !s.Hidden {
			return s, true // X کی طرف سے یہ کہہ کر (تنقید کی گئی کہ)
		}
		s, ok := r.nominativeSubject(h, c)
		return s, ok && !r.Is(s.Start, lexicon.Genitive)
	}
	return r.nominativeSubject(h, c)
}

// nominativeSubject is the source of a cue whose tense takes no نے.
func (r *Reader) nominativeSubject(h *cue.Hit, c *Clause) (Subject, bool) {
	if h.Cue.Documented {
		s, ok := r.documentSource(h, c)
		if h.Shows && !ok {
			return r.documentShows(h, c)
		}
		return s, ok && h.Ke && !(r.Is(s.Start, lexicon.FirstPerson) && r.InsideSpeech(h)) // ’ہماری تحقیق سے ثابت ہوا کہ‘
	}
	if h.Middle && h.Object && !h.Ke {
		if r.Fold(h.End-1) != "ہے" || r.InsideSpeech(h) {
			return Subject{}, false
		}
		return r.cameOut(h, c), true // اکاؤنٹس ہیک ہونے کا انکشاف ہوا ہے
	}
	if jo := r.relativeBefore(h, c); jo >= 0 {
		if r.Fold(jo+1) == "کچھ" {
			return Subject{}, false // صدر جو کچھ کہتے ہیں
		}
		return r.antecedent(jo, c)
	}
	if s, ok := r.overRelative(h, c); ok {
		return s, true
	}
	s, ok := r.nominative(h, c)
	if !ok {
		s, ok = r.coordinated(h.Start-1, c)
	}
	if !ok {
		s, ok = r.joinedDeed(h, c)
	}
	if !ok {
		s, ok = r.keptByParticiple(h, c)
	}
	if !ok && h.Middle && h.Ke && !r.InsideSpeech(h) {
		return r.cameOut(h, c), true
	}
	return s, ok
}

// cameOut is the source of what has come out, without a word of who said so: a document, or else nobody.
func (r *Reader) cameOut(h *cue.Hit, c *Clause) Subject {
	if d, ok := r.documentSource(h, c); ok {
		return d
	}
	return hiddenSource(h, c.Before())
}

// thinker is who thinks what a cue tells in the present (ماہرین سمجھتے ہیں کہ), unless somebody else speaks of them (X
// نے کہا کہ لوگ سمجھتے ہیں کہ, … اور وہ سمجھتے ہیں کہ) or they only might (اگر وہ سمجھتے ہیں کہ).
func (r *Reader) thinker(h *cue.Hit, c *Clause) (Subject, bool) {
	if r.InsideSpeech(h) || r.Conditional(h, c) || c.behindKe() {
		return Subject{}, false
	}
	if h.Cue.Documented {
		s, ok := r.PassiveSource(h, c)
		return s, ok && s.Document && !s.Hidden // خط میں (درج ہے کہ)
	}
	s, ok := r.nominativeSubject(h, c)
	return s, ok && r.Fold(s.Start-1) != "کہ"
}

// maxHeard is how many words stand at most between the کو of whoever was heard and the cue:
// ترجمان کو (اسٹیج پر لوگوں سے یہ) کہتے سنا گیا.
const maxHeard = 8

// heardSubject is who was heard or seen saying something: X کو یہ کہتے سنا گیا کہ, ویڈیو میں X یہ کہتے
// دکھائی دیے کہ.
func (r *Reader) heardSubject(h *cue.Hit, c *Clause) (Subject, bool) {
	if !r.OpensContent(h) {
		return Subject{}, false
	}
	if !strings.HasSuffix(r.Fold(h.Heard-1), "ا") {
		return r.nominativeSubject(h, c) // X یہ کہتے سنے گئے, کہتے دکھائی دیے
	}
	for i := h.Start - 1; i >= c.Before() && i >= h.Start-maxHeard; i-- {
		switch {
		case r.Is(i, lexicon.Dative):
			return unmarked(text.Span{Start: i, End: i + 1}), true
		case r.Fold(i) == "کو":
			s := r.phraseOrAntecedent(i, c.Before())
			return Subject{Span: s, Behind: i + 1}, s.Len() > 0
		case r.Is(i, lexicon.Auxiliary) || r.Fold(i) == "کہ":
			return Subject{}, false
		}
	}
	return r.nominativeSubject(h, c)
}
