package happening

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// maxHabit is within how many words a verb says that it is of what somebody does again and again.
const maxHabit = 3

// OfHabit tells whether the verb from token from on is of what somebody does again and again, or might do: (نشانہ) بنا رہے ہیں, (حملے)
// کرتے ہیں.
func (r *Reader) OfHabit(from int) bool {
	for i := from; i < from+maxHabit && r.Kind(i) == text.Word; i++ {
		for _, begin := range [...]string{"رہ", "سکت", "جات", "کرت", "بنات", "چاہ"} {
			if strings.HasPrefix(r.Fold(i), begin) {
				return true
			}
		}
	}
	return false
}

// IsSeveral tells whether a happening is several: حملوں, واقعات, (تین) دھماکے (ہوئے).
func (r *Reader) IsSeveral(h *found.Happening) bool {
	f := r.Fold(h.End - 1)
	if strings.HasSuffix(f, "وں") || strings.HasSuffix(f, "ات") {
		return true
	}
	return h.Attack && strings.HasSuffix(f, "ے") && !r.Is(h.End, lexicon.Postposition)
}

// maxLookBack is within how many sentences a happening is told of again.
const maxLookBack = 4

// EarlierHappening is the last happening before another that satisfies a condition, with
// its sentence, or nil.
func (r *Reader) EarlierHappening(h *found.Happening, sentence int, ok func(*found.Happening) bool) (*found.Happening, int) {
	for k := sentence; k >= 0 && k >= sentence-maxLookBack; k-- {
		hs := r.HappeningsIn(k)
		for n := len(hs) - 1; n >= 0; n-- {
			if hs[n].End <= h.Start && ok(&hs[n]) {
				return &hs[n], k
			}
		}
	}
	return nil, 0
}
