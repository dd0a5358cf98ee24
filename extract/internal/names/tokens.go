package names

import "bayan/extract/internal/lexicon"

// fold is the folded text of token i, empty out of range.
func (r *Result) fold(i int) string { return r.Doc.Fold(i) }

// tokenIs tells whether token i belongs to any of the classes. Out of range it is false.
func (r *Result) tokenIs(i int, c lexicon.Class) bool { return r.Lexicon.Is(r.Doc.ID(i), c) }

// tokenIn tells whether token i stands in a list. Out of range it does not.
func (r *Result) tokenIn(i int, x lexicon.List) bool { return r.Lexicon.In(r.Doc.ID(i), x) }

// maxBracket is how many tokens an acronym behind its name has at most, its brackets included.
const maxBracket = 8

// OverBracket is where the bracket opens, behind token lo, that closes before token i, as an
// acronym's behind its agency, else i.
func (r *Result) OverBracket(i, lo int) int {
	if r.fold(i-1) != ")" {
		return i
	}
	for k := i - 2; k >= 0 && k > lo; k-- {
		if r.fold(k) == "(" {
			return k
		}
	}
	return i
}
