package tally

import (
	"strings"

	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
	"bayan/rules"
)

// predicate is a place in a sentence that says what happened to people.
type predicate struct {
	text.Span      // with the verb forms that belong to it
	core      int  // end of the words that carry the meaning
	measure   int  // index into the rules' measures
	relative  bool // ہلاک ہونے والے: says it of the noun behind it
	doing     bool // ہلاک کرنے والے: says it of those who did it
	noun      bool // ہلاکت: a noun
	active    bool // with کرنا: whom it happened to has کو
	negated   bool
}

// predicates finds the predicates of a sentence from left to right, of several
// that start at a token the longest.
func (r *Reader) predicates(s text.Span) []predicate {
	var out []predicate
	for i := s.Start; i < s.End; i++ {
		if m, ok := r.Matches.Longest(i, lexicon.NotToll); ok {
			i = m.End - 1
			continue
		}
		p, ok := r.predicateAt(i, s)
		if !ok {
			continue
		}
		out = append(out, p)
		i = max(i, p.End-1)
	}
	return out
}

// predicateAt is the longest predicate that starts at token i.
func (r *Reader) predicateAt(i int, s text.Span) (predicate, bool) {
	at := r.Matches.At(i)
	for n := len(at) - 1; n >= 0; n-- {
		m := at[n]
		switch m.Kind {
		case lexicon.Predicate:
			if p, ok := r.listedPredicate(m, s); ok {
				return p, true
			}
		case lexicon.Casualty:
			if !r.isPredicate(m.Span) {
				return predicate{Span: m.Span, core: m.End, measure: int(m.Index), noun: true}, true
			}
		}
	}
	for _, v := range r.Lex.VerbForms(r.ID(i)) {
		for _, mv := range r.Lists.Verbs[v.Verb] {
			if p, ok := r.verbPredicate(i, v, mv, s); ok {
				return p, true
			}
		}
	}
	return predicate{}, false
}

// listedPredicate is the predicate for which a match stands, unless it belongs to a name
// (تھانہ سرور شہید کے). With a genitive it is a noun, if it can be one: سات اہلکاروں کے اغوا کی مذمت.
func (r *Reader) listedPredicate(m lexicon.Match, s text.Span) (predicate, bool) {
	p := predicate{Span: m.Span, core: m.End, measure: int(m.Index)}
	if r.Names.At(m.Start) != nil {
		return p, false
	}
	if !r.Is(m.End, lexicon.Genitive) || r.didIt(m.End) {
		r.extend(&p, s)
		return p, true
	}
	p.noun = true
	fact, ok := r.Matches.Exact(m.Span, lexicon.Casualty) // such as قتل
	if ok {
		p.measure = int(fact.Index)
	}
	return p, ok || r.Fold(m.End) == "کی"
}

// didIt tells whether the کی at token i is a form of کرنا: ہلاک کی گئیں, but not قتل کی تفتیش.
func (r *Reader) didIt(i int) bool {
	return r.Fold(i) == "کی" && (r.Kind(i+1) != text.Word || r.Is(i+1, lexicon.Auxiliary|lexicon.Passive|lexicon.Conjunction))
}

// isPredicate tells whether the words of a casualty are a predicate as well: زخمی (ہوئے), but not (دو) زخمیوں.
func (r *Reader) isPredicate(s text.Span) bool {
	_, ok := r.Matches.Exact(s, lexicon.Predicate)
	return ok
}

// verbPredicate matches a verb such as مارے گئے, چل بسے, حراست میں لے لیا with its
// verb form at token i.
func (r *Reader) verbPredicate(i int, v lexicon.VerbForm, mv phrase.MeasureVerb, s text.Span) (predicate, bool) {
	start := i
	for k := len(mv.Noun) - 1; k >= 0; k-- {
		start--
		if r.Fold(start) == "بھی" && k == len(mv.Noun)-1 {
			start-- // حراست میں بھی لیا گیا
		}
		if start < s.Start || r.ID(start) != mv.Noun[k] {
			return predicate{}, false
		}
	}
	if r.Fold(i) == "کی" && r.In(i+1, lexicon.Intention) {
		return predicate{}, false // نقل مکانی کی تیاری
	}
	p := predicate{Span: text.Span{Start: start, End: i + 1}, core: i + 1, measure: mv.Measure}
	simple := len(mv.Noun) == 0
	if v.Form == morph.Subjunctive || simple && !r.saysAlone(i, v.Form) {
		return predicate{}, false
	}
	p.active = !simple || v.Form == morph.Root && !r.Is(i+1, lexicon.Passive) // کو بچا لیا, کو مار دیا
	r.extend(&p, s)
	return p, true
}

// saysAlone tells whether a verb form at token i says by itself, without a noun, what happened to people: مارنا alone means
// to hit, killed is مارے گئے.
func (r *Reader) saysAlone(i int, form morph.Form) bool {
	f, next, passive := r.Fold(i), r.Fold(i+1), r.Is(i+1, lexicon.Passive)
	switch form {
	case morph.Perfective:
		if r.Is(i-1, lexicon.NotPeople) && !r.Is(i-2, lexicon.Genitive) {
			return false // کوڑے مارے گئے, but not ان کے ہاتھوں مارے گئے
		}
		return passive || f == "مرے"
	case morph.Root:
		done := next == "دیا" || next == "ڈالا" || next == "چکے"
		if f == "مار" {
			return done && !passive
		}
		return done || passive || next == "رہے" || next == "لیا" || next == "لیے" || next == "لی"
	case morph.Infinitive:
		return r.Is(i+1, lexicon.Relative)
	}
	return false
}

// extend takes the verb forms behind a predicate into it and reads from them
// whether it is relative, active or negated.
func (r *Reader) extend(p *predicate, s text.Span) {
	for p.End < s.End {
		f := r.Fold(p.End)
		switch {
		case r.Is(p.End, lexicon.Relative) && (strings.HasPrefix(f, "وال") || f == "شدہ"):
			p.End++
			p.relative = true
			p.doing = r.doing(p)
			return
		case r.Is(p.End, lexicon.Negation):
			p.negated = true
		case f == "گا" || f == "گے" || f == "گی" || f == "کریں" || f == "کرے" || f == "جایے" || f == "جاییں" ||
			strings.HasPrefix(f, "سکت"):
			p.negated = true // foretold, or only possible
		case f == "کیا" || f == "کر" || f == "کرکے" || f == "کیے" || f == "کی" && r.Kind(p.End+1) != text.Word || f == "کرنے" ||
			f == "بنا" || strings.HasPrefix(f, "بنای") || f == "ہونا" || strings.HasPrefix(f, "کرد") ||
			strings.HasPrefix(f, "کرل") || strings.HasPrefix(f, "کروا") || f == "کرا" || f == "کرایا":
			p.active = true
		case r.Is(p.End, lexicon.Auxiliary|lexicon.Passive) || f == "بھی" || f == "ہونے" || f == "جانے" ||
			strings.HasPrefix(f, "ہوگ") || strings.HasPrefix(f, "ہوچ") || strings.HasPrefix(f, "ہوجا"):
		default:
			return
		}
		p.End++
	}
}

// doing tells whether a relative predicate is of those who did it: ہلاک کرنے والے,
// حراست میں لینے والے, but not نقل مکانی کرنے والے or چل بسنے والے.
func (r *Reader) doing(p *predicate) bool {
	f := r.Fold(p.End - 2)
	switch r.measureOf(p) {
	case "displaced", "missing":
		return false
	case "killed":
		if p.core == p.End-1 { // a verb
			return f == "مارنے" || f == "اتارنے" || f == "جلانے" || f == "دینے" || f == "کرنے" && r.Fold(p.Start) == "سر"
		}
	}
	return f == "کرنے" || p.core == p.End-1 && strings.HasSuffix(f, "نے")
}

// measure is an entry of the rules' measures.
func (r *Reader) measure(n int) rules.Measure { return r.Lex.Rules.Measures[n] }

// measureOf is the measure that a predicate tells of.
func (r *Reader) measureOf(p *predicate) string { return r.measure(p.measure).Measure }
