package word

import (
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// Reading is what the words of a possible name come to while person reads them.
type Reading struct {
	From, To       int  // the words, without a title that is part of the name
	Strongs, Weaks int  // how many of them are listed names, and how many may be
	Titled         bool // something before it says that a person follows
	Honoured       bool // behind that it begins with a title that is part of the name
	Letters        int  // how many initials stand before it
}

// Opens tells whether a name at token i would stand at the start of a clause, or behind what says where somebody belongs:
// یونیورسٹی سے منسلک (کاری لیبووٹز نے).
func (f *Finder) Opens(i int, p text.Span) bool {
	if m, ok := f.Matches.Longest(i, lexicon.Agency); ok && m.Len() == 1 || f.IsPlace(i) || f.Is(i, lexicon.Indefinite) ||
		f.Lex.HasForm(f.Doc.Tokens[i].ID, morph.Perfective) || f.EnglishPlural(i+1) {
		return false // سائبر کریمنلز
	}
	return f.StartsClause(i, p)
}

// StartsClause tells whether token i is the first of a clause.
func (f *Finder) StartsClause(i int, p text.Span) bool {
	return i == p.Start || f.Doc.Tokens[i-1].Kind != text.Word && f.Doc.Tokens[i-1].Kind != text.Number ||
		f.Is(i-1, lexicon.ClauseStart|lexicon.Settled) || f.Fold(i-1) == "کہ"
}

// EnglishPlural tells whether token i, which no list knows, is the plural of an English noun: کریمنلز, مانیٹرز.
func (f *Finder) EnglishPlural(i int) bool {
	word, ok := strings.CutSuffix(f.Fold(i), "ز")
	last, _ := utf8.DecodeLastRuneInString(word)
	return ok && f.Unknown(i) && strings.ContainsRune("رلمنس", last)
}

// Alias tells whether the word of token i introduces another name of somebody: محمد اشرف (عرف) ملکو.
func (f *Finder) Alias(i int) bool { return f.In(i, lexicon.AliasWord) }

// Participle tells whether a word that nothing knows ends as those do that stand
// behind a subject: ہانپتے, آئنوں.
func Participle(w string) bool {
	return strings.HasSuffix(w, "تے") || NounPlural(w)
}

// NounPlural tells whether a word that nothing knows ends as the plural of a noun does, with which no name begins: مبصروں,
// (تین) گورنروں (ذوالفقار کھوسہ).
func NounPlural(w string) bool { return strings.HasSuffix(w, "وں") || strings.HasSuffix(w, "یں") }
