package statements

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
func (r *reader) namedAhead(s text.Span) (int, bool) {
	n := r.doc.SentenceOf(s.Start)
	further, within := n > leadWithin, aheadWithin
	if further {
		if !r.names.OneOffice(s) {
			return -1, false
		}
		within = 1
	}
	if r.plural(s.End-1) || !r.names.TitleEndsAt(s.End) && !r.is(s.End-1, lexicon.PersonNoun) || r.fold(s.Start) != "ایک" && s.Len() == 1 {
		return -1, false
	}
	for k := s.Start; k < s.End; k++ {
		if r.is(k, lexicon.Conjunction|lexicon.PersonPronoun) || r.is(k, lexicon.Indefinite) && r.fold(k) != "ایک" {
			return -1, false
		}
	}
	last := min(n+within, len(r.doc.Sentences)-1)
	for k := n + 1; k <= last; k++ {
		q := r.doc.Sentences[k]
		m := r.firstNamed(q)
		if m == nil {
			continue
		}
		if r.names.Entities[m.Entity].Mentions[0].Start != m.Start || r.otherGender(m.Entity, s) || further && m.Start != q.Start {
			return -1, false
		}
		if m.Start == q.Start+2 && r.numeral(q.Start) && r.fold(q.Start+1) == "سالہ" && r.doc.Has(s.Start, s.End, "ایک") {
			return m.Entity, !r.is(s.End-1, lexicon.StandsFor) && !r.comma(m.End) // (ایک خاتون کا کہنا ہے …) 21 سالہ نازیہ کو
		}
		if r.fold(q.Start) == "یہ" && r.in(q.Start+1, lexicon.Told) {
			return m.Entity, r.fold(m.End) == "نے"
		}
		return m.Entity, r.unexplained(m, s) && (r.fold(m.End) == "نے" || r.is(m.End, lexicon.Genitive) && r.fold(m.End+1) == "کہنا")
	}
	return -1, false
}

// firstNamed is the first person named in a span, or nil.
func (r *reader) firstNamed(s text.Span) *names.Mention {
	for i := s.Start; i < s.End; i++ {
		if m := r.names.At(i); m != nil && r.isPerson(m.Entity) {
			return m
		}
	}
	return nil
}

// unexplained tells whether a name stands with nothing that says who that is, beside a rank
// as جنرل, and may be the one person whom the phrase s brought in.
func (r *reader) unexplained(m *names.Mention, s text.Span) bool {
	one := r.doc.Has(s.Start, s.End, "ایک")
	if !one && !r.names.TitleEndsAt(s.End) || r.is(s.End-1, lexicon.StandsFor) || r.is(m.Start-1, lexicon.Genitive|lexicon.PersonNoun) || r.comma(m.End) {
		return false
	}
	kin := r.names.KinEndsAt(m.Start) || r.names.TitleEndsAt(m.Start) && r.names.KinEndsAt(m.Start-1)
	if r.names.Entities[m.Entity].Person >= 0 {
		return !one && r.names.OneOffice(s) && r.names.ListedAs(m.Entity, s)
	}
	return !kin && r.names.SameWalk(m.Entity, s, one)
}
