package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// MaxBareName is how many words somebody's name has at most that is no name elsewhere in
// the article.
const MaxBareName = 3

// bareName is the subject that consists of words of names or of words that nothing knows
// and stands right before its cue, at its clause's start or behind what it belongs to:
// اکرم (کہتے ہیں کہ), سٹریٹیجی انیلیٹکس کے نیل موسٹن (کہتے ہیں).
func (r *Reader) bareName(start int, h *cue.Hit) (Subject, bool) {
	if !h.Ke && r.Fold(h.End) != ":" && r.Kind(h.End) != text.Mark {
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
	return Subject{Span: text.Span{Start: i, End: h.Start}, Behind: h.Start}, true
}

// maxUnlisted is how many words a name has at most that nothing knows.
const maxUnlisted = 4

// nameUpTo is where the phrase of people that ends before token end ends with a name up to the cue at token hi that
// nothing knows: آئین کے ماہر اے جی نورانی (کہتے ہیں).
func (r *Reader) nameUpTo(end, hi int) int {
	if hi-end > maxUnlisted {
		return end
	}
	for k := end; k < hi; k++ {
		if !r.OfName(k) && !r.Is(k, lexicon.LetterName) || r.Names.At(k) != nil || r.Is(k, lexicon.Postposition) && !r.spelled(k) {
			return end
		}
	}
	return hi
}

// fieldEnd is where the noun of people at token i ends with the field that it is joined to, or with a والے: ماہرینِ
// معاشیات, ماہرین نفسیات, اپوزیشن والے.
func (r *Reader) fieldEnd(i, hi int) int {
	if i+1 < hi && r.Fold(i+1) == "والے" {
		return i + 2 // اپوزیشن والے
	}
	if i+1 >= hi || !r.PlainWord(i+1) || r.Names.At(i+1) != nil {
		return i + 1
	}
	joined := strings.HasSuffix(r.Doc.Text(text.Span{Start: i, End: i + 1}), "ِ")
	if joined || strings.HasPrefix(r.Fold(i), "ماہر") && strings.HasSuffix(r.Fold(i+1), "یات") {
		return i + 2
	}
	return i + 1
}

// BracketTo is where the words behind the bracket that opens at token i start, or 0:
// کلیئر ایشلے (جنھوں نے یہ کتاب لکھی) کہتی ہیں.
func (r *Reader) BracketTo(i int) int {
	if r.Fold(i) != "(" {
		return 0
	}
	for k := i + 1; k < len(r.Doc.Tokens) && k < i+syntax.MaxTaken && r.Kind(k) != text.Stop; k++ {
		if r.Fold(k) == ")" {
			return k + 1
		}
	}
	return 0
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

// bracketBefore is the bracket that opens before token i, or -1.
func (r *Reader) bracketBefore(i int) int {
	for k := i; k >= 0 && k > i-syntax.MaxTaken; k-- {
		if r.Fold(k) == "(" {
			return k
		}
	}
	return -1
}
