package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// documentSpeaker is who issued a report or statement: the agency or person in
// its phrase, the last speaker for a bare بیان میں, else the phrase.
func (r *reader) documentSpeaker(of *subject) Speaker {
	own := *of // it is narrowed below, and the caller's is not
	s := &own
	if e, ok := r.personBefore(s.Start); ok && r.relativeWord(s.Start) && r.is(s.Start+1, lexicon.Genitive) {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"} // …، جن کے بیان میں
	}
	if s.Len() == 1 && r.fold(s.Start) == "اس" {
		return r.thatDocument(s.Span)
	}
	if e, ok := r.ownerBefore(s); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	if p, ok := r.joint(s.Span); ok {
		return Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "phrase"}
	}
	for i := s.End - 2; i > s.Start; i-- {
		if r.in(i, lexicon.Chairing) && (r.is(i-1, lexicon.Genitive) || r.fold(i-1) == "زیر") {
			s.Start = i + 1 // صدر کی زیر صدارت (اجلاس)
			break
		}
	}
	for i := s.End - 1; i >= s.Start; i-- {
		if m := r.names.At(i); m != nil {
			about := m.End+1 < s.End && r.is(m.End, lexicon.Genitive) && r.against(m.End+1) // X کے خلاف مقدمہ
			sources := m.End < s.End && r.is(m.End, lexicon.PersonNoun|lexicon.Hearsay)     // پی آئی اے ذرائع اور آڈٹ رپورٹ
			if !r.names.Is(m.Entity, names.Place) && !about && !sources && !(r.isPerson(m.Entity) && r.ownsFar(m.End, s.End)) {
				return Speaker{Entity: m.Entity, Span: s.Span, Resolved: "phrase"}
			}
			i = m.Start
		}
	}
	if sp, ok := r.issuer(s); ok {
		return sp
	}
	if sp, ok := r.knownDocument(s); ok {
		return sp
	}
	if e, ok := r.issuedNow(s); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "title"}
	}
	if s.Len() > 2 && r.is(s.End-2, lexicon.Genitive) {
		if e, ok := r.names.ByTitle(text.Span{Start: s.Start, End: s.End - 2}); ok {
			return Speaker{Entity: e, Span: s.Span, Resolved: "title"} // امریکی صدر کے حکم کے مطابق
		}
	}
	if sp, ok := r.heads[r.fold(s.End-1)]; ok && s.Len() == 1 {
		sp.Span, sp.Resolved = s.Span, "title"
		return sp
	}
	if sp, ok := r.sameDocument(s); ok {
		return sp
	}
	if s.Len() == 1 && r.is(s.Start, lexicon.Occasion) && r.fold(s.Start) != "اجلاس" && r.fold(s.Start) != "بریفنگ" && (r.focus.entity >= 0 || r.focus.phrase.Len() > 0) {
		return Speaker{Entity: r.focus.entity, Name: r.focus.phrase, Span: s.Span, Resolved: "phrase"}
	}
	return Speaker{Entity: -1, Name: s.Span, Span: s.Span, Resolved: "phrase"}
}

// against tells whether the words from token i on, behind X کے, say that something is about X
// rather than theirs.
func (r *reader) against(i int) bool { return r.fold(i) == "خلاف" || r.is(i, lexicon.Relator) }

// thatDocument is the document that an اس (میں) means: the one that the sentence before tells of,
// unless the last statement was read in one or said in one.
func (r *reader) thatDocument(s text.Span) Speaker {
	var sp Speaker
	if p, ok := r.documentBefore(s.Start); ok && !r.documentSpoke(s.Start) {
		sp = r.documentSpeaker(&subject{Span: p, end: p.End})
	} else {
		sp = r.out[len(r.out)-1].Speaker // there is one: documentSource looked
	}
	sp.Span, sp.Resolved = s, "pronoun"
	return sp
}

// maxTheirs is how many words a document has at most that a pronoun owns.
const maxTheirs = 4

// theirDocument tells whether a phrase is something that people said or wrote and a pronoun for them:
// ان کے بیان. A case (مقدمے) is not what they say.
func (r *reader) theirDocument(s *subject) bool {
	return s.Len() > 2 && s.Len() <= maxTheirs && r.fold(s.Start) == "ان" && r.is(s.Start+1, lexicon.Genitive) && r.is(s.End-1, lexicon.Document) && r.fold(s.End-1) != "مقدمے"
}

// ownerBefore is who acted with نے in the sentence before a document that a pronoun owns:
// سکاٹ لینڈ یارڈ نے ویڈیوز دیکھیں اور ان کی رپورٹ (کے مطابق).
func (r *reader) ownerBefore(s *subject) (int, bool) {
	if s.Len() > 3 || !r.is(s.Start, lexicon.PersonPronoun) || !r.is(s.Start+1, lexicon.Genitive) {
		return -1, false
	}
	for k := s.Start - 1; k > r.doc.SentenceAt(s.Start).Start; k-- {
		if m := r.names.EndingAt(k); r.fold(k) == "نے" {
			if m == nil || r.names.Is(m.Entity, names.Place) {
				return -1, false
			}
			return m.Entity, true
		}
	}
	return -1, false
}

// ownsFar tells whether the genitive at token i belongs to something else than the document
// with which its phrase ends: عبداللہ شاہ (کے قتل کی تفتیش), عبداللہ شاہ (قتل کے مقدمے).
func (r *reader) ownsFar(i, end int) bool {
	return r.anyIs(i+1, end, lexicon.Genitive)
}

// joint is the part of a phrase that names two people: موہنی اور ان کے شوہر مارک (کے بیان).
func (r *reader) joint(s text.Span) (text.Span, bool) {
	and := s.Start + 1
	for and < s.End && r.fold(and) != "اور" {
		and++
	}
	first := r.names.EndingAt(and)
	whole := first != nil && r.isPerson(first.Entity) && first.Start == s.Start
	if !whole && !(r.is(and+1, lexicon.PersonPronoun) && r.is(and+2, lexicon.Genitive) && r.names.KinEndsAt(and+4)) {
		return text.Span{}, false
	}
	for i := s.End - 1; i > and; i-- {
		if m := r.names.At(i); m != nil && r.isPerson(m.Entity) {
			return text.Span{Start: s.Start, End: m.End}, true
		}
	}
	return text.Span{}, false
}

// jointBefore tells whether the phrase that ends before token e names two people.
func (r *reader) jointBefore(e, lo int) bool {
	_, ok := r.joint(r.phraseBefore(e, lo))
	return ok
}

// documentBefore is the document that the sentence before token i is about: ایک درخواست
// دائر کی گئی تھی۔ (اس کے مطابق).
func (r *reader) documentBefore(i int) (text.Span, bool) {
	s := r.sentenceBefore(i)
	for k := s.End - 1; k > s.Start; k-- {
		if (r.is(k, lexicon.Document) || r.in(k, lexicon.Plan)) && !r.is(k+1, lexicon.Postposition) && !r.toldByDocument(k) {
			p := r.phraseBefore(k+1, s.Start)
			return p, p.Len() > 0
		}
	}
	return text.Span{}, false
}

// toldByDocument tells whether token i stands within what a document says, which goes on
// itself: رپورٹ کے مطابق ویڈیو شیئر کی گئی۔ (اس کے مطابق).
func (r *reader) toldByDocument(i int) bool {
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-2; n-- {
		o := &r.out[n]
		if o.Content.Start <= i && i < o.Content.End && o.Speaker.Span.Len() > 0 {
			return r.is(o.Speaker.Span.End-1, lexicon.Document)
		}
	}
	return false
}

// sameWithin is within how many statements a document is pointed to again.
const sameWithin = 5

// sameDocument is the source of an earlier statement of a document, where a phrase
// points to it by the same noun (اس رپورٹ), or right behind it by another: اس دستاویز.
func (r *reader) sameDocument(s *subject) (Speaker, bool) {
	if !r.is(s.Start, lexicon.Demonstrative) || s.Len() > 2 {
		return Speaker{}, false
	}
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-sameWithin; n-- {
		sp := r.out[n].Speaker
		if sp.Span.Len() < 2 || !r.is(sp.Span.End-1, lexicon.Document) {
			continue
		}
		next := n == len(r.out)-1 && r.doc.SentenceOf(s.Start)-r.doc.SentenceOf(r.out[n].Cue.Start) <= 2
		if next || r.fold(sp.Span.End-1) == r.fold(s.End-1) {
			sp.Span, sp.Resolved = s.Span, "title"
			return sp, true
		}
	}
	return Speaker{}, false
}

// issuedAfter is the body behind whose meeting a document was issued, where کے بعد ends with token i: قومی سلامتی کمیٹی
// کے اجلاس کے بعد (جاری اعلامیے), کور کمانڈرز کانفرنس کے بعد.
func (r *reader) issuedAfter(i, lo int) (Speaker, bool) {
	if r.fold(i) != "بعد" || !r.is(i-1, lexicon.Genitive) || !r.releasedAt(i+1) || r.fold(i-2) != "اجلاس" && r.fold(i-2) != "کانفرنس" {
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
func (r *reader) issuedNow(s *subject) (int, bool) {
	if !r.releasedAt(s.Start) || s.Len() > 4 || r.fold(s.Start-1) == "بعد" || r.anyIs(s.Start, s.End, lexicon.Genitive) {
		return -1, false
	}
	e, ok := r.lastActing(s.Span, 1)
	if ok {
		r.keep(s.End-1, Speaker{Entity: e})
	}
	return e, ok
}

// issuer is who issued a document, told before it: X کی جانب سے (جاری کیے گئے
// بیان میں).
func (r *reader) issuer(s *subject) (Speaker, bool) {
	lo := r.doc.SentenceAt(s.Start).Start
	for i := s.End - 2; i > lo && i > s.Start-8; i-- {
		if r.kind(i) == text.Stop || r.fold(i) == "نے" || r.fold(i) == "کہ" {
			break
		}
		if m := r.names.At(r.insideMarks(i)); r.fold(i) == "میں" && r.releasedAt(i+1) && m != nil && r.names.Is(m.Entity, names.Agency) {
			return Speaker{Entity: m.Entity, Span: s.Span, Resolved: "phrase"}, true // ’گلوبل ٹائمز‘ میں (شائع ہونے والے مضمون)
		}
		if sp, ok := r.onOwnPage(i, lo); ok {
			sp.Span = s.Span
			return sp, true
		}
		if r.fold(i) == "سے" && r.releasedAt(i+1) && r.fold(i-1) != "جانب" && r.fold(i-1) != "طرف" && !r.is(i-2, lexicon.Demonstrative|lexicon.PersonPronoun) {
			p := r.phraseBefore(i, lo) // X کے دفتر سے (جاری بیان میں)
			if m := r.names.EndingAt(i); m != nil && !r.names.Is(m.Entity, names.Place) {
				return Speaker{Entity: m.Entity, Span: s.Span, Resolved: "phrase"}, true
			} else if m != nil && m.Span == p && !r.seat(m) {
				continue // اسلام آباد سے (جاری نوٹیفکیشن)
			}
			return Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "phrase"}, p.Len() > 1
		}
		if sp, ok := r.issuedAfter(i, lo); ok {
			sp.Span = s.Span
			return sp, true
		}
		if agent, ok := r.bySide(i); ok {
			if m := r.names.EndingAt(agent); m != nil && !r.jointBefore(agent, lo) {
				return Speaker{Entity: m.Entity, Span: s.Span, Resolved: "phrase"}, true
			}
			p := r.phraseBefore(agent, lo)
			if p.Len() == 0 {
				return Speaker{}, false
			}
			sp := r.phraseSpeaker(p) // کمپنی کی جانب سے
			sp.Span, sp.Resolved = s.Span, "phrase"
			return sp, true
		}
	}
	return Speaker{}, false
}

// maxPage is how many words lie at most between whose page it is and پر: کے آفیشل ٹوئٹر اکاؤنٹ.
const maxPage = 4

// onOwnPage is whose page it is on which a document was issued, where پر is token i: کمپنی کی ویب سائٹ پر (جاری بیان),
// X کے ٹوئٹر اکاؤنٹ سے.
func (r *reader) onOwnPage(i, lo int) (Speaker, bool) {
	if r.fold(i) != "پر" && r.fold(i) != "سے" || !r.in(i-1, lexicon.PageWord) || !r.releasedAt(i+1) {
		return Speaker{}, false
	}
	for k := i - 2; k > lo && k > i-2-maxPage; k-- {
		if r.is(k, lexicon.Genitive) {
			p := r.phraseBefore(k, lo)
			if agent, ok := r.bySide(r.insideMarks(p.Start)); ok {
				p = r.phraseBefore(agent, lo) // فوج کی طرف سے اس کی ویب سائٹ پر
			}
			if p.Len() == 0 || r.hasPronoun(p) {
				return Speaker{}, false
			}
			sp := r.phraseSpeaker(p)
			if m := r.names.At(p.End - 1); m != nil && m.Entity == sp.Entity && m.Start > p.Start && r.names.Is(m.Entity, names.Place) {
				sp = Speaker{Entity: -1, Name: p} // ایم کیو ایم لندن
			}
			sp.Resolved = "phrase"
			return sp, true
		}
	}
	return Speaker{}, false
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

// insideMarks is the last word before token i, inside quotation marks that close there.
func (r *reader) insideMarks(i int) int {
	i--
	for i > 0 && r.kind(i) == text.Mark {
		i--
	}
	return i
}
