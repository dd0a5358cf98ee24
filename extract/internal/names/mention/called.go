package mention

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
func (f *Finder) dropCalled(cands []Candidate) []Candidate {
	called, people, storms := map[string]bool{}, map[string]bool{}, f.storms()
	drop := make([]bool, len(cands))
	for n, c := range cands {
		if c.Type != Person {
			continue
		}
		key := f.Key(c.Span)
		switch {
		case storms[key] && !f.TitleEnd[c.Start]:
		case f.titleOfWork(c):
			called[key] = called[key] || len(c.Listed) == 0 && f.wholeTitle(c)
		case f.TitleEnd[c.Start], f.Speaks(c.End, f.Doc.ParagraphAt(c.Start)):
			people[key] = true
			continue
		default:
			if c.Len() > 1 {
				people[f.Fold(c.Start)], people[f.Fold(c.End-1)] = true, true // (جیک) ہوگن
			}
			continue
		}
		drop[n] = true
		f.noteCalled(c)
	}
	for n, c := range cands {
		if len(called) > 0 && c.Type == Person && len(c.Listed) == 0 {
			key := f.Key(c.Span)
			drop[n] = drop[n] || called[key] && !people[key]
		}
	}
	return without(cands, drop)
}

// storms are the words that the article has for names of storms.
func (f *Finder) storms() map[string]bool {
	names := map[string]bool{}
	for i := 1; i < len(f.Doc.Tokens); i++ {
		if f.IsWord(i) && f.In(f.beforeQuote(i)-1, lexicon.Storm) {
			names[f.Fold(i)] = true
		}
	}
	return names
}

// noteCalled notes the words of a name that is none, or all of the title that it is part of.
func (f *Finder) noteCalled(c Candidate) {
	if f.called == nil {
		f.called = map[int]bool{}
	}
	from, to := c.Start, c.End
	if q := f.Doc.QuoteOf(c.Start); q != nil && q.Closed && q.Close-q.Open <= maxWorkTitle {
		from, to = q.Open, q.Close
	}
	for i := from; i < to; i++ {
		f.called[i] = true
	}
}

// wholeTitle tells whether a name in quotation marks is all that stands there.
func (f *Finder) wholeTitle(c Candidate) bool {
	q := f.Doc.QuoteOf(c.Start)
	return q == nil || q.Open == c.Start-1 && q.Close == c.End
}

// without is the candidates that are not to be dropped.
func without(cands []Candidate, drop []bool) []Candidate {
	out := cands[:0]
	for n, c := range cands {
		if !drop[n] {
			out = append(out, c)
		}
	}
	return out
}

// beforeQuote is token i, or the mark that opens a quotation right before it.
func (f *Finder) beforeQuote(i int) int {
	if f.Doc.Kind(i-1) == text.Mark {
		return i - 1
	}
	return i
}

// titleOfWork tells whether a name stands in the title of a work behind a noun for works: in quotation marks, or, of a
// film, without: (نئی) فلم عبیر گلال (میں), but not یہ فلم ارجن سین (کی کہانی ہے).
func (f *Finder) titleOfWork(c Candidate) bool {
	if q := f.Doc.QuoteOf(c.Start); q != nil && f.In(q.Open-1, lexicon.TitledWork) {
		return q.Closed && q.Close-q.Open <= maxWorkTitle && c.End <= q.Close
	}
	i := c.Start - 1
	if len(c.Listed) > 0 || !f.In(i, lexicon.Film) || f.Is(i-1, lexicon.Demonstrative|lexicon.PersonPronoun) ||
		f.Fold(i-1) == "یہی" || f.Speaks(c.End, f.Doc.ParagraphAt(c.Start)) {
		return false
	}
	return f.Is(c.End, lexicon.Postposition) && f.Fold(c.End) != "کو" ||
		!f.IsWord(min(c.End, len(f.Doc.Tokens)-1))
}
