package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Which of the names in its phrase a document belongs to.

// onlyThere tells whether a name in the phrase of a document only says where it was handed in, to whom it was sent or
// where it is to be seen: سپریم کورٹ میں (جمع کرائی گئی رپورٹ), کمیشن کو (لکھا گیا خط, حاصل ہونے والی دستاویزات),
// انسٹاگرام پر (پوسٹ کی گئی ویڈیو).
func (r *reader) onlyThere(m *names.Mention) bool {
	end := m.End
	if n := r.names.At(end); n != nil && n.Entity == m.Entity {
		end = n.End // روسی پارلیمنٹ ڈوما (میں پیش کیے گئے بل)
	}
	if r.inNameOf(end) {
		return true
	}
	next := end + 1
	switch r.fold(end) {
	case "میں":
		return r.submittedAt(next)
	case "کو":
		return true
	case "پر":
		return r.category(m.Entity) != "media" && !(r.is(next, lexicon.Settled) && r.releasedAt(next)) // but ویب سائٹ پر شائع
	}
	return r.in(end, lexicon.Account) || r.in(end, lexicon.Messages) && r.category(m.Entity) == "company" // واٹس ایپ (پیغام)
}

// inNameOf tells whether the genitive at token i says to whom something was sent: وزیر اعظم کے نام (خط).
func (r *reader) inNameOf(i int) bool {
	return r.is(i, lexicon.Genitive) && r.fold(i+1) == "نام" && r.fold(i+2) != "سے"
}

// concerns tells whether a person in the phrase of a document is whom it is about: عمران خان کی صحت سے متعلق (رپورٹ).
func (r *reader) concerns(m *names.Mention) bool {
	return r.isPerson(m.Entity) && r.is(m.End, lexicon.Genitive) && r.fold(m.End+2) == "سے" && r.fold(m.End+3) == "متعلق"
}

// watchedBy tells whether a name in the phrase of a medium's page stands before the last participle there, with which
// the phrase says what the page is about: واٹس ایپ کی اپڈیٹس پر نظر رکھنے والی (ویب سائٹ).
func (r *reader) watchedBy(m *names.Mention, end int) bool {
	if !r.in(end-1, lexicon.PageWord) && !r.in(end-1, lexicon.MediaNoun) && !r.in(end-1, lexicon.PressKind) {
		return false
	}
	for k := end - 2; k > m.End && k > end-maxTaken; k-- {
		if r.is(k, lexicon.Relative) && !r.adverbial(k) && !r.is(k, lexicon.Passive) {
			return !r.issuing(m.End, k)
		}
		if r.is(k, lexicon.Genitive) {
			return false // … والی کمپنی کی (ویب سائٹ)
		}
	}
	return false
}

// issuing tells whether a word of publishing or the کی جانب سے of whoever acts stands between two tokens.
func (r *reader) issuing(from, to int) bool {
	for i := from; i < to; i++ {
		if _, ok := r.bySide(i); ok || r.is(i, lexicon.Release) {
			return true
		}
	}
	return false
}

// submittedAt tells whether a word of handing in stands at token i: دائر, جمع.
func (r *reader) submittedAt(i int) bool { return r.in(i, lexicon.Submission) }

// together is the part of a document's phrase that names m and others whose it is as well: آغا خان یونیورسٹی اور کیمبرج
// یونیورسٹی (کی تحقیق), سٹیٹ بینک اور انڈسٹری (کے اعداد و شمار).
func (r *reader) together(s text.Span, m *names.Mention) (text.Span, bool) {
	end := m.End
	if r.fold(end) == ")" {
		end++ // its acronym
	}
	if r.fold(end) == "اور" && r.plainName(end+1) {
		return text.Span{Start: s.Start, End: r.ownersEnd(s, end+1)}, true
	}
	and := m.Start - 1
	for and > s.Start && r.fold(and) != "اور" && (r.plainName(and) || r.is(and, lexicon.Genitive)) {
		and--
	}
	other := r.nameBefore(and, s.Start)
	if and <= s.Start || r.fold(and) != "اور" || other == nil || other.Entity == m.Entity || r.isPerson(other.Entity) != r.isPerson(m.Entity) {
		return text.Span{}, false
	}
	start := s.Start
	if r.isPerson(other.Entity) && !r.names.InTitle(other.Start-1) && !r.names.TitleEndsAt(other.Start) {
		start = other.Start
	}
	return text.Span{Start: start, End: r.ownersEnd(s, m.End)}, true
}

// ownersEnd is where those end whose document the phrase s tells of, not before token from: … (کی 2021 کی رپورٹ). A
// medium is no document.
func (r *reader) ownersEnd(s text.Span, from int) int {
	for k := s.End - 1; k >= from && !r.is(s.End-1, lexicon.MediaWord) && !r.in(s.End-1, lexicon.MediaNoun); k-- {
		if r.is(k, lexicon.Genitive) && r.kind(k-1) != text.Number && !r.is(k-1, lexicon.TimeWord) {
			return k
		}
	}
	return s.End
}

// plainName tells whether token i can stand in a name or in what tells of it.
func (r *reader) plainName(i int) bool {
	return r.names.At(i) != nil || r.plainWord(i) || r.is(i, lexicon.GroupNoun|lexicon.MediaWord)
}

// issuedWithin tells whether a کی جانب سے that says whose a document is stands within its phrase: کمیشن کی یونین کی جانب
// سے جمع کرائی گئی (رپورٹ).
func (r *reader) issuedWithin(s text.Span) bool {
	for i := s.Start + 3; i < s.End-1; i++ {
		if _, ok := r.bySide(i); ok {
			return true
		}
	}
	return false
}

// madeBare is a document without the participle before it: (عدالت میں جمع کرائی گئی) رپورٹ.
func (r *reader) madeBare(s text.Span) text.Span {
	for i := s.End - 2; i > s.Start; i-- {
		if r.fold(i) == "گیی" {
			return text.Span{Start: i + 1, End: s.End}
		}
	}
	return s
}
