package nominal

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// fullerWithin is how many sentences before a bare noun for a body the text calls it more fully.
const fullerWithin = 5

// calledFuller is the body that a bare noun for its kind means by the phrase with that noun that acted last, though
// others have acted or spoken since: اخبار مرر نے تصاویر شائع کیں جن میں (اخبار کے بقول), بیت السلام نامی تنظیم نے …۔ (تنظیم
// کا موقف ہے). A phrase with that noun that does nothing brings in another body of the kind.
func (r *Reader) calledFuller(s text.Span) (said.Speaker, bool) {
	noun := s.End - 1
	kind := r.KindNoun(noun) || r.Is(noun, lexicon.AgencyLast)
	if !kind && !r.Is(noun, lexicon.GroupNoun) || s.Len() > 2 ||
		s.Len() == 2 && !r.Is(s.Start, lexicon.Demonstrative|lexicon.PersonPronoun) {
		return said.Speaker{}, false
	}
	here := r.Doc.SentenceOf(s.Start)
	lo := max(r.Doc.Sentences[max(here-fullerWithin, 0)].Start, s.Start-maxActing)
	for k := s.Start - 1; k >= lo; k-- {
		if q := r.Doc.QuoteOf(k); !r.sameKind(k, noun) || q != nil && q != r.Doc.QuoteOf(noun) {
			continue
		}
		if sp, acts, tells := r.fullerAt(k, kind); tells {
			sp.Span, sp.Resolved = s, "title"
			return sp, acts
		}
	}
	return said.Speaker{}, false
}

// fullerAt is the body that the noun at token k and the words around it call so fully that nobody asks which. tells says
// that they bring one in, acts that it acts there. A noun that is no kind needs a listed name: وزارت خزانہ نے … (وزارت).
func (r *Reader) fullerAt(k int, kind bool) (sp said.Speaker, acts, tells bool) {
	if m := r.Names.At(k); m != nil && m.Start < k {
		return sp, false, false
	} else if m != nil && r.Names.Is(m.Entity, names.Agency) && r.acts(m) {
		return said.Speaker{Entity: m.Entity}, true, true
	}
	if !kind {
		return sp, false, false
	}
	if sp, ok := r.namedBehind(k); ok {
		return sp, true, true
	}
	p := r.PhraseBefore(k+1, r.Doc.SentenceAt(k).Start)
	if p.Len() < 2 || p.End != k+1 || r.Is(p.Start, lexicon.Demonstrative|lexicon.PersonPronoun) {
		return sp, false, false
	}
	_, side := r.BySide(k + 3)
	if r.Fold(k+1) != "نے" && !side || p.Len() == 2 && r.CountryOf(p) < 0 || r.HasPronoun(p) ||
		r.AnyIs(p.Start, p.End, lexicon.Relator) {
		return sp, false, true
	}
	return r.PhraseSpeaker(p), true, true
}

// sameKind tells whether tokens i and k are the same noun for one body: ادارہ, ادارے.
func (r *Reader) sameKind(i, k int) bool {
	return r.Fold(i) == r.Fold(k) || r.In(i, lexicon.InstitutionKind) && NounStem(r.Fold(i)) == NounStem(r.Fold(k))
}

// namedBehind is the body whose name stands behind the noun for its kind at token k and that acts: اخبار (ڈان) نے,
// کمپنی (بی بی جی سپورٹس) کی جانب سے.
func (r *Reader) namedBehind(k int) (said.Speaker, bool) {
	for e := k + 2; e <= k+1+syntax.MaxUnknownBody && !r.Is(k+1, lexicon.Postposition|lexicon.Genitive); e++ {
		if _, side := r.BySide(e + 2); r.Fold(e) != "نے" && !side {
			if r.Is(e, lexicon.Postposition|lexicon.Genitive|lexicon.Conjunction) || r.Kind(e) == text.Stop {
				break
			}
			continue
		}
		if m := r.Names.EndingAt(r.InsideMarks(e) + 1); m != nil && m.Start > k {
			return said.Speaker{Entity: m.Entity}, r.Names.Is(m.Entity, names.Agency) && r.MayBeCalled(m.Entity, k)
		}
		name := text.Span{Start: k + 1, End: e}
		return said.Speaker{Entity: -1, Name: name}, r.UnknownBody(name) ||
			(name.Len() > 1 || r.In(k, lexicon.PressKind)) && !r.In(k, lexicon.Court) && r.behindKind(name)
	}
	return said.Speaker{}, false
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
func (r *Reader) behindKind(p text.Span) bool {
	for i := p.Start; i < p.End; i++ {
		m := r.Names.At(i)
		if m == nil && r.Is(i, lexicon.LetterName) {
			continue
		}
		if m != nil && !r.Names.Is(m.Entity, names.Place) || r.Kind(i) != text.Word && r.Kind(i) != text.Latin {
			return false
		}
		if r.Is(i, ofGrammar|ofBody) || r.Names.TitleEndsAt(i+1) || r.RoleNounAt(i) || r.Adverbial(i) {
			return false
		}
	}
	return true
}
