package syntax

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// OfMedia tells whether a phrase means a medium or its reports: برطانوی اخبار, بھارتی میڈیا رپورٹس.
func (r *Reader) OfMedia(s text.Span) bool {
	last := s.End - 1
	if s.Len() > 2 && r.Is(last, lexicon.Document) && !r.In(last, lexicon.MediaNoun) {
		last--
		if s.Len() > 3 && r.Is(last, lexicon.Genitive) && r.In(last-1, lexicon.MediaNoun) {
			last-- // برطانوی میڈیا کی رپورٹ
		}
	}
	return s.Len() > 1 && (r.Is(last, lexicon.MediaWord) || r.In(last, lexicon.MediaNoun))
}

// NewsBody tells whether a phrase means a body that gathers news: غیر ملکی خبر رساں ادارے.
func (r *Reader) NewsBody(s text.Span) bool {
	return s.Len() > 1 && r.gathersNews(s.End-1)
}

// gathersNews tells whether a noun for a body at token i is one that gathers news: خبر رساں (ادارے).
func (r *Reader) gathersNews(i int) bool {
	return r.In(i, lexicon.InstitutionKind) && r.In(i-1, lexicon.NewsGathering)
}

// mediumNoun tells whether a noun for a medium stands at token i: اخبار, خبر رساں (ادارے).
func (r *Reader) mediumNoun(i int) bool { return r.In(i, lexicon.PressKind) || r.gathersNews(i) }

// OwnerIn is the person or agency to whom a document belongs by its phrase: ہارورڈ
// یونیورسٹی (کی تازہ تحقیق).
func (r *Reader) OwnerIn(p text.Span) *names.Mention {
	for i := p.End - 2; i > p.Start; i-- {
		if !r.Is(i, lexicon.Genitive) {
			continue
		}
		if r.SentTo(i) {
			return nil
		}
		m := r.Names.EndingAt(r.Names.OverBracket(i, p.Start))
		if m == nil && !r.Is(p.End-1, lexicon.Occasion) {
			m = r.NameBefore(i, p.Start) // نشریاتی ادارے ’این ڈی ٹی وی‘ (کی رپورٹ)
			if m != nil && r.IsPerson(m.Entity) {
				return nil
			}
		}
		if m != nil && !r.Names.Is(m.Entity, names.Place) {
			return m
		}
		return nil
	}
	return nil
}

// WritingRoot tells whether token i is the bare root of a verb of writing or sending: (خط) لکھ (دیا), لکھ (کر).
func (r *Reader) WritingRoot(i int) bool {
	return r.Lex.HasForm(r.ID(i), morph.Root) && r.Lex.In(r.Lex.Symbol(r.Fold(i)+"ا"), lexicon.DocumentVerb)
}

// BroughtOut tells whether the words between two tokens say that a document was made public, and not that it shall be:
// not رپورٹ پیش کرنے (کی ہدایت کی).
func (r *Reader) BroughtOut(from, to int) bool {
	for i := from; i < to; i++ {
		if r.Is(i, lexicon.Release) {
			return !r.Lex.HasForm(r.ID(i+1), morph.Infinitive) && !r.Lex.HasForm(r.ID(i+1), morph.Subjunctive)
		}
	}
	return false
}

// ReleasedAt tells whether a word of publishing stands at token i, or behind a time there:
// جمعرات کو جاری ہونے والے, بھی جاری.
func (r *Reader) ReleasedAt(i int) bool {
	if r.Fold(i) == "بھی" {
		i++
	}
	for r.Is(i, lexicon.TimeWord) ||
		r.Is(i-1, lexicon.TimeWord) && (r.Fold(i) == "کو" || r.Is(i, lexicon.Genitive) && r.Is(i+1, lexicon.TimeWord)) {
		i++
	}
	return r.Is(i, lexicon.Release)
}

// SentTo tells whether the genitive at token i says to whom something was sent: وزیر اعظم کے نام (خط).
func (r *Reader) SentTo(i int) bool {
	return r.Is(i, lexicon.Genitive) && r.Fold(i+1) == "نام" && r.Fold(i+2) != "سے"
}

// MadePublic tells whether the words between two tokens say that a document was
// made public: جاری کی, شائع ہوئی.
func (r *Reader) MadePublic(from, to int) bool { return r.AnyIs(from, to, lexicon.Release) }

// DocumentRightBefore tells whether the noun of a document or of figures ends before token i, or before a یہ there.
func (r *Reader) DocumentRightBefore(i int) bool {
	i--
	for r.Fold(i) == "یہ" || r.Is(i, lexicon.Particle) {
		i--
	}
	return r.Is(i, lexicon.Document) || r.In(i, lexicon.Figures)
}

// Abbreviated tells whether the letters of an abbreviation end with token i that is listed as
// no name, as those of papers are: ایف آئی آر.
func (r *Reader) Abbreviated(i int) bool {
	if !r.Is(i, lexicon.LetterName) {
		return false
	}
	for k := i - 1; k > i-4; k-- {
		if m, ok := r.Names.Matches.Longest(k, lexicon.NotName); ok && m.End == i+1 {
			return true
		}
	}
	return false
}
