package document

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Whose page it is on which something stands.

// maxPage is how many words lie at most between whose page it is and پر: کے آفیشل ٹوئٹر اکاؤنٹ.
const maxPage = 4

// onOwnPage is whose page it is on which a document was issued, where پر is token i: کمپنی کی ویب سائٹ پر (جاری بیان),
// X کے ٹوئٹر اکاؤنٹ سے.
func (r *Reader) onOwnPage(i, lo int) (said.Speaker, bool) {
	if r.Fold(i) != "پر" && r.Fold(i) != "سے" || !r.In(i-1, lexicon.PageWord) || !r.ReleasedAt(i+1) {
		return said.Speaker{}, false
	}
	return r.pageOwner(i, lo)
}

// pageOwner is whose page it is that stands before token i.
func (r *Reader) pageOwner(i, lo int) (said.Speaker, bool) {
	k := r.genitiveOfPage(i, lo)
	if k < 0 {
		return said.Speaker{}, false
	}
	p := r.PhraseBefore(k, lo)
	if agent, ok := r.BySide(r.InsideMarks(p.Start)); ok {
		p = r.PhraseBefore(agent, lo) // فوج کی طرف سے اس کی ویب سائٹ پر
	}
	if p.Len() == 0 || r.HasPronoun(p) {
		return said.Speaker{}, false
	}
	sp := r.PhraseSpeaker(p)
	if m := r.Names.At(p.End - 1); m != nil && sp.Resolved == "name" && m.Start > p.Start && r.Names.Is(m.Entity, names.Place) {
		sp = said.Speaker{Entity: -1, Name: p} // ایم کیو ایم لندن
	}
	sp.Resolved = "phrase"
	return sp, true
}

// genitiveOfPage is the genitive between a page that ends before token end and whose it is, behind token lo, or -1.
func (r *Reader) genitiveOfPage(end, lo int) int {
	for k := end - 2; k > lo && k > end-2-maxPage; k-- {
		if r.Is(k, lexicon.Genitive) {
			return k
		}
	}
	return -1
}

// IsOwnedPage tells whether a phrase is somebody's own page: پاکستان کرکٹ بورڈ کے ٹوئٹر اکاؤنٹ, but not X کے نام سے ایک
// اکاؤنٹ.
func (r *Reader) IsOwnedPage(s text.Span) bool {
	if !r.In(s.End-1, lexicon.PageWord) || r.AnyIs(s.Start, s.End, lexicon.Indefinite|lexicon.Settled|lexicon.Relative) {
		return false
	}
	k := r.genitiveOfPage(s.End, s.Start)
	return k > 0 && !r.Is(k+1, lexicon.PersonNoun)
}

// bodysPage is the body whose page a phrase means, by the noun for its kind or a name that no list has: کمپنی کی ویب
// سائٹ, سنکیانگ کی مقامی حکومت کی ویب سائٹ.
func (r *Reader) bodysPage(s text.Span) (said.Speaker, bool) {
	k := r.genitiveOfPage(s.End, s.Start)
	if k < 0 || !r.In(s.End-1, lexicon.PageWord) || !r.Is(k-1, lexicon.GroupNoun|lexicon.AgencyLast) && !r.KindNoun(k-1) {
		return said.Speaker{}, false
	}
	p := text.Span{Start: s.Start, End: k}
	if r.HasPronoun(p) || r.AnyIs(p.Start, p.End, lexicon.Postposition) && !r.AnyIs(p.Start, p.End, lexicon.Genitive) {
		return said.Speaker{}, false
	}
	sp := r.PhraseSpeaker(p)
	sp.Span, sp.Resolved = s, "phrase"
	return sp, sp.Entity >= 0 || sp.Name.Len() > 1
}
