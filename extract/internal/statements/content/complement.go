package content

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// What is called something (X کو Y قرار دیا) stands with its کو before who calls it so, or behind.

// complementBefore is where what is called something starts if it stands before who calls it so:
// اس پروگرام کو (71 فیصد نے سازش قرار دیا). It is start if that stands behind them.
func (r *Reader) complementBefore(start, end int, c *source.Clause) int {
	sub := c.Source
	relative := r.RelativeDative(sub.Start - 1)
	if f := r.Fold(sub.Start - 1); sub.Hidden || sub.Len() == 0 || sub.Start > start ||
		f != "کو" && f != "اسے" && f != "انہیں" && !relative {
		return start
	}
	if r.Doc.Has(start, end, "کو") || r.Doc.Has(start, end, "اسے") || r.Doc.Has(start, end, "انہیں") {
		return start
	}
	if relative {
		return r.withAntecedent(sub.Start-1, start, c)
	}
	if r.Fold(sub.Start-1) != "کو" {
		return sub.Start - 1 // اسے (پاکستان نے سازش قرار دیا)
	}
	p := r.PhraseBefore(sub.Start-1, c.Before())
	if p.Len() == 0 || r.Is(p.End-1, lexicon.TimeWord) {
		return start
	}
	return p.Start
}

// withAntecedent is where what is called something starts whose relative pronoun is token at: the noun phrase right before
// it that it stands for, (ان دعووں، جنہیں) X نے بے بنیاد قرار دیا. Behind a finished clause it is start, as nothing tells
// what of that it stands for.
func (r *Reader) withAntecedent(at, start int, c *source.Clause) int {
	end := at
	if r.Comma(end - 1) {
		end--
	}
	if end <= c.Before() || r.Kind(end-1) != text.Word || r.VerbOrNegation(end-1) ||
		r.Is(end-1, lexicon.Auxiliary|lexicon.Postposition|lexicon.Particle|lexicon.TimeWord) {
		return start
	}
	if p := r.PhraseBefore(end, c.Before()); p.Len() > 0 {
		return p.Start
	}
	return start
}

// behindCallTime is where what is called something starts, between two tokens, behind when it was: (گزشتہ ماہ) صاف فضا
// کو حق (قرار دیا), (سنہ 2014 میں) اس قانون کو غیر آئینی. A time may also belong to what is called so: گزشتہ ہفتے شائع
// ہونے والی خبر کو.
func (r *Reader) behindCallTime(start, end int) int {
	i := start
	for i < end-1 &&
		(r.Is(i, lexicon.TimeWord) && r.Names.At(i) == nil ||
			i > start && (r.Kind(i) == text.Number || r.Is(i, lexicon.Genitive) && r.Is(i+1, lexicon.TimeWord))) {
		i++
	}
	if f := r.Fold(i); f == "میں" || f == "کو" && r.Is(i-1, lexicon.TimeWord) {
		i++
	} else if i < start+2 || r.Kind(i-1) == text.Number || r.Is(i, lexicon.Postposition) {
		return start
	}
	for k := i; k < end && r.Fold(k) != "کو"; k++ {
		if r.Is(k, lexicon.Relative) || r.Fold(k) == "گیی" {
			return start
		}
	}
	if i == start || !r.Doc.Has(i, end, "کو") && !r.AnyIs(i, end, lexicon.Dative) {
		return start
	}
	return i
}
