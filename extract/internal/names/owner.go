package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Whose or of what body somebody is by a title: پاکستان تحریک انصاف کے (رہنما).

// otherOwner tells whether the title a of the article is somebody's (عمران خان کے وکیل) and
// the title b that of another person or agency (جماعت اسلامی کے وکیل), or of people whom the
// article calls the first owner nowhere (درخواست گزار کے وکیل).
func (r *Result) otherOwner(a, b text.Span) bool {
	x, y := r.genitiveIn(a), r.genitiveIn(b)
	if x < 0 && r.tokenIs(a.Start-1, lexicon.Genitive) {
		x = a.Start - 1
	}
	if x < 0 && y > b.Start+1 && r.agencyIn(a) == nil && len(r.placesIn(a)) > 0 &&
		r.tokenIs(y-1, lexicon.AgencyLast) {
		return true // روسی صدر, روسی فٹ بال فیڈریشن کے صدر
	}
	if x < 0 || y < 0 {
		return r.otherAgency(a, b)
	}
	m, o := r.EndingAt(x), r.EndingAt(y)
	if m != nil && r.Is(m.Entity, Place) && y-b.Start > 1 && r.At(y-1) == nil &&
		r.tokenIs(y-1, lexicon.GroupNoun|lexicon.AgencyLast) {
		return true // روس کے صدر, روسی فٹ بال فیڈریشن کے صدر
	}
	if m != nil && o != nil && r.Is(o.Entity, Person) && !r.Is(m.Entity, Person) {
		return true // وائٹ ہاؤس کی ترجمان, سمرز کے ترجمان
	}
	if m == nil && o != nil && r.Is(o.Entity, Agency) && r.fold(o.End-1) != r.fold(x-1) && r.otherBody(x-1) {
		return true // بینچ کے سربراہ, نیب کے سربراہ
	}
	if m == nil || r.Is(m.Entity, Place) {
		return false
	}
	if o != nil && r.Entities[o.Entity].Type == r.Entities[m.Entity].Type {
		return o.Entity != m.Entity && r.fold(o.End-1) != r.fold(m.End-1) // دفتر خارجہ, وزارت خارجہ
	}
	if r.At(y-1) != nil || !r.TitleEndsAt(y) && !r.tokenIs(y-1, lexicon.PersonNoun) {
		return false
	}
	for _, t := range r.Entities[m.Entity].Titles {
		if r.fold(t.End-1) == r.fold(y-1) {
			return false
		}
	}
	return true
}

// otherBody tells whether token i is a noun for a body within another (بینچ, کمیٹی), by which no agency is called that has a
// name of another kind; but ادارے and تنظیم may call any.
func (r *Result) otherBody(i int) bool {
	return r.At(i) == nil && r.tokenIs(i, lexicon.GroupNoun) &&
		!r.tokenIs(i, lexicon.AgencyKind|lexicon.Introducer|lexicon.DemonymHead|lexicon.AgencyFirst|lexicon.MediaWord)
}

// otherAgency tells whether two phrases name agencies that differ, one of them without a genitive: پمز کے ترجمان,
// ترجمان پی آئی اے.
func (r *Result) otherAgency(a, b text.Span) bool {
	m, o := r.agencyIn(a), r.agencyIn(b)
	return m != nil && o != nil && m.Entity != o.Entity && r.fold(m.End-1) != r.fold(o.End-1)
}

// agencyIn is the last agency named in a span, or nil.
func (r *Result) agencyIn(s text.Span) *Mention {
	for i := s.End - 1; i >= s.Start; i-- {
		if m := r.At(i); m != nil && r.Is(m.Entity, Agency) {
			return m
		}
	}
	return nil
}

// genitiveIn is the last genitive in a span, or -1.
func (r *Result) genitiveIn(s text.Span) int {
	for i := s.End - 1; i > s.Start; i-- {
		if r.tokenIs(i, lexicon.Genitive) {
			return i
		}
	}
	return -1
}
