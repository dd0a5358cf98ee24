package nominal

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Whom a noun phrase means, other than by the titles that the names package knows.

// byName is the person or agency whose name a phrase gives before نامی: مریم خان نامی ایک
// صارف.
func (r *Reader) byName(s text.Span) (int, bool) {
	for i := s.Start + 1; i < s.End; i++ {
		if f := r.Fold(i); f != "نامی" && !((f == "نام" || f == "نامے") && r.Is(i+1, lexicon.Genitive)) {
			continue
		}
		m := r.Names.EndingAt(i)
		if m == nil || r.Names.Is(m.Entity, names.Place) || m.Start != s.Start && !r.Names.TitleEndsAt(m.Start) {
			return -1, false // not the whole of the name
		}
		for k := i; k < s.End; k++ {
			if r.Fold(k) == "اور" && r.Fold(k-1) != "ایک" {
				return -1, false // … نامی گروپ اور چرچ انتظامیہ
			}
		}
		return m.Entity, true
	}
	return -1, false
}

// apposed is the person before a phrase that only says who that is: سندیپ بیری، ایک
// ہسپتال کے سرجن (نے).
func (r *Reader) apposed(s text.Span) (int, bool) {
	if !r.Comma(s.Start - 1) {
		return 0, false
	}
	m := r.Names.EndingAt(s.Start - 1)
	if m == nil || !r.IsPerson(m.Entity) || !r.Names.TitleEndsAt(s.End) && !r.Is(s.End-1, lexicon.PersonNoun) {
		return 0, false
	}
	return m.Entity, m.Start == r.Doc.SentenceAt(m.Start).Start || r.Names.TitleEndsAt(m.Start) || r.Kind(m.Start-1) != text.Word
}

// epithet is who spoke in one of the sentences before, where a phrase opens its sentence and may say of them of what
// walk of life they are: (X کا کہنا ہے …) 28 سالہ باکسر.
func (r *Reader) epithet(s text.Span) (int, bool) {
	n := len(r.Out) - 1
	if n < 0 || s.Start != r.Doc.SentenceAt(s.Start).Start || !r.Is(s.End, lexicon.CaseMarker|lexicon.Genitive) {
		return 0, false
	}
	n = r.OuterStatement(n)
	e := r.Out[n].Speaker.Entity
	return e, e == r.Focus.Entity && r.IsPerson(e) &&
		r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(r.Out[n].Cue.Start) <= epithetWithin && r.Names.Epithet(s, e)
}

// epithetWithin is how many sentences after a statement what somebody is alone may mean who made it.
const epithetWithin = 3

// several tells whether a phrase means people of more than one kind, who are called by no single noun: by
// two that اور joins (کہانی سے واقف سیاستدان اور چند پولیس افسران), or by a plural before another noun (ارکان
// پارلیمنٹ).
func (r *Reader) several(s text.Span) bool {
	person := func(end int) bool {
		return r.Is(end-1, lexicon.PersonNoun|lexicon.GroupNoun) || r.Names.TitleEndsAt(end)
	}
	for k := s.Start; k < s.End-1; k++ {
		if r.Is(k, lexicon.PersonNoun) && r.In(k, lexicon.Plural) && !r.Is(k+1, lexicon.Genitive) && r.Names.At(k) == nil {
			return true // امریکی ارکان پارلیمنٹ
		}
	}
	for k := s.Start + 1; k < s.End-1; k++ {
		if r.Fold(k) == "اور" && r.Fold(k-1) != "ایک" && person(k) && person(s.End) {
			return true
		}
	}
	return false
}

// ofCountry is the phrase by which the article last said whose a body is that a phrase only
// calls by its noun: (پاکستانی حکومت …) حکومت. Where it told of two, it is the one of this
// sentence or the one before.
func (r *Reader) ofCountry(s text.Span) (text.Span, bool) {
	if s.Len() > 2 || !r.Is(s.End-1, lexicon.GroupNoun|lexicon.DemonymHead) || r.NameBetween(s.Start, s.End) || r.inPlace(s) {
		return text.Span{}, false
	}
	here := r.Doc.SentenceOf(s.Start)
	var found text.Span
	for k := s.Start - 1; k > 0 && here-r.Doc.SentenceOf(k) <= countryWithin; k-- {
		if r.Fold(k) != r.Fold(s.End-1) || s.Len() == 2 && r.Fold(k-1) != r.Fold(s.Start) ||
			!r.Is(k+1, lexicon.CaseMarker|lexicon.Genitive) && r.Kind(k+1) == text.Word {
			continue // of it a longer phrase was made: داموہ کے پولیس سپرنٹنڈنٹ, سعودی وزارت دفاع
		}
		start, ok := r.countryBefore(k + 1 - s.Len())
		switch {
		case !ok:
		case found.Len() == 0:
			found = text.Span{Start: start, End: k + 1}
		case r.Doc.Tokens[start].Fold != r.Doc.Tokens[found.Start].Fold:
			return found, here-r.Doc.SentenceOf(found.Start) <= 1
		}
	}
	return found, found.Len() > 0
}

// countryWithin is how many sentences after it was said whose a body is its bare noun still
// means it.
const countryWithin = 4

// countryBefore is where a country's adjective or genitive starts that ends before token i:
// پاکستانی, پاکستان کی.
func (r *Reader) countryBefore(i int) (int, bool) {
	if m := r.Names.EndingAt(i - 1); r.Is(i-1, lexicon.Genitive) && m != nil {
		return m.Start, r.Names.Is(m.Entity, names.Place)
	}
	m, ok := r.Names.Matches.Before(i-3, i, lexicon.Demonym)
	return m.Start, ok
}

// headWithin is how many sentences after a longer phrase the bare plural of its head
// still means the same people.
const headWithin = 8

// sameHead tells whether a short phrase means the source of an earlier, longer one with the
// same head: (محکمہ موسمیات کے حکام) حکام.
func (r *Reader) sameHead(long, s text.Span) bool {
	if s.Len() > 2 || r.Fold(s.Start-2) == "دوسری" || r.Fold(s.Start) == "ایک" || !r.holdsWords(long, s) {
		return false
	}
	return s.Len() > 1 || !r.Plural(s.Start) ||
		!r.Is(long.Start, lexicon.Indefinite) && r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(long.Start) <= headWithin
}

// holdsWords tells whether a phrase has all the words of a shorter one: پولیس حکام
// is no فائر بریگیڈ حکام. A demonstrative needs no match.
func (r *Reader) holdsWords(long, short text.Span) bool {
	for i := short.Start; i < short.End-1; i++ {
		found := r.Is(i, lexicon.PersonPronoun) || r.Fold(i) == "مذکورہ"
		for k := long.Start; k < long.End && !found; k++ {
			found = r.Fold(k) == r.Fold(i)
		}
		if !found {
			return false
		}
	}
	return true
}

// fullyWithin is how many sentences after a phrase that says whose or of what somebody is their bare noun means them.
const fullyWithin = 2

// calledFully is whom a bare noun means by the phrase that ends with it in the sentences before and says whose or of what
// they are, though they had not spoken there: (طیارے کے پائلٹ …) پائلٹ, (فوج کے ترجمان کرنل X …) ترجمان.
func (r *Reader) calledFully(s text.Span) (said.Speaker, bool) {
	if s.Len() != 1 || !r.Is(s.Start, lexicon.PersonNoun|lexicon.StandsFor) || r.Plural(s.Start) ||
		!r.Is(s.End, lexicon.CaseMarker|lexicon.Genitive) {
		return said.Speaker{}, false
	}
	here := r.Doc.SentenceOf(s.Start)
	for k := s.Start - 1; k > 0 && here-r.Doc.SentenceOf(k) <= fullyWithin; k-- {
		if r.Fold(k) != r.Fold(s.Start) {
			continue
		}
		p := r.PhraseBefore(k+1, r.Doc.SentenceAt(k).Start)
		if p.Len() < 3 || !r.Is(k-1, lexicon.Genitive) || r.HasPronoun(p) || r.Names.At(k) != nil {
			return said.Speaker{}, false
		}
		if m := r.Names.At(r.overRanks(k + 1)); m != nil && r.IsPerson(m.Entity) {
			return said.Speaker{Entity: m.Entity, Span: s, Resolved: "title"}, true
		}
		return said.Speaker{Entity: -1, Name: p, Span: s, Resolved: "title"}, r.Kind(k+1) != text.Word ||
			r.Is(k+1, lexicon.CaseMarker|lexicon.Genitive|lexicon.Postposition)
	}
	return said.Speaker{}, false
}
