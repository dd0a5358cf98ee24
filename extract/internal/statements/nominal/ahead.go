package nominal

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

const (
	leadWithin  = 2 // up to this sentence a phrase may bring in who is named only afterwards
	aheadWithin = 2 // and within so many sentences behind it
)

// namedAhead is the person whom the sentences after a lead name, where the lead only says
// what they are: (ایک اعلیٰ عہدیدار نے کہا …) یہ بات رچرڈ اولسن نے کہی; or whom those sentences bring
// in with nothing that says who that is, as the lead did. Further on, an office means who is first named where the next
// sentence begins.
func (r *Reader) namedAhead(s text.Span) (int, bool) {
	n := r.Doc.SentenceOf(s.Start)
	further, within := n > leadWithin, aheadWithin
	if further {
		if !r.Names.OneOffice(s) {
			return -1, false
		}
		within = 1
	}
	if r.Plural(s.End-1) || !r.Names.TitleEndsAt(s.End) && !r.Is(s.End-1, lexicon.PersonNoun) ||
		r.Fold(s.Start) != "ایک" && s.Len() == 1 {
		return -1, false
	}
	for k := s.Start; k < s.End; k++ {
		if r.Is(k, lexicon.Conjunction|lexicon.PersonPronoun) || r.Is(k, lexicon.Indefinite) && r.Fold(k) != "ایک" {
			return -1, false
		}
	}
	last := min(n+within, len(r.Doc.Sentences)-1)
	for k := n + 1; k <= last; k++ {
		q := r.Doc.Sentences[k]
		m := r.FirstNamed(q)
		if m == nil {
			continue
		}
		if r.Names.Entities[m.Entity].Mentions[0].Start != m.Start || r.otherGender(m.Entity, s) || further && m.Start != q.Start {
			return -1, false
		}
		if m.Start == q.Start+2 && r.Numeral(q.Start) && r.Fold(q.Start+1) == "سالہ" && r.Doc.Has(s.Start, s.End, "ایک") {
			return m.Entity, !r.Is(s.End-1, lexicon.StandsFor) && !r.Comma(m.End) // (ایک خاتون کا کہنا ہے …) 21 سالہ نازیہ کو
		}
		if r.Fold(q.Start) == "یہ" && r.In(q.Start+1, lexicon.Told) {
			return m.Entity, r.Fold(m.End) == "نے"
		}
		return m.Entity, r.unexplained(m, s) &&
			(r.Fold(m.End) == "نے" || r.Is(m.End, lexicon.Genitive) && r.Fold(m.End+1) == "کہنا")
	}
	return -1, false
}

// unexplained tells whether a name stands with nothing that says who that is, beside a rank
// as جنرل, and may be the one person whom the phrase s brought in.
func (r *Reader) unexplained(m *names.Mention, s text.Span) bool {
	one := r.Doc.Has(s.Start, s.End, "ایک")
	if !one && !r.Names.TitleEndsAt(s.End) || r.Is(s.End-1, lexicon.StandsFor) ||
		r.Is(m.Start-1, lexicon.Genitive|lexicon.PersonNoun) || r.Comma(m.End) {
		return false
	}
	kin := r.Names.KinEndsAt(m.Start) || r.Names.TitleEndsAt(m.Start) && r.Names.KinEndsAt(m.Start-1)
	if r.Names.Entities[m.Entity].Person >= 0 {
		return !one && r.Names.OneOffice(s) && r.Names.ListedAs(m.Entity, s)
	}
	return !kin && r.Names.SameWalk(m.Entity, s, one)
}
