package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// nominative finds the subject of a cue without نے: the first phrase of the
// clause that has no postposition behind it.
func (r *Reader) nominative(h *cue.Hit, c *Clause) (Subject, bool) {
	s, ok := r.nominativeBefore(h, c)
	if ok && h.Cue.Complement && !h.Ke && s.Behind == h.Start {
		return Subject{}, false // کوئی اسے عظیم حکمران (قرار دیتا ہے): what it is called
	}
	return s, ok
}

// nominativeBefore is the first phrase of the clause that can be such a subject.
func (r *Reader) nominativeBefore(h *cue.Hit, c *Clause) (Subject, bool) {
	start := r.ClauseStart(h.Start, r.beforeBracket(h, c))
	for i := h.Start - 1; i > start && h.Cue.Complement && !h.Ke; i-- {
		if r.RelativeDative(i) {
			start = i + 1 // تائیوان وہ جزیرہ ہے جسے بیجنگ اپنا حصہ (قرار دیتا ہے)
		}
	}
	s, ok := r.namedNominative(start, h)
	p, people := r.peopleNominative(start, h)
	if people && (!ok || !h.Ke && r.manyBefore(p, s)) {
		return p, true // بعض ماہرین پاکستان کی حکمت عملی کو جائز (قرار دے رہے ہیں)
	}
	if ok {
		return s, true
	}
	if s, ok := r.bareName(start, h); ok {
		return s, true
	}
	if s, ok := r.wordsNominative(start, h); ok {
		return s, true
	}
	if s, ok := r.titledName(start, h); ok {
		return s, true
	}
	if s, ok := r.firstWordsName(start, h); ok {
		return s, true
	}
	return r.besideSetting(start, h)
}

// manyBefore tells whether the phrase p means several people and stands before the name s, which is no person's.
func (r *Reader) manyBefore(p, s Subject) bool {
	m, last := r.Names.At(s.Start), p.End-1
	return p.End <= s.Start && (r.Plural(last) || r.In(last, lexicon.Crowd)) && (m == nil || !r.IsPerson(m.Entity))
}

// namedNominative is the first name of a clause without a postposition, two names joined
// by اور, or the وہ with which the clause begins.
func (r *Reader) namedNominative(start int, h *cue.Hit) (Subject, bool) {
	if he := r.heOf(start, h); he >= 0 {
		return unmarked(text.Span{Start: he, End: he + 1}), true
	}
	if s, ok := r.nameRightBefore(start, h); ok {
		return s, true
	}
	for i := start; i < h.Start; i++ {
		m := r.NameFrom(i)
		if m == nil {
			continue
		}
		next := r.NameFrom(m.End + 1)
		joined := r.Fold(m.End) == "اور" && next != nil
		list, several := r.listedNames(i, h)
		q := r.Doc.QuoteOf(i)
		switch {
		case joined && r.Is(next.End, lexicon.Postposition): // پنجاب اور بنگال کا
			i = next.End - 1
			continue
		case joined && next.End <= h.Start && r.IsPerson(m.Entity) && r.IsPerson(next.Entity):
			return unmarked(text.Span{Start: m.Start, End: next.End}), true
		case several:
			return list, true // سعودی عرب، مصر اور بحرین (قطر پر الزام لگاتے ہیں)
		case q != nil && q.Closed && q.Close < h.Start && r.Is(q.Close+1, lexicon.Postposition): // کتاب ’شیر اور سورج‘ میں
			i = q.Close
			continue
		case r.Fold(m.End) == "بھر" && r.Is(m.End+1, lexicon.CaseMarker): // پاکستان بھر سے (صارفین)
		case r.Fold(m.End) == "اور" && !h.Ke: // کانگریس اور عام آدمی پارٹی (الزام لگاتی ہیں)
			return Subject{}, false
		case r.Is(m.End, lexicon.AgencyLast|lexicon.AgencyWord) && r.ownedSoon(m.End, h.Start):
		case r.modifies(m), r.Fold(m.End) == "جیسے" && r.Is(m.End+1, lexicon.GroupNoun|lexicon.PersonNoun): // بی این پی رہنما …, فرانس جیسے ممالک
		case m.End+1 < h.Start && r.hasBody(m):
			if r.Is(m.End+1, lexicon.Postposition) {
				break // پنجاب حکومت کو
			}
			return unmarked(text.Span{Start: m.Start, End: m.End + 1}), true // بلوچستان حکومت …
		case i == start && r.Comma(m.End) && r.Names.Entities[m.Entity].Country && next != nil &&
			r.Is(next.End, lexicon.Postposition):
			return unmarked(m.Span), true // چین، تائیوان کو
		case m.End <= h.Start && !r.Is(m.End, lexicon.Postposition) && r.Fold(m.End) != "سمیت" &&
			(r.Kind(m.End) != text.Punct || r.IsPerson(m.Entity) && r.BracketTo(m.End) == h.Start):
			return unmarked(m.Span), true
		}
		i = m.End - 1
	}
	return Subject{}, false
}

// nameRightBefore is the person whose name stands right before a cue, or the several whose last one does.
func (r *Reader) nameRightBefore(start int, h *cue.Hit) (Subject, bool) {
	m := r.Names.EndingAt(h.Start)
	if m == nil || m.Start < start || !r.IsPerson(m.Entity) || r.Fold(m.Start-1) == "اور" {
		return Subject{}, false
	}
	if p, ok := r.JointNames(r.PhraseBefore(h.Start, start)); ok {
		return unmarked(p), true // آٹھ سالہ مریم اور سات سالہ سکینہ (کہتی ہیں)
	}
	return unmarked(m.Span), true // تجزیہ کار اور ادارے سے منسلک افتخار (کہتے ہیں)
}

// hasBody tells whether behind a place stands the noun of its body: بلوچستان (حکومت), but not پاکستان (حکومتِ
// افغانستان کا).
func (r *Reader) hasBody(m *names.Mention) bool {
	return r.Names.Is(m.Entity, names.Place) && r.Is(m.End, lexicon.GroupNoun) && r.Kind(m.End+1) == text.Word &&
		!strings.HasSuffix(r.Doc.Text(text.Span{Start: m.End, End: m.End + 1}), "ِ")
}

// ownedSoon tells whether a genitive follows token i within a few words, so that a name before
// it is part of a longer one: رائٹرز ایسوسی ایشن کی وائس چیئر.
func (r *Reader) ownedSoon(i, end int) bool {
	for k := i; k < min(i+4, end); k++ {
		if r.Is(k, lexicon.Genitive) {
			return true
		}
		if r.Kind(k) != text.Word || strings.HasSuffix(r.Fold(k), "وں") || r.Names.At(k) != nil ||
			r.Is(k, lexicon.Postposition|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Particle|lexicon.Negation) {
			return false
		}
	}
	return false
}

// modifies tells whether an agency or place only says of which somebody behind it is:
// بی این پی (رہنما).
func (r *Reader) modifies(m *names.Mention) bool {
	if r.Names.Entities[m.Entity].Country && strings.HasSuffix(r.Fold(m.End), "وں") && r.Is(m.End+1, lexicon.Postposition) {
		return false // روس (شہریوں کو)
	}
	return !r.IsPerson(m.Entity) && (r.Names.TitleEndsAt(m.End+1) || r.Names.InTitle(m.End+1) || r.Is(m.End, lexicon.PersonNoun)) &&
		r.Kind(m.End) == text.Word
}

// wordsNominative is, where a clause names nobody, its words up to یہ, the object or the
// cue.
func (r *Reader) wordsNominative(start int, h *cue.Hit) (Subject, bool) {
	s := text.Span{Start: start, End: start}
	for i := start; i < h.Start; i++ {
		switch {
		case r.Is(i, lexicon.Postposition) && !r.Is(i, lexicon.Genitive), r.Kind(i) != text.Word:
			s = text.Span{Start: i + 1, End: i + 1}
		case r.Fold(i) == "و" && s.Len() > 0 && r.Is(i+1, lexicon.Document):
			s.End = i + 1 // اعداد و شمار
		case r.Is(i, lexicon.Pronoun|lexicon.Particle|lexicon.PersonPronoun|lexicon.Negation|lexicon.Conjunction):
			if s.Len() > 0 {
				if end := r.conjunctEnd(i, h); end > i && r.Is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun) {
					s.End = end
					return unmarked(s), true // رہنما (اور ان کے دوست)
				}
				return r.nominalSubject(s)
			}
			s = text.Span{Start: i + 1, End: i + 1}
		default:
			s.End = i + 1
		}
	}
	if h.Object || s.End == h.Start && r.Is(s.End-1, lexicon.Genitive) {
		return Subject{}, false
	}
	return r.nominalSubject(s)
}

// nominalSubject accepts a phrase without نے as a subject if its head can speak.
func (r *Reader) nominalSubject(s text.Span) (Subject, bool) {
	if s.Len() == 0 || s.Len() > 8 || r.Fold(s.Start) == "جو" ||
		!r.Is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document) && !r.In(s.End-1, lexicon.Figures) {
		return Subject{}, false
	}
	end := s.End
	s.Start += r.leadInAt(s.Start, s.End) // (اس) بار (رپورٹس بتاتی ہیں)
	if r.In(s.Start-1, lexicon.Quantifier) || r.Is(s.Start, lexicon.Genitive) && r.Kind(s.Start-1) == text.Number {
		s.Start-- // کچھ (لوگ یہ کہہ رہے ہیں), 1967 (کا معاہدہ یہ کہتا ہے)
	}
	return Subject{Span: s, Behind: end}, s.Len() > 0
}
