package document

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Which of the names in its phrase a document belongs to.

// onlyThere tells whether a name in the phrase of a document only says where it was handed in, to whom it was sent or
// where it is to be seen: سپریم کورٹ میں (جمع کرائی گئی رپورٹ), کمیشن کو (لکھا گیا خط, حاصل ہونے والی دستاویزات),
// انسٹاگرام پر (پوسٹ کی گئی ویڈیو).
func (r *Reader) onlyThere(m *names.Mention) bool {
	end := m.End
	if n := r.Names.At(end); n != nil && n.Entity == m.Entity {
		end = n.End // روسی پارلیمنٹ ڈوما (میں پیش کیے گئے بل)
	}
	if r.SentTo(end) {
		return true
	}
	next := end + 1
	switch r.Fold(end) {
	case "میں":
		return r.submittedAt(next)
	case "کو":
		return true
	case "پر":
		return r.Category(m.Entity) != "media" && !(r.Is(next, lexicon.Settled) && r.ReleasedAt(next)) // but ویب سائٹ پر شائع
	}
	return r.In(end, lexicon.Account) || r.In(end, lexicon.Messages) && r.Category(m.Entity) == "company" // واٹس ایپ (پیغام)
}

// concerns tells whether a person in the phrase of a document is whom it is about: عمران خان کی صحت سے متعلق (رپورٹ).
func (r *Reader) concerns(m *names.Mention) bool {
	return r.IsPerson(m.Entity) && r.Is(m.End, lexicon.Genitive) && r.Fold(m.End+2) == "سے" && r.Fold(m.End+3) == "متعلق"
}

// watchedBy tells whether a name in the phrase of a medium's page stands before the last participle there, with which
// the phrase says what the page is about: واٹس ایپ کی اپڈیٹس پر نظر رکھنے والی (ویب سائٹ).
func (r *Reader) watchedBy(m *names.Mention, end int) bool {
	if !r.In(end-1, lexicon.PageWord) && !r.In(end-1, lexicon.MediaNoun) && !r.In(end-1, lexicon.PressKind) {
		return false
	}
	for k := end - 2; k > m.End && k > end-maxWatched; k-- {
		if r.Is(k, lexicon.Relative) && !r.Adverbial(k) && !r.Is(k, lexicon.Passive) {
			return true
		}
		if r.Is(k, lexicon.Genitive) {
			return false // … والی کمپنی کی (ویب سائٹ)
		}
	}
	return false
}

// maxWatched is how many words of the phrase of a page are looked through at most for what it is about.
const maxWatched = 25

// submittedAt tells whether a word of handing in stands at token i: دائر, جمع.
func (r *Reader) submittedAt(i int) bool { return r.In(i, lexicon.Submission) }

// together is the part of a document's phrase that names m and others whose it is as well: آغا خان یونیورسٹی اور کیمبرج
// یونیورسٹی (کی تحقیق), سٹیٹ بینک اور انڈسٹری (کے اعداد و شمار).
func (r *Reader) together(s text.Span, m *names.Mention) (text.Span, bool) {
	end := m.End
	if r.Fold(end) == ")" {
		end++ // its acronym
	}
	if r.Fold(end) == "اور" && r.plainName(end+1) {
		return text.Span{Start: s.Start, End: r.ownersEnd(s, end+1)}, true
	}
	and := m.Start - 1
	for and > s.Start && r.Fold(and) != "اور" && (r.plainName(and) || r.Is(and, lexicon.Genitive)) {
		and--
	}
	other := r.NameBefore(and, s.Start)
	if and <= s.Start || r.Fold(and) != "اور" || other == nil || other.Entity == m.Entity ||
		r.IsPerson(other.Entity) != r.IsPerson(m.Entity) {
		return text.Span{}, false
	}
	start := s.Start
	if r.IsPerson(other.Entity) && !r.Names.InTitle(other.Start-1) && !r.Names.TitleEndsAt(other.Start) {
		start = other.Start
	}
	return text.Span{Start: start, End: r.ownersEnd(s, m.End)}, true
}

// ownersEnd is where those end whose document the phrase s tells of, not before token from: … (کی 2021 کی رپورٹ). A
// medium is no document.
func (r *Reader) ownersEnd(s text.Span, from int) int {
	for k := s.End - 1; k >= from && !r.Is(s.End-1, lexicon.MediaWord) && !r.In(s.End-1, lexicon.MediaNoun); k-- {
		if r.Is(k, lexicon.Genitive) && r.Kind(k-1) != text.Number && !r.Is(k-1, lexicon.TimeWord) {
			return k
		}
	}
	return s.End
}

// plainName tells whether token i can stand in a name or in what tells of it.
func (r *Reader) plainName(i int) bool {
	return r.Names.At(i) != nil || r.PlainWord(i) || r.Is(i, lexicon.GroupNoun|lexicon.MediaWord)
}

// issuedWithin tells whether a کی جانب سے that says whose a document is stands within its phrase: کمیشن کی یونین کی جانب
// سے جمع کرائی گئی (رپورٹ).
func (r *Reader) issuedWithin(s text.Span) bool {
	for i := s.Start + 3; i < s.End-1; i++ {
		if _, ok := r.BySide(i); ok {
			return true
		}
	}
	return false
}

// madeBare is a document without the participle before it: (عدالت میں جمع کرائی گئی) رپورٹ.
func (r *Reader) madeBare(s text.Span) text.Span {
	for i := s.End - 2; i > s.Start; i-- {
		if r.Fold(i) == "گیی" {
			return text.Span{Start: i + 1, End: s.End}
		}
	}
	return s
}
