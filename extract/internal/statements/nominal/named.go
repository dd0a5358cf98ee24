package nominal

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Who is named in a noun phrase or beside it.

// byName is the person or agency whose name a phrase gives before نامی: مریم خان نامی ایک
// صارف.
func (r *Reader) byName(s text.Span) (int, bool) {
	for i := s.Start + 1; i < s.End; i++ {
		if f := r.Fold(i); f != "نامی" && !((f == "نام" || f == "نامے") && r.Is(i+1, lexicon.Genitive)) {
			continue
		}
		m := r.Names.EndingAt(i)
		if m == nil || r.Names.Is(m.Entity, names.Place) || m.Start != s.Start && !r.Names.TitleEndsAt(m.Start) {
			return -1, false // not the whole of the name
		}
		for k := i; k < s.End; k++ {
			if r.Fold(k) == "اور" && r.Fold(k-1) != "ایک" {
				return -1, false // … نامی گروپ اور چرچ انتظامیہ
			}
		}
		return m.Entity, true
	}
	return -1, false
}

// apposed is the person before a phrase that only says who that is: سندیپ بیری، ایک
// ہسپتال کے سرجن (نے).
func (r *Reader) apposed(s text.Span) (int, bool) {
	if !r.Comma(s.Start - 1) {
		return 0, false
	}
	m := r.Names.EndingAt(s.Start - 1)
	if m == nil || !r.IsPerson(m.Entity) || !r.Names.TitleEndsAt(s.End) && !r.Is(s.End-1, lexicon.PersonNoun) {
		return 0, false
	}
	return m.Entity, m.Start == r.Doc.SentenceAt(m.Start).Start || r.Names.TitleEndsAt(m.Start) || r.Kind(m.Start-1) != text.Word
}

// namedAfter tells whether a person is named between two tokens.
func (r *Reader) namedAfter(i, end, entity int) bool {
	return r.NamedIn(text.Span{Start: max(i, end-maxSince), End: end}, entity)
}

// maxSince is how many words behind the last statement a name of somebody else is looked for.
const maxSince = 200

// PersonBefore is the person mentioned last before token i, not more than two
// sentences away.
func (r *Reader) PersonBefore(i int) (int, bool) {
	lo := 0
	if s := r.Doc.SentenceOf(i); s > 2 {
		lo = r.Doc.Sentences[s-2].Start
	}
	for k := i - 1; k >= lo; k-- {
		if m := r.Names.At(k); m != nil {
			if r.IsPerson(m.Entity) && !r.Inserted[r.Doc.ParagraphOf(k)] {
				return m.Entity, true
			}
			k = m.Start
		}
	}
	return -1, false
}
