package content

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// Content is the span of what was said. It is false where a cue has none.
func (r *Reader) Content(h *cue.Hit, c *source.Clause, sub *source.Subject) (text.Span, bool) {
	if h.Ke {
		s, ok := r.clauseAfter(h.End, c)
		return s, ok && !r.resolves(h, sub)
	}
	if h.Apart > 0 {
		return r.beforeApart(h, c, sub)
	}
	if s, ok := r.thisMatter(h, c, sub); ok {
		return s, true
	}
	if s, ok := r.ContentBeforeRelative(h, c, sub); ok || h.Relative > 0 {
		return s, ok
	}
	if s, names, ok := r.NamingContent(h, c, sub); names {
		return s, ok
	}
	switch h.Shape {
	case cue.Impersonal:
		return r.object(h, c, sub)
	case cue.Behind, cue.Before:
		from := max(h.End, sub.Behind)
		if s, ok := r.clauseAfter(from, c); ok && s.Len() > 2 {
			return s, true
		}
		return r.clauseBeforeCue(sub.Start, c)
	}
	if s, ok := r.quoteAfter(h.End, c); ok {
		return s, true
	}
	if h.Shape == cue.Verb {
		if s, ends, ok := r.verbObject(h, c, sub); ends {
			return s, ok
		}
	}
	if s, ok := r.objectFirst(h, c, sub); ok {
		return s, true
	}
	if r.Fold(h.End) == ":" && h.End+1 < c.Sentence.End && h.Cue.Act == "say" && !h.Part {
		return r.clauseAfter(h.End, c) // اپنی کتاب ’…‘ میں لکھتے ہیں: …
	}
	if s, ok := r.quoteBefore(h, c, sub); ok {
		return s, true
	}
	if h.Cue.Act == "ask" && h.Shape == cue.Verb && !r.HasNoun(h) {
		return r.question(h, c, sub)
	}
	return r.bareContent(h, c, sub)
}

// maxBlamed is how many words somebody has at most on whom a charge is put.
const maxBlamed = 12

// verbObject is the noun phrase that a verb cue reports. ends tells that the cue reports
// nothing else, whether there is one or not.
func (r *Reader) verbObject(h *cue.Hit, c *source.Clause, sub *source.Subject) (s text.Span, ends, ok bool) {
	if h.Passive && h.Object && sub.Hidden && r.HabitualPassive(h) && r.Fold(h.End) != ":" && r.Kind(h.End) != text.Mark {
		return s, true, false // کی مخالفت کی جاتی ہے: nobody in particular at no time in particular
	}
	if r.onlyTold(h, sub) || h.Object && h.Cue.Act == "announce" && r.HabitualActive(h) ||
		h.Object && h.Passive && sub.Hidden && r.nobodySays(h) {
		return s, true, false
	}
	if h.Object && h.Cue.Act == "deny" && r.In(sub.End-1, lexicon.Public) && !r.In(h.ObjectEnd-1, lexicon.Deniable) {
		return s, true, false // عوام نے دھرنوں کی سیاست کو مسترد کر دیا
	}
	if h.Object && h.Cue.Act == "urge" && slices.Contains(h.Cue.Audience, r.Fold(h.ObjectEnd)) &&
		(r.Is(h.ObjectEnd-1, lexicon.PersonNoun) || r.RoleNounAt(h.ObjectEnd-1)) {
		return s, true, false // ارکان پر زور دیتے ہوئے
	}
	if h.Object && (h.Cue.Act == "admit" && r.recognised(h, sub) || h.Cue.Act == "agree" && r.received(h)) {
		return s, true, false
	}
	if h.Object && !h.Cue.Explicit || h.Cue.Complement {
		s, ok = r.object(h, c, sub)
		if ok && r.relativeWithin(s) && !(h.Cue.Complement && sub.Start > s.Start && r.RelativeDative(sub.Start-1)) {
			return s, true, false // انھیں رکھا گیا ہے جسے سب جیل قرار دیا جا رہا ہے, جن باتوں سے روس اتفاق کر رہا تھا
		}
		if ok && r.ReportsNothingWith(s.End-1, h.Cue) {
			return s, true, false // ان کی درخواست کو بورڈ نے مسترد کر دیا
		}
	}
	return s, ok, ok
}

// relativeWithin tells whether a relative pronoun stands in a span whose verb is not in it, so
// that it can only be the cue behind it.
func (r *Reader) relativeWithin(s text.Span) bool {
	for i := s.End - 1; i >= s.Start && !r.Is(i, lexicon.Auxiliary); i-- {
		if r.RelativeWord(i) && r.Names.At(i) == nil { // جو بائیڈن
			return true
		}
	}
	return false
}

// bareContent is what a cue without کہ, quotation and object reports: the words behind it, or
// at the end of a sentence those before it.
func (r *Reader) bareContent(h *cue.Hit, c *source.Clause, sub *source.Subject) (text.Span, bool) {
	if r.claimGoesOn(h, c) {
		return r.clauseAfter(h.End, c)
	}
	if h.Cue.Act != "say" || h.Part || h.Cue.Complement || h.Shape == cue.Verb && h.Core != h.End && r.HasNoun(h) {
		return text.Span{}, false
	}
	if r.Fold(h.Start-1) == "کیا" {
		return text.Span{}, false // ماہرین اس پر کیا (کہتے ہیں)
	}
	noObject := r.Fold(h.End) == "،" && !syntax.PastCopula(r.Fold(h.End-1)) && strings.HasSuffix(r.Fold(h.Core), "ا") &&
		r.Is(h.Start-1, lexicon.Postposition|lexicon.CaseMarker|lexicon.Particle)
	if h.Cue.Explicit && r.Fold(h.End) != ":" && !r.writesOn(h, c) && !noObject {
		return text.Span{}, false // مقالات لکھے، جو, تھیٹر X نے لکھا تھا، موسیقی Y کی تھی, کیپشن میں ’شکر‘ لکھا، تصاویر میں: the verb has an object
	}
	if r.Kind(h.End) == text.Punct && r.Fold(h.End) == ":" || r.goesOn(h, c) {
		return r.clauseAfter(h.End, c)
	}
	if h.End < c.Sentence.End-1 && !r.closes(h, c, sub) {
		return text.Span{}, false
	}
	if sub.Hidden {
		s, ok := r.ContentBeforeCue(r.lastRelative(r.ClauseStart(h.Start, c.Before()), h.Start), h.Start)
		about := h.Start - 1
		if r.Fold(about) == "میں" {
			about--
		}
		return s, ok && !r.Is(about, lexicon.Relator) // … کے بارے میں بتایا گیا
	}
	if h.Passive && sub.Behind < h.Start {
		return text.Span{}, false // X کی جانب سے اس کے متعلق بتا دیا گیا ہے
	}
	s, ok := r.clauseBeforeCue(sub.Start, c)
	return s, ok && !r.Is(s.End-1, lexicon.Postposition)
}

// closes tells whether a passive of nobody in particular ends its clause, with what is said before it and agrees with it,
// where the next begins: مسافروں کی تعداد 81 بتائی گئی تھی (تاہم), حالت نازک بتائی جاتی ہے (جس سے).
func (r *Reader) closes(h *cue.Hit, c *source.Clause, sub *source.Subject) bool {
	if !sub.Hidden || !h.Passive || h.Shape != cue.Verb || h.Cue.Explicit || h.Cue.Naming || h.Cue.Present ||
		len(h.Cue.Object) > 0 || r.HasNoun(h) || !r.Copula(h.End-1) {
		return false
	}
	i := h.End
	return r.stateOf(h.Start-1) && (r.Comma(i) || r.Is(i, lexicon.Conjunction|lexicon.ClauseStart) || r.RelativeWord(i))
}

// stateOf tells whether token i can end what something is said to be, rather than that it is told of: (تعداد) 81, (حالت)
// نازک, (تعلق مردان) سے, but not اس بارے میں, یہ, تفصیل.
func (r *Reader) stateOf(i int) bool {
	if r.Kind(i) == text.Number {
		return true
	}
	if r.Kind(i) != text.Word ||
		r.Is(i, lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Particle|lexicon.Relator|lexicon.Negation|lexicon.Indefinite|lexicon.Demonstrative) {
		return false
	}
	return r.Fold(i) == "سے" || !r.Is(i, lexicon.Postposition|lexicon.CaseMarker)
}

// minGoesOn is how many words lie at least between a cue that goes on without کہ and
// the next cue.
const minGoesOn = 6

// goesOn tells whether what a cue reports follows it without کہ: نے کہا ہے پاکستان
// میں …, کا کہنا تھا اس بل پر ….
func (r *Reader) goesOn(h *cue.Hit, c *source.Clause) bool {
	if h.Passive && !r.toldIn(h, c) || h.End >= c.Sentence.End-4 || c.N+1 < len(c.Hits) && c.Hits[c.N+1].Start < h.End+minGoesOn ||
		h.Shape == cue.Verb && r.toldAlready(h, c) {
		return false
	}
	word, comma := r.Kind(h.End) == text.Word && r.Fold(h.End) != "تو", r.Fold(h.End) == "،" && c.N+1 == len(c.Hits) &&
		!r.Is(h.End+1, lexicon.Conjunction|lexicon.ClauseStart)
	switch {
	case h.Shape == cue.Noun:
		return word || comma
	case h.Passive:
		return word && !r.Is(h.End, lexicon.Conjunction|lexicon.Postposition) && !r.RelativeWord(h.End)
	case h.Perfect:
		// میں may be "I"
		opens := !r.Is(h.End, lexicon.Conjunction|lexicon.Postposition) || r.Fold(h.End) == "میں" || r.Fold(h.End) == "اگر" ||
			r.whenRightBehind(h)
		return word && opens && !r.RelativeWord(h.End) || comma && !r.RelativeWord(h.End+1) || r.Kind(h.End) == text.Number
	}
	return (word || comma) && h.Shape == cue.Verb
}

// whenRightBehind tells whether a clause that says when or why begins right behind a plain verb with its نے, which then
// opens what was said: انھوں نے بتایا (جب دوا دی گئی تو وہ اٹھ بیٹھے).
func (r *Reader) whenRightBehind(h *cue.Hit) bool {
	switch r.Fold(h.End) {
	case "جب", "چونکہ", "کیونکہ":
		return r.Fold(h.Start-1) == "نے" && r.Kind(h.Start-2) == text.Word
	}
	return false
}

// writesOn tells whether a clause without کہ follows a cue that otherwise needs one, where no object stands between it and
// its subject: ایک صارف نے لکھا (ہم اس فیصلے کو …).
func (r *Reader) writesOn(h *cue.Hit, c *source.Clause) bool {
	return h.Shape == cue.Verb && h.Perfect && !h.Part && r.Fold(h.Start-1) == "نے" && r.Kind(h.End) == text.Word &&
		!r.Is(h.End, lexicon.Particle) && r.goesOn(h, c) && r.Finite(r.FinalWord(c.Sentence))
}

// toldIn tells whether a passive cue of saying reports what stands in a document, in a clause that follows it: رپورٹ میں
// کہا گیا ہے (انتخابات کے دوران …).
func (r *Reader) toldIn(h *cue.Hit, c *source.Clause) bool {
	return h.Shape == cue.Verb && h.Cue.Act == "say" && c.Source.Document && r.Copula(h.End-1) &&
		strings.HasSuffix(r.Fold(h.Core), "ا") && r.Verb(h.Core) && r.Finite(r.FinalWord(c.Sentence))
}

// claimGoesOn tells whether a clause without کہ follows a cue with a noun of its own that no object stands before:
// نے دعویٰ کیا ہے پل …, نے خبردار کیا تھا سیلاب …, نے لوگوں سے اپیل کی ہے وہ ….
func (r *Reader) claimGoesOn(h *cue.Hit, c *source.Clause) bool {
	if h.Shape != cue.Verb || !h.Perfect || h.Part || h.Object || h.Cue.Complement || h.Cue.Explicit || !h.Cue.Clause ||
		!r.HasNoun(h) || r.Verb(h.End) {
		return false
	}
	if (h.Cue.Act == "say" || h.Cue.Act == "agree") && len(h.Cue.Audience) > 0 {
		return false // کھلاڑیوں کو مبارکباد دی
	}
	if r.AnyRelative(c.Before(), h.Start) {
		return false // جس خامی کی انھوں نے نشاندہی کی وہ
	}
	before := h.Start - 1
	told := r.Fold(before) == "نے" || r.Fold(before) == "کو" || r.Is(before, lexicon.Dative) ||
		slices.Contains(h.Cue.Audience, r.Fold(before))
	end := r.FinalWord(c.Sentence)
	return r.Kind(h.End) == text.Word && r.goesOn(h, c) && told && (r.Finite(end) || r.Lex.HasForm(r.ID(end), morph.Subjunctive))
}

// longQuote is how many words a quotation has that is taken for all of what was
// said, whatever follows it.
const longQuote = 9

// clauseAfter is the content that starts at token i: a quotation with all that
// runs on in it, or the words up to where another clause is reported by somebody
// else.
func (r *Reader) clauseAfter(i int, c *source.Clause) (text.Span, bool) {
	i = r.behindLeft(i, &c.Hits[c.N])
	for i < c.Sentence.End && (r.Kind(i) == text.Punct && r.Fold(i) != "(" || r.Fold(i) == "کہ") {
		i++
	}
	if i >= c.Sentence.End {
		if s, ok := r.quoteFollowing(c); ok {
			return s, true
		}
		return text.Span{}, false
	}
	if q := r.QuoteFrom(i); q != nil {
		end := r.QuoteEnd(q, c)
		if q.Closed && (end-i < longQuote || r.Is(q.Close-1, lexicon.Postposition) || r.Fold(end+1) == "کہ" || r.lacksVerb(q)) &&
			end+1 < c.Sentence.End && !r.endsQuoteClause(end+1) {
			// the quotation is only the beginning of what was said
			return r.TrimContent(i, r.boundary(i, c))
		}
		return r.TrimContent(i, r.withinQuote(end, c))
	}
	end := r.boundary(i, c)
	if end == c.Sentence.End {
		end = r.afterColon(c)
	}
	if h := &c.Hits[c.N]; end == c.Sentence.End && (h.Ke || h.Shape == cue.Behind) {
		end = r.overBreak(i, c)
	}
	if !c.Source.Hidden && r.Doc.QuoteOf(c.Hits[c.N].Core) == nil {
		end = r.quoteBehind(end, c)
	}
	return r.TrimContent(i, r.withinQuote(end, c))
}

// behindLeft is where what was said starts behind what belongs to its cue from token i on, or is written twice: کہا کہ
// (تھا کہ), کا دعویٰ ہے کہ (ہے), کے مطابق (بھی), کے مطابق (کے مطابق).
func (r *Reader) behindLeft(i int, h *cue.Hit) int {
	switch f := r.Fold(h.End - 1); {
	case f == "مطابق" || f == "بقول":
		if r.Fold(i) == "کے" && r.Fold(i+1) == "مطابق" {
			i++
		}
		for r.Fold(i) == "مطابق" || r.Fold(i) == "بھی" {
			i++
		}
	case i == h.End && (f == "کہ" && r.Fold(i+1) != "کویی" || f == ":") && (r.Fold(i) == "ہے" || syntax.PastCopula(r.Fold(i))) &&
		(f == "کہ" || r.Fold(i+1) == "کہ"):
		i++
	}
	return i
}

// maxColon is how many words a paragraph has at most that a name and a colon begin.
const maxColon = 120

// afterColon is the end of a content that reaches its sentence's end: that, or behind a
// colon with which a short paragraph begins, the end of what the paragraph says before it
// reports anything else: گریگ بتاتے ہیں: … تھے۔ … تھے۔
func (r *Reader) afterColon(c *source.Clause) int {
	end := c.Sentence.End
	if r.Fold(c.Hits[c.N].End) != ":" || c.Sentence.Start != c.Par.Start || c.Par.Len() > maxColon {
		return end
	}
	for s := r.Doc.SentenceOf(c.Sentence.Start) + 1; s < len(r.Doc.Sentences) && r.Doc.Sentences[s].End <= c.Par.End &&
		len(r.HitsOf(s)) == 0; s++ {
		end = r.Doc.Sentences[s].End
	}
	return end
}

// overBreak is the end of a content from token i on that reaches its sentence's end: that, or where it has no verb
// so far, as a new line or the stop of an abbreviation stands within it, the end of the next sentence.
func (r *Reader) overBreak(i int, c *source.Clause) int {
	end := c.Sentence.End
	if end >= len(r.Doc.Tokens) || r.Kind(end-1) != text.Word && !r.GluedToStop(end) {
		return end
	}
	for k := i; k < end; k++ {
		if r.Verbal(k) || r.Kind(k) == text.Mark || r.Kind(k) == text.Latin || r.Fold(k) == "؟" || r.Fold(k) == "!" {
			return end
		}
	}
	n := r.Doc.SentenceOf(i) + 1
	if n >= len(r.Doc.Sentences) || len(r.HitsOf(n)) > 0 || !r.Finite(r.FinalWord(r.Doc.Sentences[n])) ||
		r.Is(r.Doc.Sentences[n].Start, lexicon.Conjunction) {
		return end
	}
	return r.Doc.Sentences[n].End
}

// Verbal tells whether token i is a form of a verb, or a negation, as far as verbs are known.
func (r *Reader) Verbal(i int) bool {
	return r.Finite(i) || r.Verb(i) || r.Is(i, lexicon.Negation) || r.Lex.HasForm(r.ID(i), morph.Subjunctive)
}
