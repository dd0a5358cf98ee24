package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// documentSpeaker is who issued a report or statement: the agency or person in
// its phrase, the last speaker for a bare بیان میں, else the phrase.
func (r *reader) documentSpeaker(s text.Span) Speaker {
	if e, ok := r.personBefore(s.Start); ok && r.relativeWord(s.Start) && r.is(s.Start+1, lexicon.Genitive) {
		return Speaker{Entity: e, Span: s, Resolved: "pronoun"} // …، جن کے بیان میں
	}
	if s.Len() == 1 && r.fold(s.Start) == "اس" {
		return r.thatDocument(s)
	}
	if s.Len() == 1 && r.is(s.Start, lexicon.AgencyLast) && r.fold(s.End) == "نے" {
		if e, ok := r.names.ByHead(s); ok {
			return Speaker{Entity: e, Span: s, Resolved: "title"} // (واشنگٹن) پوسٹ نے
		}
	}
	if e, ok := r.ownerBefore(s); ok {
		return Speaker{Entity: e, Span: s, Resolved: "pronoun"}
	}
	if r.in(s.End-1, lexicon.PressKind) && !r.is(s.End-1, lexicon.Document) {
		if e, ok := r.ofItsKind(s); ok {
			return Speaker{Entity: e, Span: s, Resolved: "title"} // ڈان نے اداریہ لکھا ہے۔ اخبار (میں کہا گیا ہے کہ)
		}
	}
	if p, ok := r.joint(s); ok {
		return Speaker{Entity: -1, Name: p, Span: s, Resolved: "phrase"}
	}
	if r.issuedWithin(s) {
		if sp, ok := r.issuer(s); ok {
			return sp
		}
	}
	for i := s.End - 2; i > s.Start; i-- {
		if r.in(i, lexicon.Chairing) && (r.is(i-1, lexicon.Genitive) || r.fold(i-1) == "زیر") {
			s.Start = i + 1 // صدر کی زیر صدارت (اجلاس)
			break
		}
	}
	if sp, ok := r.namedOwner(s); ok {
		return sp
	}
	if sp, ok := r.issuer(s); ok {
		return sp
	}
	return r.unsigned(s)
}

// unsigned is who issued a document of which neither its phrase nor the words before tell: by what the article told
// earlier, else the phrase.
func (r *reader) unsigned(s text.Span) Speaker {
	if sp, ok := r.knownDocument(r.madeBare(s)); ok {
		sp.Span = s
		return sp
	}
	if st := r.saidBefore(s.Start); st != nil && r.is(s.End-1, lexicon.Answer) && !st.Speaker.Hidden() {
		sp := st.Speaker // X نے کہا …۔ جواب میں مزید (کہا گیا)
		sp.Span, sp.Resolved = s, "title"
		return sp
	}
	if e, ok := r.issuedNow(s); ok {
		return Speaker{Entity: e, Span: s, Resolved: "title"}
	}
	if s.Len() > 2 && r.is(s.End-2, lexicon.Genitive) {
		if e, ok := r.names.ByTitle(text.Span{Start: s.Start, End: s.End - 2}); ok {
			return Speaker{Entity: e, Span: s, Resolved: "title"} // امریکی صدر کے حکم کے مطابق
		}
	}
	if sp, ok := r.heads[r.fold(s.End-1)]; ok && (s.Len() == 1 || s.Len() == 2 && r.fold(s.Start) == "ویب") {
		sp.Span, sp.Resolved = s, "title"
		return sp
	}
	if sp, ok := r.sameDocument(s); ok {
		return sp
	}
	if sp, ok := r.bodysPage(s); ok {
		return sp
	}
	if e, ok := r.bodysPaper(s); ok {
		return Speaker{Entity: e, Span: s, Resolved: "phrase"}
	}
	if s.Len() == 1 && r.is(s.Start, lexicon.Occasion) && r.fold(s.Start) != "اجلاس" && r.fold(s.Start) != "بریفنگ" && (r.focus.entity >= 0 || r.focus.phrase.Len() > 0) {
		return r.focus.speaker(s, "phrase")
	}
	return Speaker{Entity: -1, Name: s, Span: s, Resolved: "phrase"}
}

// namedOwner is whose a document is by a name in its phrase, the last that does not say something else of it.
func (r *reader) namedOwner(s text.Span) (Speaker, bool) {
	for i := s.End - 1; i >= s.Start; i-- {
		m := r.names.At(i)
		if m == nil {
			continue
		}
		if r.concerns(m) {
			break
		}
		if r.isPerson(m.Entity) && r.onBody(s.End-1) {
			return Speaker{Entity: -1, Name: s, Span: s, Resolved: "phrase"}, true
		}
		about := m.End+1 < s.End && r.is(m.End, lexicon.Genitive) && r.against(m.End+1) // X کے خلاف مقدمہ
		sources := m.End < s.End && r.is(m.End, lexicon.PersonNoun|lexicon.Hearsay)     // پی آئی اے ذرائع اور آڈٹ رپورٹ
		if !r.names.Is(m.Entity, names.Place) && !about && !sources && !(r.isPerson(m.Entity) && r.ownsFar(m.End, s.End)) && !r.onlyThere(m) && !r.watchedBy(m, s.End) {
			if w, ok := r.together(s, m); ok {
				return Speaker{Entity: -1, Name: w, Span: s, Resolved: "phrase"}, true
			}
			return Speaker{Entity: m.Entity, Span: s, Resolved: "phrase"}, true
		}
		i = m.Start
	}
	return Speaker{}, false
}

// against tells whether the words from token i on, behind X کے, say that something is about X
// rather than theirs.
func (r *reader) against(i int) bool { return r.fold(i) == "خلاف" || r.is(i, lexicon.Relator) }

// thatDocument is the document that an اس (میں) means: the one that the sentence before tells of,
// unless the last statement was read in one or said in one.
func (r *reader) thatDocument(s text.Span) Speaker {
	var sp Speaker
	if p, ok := r.documentBefore(s.Start); ok && !r.documentSpoke(s.Start) {
		sp = r.documentSpeaker(p)
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
func (r *reader) ownerBefore(s text.Span) (int, bool) {
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

// onBody tells whether the document whose noun is token i is what doctors found about somebody: (X کی) پوسٹ مارٹم رپورٹ.
func (r *reader) onBody(i int) bool { return r.in(i-1, lexicon.Medical) }

// ownsFar tells whether the genitive at token i belongs to something else than the document
// with which its phrase ends: عبداللہ شاہ (کے قتل کی تفتیش), عبداللہ شاہ (قتل کے مقدمے).
func (r *reader) ownsFar(i, end int) bool {
	for k := i + 1; k < end; k++ {
		if r.is(k, lexicon.Genitive) && r.fold(k+1) != "گیی" { // but اکاؤنٹ سے کی گئی ٹویٹ
			return true
		}
	}
	return false
}

// joint is the part of a phrase that names two people or bodies: موہنی اور ان کے شوہر مارک (کے بیان), سعودی عرب، بحرین
// اور مصر (کی جانب سے).
func (r *reader) joint(s text.Span) (text.Span, bool) {
	and := s.Start + 1
	for and < s.End && r.fold(and) != "اور" {
		and++
	}
	if r.behindParticiple(s.Start, s.End) > and {
		return text.Span{}, false
	}
	first := r.names.EndingAt(and)
	whole := first != nil && r.isPerson(first.Entity) && (first.Start == s.Start || first.Start == s.Start+2 && r.fold(s.Start+1) == "سالہ")
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
func (r *reader) sameDocument(s text.Span) (Speaker, bool) {
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
			sp.Span, sp.Resolved = s, "title"
			return sp, true
		}
	}
	return Speaker{}, false
}
