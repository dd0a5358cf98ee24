package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Who has spoken before.

// SaidBefore is the last statement, if it reaches into the sentence of token i or the one before.
func (r *Reader) SaidBefore(i int) *said.Statement {
	st := r.Last()
	if st == nil || r.Doc.SentenceOf(i)-r.Doc.SentenceOf(st.Content.End-1) > 1 {
		return nil
	}
	return st
}

// DocumentSpoke tells whether the last statement, of the sentence before that of token i, is a
// document's.
func (r *Reader) DocumentSpoke(i int) bool {
	st := r.SaidBefore(i)
	return st != nil && st.Speaker.Span.Len() > 0 && r.Is(st.Speaker.Span.End-1, lexicon.Document)
}

// agencySpoke tells whether the last statement, of the sentence before that of token i, is an
// agency's, so that what it made known is meant: یونیسیف نے … پر زور دیا۔ (اس میں).
func (r *Reader) agencySpoke(i int) bool {
	st := r.SaidBefore(i)
	return st != nil && r.Names.Is(st.Speaker.Entity, names.Agency) && r.Doc.SentenceOf(st.Cue.Start) < r.Doc.SentenceOf(i)
}

// vehicleSpoke tells whether the last statement, of the sentence before that of token i, was made
// in a document: ایک بیان میں پارٹی کا کہنا ہے کہ …۔ (اس میں).
func (r *Reader) vehicleSpoke(i int) bool {
	st := r.SaidBefore(i)
	if st == nil {
		return false
	}
	for k := r.Doc.SentenceAt(st.Cue.Start).Start; k < st.Cue.Start; k++ {
		if r.Is(k, lexicon.Document) && r.Fold(k+1) == "میں" {
			return true
		}
	}
	return false
}

// DocumentBefore is the document that the sentence before token i is about: ایک درخواست
// دائر کی گئی تھی۔ (اس کے مطابق).
func (r *Reader) DocumentBefore(i int) (text.Span, bool) {
	s := r.SentenceBefore(i)
	for k := s.End - 1; k > s.Start; k-- {
		if (r.Is(k, lexicon.Document) || r.In(k, lexicon.Plan)) && !r.Is(k+1, lexicon.Postposition) && !r.toldByDocument(k) {
			p := r.PhraseBefore(k+1, s.Start)
			return p, p.Len() > 0
		}
	}
	return text.Span{}, false
}

// toldByDocument tells whether token i stands within what a document says, which goes on
// itself: رپورٹ کے مطابق ویڈیو شیئر کی گئی۔ (اس کے مطابق).
func (r *Reader) toldByDocument(i int) bool {
	for o := range r.Latest(2) {
		if o.Content.Start <= i && i < o.Content.End && o.Speaker.Span.Len() > 0 {
			return r.Is(o.Speaker.Span.End-1, lexicon.Document)
		}
	}
	return false
}

// Relays tells whether a reporter of the article's own medium only passes on what others said: نامہ نگار X کے مطابق.
func (r *Reader) Relays(o *said.Statement) bool {
	return r.IsPerson(o.Speaker.Entity) && r.In(o.Speaker.Span.Start-1, lexicon.Byline) && r.Fold(o.Cue.End-1) == "مطابق"
}

// OuterStatement is the statement within which the statement n was made, or n.
func (r *Reader) OuterStatement(n int) int {
	for k := n - 1; k >= 0 && k >= n-2; k-- {
		if r.Out[k].Content.Contains(r.Out[n].Cue) && !r.Relays(&r.Out[k]) {
			n = k
		}
	}
	return n
}

// NamelessBody tells whether a source without a name is a body, a medium, a document or
// sources as such, which an honorific pronoun hardly means.
func (r *Reader) NamelessBody(sp said.Speaker) bool {
	return sp.Entity < 0 && sp.Name.Len() > 0 &&
		r.Is(sp.Name.End-1, lexicon.GroupNoun|lexicon.MediaWord|lexicon.Hearsay|lexicon.Document)
}
