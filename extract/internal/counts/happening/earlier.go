package happening

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Repeated tells whether the verb from token from on is of what somebody does again and again, or might do: (نشانہ) بنا رہے ہیں, (حملے)
// کرتے ہیں.
func (r *Reader) Repeated(from int) bool {
	for i := from; i < from+phrase.MaxDone && r.Kind(i) == text.Word; i++ {
		for _, begin := range [...]string{"رہ", "سکت", "جات", "کرت", "بنات", "چاہ"} {
			if strings.HasPrefix(r.Fold(i), begin) {
				return true
			}
		}
	}
	return false
}

// Many tells whether a happening is several: حملوں, واقعات, (تین) دھماکے (ہوئے).
func (r *Reader) Many(h *found.Happening) bool {
	f := r.Fold(h.End - 1)
	if strings.HasSuffix(f, "وں") || strings.HasSuffix(f, "ات") {
		return true
	}
	return h.Attack && strings.HasSuffix(f, "ے") && !r.Is(h.End, lexicon.Postposition)
}

// LookBack is within how many sentences a happening is told of again.
const LookBack = 4

// Earlier is the last happening before another that satisfies a condition, with
// its sentence, or nil.
func (r *Reader) Earlier(h *found.Happening, sentence int, ok func(*found.Happening) bool) (*found.Happening, int) {
	for k := sentence; k >= 0 && k >= sentence-LookBack; k-- {
		hs := r.HappeningsIn(k)
		for n := len(hs) - 1; n >= 0; n-- {
			if hs[n].End <= h.Start && ok(&hs[n]) {
				return &hs[n], k
			}
		}
	}
	return nil, 0
}
