package document

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Who issued a document, told before it: by name, by whose page it is on, by a meeting or by what somebody did.

// maxFromIssuer is how many words lie at most between a document and by whom the text tells before it that it was issued.
const maxFromIssuer = 8

// issuer is who issued a document, told before it: X کی جانب سے (جاری کیے گئے
// بیان میں).
func (r *Reader) issuer(s text.Span) (said.Speaker, bool) {
	lo := r.Doc.SentenceAt(s.Start).Start
	far := maxFromIssuer
	if r.Fold(s.Start-1) == "جو" {
		far = maxToReleaser // X کی جانب سے عدالت کو حملے کے بارے میں جو رپورٹ (دی گئی)
	}
	for i := s.End - 2; i > lo && i > s.Start-far; i-- {
		if r.Kind(i) == text.Stop || r.Fold(i) == "نے" || r.Fold(i) == "کہ" {
			break
		}
		if sp, ok := r.issuerAt(i, lo, s); ok {
			sp.Span, sp.Resolved = s, "phrase"
			return sp, true
		}
		if sp, from := r.issuedFrom(i, lo); from {
			sp.Span, sp.Resolved = s, "phrase"
			return sp, sp.Entity >= 0 || sp.Name.Len() > 1
		}
		if agent, ok := r.BySide(i); ok {
			sp, ok := r.issuedFor(agent, lo)
			sp.Span, sp.Resolved = s, "phrase"
			return sp, ok
		}
	}
	return said.Speaker{}, false
}

// issuedFrom is from whose office a document was issued, where سے is token i: X کے دفتر سے (جاری بیان میں).
func (r *Reader) issuedFrom(i, lo int) (sp said.Speaker, from bool) {
	if r.Fold(i) != "سے" || !r.ReleasedAt(i+1) || r.Is(i-1, lexicon.Side) ||
		r.Is(i-2, lexicon.Demonstrative|lexicon.PersonPronoun) {
		return said.Speaker{}, false
	}
	p, m := r.PhraseBefore(i, lo), r.Names.EndingAt(i)
	if m != nil && (!r.Names.Is(m.Entity, names.Place) || r.Names.IsEmbassy(m.Span)) {
		return said.Speaker{Entity: m.Entity}, true
	}
	if m != nil && m.Span == p && !r.seat(m) {
		return said.Speaker{}, false // اسلام آباد سے (جاری نوٹیفکیشن)
	}
	return said.Speaker{Entity: -1, Name: p}, true
}

// issuedFor is on whose side a document was issued, whose phrase ends before token agent: کمپنی (کی جانب سے).
func (r *Reader) issuedFor(agent, lo int) (said.Speaker, bool) {
	p, m := r.PhraseBefore(agent, lo), r.Names.EndingAt(agent)
	if m == nil && p.Len() == 0 {
		return said.Speaker{}, false
	}
	if m == nil {
		return r.PhraseSpeaker(p), true
	}
	if w, ok := r.together(p, m); ok {
		return said.Speaker{Entity: -1, Name: w}, true
	}
	if b := r.Names.EndingAt(m.Start); b != nil && r.Names.Is(m.Entity, names.Place) && r.Names.Is(b.Entity, names.Agency) {
		m = b // بی بی سی نیوز روس
	}
	return said.Speaker{Entity: m.Entity}, true
}

// issuerAt is who issued the document s, as the word at token i tells: in which paper or on whose page it is, who
// complained or who met.
func (r *Reader) issuerAt(i, lo int, s text.Span) (said.Speaker, bool) {
	if m := r.Names.At(r.InsideMarks(i)); r.Fold(i) == "میں" && r.ReleasedAt(i+1) && !r.handedIn(i+1, s.End) && m != nil &&
		r.Names.Is(m.Entity, names.Agency) {
		return said.Speaker{Entity: m.Entity}, true // ’گلوبل ٹائمز‘ میں (شائع ہونے والے مضمون)
	}
	if sp, ok := r.onOwnPage(i, lo); ok {
		return sp, true
	}
	if sp, ok := r.complainant(i, lo); ok {
		return sp, true
	}
	return r.issuedAfter(i, lo, i == s.Start-1 && s.Len() > 1 && r.Is(s.End-1, lexicon.Document))
}

// issuedAfter is the body behind whose meeting a document was issued, where کے بعد ends with token i: قومی سلامتی کمیٹی
// کے اجلاس کے بعد (جاری اعلامیے), کور کمانڈرز کانفرنس کے بعد. A document right behind it (next) need not be said to be
// issued: … کے بعد ایک مشترکہ اعلامیے میں.
func (r *Reader) issuedAfter(i, lo int, next bool) (said.Speaker, bool) {
	if r.Fold(i) != "بعد" || !r.Is(i-1, lexicon.Genitive) || !r.ReleasedAt(i+1) && !next || !r.In(i-2, lexicon.Session) {
		return said.Speaker{}, false
	}
	p := r.PhraseBefore(i-1, lo)
	for k := p.Start; k < p.End; k++ {
		if r.Is(k, lexicon.Relative) {
			p.Start = k + 1 // (آج ہونے والی) کور کمانڈرز کانفرنس
		}
	}
	if m := r.OwnerIn(text.Span{Start: p.Start, End: p.End + 1}); m != nil && r.Names.Is(m.Entity, names.Agency) {
		return said.Speaker{Entity: m.Entity}, true
	}
	return said.Speaker{Entity: -1, Name: p}, p.Len() > 1 && !r.HasPronoun(p) &&
		!r.AnyIs(p.Start, p.End, lexicon.Genitive|lexicon.Indefinite)
}

// issuedNow is the agency that acted just before a document of which the text only tells that it was issued: اوگرا نے
// گیس مہنگی کر دی۔ اس حوالے سے جاری نوٹیفکیشن (کے مطابق).
func (r *Reader) issuedNow(s text.Span) (int, bool) {
	if !r.ReleasedAt(s.Start) && !(s.Len() == 1 && r.In(s.Start, lexicon.OfficialPaper)) || r.handedIn(s.Start, s.End) ||
		s.Len() > 4 || r.Fold(s.Start-1) == "بعد" || r.AnyIs(s.Start, s.End, lexicon.Genitive) {
		return -1, false
	}
	e, ok := r.LastAgencyActing(s, 1)
	if ok {
		r.keep(s.End-1, said.Speaker{Entity: e})
	}
	return e, ok
}

// complainant is on whose complaint a case was opened, where میں is token i: X کی مدعیت میں (درج مقدمے میں).
func (r *Reader) complainant(i, lo int) (said.Speaker, bool) {
	if r.Fold(i) != "میں" || !r.In(i-1, lexicon.Complainant) || !r.Is(i-2, lexicon.Genitive) {
		return said.Speaker{}, false
	}
	return r.SignedBy(r.PhraseBefore(i-2, lo))
}

// SignedBy is whom a phrase means that tells, beside a document, who issued it, unless it has a pronoun.
func (r *Reader) SignedBy(p text.Span) (said.Speaker, bool) {
	if p.Len() == 0 || r.HasPronoun(p) {
		return said.Speaker{}, false
	}
	sp := r.PhraseSpeaker(p)
	sp.Resolved = "phrase"
	return sp, true
}

// maxPaper is how many words stand at most between the genitive of the body whose document it is and its noun.
const maxPaper = 5

// bodysPaper is the agency that the noun for its kind means with which a document's phrase begins: ادارے کی (سالانہ رپورٹ),
// عدالت کے (فیصلے).
func (r *Reader) bodysPaper(s text.Span) (int, bool) {
	for k := s.Start + 1; k <= s.Start+2 && k < s.End-1 && k >= s.End-1-maxPaper; k++ {
		if !r.Is(k, lexicon.Genitive) {
			continue
		}
		body := text.Span{Start: s.Start, End: k}
		if !r.Is(k-1, lexicon.GroupNoun) && !r.KindNoun(k-1) || r.Is(s.Start, lexicon.Indefinite) ||
			r.AnyIs(k+1, s.End, lexicon.Genitive|lexicon.Postposition|lexicon.PersonNoun) {
			return -1, false
		}
		e := r.PhraseSpeaker(body).Entity
		return e, r.Names.Is(e, names.Agency) && r.suitsNoun(e, k-1)
	}
	return -1, false
}

// suitsNoun tells whether the name of an agency does not end with a noun for a body of another kind than the one at
// token i, which is no general one as ادارے: an army is no کمپنی.
func (r *Reader) suitsNoun(entity, i int) bool {
	last := r.Names.Entities[entity].Mentions[0].End - 1
	return r.In(i, lexicon.InstitutionKind) || r.In(i, lexicon.AssociationKind) || !r.Is(last, lexicon.GroupNoun) ||
		r.Fold(last) == r.Fold(i) || r.In(i, lexicon.Court) && r.In(last, lexicon.Court)
}

// seat tells whether a place is a building that stands for who works there: وائٹ ہاؤس.
func (r *Reader) seat(m *names.Mention) bool {
	x, ok := r.Names.Matches.Longest(m.Start, lexicon.Place)
	return ok && r.Lex.Rules.Places[x.Index].Category == "site"
}

// handedIn tells whether the first word of publishing between two tokens says that a document was given to somebody:
// سپریم کورٹ میں دائر (درخواست).
func (r *Reader) handedIn(from, to int) bool {
	for i := from; i < to; i++ {
		if r.Is(i, lexicon.Release) {
			return r.submittedAt(i)
		}
	}
	return false
}
