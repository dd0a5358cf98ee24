package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// What somebody says may tell of others who say something. This file tells them from the next source of the author's.

// toldWithin tells whether a cue behind what is reported from token i on is part of it, since who speaks tells
// it of somebody else.
func (r *reader) toldWithin(next *hit, sub *subject, i int, c *clause) bool {
	if c.source.hidden {
		return false
	}
	if r.givesReason(next, sub, i) {
		return true
	}
	if next.shape == behindCue {
		return r.appealsTo(next, sub, i, c)
	}
	return next.shape == verbCue && (r.toldToSpeaker(next, sub, i, c) || r.narratedOn(next, sub, i))
}

// toldToSpeaker tells whether a cue reports what others told who speaks from token i on: لیکن والد نے مجھے کہا کہ,
// لیکن ڈاکٹروں نے انھیں بتایا کہ.
func (r *reader) toldToSpeaker(next *hit, sub *subject, i int, c *clause) bool {
	from := sub.end
	if sub.hidden || from <= i || from > next.Start {
		from = r.clauseStart(next.Start, i)
	}
	them := !sub.hidden && (next.cue.Act == "say" || next.cue.Act == "ask") && !next.cue.Complement && next.perfect && !r.pronoun(sub.Span) && r.speaksAsPerson(c.source) && !r.behindThereupon(sub.Start)
	for k := from; k < next.Start && r.fold(k) != "کہ"; k++ {
		if r.doc.QuoteOf(k) == nil && (r.toMe(k) || them && r.toThem(k)) {
			return true
		}
	}
	return r.themFirst(next, sub, i, c)
}

// themFirst tells whether a clause opens with the pronoun of who speaks from token i on, whom others told something: …
// اور انھیں ان کے وکیل نے بتایا کہ, لیکن انھیں محکمے کی طرف سے بتایا گیا کہ.
func (r *reader) themFirst(next *hit, sub *subject, i int, c *clause) bool {
	k := sub.Start - 1
	if sub.hidden || sub.Len() == 0 || r.pronoun(sub.Span) || k <= i || !r.is(k, lexicon.Dative) {
		return false
	}
	return (r.fold(k-1) == "اور" || r.is(k-1, lexicon.ClauseStart)) && r.speaksAsPerson(c.source) && r.doc.QuoteOf(k) == nil && (next.perfect || next.passive)
}

// toMe tells whether token k is whom something is told, who is "I" or "we": مجھے, ہم سے.
func (r *reader) toMe(k int) bool {
	f := r.fold(k)
	return strings.HasPrefix(f, "مجھ") || f == "ہمیں" || f == "ہم" && r.fold(k+1) == "سے"
}

// toThem tells whether token k is a pronoun for whom something is told: انھیں, ان سے.
func (r *reader) toThem(k int) bool {
	switch r.fold(k) {
	case "انہیں", "اسے":
		return true
	case "ان", "اس":
		return r.fold(k+1) == "سے" || r.fold(k+1) == "کو"
	}
	return false
}

// speaksAsPerson tells whether a source is somebody, by a pronoun, a name or what they are.
func (r *reader) speaksAsPerson(s *subject) bool {
	return r.pronoun(s.Span) || r.names.EndingAt(s.End) != nil || r.is(s.End-1, lexicon.PersonNoun)
}

// behindThereupon tells whether جس پر opens the clause in which a phrase from token i on stands.
func (r *reader) behindThereupon(i int) bool {
	for k := i - 1; k > i-maxTitle; k-- {
		if r.thereupon(k) {
			return true
		}
	}
	return false
}

// narratedOn tells whether what is reported from token i on is a tale in which a cue with a pronoun for its subject
// tells what somebody in it said next: X کے بقول انھیں فون آیا (اور انھوں نے کہا کہ).
func (r *reader) narratedOn(next *hit, sub *subject, i int) bool {
	if r.fold(sub.Start-1) != "اور" || !r.pronoun(sub.Span) || next.cue.Act != "say" && next.cue.Act != "ask" || r.hasNoun(next) || !next.ke || !next.perfect {
		return false
	}
	if r.anyIs(sub.End, next.Start, lexicon.MediaWord) {
		return false // اور انھوں نے اخبار کو بتایا کہ
	}
	k := r.beforeComma(sub.Start - 2)
	return k > i && r.was(k)
}

// passedOn tells whether a cue without a source, in a clause that token cut opens, is part of what somebody says who is
// known: پولیس کے مطابق وہ زخمی ہیں (اور خدشہ ہے کہ), (جبکہ لوگوں سے کہا گیا ہے کہ). The author asks without a source.
func (r *reader) passedOn(next *hit, cut int, c *clause) bool {
	if c.source.hidden || next.cue.Act == "ask" {
		return false
	}
	if r.fold(cut) == "اور" || r.comma(cut) {
		return true
	}
	switch r.fold(cut + 1) {
	case "چونکہ", "اگر", "جب":
		return r.is(cut, lexicon.ClauseStart) // X نے بتایا کہ … (لیکن چونکہ یہ کہا جاتا ہے کہ …، اس لیے)
	}
	f := r.fold(next.Start - 1)
	return r.is(cut, lexicon.ClauseStart) && next.passive && (f == "کو" || f == "سے")
}

// appealsTo tells whether مطابق stands behind what somebody who speaks appeals to, in a clause of theirs that اور or a
// comma joins: حکام نے کہا کہ … (اور قانون کے مطابق), not (اور ماہرین کے مطابق).
func (r *reader) appealsTo(next *hit, sub *subject, i int, c *clause) bool {
	if sub.Len() == 0 || sub.hidden || r.fold(next.End-1) != "مطابق" || r.isSpeaker(sub) || !r.isSpeaker(c.source) || r.is(c.source.End-1, lexicon.MediaWord|lexicon.Document) {
		return false
	}
	k := sub.Start - 1
	for k > i && k > sub.Start-maxTitle && r.kind(k) == text.Word && !r.finite(k) && !r.is(k, lexicon.Conjunction) {
		k-- // اور (ہر شہری کو) قانون کے مطابق
	}
	return (r.fold(k) == "اور" || r.comma(k)) && r.finite(k-1)
}

// isSpeaker tells whether a source is one who speaks, not a thing in which it is written.
func (r *reader) isSpeaker(s *subject) bool {
	return r.speaksAsPerson(s) || r.is(s.End-1, lexicon.GroupNoun) || r.oblique(s.End-1) || r.anyIs(s.Start, s.End, lexicon.MediaWord)
}

// givesReason tells whether a cue stands in a clause that gives the reason for what is reported from token i on, or
// what follows from it, and is nobody's own who spoke: …، کیونکہ قانون کے مطابق, not …، کیونکہ ان کے بقول.
func (r *reader) givesReason(next *hit, sub *subject, i int) bool {
	if sub.Len() > 0 && r.pronoun(sub.Span) {
		return false
	}
	from := next.Start
	if sub.Len() > 0 {
		from = sub.Start
	}
	for k := from - 1; k > i && k > from-maxTitle; k-- {
		switch f := r.fold(k); {
		case f == "کیونکہ", f == "لہذا", f == "لیے" && (r.fold(k-1) == "اس" || r.fold(k-1) == "اسی"):
			return true
		case r.finite(k), r.comma(k), r.is(k, lexicon.ClauseStart):
			return false
		}
	}
	return false
}

// retold tells whether a cue within what somebody says has a subject of its own, with whom one without a subject goes
// on: رپورٹ کے مطابق عدالت نے حکم دیا کہ … (اور ہدایت کی کہ).
func (r *reader) retold(h *hit) bool {
	return h.shape == verbCue && h.perfect && h.ke && !h.passive
}

// deedWithin tells whether a cue, in a clause that token cut opens, tells what somebody else did, as part of what
// somebody says: X نے کہا کہ سڑک بند ہے (اور عدالت نے تشویش کا اظہار کیا ہے). With کہ it stands behind اور, and behind
// لیکن only where what is before it is past as well.
func (r *reader) deedWithin(next *hit, sub *subject, cut int, c *clause) bool {
	h := &c.hits[c.n]
	if !h.ke || r.othersAnswer(h) || c.source.hidden || next.shape != verbCue || next.part || !r.ofOthers(sub, c) {
		return false
	}
	if next.ke {
		return r.fold(cut) == "اور" && next.perfect && next.core == next.Start && !r.doc.Has(cut, sub.Start, "بعد") && !strings.HasPrefix(r.fold(h.last()-1), "رہ") && !r.toMedia(sub.End, next.Start)
	}
	if !r.hasNoun(next) || r.kind(next.End) == text.Mark || r.fold(next.End) == ":" {
		return false
	}
	switch {
	case r.fold(cut) == "اور":
		return true
	case r.comma(cut):
		return next.perfect && !r.relativeWord(cut+1)
	case r.but(cut):
		return next.perfect && r.was(r.beforeComma(cut-1)) && !(r.copula(next.last()) && !past(r.fold(next.last()))) && !r.in(sub.End-1, lexicon.Court)
	}
	return false
}

// ofOthers tells whether the subject of a cue is somebody other than who speaks: no pronoun or lone noun that may mean
// them.
func (r *reader) ofOthers(sub *subject, c *clause) bool {
	if sub.Len() == 0 || sub.hidden || r.pronoun(sub.Span) || r.relativeWord(sub.Start) || r.fold(sub.End-1) == r.fold(c.source.End-1) {
		return false
	}
	m, x := r.head(sub.Span), r.head(c.source.Span)
	if m != nil {
		return x == nil || m.Entity != x.Entity
	}
	return sub.Len() > 1 || !r.is(sub.Start, lexicon.PersonNoun)
}

// othersAnswer tells whether a cue reports what others are set against or join in the author's words: a claim, a
// charge, a question or an announcement.
func (r *reader) othersAnswer(h *hit) bool {
	switch h.cue.Act {
	case "claim", "accuse", "ask", "announce":
		return true
	}
	return false
}

// toMedia tells whether between two tokens stands a medium, which was told something.
func (r *reader) toMedia(from, to int) bool {
	for k := from; k < to; k++ {
		if m := r.names.At(k); r.is(k, lexicon.MediaWord) || m != nil && r.category(m.Entity) == "media" {
			return true
		}
	}
	return false
}
