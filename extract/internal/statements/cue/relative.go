package cue

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// MaxRelNoun is how many words stand at most between the noun of a cue behind جس کا and its
// verb.
const MaxRelNoun = 14

// relativeNoun is where the noun of the verb at token i begins, if that opens a relative
// clause and the subject stands between them: جس کا اعتراف (خود X نے) کیا. It is -1 otherwise.
func (r *Reader) relativeNoun(i int, s text.Span) int {
	if !r.Is(i-1, lexicon.Postposition|lexicon.Particle|lexicon.Relator) && r.Fold(i-1) != "نے" && r.Fold(i-1) != "کرکے" {
		return -1 // جس کی خواہش اس نے پوری کی
	}
	ne := false
	for k := i - 1; k > s.Start && k > i-MaxRelNoun; k-- {
		switch {
		case r.Fold(k) == "نے":
			ne = true
		case r.RelativeObject(k) && r.Is(k, lexicon.Genitive):
			if ne {
				return k + 1
			}
			return -1
		case r.Names.At(k) == nil && r.Is(k, lexicon.Auxiliary|lexicon.ClauseStart) || r.Kind(k) != text.Word && !r.Comma(k):
			return -1
		}
	}
	return -1
}

// RelativeObject tells whether a relative pronoun ends with token i that stands for what a
// cue is about: جس کی, جسے.
func (r *Reader) RelativeObject(i int) bool {
	return r.RelativeDative(i) || r.Is(i, lexicon.CaseMarker|lexicon.Genitive) && (r.Fold(i-1) == "جس" || r.Fold(i-1) == "جن")
}
