package content

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// What a content demands of others or says that its speaker will do, by the verb with which it ends.

// maxLastClause is how many words of the last clause of a content are read.
const maxLastClause = 40

// mainEnd is the last clause of a content, up to its verb; it is false for one that depends on another: اگر, جو, تاکہ.
func (r *Reader) mainEnd(s text.Span) (text.Span, bool) {
	end := r.FinalWord(s)
	i := end
	for ; i > s.Start && end-i < maxLastClause; i-- {
		switch {
		case r.In(i-1, lexicon.Dependent), r.Fold(i-1) == "کیا" &&
			!r.Is(i, lexicon.Auxiliary|lexicon.Passive), r.RelativeWord(i - 1):
			return s, false
		case r.Kind(i-1) == text.Stop, r.Comma(i-1) && r.VerbOrNegation(i-2) && !r.Infinitive(i-2):
			return text.Span{Start: i, End: end + 1}, true
		}
	}
	return text.Span{Start: i, End: end + 1}, i == s.Start
}

// actOfMain is what somebody does who says a content, by its last clause, unless it asks.
func (r *Reader) actOfMain(s text.Span, sp said.Speaker) string {
	c, ok := r.mainEnd(r.beforeAddition(s))
	switch {
	case !ok || r.EndsAsking(text.Span{Start: s.Start, End: s.End + 1}):
	case r.ordered(c):
		return "urge"
	case r.plans(c, sp):
		return "announce"
	}
	return "say"
}

// beforeAddition is what was said up to the future in its first sentence, where a clause behind that only adds whereto, what
// or with what outcome: ہم ساتھ دیں گے (تاکہ …), جائیں گے (کہ …), کیا جائے گا (جس سے …).
func (r *Reader) beforeAddition(s text.Span) text.Span {
	for i := s.Start + 1; i < s.End-1 && r.Kind(i) != text.Stop; i++ {
		if !r.Future(i) {
			continue
		}
		next := i + 1
		if r.Comma(next) {
			next++
		}
		switch r.Fold(next) {
		case "کہ", "تاکہ", "کیونکہ":
			if r.In(i-1, lexicon.WouldSay) {
				return s // میں کہوں گا کہ, ہم چاہیں گے کہ: what is thought or wished comes behind
			}
			return text.Span{Start: s.Start, End: i + 1}
		case "جس":
			if f := r.Fold(next + 1); f == "سے" || f == "میں" {
				return text.Span{Start: s.Start, End: i + 1}
			}
		}
	}
	return s
}

// ordered tells whether a last clause says what others are to do: وہ مظاہرے ختم کریں, مجرموں کو سزا دی جائے.
func (r *Reader) ordered(c text.Span) bool {
	last := c.End - 1
	if !r.OughtToBe(last) && !r.causes(last) && !r.shouldDo(c) || r.FirstPersonIn(c) {
		return false
	}
	if r.In(last-1, lexicon.Perception) || strings.HasSuffix(r.Fold(last), "وں") {
		return false // آوازیں سنائی دیں, میں کیا کروں
	}
	if strings.HasSuffix(r.Fold(last), "یں") && r.Doc.Has(c.Start, last, "نے") {
		return false // انھوں نے رکاوٹیں کھڑی کر دیں
	}
	return !r.BeDone(last) || r.Lex.HasForm(r.ID(last-1), morph.Perfective) || r.causedTo(last-1)
}

// shouldDo tells whether a clause ends by saying what somebody else is to do, by a form that may be a root or a past as
// well: وہ ان سے رابطہ ختم کر لے, وہ بیگ چیک کروائے, but not انہوں نے بیگ چیک کروائے, ممکن ہے وہ فیصلہ کر لے.
func (r *Reader) shouldDo(c text.Span) bool {
	last := c.End - 1
	if r.Doc.Has(c.Start, last, "ممکن") {
		return false
	}
	switch f := r.Fold(last); f {
	case "لے", "دے":
		return r.VerbRoot(last-1) && c.Len() > 3
	default:
		return strings.HasSuffix(f, "وایے") && !r.Doc.Has(c.Start, last, "نے")
	}
}

// causedTo tells whether token i, before جائے, looks like the perfective of a causative, which no cue uses: (ارکان کو)
// بلایا (جائے), (رقم) لوٹائی (جائے).
func (r *Reader) causedTo(i int) bool {
	f := r.Fold(i)
	return strings.HasSuffix(f, "ایا") || strings.HasSuffix(f, "ایی") || strings.HasSuffix(f, "لایے")
}

// plans tells whether a last clause says what the speaker will do or have done: ہم عدالت جائیں گے, وہ دورہ کریں
// گے, مدد فراہم کی جائے گی.
func (r *Reader) plans(c text.Span, sp said.Speaker) bool {
	last := c.End - 1
	if sp.Hidden() || !r.Future(last) {
		return false
	}
	will := r.Fold(last - 1)
	if !r.Lex.HasForm(r.ID(last-1), morph.Subjunctive) && !r.causative(last-1) && !r.willDo(last-1) || will == "ہو" ||
		will == "ہوں" {
		return false
	}
	before := last - 2
	if toBe := r.BeDone(last - 1); toBe || will == "جاوں" {
		if toBe && r.Lex.HasForm(r.ID(before), morph.Perfective) {
			return !r.onPaper(sp) && !r.In(before, lexicon.Perception) && !r.In(before-1, lexicon.Regarding) // مدد فراہم کی جائے گی
		}
		if r.Lex.HasForm(r.ID(before), morph.Root) || r.Lex.HasForm(r.ID(before), morph.Imperfective) || r.Fold(before) == "ہو" {
			return false // تباہ ہو جاؤں گا
		}
	}
	return strings.HasSuffix(will, "وں") || r.ofOneself(c, sp)
}

// willDo tells whether token i, before گے, looks like what several, or somebody spoken of with respect, will do, by a verb
// that no cue uses: (وہ لیگ میں) کھیلیں (گے), but not what they can do or will go on to do.
func (r *Reader) willDo(i int) bool {
	f := r.Fold(i)
	return strings.HasSuffix(f, "یں") && !strings.HasPrefix(f, "سک") && f != "رہیں" && f != "نہیں" && f != "جاییں"
}

// ofOneself tells whether a clause of what somebody says has the speaker for its subject, alone or with others: ہم,
// وہ, ان کا ملک, and روس where the president of Russia speaks.
func (r *Reader) ofOneself(c text.Span, sp said.Speaker) bool {
	first := c.Start
	for r.Kind(first) == text.Mark {
		first++
	}
	if r.Fold(first) == "وہ" || r.SaysOur(first) || r.ownBody(first) {
		return true
	}
	if m := r.Names.At(first); m != nil && r.speakersOwn(m.Entity, sp) &&
		!r.Is(m.End, lexicon.CaseMarker|lexicon.Postposition|lexicon.Genitive) {
		return true
	}
	for i := first; i < c.End; i++ {
		switch f := r.Fold(i); {
		case f == "وہ" && (r.Comma(i-1) || r.Fold(i-1) == "مطابق" || r.Fold(i-1) == "بعد"),
			r.SaysOur(i) && r.In(i+1, lexicon.SingleBody) && !r.Is(i+2, lexicon.CaseMarker|lexicon.Postposition|lexicon.Genitive),
			f == "ہم" && r.OfFirstPerson(i, first) && !r.Is(i+1, lexicon.CaseMarker|lexicon.Postposition):
			return true // وعدے کے مطابق وہ فوج نہیں بھیجیں گے, پاکستان میں ہماری ٹیم نہیں کھیلے گی
		}
	}
	return false
}

// ownBody tells whether a clause starts at token i with the speaker's own country, party or government: ان کا ملک.
func (r *Reader) ownBody(i int) bool {
	return r.Is(i, lexicon.PersonPronoun) && r.Is(i+1, lexicon.Genitive) &&
		(r.In(i+2, lexicon.SingleBody) || r.In(i+2, lexicon.CountryKind)) &&
		!r.Is(i+3, lexicon.CaseMarker|lexicon.Postposition|lexicon.Genitive)
}

// speakersOwn tells whether an entity is the speaker, or named in the words that name the speaker: روس (کے صدر).
func (r *Reader) speakersOwn(entity int, sp said.Speaker) bool {
	return entity >= 0 && (entity == sp.Entity || r.NamedIn(sp.Span, entity) || r.NamedIn(sp.Name, entity))
}

// onPaper tells whether the source is a document, media or ذرائع, which only tell what others will do.
func (r *Reader) onPaper(sp said.Speaker) bool {
	last := sp.Name.End - 1
	return sp.Entity < 0 &&
		(r.Is(last, lexicon.Document|lexicon.MediaWord|lexicon.Hearsay) || r.In(last, lexicon.MediaNoun) ||
			r.In(last, lexicon.Unnamed))
}
