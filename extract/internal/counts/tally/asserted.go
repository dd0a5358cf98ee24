package tally

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/numbers"
	"bayan/extract/text"
)

// asserted tells whether a sentence says that what a predicate tells happened to the
// people of a group: not that it happens now and then or to so many of a hundred thousand, that it may,
// that somebody of them speaks, or that one of those who were counted does something else.
func (r *Reader) asserted(g *group, p *predicate, s text.Span) bool {
	if g.number.Article && r.onlyOne(g, p, s) {
		return false
	}
	switch {
	case g.number.Value == 1 && (r.Fold(g.number.CoreEnd) == "بھی" || r.Fold(g.Start-1) == "کسی"):
		return false // ایک بھی فوجی کی جان گنوائے بغیر, کسی ایک کی موت کے بعد
	case r.perBase(g.Start):
		return false // ایک لاکھ میں سے 23 افراد: a rate
	case r.fellIll(g.End, p.Start):
		return false // 32 لاکھ افراد متاثر ہوئے جن میں سے آٹھ سو کی موت ہوئی
	case r.supposed(g, s):
		return false // اگر ایک معصوم مارا جاتا
	case p.End <= g.Start && p.relative && r.speaks(g):
		return false // نقل مکانی کرنے والے کئی لوگوں نے بتایا
	case p.noun && r.body(p.core-1) && !r.bodyFound(p.End, s):
		return false
	case !p.noun && g.number.Kind == numbers.Vague && r.habitual(p.core) && !r.yearly(s):
		return false
	case (g.number.Kind == numbers.Collective || g.number.Article) && r.habitual(p.core) && !r.yearly(s):
		return false // دونوں بھائی مر جاتے ہیں, ایک کی موت ہوتی ہے
	case r.Fold(g.End) == "کو" && r.Fold(g.End+1) == "چھوڑ" && r.Fold(g.End+2) == "کر":
		return false // تین سیاحوں کو چھوڑ کر سب کو بچا لیا
	case r.measureOf(p) == "missing" && p.Start == g.End && p.End == p.core && !r.Verb(p.End) && r.thing(p.End):
		return false // ایک گمشدہ فن
	case p.End > g.Start && r.intended(p.End), r.Fold(p.End) == "جانا":
		return false // گرفتاری کا حکم, قتل کیا جانا تھا
	case g.number.Kind == numbers.Collective && r.Names.EndingAt(g.Start) != nil:
		return false // حکومت اور روس دونوں
	case p.Start > g.End && r.Fold(p.Start-1) == "یا":
		return false // وہیں رک گئے یا لاپتہ ہو گئے
	case r.Fold(p.Start) == "پناہ":
		return !g.number.Article && !r.indoors(g, p, s) // ایک فوجی کیمپ میں پناہ لی
	}
	return true
}

// onlyOne tells whether the somebody whom ایک stands for is one of those counted before, or is only told of beside what
// a predicate says, which befell somebody else.
func (r *Reader) onlyOne(g *group, p *predicate, s text.Span) bool {
	switch {
	case p.relative && p.End == g.Start && r.toldOf(p):
		return true // ہلاک ہونے والے ایک شخص کے والد: one of those who were counted
	case r.measureOf(p) == "arrested" && r.ownerOf(g, p):
		return true // صرف ایک ملزم وسیم کے بیان پر گرفتار
	case r.objectOf(g, p, s):
		return true // گلوکار کو ایک لڑکی کو ہراساں کرنے پر گرفتار کیا گیا
	case r.Fold(g.End) == ")":
		return true // کریم (ایک مدرسے کے طالب علم) ہلاک ہو چکے ہیں
	case strings.HasPrefix(r.Fold(g.number.End), "ایس") && r.measureOf(p) != "arrested":
		return true // ایک ایسی لڑکی قتل ہوئی جس نے
	case r.In(g.End-1, lexicon.RoleAdjective) && p.Start != g.End && r.thing(g.End):
		return true // ایک فوجی اڈے پر
	case r.measureOf(p) == "killed" && r.aged(g.End, p.Start):
		return true // ایک شاعر 82 برس کی عمر میں چل بسے
	case g.role < 0 && p.Start == g.End && p.End == p.core &&
		(r.Is(p.End, lexicon.Genitive) && r.Fold(p.End+1) != "حالت" || r.Fold(p.End) == "سے" ||
			r.thing(p.End) && r.Fold(p.End) != "شامل"):
		return true // ایک شہید کی میت, ایک ڈھیر سے, ایک زخمی دنیا
	}
	return false
}

// perBase tells whether the number at token i is one of every so many: ایک لاکھ میں سے (23), ہر چار میں سے
// (ایک).
func (r *Reader) perBase(i int) bool {
	if r.Fold(i-1) != "سے" || r.Fold(i-2) != "میں" {
		return false
	}
	for k := i - 4; k >= i-6; k-- { // ہر چار کوہ پیماؤں میں سے
		if f := r.Fold(k); f == "ہر" || f == "فی" {
			return true
		}
	}
	return r.In(i-3, lexicon.Base)
}

// aged tells whether the last words between two tokens say how old somebody grew: 82 برس کی عمر میں.
func (r *Reader) aged(from, to int) bool {
	return to-3 >= from && r.Fold(to-1) == "میں" && r.Fold(to-2) == "عمر" && r.Is(to-3, lexicon.Genitive)
}

// fellIll tells whether the words between two tokens say that people fell ill or were affected: متاثر
// ہوئے, but not متاثر ہو کر.
func (r *Reader) fellIll(from, to int) bool {
	for i := from; i < to; i++ {
		if f := r.Fold(i + 1); r.In(i, lexicon.Suffering) &&
			(strings.HasPrefix(f, "ہوی") || f == "ہوا" || f == "اور" || f == "ہے" || f == "ہیں") {
			return true
		}
	}
	return false
}

// supposed tells whether the clause of a group only supposes something: اگر.
func (r *Reader) supposed(g *group, s text.Span) bool {
	for i := g.Start - 1; i >= s.Start && r.Kind(i) == text.Word && r.Fold(i) != "کہ" && !r.Is(i, lexicon.Auxiliary); i-- {
		if r.Fold(i) == "اگر" {
			return true
		}
	}
	return false
}

// toldOf tells whether people of whom a predicate is true were counted before.
func (r *Reader) toldOf(p *predicate) bool {
	for n := range r.Out {
		if c := &r.Out[n]; c.Measure == r.measureOf(p) && (c.Number.Value > 1 || c.Number.Vague != "") {
			return true
		}
	}
	return false
}

// ownerOf tells whether a group, with the name behind it, is only in the genitive of something
// that stands before its predicate.
func (r *Reader) ownerOf(g *group, p *predicate) bool {
	i := g.End
	if m := r.Names.At(i); m != nil {
		i = m.End
	} else if r.Nominal(i) {
		i++
	}
	return i > g.End && r.Is(i, lexicon.Genitive) && !p.noun && p.Start > i+1 && !r.Is(i+1, lexicon.Relator)
}

// objectOf tells whether somebody else is arrested for what was done to a group: it is the
// object of an infinitive, and another object stands before it.
func (r *Reader) objectOf(g *group, p *predicate, s text.Span) bool {
	if r.Fold(g.End) != "کو" || r.measureOf(p) != "arrested" {
		return false
	}
	deed := false
	for i := g.End + 1; i < p.Start; i++ {
		deed = deed || strings.HasSuffix(r.Fold(i), "نے") && (r.Fold(i+1) == "پر" || r.Is(i+1, lexicon.Genitive))
	}
	for i := g.Start - 1; deed && i >= s.Start && r.Kind(i) == text.Word && r.Fold(i) != "کہ" &&
		!r.Is(i, lexicon.Auxiliary|lexicon.ClauseStart); i-- {
		if r.Fold(i) == "کو" && !r.Is(i-1, lexicon.TimeWord) {
			return true
		}
	}
	return false
}

// speaks tells whether the people of a group are those who tell something.
func (r *Reader) speaks(g *group) bool {
	for _, n := range r.SaidIn[r.Doc.SentenceOf(g.Start)] {
		if sp := r.Said[n].Speaker.Span; sp.Overlaps(g.Span) && sp.End <= g.End+1 && r.Said[n].Content.Start >= g.End {
			return true
		}
	}
	return false
}

// maxIntended is how many words lie at most between an infinitive and the verb that says that
// it is only possible: گھر چھوڑنے (پر مجبور ہو) سکتے ہیں.
const maxIntended = 5

// intended tells whether the words behind a predicate say that somebody only wants it, orders
// it or fears it (ہلاک کرنے کا منصوبہ, گرفتاری کا حکم, حراست میں لینے کے لیے), or its verb does:
// قتل کر دے.
func (r *Reader) intended(i int) bool {
	if r.Is(i, lexicon.Genitive) {
		return r.In(i+1, lexicon.Intention)
	}
	if r.Fold(i) == "کیلیے" {
		return true // گرفتاری کیلئے
	}
	if r.Fold(i-1) == "کر" {
		for k := i; k <= i+maxIntended && r.Kind(k) == text.Word; k++ {
			if r.Fold(k) == "جایے" {
				return true // بازیاب کروا کر پیش کیا جائے
			}
		}
	}
	switch r.Fold(i - 1) {
	case "دے", "لے", "کرے", "کردے", "کرلے":
		return r.Kind(i) != text.Word || r.Fold(i) == "کہ" || r.Fold(i) == "تو" // اگر مجھے مارا جائے تو انھیں قتل کر دے
	}
	if r.Fold(i) != "پر" || !strings.HasSuffix(r.Fold(i-1), "نے") {
		return false
	}
	for k := i; k < i+maxIntended; k++ {
		if f := r.Fold(k); strings.HasPrefix(f, "سکت") || f == "گے" || f == "گی" {
			return true
		}
	}
	return false
}

// body tells whether token i is a word for somebody's dead body.
func (r *Reader) body(i int) bool {
	return r.In(i, lexicon.Body)
}

// maxFound is how many words lie at most between bodies and the verb that says what
// became of them.
const maxFound = 24

// bodyFound tells whether the clause behind token i says that bodies were found or brought: only
// then do they stand for deaths, not where they are handed over, identified or looked for.
func (r *Reader) bodyFound(i int, s text.Span) bool {
	for k := i; k < min(s.End, i+maxFound); k++ {
		f := r.Fold(k)
		switch {
		case r.Is(k, lexicon.Negation):
			return !strings.HasPrefix(r.Fold(k+1), "مل") // not brought out yet, but known
		case r.Kind(k) == text.Stop, f == "کہ", f == "تعداد":
			return false
		case r.In(k, lexicon.Handover), f == "ایسی" && r.Is(k+1, lexicon.Auxiliary):
			return false
		case r.In(k, lexicon.Recovery):
			return true
		}
	}
	return false
}

// habitual tells whether the verb forms behind the core of a predicate, or behind the fact
// itself, say what happens now and then: ہلاک ہو جاتے ہیں, جانیں ضائع ہوتی ہیں.
func (r *Reader) habitual(i int) bool {
	for k := i; k < i+4 && r.Kind(k) == text.Word; k++ {
		switch r.Fold(k) {
		case "ہوتا", "ہوتی", "ہوتے", "جاتا", "جاتی", "جاتے":
			return true
		case "ہو", "جا", "کر", "دیے", "دی", "دیا", "ضایع", "واقع", "لیا", "لیے":
		default:
			return false
		}
	}
	return false
}

// yearly tells whether a sentence gives a rate, so that what happens now and then has a
// number: ہر سال 80 کان کن ہلاک ہوتے ہیں.
func (r *Reader) yearly(s text.Span) bool { return r.Lex.AnyIn(r.Doc, s.Start, s.End, lexicon.Rate) }

// thing tells whether token i is an ordinary noun that is no people.
func (r *Reader) thing(i int) bool {
	return r.Nominal(i) && !r.StartsPeople(i)
}

// maxIndoors is how many words before the people the house may stand in which they took shelter.
const maxIndoors = 8

// indoors tells whether the sentence says that people took shelter in a house, from which
// nobody concludes that they have lost their own.
func (r *Reader) indoors(g *group, p *predicate, s text.Span) bool {
	for i := max(s.Start+1, g.Start-maxIndoors); i < p.Start; i++ {
		if r.Fold(i) == "میں" && r.In(i-1, lexicon.House) {
			return true
		}
	}
	return false
}
