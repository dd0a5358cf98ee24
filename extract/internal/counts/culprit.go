package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements"
	"bayan/extract/text"
)

// culprit is who killed, arrested or freed the people of a count, where its own
// clause says: X نے … کو گرفتار کیا, X کے ہاتھوں … ہلاک.
func (r *reader) culprit(c *Count) Ref {
	s := r.doc.SentenceAt(c.Span.Start)
	if by := r.doersBehind(c, s); !by.None() {
		return by
	}
	for i := c.Span.End; i < min(s.End, c.Span.End+2*maxReach) && !r.is(i, lexicon.Auxiliary|lexicon.ClauseStart); i++ {
		if r.hands(i) {
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
func (r *reader) ergative(c *Count, s text.Span) Ref {
	active, crossed := r.doneTo(c, s), false
	for i := min(c.Span.End+3, s.End-1); i > s.Start; i-- {
		switch f := r.fold(i); {
		case r.hands(i):
			if r.doc.Has(i, c.Span.Start, "بعد") || r.doc.Has(i, c.Span.Start, "خلاف") {
				return none // فورسز کے ہاتھوں ایک رہنما کی ہلاکت کے بعد (دو سو افراد زخمی)
			}
			return r.whoseHands(i, s)
		case f == "نے" && active && i < c.Span.Start && r.fold(i-1) == "جس" && r.is(i-2, lexicon.Auxiliary):
			return r.defined(i-2, s) // حماس ایک تنظیم ہے (جس نے)
		case f == "نے" && active && i < c.Span.Start:
			if crossed && (r.attackers(i-1) || !r.actor(i-1)) {
				return none
			}
			if r.is(i-1, lexicon.PersonPronoun|lexicon.Pronoun) {
				return r.sayingSo(c, i-1)
			}
			if p := r.phrase(i, s); !r.onlySays(p) {
				return p
			}
			return none
		case i < c.Span.Start && f == "جبکہ" && c.Measure == "arrested" && !crossed && r.verbBefore(i) >= 0 && r.names.At(i+1) == nil:
			crossed, i = true, r.verbBefore(i) // پولیس نے آنسو گیس استعمال کی (جبکہ) 40 افراد کو گرفتار کر لیا
		case i < c.Span.Start && (f == "کہ" || r.is(i, lexicon.ClauseStart) || r.is(i, lexicon.Auxiliary) && r.kind(i+1) > text.Number):
			return none
		}
	}
	return none
}

// doneTo tells whether the words of a count say that somebody did something to its people, and not only what became of
// them.
func (r *reader) doneTo(c *Count, s text.Span) bool {
	for i := c.Span.Start; i < min(s.End, c.Span.End+3); i++ {
		if r.fold(i) == "کو" {
			return true
		}
	}
	if r.amongOthers(c, s) {
		return true
	}
	if r.fold(c.Span.End) == "کر" || r.fold(c.Span.End-1) == "کر" || r.admitted(c) {
		return true // دو نوجوانوں کے قتل کا اعتراف کیا
	}
	return c.Measure == "arrested" && r.done(&happening{Span: c.Span}) // 20 مظاہرین گرفتار کر لیے
}

// maxOthers is how many words lie at most between the people of a count and the کو behind those told of with them.
const maxOthers = 14

// amongOthers tells whether the people of a count are the first of several to whom somebody did something: (نو) دہشت گردوں
// اور ان کے سرغنہ کو ہلاک کیا.
func (r *reader) amongOthers(c *Count, s text.Span) bool {
	if f := r.fold(c.Span.End); c.noun != c.Span.End || f != "اور" && f != "سمیت" && f != "،" {
		return false
	}
	for i := c.Span.End + 1; i < min(s.End, c.Span.End+maxOthers); i++ {
		switch {
		case r.fold(i) == "کو":
			_, happened := r.matches.Longest(i+1, lexicon.Predicate)
			return happened
		case r.kind(i) > text.Number && r.fold(i) != "،", r.verb(i), r.is(i, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.CaseMarker):
			return false
		}
	}
	return false
}

// admitted tells whether somebody is said to own up to having killed the people of a count: کے قتل کا اعتراف, but not
// کی ہلاکت کا اعتراف.
func (r *reader) admitted(c *Count) bool {
	i := c.Span.End
	return r.fold(i-1) == "قتل" && r.is(i, lexicon.Genitive) && r.fold(i+1) == "اعتراف"
}

// sayingSo is the body that says of itself, by the pronoun at token i with which its words begin, that it did it: پولیس
// کا کہنا ہے کہ انھوں نے 20 افراد کو گرفتار کیا ہے. A person may speak of others.
func (r *reader) sayingSo(c *Count, i int) Ref {
	if c.Statement < 0 || c.Measure == "attacks" {
		return none
	}
	st := &r.said[c.Statement]
	if i != st.Content.Start && !(i == st.Content.Start+1 && r.kind(i-1) == text.Mark) {
		return none
	}
	return r.bodyOf(st.Speaker)
}

// bodyOf is a speaker who is a body, which may say "they" of itself.
func (r *reader) bodyOf(p statements.Speaker) Ref {
	if p.Entity >= 0 && r.names.Entities[p.Entity].Type != names.Agency || p.Entity < 0 && !r.is(p.Name.End-1, lexicon.GroupNoun) {
		return none
	}
	return r.claimant(p)
}

// onSideOf is by whom people are said to have been killed or taken right before a count with a noun for that:
// (بھارتی افواج) کی طرف سے دس افراد کی ہلاکت پر, but not X کی جانب سے دس افراد کی ہلاکت کی تصدیق.
func (r *reader) onSideOf(c *Count, s text.Span) Ref {
	i := c.Span.Start - 1
	if i-3 < s.Start || !r.bySide(i) || !r.is(c.noun, lexicon.Genitive) || c.Measure == "attacks" {
		return none
	}
	if f := r.fold(c.Span.End + 1); r.is(c.Span.End, lexicon.Genitive) && f != "خلاف" && f != "بعد" || !r.is(c.Span.End, lexicon.Postposition) || !r.actor(i-3) {
		return none
	}
	return r.phrase(i-2, s)
}

// verbBefore is the last token of the verb that stands before token i, with or without a comma between them; -1 if
// none does.
func (r *reader) verbBefore(i int) int {
	i--
	if r.fold(i) == "،" {
		i--
	}
	if r.verb(i) || r.is(i, lexicon.Auxiliary) {
		return i
	}
	return -1
}

// habit is who the clause of a count begins with, without نے, where its verb goes on or is over: بھارتی فوج
// روزانہ دس افراد کو حراست میں لے (رہی ہے), قتل کر (چکی ہے).
func (r *reader) habit(c *Count, s text.Span) Ref {
	f := r.fold(c.Span.End)
	if !strings.HasPrefix(f, "رہ") && !strings.HasPrefix(f, "چک") {
		return none
	}
	at := c.Span.Start
	for at > s.Start && r.fold(at-1) != "کہ" && r.fold(at-1) != "مطابق" && r.fold(at-1) != "،" && !r.is(at-1, lexicon.ClauseStart) {
		at--
	}
	return r.opener(at, c.Span.Start, s)
}

// defined is who or what the clause that ends with the copula at token i says something to be:
// حماس ایک تنظیم (ہے).
func (r *reader) defined(i int, s text.Span) Ref {
	for k := i - 1; k > s.Start && i-k <= maxReach; k-- {
		if m := r.names.At(k); m != nil {
			if r.fold(m.End) == "ایک" && !r.names.Is(m.Entity, names.Place) {
				return Ref{m.Span, m.Entity}
			}
			return none
		}
		if r.is(k, lexicon.Auxiliary|lexicon.ClauseStart) || r.fold(k) == "کہ" {
			break
		}
	}
	return none
}

// afterObject is who acted where that stands behind the people to whom it was done: 8 ارکان کو
// مقامی افراد نے قتل کر دیا.
func (r *reader) afterObject(c *Count, s text.Span) Ref {
	object := c.noun
	for object < min(s.End, c.noun+maxAdjectives) && r.fold(object) != "کو" {
		object++
	}
	for i := object + 1; r.fold(object) == "کو" && i < min(s.End, object+maxReach) && r.kind(i) == text.Word && !r.verb(i) && !r.is(i, lexicon.Auxiliary|lexicon.ClauseStart); i++ {
		if r.fold(i) != "نے" {
			continue
		}
		p := r.phrase(i, text.Span{Start: object + 1, End: s.End})
		if r.is(i-1, lexicon.PersonPronoun|lexicon.Pronoun) {
			return none
		}
		return p
	}
	return none
}

// hands tells whether token i is the ہاتھوں of X کے ہاتھوں.
func (r *reader) hands(i int) bool { return r.fold(i) == "ہاتھوں" && r.is(i-1, lexicon.Genitive) }

// whoseHands are those at whose hands, at token i, something happened.
func (r *reader) whoseHands(i int, s text.Span) Ref {
	by := r.phrase(i-1, s)
	for k := by.Start; k < by.End; k++ {
		if r.is(k, lexicon.Genitive) && r.ending(k, names.Person) != nil {
			by.Start = k + 1 // (کمانڈر وانی کی) فورسز کے ہاتھوں ہلاکت
		}
	}
	return by
}

// doersBehind are those of whom a relative clause says that they did it: سات افراد کو
// ہلاک کرنے والے تین حملہ آور.
func (r *reader) doersBehind(c *Count, s text.Span) Ref {
	i := c.Span.End
	if r.fold(i) != "کرنے" || !r.is(i+1, lexicon.Relative) {
		return none
	}
	for k := i + 2; k < min(s.End, i+2+maxAdjectives); k++ {
		if m, ok := r.matches.Longest(k, lexicon.RoleNoun); ok {
			return Ref{text.Span{Start: i + 2, End: m.End}, -1}
		}
	}
	return none
}
