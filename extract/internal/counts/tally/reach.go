package tally

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// maxReached is how many words lie at most between a group and the predicate behind it.
const maxReached = 24

// reaches tells whether nothing between a group and the predicate behind it ends
// its clause or makes the group the doer.
func (r *Reader) reaches(g *group, p *predicate) bool {
	if p.Start-g.End > maxReached {
		return false
	}
	if r.Fold(g.End) == "نے" && r.dies(p) {
		return true // 3 افراد نے دم توڑ دیا
	}
	if r.Fold(g.End) == "نے" && r.measureOf(p) == "displaced" {
		return r.clear(g, p) // 6775 افراد نے نقل مکانی کی
	}
	switch r.Fold(g.End) {
	case "نے", "میں", "پر", "سے":
		return false
	case "کو":
		if !p.active && !r.passiveBehind(p) && r.Fold(p.core-1) != "حالت" {
			return false // but آٹھ افراد کو مردہ حالت میں لایا گیا
		}
	case "کے", "کی", "کا":
		if p.Start == g.End+2 && r.Is(g.End+1, lexicon.Demonstrative) {
			return false // دونوں ملزمان کا اس قتل میں کردار
		}
		// 3 اہلکاروں کی ہلاکت, 12 افراد کے ہلاک ہونے, but not 3 اہلکاروں کے قاتل
		if p.Start > g.End+3 && !(p.noun && p.Start <= g.End+6 && r.adverbial(g.End+1, p.Start)) {
			return false
		}
	case "پرمشتمل":
		return false
	}
	return r.clear(g, p)
}

// adverbial tells whether the words between two tokens only say in what something
// came about: 3 اہلکاروں کی (ایک حملے میں) ہلاکت, دو افراد کی (گولیوں سے چھلنی) لاشیں.
func (r *Reader) adverbial(from, to int) bool {
	marked := false
	for i := from; i < to; i++ {
		switch f := r.Fold(i); {
		case f == "میں", f == "سے":
			marked = true
		case r.Kind(i) != text.Word, r.Is(i, lexicon.Postposition|lexicon.Auxiliary|lexicon.Conjunction):
			return false
		}
	}
	return marked
}

// clear tells whether nothing between a group and a predicate ends the clause, and the
// group is not the one who did it: دو باڈی گارڈز نے قتل کیا.
func (r *Reader) clear(g *group, p *predicate) bool {
	if r.bareDoer(g, p) || r.nominativeDoer(g, p) {
		return false
	}
	if m := r.Names.At(g.End); m != nil && r.Fold(m.End) == "نے" && r.Names.Is(m.Entity, names.Person) {
		return false // ایک اہلکار ممتاز قادری نے انھیں ہلاک کر دیا
	}
	for i := g.End; i < p.Start; i++ {
		if r.Kind(i) == text.Stop || r.Fold(i) == "کہ" || r.Fold(i) == "جہاں" ||
			r.Is(i, lexicon.ClauseStart) && i+1 < p.Start && !r.Numeral(i+1) {
			return false
		}
		if f := r.Fold(i + 1); (r.Fold(i) == "جن" || r.Fold(i) == "جس") && (f == "پر" || f == "نے" || f == "کے") {
			return false // ایک خاتون جس کے شوہر کو گرفتار کیا گیا
		}
		if r.Is(i, lexicon.Passive) && (r.Fold(i+1) == "اور" || r.Fold(i+1) == "جبکہ") {
			return false // گھس گیا اور چھ بچوں کو قتل کر دیا
		}
		if r.Fold(g.End) == "کو" && i > g.End+1 && r.Fold(i) == "اور" && !r.Numeral(i+1) && r.Doc.Has(i, p.Start, "کو") {
			return false // تین افسران کو معطل اور صدر کو گرفتار کیا
		}
		if r.Is(i, lexicon.Auxiliary) && !r.Is(i, lexicon.Passive) && !r.Participle(i) && r.Fold(i) != "کر" && r.Fold(i) != "ہو" &&
			r.Fold(i) != "لے" && r.Fold(i) != "دے" {
			return false
		}
	}
	return true
}

// maxBetween is how many words lie at most between two predicates with one verb.
const maxBetween = 8

// elided tells whether the first predicate shares the verb of the second: (چھ کو)
// ہلاک اور (تین کو) گرفتار کر لیا گیا.
func (r *Reader) elided(ps []predicate) bool {
	p := ps[0]
	if len(ps) < 2 || p.End != p.core || ps[1].Start-p.End > maxBetween || !ps[1].active && !r.passiveBehind(&ps[1]) {
		return false
	}
	switch r.Fold(p.End) {
	case "اور", "جبکہ", "جب", "،":
		return true
	}
	return false
}

// Participle tells whether the auxiliary at token i only makes an adjective:
// زخمی ہوئے بغیر, گھر جاتے ہوئے.
func (r *Reader) Participle(i int) bool {
	return r.Fold(i) == "ہویے" || r.Is(i+1, lexicon.Relative)
}

// passiveBehind tells whether the verb of a predicate is passive, so that those whom it befell may have کو.
func (r *Reader) passiveBehind(p *predicate) bool {
	for i := p.core; i < p.End; i++ {
		if r.Is(i, lexicon.Passive) {
			return true
		}
	}
	return r.Fold(p.End) == "گیا" || !p.active && p.noun
}
