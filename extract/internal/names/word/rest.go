package word

import (
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// The rest of a name behind its first word, of words that mean something else or that were parted as two run together.

// maxRest is how many ordinary words end the name of somebody whose first name shows that it is one.
const maxRest = 2

// RestEnd is where the name of a person ends that goes on with ordinary words at token j, since only the whole of it speaks: صدر
// جیانگ زمین (نے), ڈاکٹر ایلن وڈ ورڈ (کا کہنا ہے), کوچ ڈیرن لی مین (نے). It is j if it does not.
func (f *Finder) RestEnd(r *Reading, start, j int, p text.Span) int {
	unknown := r.Strongs == 0 && f.Unknown(r.From)
	called := r.Honoured && f.Is(r.From, lexicon.Given) // راجہ عمر (خطاب نے)
	if j == r.From || r.Strongs == 0 && !unknown && !called && !f.In(r.From, lexicon.GrammarName) || f.listedUpTo(start, j) ||
		f.listedUpTo(r.From, j) {
		return j // صدر ٹرمپ انتظامیہ (نے)
	}
	announced := r.Titled || f.Is(r.From-1, lexicon.PersonNoun) && !f.In(r.From-1, lexicon.Plural)
	for end, n := j, 0; n < maxRest && end < p.End; n++ {
		if k := f.parted(end, p); k > end {
			announced = announced || f.Is(j-1, lexicon.Given)
			end = k
		} else if !unknown && f.restWord(end, n) {
			end++
		} else {
			break
		}
		if announced && f.Speaks(end, p) {
			return end
		}
	}
	return j
}

// restWord tells whether token j, an ordinary word, may be the n-th of those that end a name. An auxiliary only goes before
// another (لی مین), other forms of verbs only before نے or کا (verbAsName).
func (f *Finder) restWord(j, n int) bool {
	if j+1 >= len(f.Doc.Tokens) {
		return false // nobody speaks behind it
	}
	if n == 0 && f.In(j, lexicon.GrammarName) && f.Is(j, lexicon.Auxiliary) {
		return f.restWord(j+1, 1)
	}
	if n == 0 && (f.roleInSurname(j) || f.verbAsName(j)) {
		return true
	}
	if f.Is(j, lexicon.Given|lexicon.Family) {
		return n > 0 && f.TitleAt[j] == 0
	}
	return f.BareWord(j) && f.TitleAt[j] == 0 && !Participle(f.Fold(j)) && !f.In(j, lexicon.MannerAdverb) &&
		!f.In(j, lexicon.Courtesy) && !f.In(j, lexicon.BehindName) && !f.In(j, lexicon.Plural) && !f.IsAliasWord(j) &&
		f.Fold(j) != "نامی" &&
		!f.Is(j, lexicon.Indefinite|lexicon.Incident|lexicon.Opener|lexicon.Settled|lexicon.Relative|lexicon.Direction|lexicon.MediaWord|lexicon.AgencyKind)
}

// verbAsName tells whether token j, a form of a verb, can only be the surname, since no verb goes before نے or کا کہنا ہے:
// سونیا مان (کا کہنا ہے). One of two letters may be torn off the rest of the verb: کر نے.
func (f *Finder) verbAsName(j int) bool {
	return f.Lex.VerbForms(f.Doc.ID(j)) != nil && !f.Is(j, Grammatical) && !f.InTitle[j] && f.TitleAt[j] == 0 &&
		!Inflected(f.Fold(j)) && (f.Fold(j+1) == "نے" || f.Fold(j+1) == "کا") && utf8.RuneCountInString(f.Fold(j)) > 2
}

// roleInSurname tells whether token j, a noun for somebody, is the first half of a surname: (سعید) خطیب زادہ, (گلزار) دوست بلوچ.
func (f *Finder) roleInSurname(j int) bool {
	role := f.Is(j, lexicon.PersonNoun) || f.TitleAt[j] > 0
	return role && f.Is(j+1, lexicon.Family) && !f.Is(j+1, lexicon.Given) && !f.InTitle[j+1] && !f.In(j, lexicon.Plural) &&
		!f.In(j, lexicon.Courtesy) && !f.Is(j, lexicon.GroupNoun)
}

// parted is the end of a word at token j of a name that was taken for two run together, as it begins like a word of
// grammar: جیسیکا کاڈویل (نے), since کا would be کے before somebody who speaks. It is j if there is none.
func (f *Finder) parted(j int, p text.Span) int {
	if j+1 >= p.End || f.Doc.Tokens[j].RuneEnd != f.Doc.Tokens[j+1].Rune || !f.IsWord(j+1) ||
		!f.Speaks(j+2, p) {
		return j
	}
	switch {
	case f.Fold(j) == "کا":
	case f.Is(j, lexicon.Genitive), strings.HasSuffix(f.Fold(j), "ے"), strings.HasSuffix(f.Fold(j+1), "وں"),
		f.Is(j+1, lexicon.Given|lexicon.Family|lexicon.PersonNoun|lexicon.GroupNoun|Grammatical), f.TitleAt[j] > 0, f.TitleAt[j+1] > 0, f.IsPlace(j + 1):
		return j
	}
	if _, ok := f.Matches.Longest(j+1, lexicon.Agency); ok || !f.Is(j, Grammatical) {
		return j
	}
	return j + 2
}
