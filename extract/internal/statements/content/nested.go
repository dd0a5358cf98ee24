package content

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// What somebody says may tell of others who say something. This file tells them from the next source of the author's.

// toldWithin tells whether a cue behind what is reported from token i on is part of it, since who speaks tells
// it of somebody else.
func (r *Reader) toldWithin(next *cue.Hit, sub *source.Subject, i int, c *source.Clause) bool {
	if c.Source.Hidden {
		return false
	}
	if r.givesReason(next, sub, i) {
		return true
	}
	if next.Shape == cue.Behind {
		return r.appealsTo(next, sub, i, c)
	}
	return next.Shape == cue.Verb && (r.toldToSpeaker(next, sub, i, c) || r.narratedOn(next, sub, i))
}

// toldToSpeaker tells whether a cue reports what others told who speaks from token i on: لیکن والد نے مجھے کہا کہ,
// لیکن ڈاکٹروں نے انھیں بتایا کہ.
func (r *Reader) toldToSpeaker(next *cue.Hit, sub *source.Subject, i int, c *source.Clause) bool {
	from := sub.Behind
	if sub.Hidden || from <= i || from > next.Start {
		from = r.ClauseStart(next.Start, i)
	}
	them := !sub.Hidden && (next.Cue.Act == "say" || next.Cue.Act == "ask") && !next.Cue.Complement && next.Perfect &&
		!r.OnlyPronoun(sub.Span) && r.speaksAsPerson(c.Source) && !r.behindThereupon(sub.Start)
	for k := from; k < next.Start && r.Fold(k) != "کہ"; k++ {
		if r.Doc.QuoteOf(k) == nil && (r.toMe(k) || them && r.toThem(k)) {
			return true
		}
	}
	return r.themFirst(next, sub, i, c)
}

// themFirst tells whether a clause opens with the pronoun of who speaks from token i on, whom others told something: …
// اور انھیں ان کے وکیل نے بتایا کہ, لیکن انھیں محکمے کی طرف سے بتایا گیا کہ.
func (r *Reader) themFirst(next *cue.Hit, sub *source.Subject, i int, c *source.Clause) bool {
	k := sub.Start - 1
	if sub.Hidden || sub.Len() == 0 || r.OnlyPronoun(sub.Span) || k <= i || !r.Is(k, lexicon.Dative) {
		return false
	}
	return (r.Fold(k-1) == "اور" || r.Is(k-1, lexicon.ClauseStart)) && r.speaksAsPerson(c.Source) && r.Doc.QuoteOf(k) == nil &&
		(next.Perfect || next.Passive)
}

// toMe tells whether token k is whom something is told, who is "I" or "we": مجھے, ہم سے.
func (r *Reader) toMe(k int) bool {
	f := r.Fold(k)
	return strings.HasPrefix(f, "مجھ") || f == "ہمیں" || f == "ہم" && r.Fold(k+1) == "سے"
}

// toThem tells whether token k is a pronoun for whom something is told: انھیں, ان سے.
func (r *Reader) toThem(k int) bool {
	switch r.Fold(k) {
	case "انہیں", "اسے":
		return true
	case "ان", "اس":
		return r.Fold(k+1) == "سے" || r.Fold(k+1) == "کو"
	}
	return false
}

// speaksAsPerson tells whether a source is somebody, by a pronoun, a name or what they are.
func (r *Reader) speaksAsPerson(s *source.Subject) bool {
	return r.OnlyPronoun(s.Span) || r.Names.EndingAt(s.End) != nil || r.Is(s.End-1, lexicon.PersonNoun)
}

// behindThereupon tells whether جس پر opens the clause in which a phrase from token i on stands.
func (r *Reader) behindThereupon(i int) bool {
	for k := i - 1; k > i-maxToSubject; k-- {
		if r.thereupon(k) {
			return true
		}
	}
	return false
}

// narratedOn tells whether what is reported from token i on is a tale in which a cue with a pronoun for its subject
// tells what somebody in it said next: X کے بقول انھیں فون آیا (اور انھوں نے کہا کہ).
func (r *Reader) narratedOn(next *cue.Hit, sub *source.Subject, i int) bool {
	if r.Fold(sub.Start-1) != "اور" || !r.OnlyPronoun(sub.Span) || next.Cue.Act != "say" && next.Cue.Act != "ask" ||
		r.HasNoun(next) ||
		!next.Ke || !next.Perfect {
		return false
	}
	if r.AnyIs(sub.End, next.Start, lexicon.MediaWord) {
		return false // اور انھوں نے اخبار کو بتایا کہ
	}
	k := r.BeforeComma(sub.Start - 2)
	return k > i && r.was(k)
}

// passedOn tells whether a cue without a source, in a clause that token cut opens, is part of what somebody says who is
// known: پولیس کے مطابق وہ زخمی ہیں (اور خدشہ ہے کہ), (جبکہ لوگوں سے کہا گیا ہے کہ). The author asks without a source.
func (r *Reader) passedOn(next *cue.Hit, cut int, c *source.Clause) bool {
	if c.Source.Hidden || next.Cue.Act == "ask" {
		return false
	}
	if r.Fold(cut) == "اور" || r.Comma(cut) {
		return true
	}
	switch r.Fold(cut + 1) {
	case "چونکہ", "اگر", "جب":
		return r.Is(cut, lexicon.ClauseStart) // X نے بتایا کہ … (لیکن چونکہ یہ کہا جاتا ہے کہ …، اس لیے)
	}
	f := r.Fold(next.Start - 1)
	return r.Is(cut, lexicon.ClauseStart) && next.Passive && (f == "کو" || f == "سے")
}

// appealsTo tells whether مطابق stands behind what somebody who speaks appeals to, in a clause of theirs that اور or a
// comma joins: حکام نے کہا کہ … (اور قانون کے مطابق), not (اور ماہرین کے مطابق).
func (r *Reader) appealsTo(next *cue.Hit, sub *source.Subject, i int, c *source.Clause) bool {
	if sub.Len() == 0 || sub.Hidden || r.Fold(next.End-1) != "مطابق" || r.isSpeaker(sub) || !r.isSpeaker(c.Source) ||
		r.Is(c.Source.End-1, lexicon.MediaWord|lexicon.Document) {
		return false
	}
	k := sub.Start - 1
	for k > i && k > sub.Start-maxToSubject && r.Kind(k) == text.Word && !r.Finite(k) && !r.Is(k, lexicon.Conjunction) {
		k-- // اور (ہر شہری کو) قانون کے مطابق
	}
	return (r.Fold(k) == "اور" || r.Comma(k)) && r.Finite(k-1)
}

// isSpeaker tells whether a source is one who speaks, not a thing in which it is written.
func (r *Reader) isSpeaker(s *source.Subject) bool {
	return r.speaksAsPerson(s) || r.Is(s.End-1, lexicon.GroupNoun) || r.ObliquePlural(s.End-1) ||
		r.AnyIs(s.Start, s.End, lexicon.MediaWord)
}

// givesReason tells whether a cue stands in a clause that gives the reason for what is reported from token i on, or
// what follows from it, and is nobody's own who spoke: …، کیونکہ قانون کے مطابق, not …، کیونکہ ان کے بقول.
func (r *Reader) givesReason(next *cue.Hit, sub *source.Subject, i int) bool {
	if sub.Len() > 0 && r.OnlyPronoun(sub.Span) {
		return false
	}
	from := next.Start
	if sub.Len() > 0 {
		from = sub.Start
	}
	for k := from - 1; k > i && k > from-maxToSubject; k-- {
		switch f := r.Fold(k); {
		case f == "کیونکہ", f == "لہذا", f == "لیے" && (r.Fold(k-1) == "اس" || r.Fold(k-1) == "اسی"):
			return true
		case r.Finite(k), r.Comma(k), r.Is(k, lexicon.ClauseStart):
			return false
		}
	}
	return false
}

// retold tells whether a cue within what somebody says has a subject of its own, with whom one without a subject goes
// on: رپورٹ کے مطابق عدالت نے حکم دیا کہ … (اور ہدایت کی کہ).
func (r *Reader) retold(h *cue.Hit) bool {
	return h.Shape == cue.Verb && h.Perfect && h.Ke && !h.Passive
}

// deedWithin tells whether a cue, in a clause that token cut opens, tells what somebody else did, as part of what
// somebody says: X نے کہا کہ سڑک بند ہے (اور عدالت نے تشویش کا اظہار کیا ہے). With کہ it stands behind اور, and behind
// لیکن only where what is before it is past as well.
func (r *Reader) deedWithin(next *cue.Hit, sub *source.Subject, cut int, c *source.Clause) bool {
	h := c.Hit()
	if !h.Ke || r.othersAnswer(h) || c.Source.Hidden || next.Shape != cue.Verb || next.Part || !r.ofOthers(sub, c) {
		return false
	}
	if next.Ke {
		return r.Fold(cut) == "اور" && next.Perfect && next.Core == next.Start && !r.Doc.Has(cut, sub.Start, "بعد") &&
			!strings.HasPrefix(r.Fold(h.Last()-1), "رہ") && !r.toMedia(sub.End, next.Start)
	}
	if !r.HasNoun(next) || r.Kind(next.End) == text.Mark || r.Fold(next.End) == ":" {
		return false
	}
	switch {
	case r.Fold(cut) == "اور":
		return true
	case r.Comma(cut):
		return next.Perfect && !r.RelativeWord(cut+1)
	case r.But(cut):
		return next.Perfect && r.was(r.BeforeComma(cut-1)) && !(r.Copula(next.Last()) && !syntax.PastCopula(r.Fold(next.Last()))) &&
			!r.In(sub.End-1, lexicon.Court)
	}
	return false
}

// ofOthers tells whether the subject of a cue is somebody other than who speaks: no pronoun or lone noun that may mean
// them.
func (r *Reader) ofOthers(sub *source.Subject, c *source.Clause) bool {
	if sub.Len() == 0 || sub.Hidden || r.OnlyPronoun(sub.Span) || r.RelativeWord(sub.Start) ||
		r.Fold(sub.End-1) == r.Fold(c.Source.End-1) {
		return false
	}
	m, x := r.HeadName(sub.Span), r.HeadName(c.Source.Span)
	if m != nil {
		return x == nil || m.Entity != x.Entity
	}
	return sub.Len() > 1 || !r.Is(sub.Start, lexicon.PersonNoun)
}

// othersAnswer tells whether a cue reports what others are set against or join in the author's words: a claim, a
// charge, a question or an announcement.
func (r *Reader) othersAnswer(h *cue.Hit) bool {
	switch h.Cue.Act {
	case "claim", "accuse", "ask", "announce":
		return true
	}
	return false
}

// toMedia tells whether between two tokens stands a medium, which was told something.
func (r *Reader) toMedia(from, to int) bool {
	for k := from; k < to; k++ {
		if m := r.Names.At(k); r.Is(k, lexicon.MediaWord) || m != nil && r.Category(m.Entity) == "media" {
			return true
		}
	}
	return false
}
