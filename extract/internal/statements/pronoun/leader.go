package pronoun

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// Whom a sentence is about is in Urdu mostly the phrase with which it begins: as its subject, with نے or without
// (مکینوں نے ویڈیوز دکھائیں, ماہرین خوش نہیں), as whom it tells of (غلام محمد کی عمر 60 سال ہے) or to whom
// something is so (عوام کو شکایت ہے). A pronoun in the next sentence means them.

// maxLeader is how many words a sentence has at most before the end of the phrase that it is about.
const maxLeader = 24

// leader is whom a sentence, or a clause of one, is about. Where sure is true, one person without a name does not count
// whom no postposition marks.
func (r *Reader) leader(s text.Span, sure bool) (said.Focus, bool) {
	none := said.Focus{Entity: -1, At: -1}
	lo := s.Start // where the phrase may begin
	for i := s.Start; i < min(s.End, s.Start+maxLeader); i++ {
		m := r.Names.At(i)
		switch {
		case m != nil:
			if i > lo && r.bareLeader(lo, i, s) {
				return said.Focus{Entity: -1, Phrase: text.Span{Start: lo, End: i}, At: i}, true // شائستہ واعظ افغانستان میں (پیدا ہوئیں)
			}
			if f, ok := r.leadingName(m, s); ok {
				return f, true
			}
			i = m.End - 1
		case i == lo && (r.opening(i) || r.remark(i, s)):
			lo = i + 1
		case r.Kind(i) != text.Word && r.Kind(i) != text.Number && !r.Comma(i) || r.In(i, lexicon.SecondPerson) && !r.Reflexive(i):
			return none, false
		case r.Fold(i) == "ہویے" && r.Lex.HasForm(r.ID(i-1), morph.Imperfective):
			lo = i + 1 // X کے بارے میں بات کرتے ہوئے (Y جذباتی ہو جاتے ہیں)
		case r.Fold(i) == "ان" && r.Is(i+1, lexicon.Genitive) && r.Fold(i-1) == "اور" && i > lo+1 &&
			r.nounOfPeople(i-2):
			i++ // مزدور اور ان کے (ساتھی خوش نہیں)
		case r.Is(i, lexicon.PersonPronoun|lexicon.FirstPerson) && !r.Is(i, lexicon.Postposition) && !r.determines(i):
			return none, false
		case r.marksLeader(i, s):
			return r.leadingPhrase(text.Span{Start: lo, End: i}, r.Fold(i) == "نے")
		case r.Fold(i) == "کو" && (r.Is(i-1, lexicon.PersonNoun) || r.PersonEndsAt(i)):
			return none, false // وانگ کو طالب علموں کی جانب سے درخواستیں (آتی ہیں)
		case r.Fold(i) == "سے" && r.Fold(i-1) == "بہت": // بہت سے لوگ
		case r.Is(i, lexicon.CaseMarker), r.Is(i, lexicon.Relator) && r.Is(i-1, lexicon.Genitive):
			lo = i + 1
		case r.Fold(i) == "جب" || r.Is(i, lexicon.Auxiliary) && !r.Names.InTitle(i) || r.Fold(i) == "کہ" || r.RelativeWord(i):
			return none, false
		case i+1 < s.End && r.headsSubject(i, sure):
			end := i + 1
			for end < s.End && end-i <= source.MaxBareName && r.OfName(end) && r.Names.At(end) == nil {
				end++
			}
			if end > i+1 && r.unlistedFrom(i+1, end) {
				return said.Focus{Entity: -1, Phrase: text.Span{Start: i + 1, End: end}, At: end}, true // سابق کرکٹر میل جونز
			}
			return r.leadingPhrase(text.Span{Start: lo, End: i + 1}, false)
		case i > lo && (!r.OfName(i) || r.Demonym(i)) && !r.Is(i, lexicon.Postposition|lexicon.Conjunction) &&
			r.bareLeader(lo, i, s):
			return said.Focus{Entity: -1, Phrase: text.Span{Start: lo, End: i}, At: i}, true
		case r.Fold(i-1) == "سالہ" && r.NameLike(i) && r.unlistedFrom(i, i+1) &&
			!r.Is(i+1, lexicon.Postposition|lexicon.Conjunction) && !r.OfName(i+1):
			return said.Focus{Entity: -1, Phrase: text.Span{Start: i, End: i + 1}, At: i}, true // 75 سالہ بدلو (گاؤں میں پیدا ہوئے)
		}
	}
	return none, false
}

// headsSubject tells whether a phrase of people without a postposition ends with token i: تجزیہ کار (پوچھ رہے ہیں).
func (r *Reader) headsSubject(i int, sure bool) bool {
	if r.Demonym(i) {
		return false // امریکی ثالثی
	}
	f := r.Fold(i)
	bodies := r.Is(i, lexicon.GroupNoun) && strings.HasSuffix(f, "یں") && r.Fold(i+1) != "شامل" // تنظیمیں, but جیسی ٹیمیں شامل ہیں
	several := bodies || r.Plural(i) || r.In(i, lexicon.Crowd) || sure && r.areMany(i)
	m := r.Names.At(i + 1)
	named := r.Is(i, lexicon.PersonNoun) && r.ID(i+1) == 0 && m == nil && !r.Is(i+2, lexicon.Postposition|lexicon.Conjunction) &&
		!r.Is(i-1, lexicon.Genitive) && !r.Is(i-2, lexicon.Genitive) // خاتون زرمینگا (شرکت کرتی ہیں)
	ends := named || r.Is(i+1, lexicon.Particle) || r.Reflexive(i+1) || m != nil && r.Is(m.End, lexicon.CaseMarker|lexicon.Genitive)
	if r.Kind(i+1) != text.Word || r.Is(i+1, lexicon.Auxiliary) || strings.HasSuffix(f, "وں") ||
		strings.HasSuffix(r.Fold(i+1), "وں") && !bodies || r.Fold(i+1) == "سمیت" || sure && !several && !ends {
		return false
	}
	if several && r.singularVerb(i+1) {
		return false // خواتین (ٹورنامنٹ پیر کو ہوگا)
	}
	return r.HeadOfPeople(i) || m != nil && r.Is(i, lexicon.PersonNoun) && !r.Names.TitleEndsAt(i+1) && ends ||
		m != nil && several && ends // صارفین علی ترین کو (سراہتے ہیں)
}

// bareLeader tells whether the words between two tokens are a name that is in no list: it has more than one word, or
// a sentence begins with it and goes on with no word that may be the rest of it.
func (r *Reader) bareLeader(lo, end int, s text.Span) bool {
	alone := lo == s.Start &&
		(r.Kind(end) == text.Number || r.Is(end, lexicon.Particle|lexicon.TimeWord|lexicon.Indefinite|lexicon.Demonstrative) ||
			r.PlaceAt(end))
	return (end-lo > 1 || alone) && r.Names.At(lo) == nil && r.unlistedFrom(lo, end)
}

// opening tells whether token i only leads over to a sentence: تاہم, اس سے قبل.
func (r *Reader) opening(i int) bool {
	return r.Is(i, lexicon.Opener|lexicon.ClauseStart|lexicon.Conjunction) || r.Comma(i)
}

// remark tells whether token i belongs to the words by which the author adds something at the beginning of a sentence:
// یاد رہے کہ, واضح رہے کہ.
func (r *Reader) remark(i int, s text.Span) bool {
	k := s.Start
	for k < s.Start+maxRemark && r.Fold(k) != "رہے" {
		k++
	}
	return r.Fold(k) == "رہے" && r.Fold(k+1) == "کہ" && i <= k+1
}

// maxRemark is how many words stand at most before the رہے of a remark: یہاں یہ بھی واضح (رہے کہ).
const maxRemark = 4

// determines tells whether the ان or اس at token i goes with a noun: ان لوگوں (نے).
func (r *Reader) determines(i int) bool {
	f := r.Fold(i)
	return (f == "ان" || f == "اس") && r.Kind(i+1) == text.Word &&
		!r.Is(i+1, lexicon.Postposition|lexicon.Genitive|lexicon.Particle)
}

// marksLeader tells whether token i marks the phrase before it as what its sentence is about: نے, the کا of
// whom it tells of or on whose side something is done, the کو of whom something is so to, or their اپنے.
func (r *Reader) marksLeader(i int, s text.Span) bool {
	_, side := r.BySide(i + 2)
	return r.Fold(i) == "نے" || r.Reflexive(i) || side || r.Is(i, lexicon.Genitive) && r.tellsOf(i+1) ||
		r.Fold(i) == "کو" && r.experiences(i, s)
}

// tellsOf tells whether the noun at token i is what is told of somebody: (X کا) تعلق, (X کی) عمر.
func (r *Reader) tellsOf(i int) bool {
	return r.In(i, lexicon.Belonging)
}

// experiences tells whether the کو at token i marks to whom something is so or happens, by the first finite verb behind it:
// عوام کو (شکایت ہے), X کو (یقین ہے کہ), X کو (ایوارڈ ملا).
func (r *Reader) experiences(i int, s text.Span) bool {
	for k := i + 1; k < min(s.End, i+2*maxLeader) && r.Fold(k) != "نے"; k++ {
		switch {
		case r.In(k, lexicon.Befalling):
			return true
		case r.Copula(k):
			return !r.Finite(k-1) && !r.Lex.HasForm(r.ID(k-1), morph.Imperfective)
		case r.Fold(k) == "نہیں" && (r.Kind(k+1) == text.Stop || r.Fold(k+1) == "کہ"):
			return true
		case r.Finite(k) && !r.Is(k, lexicon.Genitive) ||
			r.Infinitive(k) && (r.Is(k+1, lexicon.Relative) || r.Is(k+1, lexicon.Genitive) && r.Is(k+2, lexicon.Relator)):
			return false // X کو سزا ملنے کے بعد Y
		}
	}
	return false
}

// leadingName is leader where the phrase ends with a name.
func (r *Reader) leadingName(m *names.Mention, s text.Span) (said.Focus, bool) {
	f := said.Focus{Entity: m.Entity, At: m.Start}
	if e := r.JoinedPerson(m.Span, s); e != nil && r.IsPerson(m.Entity) {
		f = said.Focus{Entity: -1, Phrase: text.Span{Start: e.Start, End: m.End}, At: e.Start}
	}
	i := r.overMarks(m.End, s.End)
	switch {
	case r.Names.Is(m.Entity, names.Place), i >= s.End, r.Kind(i) == text.Stop:
		return f, false
	case r.marksLeader(i, s):
		return f, true
	case r.Comma(i):
		return f, false
	case r.Is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.PersonNoun|lexicon.GroupNoun) || r.Names.InTitle(i):
		return f, false
	case r.Names.At(i) != nil && !r.Is(r.Names.At(i).End, lexicon.CaseMarker|lexicon.Genitive):
		return f, false // but X Y سے (ملیں), X Y کے (دوست ہیں)
	}
	return f, r.IsPerson(m.Entity)
}

// overMarks is the first token from i on that is neither a mark, a particle nor in a bracket.
func (r *Reader) overMarks(i, end int) int {
	for i < end {
		switch k := r.BracketTo(i); {
		case r.Kind(i) == text.Mark || r.Is(i, lexicon.Particle) || r.Fold(i) == "خود":
			i++
		case k > 0:
			i = k
		default:
			return i
		}
	}
	return i
}

// leadingPhrase is leader where the phrase ends without a name. Several who act are people: دکانداروں (نے).
func (r *Reader) leadingPhrase(p text.Span, acts bool) (said.Focus, bool) {
	p = r.PhraseBefore(p.End, p.Start)
	if p.Len() == 0 || r.OnlyPronoun(p) || r.OnlyRelative(p) || r.Is(p.Start, lexicon.FirstPerson) ||
		!r.canSpeak(p) && !(acts && r.ObliquePlural(p.End-1)) {
		return said.Focus{Entity: -1, At: -1}, false
	}
	for i := p.End - 2; i >= p.Start; i-- {
		if r.Is(i, lexicon.Relative) && r.NameLike(i+1) {
			p.Start = i + 1 // تعلق رکھنے والی ثمینہ
			break
		}
	}
	sp := r.PhraseSpeaker(p)
	return said.Focus{Entity: sp.Entity, Phrase: sp.Name, At: p.End}, true
}

// canSpeak tells whether a phrase means people, or is a name that is in no list.
func (r *Reader) canSpeak(p text.Span) bool {
	i := p.End - 1
	if r.Is(i, lexicon.GroupNoun) && !r.Is(i, lexicon.PersonNoun) && !r.In(i, lexicon.Crowd) {
		return strings.HasSuffix(r.Fold(i), "یں") || r.ObliquePlural(i)
	}
	given := r.Is(i, lexicon.Given) && r.NameLike(i) // تعلق رکھنے والی ثمینہ
	return given || r.In(i, lexicon.Crowd) || r.Is(i, lexicon.PersonNoun) || r.Names.TitleEndsAt(p.End) || r.RoleNounAt(i) ||
		r.unlistedFrom(p.Start, p.End)
}

// unlistedFrom tells whether the words between two tokens can only be somebody's name that no list has: نیلم, باؤباؤ.
func (r *Reader) unlistedFrom(lo, end int) bool {
	sure := end-lo > 1
	for i := lo; i < end; i++ {
		if !r.OfName(i) {
			return false
		}
		sure = sure || r.NameLike(i)
	}
	return sure && end-lo <= source.MaxBareName
}
