package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
)

// Whom a phrase names that ends with a title or a bracket behind the name.

// titledBehind is the person before token i, if a title that follows names stands there: جلیلہ حیدر
// (ایڈووکیٹ).
func (r *reader) titledBehind(i, lo int) *names.Mention {
	m := r.names.EndingAt(i)
	if m == nil || m.Start < lo || !r.in(i, lexicon.BehindName) || !r.isPerson(m.Entity) {
		return nil
	}
	return m
}

// inBracket is the person or agency whom a bracket that closes at token i names behind a phrase that does not: اُن کی
// والدہ (نصرت بھٹو), انھوں (عزام), عالمی مالیاتی ادارے (آئی ایم ایف).
func (r *reader) inBracket(i, lo int) *names.Mention {
	m := r.names.EndingAt(i)
	if m == nil || r.fold(i) != ")" || r.names.Is(m.Entity, names.Place) {
		return nil
	}
	open, agency := m.Start-1, r.names.Is(m.Entity, names.Agency)
	for !agency && open > lo && r.names.InTitle(open) {
		open--
	}
	if open <= lo || r.fold(open) != "(" || r.names.EndingAt(open) != nil {
		return nil
	}
	called := r.is(open-1, lexicon.PersonPronoun|lexicon.Pronoun|lexicon.PersonNoun) || r.names.TitleEndsAt(open)
	if agency {
		called = r.kindWord(open-1) && r.mayBeCalled(m.Entity, open-1)
	}
	if !called {
		return nil
	}
	return m
}
