package happening

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements"
	"bayan/extract/text"
)

// StatementOf is the innermost statement whose content holds a span, of those with a source if any has one, or -1: X نے
// کہا کہ انھیں بتایا گیا ہے کہ … is what X tells.
func (r *Reader) StatementOf(s text.Span) int {
	best := -1
	for _, n := range r.SaidIn[r.Doc.SentenceOf(s.Start)] {
		x := &r.Said[n]
		if x.Content.Contains(s) && (best < 0 || closer(x, &r.Said[best])) {
			best = n
		}
	}
	return best
}

// closer tells whether what a count says is rather of statement x than of y, of which both hold it.
func closer(x, y *statements.Statement) bool {
	if x.Speaker.Hidden() != y.Speaker.Hidden() {
		return y.Speaker.Hidden()
	}
	return x.Content.Len() < y.Content.Len()
}

// Claimant is a speaker as the article names him.
func (r *Reader) Claimant(p statements.Speaker) found.Ref {
	if p.Entity < 0 {
		return r.spokesman(p.Name)
	}
	first := r.Names.Entities[p.Entity].Mentions[0]
	for i := first.Start - 1; i > 0 && i >= first.Start-3; i-- {
		if r.Fold(i) == "ترجمان" && r.Is(i-1, lexicon.Genitive) {
			if m := r.Names.EndingAt(i - 1); m != nil {
				return found.Ref{Span: m.Span, Entity: m.Entity} // طالبان کے ترجمان ذبیح اللہ
			}
		}
	}
	if p.Resolved == "name" {
		return found.Ref{Span: p.Span, Entity: p.Entity}
	}
	return found.Ref{Span: first, Entity: p.Entity}
}

// spokesman is for whom a nameless claimant speaks: (تنظیم کے) ترجمان.
func (r *Reader) spokesman(p text.Span) found.Ref {
	ref := found.Ref{Span: p, Entity: -1}
	for i := p.Start; i < p.End; i++ {
		if r.Is(i, lexicon.Responsibility) {
			ref.Start = i + 1 // حملے کی ذمہ داری X نے
		}
	}
	for i := ref.Start; i < ref.End; i++ {
		if m := r.Names.At(i); m != nil && r.Names.Is(m.Entity, names.Agency) {
			return found.Ref{Span: m.Span, Entity: m.Entity}
		}
		if i > ref.Start && r.Is(i, lexicon.Genitive) {
			ref.End = i
		}
	}
	return ref
}

// SpeakingBody is a speaker who is a body, which may say "they" of itself.
func (r *Reader) SpeakingBody(p statements.Speaker) found.Ref {
	if p.Entity >= 0 && r.Names.Entities[p.Entity].Type != names.Agency || p.Entity < 0 && !r.Is(p.Name.End-1, lexicon.GroupNoun) {
		return found.None
	}
	return r.Claimant(p)
}
