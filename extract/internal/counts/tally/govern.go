package tally

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

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

// governor is the predicate that says what happened to a group: the first one
// behind it in its clause, or one with والے directly before it.
func (r *Reader) governor(g *group, ps []predicate) *predicate {
	for n := len(ps) - 1; n >= 0; n-- {
		p := &ps[n]
		if p.End <= g.Start && !p.doing && (p.relative || p.noun || r.totalBetween(p.End, g.Start)) && r.leadsTo(p, g) {
			if q := r.fate(g, ps[n+1:]); p.relative && q != nil && r.rule(q.measure).Measure != r.rule(p.measure).Measure {
				return q // یرغمال بنائے جانے والے سات اہلکاروں کو ہلاک کر دیا گیا
			}
			return p
		}
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
		if p.Start > g.End && p.End == p.core && !p.noun && r.Counted(p.End) {
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
		if p.End == p.core && r.Counted(p.End) && n+1 < len(ps) && r.reaches(g, &ps[n+1]) {
			continue // دو زخمی اہلکار جان بحق
		}
		if p.relative && g.role >= 0 && (r.Counted(p.End) || !p.doing && r.Lists.Numbers.Known(r.Fold(p.End))) {
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

// thenDied tells whether the first of several predicates only says in what state those were of whom
// the second says that they died: دو زخمی ہسپتال میں دم توڑ گئے.
func (r *Reader) thenDied(g *group, ps []predicate) bool {
	p := &ps[0]
	if p.Start != g.End || p.End != p.core || len(ps) < 2 || r.rule(p.measure).Measure != "injured" ||
		r.Is(p.End, lexicon.Postposition) {
		return false
	}
	q := &ps[1]
	if r.rule(q.measure).Measure != "killed" || q.noun || q.relative || q.negated || q.active && !r.dies(q) {
		return false
	}
	for i := p.End; i < q.Start; i++ {
		if r.Kind(i) != text.Word || r.Fold(i) == "اور" || r.Is(i, lexicon.ClauseStart) || r.Lists.Numbers.Known(r.Fold(i)) {
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
		if near && r.rule(p.measure).Measure == "killed" && !p.noun && !p.relative && !p.negated && r.reaches(g, p) {
			return p
		}
		return nil
	}
	return nil
}

// totalBetween tells whether تعداد stands between two tokens, not far apart.
func (r *Reader) totalBetween(from, to int) bool {
	return to-from <= 14 && r.Doc.Has(from, to, "تعداد")
}

// leadsTo tells whether a relative predicate or a casualty noun says what
// happened to the group behind it: زخمی ہونے والے 59 افراد, مرنے والوں میں دو بچے,
// ہلاکتوں کی تعداد 12.
func (r *Reader) leadsTo(p *predicate, g *group) bool {
	total := p.noun && p.End == g.Start && r.tallied(p, g)
	if r.Fold(p.End) == "میں" && p.relative && r.included(g) && r.unbroken(p.End, g.Start) {
		return true // ہلاک ہونے والوں میں ضلعی سربراہ اور پانچ افسران شامل ہیں
	}
	if g.Start-p.End > 7 && !r.totalBetween(p.End, g.Start) {
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

// MaxIncluded is how many words lie at most between جن میں or مرنے والوں میں and one of
// those who are listed behind it.
const MaxIncluded = 30

// unbroken tells whether the words between two tokens may be one list.
func (r *Reader) unbroken(from, to int) bool {
	for i := from; i < to; i++ {
		if r.Kind(i) == text.Stop || r.Fold(i) == "کہ" || r.Is(i, lexicon.Auxiliary|lexicon.ClauseStart) && !r.Participle(i) {
			return false
		}
	}
	return to-from <= MaxIncluded
}

// reaches tells whether nothing between a group and the predicate behind it ends
// its clause or makes the group the doer.
func (r *Reader) reaches(g *group, p *predicate) bool {
	if p.Start-g.End > 24 {
		return false
	}
	if r.Fold(g.End) == "نے" && r.dies(p) {
		return true // 3 افراد نے دم توڑ دیا
	}
	if r.Fold(g.End) == "نے" && r.rule(p.measure).Measure == "displaced" {
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
			r.Is(i, lexicon.ClauseStart) && i+1 < p.Start && !r.coordinate(i) {
			return false
		}
		if f := r.Fold(i + 1); (r.Fold(i) == "جن" || r.Fold(i) == "جس") && (f == "پر" || f == "نے" || f == "کے") {
			return false // ایک خاتون جس کے شوہر کو گرفتار کیا گیا
		}
		if r.Is(i, lexicon.Passive) && (r.Fold(i+1) == "اور" || r.Fold(i+1) == "جبکہ") {
			return false // گھس گیا اور چھ بچوں کو قتل کر دیا
		}
		if r.Fold(g.End) == "کو" && i > g.End+1 && r.Fold(i) == "اور" && !r.coordinate(i) && r.Doc.Has(i, p.Start, "کو") {
			return false // تین افسران کو معطل اور صدر کو گرفتار کیا
		}
		if r.Is(i, lexicon.Auxiliary) && !r.Is(i, lexicon.Passive) && !r.Participle(i) && r.Fold(i) != "کر" && r.Fold(i) != "ہو" &&
			r.Fold(i) != "لے" && r.Fold(i) != "دے" {
			return false
		}
	}
	return true
}

// elided tells whether the first predicate shares the verb of the second: (چھ کو)
// ہلاک اور (تین کو) گرفتار کر لیا گیا.
func (r *Reader) elided(ps []predicate) bool {
	p := ps[0]
	if len(ps) < 2 || p.End != p.core || ps[1].Start-p.End > 8 || !ps[1].active && !r.passiveBehind(&ps[1]) {
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

func (r *Reader) passiveBehind(p *predicate) bool {
	for i := p.core; i < p.End; i++ {
		if r.Is(i, lexicon.Passive) {
			return true
		}
	}
	return r.Fold(p.End) == "گیا" || !p.active && p.noun
}

// coordinate tells whether a conjunction at token i joins two groups under one
// predicate.
func (r *Reader) coordinate(i int) bool {
	return r.Lists.Numbers.Known(r.Fold(i + 1))
}
