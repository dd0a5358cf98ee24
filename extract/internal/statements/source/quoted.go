package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// Whom a medium quotes.

// quoted is whom a medium quotes between its نے and the cue: (روئٹرز نے) وزیر کے
// حوالے سے (بتایا کہ). کے حوالے سے also means "about", so it must be somebody.
func (r *Reader) quoted(ne int, h *cue.Hit) (Subject, bool) {
	for i := ne + 2; i+2 < h.Start+1 && h.Ke; i++ {
		if f := r.Fold(i); f != "حوالے" && f != "حوالہ" || r.Fold(i+1) != "سے" || !r.Is(i-1, lexicon.Genitive) {
			continue
		}
		s := r.PhraseBefore(i-1, ne+1)
		m := r.Names.EndingAt(i - 1)
		if m != nil && r.IsPerson(m.Entity) && r.speaksOf(ne, h) {
			return Subject{}, false
		}
		if r.Is(i-2, lexicon.Document) && m == nil {
			if m = r.OwnerIn(s); m == nil { // وزارت صحت کے بیان (کے حوالے سے)
				if by := r.madePublicBy(i-2, ne+1); by.Len() > 0 {
					return Subject{Span: by, Behind: i + 2}, true
				}
			}
		}
		if m != nil && !r.Names.Is(m.Entity, names.Place) || r.Fold(s.Start) == "ایک" && r.Is(i-2, lexicon.PersonNoun) ||
			r.Is(i-2, lexicon.StandsFor) || r.passesOn(ne) && r.speaking(s) {
			return Subject{Span: s, Behind: i + 2}, s.Len() > 0
		}
	}
	return Subject{}, false
}

// citedBy is whom a medium cites with the words of its cue: (ڈان نے) نامعلوم عہدیداروں (کا حوالہ
// دیتے ہوئے لکھا کہ). Others who cite somebody speak themselves.
func (r *Reader) citedBy(ne int, h *cue.Hit) (Subject, bool) {
	if r.Fold(h.Start) != "حوالہ" || !r.Is(h.Start-1, lexicon.Genitive) || !h.Ke || !r.passesOn(ne) {
		return Subject{}, false
	}
	s := r.PhraseBefore(h.Start-1, ne)
	known := r.Names.EndingAt(s.End) != nil || s.Len() > 1 // a bare ذرائع tells less than the medium
	return Subject{Span: s, Behind: h.Start}, known && r.quotable(s) && !r.Is(s.End-1, lexicon.Document)
}

// passesOn tells whether a medium stands before the نے at token ne, which passes on what others say: روئٹرز (نے),
// بھارتی میڈیا (نے), اخبار ’صبح نو‘ (نے).
func (r *Reader) passesOn(ne int) bool {
	for ne > 1 && (r.Is(ne-1, lexicon.Particle) || r.Kind(ne-1) == text.Mark) {
		ne--
	}
	if m := r.Names.EndingAt(ne); m != nil && r.Category(m.Entity) == "media" || r.Is(ne-1, lexicon.MediaWord) {
		return true
	}
	p := r.PhraseBefore(ne, r.Doc.SentenceAt(ne).Start)
	return r.OfMedia(p) || r.NewsBody(p)
}

// speaking tells whether a phrase is somebody who can be quoted: people by what they are (تین اہلکاروں, فائر چیف), a
// body (پولیس) or another medium (مقامی میڈیا), named or not. A document tells less than the medium that read it.
func (r *Reader) speaking(s text.Span) bool {
	last := s.End - 1
	for last > s.Start && r.Kind(last) == text.Mark {
		last--
	}
	s.End = last + 1
	return s.Len() > 0 && r.quotable(s) && (!r.Is(last, lexicon.Document|lexicon.Hearsay) || r.Names.EndingAt(s.End) != nil)
}

// quotable tells whether the phrase before کے حوالے سے can be a source: somebody, a
// body, a medium or a document, and not what is talked about.
func (r *Reader) quotable(s text.Span) bool {
	m := r.Names.EndingAt(s.End)
	return m != nil && !r.Names.Is(m.Entity, names.Place) || r.OnlyPronoun(s) || r.Names.TitleEndsAt(s.End) ||
		r.RoleNounAt(s.End-1) ||
		r.Is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.MediaWord|lexicon.Document|lexicon.Hearsay)
}

// speaksOf tells whether somebody who is no reporter says something with the نے at token ne, rather than writes it, so
// that X کے حوالے سے in it means about X: کوچ نے کھلاڑی کے حوالے سے (بتایا کہ).
func (r *Reader) speaksOf(ne int, h *cue.Hit) bool {
	p := r.PhraseBefore(ne, r.Doc.SentenceAt(ne).Start)
	m := r.HeadName(p)
	if p.Len() == 0 || strings.HasPrefix(r.Fold(h.Core), "لکھ") || !r.OnlyPronoun(p) && (m == nil || !r.IsPerson(m.Entity)) {
		return false
	}
	return !r.Lex.AnyIn(r.Doc, p.Start, p.End, lexicon.Byline) // بی بی سی کے نامہ نگار علی نے پولیس افسر کے حوالے سے
}

// maxPublic is how many words stand at most between on whose side a document was made public and its noun.
const maxPublic = 8

// madePublicBy is the person or agency on whose side the document at token d was made public: ترک فوج کی طرف سے جاری
// ایک (بیان).
func (r *Reader) madePublicBy(d, lo int) text.Span {
	for k := d - 1; k > lo+1 && k > d-maxPublic && r.Kind(k) == text.Word; k-- {
		if agent, ok := r.BySide(k); ok {
			m := r.Names.EndingAt(agent)
			if m == nil || r.Names.Is(m.Entity, names.Place) || !r.MadePublic(k+1, d) {
				break
			}
			return r.PhraseBefore(agent, lo)
		}
		if r.Is(k, lexicon.CaseMarker) {
			break
		}
	}
	return text.Span{}
}
