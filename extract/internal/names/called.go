package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Films, books and storms that have people's names.

// maxWorkTitle is how many words and marks a quotation has at most that is the title of a work.
const maxWorkTitle = 9

// dropCalled drops the names of people that are those of a work or a storm, told by the noun before them: فلم
// ’دھرمیندر‘, طوفان میتھیو. Where the article goes on to use such a name, it means that too, unless somebody of that
// name speaks or has a title.
func (f *finder) dropCalled(cands []candidate) []candidate {
	called, people, storms := map[string]bool{}, map[string]bool{}, f.storms()
	drop := make([]bool, len(cands))
	for n, c := range cands {
		if c.typ != Person {
			continue
		}
		key := f.key(c.Span)
		switch {
		case storms[key] && !f.titleEnd[c.Start]:
		case f.titleOfWork(c):
			called[key] = called[key] || len(c.listed) == 0 && f.wholeTitle(c)
		case f.titleEnd[c.Start], f.speaks(c.End, f.doc.ParagraphAt(c.Start)):
			people[key] = true
			continue
		default:
			if c.Len() > 1 {
				people[f.fold(c.Start)], people[f.fold(c.End-1)] = true, true // (جیک) ہوگن
			}
			continue
		}
		drop[n] = true
		f.title(c)
	}
	for n, c := range cands {
		if len(called) > 0 && c.typ == Person && len(c.listed) == 0 {
			key := f.key(c.Span)
			drop[n] = drop[n] || called[key] && !people[key]
		}
	}
	return without(cands, drop)
}

// storms are the words that the article has for names of storms.
func (f *finder) storms() map[string]bool {
	names := map[string]bool{}
	for i := 1; i < len(f.doc.Tokens); i++ {
		if f.doc.Tokens[i].Kind == text.Word && f.in(f.beforeQuote(i)-1, lexicon.Storm) {
			names[f.fold(i)] = true
		}
	}
	return names
}

// title notes the words of a name that is none, or all of the title that it is part of.
func (f *finder) title(c candidate) {
	if f.called == nil {
		f.called = map[int]bool{}
	}
	from, to := c.Start, c.End
	if q := f.doc.QuoteOf(c.Start); q != nil && q.Closed && q.Close-q.Open <= maxWorkTitle {
		from, to = q.Open, q.Close
	}
	for i := from; i < to; i++ {
		f.called[i] = true
	}
}

// wholeTitle tells whether a name in quotation marks is all that stands there.
func (f *finder) wholeTitle(c candidate) bool {
	q := f.doc.QuoteOf(c.Start)
	return q == nil || q.Open == c.Start-1 && q.Close == c.End
}

// without is the candidates that are not to be dropped.
func without(cands []candidate, drop []bool) []candidate {
	out := cands[:0]
	for n, c := range cands {
		if !drop[n] {
			out = append(out, c)
		}
	}
	return out
}

// beforeQuote is token i, or the mark that opens a quotation right before it.
func (f *finder) beforeQuote(i int) int {
	if i > 0 && f.doc.Tokens[i-1].Kind == text.Mark {
		return i - 1
	}
	return i
}

// titleOfWork tells whether a name stands in the title of a work behind a noun for works: in quotation marks, or, of a
// film, without: (نئی) فلم عبیر گلال (میں), but not یہ فلم ارجن سین (کی کہانی ہے).
func (f *finder) titleOfWork(c candidate) bool {
	if q := f.doc.QuoteOf(c.Start); q != nil && f.in(q.Open-1, lexicon.TitledWork) {
		return q.Closed && q.Close-q.Open <= maxWorkTitle && c.End <= q.Close
	}
	i := c.Start - 1
	if len(c.listed) > 0 || !f.in(i, lexicon.Film) || f.is(i-1, lexicon.Demonstrative|lexicon.PersonPronoun) || f.fold(i-1) == "یہی" || f.speaks(c.End, f.doc.ParagraphAt(c.Start)) {
		return false
	}
	return f.is(c.End, lexicon.Postposition) && f.fold(c.End) != "کو" || f.doc.Tokens[min(c.End, len(f.doc.Tokens)-1)].Kind != text.Word
}
