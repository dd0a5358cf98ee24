package tally

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Groups whose noun no role lists, and those without a postposition who did something themselves.

// adjoins tells whether a number without a noun stands directly by a predicate:
// 12 ہلاک, مزید دو زخمی, ایک کو گرفتار. Behind any other noun it counts something else.
func (r *Reader) adjoins(g *group, p *predicate) bool {
	if p.End <= g.Start {
		return !g.number.Article
	}
	if g.state >= 0 {
		return true // دو زخمی ہسپتال میں دم توڑ گئے
	}
	if g.End == p.Start {
		return !r.Is(p.Start, lexicon.NotPeople) && !r.countsNoun(p) // دو ہسپتال منتقل
	}
	if r.bareNoun(g, p) || r.bareObject(g, p) || r.bareOwner(g, p) {
		return true
	}
	if r.Fold(g.End) == "کی" && p.Start == g.End+1 && !g.number.MaybeYear {
		return true // دو کی حالت نازک
	}
	if p.Start-g.End > 4 || g.number.Article && r.Fold(g.End) != "کو" {
		return false
	}
	return r.Is(g.End, lexicon.Particle|lexicon.Pronoun) || r.Fold(g.End) == "کو" || r.Fold(g.End) == "کے" ||
		r.Fold(g.End) == "زندہ"
}

// countsNoun tells whether a predicate is a noun with the verb of which it is the subject, so that a number right before
// it counts that: پانچ زخم آئے, چار انتقال ہوئے.
func (r *Reader) countsNoun(p *predicate) bool {
	f := r.Fold(p.core - 1)
	return p.core-p.Start == 2 && (strings.HasPrefix(f, "آ") || strings.HasPrefix(f, "ہو") || strings.HasPrefix(f, "گی"))
}

// maxBare is how many words a noun of people has that no role lists.
const maxBare = 3

// bareNoun tells whether between a number and a predicate there are only words of
// a noun that no role lists, as in دو انجینئر ہلاک or چار تماشائیوں کو گرفتار, and no
// animal or thing.
func (r *Reader) bareNoun(g *group, p *predicate) bool {
	n := p.Start - g.End
	if g.number.MaybeYear || g.number.Article && (p.active || p.noun || p.relative) || n > maxBare ||
		n == maxBare && p.active && r.Fold(p.Start-1) != "کو" {
		return false
	}
	for i := g.End; i < p.Start; i++ {
		if i == p.Start-1 && i > g.End && (r.Fold(i) == "کو" || r.Fold(i) == "بھی") {
			continue
		}
		if !r.Nominal(i) {
			return false
		}
	}
	return true
}

// maxObject is how many words lie at most between an object of people whose noun no
// role lists and its predicate.
const maxObject = 8

// bareObject tells whether a number with such a noun is the object of a predicate
// farther behind: 24 پنڈتوں کو مسلح افراد نے گولیاں مار کر ہلاک کر دیا.
func (r *Reader) bareObject(g *group, p *predicate) bool {
	if !p.active || g.number.Article || g.number.MaybeYear {
		return false
	}
	k := g.End
	for k < g.End+maxBare && r.Nominal(k) {
		k++
	}
	if k == g.End || r.Fold(k) != "کو" || p.Start-k > maxObject {
		return false
	}
	for i := k; i < p.Start; i++ {
		if r.Numeral(i) && r.Is(i+1, lexicon.TimeWord) {
			continue // چار انجینئروں کو 24 مئی کو
		}
		if r.Numeral(i) || r.Kind(i) != text.Word {
			return false
		}
	}
	return true
}

// maxOwner is how many words such a noun has.
const maxOwner = 2

// bareOwner tells whether a predicate is of people whose noun no role lists, in the plural and with a
// genitive: چار رضاکاروں کے ہلاک ہونے, 148 مخالفین کے قتل.
func (r *Reader) bareOwner(g *group, p *predicate) bool {
	if g.number.Article || g.number.MaybeYear {
		return false
	}
	k := p.Start - 1
	if k <= g.End || k > g.End+maxOwner || !r.Is(k, lexicon.Genitive) {
		return false
	}
	for i := g.End; i < k; i++ {
		if !r.Nominal(i) {
			return false
		}
	}
	many := r.several(k-1) || strings.HasSuffix(r.Fold(k-1), "رز")
	return many && (p.noun || p.End > p.core && strings.HasSuffix(r.Fold(p.End-1), "نے"))
}

// bareDoer tells whether only words of the noun of a group, which no role lists, lie between
// it and a نے.
func (r *Reader) bareDoer(g *group, p *predicate) bool {
	for i := g.End; i < p.Start && i <= g.End+maxBare; i++ {
		if r.Fold(i) == "نے" {
			return p.active && i > g.End
		}
		if !r.Nominal(i) {
			return false
		}
	}
	return false
}

// nominativeDoer tells whether a group without a case marker did it to others, who have کو: چار ملزمان
// ایک تاجر کو اغوا کر کے لے گئے.
func (r *Reader) nominativeDoer(g *group, p *predicate) bool {
	if !p.active || r.passiveBehind(p) || r.Kind(g.End) != text.Word || r.Fold(g.End) == "سمیت" ||
		r.Is(g.End, lexicon.Postposition|lexicon.Conjunction) {
		return false
	}
	number := false
	for i := g.End + 1; i < p.Start && r.Kind(i) == text.Word && r.Fold(i) != "اور"; i++ {
		if r.Fold(i) == "کو" {
			return number && p.Start-i <= maxObject
		}
		number = number || r.Numeral(i)
	}
	return false
}
