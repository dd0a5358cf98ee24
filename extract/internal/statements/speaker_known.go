package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Whom a noun phrase means, other than by the titles that the names package knows.

// head is the name that a phrase consists of or ends with, beside marks and
// brackets.
func (r *reader) head(s text.Span) *names.Mention {
	i := s.End - 1
	for i > s.Start && (r.kind(i) == text.Mark || r.in(i, lexicon.Courtesy)) {
		i--
	}
	if m := r.inBracket(i, s.Start); m != nil {
		return m
	}
	i = r.names.OverBracket(i+1, s.Start) - 1
	m := r.names.At(i)
	if m == nil {
		if m = r.titledBehind(i, s.Start); m != nil {
			i = m.End - 1
		}
	}
	if m == nil {
		if m, i = r.beforeKind(i, s.Start); m == nil || !r.names.Is(m.Entity, names.Agency) {
			return nil
		}
	}
	if m.End != i+1 {
		return nil
	}
	if e := r.names.EndingAt(m.Start - 1); m.Len() == 1 && e != nil && e.Start >= s.Start && r.isPerson(e.Entity) && r.isPerson(m.Entity) && r.kind(m.Start-1) == text.Word && !r.is(m.Start-1, lexicon.Conjunction|lexicon.Postposition|lexicon.Genitive) && r.fold(m.Start-1) != "اور" && (!r.names.TitleEndsAt(m.Start) || r.names.KinEndsAt(m.Start)) {
		return e // رگھوناتھ دادا پاٹل is another پاٹل
	}
	// two names joined by اور, and people in a list, are a group
	for k := r.behindParticiple(s.Start, m.Start); k < m.Start; k++ {
		if e := r.nameBefore(k, s.Start); e != nil && (r.fold(k) == "اور" || r.comma(k) && r.isPerson(e.Entity)) && (k+1 == m.Start || r.names.Entities[e.Entity].Type == r.names.Entities[m.Entity].Type) {
			return nil
		}
		if r.fold(k) == "اور" && k+1 == m.Start && k > s.Start && r.is(k-1, lexicon.GroupNoun) && r.names.Is(m.Entity, names.Agency) {
			return nil // عبوری حکومت اور کرکٹ بورڈ
		}
		if r.fold(k) == "اور" && k+1 == m.Start && r.isPerson(m.Entity) && r.somebodyEnds(s.Start, k) {
			return nil // ایڈ اور پاولا کاسنگ
		}
	}
	return m
}

// beforeKind is the name before the word at token i, if that only says what it is, and the last token of the name:
// ہارٹز (اخبار), "ڈان" (اخبار), گوگل (کمپنی), ’رویسٹک‘ (کمپنی).
func (r *reader) beforeKind(i, lo int) (*names.Mention, int) {
	for i > lo && r.is(i, lexicon.MediaWord) && r.names.At(i) == nil {
		i-- // این ٹی وی ٹیلی وژن
	}
	if r.kind(i) == text.Mark && i > lo {
		i = max(r.insideMarks(i), lo)
	}
	m := r.names.At(i)
	if m == nil && i > lo && r.kindWord(i) {
		inside := max(r.insideMarks(i), lo)
		if m = r.names.At(inside); m != nil && r.mayBeCalled(m.Entity, i) {
			i = inside
		}
	}
	return m, i
}

// nameBefore is the name that ends before token i, or before the marks and the bracket there: ’شیو سینا‘ (اور),
// مہاراشٹر نونرمان سینا (ایم این ایس) (اور).
func (r *reader) nameBefore(i, lo int) *names.Mention {
	for i > lo && r.kind(i-1) == text.Mark {
		i--
	}
	return r.names.EndingAt(r.names.OverBracket(i, lo))
}

// byName is the person or agency whose name a phrase gives before نامی: مریم خان نامی ایک
// صارف.
func (r *reader) byName(s text.Span) (int, bool) {
	for i := s.Start + 1; i < s.End; i++ {
		if f := r.fold(i); f != "نامی" && !((f == "نام" || f == "نامے") && r.is(i+1, lexicon.Genitive)) {
			continue
		}
		m := r.names.EndingAt(i)
		if m == nil || r.names.Is(m.Entity, names.Place) || m.Start != s.Start && !r.names.TitleEndsAt(m.Start) {
			return -1, false // not the whole of the name
		}
		for k := i; k < s.End; k++ {
			if r.fold(k) == "اور" && r.fold(k-1) != "ایک" {
				return -1, false // … نامی گروپ اور چرچ انتظامیہ
			}
		}
		return m.Entity, true
	}
	return -1, false
}

// named is somebody whose name has a word.
type named struct {
	entity int
	from   int  // token of the first such name
	opens  bool // with the word the name begins
}

// namedBy is the one person of the article one word of whose name a phrase is, or the last
// two, where these alone were taken for no name: شبنم of شبنم پروین, نواب صاحب of نواب خیر بخش
// مری, بیسن of کیری بیسن, خامنہ ای.
func (r *reader) namedBy(s text.Span) (int, bool) {
	courtesy := s.Len() == 2 && r.in(s.End-1, lexicon.Courtesy)
	key := r.fold(s.Start)
	switch {
	case courtesy:
	case s.Len() == 2:
		key += " " + r.fold(s.End-1)
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
func (r *reader) nameOnly(i int) bool {
	return r.is(i, lexicon.Given|lexicon.Family) || !r.is(i, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document|lexicon.MediaWord|lexicon.Indefinite) && !r.in(i, lexicon.MediaNoun)
}

// nameWords fills what namedBy looks up.
func (r *reader) nameWords() {
	r.words = map[string][]named{}
	for e := range r.names.Entities {
		if !r.isPerson(e) {
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
		for _, m := range r.names.Entities[e].Mentions {
			if m.Len() > 1 {
				add(r.fold(m.Start), m.Start, true)
				add(r.fold(m.End-1), m.Start, false)
			}
			if m.Len() > 2 {
				add(r.fold(m.End-2)+" "+r.fold(m.End-1), m.Start, false) // (علی) خامنہ ای
			}
		}
	}
}

// apposed is the person before a phrase that only says who that is: سندیپ بیری، ایک
// ہسپتال کے سرجن (نے).
func (r *reader) apposed(s text.Span) (int, bool) {
	if !r.comma(s.Start - 1) {
		return 0, false
	}
	m := r.names.EndingAt(s.Start - 1)
	if m == nil || !r.isPerson(m.Entity) || !r.names.TitleEndsAt(s.End) && !r.is(s.End-1, lexicon.PersonNoun) {
		return 0, false
	}
	return m.Entity, m.Start == r.doc.SentenceAt(m.Start).Start || r.names.TitleEndsAt(m.Start) || r.kind(m.Start-1) != text.Word
}

// epithet is who spoke in one of the sentences before, where a phrase opens its sentence and may say of them of what
// walk of life they are: (X کا کہنا ہے …) 28 سالہ باکسر.
func (r *reader) epithet(s text.Span) (int, bool) {
	n := len(r.out) - 1
	if n < 0 || s.Start != r.doc.SentenceAt(s.Start).Start || !r.is(s.End, lexicon.CaseMarker|lexicon.Genitive) {
		return 0, false
	}
	n = r.quoter(n)
	e := r.out[n].Speaker.Entity
	return e, e == r.focus.entity && r.isPerson(e) && r.doc.SentenceOf(s.Start)-r.doc.SentenceOf(r.out[n].Cue.Start) <= epithetWithin && r.names.Epithet(s, e)
}

// epithetWithin is how many sentences after a statement what somebody is alone may mean who made it.
const epithetWithin = 3

// several tells whether a phrase means people of more than one kind, who are called by no single noun: by
// two that اور joins (کہانی سے واقف سیاستدان اور چند پولیس افسران), or by a plural before another noun (ارکان
// پارلیمنٹ).
func (r *reader) several(s text.Span) bool {
	person := func(end int) bool {
		return r.is(end-1, lexicon.PersonNoun|lexicon.GroupNoun) || r.names.TitleEndsAt(end)
	}
	for k := s.Start; k < s.End-1; k++ {
		if r.is(k, lexicon.PersonNoun) && r.in(k, lexicon.Plural) && !r.is(k+1, lexicon.Genitive) && r.names.At(k) == nil {
			return true // امریکی ارکان پارلیمنٹ
		}
	}
	for k := s.Start + 1; k < s.End-1; k++ {
		if r.fold(k) == "اور" && r.fold(k-1) != "ایک" && person(k) && person(s.End) {
			return true
		}
	}
	return false
}

// ofCountry is the phrase by which the article last said whose a body is that a phrase only
// calls by its noun: (پاکستانی حکومت …) حکومت. Where it told of two, it is the one of this
// sentence or the one before.
func (r *reader) ofCountry(s text.Span) (text.Span, bool) {
	if s.Len() > 2 || !r.is(s.End-1, lexicon.GroupNoun|lexicon.DemonymHead) || r.namesAny(s.Start, s.End) || r.inPlace(s) {
		return text.Span{}, false
	}
	here := r.doc.SentenceOf(s.Start)
	var found text.Span
	for k := s.Start - 1; k > 0 && here-r.doc.SentenceOf(k) <= countryWithin; k-- {
		if r.fold(k) != r.fold(s.End-1) || s.Len() == 2 && r.fold(k-1) != r.fold(s.Start) || !r.is(k+1, lexicon.CaseMarker|lexicon.Genitive) && r.kind(k+1) == text.Word {
			continue // of it a longer phrase was made: داموہ کے پولیس سپرنٹنڈنٹ, سعودی وزارت دفاع
		}
		start, ok := r.countryBefore(k + 1 - s.Len())
		switch {
		case !ok:
		case found.Len() == 0:
			found = text.Span{Start: start, End: k + 1}
		case r.doc.Tokens[start].Fold != r.doc.Tokens[found.Start].Fold:
			return found, here-r.doc.SentenceOf(found.Start) <= 1
		}
	}
	return found, found.Len() > 0
}

// countryWithin is how many sentences after it was said whose a body is its bare noun still
// means it.
const countryWithin = 4

// countryBefore is where a country's adjective or genitive starts that ends before token i:
// پاکستانی, پاکستان کی.
func (r *reader) countryBefore(i int) (int, bool) {
	if m := r.names.EndingAt(i - 1); r.is(i-1, lexicon.Genitive) && m != nil {
		return m.Start, r.names.Is(m.Entity, names.Place)
	}
	m, ok := r.names.Matches.Before(i-3, i, lexicon.Demonym)
	return m.Start, ok
}

// headWithin is how many sentences after a longer phrase the bare plural of its head
// still means the same people.
const headWithin = 8

// sameHead tells whether a short phrase means the source of an earlier, longer one with the
// same head: (محکمہ موسمیات کے حکام) حکام.
func (r *reader) sameHead(long, s text.Span) bool {
	if s.Len() > 2 || r.fold(s.Start-2) == "دوسری" || r.fold(s.Start) == "ایک" || !r.holdsWords(long, s) {
		return false
	}
	return s.Len() > 1 || !r.plural(s.Start) || !r.is(long.Start, lexicon.Indefinite) && r.doc.SentenceOf(s.Start)-r.doc.SentenceOf(long.Start) <= headWithin
}

// holdsWords tells whether a phrase has all the words of a shorter one: پولیس حکام
// is no فائر بریگیڈ حکام. A demonstrative needs no match.
func (r *reader) holdsWords(long, short text.Span) bool {
	for i := short.Start; i < short.End-1; i++ {
		found := r.is(i, lexicon.PersonPronoun) || r.fold(i) == "مذکورہ"
		for k := long.Start; k < long.End && !found; k++ {
			found = r.fold(k) == r.fold(i)
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
func (r *reader) calledFully(s text.Span) (Speaker, bool) {
	if s.Len() != 1 || !r.is(s.Start, lexicon.PersonNoun|lexicon.StandsFor) || r.plural(s.Start) || !r.is(s.End, lexicon.CaseMarker|lexicon.Genitive) {
		return Speaker{}, false
	}
	here := r.doc.SentenceOf(s.Start)
	for k := s.Start - 1; k > 0 && here-r.doc.SentenceOf(k) <= fullyWithin; k-- {
		if r.fold(k) != r.fold(s.Start) {
			continue
		}
		p := r.phraseBefore(k+1, r.doc.SentenceAt(k).Start)
		if p.Len() < 3 || !r.is(k-1, lexicon.Genitive) || r.hasPronoun(p) || r.names.At(k) != nil {
			return Speaker{}, false
		}
		if m := r.names.At(r.overRanks(k + 1)); m != nil && r.isPerson(m.Entity) {
			return Speaker{Entity: m.Entity, Span: s, Resolved: "title"}, true
		}
		return Speaker{Entity: -1, Name: p, Span: s, Resolved: "title"}, r.kind(k+1) != text.Word || r.is(k+1, lexicon.CaseMarker|lexicon.Genitive|lexicon.Postposition)
	}
	return Speaker{}, false
}
