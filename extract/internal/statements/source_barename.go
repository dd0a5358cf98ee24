package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// maxBareName is how many words somebody's name has at most that is no name elsewhere in
// the article.
const maxBareName = 3

// bareName is the subject that consists of words of names or of words that nothing knows
// and stands right before its cue, at its clause's start or behind what it belongs to:
// اکرم (کہتے ہیں کہ), سٹریٹیجی انیلیٹکس کے نیل موسٹن (کہتے ہیں).
func (r *reader) bareName(start int, h *hit) (subject, bool) {
	if !h.ke && r.fold(h.End) != ":" && r.kind(h.End) != text.Mark {
		return subject{}, false
	}
	i, unknown := h.Start, false
	for i > start && h.Start-i < maxBareName && r.kind(i-1) == text.Word && (r.ofName(i-1) || r.is(i-1, lexicon.NameWord)) {
		i--
		unknown = unknown || r.id(i) == 0
	}
	if i == h.Start-1 && unknown && i-1 > start && r.names.At(i-1) == nil && r.plainWord(i-1) && (r.is(i-2, lexicon.Genitive) || r.names.TitleEndsAt(i-1)) {
		i-- // (انیلیٹکس کے) نیل موسٹن: an ordinary word there can only begin the name
	}
	if i == h.Start && h.ke && h.Start-start <= maxBareName && h.Start > start && r.id(start) == 0 && r.kind(start) == text.Word {
		i = start // سانزیانا رومن (کہتی ہیں کہ): the first word can only be a name
	}
	if i == h.Start || i > start && !(unknown && h.Start-i > 1 && (r.is(i-1, lexicon.Genitive) || r.names.TitleEndsAt(i))) {
		return subject{}, false
	}
	return subject{Span: text.Span{Start: i, End: h.Start}, end: h.Start}, true
}

// maxUnlisted is how many words a name has at most that nothing knows.
const maxUnlisted = 4

// nameUpTo is where the phrase of people that ends before token end ends with a name up to the cue at token hi that
// nothing knows: آئین کے ماہر اے جی نورانی (کہتے ہیں).
func (r *reader) nameUpTo(end, hi int) int {
	if hi-end > maxUnlisted {
		return end
	}
	for k := end; k < hi; k++ {
		if !r.ofName(k) && !r.is(k, lexicon.LetterName) || r.names.At(k) != nil || r.is(k, lexicon.Postposition) && !r.spelled(k) {
			return end
		}
	}
	return hi
}

// fieldEnd is where the noun of people at token i ends with the field that it is joined to, or with a والے: ماہرینِ
// معاشیات, ماہرین نفسیات, اپوزیشن والے.
func (r *reader) fieldEnd(i, hi int) int {
	if i+1 < hi && r.fold(i+1) == "والے" {
		return i + 2 // اپوزیشن والے
	}
	if i+1 >= hi || !r.plainWord(i+1) || r.names.At(i+1) != nil {
		return i + 1
	}
	joined := strings.HasSuffix(r.doc.Text(text.Span{Start: i, End: i + 1}), "ِ")
	if joined || strings.HasPrefix(r.fold(i), "ماہر") && strings.HasSuffix(r.fold(i+1), "یات") {
		return i + 2
	}
	return i + 1
}

// plainWord tells whether token i is an ordinary word and none of grammar.
func (r *reader) plainWord(i int) bool {
	return r.kind(i) == text.Word && !r.verb(i) &&
		!r.is(i, lexicon.Postposition|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Particle|lexicon.Negation|lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Relator|lexicon.TimeWord)
}

// bracketTo is where the words behind the bracket that opens at token i start, or 0:
// کلیئر ایشلے (جنھوں نے یہ کتاب لکھی) کہتی ہیں.
func (r *reader) bracketTo(i int) int {
	if r.fold(i) != "(" {
		return 0
	}
	for k := i + 1; k < len(r.doc.Tokens) && k < i+maxTaken && r.kind(k) != text.Stop; k++ {
		if r.fold(k) == ")" {
			return k + 1
		}
	}
	return 0
}

// beforeBracket is where the clause of a cue may start, over a cue in a bracket that closes
// right before it: کلیئر ایشلے (جنھوں نے یہ کتاب لکھی) کہتی ہیں.
func (r *reader) beforeBracket(h *hit, c *clause) int {
	outer := *c
	for outer.n > 0 && r.fold(h.Start-1) == ")" && r.bracketTo(r.bracketBefore(c.hits[outer.n-1].Start)) == h.Start {
		outer.n--
	}
	return outer.before()
}

// bracketBefore is the bracket that opens before token i, or -1.
func (r *reader) bracketBefore(i int) int {
	for k := i; k >= 0 && k > i-maxTaken; k-- {
		if r.fold(k) == "(" {
			return k
		}
	}
	return -1
}
