package syntax

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// HeadName is the name that a phrase consists of or ends with, beside marks and
// brackets.
func (r *Reader) HeadName(s text.Span) *names.Mention {
	i := s.End - 1
	for i > s.Start && (r.Kind(i) == text.Mark || r.In(i, lexicon.Courtesy)) {
		i--
	}
	if m := r.inBracket(i, s.Start); m != nil {
		return m
	}
	i = r.Names.OverBracket(i+1, s.Start) - 1
	m := r.Names.At(i)
	if m == nil {
		if m = r.titledBehind(i, s.Start); m != nil {
			i = m.End - 1
		}
	}
	if m == nil {
		if m, i = r.beforeKind(i, s.Start); m == nil || !r.Names.Is(m.Entity, names.Agency) {
			return nil
		}
	}
	if m.End != i+1 {
		return nil
	}
	if e := r.Names.EndingAt(m.Start - 1); m.Len() == 1 && e != nil && e.Start >= s.Start && r.IsPerson(e.Entity) &&
		r.IsPerson(m.Entity) && r.Kind(m.Start-1) == text.Word &&
		!r.Is(m.Start-1, lexicon.Conjunction|lexicon.Postposition|lexicon.Genitive) && r.Fold(m.Start-1) != "اور" &&
		(!r.Names.TitleEndsAt(m.Start) || r.Names.KinEndsAt(m.Start)) {
		return e // رگھوناتھ دادا پاٹل is another پاٹل
	}
	// two names joined by اور, and people in a list, are a group
	for k := r.behindParticiple(s.Start, m.Start); k < m.Start; k++ {
		if e := r.NameBefore(k, s.Start); e != nil && (r.Fold(k) == "اور" || r.Comma(k) && r.IsPerson(e.Entity)) &&
			(k+1 == m.Start || r.Names.Entities[e.Entity].Type == r.Names.Entities[m.Entity].Type) {
			return nil
		}
		if r.Fold(k) == "اور" && k+1 == m.Start && k > s.Start && r.Is(k-1, lexicon.GroupNoun) &&
			r.Names.Is(m.Entity, names.Agency) {
			return nil // عبوری حکومت اور کرکٹ بورڈ
		}
		if r.Fold(k) == "اور" && k+1 == m.Start && r.IsPerson(m.Entity) && r.somebodyEnds(s.Start, k) {
			return nil // ایڈ اور پاولا کاسنگ
		}
	}
	return m
}

// titledBehind is the person before token i, if a title that follows names stands there: جلیلہ حیدر
// (ایڈووکیٹ).
func (r *Reader) titledBehind(i, lo int) *names.Mention {
	m := r.Names.EndingAt(i)
	if m == nil || m.Start < lo || !r.In(i, lexicon.BehindName) || !r.IsPerson(m.Entity) {
		return nil
	}
	return m
}

// inBracket is the person or agency whom a bracket that closes at token i names behind a phrase that does not: اُن کی
// والدہ (نصرت بھٹو), انھوں (عزام), عالمی مالیاتی ادارے (آئی ایم ایف).
func (r *Reader) inBracket(i, lo int) *names.Mention {
	m := r.Names.EndingAt(i)
	if m == nil || r.Fold(i) != ")" || r.Names.Is(m.Entity, names.Place) {
		return nil
	}
	open, agency := m.Start-1, r.Names.Is(m.Entity, names.Agency)
	for !agency && open > lo && r.Names.InTitle(open) {
		open--
	}
	if open <= lo || r.Fold(open) != "(" || r.Names.EndingAt(open) != nil {
		return nil
	}
	called := r.Is(open-1, lexicon.PersonPronoun|lexicon.Pronoun|lexicon.PersonNoun) || r.Names.TitleEndsAt(open)
	if agency {
		called = r.KindNoun(open-1) && r.MayBeCalled(m.Entity, open-1)
	}
	if !called {
		return nil
	}
	return m
}

// beforeKind is the name before the word at token i, if that only says what it is, and the last token of the name:
// ہارٹز (اخبار), "ڈان" (اخبار), گوگل (کمپنی), ’رویسٹک‘ (کمپنی).
func (r *Reader) beforeKind(i, lo int) (*names.Mention, int) {
	for i > lo && r.Is(i, lexicon.MediaWord) && r.Names.At(i) == nil {
		i-- // این ٹی وی ٹیلی وژن
	}
	if r.Kind(i) == text.Mark && i > lo {
		i = max(r.InsideMarks(i), lo)
	}
	m := r.Names.At(i)
	if m == nil && i > lo && r.KindNoun(i) {
		inside := max(r.InsideMarks(i), lo)
		if m = r.Names.At(inside); m != nil && r.MayBeCalled(m.Entity, i) {
			i = inside
		}
	}
	return m, i
}

// behindParticiple is where what stands between two tokens of a phrase begins behind its last participle, if names
// that اور joins belong to that: علی اور عمر کے ساتھ کام کرنے والی (صائمہ).
func (r *Reader) behindParticiple(from, to int) int {
	for k := to - 1; k > from; k-- {
		if !r.Is(k, lexicon.Relative) || r.Adverbial(k) {
			continue
		}
		for i := k - 1; i > from; i-- {
			if r.Fold(i) == "اور" {
				if r.Names.At(i+1) != nil {
					return k + 1
				}
				break
			}
		}
		break
	}
	return from
}

// somebodyEnds tells whether somebody else than the person behind the اور at token k ends there, in a phrase from token from on:
// (میرے بھائی) اور ستیش, (چند رہنماؤں) اور علی, by a name that nothing knows (ایڈ اور پاولا), but not (شاعر اور) ادیب امجد.
func (r *Reader) somebodyEnds(from, k int) bool {
	i := k - 1
	if i < from || r.Kind(i) != text.Word || r.Verb(i) || r.Is(i, lexicon.LetterName|lexicon.Indefinite) {
		return false
	}
	if r.Names.KinEndsAt(k) || r.Is(i, lexicon.PersonNoun) && (r.Plural(i) || i > from && r.Is(i-1, lexicon.Indefinite)) {
		return true
	}
	n := i
	for n >= from && r.OfName(n) {
		n--
	}
	if i == from {
		n = from - 1
	}
	return n < i && !r.Names.TitleEndsAt(k) && !r.Is(i, lexicon.PersonNoun) &&
		(i-n > 1 || n < from || !r.Is(n, lexicon.Genitive) && !r.PlainWord(n))
}

// JointNames is the part of a phrase that names two people or bodies: موہنی اور ان کے شوہر مارک (کے بیان), سعودی عرب، بحرین
// اور مصر (کی جانب سے).
func (r *Reader) JointNames(s text.Span) (text.Span, bool) {
	and := s.Start + 1
	for and < s.End && r.Fold(and) != "اور" {
		and++
	}
	if r.behindParticiple(s.Start, s.End) > and {
		return text.Span{}, false
	}
	first := r.Names.EndingAt(and)
	whole := first != nil && r.IsPerson(first.Entity) &&
		(first.Start == s.Start || first.Start == s.Start+2 && r.Fold(s.Start+1) == "سالہ")
	if !whole && !(r.Is(and+1, lexicon.PersonPronoun) && r.Is(and+2, lexicon.Genitive) && r.Names.KinEndsAt(and+4)) {
		return text.Span{}, false
	}
	for i := s.End - 1; i > and; i-- {
		if m := r.Names.At(i); m != nil && r.IsPerson(m.Entity) {
			return text.Span{Start: s.Start, End: m.End}, true
		}
	}
	return text.Span{}, false
}
