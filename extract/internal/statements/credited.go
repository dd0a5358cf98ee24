package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// maxCredit is how many words a sentence takes at most to say whose words it means.
const maxCredit = 40

// credited reads a sentence that tells whose words the quotation right before it is, often in the paragraph before, as
// features open: ’مجھے سب یاد ہے۔‘ یہ کہنا ہے X کا, جو …; یہ الفاظ X کے ہیں.
func (r *reader) credited(s text.Span) (Statement, bool) {
	p := r.credit(s)
	if p == nil {
		return Statement{}, false
	}
	words := text.Span{Start: s.Start, End: s.Start + len(p.Words)}
	q := r.quoteEndingBefore(s.Start)
	g := r.creditedTo(words.End, s.End)
	if q == nil || g < 0 {
		return Statement{}, false
	}
	content, ok := r.TrimContent(q.Open, q.Close+1)
	if last := r.Last(); !ok || last != nil && last.Content.End > content.Start {
		return Statement{}, false // somebody has said it already
	}
	sub := source.Subject{Span: r.PhraseBefore(g, words.End), Behind: g + 1}
	if sub.Len() == 0 {
		return Statement{}, false
	}
	h := cue.Hit{Span: words, Shape: cue.Noun, Cue: p.Cue, Core: words.Start}
	if words.Len() > 1 {
		words.Start++ // the word for this is no part of it
	}
	return Statement{Speaker: r.SpeakerOf(&sub, &h), Cue: words, Content: content, Act: p.Cue.Act, Rule: p.Cue.Pos, Reported: p.Cue}, true
}

// credit is the cue of such a sentence, with which it begins, or nil.
func (r *reader) credit(s text.Span) *cue.Phrase {
	all := r.Cues.Credits[r.ID(s.Start)]
	for n := range all {
		if r.WordsStandAt(s.Start, all[n].Words, s) {
			return &all[n]
		}
	}
	return nil
}

// creditedTo is the genitive behind those whose words they are, from token i on, or -1: (یہ کہنا ہے) X (کا), (یہ الفاظ)
// X (کے ہیں), (یہ الفاظ ہیں) X (کے) جو. It ends its clause.
func (r *reader) creditedTo(i, hi int) int {
	hi = min(hi, i+maxCredit)
	for ; i < hi && r.Kind(i) != text.Stop; i++ {
		if next := i + 1; r.Is(i, lexicon.Genitive) &&
			(next >= hi || r.Kind(next) != text.Word || r.RelativeWord(next) || r.Copula(next)) {
			return i
		}
	}
	return -1
}

// quoteEndingBefore is the quotation that ends right before token i, or nil.
func (r *reader) quoteEndingBefore(i int) *text.Quote {
	k := i - 1
	if r.Kind(k) == text.Stop {
		k--
	}
	return r.QuoteTo(k)
}
