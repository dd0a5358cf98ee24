package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// What a content demands of others or says that its speaker will do, by the verb with which it ends.

// maxLastClause is how many words of the last clause of a content are read.
const maxLastClause = 40

// mainEnd is the last clause of a content, up to its verb; it is false for one that depends on another: اگر, جو, تاکہ.
func (r *reader) mainEnd(s text.Span) (text.Span, bool) {
	end := r.endWord(s)
	i := end
	for ; i > s.Start && end-i < maxLastClause; i-- {
		switch {
		case r.in(i-1, lexicon.Dependent), r.fold(i-1) == "کیا" && !r.is(i, lexicon.Auxiliary|lexicon.Passive), r.relativeWord(i - 1):
			return s, false
		case r.kind(i-1) == text.Stop, r.comma(i-1) && r.verbal(i-2) && !r.infinitive(i-2):
			return text.Span{Start: i, End: end + 1}, true
		}
	}
	return text.Span{Start: i, End: end + 1}, i == s.Start
}

// actOfMain is what somebody does who says a content, by its last clause, unless it asks.
func (r *reader) actOfMain(s text.Span, sp Speaker) string {
	c, ok := r.mainEnd(r.beforeAddition(s))
	switch {
	case !ok || r.endsAsking(text.Span{Start: s.Start, End: s.End + 1}):
	case r.ordered(c):
		return "urge"
	case r.plans(c, sp):
		return "announce"
	}
	return "say"
}

// beforeAddition is what was said up to the future in its first sentence, where a clause behind that only adds whereto, what
// or with what outcome: ہم ساتھ دیں گے (تاکہ …), جائیں گے (کہ …), کیا جائے گا (جس سے …).
func (r *reader) beforeAddition(s text.Span) text.Span {
	for i := s.Start + 1; i < s.End-1 && r.kind(i) != text.Stop; i++ {
		if !r.future(i) {
			continue
		}
		next := i + 1
		if r.comma(next) {
			next++
		}
		switch r.fold(next) {
		case "کہ", "تاکہ", "کیونکہ":
			if r.in(i-1, lexicon.WouldSay) {
				return s // میں کہوں گا کہ, ہم چاہیں گے کہ: what is thought or wished comes behind
			}
			return text.Span{Start: s.Start, End: i + 1}
		case "جس":
			if f := r.fold(next + 1); f == "سے" || f == "میں" {
				return text.Span{Start: s.Start, End: i + 1}
			}
		}
	}
	return s
}

// ordered tells whether a last clause says what others are to do: وہ مظاہرے ختم کریں, مجرموں کو سزا دی جائے.
func (r *reader) ordered(c text.Span) bool {
	last := c.End - 1
	if !r.oughtToBe(last) && !r.causes(last) && !r.shouldDo(c) || r.firstPersonIn(c) {
		return false
	}
	if r.in(last-1, lexicon.Perception) || strings.HasSuffix(r.fold(last), "وں") {
		return false // آوازیں سنائی دیں, میں کیا کروں
	}
	if strings.HasSuffix(r.fold(last), "یں") && r.doc.Has(c.Start, last, "نے") {
		return false // انھوں نے رکاوٹیں کھڑی کر دیں
	}
	return !r.toBe(last) || r.lex.HasForm(r.id(last-1), morph.Perfective) || r.causedTo(last-1)
}

// shouldDo tells whether a clause ends by saying what somebody else is to do, by a form that may be a root or a past as
// well: وہ ان سے رابطہ ختم کر لے, وہ بیگ چیک کروائے, but not انہوں نے بیگ چیک کروائے, ممکن ہے وہ فیصلہ کر لے.
func (r *reader) shouldDo(c text.Span) bool {
	last := c.End - 1
	if r.doc.Has(c.Start, last, "ممکن") {
		return false
	}
	switch f := r.fold(last); f {
	case "لے", "دے":
		return r.root(last-1) && c.Len() > 3
	default:
		return strings.HasSuffix(f, "وایے") && !r.doc.Has(c.Start, last, "نے")
	}
}

// causedTo tells whether token i, before جائے, looks like the perfective of a causative, which no cue uses: (ارکان کو)
// بلایا (جائے), (رقم) لوٹائی (جائے).
func (r *reader) causedTo(i int) bool {
	f := r.fold(i)
	return strings.HasSuffix(f, "ایا") || strings.HasSuffix(f, "ایی") || strings.HasSuffix(f, "لایے")
}

// plans tells whether a last clause says what the speaker will do or have done: ہم عدالت جائیں گے, وہ دورہ کریں
// گے, مدد فراہم کی جائے گی.
func (r *reader) plans(c text.Span, sp Speaker) bool {
	last := c.End - 1
	if sp.Hidden() || !r.future(last) {
		return false
	}
	will := r.fold(last - 1)
	if !r.lex.HasForm(r.id(last-1), morph.Subjunctive) && !r.causative(last-1) && !r.willDo(last-1) || will == "ہو" || will == "ہوں" {
		return false
	}
	before := last - 2
	if toBe := r.toBe(last - 1); toBe || will == "جاوں" {
		if toBe && r.lex.HasForm(r.id(before), morph.Perfective) {
			return !r.onPaper(sp) && !r.in(before, lexicon.Perception) && !r.in(before-1, lexicon.Regarding) // مدد فراہم کی جائے گی
		}
		if r.lex.HasForm(r.id(before), morph.Root) || r.lex.HasForm(r.id(before), morph.Imperfective) || r.fold(before) == "ہو" {
			return false // تباہ ہو جاؤں گا
		}
	}
	return strings.HasSuffix(will, "وں") || r.ofOneself(c, sp)
}

// willDo tells whether token i, before گے, looks like what several, or somebody spoken of with respect, will do, by a verb
// that no cue uses: (وہ لیگ میں) کھیلیں (گے), but not what they can do or will go on to do.
func (r *reader) willDo(i int) bool {
	f := r.fold(i)
	return strings.HasSuffix(f, "یں") && !strings.HasPrefix(f, "سک") && f != "رہیں" && f != "نہیں" && f != "جاییں"
}

// ofOneself tells whether a clause of what somebody says has the speaker for its subject, alone or with others: ہم,
// وہ, ان کا ملک, and روس where the president of Russia speaks.
func (r *reader) ofOneself(c text.Span, sp Speaker) bool {
	first := c.Start
	for r.kind(first) == text.Mark {
		first++
	}
	if r.fold(first) == "وہ" || r.saysOur(first) || r.ownBody(first) {
		return true
	}
	if m := r.names.At(first); m != nil && r.speakersOwn(m.Entity, sp) && !r.is(m.End, lexicon.CaseMarker|lexicon.Postposition|lexicon.Genitive) {
		return true
	}
	for i := first; i < c.End; i++ {
		switch f := r.fold(i); {
		case f == "وہ" && (r.comma(i-1) || r.fold(i-1) == "مطابق" || r.fold(i-1) == "بعد"),
			r.saysOur(i) && r.in(i+1, lexicon.SingleBody) && !r.is(i+2, lexicon.CaseMarker|lexicon.Postposition|lexicon.Genitive),
			f == "ہم" && r.ofFirstPerson(i, first) && !r.is(i+1, lexicon.CaseMarker|lexicon.Postposition):
			return true // وعدے کے مطابق وہ فوج نہیں بھیجیں گے, پاکستان میں ہماری ٹیم نہیں کھیلے گی
		}
	}
	return false
}

// ownBody tells whether a clause starts at token i with the speaker's own country, party or government: ان کا ملک.
func (r *reader) ownBody(i int) bool {
	return r.is(i, lexicon.PersonPronoun) && r.is(i+1, lexicon.Genitive) && (r.in(i+2, lexicon.SingleBody) || r.in(i+2, lexicon.CountryKind)) &&
		!r.is(i+3, lexicon.CaseMarker|lexicon.Postposition|lexicon.Genitive)
}

// speakersOwn tells whether an entity is the speaker, or named in the words that name the speaker: روس (کے صدر).
func (r *reader) speakersOwn(entity int, sp Speaker) bool {
	return entity >= 0 && (entity == sp.Entity || r.namedIn(sp.Span, entity) || r.namedIn(sp.Name, entity))
}

// onPaper tells whether the source is a document, media or ذرائع, which only tell what others will do.
func (r *reader) onPaper(sp Speaker) bool {
	last := sp.Name.End - 1
	return sp.Entity < 0 && (r.is(last, lexicon.Document|lexicon.MediaWord|lexicon.Hearsay) || r.in(last, lexicon.MediaNoun) || r.in(last, lexicon.Unnamed))
}
