package names

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// joinCourts joins the ہائی کورٹ and the سپریم کورٹ that say nothing of where they are to the one of
// the article that does and that was named before: لاہور ہائی کورٹ … ہائی کورٹ. Of two, neither is meant.
func (f *finder) joinCourts() {
	for _, w := range f.Lex.Rules.Words["court_ranks"] {
		rank := text.Fold(w.Text)
		full, several := -1, false
		for n := range f.result.Mentions {
			m := &f.result.Mentions[n]
			if f.rankAt(m, rank) <= m.Start || f.OriginLen(m.Start) == 0 {
				continue
			}
			several = several || full >= 0 && full != m.Entity
			full = m.Entity
		}
		if full >= 0 && !several {
			f.joinRank(rank, full)
		}
	}
}

// joinRank gives the mentions of a court by its rank alone to the only one of that rank, unless the article
// begins with them or says of one that it is another's: پشاور کی ہائی کورٹ.
func (f *finder) joinRank(rank string, full int) {
	named, place := false, ""
	for n := range f.result.Mentions {
		m := &f.result.Mentions[n]
		if m.Entity == full {
			named, place = true, f.Fold(m.Start)
			continue
		}
		if !f.result.Is(m.Entity, Agency) || f.rankAt(m, rank) != m.Start {
			continue
		}
		if !named {
			return
		}
		if f.Is(m.Start-1, lexicon.Genitive) && f.Fold(m.Start-2) != place && n > 0 && f.result.Mentions[n-1].End == m.Start-1 &&
			f.result.Is(f.result.Mentions[n-1].Entity, Place) {
			continue
		}
		m.Entity = full
	}
}

// rankAt is the token of a court's rank with which the name of a mention ends, or -1: (لاہور) ہائی کورٹ.
func (f *finder) rankAt(m *Mention, rank string) int {
	last := m.End - 1
	switch {
	case !f.In(last, lexicon.Court):
	case strings.HasPrefix(f.Fold(last), rank): // ہائیکورٹ
		return last
	case last > m.Start && f.Fold(last-1) == rank:
		return last - 1
	}
	return -1
}
