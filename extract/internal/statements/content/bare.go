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

// What a cue reports without کہ, quotation and object.

// bareContent is what a cue without کہ, quotation and object reports: the words behind it, or
// at the end of a sentence those before it.
func (r *Reader) bareContent(c *source.Clause) (text.Span, bool) {
	h, sub := c.Hit(), c.Source
	if r.claimGoesOn(c) {
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
	if h.Cue.Explicit && r.Fold(h.End) != ":" && !r.writesOn(c) && !noObject {
		return text.Span{}, false // مقالات لکھے، جو, تھیٹر X نے لکھا تھا، موسیقی Y کی تھی, کیپشن میں ’شکر‘ لکھا، تصاویر میں: the verb has an object
	}
	if r.Kind(h.End) == text.Punct && r.Fold(h.End) == ":" || r.goesOn(c) {
		return r.clauseAfter(h.End, c)
	}
	if h.End < c.Sentence.End-1 && !r.closes(c) {
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
func (r *Reader) closes(c *source.Clause) bool {
	h, sub := c.Hit(), c.Source
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
func (r *Reader) goesOn(c *source.Clause) bool {
	h := c.Hit()
	if h.Passive && !r.toldIn(c) || h.End >= c.Sentence.End-4 || c.N+1 < len(c.Hits) && c.Hits[c.N+1].Start < h.End+minGoesOn ||
		h.Shape == cue.Verb && r.toldAlready(c) {
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
func (r *Reader) writesOn(c *source.Clause) bool {
	h := c.Hit()
	return h.Shape == cue.Verb && h.Perfect && !h.Part && r.Fold(h.Start-1) == "نے" && r.Kind(h.End) == text.Word &&
		!r.Is(h.End, lexicon.Particle) && r.goesOn(c) && r.Finite(r.FinalWord(c.Sentence))
}

// toldIn tells whether a passive cue of saying reports what stands in a document, in a clause that follows it: رپورٹ میں
// کہا گیا ہے (انتخابات کے دوران …).
func (r *Reader) toldIn(c *source.Clause) bool {
	h := c.Hit()
	return h.Shape == cue.Verb && h.Cue.Act == "say" && c.Source.Document && r.Copula(h.End-1) &&
		strings.HasSuffix(r.Fold(h.Core), "ا") && r.Verb(h.Core) && r.Finite(r.FinalWord(c.Sentence))
}

// claimGoesOn tells whether a clause without کہ follows a cue with a noun of its own that no object stands before:
// نے دعویٰ کیا ہے پل …, نے خبردار کیا تھا سیلاب …, نے لوگوں سے اپیل کی ہے وہ ….
func (r *Reader) claimGoesOn(c *source.Clause) bool {
	h := c.Hit()
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
	return r.Kind(h.End) == text.Word && r.goesOn(c) && told && (r.Finite(end) || r.Lex.HasForm(r.ID(end), morph.Subjunctive))
}

// toldAlready tells whether what stands behind a verb of saying without کہ cannot be what was said, since the verb
// has an object before it or the next clause only goes on: اس نے جو کہا (وہ سچ نکلا), حکمت عملی بتائی، (جس), راز بتاتے
// ہیں (اور).
func (r *Reader) toldAlready(c *source.Clause) bool {
	h := c.Hit()
	k := h.Start - 1
	for k > c.Sentence.Start && r.Is(k, lexicon.Particle) {
		k--
	}
	switch r.Fold(k) {
	case "جو", "کیا", "کچھ":
		return true
	}
	if h.Perfect && !h.Part && !r.HasNoun(h) && !strings.HasSuffix(r.Fold(h.Core), "ا") && !r.VerbRoot(h.Core) {
		return true // یہ بات … کہی: the verb agrees with its object
	}
	next := h.End
	if r.Fold(next) == "،" {
		next++
	}
	switch r.Fold(next) {
	case "اور", "چنانچہ", "تاکہ", "یعنی", "کیونکہ":
		return true
	case "وہ", "وہی", "ان", "اس", "اسے", "انہیں":
		return r.relativeOpen(h.Start, c)
	}
	return false
}

// relativeOpen tells whether the verb at token i is that of a clause with جو: جو تعداد (بتائی ہے) وہ.
func (r *Reader) relativeOpen(i int, c *source.Clause) bool {
	for k := i - 1; k >= c.Before() && !r.Is(k, lexicon.Auxiliary) && r.Kind(k) != text.Stop && r.Fold(k) != "کہ"; k-- {
		if r.Fold(k) == "جو" && r.Names.At(k) == nil ||
			(r.Fold(k) == "جن" || r.Fold(k) == "جس") && !r.Is(k+1, lexicon.Postposition|lexicon.CaseMarker|lexicon.Genitive) {
			return true
		}
	}
	return false
}

// question is what was asked without کہ: a clause behind the cue (پوچھا کیا آپ نے …؟)
// or the noun phrase before it (راز پوچھا).
func (r *Reader) question(c *source.Clause) (text.Span, bool) {
	h, sub := c.Hit(), c.Source
	if r.goesOn(c) {
		return r.clauseAfter(h.End, c)
	}
	if sub.Len() == 0 || sub.Behind >= h.Start || h.Part || r.RelativeWord(sub.Behind) {
		return text.Span{}, false // (پولیس نے) جو بھی پوچھا
	}
	s, ok := r.ContentBeforeCue(r.SkipCircumstance(sub.Behind, h.Start, h.Cue), h.Start)
	return s, ok && s.Len() > 1 && !r.Is(s.End-1, lexicon.Postposition) && !r.In(s.End-1, lexicon.Asking)
}

// lastRelative is where the last relative clause between two tokens starts, or the first of them: (پانچ افراد
// زخمی ہوئے) جن میں سے دو کی حالت نازک (بتائی جاتی ہے).
func (r *Reader) lastRelative(start, end int) int {
	for k := end - 2; k > start+1; k-- {
		if r.RelativeWord(k) && r.EndsClause(k-1) {
			return k
		}
	}
	return start
}
