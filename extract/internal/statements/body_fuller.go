package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// fullerWithin is how many sentences before a bare noun for a body the text calls it more fully.
const fullerWithin = 5

// calledFuller is the body that a bare noun for its kind means by the phrase with that noun that acted last, though
// others have acted or spoken since: اخبار مرر نے تصاویر شائع کیں جن میں (اخبار کے بقول), بیت السلام نامی تنظیم نے …۔ (تنظیم
// کا موقف ہے). A phrase with that noun that does nothing brings in another body of the kind.
func (r *reader) calledFuller(s text.Span) (Speaker, bool) {
	noun := s.End - 1
	kind := r.kindWord(noun) || r.is(noun, lexicon.AgencyLast)
	if !kind && !r.is(noun, lexicon.GroupNoun) || s.Len() > 2 || s.Len() == 2 && !r.is(s.Start, lexicon.Demonstrative|lexicon.PersonPronoun) {
		return Speaker{}, false
	}
	here := r.doc.SentenceOf(s.Start)
	lo := max(r.doc.Sentences[max(here-fullerWithin, 0)].Start, s.Start-maxActing)
	for k := s.Start - 1; k >= lo; k-- {
		if q := r.doc.QuoteOf(k); !r.sameKind(k, noun) || q != nil && q != r.doc.QuoteOf(noun) {
			continue
		}
		if sp, acts, tells := r.fullerAt(k, kind); tells {
			sp.Span, sp.Resolved = s, "title"
			return sp, acts
		}
	}
	return Speaker{}, false
}

// fullerAt is the body that the noun at token k and the words around it call so fully that nobody asks which. tells says
// that they bring one in, acts that it acts there. A noun that is no kind needs a listed name: وزارت خزانہ نے … (وزارت).
func (r *reader) fullerAt(k int, kind bool) (sp Speaker, acts, tells bool) {
	if m := r.names.At(k); m != nil && m.Start < k {
		return sp, false, false
	} else if m != nil && r.names.Is(m.Entity, names.Agency) && r.acts(m) {
		return Speaker{Entity: m.Entity}, true, true
	}
	if !kind {
		return sp, false, false
	}
	if sp, ok := r.namedBehind(k); ok {
		return sp, true, true
	}
	p := r.phraseBefore(k+1, r.doc.SentenceAt(k).Start)
	if p.Len() < 2 || p.End != k+1 || r.is(p.Start, lexicon.Demonstrative|lexicon.PersonPronoun) {
		return sp, false, false
	}
	_, side := r.bySide(k + 3)
	if r.fold(k+1) != "نے" && !side || p.Len() == 2 && r.countryOf(p) < 0 || r.hasPronoun(p) || r.anyIs(p.Start, p.End, lexicon.Relator) || r.cutOff(p) {
		return sp, false, true
	}
	return r.phraseSpeaker(p), true, true
}

// cutOff tells whether a phrase has a postposition in it that is no genitive, so that its beginning may be missing:
// (سائبر سکیورٹی میں) اضافے سے متعلق کمیشن.
func (r *reader) cutOff(p text.Span) bool {
	for i := p.Start; i < p.End; i++ {
		if r.is(i, lexicon.Postposition) && !r.is(i, lexicon.Genitive) {
			return true
		}
	}
	return false
}

// sameKind tells whether tokens i and k are the same noun for one body: ادارہ, ادارے.
func (r *reader) sameKind(i, k int) bool {
	return r.fold(i) == r.fold(k) || r.in(i, lexicon.InstitutionKind) && stem(r.fold(i)) == stem(r.fold(k))
}

// namedBehind is the body whose name stands behind the noun for its kind at token k and that acts: اخبار (ڈان) نے,
// کمپنی (بی بی جی سپورٹس) کی جانب سے.
func (r *reader) namedBehind(k int) (Speaker, bool) {
	for e := k + 2; e <= k+1+maxUnknownBody && !r.is(k+1, lexicon.Postposition|lexicon.Genitive); e++ {
		if _, side := r.bySide(e + 2); r.fold(e) != "نے" && !side {
			if r.is(e, lexicon.Postposition|lexicon.Genitive|lexicon.Conjunction) || r.kind(e) == text.Stop {
				break
			}
			continue
		}
		if m := r.names.EndingAt(r.insideMarks(e) + 1); m != nil && m.Start > k {
			return Speaker{Entity: m.Entity}, r.names.Is(m.Entity, names.Agency) && r.mayBeCalled(m.Entity, k)
		}
		name := text.Span{Start: k + 1, End: e}
		return Speaker{Entity: -1, Name: name}, r.unknownBody(name) || (name.Len() > 1 || r.in(k, lexicon.PressKind)) && !r.in(k, lexicon.Court) && r.behindKind(name)
	}
	return Speaker{}, false
}

const (
	// words of grammar, of which no name is made
	ofGrammar = lexicon.CaseMarker | lexicon.Postposition | lexicon.Genitive | lexicon.Conjunction | lexicon.PersonPronoun | lexicon.Pronoun |
		lexicon.Demonstrative | lexicon.Indefinite | lexicon.Auxiliary | lexicon.TimeWord | lexicon.Relative | lexicon.Particle
	// who or what is of a body rather than what it is called
	ofBody = lexicon.PersonNoun | lexicon.StandsFor | lexicon.GroupNoun | lexicon.Document
)

// behindKind tells whether words between a noun for a body and نے can be nothing but its name, though they are ordinary
// ones: (اخبار) ٹائم (نے), (کمپنی) ایل جی (نے), but not (پارٹی) کے چیئرمین, (کمپنی) انتظامیہ.
func (r *reader) behindKind(p text.Span) bool {
	for i := p.Start; i < p.End; i++ {
		m := r.names.At(i)
		if m == nil && r.is(i, lexicon.LetterName) {
			continue
		}
		if m != nil && !r.names.Is(m.Entity, names.Place) || r.kind(i) != text.Word && r.kind(i) != text.Latin {
			return false
		}
		if r.is(i, ofGrammar|ofBody) || r.names.TitleEndsAt(i+1) || r.people(i) || r.adverbial(i) {
			return false
		}
	}
	return true
}
