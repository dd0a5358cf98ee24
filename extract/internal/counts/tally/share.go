package tally

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// shareNouns gives bare numbers in a list the noun and the count of the one behind them, from the last on, so that all in a row
// get it: (لبنان میں) 30، (غزہ میں) 11 اور (شام میں) دو افراد.
func (r *Reader) shareNouns(gs []group) {
	for n := len(gs) - 2; n >= 0; n-- {
		if g, next := &gs[n], &gs[n+1]; g.made < 0 && next.made >= 0 && r.shares(g, next) {
			if g.role = next.role; g.role < 0 {
				g.role = r.people()
			}
			r.copy(next.made, g, -1)
		}
	}
}

// maxShared is how many words lie at most between a number and the next one, whose
// noun it shares.
const maxShared = 5

// shares tells whether a bare number leaves its noun and what happened to the group behind it: ایف سی
// کے دو اور پولیس کا ایک اہلکار, لبنان میں 30، غزہ میں 11 اور شام میں دو افراد.
func (r *Reader) shares(g, next *group) bool {
	if g.role >= 0 || g.casualty >= 0 || g.event != nil || next.event != nil || next.casualty >= 0 || g.number.MaybeYear ||
		g.number.Article || next.Start-g.End > maxShared {
		return false
	}
	i := r.joint(g.End)
	if i == g.End || !r.joins(i, next.Start) {
		return false
	}
	if r.Is(g.Start-1, lexicon.Genitive) {
		return next.role >= 0
	}
	return r.inPlace(g.Start) && r.inPlace(next.Start)
}

// joint is where the conjunction at token i ends that joins the members of a list (اور, comma, جبکہ); i for none.
func (r *Reader) joint(i int) int {
	switch r.Fold(i) {
	case "اور", "،", "جبکہ":
		return i + 1
	case "جب":
		if r.Fold(i+1) == "کہ" {
			return i + 2
		}
	}
	return i
}

// adjacent tells whether only a conjunction stands between two tokens.
func (r *Reader) adjacent(from, to int) bool {
	return from < to && r.joint(from) == to
}

// joins tells whether the words between two tokens belong to the noun or the place of one member of a list.
func (r *Reader) joins(from, to int) bool {
	for i := from; i < to; i++ {
		if r.Kind(i) != text.Word || r.Is(i, lexicon.Auxiliary|lexicon.Conjunction) || r.Fold(i) == "نے" || r.Fold(i) == "کو" {
			return false
		}
	}
	return true
}

// inPlace tells whether the name of a place with میں ends before token i.
func (r *Reader) inPlace(i int) bool {
	return r.Fold(i-1) == "میں" && r.NameEndingAt(i-1, names.Place) != nil
}
