package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// nominative finds the subject of a cue without نے: the first phrase of the
// clause that has no postposition behind it.
func (r *reader) nominative(h *hit, c *clause) (subject, bool) {
	s, ok := r.nominativeBefore(h, c)
	if ok && h.cue.Complement && !h.ke && s.end == h.Start {
		return subject{}, false // کوئی اسے عظیم حکمران (قرار دیتا ہے): what it is called
	}
	return s, ok
}

// nominativeBefore is the first phrase of the clause that can be such a subject.
func (r *reader) nominativeBefore(h *hit, c *clause) (subject, bool) {
	start := r.clauseStart(h.Start, r.beforeBracket(h, c))
	for i := h.Start - 1; i > start && h.cue.Complement && !h.ke; i-- {
		if r.relativeDative(i) {
			start = i + 1 // تائیوان وہ جزیرہ ہے جسے بیجنگ اپنا حصہ (قرار دیتا ہے)
		}
	}
	s, ok := r.namedNominative(start, h)
	p, people := r.peopleNominative(start, h)
	if people && (!ok || !h.ke && r.manyBefore(p, s)) {
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
func (r *reader) manyBefore(p, s subject) bool {
	m, last := r.names.At(s.Start), p.End-1
	return p.End <= s.Start && (r.plural(last) || r.in(last, lexicon.Crowd)) && (m == nil || !r.isPerson(m.Entity))
}

// namedNominative is the first name of a clause without a postposition, two names joined
// by اور, or the وہ with which the clause begins.
func (r *reader) namedNominative(start int, h *hit) (subject, bool) {
	if he := r.heOf(start, h); he >= 0 {
		return subject{Span: text.Span{Start: he, End: he + 1}, end: he + 1}, true
	}
	if s, ok := r.nameRightBefore(start, h); ok {
		return s, true
	}
	for i := start; i < h.Start; i++ {
		m := r.names.At(i)
		if m == nil || m.Start != i {
			continue
		}
		next := r.names.At(m.End + 1)
		joined := r.fold(m.End) == "اور" && next != nil && next.Start == m.End+1
		list, several := r.listedNames(i, h)
		q := r.doc.QuoteOf(i)
		switch {
		case joined && r.is(next.End, lexicon.Postposition): // پنجاب اور بنگال کا
			i = next.End - 1
			continue
		case joined && next.End <= h.Start && r.isPerson(m.Entity) && r.isPerson(next.Entity):
			return subject{Span: text.Span{Start: m.Start, End: next.End}, end: next.End}, true
		case several:
			return list, true // سعودی عرب، مصر اور بحرین (قطر پر الزام لگاتے ہیں)
		case q != nil && q.Closed && q.Close < h.Start && r.is(q.Close+1, lexicon.Postposition): // کتاب ’شیر اور سورج‘ میں
			i = q.Close
			continue
		case r.fold(m.End) == "بھر" && r.is(m.End+1, lexicon.CaseMarker): // پاکستان بھر سے (صارفین)
		case r.fold(m.End) == "اور" && !h.ke: // کانگریس اور عام آدمی پارٹی (الزام لگاتی ہیں)
			return subject{}, false
		case r.is(m.End, lexicon.AgencyLast|lexicon.AgencyWord) && r.ownedSoon(m.End, h.Start):
		case r.modifies(m), r.fold(m.End) == "جیسے" && r.is(m.End+1, lexicon.GroupNoun|lexicon.PersonNoun): // بی این پی رہنما …, فرانس جیسے ممالک
		case m.End+1 < h.Start && r.hasBody(m):
			if r.is(m.End+1, lexicon.Postposition) {
				break // پنجاب حکومت کو
			}
			return subject{Span: text.Span{Start: m.Start, End: m.End + 1}, end: m.End + 1}, true // بلوچستان حکومت …
		case i == start && r.comma(m.End) && r.names.Entities[m.Entity].Country && next != nil && next.Start == m.End+1 && r.is(next.End, lexicon.Postposition):
			return subject{Span: m.Span, end: m.End}, true // چین، تائیوان کو
		case m.End <= h.Start && !r.is(m.End, lexicon.Postposition) && r.fold(m.End) != "سمیت" && (r.kind(m.End) != text.Punct || r.isPerson(m.Entity) && r.bracketTo(m.End) == h.Start):
			return subject{Span: m.Span, end: m.End}, true
		}
		i = m.End - 1
	}
	return subject{}, false
}

// nameRightBefore is the person whose name stands right before a cue, or the several whose last one does.
func (r *reader) nameRightBefore(start int, h *hit) (subject, bool) {
	m := r.names.EndingAt(h.Start)
	if m == nil || m.Start < start || !r.isPerson(m.Entity) || r.fold(m.Start-1) == "اور" {
		return subject{}, false
	}
	if p, ok := r.joint(r.phraseBefore(h.Start, start)); ok {
		return subject{Span: p, end: p.End}, true // آٹھ سالہ مریم اور سات سالہ سکینہ (کہتی ہیں)
	}
	return subject{Span: m.Span, end: m.End}, true // تجزیہ کار اور ادارے سے منسلک افتخار (کہتے ہیں)
}

// hasBody tells whether behind a place stands the noun of its body: بلوچستان (حکومت), but not پاکستان (حکومتِ
// افغانستان کا).
func (r *reader) hasBody(m *names.Mention) bool {
	return r.names.Is(m.Entity, names.Place) && r.is(m.End, lexicon.GroupNoun) && r.kind(m.End+1) == text.Word &&
		!strings.HasSuffix(r.doc.Text(text.Span{Start: m.End, End: m.End + 1}), "ِ")
}

// ownedSoon tells whether a genitive follows token i within a few words, so that a name before
// it is part of a longer one: رائٹرز ایسوسی ایشن کی وائس چیئر.
func (r *reader) ownedSoon(i, end int) bool {
	for k := i; k < min(i+4, end); k++ {
		if r.is(k, lexicon.Genitive) {
			return true
		}
		if r.kind(k) != text.Word || strings.HasSuffix(r.fold(k), "وں") || r.names.At(k) != nil || r.is(k, lexicon.Postposition|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Particle|lexicon.Negation) {
			return false
		}
	}
	return false
}

// wordsNominative is, where a clause names nobody, its words up to یہ, the object or the
// cue.
func (r *reader) wordsNominative(start int, h *hit) (subject, bool) {
	s := text.Span{Start: start, End: start}
	for i := start; i < h.Start; i++ {
		switch {
		case r.is(i, lexicon.Postposition) && !r.is(i, lexicon.Genitive), r.kind(i) != text.Word:
			s = text.Span{Start: i + 1, End: i + 1}
		case r.fold(i) == "و" && s.Len() > 0 && r.is(i+1, lexicon.Document):
			s.End = i + 1 // اعداد و شمار
		case r.is(i, lexicon.Pronoun|lexicon.Particle|lexicon.PersonPronoun|lexicon.Negation|lexicon.Conjunction):
			if s.Len() > 0 {
				if end := r.conjunctEnd(i, h); end > i && r.is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun) {
					s.End = end
					return subject{Span: s, end: end}, true // رہنما (اور ان کے دوست)
				}
				return r.nominalSubject(s)
			}
			s = text.Span{Start: i + 1, End: i + 1}
		default:
			s.End = i + 1
		}
	}
	if h.object || s.End == h.Start && r.is(s.End-1, lexicon.Genitive) {
		return subject{}, false
	}
	return r.nominalSubject(s)
}

// coordinated is the subject of the clause that the اور at a token joins to a cue's,
// where that is a person, people or وہ with whom the sentence begins (اجمل خان آئے اور (کہنے
// لگے)), or the subject that the clause before carries over.
func (r *reader) coordinated(at int, c *clause) (subject, bool) {
	if r.fold(at) == "پھر" && (r.comma(at-1) || r.fold(at-1) == "اور") {
		at-- // کھڑے ہوئے، پھر (کہنے لگے)
	} else if adds := r.but(at) || r.fold(at) == "بلکہ"; r.fold(at) != "اور" && (!adds || r.insideSpeech(&c.hits[c.n])) {
		return subject{}, false // … نہیں رکے بلکہ (کہا کہ)
	}
	if at < c.before() {
		return subject{}, false
	}
	if at == c.before() && c.n > 0 && r.carry != nil {
		return carriedOn(at+1, at+1), true // تردید کر چکے ہیں اور کہہ چکے ہیں کہ
	}
	if m := r.firstNamed(text.Span{Start: c.sentence.Start, End: at}); m != nil {
		if p := r.leadsClause(m, at, c); p != nil {
			return subject{Span: p.Span, end: at + 1}, true
		}
		return subject{Span: m.Span, end: at + 1}, r.opens(m.Span, c.sentence)
	}
	return r.opener(text.Span{Start: r.clauseStart(at, c.sentence.Start), End: at})
}

// leadsClause is the person whose name, with what they are before it, is the first phrase of the sentence, in a clause
// before token at whose verb takes no نے: ادارے کے سربراہ علی رضا (پہنچ گئے اور کہا کہ), اجلاس کے بعد وزیر علی رضا (آئے اور
// کہا کہ).
func (r *reader) leadsClause(m *names.Mention, at int, c *clause) *names.Mention {
	if r.doc.Has(c.sentence.Start, at, "نے") {
		return nil
	}
	for m != nil && r.is(m.End, lexicon.Genitive) {
		m = r.firstNamed(text.Span{Start: m.End, End: at})
	}
	if m == nil || r.kind(m.End) != text.Word || r.is(m.End, lexicon.Postposition|lexicon.Conjunction) || r.names.InTitle(m.End) {
		return nil
	}
	start := r.phraseBefore(m.End, c.sentence.Start).Start
	begins := start == r.clauseStart(at, c.sentence.Start) || start > c.sentence.Start && r.endsSetting(r.beforeComma(start-1))
	if !begins || !r.names.TitleEndsAt(m.Start) && m.Start > c.sentence.Start {
		return nil
	}
	return m
}

// pluralSubject tells whether the plural of people at token i is a phrase of its own
// before a noun in another case: مظاہرین (حکومت سے).
func (r *reader) pluralSubject(i int) bool {
	if f := r.fold(i); !r.is(i, lexicon.PersonNoun) || !strings.HasSuffix(f, "ین") && !strings.HasSuffix(f, "ان") || r.is(i+1, lexicon.Postposition) {
		return false
	}
	for k := i + 2; k < i+6; k++ {
		if r.is(k, lexicon.CaseMarker) {
			return true
		}
	}
	return false
}

// modifies tells whether an agency or place only says of which somebody behind it is:
// بی این پی (رہنما).
func (r *reader) modifies(m *names.Mention) bool {
	if r.names.Entities[m.Entity].Country && strings.HasSuffix(r.fold(m.End), "وں") && r.is(m.End+1, lexicon.Postposition) {
		return false // روس (شہریوں کو)
	}
	return !r.isPerson(m.Entity) && (r.names.TitleEndsAt(m.End+1) || r.names.InTitle(m.End+1) || r.is(m.End, lexicon.PersonNoun)) && r.kind(m.End) == text.Word
}

// placeAt tells whether a place stands at token i that says where something is: (ذرائع)
// افغانستان میں.
func (r *reader) placeAt(i int) bool {
	m := r.names.At(i)
	return m != nil && r.names.Is(m.Entity, names.Place) && r.is(m.End, lexicon.CaseMarker)
}

// nominalSubject accepts a phrase without نے as a subject if its head can speak.
func (r *reader) nominalSubject(s text.Span) (subject, bool) {
	if s.Len() == 0 || s.Len() > 8 || r.fold(s.Start) == "جو" || !r.is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document) && !r.in(s.End-1, lexicon.Figures) {
		return subject{}, false
	}
	end := s.End
	s.Start += r.leadInAt(s.Start, s.End) // (اس) بار (رپورٹس بتاتی ہیں)
	if r.in(s.Start-1, lexicon.Quantifier) || r.is(s.Start, lexicon.Genitive) && r.kind(s.Start-1) == text.Number {
		s.Start-- // کچھ (لوگ یہ کہہ رہے ہیں), 1967 (کا معاہدہ یہ کہتا ہے)
	}
	return subject{Span: s, end: end}, s.Len() > 0
}

// adverbialAhead tells whether the words from token i on go on to a کے بجائے, کے بعد …,
// behind which the subject may stand.
func (r *reader) adverbialAhead(i, hi int) bool {
	for k := i + 1; k < min(hi, i+maxBehind); k++ {
		if r.is(k, lexicon.Relator) && r.is(k-1, lexicon.Genitive) {
			return true
		}
	}
	return false
}
