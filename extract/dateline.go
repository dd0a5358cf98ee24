package extract

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

const (
	shortLine = 12 // tokens of a line above the article that may come before its dateline
	longPlace = 3  // words of a place that nothing lists
	longDesk  = 14 // tokens between the brackets that say who sent the report
)

// dateline is the place with which many agencies and papers open their text,
// behind a line that only says where it comes from as well.
func (w *writer) dateline() string {
	for n, p := range w.doc.Paragraphs {
		if n > 1 || n == 1 && w.doc.Paragraphs[0].Len() > shortLine {
			break
		}
		if s := w.openingPlace(p); s.Len() > 0 {
			return w.doc.Text(s)
		}
	}
	return ""
}

// openingPlace is the place that opens a paragraph: before a sign (کراچی: …), a
// date (لاہور 23 اگست (…)), or a bracket that says who sent the report (کوناکرے
// (نیوز ایجنسیاں) …), before which it need not be a place that is known.
func (w *writer) openingPlace(p text.Span) text.Span {
	if m := w.names.At(p.Start); m != nil && w.names.Entities[m.Entity].Type == names.Place {
		if m.End == p.End {
			return m.Span
		}
		switch w.fold(m.End, p) {
		case "—", "-", "–", "۔", "…", "(", ":", "،":
			return m.Span
		case "/", "+":
			if w.sender(p, m.End, true) {
				return m.Span
			}
		}
		if _, dated := w.date(p, m.End); dated {
			return m.Span
		}
	}
	end := p.Start
	for end < p.End && end-p.Start < longPlace && w.doc.Tokens[end].Kind == text.Word {
		end++
		if at, dated := w.date(p, end); w.fold(at, p) == "(" && (dated || w.sender(p, at, false)) {
			return text.Span{Start: p.Start, End: end}
		}
	}
	return text.Span{}
}

func (w *writer) fold(i int, p text.Span) string {
	if i >= p.End {
		return ""
	}
	return w.doc.Tokens[i].Fold
}

// date tells whether a date and a bracket follow from token i on, and where the
// bracket or whatever else follows stands.
func (w *writer) date(p text.Span, i int) (int, bool) {
	at := i
	if f := w.fold(at, p); f == "۔" || f == "،" || f == "…" {
		at++
	}
	if at+2 < p.End && (w.doc.Tokens[at].Kind == text.Number || w.fold(at, p) == "یکم") {
		if w.fold(at+2, p) == "(" {
			return at + 2, true
		}
	}
	return i, false
}

// sender tells whether the next brackets name who sent a report: (ویب ڈیسک). They
// stand at token i, or behind it with further places between.
func (w *writer) sender(p text.Span, i int, further bool) bool {
	open := false
	for k := i; k < p.End && k < i+longDesk; k++ {
		switch f := w.fold(k, p); {
		case f == "(":
			open = true
		case !open && !further, f == ")":
			return false
		case open && w.names.Lexicon.In(w.doc.Tokens[k].ID, lexicon.Byline):
			return true
		}
	}
	return false
}
