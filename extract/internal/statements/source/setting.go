package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// A setting is what tells when, where or of what somebody speaks.

// endsSetting tells whether token i ends a setting: بات کرتے ہوئے, اس بارے میں, but not جس میں, behind which وہ may be
// anybody.
func (r *Reader) endsSetting(i int) bool {
	if r.Fold(i) == "ہویے" {
		return r.Adverbial(i)
	}
	if r.Is(i, lexicon.Relator) && r.Is(i-1, lexicon.Genitive) && !r.RelativeWord(i-2) || r.Fold(i) == "کر" && r.VerbRoot(i-1) {
		return true // اس کے علاوہ, پریشان ہو کر
	}
	return r.Is(i, lexicon.Postposition) && !r.Is(i, lexicon.Genitive) && (r.Kind(i-1) == text.Word || r.Kind(i-1) == text.Mark) &&
		!r.RelativeWord(i-1) && !(r.Is(i-2, lexicon.Genitive) && r.RelativeWord(i-3))
}

// besideSetting is the name without نے of somebody whom no list knows, beside what tells when, where or of what they
// speak: behind it (بات کرتے ہوئے نرما ڈولن کہتی ہیں کہ, اس بارے میں نرما کہتی ہیں کہ), or before it at the head of a
// sentence (نرما ڈولن اپنی کتاب میں لکھتی ہیں کہ, نرما ڈولن ’سفر‘ میں لکھتی ہیں کہ). The verb is in the plural of respect.
func (r *Reader) besideSetting(start int, h *cue.Hit) (Subject, bool) {
	if !r.OpensContent(h) || h.Cue.Present || h.Passive || h.Perfect || !r.PluralVerb(h) ||
		r.InsideSpeech(h) {
		return Subject{}, false
	}
	end := h.Start
	for end-1 > start && (r.Is(end-1, lexicon.Particle) || r.Fold(end-1) == "یہ") {
		end--
	}
	if s, ok := r.nameBehindSetting(start, end); ok {
		return s, true
	}
	return r.nameBeforeSetting(start, end)
}

// nameBehindSetting is a name up to token end, right behind the setting of the clause that starts at token lo.
func (r *Reader) nameBehindSetting(lo, end int) (Subject, bool) {
	for k := end - 1; k > lo && end-k < maxOpening; k-- {
		s := text.Span{Start: k, End: end}
		if !r.inFirstWords(k, s) || r.In(k, lexicon.MannerAdverb) {
			break
		}
		if r.endsSetting(r.BeforeComma(k-1)) && r.toldAsName(s) {
			return unmarked(s), true
		}
	}
	return Subject{}, false
}

// maxOwnSetting is how many words stand at most behind a name that a comma parts from its setting.
const maxOwnSetting = 12

// nameBeforeSetting is a name at the head of a sentence, before a setting that ends with the token before end: one that
// belongs to its bearer (اپنی کتاب میں), a title in quotation marks (’سفر‘ میں), or what is about somebody else.
func (r *Reader) nameBeforeSetting(lo, end int) (Subject, bool) {
	if !r.beginsSentence(lo) || !r.endsSetting(end-1) {
		return Subject{}, false
	}
	if m := r.Names.At(lo); m != nil {
		own := m.Start == lo && r.IsPerson(m.Entity) && r.Comma(m.End) && end-m.End <= maxOwnSetting &&
			!r.AnyIs(m.End, end, lexicon.ClauseStart)
		return unmarked(m.Span), own
	}
	for k := lo + 1; k < end && k <= lo+maxOpening; k++ {
		q := r.QuoteFrom(k)
		titled := q != nil && q.Closed && q.Close == end-2 && r.Fold(end-1) == "میں"
		m := r.NameFrom(k)
		about := m != nil && r.Is(m.End, lexicon.Genitive) || r.Fold(k) == "اس" && r.Fold(k+1) == "بارے"
		s := text.Span{Start: lo, End: k}
		if !r.Reflexive(k) && !titled && !about {
			continue
		}
		return unmarked(s), r.allFirstWords(s) && (s.Len() > 1 || r.toldAsName(s) || r.Reflexive(k))
	}
	return Subject{}, false
}

// maxAnswerTo is how many words tell at most to what somebody answers.
const maxAnswerTo = 8

// maxThereon is how many words a setting with اس has at most: (اس پر), (اس اجلاس میں).
const maxThereon = 5

// BehindSetting is where words start that tell to what or on which occasion the source at token from speaks, behind a
// sentence whose stop the writer left out: … ہوں گے (اس پر) وزیر نے کہا کہ, … ہے (صحافی کے سوال کے جواب میں). It is 0 if
// there are none.
func (r *Reader) BehindSetting(from, i int) int {
	if !r.endsSetting(from-1) || r.Doc.QuoteOf(from) != nil {
		return 0
	}
	answers := false
	for k := from - 2; k > i+2 && k > from-maxAnswerTo; k-- {
		f := r.Fold(k)
		if r.Is(k, lexicon.Auxiliary) && !r.Is(k, lexicon.Relator) && f != "ہویے" {
			first := r.Fold(k + 1)
			thereon := (first == "اس" || first == "اسی") && k+2 < from && from-k <= maxThereon && !r.Is(k+2, lexicon.Genitive)
			if (r.Copula(k) || r.Future(k)) && (answers || thereon) && !r.RelativeEnds(k, i) && !r.HasIf(i, k) {
				return k + 1
			}
			return 0
		}
		if r.Kind(k) != text.Word || f == "کہ" || f == "نے" || r.Is(k, lexicon.Conjunction|lexicon.ClauseStart) ||
			r.RelativeWord(k) {
			return 0
		}
		answers = answers || r.Is(k, lexicon.Answer)
	}
	return 0
}
