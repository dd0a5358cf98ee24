package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Whom a sentence is about is in Urdu mostly the phrase with which it begins: as its subject, with نے or without
// (مکینوں نے ویڈیوز دکھائیں, ماہرین خوش نہیں), as whom it tells of (غلام محمد کی عمر 60 سال ہے) or to whom
// something is so (عوام کو شکایت ہے). A pronoun in the next sentence means them.

// maxLeader is how many words a sentence has at most before the end of the phrase that it is about.
const maxLeader = 24

// leader is whom a sentence, or a clause of one, is about. Where sure is true, one person without a name does not count
// whom no postposition marks.
func (r *reader) leader(s text.Span, sure bool) (focus, bool) {
	none := focus{entity: -1, at: -1}
	lo := s.Start // where the phrase may begin
	for i := s.Start; i < min(s.End, s.Start+maxLeader); i++ {
		m := r.names.At(i)
		switch {
		case m != nil:
			if i > lo && r.bareLeader(lo, i, s) {
				return focus{entity: -1, phrase: text.Span{Start: lo, End: i}, at: i}, true // شائستہ واعظ افغانستان میں (پیدا ہوئیں)
			}
			if f, ok := r.leadingName(m, s); ok {
				return f, true
			}
			i = m.End - 1
		case i == lo && (r.opening(i) || r.remark(i, s)):
			lo = i + 1
		case r.kind(i) != text.Word && r.kind(i) != text.Number && !r.comma(i) || r.in(i, lexicon.SecondPerson) && !r.reflexive(i):
			return none, false
		case r.fold(i) == "ہویے" && r.lex.HasForm(r.id(i-1), morph.Imperfective):
			lo = i + 1 // X کے بارے میں بات کرتے ہوئے (Y جذباتی ہو جاتے ہیں)
		case r.fold(i) == "ان" && r.is(i+1, lexicon.Genitive) && r.fold(i-1) == "اور" && i > lo+1 && (r.is(i-2, lexicon.PersonNoun) || r.people(i-2)):
			i++ // مزدور اور ان کے (ساتھی خوش نہیں)
		case r.is(i, lexicon.PersonPronoun|lexicon.FirstPerson) && !r.is(i, lexicon.Postposition) && !r.determines(i):
			return none, false
		case r.marksLeader(i, s):
			return r.leadingPhrase(text.Span{Start: lo, End: i}, r.fold(i) == "نے")
		case r.fold(i) == "کو" && (r.is(i-1, lexicon.PersonNoun) || r.personEndsAt(i)):
			return none, false // وانگ کو طالب علموں کی جانب سے درخواستیں (آتی ہیں)
		case r.fold(i) == "سے" && r.fold(i-1) == "بہت": // بہت سے لوگ
		case r.is(i, lexicon.CaseMarker), r.is(i, lexicon.Relator) && r.is(i-1, lexicon.Genitive):
			lo = i + 1
		case r.fold(i) == "جب" || r.is(i, lexicon.Auxiliary) && !r.names.InTitle(i) || r.fold(i) == "کہ" || r.relativeWord(i):
			return none, false
		case i+1 < s.End && r.headsSubject(i, sure):
			end := i + 1
			for end < s.End && end-i <= maxBareName && r.ofName(end) && r.names.At(end) == nil {
				end++
			}
			if end > i+1 && r.unlistedFrom(i+1, end) {
				return focus{entity: -1, phrase: text.Span{Start: i + 1, End: end}, at: end}, true // سابق کرکٹر میل جونز
			}
			return r.leadingPhrase(text.Span{Start: lo, End: i + 1}, false)
		case i > lo && (!r.ofName(i) || r.demonym(i)) && !r.is(i, lexicon.Postposition|lexicon.Conjunction) && r.bareLeader(lo, i, s):
			return focus{entity: -1, phrase: text.Span{Start: lo, End: i}, at: i}, true
		case r.fold(i-1) == "سالہ" && r.nameLike(i) && r.unlistedFrom(i, i+1) && !r.is(i+1, lexicon.Postposition|lexicon.Conjunction) && !r.ofName(i+1):
			return focus{entity: -1, phrase: text.Span{Start: i, End: i + 1}, at: i}, true // 75 سالہ بدلو (گاؤں میں پیدا ہوئے)
		}
	}
	return none, false
}

// demonym tells whether token i is the adjective of a place.
func (r *reader) demonym(i int) bool {
	m, ok := r.names.Matches.Longest(i, lexicon.Demonym)
	return ok && m.End == i+1
}

// headsSubject tells whether a phrase of people without a postposition ends with token i: تجزیہ کار (پوچھ رہے ہیں).
func (r *reader) headsSubject(i int, sure bool) bool {
	if r.demonym(i) {
		return false // امریکی ثالثی
	}
	f := r.fold(i)
	bodies := r.is(i, lexicon.GroupNoun) && strings.HasSuffix(f, "یں") && r.fold(i+1) != "شامل" // تنظیمیں, but جیسی ٹیمیں شامل ہیں
	several := bodies || r.plural(i) || r.in(i, lexicon.Crowd) || sure && r.areMany(i)
	m := r.names.At(i + 1)
	named := r.is(i, lexicon.PersonNoun) && r.id(i+1) == 0 && m == nil && !r.is(i+2, lexicon.Postposition|lexicon.Conjunction) && !r.is(i-1, lexicon.Genitive) && !r.is(i-2, lexicon.Genitive) // خاتون زرمینگا (شرکت کرتی ہیں)
	ends := named || r.is(i+1, lexicon.Particle) || r.reflexive(i+1) || m != nil && r.is(m.End, lexicon.CaseMarker|lexicon.Genitive)
	if r.kind(i+1) != text.Word || r.is(i+1, lexicon.Auxiliary) || strings.HasSuffix(f, "وں") || strings.HasSuffix(r.fold(i+1), "وں") && !bodies || r.fold(i+1) == "سمیت" || sure && !several && !ends {
		return false
	}
	if several && r.singularVerb(i+1) {
		return false // خواتین (ٹورنامنٹ پیر کو ہوگا)
	}
	return r.headOfPeople(i) || m != nil && r.is(i, lexicon.PersonNoun) && !r.names.TitleEndsAt(i+1) && ends || m != nil && several && ends // صارفین علی ترین کو (سراہتے ہیں)
}

// bareLeader tells whether the words between two tokens are a name that is in no list: it has more than one word, or
// a sentence begins with it and goes on with no word that may be the rest of it.
func (r *reader) bareLeader(lo, end int, s text.Span) bool {
	alone := lo == s.Start && (r.kind(end) == text.Number || r.is(end, lexicon.Particle|lexicon.TimeWord|lexicon.Indefinite|lexicon.Demonstrative) || r.placeAt(end))
	return (end-lo > 1 || alone) && r.names.At(lo) == nil && r.unlistedFrom(lo, end)
}

// opening tells whether token i only leads over to a sentence: تاہم, اس سے قبل.
func (r *reader) opening(i int) bool {
	return r.is(i, lexicon.Opener|lexicon.ClauseStart|lexicon.Conjunction) || r.comma(i)
}

// remark tells whether token i belongs to the words by which the author adds something at the beginning of a sentence:
// یاد رہے کہ, واضح رہے کہ.
func (r *reader) remark(i int, s text.Span) bool {
	k := s.Start
	for k < s.Start+maxRemark && r.fold(k) != "رہے" {
		k++
	}
	return r.fold(k) == "رہے" && r.fold(k+1) == "کہ" && i <= k+1
}

// maxRemark is how many words stand at most before the رہے of a remark: یہاں یہ بھی واضح (رہے کہ).
const maxRemark = 4

// determines tells whether the ان or اس at token i goes with a noun: ان لوگوں (نے).
func (r *reader) determines(i int) bool {
	f := r.fold(i)
	return (f == "ان" || f == "اس") && r.kind(i+1) == text.Word && !r.is(i+1, lexicon.Postposition|lexicon.Genitive|lexicon.Particle)
}

// marksLeader tells whether token i marks the phrase before it as what its sentence is about: نے, the کا of
// whom it tells of or on whose side something is done, the کو of whom something is so to, or their اپنے.
func (r *reader) marksLeader(i int, s text.Span) bool {
	_, side := r.bySide(i + 2)
	return r.fold(i) == "نے" || r.reflexive(i) || side || r.is(i, lexicon.Genitive) && r.tellsOf(i+1) || r.fold(i) == "کو" && (r.experiences(i, s) || r.dealtWith(i, s))
}

// dealtWith tells whether the کو at token i marks a person whom a sentence names before the body that does something to
// them, so that it is about that person: رضا میر کو (پولیس نے گرفتار کیا).
func (r *reader) dealtWith(i int, s text.Span) bool {
	if m := r.names.EndingAt(i); m == nil || !r.isPerson(m.Entity) || !r.leads(m.Span, s) {
		return false
	}
	for k := i + 1; k < min(s.End, i+maxLeader); k++ {
		if r.fold(k) == "نے" {
			b := r.names.EndingAt(k)
			return b != nil && r.names.Is(b.Entity, names.Agency) || b == nil && r.is(k-1, lexicon.GroupNoun)
		}
		if r.finite(k) && !r.is(k, lexicon.Genitive) || r.fold(k) == "کہ" {
			break
		}
	}
	return false
}

// tellsOf tells whether the noun at token i is what is told of somebody: (X کا) تعلق, (X کی) عمر.
func (r *reader) tellsOf(i int) bool {
	return r.in(i, lexicon.Belonging)
}

// experiences tells whether the کو at token i marks to whom something is so or happens, by the first finite verb behind it:
// عوام کو (شکایت ہے), X کو (یقین ہے کہ), X کو (ایوارڈ ملا).
func (r *reader) experiences(i int, s text.Span) bool {
	for k := i + 1; k < min(s.End, i+2*maxLeader) && r.fold(k) != "نے"; k++ {
		switch {
		case r.in(k, lexicon.Befalling):
			return true
		case r.copula(k):
			return !r.finite(k-1) && !r.lex.HasForm(r.id(k-1), morph.Imperfective)
		case r.fold(k) == "نہیں" && (r.kind(k+1) == text.Stop || r.fold(k+1) == "کہ"):
			return true
		case r.finite(k) && !r.is(k, lexicon.Genitive) || r.infinitive(k) && (r.is(k+1, lexicon.Relative) || r.is(k+1, lexicon.Genitive) && r.is(k+2, lexicon.Relator)):
			return false // X کو سزا ملنے کے بعد Y
		}
	}
	return false
}

// leadingName is leader where the phrase ends with a name.
func (r *reader) leadingName(m *names.Mention, s text.Span) (focus, bool) {
	f := focus{entity: m.Entity, at: m.Start}
	if e := r.partner(m.Span, s); e != nil && r.isPerson(m.Entity) {
		f = focus{entity: -1, phrase: text.Span{Start: e.Start, End: m.End}, at: e.Start}
	}
	i := r.overMarks(m.End, s.End)
	switch {
	case r.names.Is(m.Entity, names.Place), i >= s.End, r.kind(i) == text.Stop:
		return f, false
	case r.marksLeader(i, s):
		return f, true
	case r.comma(i):
		return f, r.explained(m, i, s)
	case r.is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.PersonNoun|lexicon.GroupNoun) || r.names.InTitle(i):
		return f, false
	case r.names.At(i) != nil && !r.is(r.names.At(i).End, lexicon.CaseMarker|lexicon.Genitive):
		return f, false // but X Y سے (ملیں), X Y کے (دوست ہیں)
	}
	return f, r.isPerson(m.Entity)
}

// explained tells whether a sentence begins with a person and says behind the comma at token i who that is: رضا میر،
// تنظیم کے سربراہ اور کمیٹی کے رکن رہے ہیں۔
func (r *reader) explained(m *names.Mention, i int, s text.Span) bool {
	last := s.End - 1
	for k := i + 1; k < last; k++ {
		if r.copula(k) && r.relativeWord(k+1) {
			last = k + 1 // … کے رکن ہیں جو (قانون پڑھاتے ہیں)
		}
	}
	if r.kind(last) == text.Stop || r.relativeWord(last) {
		last--
	}
	if !r.isPerson(m.Entity) || !r.leads(m.Span, s) || !r.copula(last) || last-i > maxLeader {
		return false
	}
	for k := i + 1; k < last; k++ {
		if o := r.names.At(k); o != nil && r.isPerson(o.Entity) || r.fold(k) == "نے" || r.fold(k) == "کہ" || r.relativeWord(k) {
			return false
		}
	}
	return true
}

// overMarks is the first token from i on that is neither a mark, a particle nor in a bracket.
func (r *reader) overMarks(i, end int) int {
	for i < end {
		switch k := r.bracketTo(i); {
		case r.kind(i) == text.Mark || r.is(i, lexicon.Particle) || r.fold(i) == "خود":
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
func (r *reader) leadingPhrase(p text.Span, acts bool) (focus, bool) {
	p = r.phraseBefore(p.End, p.Start)
	if p.Len() == 0 || r.pronoun(p) || r.relative(p) || r.is(p.Start, lexicon.FirstPerson) || !r.canSpeak(p) && !(acts && r.oblique(p.End-1)) {
		return focus{entity: -1, at: -1}, false
	}
	for i := p.End - 2; i >= p.Start; i-- {
		if r.is(i, lexicon.Relative) && r.nameLike(i+1) {
			p.Start = i + 1 // تعلق رکھنے والی ثمینہ
			break
		}
	}
	sp := r.phraseSpeaker(p)
	return focus{entity: sp.Entity, phrase: sp.Name, at: p.End}, true
}

// oblique tells whether token i is a plural with an ending: دکانداروں.
func (r *reader) oblique(i int) bool {
	return strings.HasSuffix(r.fold(i), "وں") && r.fold(i) != "دونوں"
}

// canSpeak tells whether a phrase means people, or is a name that is in no list.
func (r *reader) canSpeak(p text.Span) bool {
	i := p.End - 1
	if r.is(i, lexicon.GroupNoun) && !r.is(i, lexicon.PersonNoun) && !r.in(i, lexicon.Crowd) {
		return strings.HasSuffix(r.fold(i), "یں") || r.oblique(i)
	}
	given := r.is(i, lexicon.Given) && r.nameLike(i) // تعلق رکھنے والی ثمینہ
	return given || r.in(i, lexicon.Crowd) || r.is(i, lexicon.PersonNoun) || r.names.TitleEndsAt(p.End) || r.people(i) || r.unlistedFrom(p.Start, p.End)
}

// unlistedFrom tells whether the words between two tokens can only be somebody's name that no list has: نیلم, باؤباؤ.
func (r *reader) unlistedFrom(lo, end int) bool {
	sure := end-lo > 1
	for i := lo; i < end; i++ {
		if !r.ofName(i) {
			return false
		}
		sure = sure || r.nameLike(i)
	}
	return sure && end-lo <= maxBareName
}
