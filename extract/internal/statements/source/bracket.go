package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// maxBracket is how many words stand at most in a bracket.
const maxBracket = 25

// BracketTo is where the words behind the bracket that opens at token i start, or 0:
// کلیئر ایشلے (جنھوں نے یہ کتاب لکھی) کہتی ہیں.
func (r *Reader) BracketTo(i int) int {
	if r.Fold(i) != "(" {
		return 0
	}
	for k := i + 1; k < len(r.Doc.Tokens) && k < i+maxBracket && r.Kind(k) != text.Stop; k++ {
		if r.Fold(k) == ")" {
			return k + 1
		}
	}
	return 0
}

// bracketBefore is the bracket that opens before token i, or -1.
func (r *Reader) bracketBefore(i int) int {
	for k := i; k >= 0 && k > i-maxBracket; k-- {
		if r.Fold(k) == "(" {
			return k
		}
	}
	return -1
}

// beforeBracket is where the clause of a cue may start, over a cue in a bracket that closes
// right before it: کلیئر ایشلے (جنھوں نے یہ کتاب لکھی) کہتی ہیں.
func (r *Reader) beforeBracket(h *cue.Hit, c *Clause) int {
	outer := *c
	for outer.N > 0 && r.Fold(h.Start-1) == ")" && r.BracketTo(r.bracketBefore(c.Hits[outer.N-1].Start)) == h.Start {
		outer.N--
	}
	return outer.Before()
}

// acronymBracket tells whether the bracket that closes at token k stands behind the
// name of somebody or of an agency: پاکستان تحریک انصاف (پی ٹی آئی), or holds that of an agency whose
// full name nothing knows: خلائی تحقیق کا کمیشن (سپارکو) کے ترجمان.
func (r *Reader) acronymBracket(k int) bool {
	for i := k - 1; i >= 0 && i > k-10; i-- {
		if r.Fold(i) == "(" {
			if m := r.Names.EndingAt(k); m != nil && m.Start == i+1 && r.Names.Is(m.Entity, names.Agency) &&
				(r.Is(k+1, lexicon.Genitive) || r.Fold(k+1) == "اور") {
				return true
			}
			m := r.Names.EndingAt(i)
			return m != nil && !r.Names.Is(m.Entity, names.Place)
		}
	}
	return false
}
