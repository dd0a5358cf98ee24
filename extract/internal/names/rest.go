package names

import (
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// The rest of a name behind its first word, of words that mean something else or that were parted as two run together.

// maxRest is how many ordinary words end the name of somebody whose first name shows that it is one.
const maxRest = 2

// rest is where the name of a person ends that goes on with ordinary words at token j, since only the whole of it speaks: صدر
// جیانگ زمین (نے), ڈاکٹر ایلن وڈ ورڈ (کا کہنا ہے), کوچ ڈیرن لی مین (نے). It is j if it does not.
func (f *finder) rest(r *reading, start, j int, p text.Span) int {
	unknown := r.strongs == 0 && f.unknown(r.from)
	called := r.honoured && f.is(r.from, lexicon.Given) // راجہ عمر (خطاب نے)
	if j == r.from || r.strongs == 0 && !unknown && !called && !f.in(r.from, lexicon.GrammarName) || f.listedUpTo(start, j) || f.listedUpTo(r.from, j) {
		return j // صدر ٹرمپ انتظامیہ (نے)
	}
	announced := r.titled || f.is(r.from-1, lexicon.PersonNoun) && !f.in(r.from-1, lexicon.Plural)
	for end, n := j, 0; n < maxRest && end < p.End; n++ {
		if k := f.parted(end, p); k > end {
			announced = announced || f.is(j-1, lexicon.Given)
			end = k
		} else if !unknown && f.restWord(end, n) {
			end++
		} else {
			break
		}
		if announced && f.speaks(end, p) {
			return end
		}
	}
	return j
}

// listedUpTo tells whether the words from i to j are the name of somebody listed.
func (f *finder) listedUpTo(i, j int) bool {
	m, ok := f.matches.Longest(i, lexicon.Person)
	return ok && m.End >= j
}

// restWord tells whether token j, an ordinary word, may be the n-th of those that end a name. An auxiliary only goes before
// another (لی مین), other forms of verbs only before نے or کا (verbAsName).
func (f *finder) restWord(j, n int) bool {
	if j+1 >= len(f.doc.Tokens) {
		return false // nobody speaks behind it
	}
	if n == 0 && f.in(j, lexicon.GrammarName) && f.is(j, lexicon.Auxiliary) {
		return f.restWord(j+1, 1)
	}
	if n == 0 && (f.roleInSurname(j) || f.verbAsName(j)) {
		return true
	}
	if f.is(j, lexicon.Given|lexicon.Family) {
		return n > 0 && f.titleAt[j] == 0
	}
	return f.bareWord(j) && f.titleAt[j] == 0 && !participle(f.fold(j)) && !f.in(j, lexicon.MannerAdverb) && !f.in(j, lexicon.Courtesy) && !f.in(j, lexicon.BehindName) && !f.in(j, lexicon.Plural) && !f.alias(j) && f.fold(j) != "نامی" &&
		!f.is(j, lexicon.Indefinite|lexicon.Incident|lexicon.Opener|lexicon.Settled|lexicon.Relative|lexicon.Direction|lexicon.MediaWord|lexicon.AgencyKind)
}

// verbAsName tells whether token j, a form of a verb, can only be the surname, since no verb goes before نے or کا کہنا ہے:
// سونیا مان (کا کہنا ہے). One of two letters may be torn off the rest of the verb: کر نے.
func (f *finder) verbAsName(j int) bool {
	return f.lex.VerbForms(f.doc.Tokens[j].ID) != nil && !f.is(j, grammatical) && !f.inTitle[j] && f.titleAt[j] == 0 && !inflected(f.fold(j)) && (f.fold(j+1) == "نے" || f.fold(j+1) == "کا") && utf8.RuneCountInString(f.fold(j)) > 2
}

// roleInSurname tells whether token j, a noun for somebody, is the first half of a surname: (سعید) خطیب زادہ, (گلزار) دوست بلوچ.
func (f *finder) roleInSurname(j int) bool {
	role := f.is(j, lexicon.PersonNoun) || f.titleAt[j] > 0
	return role && f.is(j+1, lexicon.Family) && !f.is(j+1, lexicon.Given) && !f.inTitle[j+1] && !f.in(j, lexicon.Plural) && !f.in(j, lexicon.Courtesy) && !f.is(j, lexicon.GroupNoun)
}

// parted is the end of a word at token j of a name that was taken for two run together, as it begins like a word of
// grammar: جیسیکا کاڈویل (نے), since کا would be کے before somebody who speaks. It is j if there is none.
func (f *finder) parted(j int, p text.Span) int {
	if j+1 >= p.End || f.doc.Tokens[j].RuneEnd != f.doc.Tokens[j+1].Rune || f.doc.Tokens[j+1].Kind != text.Word || !f.speaks(j+2, p) {
		return j
	}
	switch {
	case f.fold(j) == "کا":
	case f.is(j, lexicon.Genitive), strings.HasSuffix(f.fold(j), "ے"), strings.HasSuffix(f.fold(j+1), "وں"),
		f.is(j+1, lexicon.Given|lexicon.Family|lexicon.PersonNoun|lexicon.GroupNoun|grammatical), f.titleAt[j] > 0, f.titleAt[j+1] > 0, f.isPlace(j + 1):
		return j
	}
	if _, ok := f.matches.Longest(j+1, lexicon.Agency); ok || !f.is(j, grammatical) {
		return j
	}
	return j + 2
}
