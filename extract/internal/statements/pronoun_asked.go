package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// questioned is whom somebody asked, talked to, told something or arrested in the clause
// before a pronoun: جب X سے سوال کیا گیا تو انہوں نے, X سے بات کی تو انہوں نے, یہ معاملہ X کے
// سامنے رکھا تو انہوں نے, تین افراد کو گرفتار کیا تو انہوں نے.
func (r *reader) questioned(s text.Span) (Speaker, bool) {
	at := s.Start - 1
	if r.fold(at) == "پر" && r.fold(at-1) == "طور" {
		at -= 3 // تو مبینہ طور پر (انھوں نے)
	}
	then := r.fold(at) == "تو" || r.fold(at) == "پر" && r.fold(at-1) == "جس"
	but := r.is(at, lexicon.ClauseStart) && r.finite(at-1) // X سے رابطہ کیا گیا لیکن انہوں نے
	if !then && !but && r.fold(at) != "میں" {
		return Speaker{}, false
	}
	lo := r.doc.SentenceAt(s.Start).Start
	if ne := r.whoMet(at, lo); ne > 0 {
		return r.whom(ne, lo, s, true) // X نے Y سے ملاقات کی جس میں (انھوں نے)
	}
	if then {
		if se := r.askedWhen(at, lo); se > 0 {
			if sp, ok := r.whom(se, lo, s, true); ok {
				return sp, true // X سے جب Y کے بارے میں پوچھا گیا تو (انھوں نے)
			}
		}
		if e, ok := r.whenPerson(at, lo); ok {
			return Speaker{Entity: e, Span: s, Resolved: "pronoun"}, true
		}
		if f, ok := r.whenLeader(at, lo); ok {
			return f.speaker(s, "pronoun"), true
		}
	}
	return r.askedBefore(at, lo, then, then || but, s)
}

// askedBefore is whom somebody asked or told something in the clause before token at, by the words in it, of which some
// mean that only before a تو (then), and some also before a لیکن (broken).
func (r *reader) askedBefore(at, lo int, then, broken bool, s text.Span) (Speaker, bool) {
	marker, asked := "", 0
	for k := at - 1; k >= lo; k-- {
		switch f := r.fold(k); {
		case r.comma(k) && k < at-1 && r.finite(k-1):
			return Speaker{}, false // … سے خطاب کیا، X کے سوال کے جواب میں (انہوں نے)
		case f == "کہ" && marker == "" && !r.lex.AnyIn(r.doc, k-maxVerb, k, lexicon.Asking):
			return Speaker{}, false // what somebody said is no guide
		case r.in(k, lexicon.Asking) || broken && f == "رابطہ" || then && f == "بات":
			marker, asked = "سے", k
		case r.in(k, lexicon.Belonging) && r.infinitive(k+1) && broken:
			if g := r.lastGenitive(k); g > 0 {
				return r.whom(g, lo, s, true) // X کی بھی رائے لینے کی کوشش کی لیکن انھوں نے
			}
		case r.in(k, lexicon.Informing) && then:
			marker = "کو"
		case f == "سامنے" && then && r.is(k-1, lexicon.Genitive) && r.in(k+1, lexicon.Presenting):
			return r.whom(k-1, lo, s, true)
		case f == "پاس" && then && r.is(k-1, lexicon.Genitive) && r.is(k+1, lexicon.Auxiliary) && !r.copula(k+1):
			return r.whom(k-1, lo, s, true) // X کے پاس گئے تو (اس نے)
		case then && f == "سے" && f == marker && r.pronoun(text.Span{Start: k - 1, End: k}) && r.askerAt(asked, lo) > 0:
			return r.askedByOther(k-1, r.askerAt(asked, lo), s)
		case f == marker && marker != "" && !r.is(k-1, lexicon.Side) && !r.is(k+1, lexicon.Settled) && r.fold(k-1) != "حوالے" && !r.talkDuring(k+1):
			return r.whom(k, lo, s, marker == "کو" || then && r.is(k-1, lexicon.GroupNoun))
		}
	}
	return Speaker{}, false
}

// talkDuring tells whether a talk stands at token i in which something else happened: (آر ٹی ای سے) گفتگو کے دوران.
func (r *reader) talkDuring(i int) bool {
	return r.is(i, lexicon.Occasion) && r.is(i+1, lexicon.Genitive) && r.fold(i+2) == "دوران"
}

// lastGenitive is the genitive of the noun at token k, behind which a particle may stand, or 0.
func (r *reader) lastGenitive(k int) int {
	k--
	for r.is(k, lexicon.Particle) {
		k--
	}
	if r.is(k, lexicon.Genitive) {
		return k
	}
	return 0
}

// askerAt is the نے of who, other than "I" or "we", asks with the word at token verb, or 0: X نے ان سے (پوچھا),
// ان سے X نے (پوچھا).
func (r *reader) askerAt(verb, lo int) int {
	for k := verb - 1; k > max(lo, verb-maxTaken) && r.fold(k) != "جب" && r.fold(k) != "کہ"; k-- {
		if r.fold(k) == "نے" {
			if r.is(k-1, lexicon.FirstPerson) || r.pronoun(text.Span{Start: k - 1, End: k}) {
				return 0
			}
			return k
		}
	}
	return 0
}

// askedByOther is whom the pronoun at token p means that a question was put to, and with it the pronoun s of who
// answers: not who asks with the نے at token ne: X کو طلب کیا اور ان سے سوال کیا کہ … تو (انھوں نے). It is left open
// where nobody else is in view.
func (r *reader) askedByOther(p, ne int, s text.Span) (Speaker, bool) {
	lo := r.doc.SentenceAt(s.Start).Start
	for k := p - 1; k > ne; k-- {
		if r.fold(k) == "کو" || r.fold(k) == "سے" {
			if sp, ok := r.whom(k, lo, s, false); ok {
				return sp, true
			}
		}
	}
	asker := r.phraseBefore(ne, lo)
	for _, f := range []focus{r.focus, r.before} {
		other := f.entity >= 0 && !r.namedIn(asker, f.entity) || f.entity < 0 && f.phrase.Len() > 0 && !f.phrase.Overlaps(asker)
		if other && !r.impersonal(f) {
			return f.speaker(s, "pronoun"), true
		}
	}
	return Speaker{Entity: -1, Name: s, Span: s, Resolved: "pronoun"}, true
}

// askedWhen is the سے, behind whom somebody asked or talked to, right before the جب of the clause that the تو at token at
// ends: X سے جب (پوچھا گیا تو). It is 0 if there is none.
func (r *reader) askedWhen(at, lo int) int {
	asked := false
	for k := at - 1; k > lo && k > at-maxAnyClause && r.doc.QuoteOf(k) == r.doc.QuoteOf(at); k-- {
		f := r.fold(k)
		if f == "جب" && asked && r.fold(k-1) == "سے" && !r.is(k-2, lexicon.Side) {
			return k - 1
		}
		asked = asked || f == "بات" || f == "رابطہ" || r.in(k, lexicon.Asking)
	}
	return 0
}

// whoMet is the نے of who met somebody in the clause before a جس میں that ends with token at, or 0.
func (r *reader) whoMet(at, lo int) int {
	if r.fold(at) != "میں" || r.fold(at-1) != "جس" {
		return 0
	}
	meeting := false
	for k := at - 2; k > lo && r.fold(k) != "کہ"; k-- {
		meeting = meeting || r.fold(k) == "ملاقات"
		if r.fold(k) == "نے" && meeting {
			return k
		}
	}
	return 0
}

// whenPerson is the only person of the clause with جب that the تو at token at ends: جب عمران ہاشمی کی
// باری آئی تو (انھوں نے).
func (r *reader) whenPerson(at, lo int) (int, bool) {
	found := -1
	for k := at - 1; k >= lo && k > at-maxOccasion && r.fold(k) != "کہ" && r.fold(k) != "نے"; k-- {
		if r.fold(k) == "جب" {
			theirs := r.is(k+1, lexicon.PersonPronoun) && r.is(k+2, lexicon.Genitive) && r.in(k+3, lexicon.Attention) // جب ان کی توجہ X کی تنقید پر (دلائی گئی)
			return found, found >= 0 && !theirs
		}
		m := r.names.EndingAt(k + 1)
		if m == nil || !r.isPerson(m.Entity) {
			if r.fold(k) == "وہ" && !r.determines(k) {
				return -1, false // جب وہ X کو دیکھنے آئے تو (انھوں نے): whoever came
			}
			continue
		}
		if found >= 0 && found != m.Entity {
			return -1, false
		}
		found, k = m.Entity, m.Start
	}
	return -1, false
}

// maxOccasion is how many words a clause with جب has at most that tells who answers.
const maxOccasion = 40

// whenLeader is whom the clause with جب is about, without a name, that the تو at token at ends: جب شہر کے شاعر یہاں آئے
// تو (انھوں نے). Where it has a pronoun, a negation or tells on whose side something was done, somebody else answers
// that.
func (r *reader) whenLeader(at, lo int) (focus, bool) {
	if r.doc.QuoteOf(at) != nil {
		return focus{}, false
	}
	for k := at - 1; k >= lo && k > at-maxTaken && r.fold(k) != "کہ" && !r.in(k, lexicon.Asking) && !r.is(k, lexicon.Negation|lexicon.Side) && (!r.is(k, lexicon.PersonPronoun) || r.determines(k)); k-- {
		if r.fold(k) == "جب" && r.finite(at-1) {
			f, ok := r.leader(text.Span{Start: k + 1, End: at}, false)
			return f, ok && f.entity < 0
		}
	}
	return focus{}, false
}

// wondered tells whether a cue stands in the author's own question: تو کیا X نے یہ فیصلہ کیا ہے؟
func (r *reader) wondered(h *hit, c *clause) bool {
	if h.ke || h.part || r.fold(c.sentence.End-1) != "؟" || r.doc.QuoteOf(h.core) != nil {
		return false
	}
	at := c.sentence.Start
	for k := at; k < h.Start; k++ {
		if r.fold(k) == "تو" {
			at = k + 1
		}
	}
	return r.fold(at) == "کیا" && at < h.Start
}

// whom is the one named before token k, whom the pronoun s means: a person, a body or
// people who can be asked, or, where anybody holds, any phrase.
func (r *reader) whom(k, lo int, s text.Span, anybody bool) (Speaker, bool) {
	if m := r.names.EndingAt(k); m != nil && !r.names.Is(m.Entity, names.Place) {
		return Speaker{Entity: m.Entity, Span: s, Resolved: "pronoun"}, true
	}
	p := r.phraseBefore(k, lo)
	titled := false // by a title before a name that was not recognised: ترجمان ہوا چون اینگ
	for i := p.Start + 1; i <= p.End; i++ {
		titled = titled || r.names.TitleEndsAt(i)
	}
	if p.Len() == 0 || r.pronoun(p) || !anybody && !r.is(p.End-1, lexicon.PersonNoun) && !titled {
		return Speaker{}, false
	}
	if e, ok := r.names.ByTitle(p); ok {
		return Speaker{Entity: e, Span: s, Resolved: "pronoun"}, true
	}
	return Speaker{Entity: -1, Name: p, Span: s, Resolved: "pronoun"}, true
}

// maxCharge is how many words lie at most between who is accused and the pronoun by which
// they deny it.
const maxCharge = 40

// accused is who was accused before a pronoun that denies: امریکہ صدر مادورو پر … کا الزام
// لگاتا رہا ہے تاہم (وہ تردید کرتے رہے ہیں).
func (r *reader) accused(s text.Span, h *hit) (Speaker, bool) {
	if h.cue.Act != "deny" {
		return Speaker{}, false
	}
	lo := r.doc.Sentences[max(r.doc.SentenceOf(s.Start)-1, 0)].Start
	charge := false
	for k := s.Start - 1; k > lo && k > s.Start-maxCharge; k-- {
		if r.in(k, lexicon.Charge) {
			charge = true
		}
		if charge && r.fold(k) == "پر" {
			return r.whom(k, r.doc.SentenceAt(k).Start, s, false)
		}
	}
	return Speaker{}, false
}

// answers gives whom a pronoun means behind a question: not who asked it but who was
// asked, or who spoke before, if that is called an answer.
func (r *reader) answers(s text.Span, h *hit) (Speaker, bool) {
	n := len(r.out) - 1
	upon := r.fold(s.Start-1) == "پر" && r.fold(s.Start-2) == "جس" // X نے Y سے کہا کہ … جس پر (انھوں نے)
	if n < 0 || r.out[n].Act != "ask" && !upon || r.out[n].Content.End > s.Start || s.Start-r.out[n].Content.End > maxAnswer {
		return Speaker{}, false
	}
	if sp, ok := r.himAsked(&r.out[n], s); ok {
		return sp, true
	}
	if to := (subject{Span: r.out[n].To, end: r.out[n].To.End}); to.Len() > 0 && !r.pronoun(to.Span) && (r.out[n].Speaker.Hidden() || r.answer(s, h) || r.fold(s.Start-1) == "پر" || r.fold(s.Start-1) == "تو") {
		return r.meaning(&to, s, h), true
	}
	if !r.answer(s, h) {
		return Speaker{}, false
	}
	if !r.focus.spoke(r.out[n].Speaker) {
		return Speaker{}, false
	}
	b := r.before
	if b.entity < 0 && b.phrase.Len() == 0 {
		return Speaker{}, false
	}
	return b.speaker(s, "pronoun"), true
}

// himAsked is whom the pronoun means that a question was put to: X سے رابطہ کیا اور ان سے پوچھا کہ …; صحافی نے اُن سے
// پوچھا کہ …۔
func (r *reader) himAsked(q *Statement, s text.Span) (Speaker, bool) {
	by := q.Speaker
	if !r.pronoun(q.To) || by.Hidden() || r.anyBody(by) {
		return Speaker{}, false
	}
	lo := r.doc.SentenceAt(q.To.Start).Start
	for k := q.To.Start - 1; k > lo && r.fold(k) != "کہ"; k-- {
		if m := r.names.At(k); m != nil && r.isPerson(m.Entity) && m.Entity != by.Entity {
			return Speaker{Entity: m.Entity, Span: s, Resolved: "pronoun"}, true
		}
		if r.fold(k) == "سے" {
			if sp, ok := r.whom(k, lo, s, false); ok {
				return sp, true
			}
		}
	}
	b := r.before.entity
	return Speaker{Entity: b, Span: s, Resolved: "pronoun"}, r.isPerson(b) && r.focus.spoke(by)
}

// maxAnswer is how many words lie at most between a question and who answers it.
const maxAnswer = 8

// answer tells whether the words around a pronoun and its cue call what follows an
// answer: جس کے جواب میں انہوں نے, انہوں نے جواب دیا.
func (r *reader) answer(s text.Span, h *hit) bool {
	return r.anyIs(s.Start-3, h.End, lexicon.Answer)
}

// asked tells whether a cue without کہ stands in the question that the cue before it
// reports: (سوال کیا کہ) کیا حکومت نے جنگ کا اعلان کیا ہے. It asserts nothing.
func (r *reader) asked(c *clause) bool {
	h := &c.hits[c.n]
	if c.n == 0 || h.ke || h.part {
		return false
	}
	q := &c.hits[c.n-1]
	return q.cue.Act == "ask" && q.ke && !r.doc.Has(q.End, h.Start, "تو") && !r.doc.Has(q.End, h.Start, "جس")
}

// wasAsked tells whether a sentence says that somebody was asked without what: مشتاق احمد سے (بھی اس بارے میں سوال
// ہوا).
func (r *reader) wasAsked(m *names.Mention, s text.Span) bool {
	return r.fold(m.End) == "سے" && r.fold(m.End+1) != "متعلق" && r.leads(m.Span, s) && !r.doc.Has(m.End, s.End, "کہ") && r.lex.AnyIn(r.doc, m.End, s.End, lexicon.Asking)
}
