package content

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
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

// newClause tells whether the source phrase at token from opens a clause of its
// own: a conjunction or comma stands before it. Else what it reports is part of
// the clause around it. ke tells whether کہ or مطابق ends the cue, before which the writer may
// have left out the stop.
func (r *Reader) newClause(from, i int, ke bool) (int, bool) {
	far := from - maxToBorder
	if r.Fold(from-1) == "ہویے" {
		far -= maxToBorder // …، الزامات کا حوالہ دیتے ہوئے (انہوں نے کہا کہ)
	}
	if at := r.BehindSetting(from, i); ke && at > 0 {
		return at, true
	}
	for k := from - 1; k > i && k >= far; k-- {
		if when := r.whenClause(k, i); when > 0 {
			k = when // …، لیکن جب اسے بلایا گیا تو (اس نے کہا)
			continue
		}
		if r.Is(k, lexicon.ClauseStart) || r.Fold(k) == "؛" {
			return k, true
		}
		if r.Fold(k) == "جس" && r.reactsTo(k, ke) && from-k <= maxToSubject && k > i+2 {
			return k, true // … نہ بلائیں جس پر جج کا کہنا تھا کہ
		}
		if (r.Fold(k) == "اور" || r.Comma(k)) &&
			(r.Finite(k-1) || r.closesClause(k-1) && r.Is(from, lexicon.PersonPronoun) ||
				k == from-1 && r.Comma(k) && r.Is(k-1, lexicon.Negation)) {
			f := r.Fold(k + 1)
			return k, f != "جس" && f != "جن" && f != "جو"
		}
		if k == from-1 && k > i+2 && r.opensUnstopped(from, i, ke) {
			return from, true
		}
		if r.Fold(k) == "کہ" ||
			r.closingAuxiliary(k) && !(r.Fold(k+1) == "ہویے" && r.Lex.HasForm(r.ID(k), morph.Imperfective)) {
			return 0, false
		}
	}
	return 0, false
}

// maxToBorder is how many words stand at most before a source in its clause, and as many again before a participle there.
const maxToBorder = 14

// opensUnstopped tells whether the source phrase at token from opens a clause behind a finished one without a stop.
func (r *Reader) opensUnstopped(from, i int, ke bool) bool {
	k := from - 1
	if r.RelativeWord(from) {
		return false
	}
	if r.closingAuxiliary(k) && r.Fold(k) != "بیٹھے" && r.Fold(from) != "جنہوں" && !r.takenUpAt(from, i) {
		return true // a text without stops: … ہے ڈاکٹر X کا کہنا ہے کہ
	}
	return ke && r.endsUnmarked(k) && !r.AnyRelative(i, k) // … تعلقات قائم کیے (صوفیہ نے کہا کہ), یقینی بنائیں (رپورٹ کے مطابق)
}

// closingAuxiliary tells whether token i is an auxiliary that can close a clause, and not the ہوئے of an adverbial.
func (r *Reader) closingAuxiliary(i int) bool {
	return r.Is(i, lexicon.Auxiliary) && !r.Is(i, lexicon.Relator) && !(r.Fold(i) == "ہویے" && r.Adverbial(i))
}

// reactsTo tells whether somebody says or does something about what was said in the clause that جس at token k opens, and
// not what was said goes on in it: جس پر, جس کے بارے میں, but not جس کی وجہ سے. ke tells whether a cue with کہ
// follows.
func (r *Reader) reactsTo(k int, ke bool) bool {
	if r.Fold(k+1) == "پر" {
		return true
	}
	if !r.Is(k+1, lexicon.Genitive) || !r.Is(k+2, lexicon.Relator) {
		return false
	}
	if r.Fold(k+2) == "بعد" {
		return ke || !r.EndsInPast(k) // … کریں گے، جس کے بعد حکومت نے فیصلہ کیا
	}
	return !r.In(k+2, lexicon.Sequel)
}

// takenUpAt tells whether the pronoun at token from takes up a relative clause that ends before it, behind token i: جو
// معاہدہ ہوا ہے (انھیں امید ہے کہ), جن اداروں پر الزام ہے (انھوں نے).
func (r *Reader) takenUpAt(from, i int) bool {
	return r.Is(from, lexicon.PersonPronoun) && r.RelativeEnds(from-1, i)
}

// closesClause tells whether token i is a mark that closes a quotation with its clause: … ہے‘ (اور انہوں نے کہا).
func (r *Reader) closesClause(i int) bool {
	return r.QuoteTo(i) != nil && r.Finite(i-1)
}

// endsUnmarked tells whether a clause can end with token k, a verb that is no auxiliary: a plural of the past, what ought to
// be, or what is not done.
func (r *Reader) endsUnmarked(k int) bool {
	f := r.Fold(k)
	if r.Is(k-1, lexicon.Negation) && r.Lex.HasForm(r.ID(k), morph.Imperfective) {
		return true // … اثر نہیں دکھاتیں (کچھ لوگ کہتے ہیں کہ)
	}
	if r.Is(k, lexicon.Auxiliary|lexicon.Postposition) || f == "کیا" && r.Kind(k-1) != text.Word || strings.HasSuffix(f, "ی") {
		return false // بیٹھی (ایک لڑکی نے کہا)
	}
	return r.Finite(k) || r.Lex.HasForm(r.ID(k), morph.Subjunctive)
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

// maxWhen is how many words a clause with جب has at most before its تو.
const maxWhen = 20

// whenClause is where the clause with جب starts that ends with the تو at token k,
// behind token i, or 0.
func (r *Reader) whenClause(k, i int) int {
	if r.Fold(k) != "تو" {
		return 0
	}
	for j := k - 1; j > i && j > k-maxWhen; j-- {
		if r.Fold(j) == "جب" {
			return j
		}
	}
	return 0
}
