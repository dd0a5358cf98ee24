package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// nextSource is where, in what is reported from token i to token end, another source comes in.
func (r *reader) nextSource(i, end int, c *clause) (int, bool) {
	for n := c.n + 1; n < len(c.hits) && c.hits[n].Start < end; n++ {
		next := &c.hits[n]
		if next.Start < i || c.silent != nil && c.silent[n] {
			continue
		}
		r.cutBy = n
		if r.stillSaid(next, i, c) {
			continue
		}
		nc := *c
		nc.n = n
		if n == c.n+1 {
			if at := r.ownDeed(next, &nc, i); at > 0 {
				return at, true
			}
		}
		if at, ok := r.goesOnWith(next, &nc, i); ok && (n == c.n+1 || !r.retold(&c.hits[n-1])) {
			return at, true
		}
		sub, ok := r.subject(next, &nc)
		if !ok || sub.carried || r.relative(sub.Span) && !next.ke && next.cue.Act == "urge" {
			continue
		}
		if r.tellsOn(next, &sub, i, c) {
			continue
		}
		if sub.hidden && !next.ke && next.shape == verbCue {
			// …، X کا خدشہ ظاہر کیا گیا ہے
			if k := r.clauseStart(next.Start, i); next.object && k-1 > i+2 && r.fold(k-1) == "،" && !r.headLeft(i, k-1) {
				return k - 1, true
			}
			continue
		}
		if r.pronoun(sub.Span) && !next.ke && r.firstPersonIn(text.Span{Start: i, End: sub.Start}) {
			continue // میری ان سے گفتگو ہوئی، انہوں نے خواہش کا اظہار کیا: X tells it
		}
		if r.toldWithin(next, &sub, i, c) || r.takesUp(next, sub.Span, i) {
			continue // X نے بتایا کہ جو رپورٹ ملی ہے اس کے مطابق
		}
		if at, ok := r.otherSource(next, &sub, i, c); ok {
			return at, true
		}
	}
	r.cutBy = 0
	return 0, false
}

// stillSaid tells whether a cue in what is reported from token i on is part of that by its form alone.
func (r *reader) stillSaid(next *hit, i int, c *clause) bool {
	joined := func() bool { return r.fold(r.clauseStart(next.Start, i)-1) == "اور" }
	if c.hits[c.n].perfect && next.shape == verbCue && (!next.perfect && !next.passive || r.going(next) && joined()) && !next.part && !r.is(next.Start-1, lexicon.StandsFor) {
		return true // X نے کہا کہ …، لیکن لوگ کہہ رہے ہیں کہ: still what X said
	}
	return next.said > 0 && joined() // X نے کہا کہ … اور انھوں نے یہ کہہ کر توہین کی کہ
}

// tellsOn tells whether a cue in what is reported from token i on is part of what is told there.
func (r *reader) tellsOn(next *hit, sub *subject, i int, c *clause) bool {
	switch {
	case r.reportsNothing(next, sub):
		return true // X کے مطابق شکایت کی گئی لیکن پولیس نے انکار کر دیا، … انہوں نے شادی کا فیصلہ کیا
	case r.fold(sub.Start-1) == "جب" && !next.ke && r.fold(next.End) == "تو":
		return true // X نے بتایا کہ ملزم پیچھے لگا تھا اور جب لڑکی نے انکار کیا تو
	case sub.Len() == 1 && r.fold(sub.Start) == "وہ" && r.fold(sub.Start-1) == "اور" && !next.ke && next.shape == verbCue:
		return true // X کا الزام ہے کہ انھوں نے …، اور وہ حکم دیتے تھے
	case sub.Len() == 1 && r.fold(sub.Start) == "اس" && r.fold(sub.Start-1) == "اور" && !next.ke && next.shape == verbCue && next.perfect && r.toldByOthers(c, next, sub):
		return true // مریم کے مطابق ایک شخص آیا اور اس نے انھیں جانے کو کہا
	}
	if next.passive && r.relativeBetween(sub.End, next.Start) {
		return true // X نے کہا کہ Y نے خبر دی ہے جس میں کہا گیا ہے کہ
	}
	return r.fold(i) == "جہاں" && sub.hidden // جہاں اس سے اضافہ ہو گا وہیں یہ خدشہ بھی ہے کہ
}

// otherSource is where the clause of a cue starts whose source is another than that of what is reported from token i on.
func (r *reader) otherSource(next *hit, sub *subject, i int, c *clause) (int, bool) {
	from := sub.Start
	if sub.Len() == 0 {
		from = next.Start
	}
	if at := sub.Start - 1; (c.hits[c.n].shape == impersonalCue || c.source.hidden) && r.relativeObject(at) && r.marksContent(at, next) && r.endsClause(at-2) {
		return at - 1, true // الزام ہے کہ …، (جس کی وہ تردید کرتا ہے)
	}
	if at := from - 1; next.shape == behindCue && r.comma(at) && r.hasVerb(i, at) && (r.pronoun(sub.Span) || r.names.EndingAt(sub.End) != nil || r.is(sub.End-1, lexicon.PersonNoun|lexicon.GroupNoun)) {
		return at, true // …، ان کے مطابق
	}
	cut, ok := r.newClause(from, i, next.ke || next.shape == behindCue)
	return cut, ok && r.hasVerb(i, cut) && !r.leavesPending(i, cut) && !(sub.hidden && r.passedOn(next, cut, c)) && !r.deedWithin(next, sub, cut, c)
}

// takesUp tells whether a source before مطابق is a pronoun that takes up a relative clause right before it, behind token
// i: جو رپورٹ ملی ہے (اس) کے مطابق.
func (r *reader) takesUp(h *hit, s text.Span, i int) bool {
	k := r.beforeComma(s.Start - 1)
	if f := r.fold(s.Start); s.Len() != 1 || f != "اس" && f != "ان" && f != "اسی" || r.fold(h.End-1) != "مطابق" || !r.finite(k) {
		return false
	}
	return r.relativeEnds(k, i)
}

// reportsNothing tells whether a verb cue only tells of a deed: it says nothing of what was denied, or
// somebody without an office decides.
func (r *reader) reportsNothing(h *hit, sub *subject) bool {
	if h.shape != verbCue || h.ke || h.part || !h.perfect || h.apart > 0 {
		return false
	}
	return r.onlyTold(h, sub) || !h.object && h.cue.Act == "deny" && r.hasNoun(h) && r.kind(h.Start-1) != text.Mark && r.copula(h.End-1)
}

// newClause tells whether the source phrase at token from opens a clause of its
// own: a conjunction or comma stands before it. Else what it reports is part of
// the clause around it. ke tells whether کہ or مطابق ends the cue, before which the writer may
// have left out the stop.
func (r *reader) newClause(from, i int, ke bool) (int, bool) {
	far := from - 14
	if r.fold(from-1) == "ہویے" {
		far -= 14 // …، الزامات کا حوالہ دیتے ہوئے (انہوں نے کہا کہ)
	}
	if at := r.behindSetting(from, i); ke && at > 0 {
		return at, true
	}
	for k := from - 1; k > i && k >= far; k-- {
		if when := r.whenClause(k, i); when > 0 {
			k = when // …، لیکن جب اسے بلایا گیا تو (اس نے کہا)
			continue
		}
		if r.is(k, lexicon.ClauseStart) || r.fold(k) == "؛" {
			return k, true
		}
		if r.fold(k) == "جس" && r.reactsTo(k, ke) && from-k <= maxTitle && k > i+2 {
			return k, true // … نہ بلائیں جس پر جج کا کہنا تھا کہ
		}
		if (r.fold(k) == "اور" || r.comma(k)) && (r.finite(k-1) || r.closesClause(k-1) && r.is(from, lexicon.PersonPronoun) || k == from-1 && r.comma(k) && r.is(k-1, lexicon.Negation)) {
			f := r.fold(k + 1)
			return k, f != "جس" && f != "جن" && f != "جو"
		}
		if r.is(k, lexicon.Auxiliary) && !r.is(k, lexicon.Relator) && r.fold(k) != "بیٹھے" && !(r.fold(k) == "ہویے" && r.adverbial(k)) && k == from-1 && k > i+2 && !r.relativeWord(from) && r.fold(from) != "جنہوں" && !r.takenUpAt(from, i) {
			return from, true // a text without stops: … ہے ڈاکٹر X کا کہنا ہے کہ
		}
		if k == from-1 && k > i+2 && ke && r.endsUnmarked(k) && !r.relativeWord(from) && !r.anyRelative(i, k) {
			return from, true // … تعلقات قائم کیے (صوفیہ نے کہا کہ), یقینی بنائیں (رپورٹ کے مطابق)
		}
		if r.fold(k) == "کہ" || r.is(k, lexicon.Auxiliary) && !r.is(k, lexicon.Relator) && !(r.fold(k) == "ہویے" && r.adverbial(k)) && !(r.fold(k+1) == "ہویے" && r.lex.HasForm(r.id(k), morph.Imperfective)) {
			return 0, false
		}
	}
	return 0, false
}

// reactsTo tells whether somebody says or does something about what was said in the clause that جس at token k opens, and
// not what was said goes on in it: جس پر, جس کے بارے میں, but not جس کی وجہ سے. ke tells whether a cue with کہ
// follows.
func (r *reader) reactsTo(k int, ke bool) bool {
	if r.fold(k+1) == "پر" {
		return true
	}
	if !r.is(k+1, lexicon.Genitive) || !r.is(k+2, lexicon.Relator) {
		return false
	}
	if r.fold(k+2) == "بعد" {
		return ke || !r.pastAt(k) // … کریں گے، جس کے بعد حکومت نے فیصلہ کیا
	}
	return !r.in(k+2, lexicon.Sequel)
}

// takenUpAt tells whether the pronoun at token from takes up a relative clause that ends before it, behind token i: جو
// معاہدہ ہوا ہے (انھیں امید ہے کہ), جن اداروں پر الزام ہے (انھوں نے).
func (r *reader) takenUpAt(from, i int) bool {
	return r.is(from, lexicon.PersonPronoun) && r.relativeEnds(from-1, i)
}

// relativeEnds tells whether a relative clause ends with token k, a verb, which starts behind token i or with it.
func (r *reader) relativeEnds(k, i int) bool {
	for k > i && (r.finite(k) || r.is(k, lexicon.Negation)) {
		k--
	}
	for ; k >= i && (!r.finite(k) || r.is(k, lexicon.Genitive)); k-- {
		if r.relativeWord(k) {
			return true
		}
	}
	return false
}

// closesClause tells whether token i is a mark that closes a quotation with its clause: … ہے‘ (اور انہوں نے کہا).
func (r *reader) closesClause(i int) bool {
	return r.quoteTo(i) != nil && r.finite(i-1)
}

// endsUnmarked tells whether a clause can end with token k, a verb that is no auxiliary: a plural of the past, what ought to
// be, or what is not done.
func (r *reader) endsUnmarked(k int) bool {
	f := r.fold(k)
	if r.is(k-1, lexicon.Negation) && r.lex.HasForm(r.id(k), morph.Imperfective) {
		return true // … اثر نہیں دکھاتیں (کچھ لوگ کہتے ہیں کہ)
	}
	if r.is(k, lexicon.Auxiliary|lexicon.Postposition) || f == "کیا" && r.kind(k-1) != text.Word || strings.HasSuffix(f, "ی") {
		return false // بیٹھی (ایک لڑکی نے کہا)
	}
	return r.finite(k) || r.lex.HasForm(r.id(k), morph.Subjunctive)
}

// maxTitle is how many words what somebody is has at most, before or behind their name, where a phrase does
// not hold it.
const maxTitle = 5

// goesOnWith is the اور behind which a cue without a subject goes on with what the same source
// said, behind a clause that starts at token i: X نے کہا کہ …، اور بتایا کہ, اور حکومت پر زور دیا کہ.
func (r *reader) goesOnWith(next *hit, c *clause, i int) (int, bool) {
	if next.shape == verbCue && next.perfect && !next.ke && r.fold(next.Start-1) == "اور" && r.comma(next.Start-2) && next.cue.Act == "say" && !r.hasNoun(next) && r.goesOn(next, c) {
		return next.Start - 1, next.Start-2 > i // …، اور کہا یہ فیصلہ آسان نہیں تھا
	}
	if next.shape != verbCue || !next.perfect || !next.ke || r.wishing(next) || r.ergative(next, c) >= 0 {
		return 0, false
	}
	if r.fold(next.Start-1) == "اور" {
		return next.Start - 1, next.Start-2 > i && (r.fold(next.Start-2) == "،" || r.endsClause(next.Start-2))
	}
	k := next.Start - 1
	for r.is(k, lexicon.Particle) || r.fold(k) == "یہ" {
		k--
	}
	at := r.joinedAt(next, c)
	return at, at > i+2 && next.cue.Act == "urge" && r.is(k, lexicon.CaseMarker)
}

// ownDeed is the word behind which a clause without a subject starts whose cue needs one with نے, so that it goes
// on with who spoke: X نے اعلان کیا کہ وہ … ختم کر رہی ہے (اور) صارفین کو … کی ہدایت دی. It is 0 if there is none.
func (r *reader) ownDeed(next *hit, c *clause, i int) int {
	h := &c.hits[c.n-1]
	if next.shape != verbCue || !next.perfect || next.passive || next.part || !next.ke && !next.object || !h.perfect || !h.ke || r.wishing(next) || r.ergative(next, c) >= 0 {
		return 0
	}
	at := r.clauseStart(next.Start, i) - 1
	if r.fold(at) != "اور" && !r.is(at, lexicon.ClauseStart) {
		return 0
	}
	end := at - 1
	if r.kind(end) == text.Punct {
		end--
	}
	if end <= i+1 || !r.nominativeTense(end) {
		return 0
	}
	return at
}

// nominativeTense tells whether the verb that ends a clause with token i is of a tense whose subject has no نے, so that a
// perfective behind it has another subject: ہے, گا, جائے, کرتا.
func (r *reader) nominativeTense(i int) bool {
	return r.copula(i) || r.is(i, lexicon.Modal|lexicon.Negation) || r.toBe(i) || r.lex.HasForm(r.id(i), morph.Imperfective)
}

// wishing tells whether the last verb of a cue may be no perfective but what ought to be: یقین دہانی کروائیں.
func (r *reader) wishing(h *hit) bool {
	return r.lex.HasForm(r.id(h.last()), morph.Subjunctive)
}

// toBe tells whether token i ends what ought to be done: (کیا) جائے.
func (r *reader) toBe(i int) bool {
	f := r.fold(i)
	return f == "جایے" || f == "جاییں"
}

// maxWhen is how many words a clause with جب has at most before its تو.
const maxWhen = 20

// whenClause is where the clause with جب starts that ends with the تو at token k,
// behind token i, or 0.
func (r *reader) whenClause(k, i int) int {
	if r.fold(k) != "تو" {
		return 0
	}
	for j := k - 1; j > i && j > k-maxWhen; j-- {
		if r.fold(j) == "جب" {
			return j
		}
	}
	return 0
}
