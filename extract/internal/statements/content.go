package statements

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// content is the span of what was said. It is false where a cue has none.
func (r *reader) content(h *hit, c *clause, sub *subject) (text.Span, bool) {
	if h.ke {
		s, ok := r.clauseAfter(h.End, c)
		return s, ok && !r.resolves(h, sub)
	}
	if h.apart > 0 {
		return r.beforeApart(h, c, sub)
	}
	if s, ok := r.thisMatter(h, c, sub); ok {
		return s, true
	}
	if s, ok := r.toldBeforeRelative(h, c, sub); ok || h.relative > 0 {
		return s, ok
	}
	if s, names, ok := r.naming(h, c, sub); names {
		return s, ok
	}
	switch h.shape {
	case impersonalCue:
		return r.object(h, c, sub)
	case behindCue, beforeCue:
		from := max(h.End, sub.end)
		if s, ok := r.clauseAfter(from, c); ok && s.Len() > 2 {
			return s, true
		}
		return r.clauseBeforeCue(sub.Start, c)
	}
	if s, ok := r.quoteAfter(h.End, c); ok {
		return s, true
	}
	if h.shape == verbCue {
		if s, ends, ok := r.verbObject(h, c, sub); ends {
			return s, ok
		}
	}
	if s, ok := r.objectFirst(h, c, sub); ok {
		return s, true
	}
	if r.fold(h.End) == ":" && h.End+1 < c.sentence.End && h.cue.Act == "say" && !h.part {
		return r.clauseAfter(h.End, c) // اپنی کتاب ’…‘ میں لکھتے ہیں: …
	}
	if s, ok := r.quoteBefore(h, c, sub); ok {
		return s, true
	}
	if h.cue.Act == "ask" && h.shape == verbCue && !r.hasNoun(h) {
		return r.question(h, c, sub)
	}
	return r.bareContent(h, c, sub)
}

// maxBlamed is how many words somebody has at most on whom a charge is put.
const maxBlamed = 12

// verbObject is the noun phrase that a verb cue reports. ends tells that the cue reports
// nothing else, whether there is one or not.
func (r *reader) verbObject(h *hit, c *clause, sub *subject) (s text.Span, ends, ok bool) {
	if h.passive && h.object && sub.hidden && r.habitual(h) && r.fold(h.End) != ":" && r.kind(h.End) != text.Mark {
		return s, true, false // کی مخالفت کی جاتی ہے: nobody in particular at no time in particular
	}
	if r.onlyTold(h, sub) || h.object && h.cue.Act == "announce" && r.usual(h) || h.object && h.passive && sub.hidden && r.nobodySays(h) {
		return s, true, false
	}
	if h.object && h.cue.Act == "deny" && r.in(sub.End-1, lexicon.Public) && !r.in(h.objectEnd-1, lexicon.Deniable) {
		return s, true, false // عوام نے دھرنوں کی سیاست کو مسترد کر دیا
	}
	if h.object && h.cue.Act == "urge" && slices.Contains(h.cue.Audience, r.fold(h.objectEnd)) && (r.is(h.objectEnd-1, lexicon.PersonNoun) || r.people(h.objectEnd-1)) {
		return s, true, false // ارکان پر زور دیتے ہوئے
	}
	if h.object && (h.cue.Act == "admit" && r.recognised(h, sub) || h.cue.Act == "agree" && r.received(h)) {
		return s, true, false
	}
	if h.object && !h.cue.Explicit || h.cue.Complement {
		s, ok = r.object(h, c, sub)
		if ok && r.relativeWithin(s) && !(h.cue.Complement && sub.Start > s.Start && r.relativeDative(sub.Start-1)) {
			return s, true, false // انھیں رکھا گیا ہے جسے سب جیل قرار دیا جا رہا ہے, جن باتوں سے روس اتفاق کر رہا تھا
		}
		if ok && r.excepted(s.End-1, h.cue) {
			return s, true, false // ان کی درخواست کو بورڈ نے مسترد کر دیا
		}
	}
	return s, ok, ok
}

// relativeWithin tells whether a relative pronoun stands in a span whose verb is not in it, so
// that it can only be the cue behind it.
func (r *reader) relativeWithin(s text.Span) bool {
	for i := s.End - 1; i >= s.Start && !r.is(i, lexicon.Auxiliary); i-- {
		if r.relativeWord(i) && r.names.At(i) == nil { // جو بائیڈن
			return true
		}
	}
	return false
}

// bareContent is what a cue without کہ, quotation and object reports: the words behind it, or
// at the end of a sentence those before it.
func (r *reader) bareContent(h *hit, c *clause, sub *subject) (text.Span, bool) {
	if r.claimGoesOn(h, c) {
		return r.clauseAfter(h.End, c)
	}
	if h.cue.Act != "say" || h.part || h.cue.Complement || h.shape == verbCue && h.core != h.End && r.hasNoun(h) {
		return text.Span{}, false
	}
	if r.fold(h.Start-1) == "کیا" {
		return text.Span{}, false // ماہرین اس پر کیا (کہتے ہیں)
	}
	noObject := r.fold(h.End) == "،" && !past(r.fold(h.End-1)) && strings.HasSuffix(r.fold(h.core), "ا") && r.is(h.Start-1, lexicon.Postposition|lexicon.CaseMarker|lexicon.Particle)
	if h.cue.Explicit && r.fold(h.End) != ":" && !r.writesOn(h, c) && !noObject {
		return text.Span{}, false // مقالات لکھے، جو, تھیٹر X نے لکھا تھا، موسیقی Y کی تھی, کیپشن میں ’شکر‘ لکھا، تصاویر میں: the verb has an object
	}
	if r.kind(h.End) == text.Punct && r.fold(h.End) == ":" || r.goesOn(h, c) {
		return r.clauseAfter(h.End, c)
	}
	if h.End < c.sentence.End-1 && !r.closes(h, c, sub) {
		return text.Span{}, false
	}
	if sub.hidden {
		s, ok := r.beforeCue(r.lastRelative(r.clauseStart(h.Start, c.before()), h.Start), h.Start)
		about := h.Start - 1
		if r.fold(about) == "میں" {
			about--
		}
		return s, ok && !r.is(about, lexicon.Relator) // … کے بارے میں بتایا گیا
	}
	if h.passive && sub.end < h.Start {
		return text.Span{}, false // X کی جانب سے اس کے متعلق بتا دیا گیا ہے
	}
	s, ok := r.clauseBeforeCue(sub.Start, c)
	return s, ok && !r.is(s.End-1, lexicon.Postposition)
}

// closes tells whether a passive of nobody in particular ends its clause, with what is said before it and agrees with it,
// where the next begins: مسافروں کی تعداد 81 بتائی گئی تھی (تاہم), حالت نازک بتائی جاتی ہے (جس سے).
func (r *reader) closes(h *hit, c *clause, sub *subject) bool {
	if !sub.hidden || !h.passive || h.shape != verbCue || h.cue.Explicit || h.cue.Naming || h.cue.Present || len(h.cue.Object) > 0 || r.hasNoun(h) || !r.copula(h.End-1) {
		return false
	}
	i := h.End
	return r.stateOf(h.Start-1) && (r.comma(i) || r.is(i, lexicon.Conjunction|lexicon.ClauseStart) || r.relativeWord(i))
}

// stateOf tells whether token i can end what something is said to be, rather than that it is told of: (تعداد) 81, (حالت)
// نازک, (تعلق مردان) سے, but not اس بارے میں, یہ, تفصیل.
func (r *reader) stateOf(i int) bool {
	if r.kind(i) == text.Number {
		return true
	}
	if r.kind(i) != text.Word || r.is(i, lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Particle|lexicon.Relator|lexicon.Negation|lexicon.Indefinite|lexicon.Demonstrative) {
		return false
	}
	return r.fold(i) == "سے" || !r.is(i, lexicon.Postposition|lexicon.CaseMarker)
}

// minGoesOn is how many words lie at least between a cue that goes on without کہ and
// the next cue.
const minGoesOn = 6

// goesOn tells whether what a cue reports follows it without کہ: نے کہا ہے پاکستان
// میں …, کا کہنا تھا اس بل پر ….
func (r *reader) goesOn(h *hit, c *clause) bool {
	if h.passive && !r.toldIn(h, c) || h.End >= c.sentence.End-4 || c.n+1 < len(c.hits) && c.hits[c.n+1].Start < h.End+minGoesOn || h.shape == verbCue && r.toldAlready(h, c) {
		return false
	}
	word, comma := r.kind(h.End) == text.Word && r.fold(h.End) != "تو", r.fold(h.End) == "،" && c.n+1 == len(c.hits) && !r.is(h.End+1, lexicon.Conjunction|lexicon.ClauseStart)
	switch {
	case h.shape == nounCue:
		return word || comma
	case h.passive:
		return word && !r.is(h.End, lexicon.Conjunction|lexicon.Postposition) && !r.relativeWord(h.End)
	case h.perfect:
		// میں may be "I"
		opens := !r.is(h.End, lexicon.Conjunction|lexicon.Postposition) || r.fold(h.End) == "میں" || r.fold(h.End) == "اگر" || r.whenRightBehind(h)
		return word && opens && !r.relativeWord(h.End) || comma && !r.relativeWord(h.End+1) || r.kind(h.End) == text.Number
	}
	return (word || comma) && h.shape == verbCue
}

// whenRightBehind tells whether a clause that says when or why begins right behind a plain verb with its نے, which then
// opens what was said: انھوں نے بتایا (جب دوا دی گئی تو وہ اٹھ بیٹھے).
func (r *reader) whenRightBehind(h *hit) bool {
	switch r.fold(h.End) {
	case "جب", "چونکہ", "کیونکہ":
		return r.fold(h.Start-1) == "نے" && r.kind(h.Start-2) == text.Word
	}
	return false
}

// writesOn tells whether a clause without کہ follows a cue that otherwise needs one, where no object stands between it and
// its subject: ایک صارف نے لکھا (ہم اس فیصلے کو …).
func (r *reader) writesOn(h *hit, c *clause) bool {
	return h.shape == verbCue && h.perfect && !h.part && r.fold(h.Start-1) == "نے" && r.kind(h.End) == text.Word && !r.is(h.End, lexicon.Particle) && r.goesOn(h, c) && r.finite(r.endWord(c.sentence))
}

// toldIn tells whether a passive cue of saying reports what stands in a document, in a clause that follows it: رپورٹ میں
// کہا گیا ہے (انتخابات کے دوران …).
func (r *reader) toldIn(h *hit, c *clause) bool {
	return h.shape == verbCue && h.cue.Act == "say" && c.source.document && r.copula(h.End-1) && strings.HasSuffix(r.fold(h.core), "ا") && r.verb(h.core) && r.finite(r.endWord(c.sentence))
}

// claimGoesOn tells whether a clause without کہ follows a cue with a noun of its own that no object stands before:
// نے دعویٰ کیا ہے پل …, نے خبردار کیا تھا سیلاب …, نے لوگوں سے اپیل کی ہے وہ ….
func (r *reader) claimGoesOn(h *hit, c *clause) bool {
	if h.shape != verbCue || !h.perfect || h.part || h.object || h.cue.Complement || h.cue.Explicit || !h.cue.Clause || !r.hasNoun(h) || r.verb(h.End) {
		return false
	}
	if (h.cue.Act == "say" || h.cue.Act == "agree") && len(h.cue.Audience) > 0 {
		return false // کھلاڑیوں کو مبارکباد دی
	}
	if r.anyRelative(c.before(), h.Start) {
		return false // جس خامی کی انھوں نے نشاندہی کی وہ
	}
	before := h.Start - 1
	told := r.fold(before) == "نے" || r.fold(before) == "کو" || r.is(before, lexicon.Dative) || slices.Contains(h.cue.Audience, r.fold(before))
	end := r.endWord(c.sentence)
	return r.kind(h.End) == text.Word && r.goesOn(h, c) && told && (r.finite(end) || r.lex.HasForm(r.id(end), morph.Subjunctive))
}

// hasNoun tells whether a verb cue has a noun of its own: تصدیق (کی).
func (r *reader) hasNoun(h *hit) bool {
	return !r.verb(h.core)
}

// longQuote is how many words a quotation has that is taken for all of what was
// said, whatever follows it.
const longQuote = 9

// clauseAfter is the content that starts at token i: a quotation with all that
// runs on in it, or the words up to where another clause is reported by somebody
// else.
func (r *reader) clauseAfter(i int, c *clause) (text.Span, bool) {
	i = r.behindLeft(i, &c.hits[c.n])
	for i < c.sentence.End && (r.kind(i) == text.Punct && r.fold(i) != "(" || r.fold(i) == "کہ") {
		i++
	}
	if i >= c.sentence.End {
		if s, ok := r.quoteFollowing(c); ok {
			return s, true
		}
		return text.Span{}, false
	}
	if q := r.quoteFrom(i); q != nil {
		end := r.quoteEnd(q, c)
		if q.Closed && (end-i < longQuote || r.is(q.Close-1, lexicon.Postposition) || r.fold(end+1) == "کہ" || r.lacksVerb(q)) && end+1 < c.sentence.End && !r.endsQuoteClause(end+1) {
			// the quotation is only the beginning of what was said
			return r.finish(i, r.boundary(i, c))
		}
		return r.finish(i, r.withinQuote(end, c))
	}
	end := r.boundary(i, c)
	if end == c.sentence.End {
		end = r.afterColon(c)
	}
	if h := &c.hits[c.n]; end == c.sentence.End && (h.ke || h.shape == behindCue) {
		end = r.overBreak(i, c)
	}
	if !c.source.hidden && r.doc.QuoteOf(c.hits[c.n].core) == nil {
		end = r.quoteBehind(end, c)
	}
	return r.finish(i, r.withinQuote(end, c))
}

// behindLeft is where what was said starts behind what belongs to its cue from token i on, or is written twice: کہا کہ
// (تھا کہ), کا دعویٰ ہے کہ (ہے), کے مطابق (بھی), کے مطابق (کے مطابق).
func (r *reader) behindLeft(i int, h *hit) int {
	switch f := r.fold(h.End - 1); {
	case f == "مطابق" || f == "بقول":
		if r.fold(i) == "کے" && r.fold(i+1) == "مطابق" {
			i++
		}
		for r.fold(i) == "مطابق" || r.fold(i) == "بھی" {
			i++
		}
	case i == h.End && (f == "کہ" && r.fold(i+1) != "کویی" || f == ":") && (r.fold(i) == "ہے" || past(r.fold(i))) && (f == "کہ" || r.fold(i+1) == "کہ"):
		i++
	}
	return i
}

// maxColon is how many words a paragraph has at most that a name and a colon begin.
const maxColon = 120

// afterColon is the end of a content that reaches its sentence's end: that, or behind a
// colon with which a short paragraph begins, the end of what the paragraph says before it
// reports anything else: گریگ بتاتے ہیں: … تھے۔ … تھے۔
func (r *reader) afterColon(c *clause) int {
	end := c.sentence.End
	if r.fold(c.hits[c.n].End) != ":" || c.sentence.Start != c.par.Start || c.par.Len() > maxColon {
		return end
	}
	for s := r.doc.SentenceOf(c.sentence.Start) + 1; s < len(r.doc.Sentences) && r.doc.Sentences[s].End <= c.par.End && len(r.hitsOf(s)) == 0; s++ {
		end = r.doc.Sentences[s].End
	}
	return end
}

// overBreak is the end of a content from token i on that reaches its sentence's end: that, or where it has no verb
// so far, as a new line or the stop of an abbreviation stands within it, the end of the next sentence.
func (r *reader) overBreak(i int, c *clause) int {
	end := c.sentence.End
	if end >= len(r.doc.Tokens) || r.kind(end-1) != text.Word && !r.glued(end) {
		return end
	}
	for k := i; k < end; k++ {
		if r.verbal(k) || r.kind(k) == text.Mark || r.kind(k) == text.Latin || r.fold(k) == "؟" || r.fold(k) == "!" {
			return end
		}
	}
	n := r.doc.SentenceOf(i) + 1
	if n >= len(r.doc.Sentences) || len(r.hitsOf(n)) > 0 || !r.finite(r.endWord(r.doc.Sentences[n])) || r.is(r.doc.Sentences[n].Start, lexicon.Conjunction) {
		return end
	}
	return r.doc.Sentences[n].End
}

// verbal tells whether token i is a form of a verb, or a negation, as far as verbs are known.
func (r *reader) verbal(i int) bool {
	return r.finite(i) || r.verb(i) || r.is(i, lexicon.Negation) || r.lex.HasForm(r.id(i), morph.Subjunctive)
}

// finish trims marks, commas and the stop off a content and rejects an empty one.
func (r *reader) finish(start, end int) (text.Span, bool) {
	if d := r.names.Dateline; d.Start <= start && start < d.End {
		start = min(d.End, end)
	}
	for start < end && (r.kind(start) == text.Punct && r.fold(start) != "(" || r.kind(start) == text.Stop) {
		start++
	}
	for end > start && (r.kind(end-1) == text.Stop || r.kind(end-1) == text.Punct && r.fold(end-1) != ")") {
		end--
	}
	// marks at both ends, and a closing one whose quotation starts with the content
	for start < end && r.kind(start) == text.Mark {
		if q := r.quoteFrom(start); q != nil && q.Closed && q.Close < end-1 && !r.allQuoted(q, end) {
			break
		}
		start++
	}
	for end > start && (r.kind(end-1) == text.Mark || r.kind(end-1) == text.Stop || r.kind(end-1) == text.Punct && r.fold(end-1) != ")") {
		if r.kind(end-1) == text.Mark {
			if q := r.doc.QuoteOf(end - 1); q != nil && q.Open > start && q.Closed && !r.opensQuotes(start, end) {
				break
			}
		}
		end--
	}
	return text.Span{Start: start, End: end}, start < end
}

// relativeWord tells whether token i is a relative pronoun.
func (r *reader) relativeWord(i int) bool {
	switch r.fold(i) {
	case "جس", "جن", "جو", "جسے", "جنہیں", "جنہوں":
		return true
	}
	return false
}
