package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// questioned is whom somebody asked, talked to, told something or arrested in the clause
// before a pronoun: جب X سے سوال کیا گیا تو انہوں نے, X سے بات کی تو انہوں نے, یہ معاملہ X کے
// سامنے رکھا تو انہوں نے, تین افراد کو گرفتار کیا تو انہوں نے.
func (r *Reader) questioned(s text.Span) (said.Speaker, bool) {
	at := s.Start - 1
	if r.Fold(at) == "پر" && r.Fold(at-1) == "طور" {
		at -= 3 // تو مبینہ طور پر (انھوں نے)
	}
	then := r.Fold(at) == "تو" || r.Fold(at) == "پر" && r.Fold(at-1) == "جس"
	but := r.Is(at, lexicon.ClauseStart) && r.Finite(at-1) // X سے رابطہ کیا گیا لیکن انہوں نے
	if !then && !but && r.Fold(at) != "میں" {
		return said.Speaker{}, false
	}
	lo := r.Doc.SentenceAt(s.Start).Start
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
			return said.Speaker{Entity: e, Span: s, Resolved: "pronoun"}, true
		}
		if f, ok := r.whenLeader(at, lo); ok {
			return f.Speaker(s, "pronoun"), true
		}
	}
	return r.askedBefore(at, lo, then, then || but, s)
}

// askedBefore is whom somebody asked or told something in the clause before token at, by the words in it, of which some
// mean that only before a تو (then), and some also before a لیکن (broken).
func (r *Reader) askedBefore(at, lo int, then, broken bool, s text.Span) (said.Speaker, bool) {
	marker, asked := "", 0
	for k := at - 1; k >= lo; k-- {
		switch f := r.Fold(k); {
		case r.Comma(k) && k < at-1 && r.Finite(k-1):
			return said.Speaker{}, false // … سے خطاب کیا، X کے سوال کے جواب میں (انہوں نے)
		case f == "کہ" && marker == "" && !r.Lex.AnyIn(r.Doc, k-maxToSay, k, lexicon.Asking):
			return said.Speaker{}, false // what somebody said is no guide
		case r.In(k, lexicon.Asking) || broken && f == "رابطہ" || then && f == "بات":
			marker, asked = "سے", k
		case r.In(k, lexicon.Belonging) && r.Infinitive(k+1) && broken:
			if g := r.lastGenitive(k); g > 0 {
				return r.whom(g, lo, s, true) // X کی بھی رائے لینے کی کوشش کی لیکن انھوں نے
			}
		case r.In(k, lexicon.Informing) && then:
			marker = "کو"
		case f == "سامنے" && then && r.Is(k-1, lexicon.Genitive) && r.In(k+1, lexicon.Presenting):
			return r.whom(k-1, lo, s, true)
		case f == "پاس" && then && r.Is(k-1, lexicon.Genitive) && r.Is(k+1, lexicon.Auxiliary) && !r.Copula(k+1):
			return r.whom(k-1, lo, s, true) // X کے پاس گئے تو (اس نے)
		case then && f == "سے" && f == marker && r.OnlyPronoun(text.Span{Start: k - 1, End: k}) && r.askerAt(asked, lo) > 0:
			return r.askedByOther(k-1, r.askerAt(asked, lo), s)
		case f == marker && marker != "" && !r.Is(k-1, lexicon.Side) && !r.Is(k+1, lexicon.Settled) && r.Fold(k-1) != "حوالے" &&
			!r.talkDuring(k+1):
			return r.whom(k, lo, s, marker == "کو" || then && r.Is(k-1, lexicon.GroupNoun))
		}
	}
	return said.Speaker{}, false
}

// maxToSay is how many words stand at most between a word of asking and its کہ, and maxAsking how many a clause has at
// most that asks or tells when somebody answered.
const (
	maxToSay  = 5
	maxAsking = 25
)

// talkDuring tells whether a talk stands at token i in which something else happened: (آر ٹی ای سے) گفتگو کے دوران.
func (r *Reader) talkDuring(i int) bool {
	return r.Is(i, lexicon.Occasion) && r.Is(i+1, lexicon.Genitive) && r.Fold(i+2) == "دوران"
}

// lastGenitive is the genitive of the noun at token k, behind which a particle may stand, or 0.
func (r *Reader) lastGenitive(k int) int {
	k--
	for r.Is(k, lexicon.Particle) {
		k--
	}
	if r.Is(k, lexicon.Genitive) {
		return k
	}
	return 0
}

// askerAt is the نے of who, other than "I" or "we", asks with the word at token verb, or 0: X نے ان سے (پوچھا),
// ان سے X نے (پوچھا).
func (r *Reader) askerAt(verb, lo int) int {
	for k := verb - 1; k > max(lo, verb-maxAsking) && r.Fold(k) != "جب" && r.Fold(k) != "کہ"; k-- {
		if r.Fold(k) == "نے" {
			if r.Is(k-1, lexicon.FirstPerson) || r.OnlyPronoun(text.Span{Start: k - 1, End: k}) {
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
func (r *Reader) askedByOther(p, ne int, s text.Span) (said.Speaker, bool) {
	lo := r.Doc.SentenceAt(s.Start).Start
	for k := p - 1; k > ne; k-- {
		if r.Fold(k) == "کو" || r.Fold(k) == "سے" {
			if sp, ok := r.whom(k, lo, s, false); ok {
				return sp, true
			}
		}
	}
	asker := r.PhraseBefore(ne, lo)
	for _, f := range []said.Focus{r.Focus, r.Before} {
		other := f.Entity >= 0 && !r.NamedIn(asker, f.Entity) || f.Entity < 0 && f.Phrase.Len() > 0 && !f.Phrase.Overlaps(asker)
		if other && !r.impersonal(f) {
			return f.Speaker(s, "pronoun"), true
		}
	}
	return said.Speaker{Entity: -1, Name: s, Span: s, Resolved: "pronoun"}, true
}

// askedWhen is the سے, behind whom somebody asked or talked to, right before the جب of the clause that the تو at token at
// ends: X سے جب (پوچھا گیا تو). It is 0 if there is none.
func (r *Reader) askedWhen(at, lo int) int {
	asked := false
	for k := at - 1; k > lo && k > at-maxAnyClause && r.Doc.QuoteOf(k) == r.Doc.QuoteOf(at); k-- {
		f := r.Fold(k)
		if f == "جب" && asked && r.Fold(k-1) == "سے" && !r.Is(k-2, lexicon.Side) {
			return k - 1
		}
		asked = asked || f == "بات" || f == "رابطہ" || r.In(k, lexicon.Asking)
	}
	return 0
}

// whoMet is the نے of who met somebody in the clause before a جس میں that ends with token at, or 0.
func (r *Reader) whoMet(at, lo int) int {
	if r.Fold(at) != "میں" || r.Fold(at-1) != "جس" {
		return 0
	}
	meeting := false
	for k := at - 2; k > lo && r.Fold(k) != "کہ"; k-- {
		meeting = meeting || r.Fold(k) == "ملاقات"
		if r.Fold(k) == "نے" && meeting {
			return k
		}
	}
	return 0
}

// whenPerson is the only person of the clause with جب that the تو at token at ends: جب عمران ہاشمی کی
// باری آئی تو (انھوں نے).
func (r *Reader) whenPerson(at, lo int) (int, bool) {
	found := -1
	for k := at - 1; k >= lo && k > at-maxOccasion && r.Fold(k) != "کہ" && r.Fold(k) != "نے"; k-- {
		if r.Fold(k) == "جب" {
			theirs := r.Is(k+1, lexicon.PersonPronoun) && r.Is(k+2, lexicon.Genitive) && r.In(k+3, lexicon.Attention) // جب ان کی توجہ X کی تنقید پر (دلائی گئی)
			return found, found >= 0 && !theirs
		}
		m := r.Names.EndingAt(k + 1)
		if m == nil || !r.IsPerson(m.Entity) {
			if r.Fold(k) == "وہ" && !r.determines(k) {
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
func (r *Reader) whenLeader(at, lo int) (said.Focus, bool) {
	if r.Doc.QuoteOf(at) != nil {
		return said.Focus{}, false
	}
	for k := at - 1; k >= lo && k > at-maxAsking && r.Fold(k) != "کہ" && !r.In(k, lexicon.Asking) &&
		!r.Is(k, lexicon.Negation|lexicon.Side) && (!r.Is(k, lexicon.PersonPronoun) || r.determines(k)); k-- {
		if r.Fold(k) == "جب" && r.Finite(at-1) {
			f, ok := r.leader(text.Span{Start: k + 1, End: at}, false)
			return f, ok && f.Entity < 0
		}
	}
	return said.Focus{}, false
}

// whom is the one named before token k, whom the pronoun s means: a person, a body or
// people who can be asked, or, where anybody holds, any phrase.
func (r *Reader) whom(k, lo int, s text.Span, anybody bool) (said.Speaker, bool) {
	if m := r.Names.EndingAt(k); m != nil && !r.Names.Is(m.Entity, names.Place) {
		return said.Speaker{Entity: m.Entity, Span: s, Resolved: "pronoun"}, true
	}
	p := r.PhraseBefore(k, lo)
	titled := false // by a title before a name that was not recognised: ترجمان ہوا چون اینگ
	for i := p.Start + 1; i <= p.End; i++ {
		titled = titled || r.Names.TitleEndsAt(i)
	}
	if p.Len() == 0 || r.OnlyPronoun(p) || !anybody && !r.Is(p.End-1, lexicon.PersonNoun) && !titled {
		return said.Speaker{}, false
	}
	if e, ok := r.Names.ByTitle(p); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "pronoun"}, true
	}
	return said.Speaker{Entity: -1, Name: p, Span: s, Resolved: "pronoun"}, true
}

// maxCharge is how many words lie at most between who is accused and the pronoun by which
// they deny it.
const maxCharge = 40

// accused is who was accused before a pronoun that denies: امریکہ صدر مادورو پر … کا الزام
// لگاتا رہا ہے تاہم (وہ تردید کرتے رہے ہیں).
func (r *Reader) accused(s text.Span, h *cue.Hit) (said.Speaker, bool) {
	if h.Cue.Act != "deny" {
		return said.Speaker{}, false
	}
	lo := r.Doc.Sentences[max(r.Doc.SentenceOf(s.Start)-1, 0)].Start
	charge := false
	for k := s.Start - 1; k > lo && k > s.Start-maxCharge; k-- {
		if r.In(k, lexicon.Charge) {
			charge = true
		}
		if charge && r.Fold(k) == "پر" {
			return r.whom(k, r.Doc.SentenceAt(k).Start, s, false)
		}
	}
	return said.Speaker{}, false
}
