package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Who issued a document, told before it: by name, by whose page it is on, by a meeting or by what somebody did.

// maxFromIssuer is how many words lie at most between a document and by whom the text tells before it that it was issued.
const maxFromIssuer = 8

// issuer is who issued a document, told before it: X کی جانب سے (جاری کیے گئے
// بیان میں).
func (r *reader) issuer(s text.Span) (Speaker, bool) {
	lo := r.doc.SentenceAt(s.Start).Start
	far := maxFromIssuer
	if r.fold(s.Start-1) == "جو" {
		far = maxToReleaser // X کی جانب سے عدالت کو حملے کے بارے میں جو رپورٹ (دی گئی)
	}
	for i := s.End - 2; i > lo && i > s.Start-far; i-- {
		if r.kind(i) == text.Stop || r.fold(i) == "نے" || r.fold(i) == "کہ" {
			break
		}
		if m := r.names.At(r.insideMarks(i)); r.fold(i) == "میں" && r.releasedAt(i+1) && !r.handedIn(i+1, s.End) && m != nil && r.names.Is(m.Entity, names.Agency) {
			return Speaker{Entity: m.Entity, Span: s, Resolved: "phrase"}, true // ’گلوبل ٹائمز‘ میں (شائع ہونے والے مضمون)
		}
		if sp, ok := r.issuerAt(i, lo, s); ok {
			sp.Span = s
			return sp, true
		}
		if r.fold(i) == "سے" && r.releasedAt(i+1) && !r.is(i-1, lexicon.Side) && !r.is(i-2, lexicon.Demonstrative|lexicon.PersonPronoun) {
			p := r.phraseBefore(i, lo) // X کے دفتر سے (جاری بیان میں)
			if m := r.names.EndingAt(i); m != nil && (!r.names.Is(m.Entity, names.Place) || r.names.IsEmbassy(m.Span)) {
				return Speaker{Entity: m.Entity, Span: s, Resolved: "phrase"}, true
			} else if m != nil && m.Span == p && !r.seat(m) {
				continue // اسلام آباد سے (جاری نوٹیفکیشن)
			}
			return Speaker{Entity: -1, Name: p, Span: s, Resolved: "phrase"}, p.Len() > 1
		}
		if agent, ok := r.bySide(i); ok {
			if m := r.names.EndingAt(agent); m != nil && !r.jointBefore(agent, lo) {
				if w, ok := r.together(r.phraseBefore(agent, lo), m); ok {
					return Speaker{Entity: -1, Name: w, Span: s, Resolved: "phrase"}, true
				}
				if b := r.names.EndingAt(m.Start); b != nil && r.names.Is(m.Entity, names.Place) && r.names.Is(b.Entity, names.Agency) {
					m = b // بی بی سی نیوز روس
				}
				return Speaker{Entity: m.Entity, Span: s, Resolved: "phrase"}, true
			}
			p := r.phraseBefore(agent, lo)
			if p.Len() == 0 {
				return Speaker{}, false
			}
			sp := r.phraseSpeaker(p) // کمپنی کی جانب سے
			sp.Span, sp.Resolved = s, "phrase"
			return sp, true
		}
	}
	return Speaker{}, false
}

// issuerAt is who issued the document s, as the word at token i tells: whose page it is on, who complained or who met.
func (r *reader) issuerAt(i, lo int, s text.Span) (Speaker, bool) {
	if sp, ok := r.onOwnPage(i, lo); ok {
		return sp, true
	}
	if sp, ok := r.complainant(i, lo); ok {
		return sp, true
	}
	return r.issuedAfter(i, lo, i == s.Start-1 && s.Len() > 1 && r.is(s.End-1, lexicon.Document))
}

// issuedAfter is the body behind whose meeting a document was issued, where کے بعد ends with token i: قومی سلامتی کمیٹی
// کے اجلاس کے بعد (جاری اعلامیے), کور کمانڈرز کانفرنس کے بعد. A document right behind it (next) need not be said to be
// issued: … کے بعد ایک مشترکہ اعلامیے میں.
func (r *reader) issuedAfter(i, lo int, next bool) (Speaker, bool) {
	if r.fold(i) != "بعد" || !r.is(i-1, lexicon.Genitive) || !r.releasedAt(i+1) && !next || !r.in(i-2, lexicon.Session) {
		return Speaker{}, false
	}
	p := r.phraseBefore(i-1, lo)
	for k := p.Start; k < p.End; k++ {
		if r.is(k, lexicon.Relative) {
			p.Start = k + 1 // (آج ہونے والی) کور کمانڈرز کانفرنس
		}
	}
	if m := r.ownerIn(text.Span{Start: p.Start, End: p.End + 1}); m != nil && r.names.Is(m.Entity, names.Agency) {
		return Speaker{Entity: m.Entity, Resolved: "phrase"}, true
	}
	return Speaker{Entity: -1, Name: p, Resolved: "phrase"}, p.Len() > 1 && !r.hasPronoun(p) && !r.anyIs(p.Start, p.End, lexicon.Genitive|lexicon.Indefinite)
}

// issuedNow is the agency that acted just before a document of which the text only tells that it was issued: اوگرا نے
// گیس مہنگی کر دی۔ اس حوالے سے جاری نوٹیفکیشن (کے مطابق).
func (r *reader) issuedNow(s text.Span) (int, bool) {
	if !r.releasedAt(s.Start) && !(s.Len() == 1 && r.in(s.Start, lexicon.OfficialPaper)) || r.handedIn(s.Start, s.End) || s.Len() > 4 || r.fold(s.Start-1) == "بعد" || r.anyIs(s.Start, s.End, lexicon.Genitive) {
		return -1, false
	}
	e, ok := r.lastActing(s, 1)
	if ok {
		r.keep(s.End-1, Speaker{Entity: e})
	}
	return e, ok
}

// maxPage is how many words lie at most between whose page it is and پر: کے آفیشل ٹوئٹر اکاؤنٹ.
const maxPage = 4

// onOwnPage is whose page it is on which a document was issued, where پر is token i: کمپنی کی ویب سائٹ پر (جاری بیان),
// X کے ٹوئٹر اکاؤنٹ سے.
func (r *reader) onOwnPage(i, lo int) (Speaker, bool) {
	if r.fold(i) != "پر" && r.fold(i) != "سے" || !r.in(i-1, lexicon.PageWord) || !r.releasedAt(i+1) {
		return Speaker{}, false
	}
	return r.pageOwner(i, lo)
}

// pageOwner is whose page it is that stands before token i.
func (r *reader) pageOwner(i, lo int) (Speaker, bool) {
	k := r.genitiveOfPage(i, lo)
	if k < 0 {
		return Speaker{}, false
	}
	p := r.phraseBefore(k, lo)
	if agent, ok := r.bySide(r.insideMarks(p.Start)); ok {
		p = r.phraseBefore(agent, lo) // فوج کی طرف سے اس کی ویب سائٹ پر
	}
	if p.Len() == 0 || r.hasPronoun(p) {
		return Speaker{}, false
	}
	sp := r.phraseSpeaker(p)
	if m := r.names.At(p.End - 1); m != nil && sp.Resolved == "name" && m.Start > p.Start && r.names.Is(m.Entity, names.Place) {
		sp = Speaker{Entity: -1, Name: p} // ایم کیو ایم لندن
	}
	sp.Resolved = "phrase"
	return sp, true
}

// genitiveOfPage is the genitive between a page that ends before token end and whose it is, behind token lo, or -1.
func (r *reader) genitiveOfPage(end, lo int) int {
	for k := end - 2; k > lo && k > end-2-maxPage; k-- {
		if r.is(k, lexicon.Genitive) {
			return k
		}
	}
	return -1
}

// ownedPage tells whether a phrase is somebody's own page: پاکستان کرکٹ بورڈ کے ٹوئٹر اکاؤنٹ, but not X کے نام سے ایک
// اکاؤنٹ.
func (r *reader) ownedPage(s text.Span) bool {
	if !r.in(s.End-1, lexicon.PageWord) || r.anyIs(s.Start, s.End, lexicon.Indefinite|lexicon.Settled|lexicon.Relative) {
		return false
	}
	k := r.genitiveOfPage(s.End, s.Start)
	return k > 0 && !r.is(k+1, lexicon.PersonNoun)
}

// complainant is on whose complaint a case was opened, where میں is token i: X کی مدعیت میں (درج مقدمے میں).
func (r *reader) complainant(i, lo int) (Speaker, bool) {
	if r.fold(i) != "میں" || !r.in(i-1, lexicon.Complainant) || !r.is(i-2, lexicon.Genitive) {
		return Speaker{}, false
	}
	return r.signedBy(r.phraseBefore(i-2, lo))
}

// signedBy is whom a phrase means that tells, beside a document, who issued it, unless it has a pronoun.
func (r *reader) signedBy(p text.Span) (Speaker, bool) {
	if p.Len() == 0 || r.hasPronoun(p) {
		return Speaker{}, false
	}
	sp := r.phraseSpeaker(p)
	sp.Resolved = "phrase"
	return sp, true
}

// bodysPage is the body whose page a phrase means, by the noun for its kind or a name that no list has: کمپنی کی ویب
// سائٹ, سنکیانگ کی مقامی حکومت کی ویب سائٹ.
func (r *reader) bodysPage(s text.Span) (Speaker, bool) {
	k := r.genitiveOfPage(s.End, s.Start)
	if k < 0 || !r.in(s.End-1, lexicon.PageWord) || !r.is(k-1, lexicon.GroupNoun|lexicon.AgencyLast) && !r.kindWord(k-1) {
		return Speaker{}, false
	}
	p := text.Span{Start: s.Start, End: k}
	if r.hasPronoun(p) || r.anyIs(p.Start, p.End, lexicon.Postposition) && !r.anyIs(p.Start, p.End, lexicon.Genitive) {
		return Speaker{}, false
	}
	sp := r.phraseSpeaker(p)
	sp.Span, sp.Resolved = s, "phrase"
	return sp, sp.Entity >= 0 || sp.Name.Len() > 1
}

// maxPaper is how many words stand at most between the genitive of the body whose document it is and its noun.
const maxPaper = 5

// bodysPaper is the agency that the noun for its kind means with which a document's phrase begins: ادارے کی (سالانہ رپورٹ),
// عدالت کے (فیصلے).
func (r *reader) bodysPaper(s text.Span) (int, bool) {
	for k := s.Start + 1; k <= s.Start+2 && k < s.End-1 && k >= s.End-1-maxPaper; k++ {
		if !r.is(k, lexicon.Genitive) {
			continue
		}
		body := text.Span{Start: s.Start, End: k}
		if !r.is(k-1, lexicon.GroupNoun) && !r.kindWord(k-1) || r.is(s.Start, lexicon.Indefinite) || r.anyIs(k+1, s.End, lexicon.Genitive|lexicon.Postposition|lexicon.PersonNoun) {
			return -1, false
		}
		e := r.phraseSpeaker(body).Entity
		return e, r.names.Is(e, names.Agency) && r.suitsNoun(e, k-1)
	}
	return -1, false
}

// suitsNoun tells whether the name of an agency does not end with a noun for a body of another kind than the one at
// token i, which is no general one as ادارے: an army is no کمپنی.
func (r *reader) suitsNoun(entity, i int) bool {
	last := r.names.Entities[entity].Mentions[0].End - 1
	return r.in(i, lexicon.InstitutionKind) || r.in(i, lexicon.AssociationKind) || !r.is(last, lexicon.GroupNoun) || r.fold(last) == r.fold(i) || r.in(i, lexicon.Court) && r.in(last, lexicon.Court)
}

// seat tells whether a place is a building that stands for who works there: وائٹ ہاؤس.
func (r *reader) seat(m *names.Mention) bool {
	x, ok := r.names.Matches.Longest(m.Start, lexicon.Place)
	return ok && r.lex.Rules.Places[x.Index].Category == "site"
}

// releasedAt tells whether a word of publishing stands at token i, or behind a time there:
// جمعرات کو جاری ہونے والے, بھی جاری.
func (r *reader) releasedAt(i int) bool {
	if r.fold(i) == "بھی" {
		i++
	}
	for r.is(i, lexicon.TimeWord) || r.is(i-1, lexicon.TimeWord) && (r.fold(i) == "کو" || r.is(i, lexicon.Genitive) && r.is(i+1, lexicon.TimeWord)) {
		i++
	}
	return r.is(i, lexicon.Release)
}

// handedIn tells whether the first word of publishing between two tokens says that a document was given to somebody:
// سپریم کورٹ میں دائر (درخواست).
func (r *reader) handedIn(from, to int) bool {
	for i := from; i < to; i++ {
		if r.is(i, lexicon.Release) {
			return r.submittedAt(i)
		}
	}
	return false
}

// insideMarks is the last word before token i, inside quotation marks that close there.
func (r *reader) insideMarks(i int) int {
	i--
	for i > 0 && r.kind(i) == text.Mark {
		i--
	}
	return i
}
