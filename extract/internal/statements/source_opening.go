package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// maxOpening is how many words a name has at most that only its place tells: alone before the verb.
const maxOpening = 4

// firstWordsName is the name that opens the clause of a cue and that nothing else tells than that it is all that stands
// before the verb, or before what says how or where it is said: نگہت داد (کہتی ہیں کہ), ایلن کروز اپنی کتاب میں (لکھتے
// ہیں کہ).
func (r *reader) firstWordsName(start int, h *hit) (subject, bool) {
	if !h.ke && r.fold(h.End) != ":" && r.kind(h.End) != text.Mark || h.passive || r.reflexive(start) || r.insideSpeech(h) {
		return subject{}, false
	}
	s := text.Span{Start: start, End: r.mannerBefore(start, h.Start)}
	if s.Len() == 1 && r.inFirstWords(s.Start, s) && r.pluralVerb(h) && (r.actsOften(s.Start) || !h.cue.Present && s.End == h.Start && r.beginsSentence(start)) {
		return subject{Span: s, end: s.End}, true
	}
	whole := s.Len() > 1 && s.Len() <= maxOpening && !h.cue.Present && r.pluralVerb(h) && r.beginsSentence(start) && r.allFirstWords(s) && r.toldAsName(s)
	return subject{Span: s, end: s.End}, whole || r.firstWords(s)
}

// firstWords tells whether the first words of a clause can be a name.
func (r *reader) firstWords(s text.Span) bool {
	if s.Len() > maxOpening || !r.allFirstWords(s) {
		return false
	}
	if s.Len() > 1 {
		return r.ofName(s.Start) || r.onlyInNames(s.Start) || r.is(s.Start, lexicon.LetterName)
	}
	_, known := r.namedBy(s)
	return known || r.onlyInNames(s.Start)
}

// onlyInNames tells whether a word stands in no list, so that the rules know it only as part of something longer, if at
// all.
func (r *reader) onlyInNames(i int) bool { return !r.lex.Is(r.id(i), ^lexicon.Class(0)) }

// beginsSentence tells whether token i begins its sentence, or stands behind nothing but a تاہم there: a word alone
// before a verb in the plural is then who speaks, whatever else it means: پیج (کہتی ہیں کہ).
func (r *reader) beginsSentence(i int) bool {
	s := r.doc.SentenceAt(i).Start
	return i == s || i == s+1 && r.is(s, lexicon.ClauseStart)
}

// titledName is the name right before a cue that begins behind a noun of people or what that does, where one of its
// words is unknown and so tells a name: محکمے میں کام کرنے والی مزدور سورن جیت کور (کہتی ہیں کہ).
func (r *reader) titledName(start int, h *hit) (subject, bool) {
	unknown, end := false, h.Start
	if q := r.quoteTo(end - 2); q != nil && r.fold(end-1) == "میں" {
		end = q.Open // مصنف سورن لغاری ’تاریخ سندھ‘ میں (لکھتے ہیں کہ)
	}
	for i := end - 1; h.ke && i > start && end-i <= maxOpening; i-- {
		s := text.Span{Start: i, End: end}
		if !r.inFirstWords(i, s) {
			break
		}
		unknown = unknown || r.id(i) == 0
		if unknown && s.Len() > 1 && r.describedBefore(i) && !r.insideSpeech(h) {
			return subject{Span: s, end: s.End}, true
		}
	}
	return subject{}, false
}

// describedBefore tells whether right before token i ends what somebody is or does: مزدور, کام کرنے والی.
func (r *reader) describedBefore(i int) bool {
	f := r.fold(i - 1)
	return r.names.TitleEndsAt(i) || r.is(i-1, lexicon.PersonNoun) || f == "والی" || f == "والے"
}

// inFirstWords tells whether token k can be part of a name at the head of its clause, whatever else it may mean.
func (r *reader) inFirstWords(k int, s text.Span) bool {
	if r.is(k, lexicon.LetterName) && s.Len() > 1 {
		return true // آر ڈی ولسن
	}
	return r.plainWord(k) && r.names.At(k) == nil && !strings.HasSuffix(r.fold(k), "وں") &&
		!r.is(k, lexicon.Opener|lexicon.ClauseStart|lexicon.Indefinite|lexicon.Document|lexicon.Demonstrative) && !r.relativeWord(k)
}

// allFirstWords tells whether all words of a phrase can be part of a name at the head of its clause.
func (r *reader) allFirstWords(s text.Span) bool {
	for k := s.Start; k < s.End; k++ {
		if !r.inFirstWords(k, s) {
			return false
		}
	}
	return s.Len() > 0
}

// mannerBefore is where before token end begins what says how or where something is said, in a clause that starts at
// token lo: (X) اپنی کتاب ’سفر‘ میں, (X) مسکراتے ہوئے, (X) یاد کرتے ہوئے. It is end if nothing does.
func (r *reader) mannerBefore(lo, end int) int {
	for end-1 > lo && (r.is(end-1, lexicon.Particle) || r.fold(end-1) == "یہ" || r.fold(end-1) == "مزید") {
		end--
	}
	if !r.endsSetting(end - 1) {
		return end
	}
	for k := lo + 1; k < end && k <= lo+maxOpening; k++ {
		if r.reflexive(k) {
			return k
		}
	}
	if r.fold(end-1) != "ہویے" {
		return end
	}
	if strings.HasPrefix(r.fold(end-2), "کر") && r.plainWord(end-3) && end-3 > lo {
		return end - 3
	}
	return end - 2
}

// actsOften tells whether the word at token i is in two places or more of the article what a sentence with somebody's
// deed begins with, so that it is a name there: رویا (نے), رویا (کہتی ہیں).
func (r *reader) actsOften(i int) bool {
	if r.actors == nil {
		r.actors = map[int32]int{}
		for _, s := range r.doc.Sentences {
			if k := s.Start + 1; r.fold(k) == "نے" || r.lex.HasForm(r.id(k), morph.Imperfective) && r.fold(k+1) == "ہیں" {
				r.actors[r.id(s.Start)]++
			}
		}
	}
	return r.actors[r.id(i)] > 1
}

// sharesSubject tells whether right behind a participle stands the verb whose subject, without نے, it shares: (X اسے
// غلط) قرار دیتے ہوئے (کہتے ہیں کہ).
func (r *reader) sharesSubject(h *hit, c *clause) bool {
	if c.n+1 >= len(c.hits) {
		return false
	}
	next := &c.hits[c.n+1]
	rejects := next.cue.Act == "deny" && !next.object
	return next.Start == h.End && next.shape == verbCue && (next.ke || rejects) && !next.perfect && !next.passive && !next.part
}

// keptByParticiple is the subject of a cue right behind a participle that is a cue itself, whose subject it shares: (X
// اس فیصلے کو غلط قرار دیتے ہوئے) کہتے ہیں کہ.
func (r *reader) keptByParticiple(h *hit, c *clause) (subject, bool) {
	if c.n == 0 || r.carry == nil || !h.ke || h.perfect {
		return subject{}, false
	}
	p := &c.hits[c.n-1]
	if !p.part || p.ke || p.End != h.Start {
		return subject{}, false
	}
	before := *c
	before.n--
	if s, ok := r.subject(p, &before); !ok || s.Start > h.Start {
		return subject{}, false
	}
	return carriedOn(h.Start, h.Start), true
}
