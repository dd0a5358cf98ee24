package party

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// culprit is who killed, arrested or freed the people of a count, where its own
// clause says: X نے … کو گرفتار کیا, X کے ہاتھوں … ہلاک.
func (r *Reader) culprit(c *found.Count) found.Ref {
	s := r.Doc.SentenceAt(c.Span.Start)
	if by := r.doersBehind(c, s); !by.None() {
		return by
	}
	for i := c.Span.End; i < min(s.End, c.Span.End+2*phrase.MaxReach) && !r.Is(i, lexicon.Auxiliary|lexicon.ClauseStart); i++ {
		if r.AtHands(i) {
			return r.whoseHands(i, text.Span{Start: c.Span.End, End: s.End})
		}
	}
	if by := r.afterObject(c, s); !by.None() {
		return by
	}
	if by := r.onSideOf(c, s); !by.None() {
		return by
	}
	if by := r.habit(c, s); !by.None() {
		return by
	}
	return r.ergative(c, s)
}

// ergative is who did something to the people of a count in the clause before them, with نے or by their hands.
func (r *Reader) ergative(c *found.Count, s text.Span) found.Ref {
	active, crossed := r.doneTo(c, s), false
	for i := min(c.Span.End+3, s.End-1); i > s.Start; i-- {
		switch f := r.Fold(i); {
		case r.AtHands(i):
			if r.Doc.Has(i, c.Span.Start, "بعد") || r.Doc.Has(i, c.Span.Start, "خلاف") {
				return found.None // فورسز کے ہاتھوں ایک رہنما کی ہلاکت کے بعد (دو سو افراد زخمی)
			}
			return r.whoseHands(i, s)
		case f == "نے" && active && i < c.Span.Start && r.Fold(i-1) == "جس" && r.Is(i-2, lexicon.Auxiliary):
			return r.defined(i-2, s) // حماس ایک تنظیم ہے (جس نے)
		case f == "نے" && active && i < c.Span.Start:
			if crossed && (r.EndsAttackers(i) || !r.MayAct(i-1)) {
				return found.None
			}
			if r.Is(i-1, lexicon.PersonPronoun|lexicon.Pronoun) {
				return r.sayingSo(c, i-1)
			}
			if p := r.PhraseBefore(i, s); !r.OnlySays(p) {
				return p
			}
			return found.None
		case i < c.Span.Start && f == "جبکہ" && c.Measure == "arrested" && !crossed && r.verbBefore(i) >= 0 &&
			r.Names.At(i+1) == nil:
			crossed, i = true, r.verbBefore(i) // پولیس نے آنسو گیس استعمال کی (جبکہ) 40 افراد کو گرفتار کر لیا
		case i < c.Span.Start &&
			(f == "کہ" || r.Is(i, lexicon.ClauseStart) || r.Is(i, lexicon.Auxiliary) && r.Kind(i+1) > text.Number):
			return found.None
		}
	}
	return found.None
}

// doneTo tells whether the words of a count say that somebody did something to its people, and not only what became of
// them.
func (r *Reader) doneTo(c *found.Count, s text.Span) bool {
	if r.Doc.Has(c.Span.Start, min(s.End, c.Span.End+3), "کو") || r.amongOthers(c, s) {
		return true
	}
	if r.Fold(c.Span.End) == "کر" || r.Fold(c.Span.End-1) == "کر" || r.admitted(c) {
		return true // دو نوجوانوں کے قتل کا اعتراف کیا
	}
	return c.Measure == "arrested" && r.IsDeed(&found.Happening{Span: c.Span}) // 20 مظاہرین گرفتار کر لیے
}

// maxOthers is how many words lie at most between the people of a count and the کو behind those told of with them.
const maxOthers = 14

// amongOthers tells whether the people of a count are the first of several to whom somebody did something: (نو) دہشت گردوں
// اور ان کے سرغنہ کو ہلاک کیا.
func (r *Reader) amongOthers(c *found.Count, s text.Span) bool {
	if f := r.Fold(c.Span.End); c.Noun != c.Span.End || f != "اور" && f != "سمیت" && f != "،" {
		return false
	}
	for i := c.Span.End + 1; i < min(s.End, c.Span.End+maxOthers); i++ {
		switch {
		case r.Fold(i) == "کو":
			_, happened := r.Matches.Longest(i+1, lexicon.Predicate)
			return happened
		case r.Kind(i) > text.Number &&
			r.Fold(i) != "،", r.Verb(i), r.Is(i, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.CaseMarker):
			return false
		}
	}
	return false
}

// admitted tells whether somebody is said to own up to having killed the people of a count: کے قتل کا اعتراف, but not
// کی ہلاکت کا اعتراف.
func (r *Reader) admitted(c *found.Count) bool {
	i := c.Span.End
	return r.Fold(i-1) == "قتل" && r.Is(i, lexicon.Genitive) && r.Fold(i+1) == "اعتراف"
}

// sayingSo is the body that says of itself, by the pronoun at token i with which its words begin, that it did it: پولیس
// کا کہنا ہے کہ انھوں نے 20 افراد کو گرفتار کیا ہے. A person may speak of others.
func (r *Reader) sayingSo(c *found.Count, i int) found.Ref {
	if c.Statement < 0 || c.Measure == "attacks" {
		return found.None
	}
	st := &r.Said[c.Statement]
	if i != st.Content.Start && !(i == st.Content.Start+1 && r.Kind(i-1) == text.Mark) {
		return found.None
	}
	return r.SpeakingBody(st.Speaker)
}

// onSideOf is by whom people are said to have been killed or taken right before a count with a noun for that:
// (بھارتی افواج) کی طرف سے دس افراد کی ہلاکت پر, but not X کی جانب سے دس افراد کی ہلاکت کی تصدیق.
func (r *Reader) onSideOf(c *found.Count, s text.Span) found.Ref {
	i := c.Span.Start - 1
	if i-3 < s.Start || !r.BySide(i) || !r.Is(c.Noun, lexicon.Genitive) || c.Measure == "attacks" {
		return found.None
	}
	if f := r.Fold(c.Span.End + 1); r.Is(c.Span.End, lexicon.Genitive) && f != "خلاف" && f != "بعد" ||
		!r.Is(c.Span.End, lexicon.Postposition) || !r.MayAct(i-3) {
		return found.None
	}
	return r.PhraseBefore(i-2, s)
}

// verbBefore is the last token of the verb that stands before token i, with or without a comma between them; -1 if
// none does.
func (r *Reader) verbBefore(i int) int {
	i--
	if r.Fold(i) == "،" {
		i--
	}
	if r.Verb(i) || r.Is(i, lexicon.Auxiliary) {
		return i
	}
	return -1
}

// habit is who the clause of a count begins with, without نے, where its verb goes on or is over: بھارتی فوج
// روزانہ دس افراد کو حراست میں لے (رہی ہے), قتل کر (چکی ہے).
func (r *Reader) habit(c *found.Count, s text.Span) found.Ref {
	f := r.Fold(c.Span.End)
	if !strings.HasPrefix(f, "رہ") && !strings.HasPrefix(f, "چک") {
		return found.None
	}
	at := c.Span.Start
	for at > s.Start && r.Fold(at-1) != "کہ" && r.Fold(at-1) != "مطابق" && r.Fold(at-1) != "،" && !r.Is(at-1, lexicon.ClauseStart) {
		at--
	}
	return r.OpeningParty(at, c.Span.Start, s)
}

// defined is who or what the clause that ends with the copula at token i says something to be:
// حماس ایک تنظیم (ہے).
func (r *Reader) defined(i int, s text.Span) found.Ref {
	for k := i - 1; k > s.Start && i-k <= phrase.MaxReach; k-- {
		if m := r.Names.At(k); m != nil {
			if r.Fold(m.End) == "ایک" && !r.Names.Is(m.Entity, names.Place) {
				return found.Ref{Span: m.Span, Entity: m.Entity}
			}
			return found.None
		}
		if r.Is(k, lexicon.Auxiliary|lexicon.ClauseStart) || r.Fold(k) == "کہ" {
			break
		}
	}
	return found.None
}

// afterObject is who acted where that stands behind the people to whom it was done: 8 ارکان کو
// مقامی افراد نے قتل کر دیا.
func (r *Reader) afterObject(c *found.Count, s text.Span) found.Ref {
	object := c.Noun
	for object < min(s.End, c.Noun+phrase.MaxAdjectives) && r.Fold(object) != "کو" {
		object++
	}
	for i := object + 1; r.Fold(object) == "کو" && i < min(s.End, object+phrase.MaxReach) && r.Kind(i) == text.Word && !r.Verb(i) &&
		!r.Is(i, lexicon.Auxiliary|lexicon.ClauseStart); i++ {
		if r.Fold(i) != "نے" {
			continue
		}
		p := r.PhraseBefore(i, text.Span{Start: object + 1, End: s.End})
		if r.Is(i-1, lexicon.PersonPronoun|lexicon.Pronoun) {
			return found.None
		}
		return p
	}
	return found.None
}

// whoseHands are those at whose hands, at token i, something happened.
func (r *Reader) whoseHands(i int, s text.Span) found.Ref {
	by := r.PhraseBefore(i-1, s)
	for k := by.Start; k < by.End; k++ {
		if r.Is(k, lexicon.Genitive) && r.NameEndingAt(k, names.Person) != nil {
			by.Start = k + 1 // (کمانڈر وانی کی) فورسز کے ہاتھوں ہلاکت
		}
	}
	return by
}

// doersBehind are those of whom a relative clause says that they did it: سات افراد کو
// ہلاک کرنے والے تین حملہ آور.
func (r *Reader) doersBehind(c *found.Count, s text.Span) found.Ref {
	i := c.Span.End
	if r.Fold(i) != "کرنے" || !r.Is(i+1, lexicon.Relative) {
		return found.None
	}
	for k := i + 2; k < min(s.End, i+2+phrase.MaxAdjectives); k++ {
		if m, ok := r.Matches.Longest(k, lexicon.RoleNoun); ok {
			return found.Ref{Span: text.Span{Start: i + 2, End: m.End}, Entity: -1}
		}
	}
	return found.None
}
