package document

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// DocumentSpeaker is who issued a report or statement: the agency or person in
// its phrase, the last speaker for a bare بیان میں, else the phrase.
func (r *Reader) DocumentSpeaker(s text.Span) said.Speaker {
	if e, ok := r.PersonBefore(s.Start); ok && r.RelativeWord(s.Start) && r.Is(s.Start+1, lexicon.Genitive) {
		return said.Speaker{Entity: e, Span: s, Resolved: "pronoun"} // …، جن کے بیان میں
	}
	if s.Len() == 1 && r.Fold(s.Start) == "اس" {
		return r.ThatDocument(s)
	}
	if s.Len() == 1 && r.Is(s.Start, lexicon.AgencyLast) && r.Fold(s.End) == "نے" {
		if e, ok := r.Names.ByHead(s); ok {
			return said.Speaker{Entity: e, Span: s, Resolved: "title"} // (واشنگٹن) پوسٹ نے
		}
	}
	if e, ok := r.ownerBefore(s); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "pronoun"}
	}
	if r.In(s.End-1, lexicon.PressKind) && !r.Is(s.End-1, lexicon.Document) {
		if e, ok := r.AgencyOfKind(s); ok {
			return said.Speaker{Entity: e, Span: s, Resolved: "title"} // ڈان نے اداریہ لکھا ہے۔ اخبار (میں کہا گیا ہے کہ)
		}
	}
	if p, ok := r.JointNames(s); ok {
		return said.Speaker{Entity: -1, Name: p, Span: s, Resolved: "phrase"}
	}
	if r.issuedWithin(s) {
		if sp, ok := r.issuer(s); ok {
			return sp
		}
	}
	for i := s.End - 2; i > s.Start; i-- {
		if r.In(i, lexicon.Chairing) && (r.Is(i-1, lexicon.Genitive) || r.Fold(i-1) == "زیر") {
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
func (r *Reader) unsigned(s text.Span) said.Speaker {
	if sp, ok := r.knownDocument(r.madeBare(s)); ok {
		sp.Span = s
		return sp
	}
	if st := r.SaidBefore(s.Start); st != nil && r.Is(s.End-1, lexicon.Answer) && !st.Speaker.Hidden() {
		sp := st.Speaker // X نے کہا …۔ جواب میں مزید (کہا گیا)
		sp.Span, sp.Resolved = s, "title"
		return sp
	}
	if e, ok := r.issuedNow(s); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "title"}
	}
	if s.Len() > 2 && r.Is(s.End-2, lexicon.Genitive) {
		if e, ok := r.Names.ByTitle(text.Span{Start: s.Start, End: s.End - 2}); ok {
			return said.Speaker{Entity: e, Span: s, Resolved: "title"} // امریکی صدر کے حکم کے مطابق
		}
	}
	if sp, ok := r.SourcesByHead[r.Fold(s.End-1)]; ok && (s.Len() == 1 || s.Len() == 2 && r.Fold(s.Start) == "ویب") {
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
		return said.Speaker{Entity: e, Span: s, Resolved: "phrase"}
	}
	if s.Len() == 1 && r.Is(s.Start, lexicon.Occasion) && r.Fold(s.Start) != "اجلاس" && r.Fold(s.Start) != "بریفنگ" &&
		(r.Focus.Entity >= 0 || r.Focus.Phrase.Len() > 0) {
		return r.Focus.Speaker(s, "phrase")
	}
	return said.Speaker{Entity: -1, Name: s, Span: s, Resolved: "phrase"}
}

// namedOwner is whose a document is by a name in its phrase, the last that does not say something else of it.
func (r *Reader) namedOwner(s text.Span) (said.Speaker, bool) {
	for i := s.End - 1; i >= s.Start; i-- {
		m := r.Names.At(i)
		if m == nil {
			continue
		}
		if r.concerns(m) {
			break
		}
		if r.IsPerson(m.Entity) && r.onBody(s.End-1) {
			return said.Speaker{Entity: -1, Name: s, Span: s, Resolved: "phrase"}, true
		}
		about := m.End+1 < s.End && r.Is(m.End, lexicon.Genitive) && r.against(m.End+1) // X کے خلاف مقدمہ
		sources := m.End < s.End && r.Is(m.End, lexicon.PersonNoun|lexicon.Hearsay)     // پی آئی اے ذرائع اور آڈٹ رپورٹ
		if !r.Names.Is(m.Entity, names.Place) && !about && !sources && !(r.IsPerson(m.Entity) && r.ownsFar(m.End, s.End)) &&
			!r.onlyThere(m) && !r.watchedBy(m, s.End) {
			if w, ok := r.together(s, m); ok {
				return said.Speaker{Entity: -1, Name: w, Span: s, Resolved: "phrase"}, true
			}
			return said.Speaker{Entity: m.Entity, Span: s, Resolved: "phrase"}, true
		}
		i = m.Start
	}
	return said.Speaker{}, false
}

// against tells whether the words from token i on, behind X کے, say that something is about X
// rather than theirs.
func (r *Reader) against(i int) bool { return r.Fold(i) == "خلاف" || r.Is(i, lexicon.Relator) }

// ThatDocument is the document that an اس (میں) means: the one that the sentence before tells of,
// unless the last statement was read in one or said in one.
func (r *Reader) ThatDocument(s text.Span) said.Speaker {
	var sp said.Speaker
	if p, ok := r.DocumentBefore(s.Start); ok && !r.DocumentSpoke(s.Start) {
		sp = r.DocumentSpeaker(p)
	} else {
		sp = r.Last().Speaker // there is one: documentSource looked
	}
	sp.Span, sp.Resolved = s, "pronoun"
	return sp
}

// maxTheirs is how many words a document has at most that a pronoun owns.
const maxTheirs = 4

// IsTheirDocument tells whether a phrase is something that people said or wrote and a pronoun for them:
// ان کے بیان. A case (مقدمے) is not what they say.
func (r *Reader) IsTheirDocument(s *source.Subject) bool {
	return s.Len() > 2 && s.Len() <= maxTheirs && r.Fold(s.Start) == "ان" && r.Is(s.Start+1, lexicon.Genitive) &&
		r.Is(s.End-1, lexicon.Document) && r.Fold(s.End-1) != "مقدمے"
}

// ownerBefore is who acted with نے in the sentence before a document that a pronoun owns:
// سکاٹ لینڈ یارڈ نے ویڈیوز دیکھیں اور ان کی رپورٹ (کے مطابق).
func (r *Reader) ownerBefore(s text.Span) (int, bool) {
	if s.Len() > 3 || !r.Is(s.Start, lexicon.PersonPronoun) || !r.Is(s.Start+1, lexicon.Genitive) {
		return -1, false
	}
	for k := s.Start - 1; k > r.Doc.SentenceAt(s.Start).Start; k-- {
		if m := r.Names.EndingAt(k); r.Fold(k) == "نے" {
			if m == nil || r.Names.Is(m.Entity, names.Place) {
				return -1, false
			}
			return m.Entity, true
		}
	}
	return -1, false
}

// onBody tells whether the document whose noun is token i is what doctors found about somebody: (X کی) پوسٹ مارٹم رپورٹ.
func (r *Reader) onBody(i int) bool { return r.In(i-1, lexicon.Medical) }

// ownsFar tells whether the genitive at token i belongs to something else than the document
// with which its phrase ends: عبداللہ شاہ (کے قتل کی تفتیش), عبداللہ شاہ (قتل کے مقدمے).
func (r *Reader) ownsFar(i, end int) bool {
	for k := i + 1; k < end; k++ {
		if r.Is(k, lexicon.Genitive) && r.Fold(k+1) != "گیی" { // but اکاؤنٹ سے کی گئی ٹویٹ
			return true
		}
	}
	return false
}

// sameWithin is within how many statements a document is pointed to again.
const sameWithin = 5

// sameDocument is the source of an earlier statement of a document, where a phrase
// points to it by the same noun (اس رپورٹ), or right behind it by another: اس دستاویز.
func (r *Reader) sameDocument(s text.Span) (said.Speaker, bool) {
	if !r.Is(s.Start, lexicon.Demonstrative) || s.Len() > 2 {
		return said.Speaker{}, false
	}
	for st := range r.Latest(sameWithin) {
		sp := st.Speaker
		if sp.Span.Len() < 2 || !r.Is(sp.Span.End-1, lexicon.Document) {
			continue
		}
		next := st == r.Last() && r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(st.Cue.Start) <= 2
		if next || r.Fold(sp.Span.End-1) == r.Fold(s.End-1) {
			sp.Span, sp.Resolved = s, "title"
			return sp, true
		}
	}
	return said.Speaker{}, false
}

// IsThing tells whether a source is a document or a law of which nobody knows whose it is: no
// pronoun for people means it.
func (r *Reader) IsThing(sp said.Speaker) bool {
	return sp.Entity < 0 && sp.Name.Len() > 0 &&
		(r.Is(sp.Name.End-1, lexicon.Document) || r.In(sp.Name.End-1, lexicon.Plan) || r.Abbreviated(sp.Name.End-1))
}
