package tally

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// governor is the predicate that says what happened to a group: the first one
// behind it in its clause, or one with والے directly before it.
func (r *Reader) governor(g *group, ps []predicate) *predicate {
	if p := r.leading(g, ps); p != nil {
		return p
	}
	for n := range ps {
		p := &ps[n]
		if p.Start < g.End {
			continue
		}
		if p.noun && g.role >= 0 && !r.Is(g.End, lexicon.Genitive) && r.Fold(g.End) != "اور" && r.Kind(g.End) == text.Word {
			continue // دو ملزمان قتل کے الزام میں گرفتار
		}
		if p.doing && r.Fold(g.End) != "کو" {
			return nil // ایک پھانسی دینے والے
		}
		if p.noun && r.Fold(g.End) == "کو" {
			return nil // ایک کو لاش کے سر پر
		}
		if p.Start > g.End && p.End == p.core && !p.noun && r.StartsPeople(p.End) {
			continue // ایک افسر کو لاپتہ خاتون کی
		}
		if r.Fold(p.End) == "حالت" && n+1 < len(ps) && r.reaches(g, &ps[n+1]) {
			continue // پانچ فوجیوں کو زخمی حالت میں ہسپتال منتقل کیا
		}
		if r.thenDied(g, ps[n:]) {
			g.state, g.End = p.measure, p.End
			continue
		}
		if p.negated || !r.reaches(g, p) && !(r.Fold(g.End) == "کو" && r.elided(ps[n:]) && r.clear(g, p)) {
			return nil
		}
		if p.End == p.core && r.StartsPeople(p.End) && n+1 < len(ps) && r.reaches(g, &ps[n+1]) {
			continue // دو زخمی اہلکار جان بحق
		}
		if p.relative && g.role >= 0 && (r.StartsPeople(p.End) || !p.doing && r.Numeral(p.End)) {
			continue // 3 حملہ آور … ہلاک ہونے والے افراد, 100 اہلکار لاپتہ ہونے والے 7 افراد کو
		}
		if r.Fold(p.End) == "کے" && r.Fold(p.End+1) == "بعد" && n+1 < len(ps) && r.reaches(g, &ps[n+1]) &&
			!(p.active && ps[n+1].noun) {
			continue // زخمی ہونے کے بعد ہلاک, but not قتل کرنے کے بعد ان کی لاشیں
		}
		return p
	}
	return nil
}

// leading is the predicate before a group that says what happened to it, or the one that says of those whom it calls so
// what became of them, or nil.
func (r *Reader) leading(g *group, ps []predicate) *predicate {
	for n := len(ps) - 1; n >= 0; n-- {
		p := &ps[n]
		if p.End <= g.Start && !p.doing && (p.relative || p.noun || r.totalBetween(p.End, g.Start)) && r.leadsTo(p, g) {
			if q := r.fate(g, ps[n+1:]); p.relative && q != nil && r.measureOf(q) != r.measureOf(p) {
				return q // یرغمال بنائے جانے والے سات اہلکاروں کو ہلاک کر دیا گیا
			}
			return p
		}
	}
	return nil
}

// thenDied tells whether the first of several predicates only says in what state those were of whom
// the second says that they died: دو زخمی ہسپتال میں دم توڑ گئے.
func (r *Reader) thenDied(g *group, ps []predicate) bool {
	p := &ps[0]
	if p.Start != g.End || p.End != p.core || len(ps) < 2 || r.measureOf(p) != "injured" ||
		r.Is(p.End, lexicon.Postposition) {
		return false
	}
	q := &ps[1]
	if r.measureOf(q) != "killed" || q.noun || q.relative || q.negated || q.active && !r.dies(q) {
		return false
	}
	for i := p.End; i < q.Start; i++ {
		if r.Kind(i) != text.Word || r.Fold(i) == "اور" || r.Is(i, lexicon.ClauseStart) || r.Numeral(i) {
			return false
		}
	}
	return r.reaches(g, q)
}

// dies tells whether a predicate that takes no کو says that somebody died: دم توڑ دیا, جان دے دی.
func (r *Reader) dies(p *predicate) bool {
	return r.In(p.Start, lexicon.Life)
}

// fate is the predicate that says that a group was then killed, or nil: اغوا کیے جانے والے سات افراد ہلاک
// کر دیے گئے.
func (r *Reader) fate(g *group, ps []predicate) *predicate {
	for n := range ps {
		p := &ps[n]
		if p.Start < g.End {
			continue
		}
		near := p.Start-g.End <= 1 || r.Fold(g.End) == "کو" && p.Start-g.End <= maxObject
		if near && r.measureOf(p) == "killed" && !p.noun && !p.relative && !p.negated && r.reaches(g, p) {
			return p
		}
		return nil
	}
	return nil
}

// maxTotal is how many words lie at most between what happened and the number of those of whom تعداد tells.
const maxTotal = 14

// totalBetween tells whether تعداد stands between two tokens, not far apart.
func (r *Reader) totalBetween(from, to int) bool {
	return to-from <= maxTotal && r.Doc.Has(from, to, "تعداد")
}

// maxLeading is how many words lie at most between a predicate and the group behind it.
const maxLeading = 7

// leadsTo tells whether a relative predicate or a casualty noun says what
// happened to the group behind it: زخمی ہونے والے 59 افراد, مرنے والوں میں دو بچے,
// ہلاکتوں کی تعداد 12.
func (r *Reader) leadsTo(p *predicate, g *group) bool {
	total := p.noun && p.End == g.Start && r.tallied(p, g)
	if r.Fold(p.End) == "میں" && p.relative && r.included(g) && r.unbroken(p.End, g.Start) {
		return true // ہلاک ہونے والوں میں ضلعی سربراہ اور پانچ افسران شامل ہیں
	}
	if g.Start-p.End > maxLeading && !r.totalBetween(p.End, g.Start) {
		return false
	}
	for i := p.End; i < g.Start; i++ {
		f := r.Fold(i)
		if f == "تعداد" {
			total = true
		}
		if total && (f == "بڑھ" || f == "گھٹ" || f == "کر" || r.Kind(i) == text.Number && r.outgrown(i+1)) {
			continue // ہلاکتوں کی تعداد بڑھ کر 12
		}
		if r.Kind(i) != text.Word || r.Is(i, lexicon.Auxiliary) || f == "نے" || f == "کو" ||
			f == "اور" && (!total || r.Fold(i-1) == "تعداد") {
			return false
		}
	}
	if p.noun {
		return total || r.Fold(p.End) == "میں" && g.role >= 0 && p.End-p.Start <= 2
	}
	if g.Start == p.End {
		return true
	}
	return total || r.Fold(p.End) == "میں" || r.Fold(p.End) == "تمام" || r.Fold(p.End) == "ان" || r.Fold(p.End) == "اس"
}

// tallied tells whether a fact in the plural came to a number that stands behind it: اموات 500 ہو گئیں.
func (r *Reader) tallied(p *predicate, g *group) bool {
	noun, verb := r.Fold(p.End-1), r.Fold(g.End)
	if g.End != g.number.End || !r.In(p.End-1, lexicon.TollPlural) && !strings.HasSuffix(noun, "یں") {
		return false
	}
	return verb == "ہو" || strings.HasPrefix(verb, "ہوگ") || strings.HasPrefix(verb, "ہوچ") // ہو گئیں, ہوگئیں, ہوچکی ہیں
}

// included tells whether شامل stands close behind a group.
func (r *Reader) included(g *group) bool {
	return r.Doc.Has(g.End, g.End+3, "شامل")
}

// maxIncluded is how many words lie at most between جن میں or مرنے والوں میں and one of
// those who are listed behind it.
const maxIncluded = 30

// unbroken tells whether the words between two tokens may be one list.
func (r *Reader) unbroken(from, to int) bool {
	for i := from; i < to; i++ {
		if r.Kind(i) == text.Stop || r.Fold(i) == "کہ" || r.Is(i, lexicon.Auxiliary|lexicon.ClauseStart) && !r.Participle(i) {
			return false
		}
	}
	return to-from <= maxIncluded
}
