package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// How long the parts of a dateline are at most.
const (
	maxLine     = 12 // tokens of a line above the article that may come before its dateline
	maxUnlisted = 3  // words of a place that nothing lists
	maxDesk     = 14 // tokens between the brackets that say who sent the report
	maxOpening  = 12 // tokens before those brackets: the place and the date
	maxSender   = 18 // tokens of the brackets
	maxDate     = 5  // tokens of a date with a bracket behind it that nothing opened
)

// Dateline is the words with which many agencies and papers open their text: کراچی: …, لاہور 23 اگست (اے پی پی) ….
type Dateline struct {
	text.Span           // empty if there is none
	Place     text.Span // empty if it names none
}

// findDateline finds the dateline, which may stand behind a line that only says where the text comes from.
func (r *Result) findDateline() Dateline {
	for n, p := range r.Doc.Paragraphs {
		if n > 1 || n == 1 && r.Doc.Paragraphs[0].Len() > maxLine {
			break
		}
		d := Dateline{Span: text.Span{Start: p.Start, End: p.Start}, Place: r.openingPlace(p)}
		if d.Place.Len() > 0 {
			d.End = d.Place.End
		}
		d.End = r.overSign(r.overBracketAndDate(d.End, p), p)
		if d.Len() > 0 {
			return d
		}
	}
	return Dateline{}
}

// openingPlace is the place that opens a paragraph: before a sign (کراچی: …), a
// date (لاہور 23 اگست (…)), or a bracket that says who sent the report (کوناکرے
// (نیوز ایجنسیاں) …), before which it need not be a place that is known.
func (r *Result) openingPlace(p text.Span) text.Span {
	if m := r.At(p.Start); m != nil && r.Is(m.Entity, Place) {
		if m.End == p.End {
			return m.Span
		}
		switch r.foldIn(m.End, p) {
		case "—", "-", "–", "۔", "…", "(", ":", "،":
			return m.Span
		case "/", "+":
			if r.sender(p, m.End, true) {
				return m.Span
			}
		}
		if _, dated := r.dateBefore(p, m.End); dated {
			return m.Span
		}
	}
	end := p.Start
	for end < p.End && end-p.Start < maxUnlisted && r.Doc.Kind(end) == text.Word {
		end++
		if at, dated := r.dateBefore(p, end); r.foldIn(at, p) == "(" && (dated || r.sender(p, at, false)) {
			return text.Span{Start: p.Start, End: end}
		}
	}
	return text.Span{}
}

// foldIn is the folded text of token i of a paragraph, empty behind it.
func (r *Result) foldIn(i int, p text.Span) string {
	if i >= p.End {
		return ""
	}
	return r.Doc.Tokens[i].Fold
}

// dateBefore tells whether a date and a bracket follow from token i on, and where the
// bracket or whatever else follows stands.
func (r *Result) dateBefore(p text.Span, i int) (int, bool) {
	at := i
	if f := r.foldIn(at, p); f == "۔" || f == "،" || f == "…" {
		at++
	}
	if at+2 < p.End && (r.Doc.Kind(at) == text.Number || r.foldIn(at, p) == "یکم") {
		if r.foldIn(at+2, p) == "(" {
			return at + 2, true
		}
	}
	return i, false
}

// sender tells whether the next brackets name who sent a report: (ویب ڈیسک). They
// stand at token i, or behind it with further places between.
func (r *Result) sender(p text.Span, i int, further bool) bool {
	open := false
	for k := i; k < p.End && k < i+maxDesk; k++ {
		switch f := r.foldIn(k, p); {
		case f == "(":
			open = true
		case !open && !further, f == ")":
			return false
		case open && r.tokenIn(k, lexicon.Byline):
			return true
		}
	}
	return false
}

// overBracketAndDate is the token behind the date and the brackets with which a dateline goes on from token i, in
// either order; i if it has none. Brackets belong to it that a date stands before or in, or that name who sent the
// report: 23 دسمبر (اے پی پی), (این این آئی۔ 12 فروری 2020ء), (ویب ڈیسک).
func (r *Result) overBracketAndDate(i int, p text.Span) int {
	open := i
	for open < p.End && r.foldIn(open, p) != "(" {
		if open-p.Start > maxOpening || r.tokenIs(open, lexicon.CaseMarker|lexicon.Auxiliary) {
			return i
		}
		open++
	}
	end := open
	for end < min(p.End, open+maxSender) && r.foldIn(end, p) != ")" {
		end++
	}
	if r.foldIn(end, p) != ")" || !r.dates(open-1, p) && !r.dates(end-1, p) && !r.sender(p, open, false) {
		return i
	}
	end++
	for k := end; k < min(p.End, end+maxDate); k++ {
		if r.foldIn(k, p) == ")" && r.Doc.Kind(end) == text.Number && r.dates(k-1, p) {
			return k + 1 // (ایجنسی۔) 14 اپریل 2023ء)
		}
	}
	return end
}

// dates tells whether a date can end with token i of a paragraph.
func (r *Result) dates(i int, p text.Span) bool {
	if i < p.Start {
		return false
	}
	t := r.Doc.Tokens[i]
	return t.Kind == text.Number || r.Lexicon.Is(t.ID, lexicon.TimeWord)
}

// overSign is the token behind the sign that ends a dateline at token i.
func (r *Result) overSign(i int, p text.Span) int {
	for i > p.Start && i < p.End &&
		(r.Doc.Kind(i) == text.Punct && r.foldIn(i, p) != "(" || r.Doc.Kind(i) == text.Stop) {
		i++
	}
	return i
}
