package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

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

// allFirstWords tells whether all words of a phrase can be part of a name at the head of its clause.
func (r *reader) allFirstWords(s text.Span) bool {
	for k := s.Start; k < s.End; k++ {
		if !r.inFirstWords(k, s) {
			return false
		}
	}
	return s.Len() > 0
}
