package content

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// nextSource is where, in what is reported from token i to token end, another source comes in.
func (r *Reader) nextSource(i, end int, c *source.Clause) (int, bool) {
	for n := c.N + 1; n < len(c.Hits) && c.Hits[n].Start < end; n++ {
		next := &c.Hits[n]
		if next.Start < i || c.Silent != nil && c.Silent[n] {
			continue
		}
		r.CutBy = n
		if r.stillSaid(next, i, c) {
			continue
		}
		nc := *c
		nc.N = n
		if n == c.N+1 {
			if at := r.ownDeed(&nc, i); at > 0 {
				return at, true
			}
		}
		if at, ok := r.goesOnWith(&nc, i); ok && (n == c.N+1 || !r.retold(&c.Hits[n-1])) {
			return at, true
		}
		sub, ok := r.Subject(next, &nc)
		if !ok || sub.Carried || r.OnlyRelative(sub.Span) && !next.Ke && next.Cue.Act == "urge" {
			continue
		}
		if r.tellsOn(next, &sub, i, c) {
			continue
		}
		if sub.Hidden && !next.Ke && next.Shape == cue.Verb {
			// …، X کا خدشہ ظاہر کیا گیا ہے
			if k := r.ClauseStart(next.Start, i); next.Object && k-1 > i+2 && r.Fold(k-1) == "،" && !r.headLeft(i, k-1) {
				return k - 1, true
			}
			continue
		}
		if r.OnlyPronoun(sub.Span) && !next.Ke && r.FirstPersonIn(text.Span{Start: i, End: sub.Start}) {
			continue // میری ان سے گفتگو ہوئی، انہوں نے خواہش کا اظہار کیا: X tells it
		}
		if r.toldWithin(next, &sub, i, c) || r.takesUp(next, sub.Span, i) {
			continue // X نے بتایا کہ جو رپورٹ ملی ہے اس کے مطابق
		}
		if at, ok := r.otherSource(next, &sub, i, c); ok {
			return at, true
		}
	}
	r.CutBy = 0
	return 0, false
}

// stillSaid tells whether a cue in what is reported from token i on is part of that by its form alone.
func (r *Reader) stillSaid(next *cue.Hit, i int, c *source.Clause) bool {
	joined := func() bool { return r.Fold(r.ClauseStart(next.Start, i)-1) == "اور" }
	if c.Hit().Perfect && next.Shape == cue.Verb && (!next.Perfect && !next.Passive || r.OngoingPassive(next) && joined()) &&
		!next.Part && !r.Is(next.Start-1, lexicon.StandsFor) {
		return true // X نے کہا کہ …، لیکن لوگ کہہ رہے ہیں کہ: still what X said
	}
	return next.Said > 0 && joined() // X نے کہا کہ … اور انھوں نے یہ کہہ کر توہین کی کہ
}

// tellsOn tells whether a cue in what is reported from token i on is part of what is told there.
func (r *Reader) tellsOn(next *cue.Hit, sub *source.Subject, i int, c *source.Clause) bool {
	switch {
	case r.reportsNothing(next, sub):
		return true // X کے مطابق شکایت کی گئی لیکن پولیس نے انکار کر دیا، … انہوں نے شادی کا فیصلہ کیا
	case r.Fold(sub.Start-1) == "جب" && !next.Ke && r.Fold(next.End) == "تو":
		return true // X نے بتایا کہ ملزم پیچھے لگا تھا اور جب لڑکی نے انکار کیا تو
	case sub.Len() == 1 && r.Fold(sub.Start) == "وہ" && r.Fold(sub.Start-1) == "اور" && !next.Ke && next.Shape == cue.Verb:
		return true // X کا الزام ہے کہ انھوں نے …، اور وہ حکم دیتے تھے
	case sub.Len() == 1 && r.Fold(sub.Start) == "اس" && r.Fold(sub.Start-1) == "اور" && !next.Ke && next.Shape == cue.Verb &&
		next.Perfect && r.toldByOthers(c, next, sub):
		return true // مریم کے مطابق ایک شخص آیا اور اس نے انھیں جانے کو کہا
	}
	if next.Passive && r.relativeBetween(sub.End, next.Start) {
		return true // X نے کہا کہ Y نے خبر دی ہے جس میں کہا گیا ہے کہ
	}
	return r.Fold(i) == "جہاں" && sub.Hidden // جہاں اس سے اضافہ ہو گا وہیں یہ خدشہ بھی ہے کہ
}

// otherSource is where the clause of a cue starts whose source is another than that of what is reported from token i on.
func (r *Reader) otherSource(next *cue.Hit, sub *source.Subject, i int, c *source.Clause) (int, bool) {
	from := sub.Start
	if sub.Len() == 0 {
		from = next.Start
	}
	if at := sub.Start - 1; (c.Hit().Shape == cue.Impersonal || c.Source.Hidden) && r.RelativeObject(at) &&
		r.MarksContent(at, next) && r.EndsClause(at-2) {
		return at - 1, true // الزام ہے کہ …، (جس کی وہ تردید کرتا ہے)
	}
	if at := from - 1; next.Shape == cue.Behind && r.Comma(at) && r.hasVerb(i, at) &&
		(r.OnlyPronoun(sub.Span) || r.Names.EndingAt(sub.End) != nil || r.Is(sub.End-1, lexicon.PersonNoun|lexicon.GroupNoun)) {
		return at, true // …، ان کے مطابق
	}
	cut, ok := r.newClause(from, i, next.Ke || next.Shape == cue.Behind)
	return cut, ok && r.hasVerb(i, cut) && !r.leavesPending(i, cut) && !(sub.Hidden && r.passedOn(next, cut, c)) &&
		!r.deedWithin(next, sub, cut, c)
}

// takesUp tells whether a source before مطابق is a pronoun that takes up a relative clause right before it, behind token
// i: جو رپورٹ ملی ہے (اس) کے مطابق.
func (r *Reader) takesUp(h *cue.Hit, s text.Span, i int) bool {
	k := r.BeforeComma(s.Start - 1)
	if f := r.Fold(s.Start); s.Len() != 1 || f != "اس" && f != "ان" && f != "اسی" || r.Fold(h.End-1) != "مطابق" || !r.Finite(k) {
		return false
	}
	return r.RelativeEnds(k, i)
}

// reportsNothing tells whether a verb cue only tells of a deed: it says nothing of what was denied, or
// somebody without an office decides.
func (r *Reader) reportsNothing(h *cue.Hit, sub *source.Subject) bool {
	if h.Shape != cue.Verb || h.Ke || h.Part || !h.Perfect || h.Apart > 0 {
		return false
	}
	return r.onlyTold(h, sub) ||
		!h.Object && h.Cue.Act == "deny" && r.HasNoun(h) && r.Kind(h.Start-1) != text.Mark && r.Copula(h.End-1)
}

// goesOnWith is the اور behind which a cue without a subject goes on with what the same source
// said, behind a clause that starts at token i: X نے کہا کہ …، اور بتایا کہ, اور حکومت پر زور دیا کہ.
func (r *Reader) goesOnWith(c *source.Clause, i int) (int, bool) {
	next := c.Hit()
	if next.Shape == cue.Verb && next.Perfect && !next.Ke && r.Fold(next.Start-1) == "اور" && r.Comma(next.Start-2) &&
		next.Cue.Act == "say" && !r.HasNoun(next) && r.goesOn(c) {
		return next.Start - 1, next.Start-2 > i // …، اور کہا یہ فیصلہ آسان نہیں تھا
	}
	if next.Shape != cue.Verb || !next.Perfect || !next.Ke || r.wishing(next) || r.Ergative(next, c) >= 0 {
		return 0, false
	}
	if r.Fold(next.Start-1) == "اور" {
		return next.Start - 1, next.Start-2 > i && (r.Fold(next.Start-2) == "،" || r.EndsClause(next.Start-2))
	}
	k := next.Start - 1
	for r.Is(k, lexicon.Particle) || r.Fold(k) == "یہ" {
		k--
	}
	at := r.JoinedAt(next, c)
	return at, at > i+2 && next.Cue.Act == "urge" && r.Is(k, lexicon.CaseMarker)
}

// ownDeed is the word behind which a clause without a subject starts whose cue needs one with نے, so that it goes
// on with who spoke: X نے اعلان کیا کہ وہ … ختم کر رہی ہے (اور) صارفین کو … کی ہدایت دی. It is 0 if there is none.
func (r *Reader) ownDeed(c *source.Clause, i int) int {
	next := c.Hit()
	h := &c.Hits[c.N-1]
	if next.Shape != cue.Verb || !next.Perfect || next.Passive || next.Part || !next.Ke && !next.Object || !h.Perfect || !h.Ke ||
		r.wishing(next) || r.Ergative(next, c) >= 0 {
		return 0
	}
	at := r.ClauseStart(next.Start, i) - 1
	if r.Fold(at) != "اور" && !r.Is(at, lexicon.ClauseStart) {
		return 0
	}
	end := at - 1
	if r.Kind(end) == text.Punct {
		end--
	}
	if end <= i+1 || !r.nominativeTense(end) {
		return 0
	}
	return at
}
