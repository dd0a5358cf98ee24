package syntax

import (
	"sort"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// maxCalled is how many words a name or noun of people has at most that is called something.
const maxCalled = 6

// calledByName tells whether somebody or something with a name, or people, is called something from token i on. What
// happened may belong to a time (2014 میں حملے کو), but those do not: (2014 میں) تنظیم کو دہشت گرد (قرار دیا).
func (r *Reader) calledByName(i, end int) bool {
	for k := i; k < min(i+maxCalled, end); k++ {
		switch {
		case r.Fold(k) == "کو":
			return k > i && (r.Names.EndingAt(k) != nil || r.PeopleEndAt(k))
		case r.Is(k, lexicon.Postposition):
			return false
		}
	}
	return false
}

// MaxTitle is how many words what somebody is has at most, before or behind their name, where a phrase does
// not hold it.
const MaxTitle = 5

// InsideMarks is the last word before token i, inside quotation marks that close there.
func (r *Reader) InsideMarks(i int) int {
	i--
	for i > 0 && r.Kind(i) == text.Mark {
		i--
	}
	return i
}

// NamedIn tells whether a span names an entity.
func (r *Reader) NamedIn(s text.Span, entity int) bool {
	if entity < 0 {
		return false
	}
	m := r.Names.Entities[entity].Mentions
	n := sort.Search(len(m), func(n int) bool { return m[n].End > s.Start })
	return n < len(m) && m[n].Start < s.End
}

// InName tells whether token i belongs to a title or a name: (ڈی) آئی (جی), (پی ٹی) آئی.
func (r *Reader) InName(i int) bool { return r.Names.InTitle(i) || r.Names.At(i) != nil }

// PlainWord tells whether token i is an ordinary word and none of grammar.
func (r *Reader) PlainWord(i int) bool {
	return r.Kind(i) == text.Word && !r.Verb(i) &&
		!r.Is(i, lexicon.Postposition|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Particle|lexicon.Negation|lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Relator|lexicon.TimeWord)
}

// NameLike tells whether token i can only be part of a name: a word of names or one
// that nothing knows.
func (r *Reader) NameLike(i int) bool {
	return r.Kind(i) == text.Word &&
		(r.ID(i) == 0 || r.Is(i, lexicon.Given|lexicon.Family) && !r.Is(i, lexicon.NameWord|lexicon.Common))
}

// OfName tells whether token i can be part of a name, whatever else it may be.
func (r *Reader) OfName(i int) bool {
	return r.NameLike(i) || r.Is(i, lexicon.Given|lexicon.Family)
}

// FirstNamed is the first person named in a span, or nil.
func (r *Reader) FirstNamed(s text.Span) *names.Mention {
	for i := s.Start; i < s.End; i++ {
		if m := r.Names.At(i); m != nil && r.IsPerson(m.Entity) {
			return m
		}
	}
	return nil
}

// Head is the name that a phrase consists of or ends with, beside marks and
// brackets.
func (r *Reader) Head(s text.Span) *names.Mention {
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
	if m == nil && i > lo && r.KindWord(i) {
		inside := max(r.InsideMarks(i), lo)
		if m = r.Names.At(inside); m != nil && r.MayBeCalled(m.Entity, i) {
			i = inside
		}
	}
	return m, i
}

// NameBefore is the name that ends before token i, or before the marks and the bracket there: ’شیو سینا‘ (اور),
// مہاراشٹر نونرمان سینا (ایم این ایس) (اور).
func (r *Reader) NameBefore(i, lo int) *names.Mention {
	for i > lo && r.Kind(i-1) == text.Mark {
		i--
	}
	return r.Names.EndingAt(r.Names.OverBracket(i, lo))
}

// named is somebody whose name has a word.
type named struct {
	entity int
	from   int  // token of the first such name
	opens  bool // with the word the name begins
}

// NamedBy is the one person of the article one word of whose name a phrase is, or the last
// two, where these alone were taken for no name: شبنم of شبنم پروین, نواب صاحب of نواب خیر بخش
// مری, بیسن of کیری بیسن, خامنہ ای.
func (r *Reader) NamedBy(s text.Span) (int, bool) {
	courtesy := s.Len() == 2 && r.In(s.End-1, lexicon.Courtesy)
	key := r.Fold(s.Start)
	switch {
	case courtesy:
	case s.Len() == 2:
		key += " " + r.Fold(s.End-1)
	case s.Len() != 1 || !r.nameOnly(s.Start):
		return -1, false
	}
	if r.words == nil {
		r.nameWords()
	}
	found := -1
	for _, n := range r.words[key] {
		if n.from >= s.Start || courtesy && !n.opens || n.entity == found {
			continue
		}
		if found >= 0 {
			return -1, false
		}
		found = n.entity
	}
	return found, found >= 0
}

// nameOnly tells whether token i, which somebody is called by, is no word for people, a body or a text: (کیری) بیسن,
// but not (میشپاخا) میگزین.
func (r *Reader) nameOnly(i int) bool {
	return r.Is(i, lexicon.Given|lexicon.Family) ||
		!r.Is(i, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document|lexicon.MediaWord|lexicon.Indefinite) &&
			!r.In(i, lexicon.MediaNoun)
}

// nameWords fills what NamedBy looks up.
func (r *Reader) nameWords() {
	r.words = map[string][]named{}
	for e := range r.Names.Entities {
		if !r.IsPerson(e) {
			continue
		}
		seen := map[string]bool{}
		add := func(words string, from int, opens bool) {
			key := words
			if opens {
				key += "^"
			}
			if !seen[key] {
				seen[key] = true
				r.words[words] = append(r.words[words], named{e, from, opens})
			}
		}
		for _, m := range r.Names.Entities[e].Mentions {
			if m.Len() > 1 {
				add(r.Fold(m.Start), m.Start, true)
				add(r.Fold(m.End-1), m.Start, false)
			}
			if m.Len() > 2 {
				add(r.Fold(m.End-2)+" "+r.Fold(m.End-1), m.Start, false) // (علی) خامنہ ای
			}
		}
	}
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
		called = r.KindWord(open-1) && r.MayBeCalled(m.Entity, open-1)
	}
	if !called {
		return nil
	}
	return m
}
