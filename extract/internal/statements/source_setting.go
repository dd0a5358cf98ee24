package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// A setting is what tells when, where or of what somebody speaks.

// endsSetting tells whether token i ends a setting: بات کرتے ہوئے, اس بارے میں, but not جس میں, behind which وہ may be
// anybody.
func (r *reader) endsSetting(i int) bool {
	if r.fold(i) == "ہویے" {
		return r.adverbial(i)
	}
	if r.is(i, lexicon.Relator) && r.is(i-1, lexicon.Genitive) && !r.relativeWord(i-2) || r.fold(i) == "کر" && r.root(i-1) {
		return true // اس کے علاوہ, پریشان ہو کر
	}
	return r.is(i, lexicon.Postposition) && !r.is(i, lexicon.Genitive) && (r.kind(i-1) == text.Word || r.kind(i-1) == text.Mark) && !r.relativeWord(i-1) && !(r.is(i-2, lexicon.Genitive) && r.relativeWord(i-3))
}

// besideSetting is the name without نے of somebody whom no list knows, beside what tells when, where or of what they
// speak: behind it (بات کرتے ہوئے نرما ڈولن کہتی ہیں کہ, اس بارے میں نرما کہتی ہیں کہ), or before it at the head of a
// sentence (نرما ڈولن اپنی کتاب میں لکھتی ہیں کہ, نرما ڈولن ’سفر‘ میں لکھتی ہیں کہ). The verb is in the plural of respect.
func (r *reader) besideSetting(start int, h *hit) (subject, bool) {
	if !h.ke && r.fold(h.End) != ":" && r.kind(h.End) != text.Mark || h.cue.Present || h.passive || h.perfect || !r.pluralVerb(h) || r.insideSpeech(h) {
		return subject{}, false
	}
	end := h.Start
	for end-1 > start && (r.is(end-1, lexicon.Particle) || r.fold(end-1) == "یہ") {
		end--
	}
	if s, ok := r.nameBehindSetting(start, end); ok {
		return s, true
	}
	return r.nameBeforeSetting(start, end)
}

// nameBehindSetting is a name up to token end, right behind the setting of the clause that starts at token lo.
func (r *reader) nameBehindSetting(lo, end int) (subject, bool) {
	for k := end - 1; k > lo && end-k < maxOpening; k-- {
		s := text.Span{Start: k, End: end}
		if !r.inFirstWords(k, s) || r.in(k, lexicon.MannerAdverb) {
			break
		}
		if r.endsSetting(r.beforeComma(k-1)) && r.toldAsName(s) {
			return subject{Span: s, end: end}, true
		}
	}
	return subject{}, false
}

// toldAsName tells whether words can be nothing but a name, as far as the rules and the article tell: one of them is
// unknown or a word of names, or the article names somebody so.
func (r *reader) toldAsName(s text.Span) bool {
	for k := s.Start; k < s.End; k++ {
		if r.nameLike(k) || r.onlyInNames(k) {
			return true
		}
	}
	_, known := r.namedBy(s)
	return known || s.Len() == 1 && (r.actsOften(s.Start) || r.is(s.Start, lexicon.Given|lexicon.Family) && !r.is(s.Start, lexicon.NameWord))
}

// nameBeforeSetting is a name at the head of a sentence, before a setting that ends with the token before end: one that
// belongs to its bearer (اپنی کتاب میں), a title in quotation marks (’سفر‘ میں), or what is about somebody else.
func (r *reader) nameBeforeSetting(lo, end int) (subject, bool) {
	if !r.beginsSentence(lo) || !r.endsSetting(end-1) {
		return subject{}, false
	}
	if m := r.names.At(lo); m != nil {
		own := m.Start == lo && r.isPerson(m.Entity) && r.comma(m.End) && end-m.End <= maxBehind && !r.anyIs(m.End, end, lexicon.ClauseStart)
		return subject{Span: m.Span, end: m.End}, own
	}
	for k := lo + 1; k < end && k <= lo+maxOpening; k++ {
		q := r.doc.QuoteOf(k)
		titled := q != nil && q.Open == k && q.Closed && q.Close == end-2 && r.fold(end-1) == "میں"
		m := r.names.At(k)
		about := m != nil && m.Start == k && r.is(m.End, lexicon.Genitive) || r.fold(k) == "اس" && r.fold(k+1) == "بارے"
		s := text.Span{Start: lo, End: k}
		if !r.reflexive(k) && !titled && !about {
			continue
		}
		return subject{Span: s, end: k}, r.allFirstWords(s) && (s.Len() > 1 || r.toldAsName(s) || r.reflexive(k))
	}
	return subject{}, false
}

// maxAnswerTo is how many words tell at most to what somebody answers.
const maxAnswerTo = 8

// behindSetting is where words start that tell to what or on which occasion the source at token from speaks, behind a
// sentence whose stop the writer left out: … ہوں گے (اس پر) وزیر نے کہا کہ, … ہے (صحافی کے سوال کے جواب میں). It is 0 if
// there are none.
func (r *reader) behindSetting(from, i int) int {
	if !r.endsSetting(from-1) || r.doc.QuoteOf(from) != nil {
		return 0
	}
	answers := false
	for k := from - 2; k > i+2 && k > from-maxAnswerTo; k-- {
		f := r.fold(k)
		if r.is(k, lexicon.Auxiliary) && !r.is(k, lexicon.Relator) && f != "ہویے" {
			first := r.fold(k + 1)
			thereon := (first == "اس" || first == "اسی") && k+2 < from && from-k <= maxTitle && !r.is(k+2, lexicon.Genitive)
			if (r.copula(k) || r.future(k)) && (answers || thereon) && !r.relativeEnds(k, i) && !r.hasIf(i, k) {
				return k + 1
			}
			return 0
		}
		if r.kind(k) != text.Word || f == "کہ" || f == "نے" || r.is(k, lexicon.Conjunction|lexicon.ClauseStart) || r.relativeWord(k) {
			return 0
		}
		answers = answers || r.is(k, lexicon.Answer)
	}
	return 0
}
