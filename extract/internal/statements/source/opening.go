package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// MaxBareName is how many words somebody's name has at most that is no name elsewhere in
// the article.
const MaxBareName = 3

// bareName is the subject that consists of words of names or of words that nothing knows
// and stands right before its cue, at its clause's start or behind what it belongs to:
// اکرم (کہتے ہیں کہ), سٹریٹیجی انیلیٹکس کے نیل موسٹن (کہتے ہیں).
func (r *Reader) bareName(start int, h *cue.Hit) (Subject, bool) {
	if !r.OpensContent(h) {
		return Subject{}, false
	}
	i, unknown := h.Start, false
	for i > start && h.Start-i < MaxBareName && r.Kind(i-1) == text.Word && (r.OfName(i-1) || r.Is(i-1, lexicon.NameWord)) {
		i--
		unknown = unknown || r.ID(i) == 0
	}
	if i == h.Start-1 && unknown && i-1 > start && r.Names.At(i-1) == nil && r.PlainWord(i-1) &&
		(r.Is(i-2, lexicon.Genitive) || r.Names.TitleEndsAt(i-1)) {
		i-- // (انیلیٹکس کے) نیل موسٹن: an ordinary word there can only begin the name
	}
	if i == h.Start && h.Ke && h.Start-start <= MaxBareName && h.Start > start && r.ID(start) == 0 && r.Kind(start) == text.Word {
		i = start // سانزیانا رومن (کہتی ہیں کہ): the first word can only be a name
	}
	if i == h.Start || i > start && !(unknown && h.Start-i > 1 && (r.Is(i-1, lexicon.Genitive) || r.Names.TitleEndsAt(i))) {
		return Subject{}, false
	}
	return unmarked(text.Span{Start: i, End: h.Start}), true
}

// maxOpening is how many words a name has at most that only its place tells: alone before the verb.
const maxOpening = 4

// firstWordsName is the name that opens the clause of a cue and that nothing else tells than that it is all that stands
// before the verb, or before what says how or where it is said: نگہت داد (کہتی ہیں کہ), ایلن کروز اپنی کتاب میں (لکھتے
// ہیں کہ).
func (r *Reader) firstWordsName(start int, h *cue.Hit) (Subject, bool) {
	if !r.OpensContent(h) || h.Passive || r.Reflexive(start) || r.InsideSpeech(h) {
		return Subject{}, false
	}
	s := text.Span{Start: start, End: r.mannerBefore(start, h.Start)}
	if s.Len() == 1 && r.inFirstWords(s.Start, s) && r.PluralVerb(h) &&
		(r.actsOften(s.Start) || !h.Cue.Present && s.End == h.Start && r.beginsSentence(start)) {
		return unmarked(s), true
	}
	whole := s.Len() > 1 && s.Len() <= maxOpening && !h.Cue.Present && r.PluralVerb(h) && r.beginsSentence(start) &&
		r.allFirstWords(s) && r.toldAsName(s)
	return unmarked(s), whole || r.firstWords(s)
}

// firstWords tells whether the first words of a clause can be a name.
func (r *Reader) firstWords(s text.Span) bool {
	if s.Len() > maxOpening || !r.allFirstWords(s) {
		return false
	}
	if s.Len() > 1 {
		return r.OfName(s.Start) || r.Is(s.Start, lexicon.LetterName)
	}
	_, known := r.NamedBy(s)
	return known
}

// beginsSentence tells whether token i begins its sentence, or stands behind nothing but a تاہم there: a word alone
// before a verb in the plural is then who speaks, whatever else it means: پیج (کہتی ہیں کہ).
func (r *Reader) beginsSentence(i int) bool {
	s := r.Doc.SentenceAt(i).Start
	return i == s || i == s+1 && r.Is(s, lexicon.ClauseStart)
}

// titledName is the name right before a cue that begins behind a noun of people or what that does, where one of its
// words is unknown and so tells a name: محکمے میں کام کرنے والی مزدور سورن جیت کور (کہتی ہیں کہ).
func (r *Reader) titledName(start int, h *cue.Hit) (Subject, bool) {
	unknown, end := false, h.Start
	if q := r.QuoteTo(end - 2); q != nil && r.Fold(end-1) == "میں" {
		end = q.Open // مصنف سورن لغاری ’تاریخ سندھ‘ میں (لکھتے ہیں کہ)
	}
	for i := end - 1; h.Ke && i > start && end-i <= maxOpening; i-- {
		s := text.Span{Start: i, End: end}
		if !r.inFirstWords(i, s) {
			break
		}
		unknown = unknown || r.ID(i) == 0
		if unknown && s.Len() > 1 && r.describedBefore(i) && !r.InsideSpeech(h) {
			return unmarked(s), true
		}
	}
	return Subject{}, false
}

// describedBefore tells whether right before token i ends what somebody is or does: مزدور, کام کرنے والی.
func (r *Reader) describedBefore(i int) bool {
	f := r.Fold(i - 1)
	return r.Names.TitleEndsAt(i) || r.Is(i-1, lexicon.PersonNoun) || f == "والی" || f == "والے"
}

// inFirstWords tells whether token k can be part of a name at the head of its clause, whatever else it may mean.
func (r *Reader) inFirstWords(k int, s text.Span) bool {
	if r.Is(k, lexicon.LetterName) && s.Len() > 1 {
		return true // آر ڈی ولسن
	}
	return r.PlainWord(k) && r.Names.At(k) == nil && !strings.HasSuffix(r.Fold(k), "وں") &&
		!r.Is(k, lexicon.Opener|lexicon.ClauseStart|lexicon.Indefinite|lexicon.Document|lexicon.Demonstrative) && !r.RelativeWord(k)
}

// allFirstWords tells whether all words of a phrase can be part of a name at the head of its clause.
func (r *Reader) allFirstWords(s text.Span) bool {
	for k := s.Start; k < s.End; k++ {
		if !r.inFirstWords(k, s) {
			return false
		}
	}
	return s.Len() > 0
}

// mannerBefore is where before token end begins what says how or where something is said, in a clause that starts at
// token lo: (X) اپنی کتاب ’سفر‘ میں, (X) مسکراتے ہوئے, (X) یاد کرتے ہوئے. It is end if nothing does.
func (r *Reader) mannerBefore(lo, end int) int {
	for end-1 > lo && (r.Is(end-1, lexicon.Particle) || r.Fold(end-1) == "یہ" || r.Fold(end-1) == "مزید") {
		end--
	}
	if !r.endsSetting(end - 1) {
		return end
	}
	for k := lo + 1; k < end && k <= lo+maxOpening; k++ {
		if r.Reflexive(k) {
			return k
		}
	}
	if r.Fold(end-1) != "ہویے" {
		return end
	}
	if strings.HasPrefix(r.Fold(end-2), "کر") && r.PlainWord(end-3) && end-3 > lo {
		return end - 3
	}
	return end - 2
}

// actsOften tells whether the word at token i is in two places or more of the article what a sentence with somebody's
// deed begins with, so that it is a name there: رویا (نے), رویا (کہتی ہیں).
func (r *Reader) actsOften(i int) bool {
	if r.actors == nil {
		r.actors = map[int32]int{}
		for _, s := range r.Doc.Sentences {
			if k := s.Start + 1; r.Fold(k) == "نے" || r.Lex.HasForm(r.ID(k), morph.Imperfective) && r.Fold(k+1) == "ہیں" {
				r.actors[r.ID(s.Start)]++
			}
		}
	}
	return r.actors[r.ID(i)] > 1
}

// toldAsName tells whether words can be nothing but a name, as far as the rules and the article tell: one of them is
// unknown or a word of names, or the article names somebody so.
func (r *Reader) toldAsName(s text.Span) bool {
	for k := s.Start; k < s.End; k++ {
		if r.NameLike(k) {
			return true
		}
	}
	_, known := r.NamedBy(s)
	return known ||
		s.Len() == 1 && (r.actsOften(s.Start) || r.Is(s.Start, lexicon.Given|lexicon.Family) && !r.Is(s.Start, lexicon.NameWord))
}
