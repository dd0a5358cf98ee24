package word

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// firstOfGrammar tells whether the word of grammar at token i behind a title is the first of a name: ڈاکٹر میری فرینکس
// (نے), or, of a verb that only ends clauses, all of it: رکن لی چیوک یان, مسٹر لی (نے).
func (f *Finder) firstOfGrammar(i int, p text.Span) bool {
	if !f.In(i, lexicon.GrammarName) || f.TitleAt[i] > 0 {
		return false
	}
	verb := f.Is(i, lexicon.Auxiliary)
	if f.NameStrength(i+1) == Never {
		return verb && f.ProperTitle(i) && (f.Speaks(i+1, p) || f.restWord(i+1, 1) && f.Speaks(i+2, p))
	}
	return f.Speaks(i+2, p) || verb && (f.NameStrength(i+2) > Never || f.Speaks(i+3, p))
}

// LastOfGrammar tells whether the word of grammar at token j is the last of a name, since it cannot mean what it else
// does where it stands: مائیک لی (نے), and والا, which would have its other case, ندیم مانڈوی والا (کے).
func (f *Finder) LastOfGrammar(j int, p text.Span) bool {
	if f.FinalWala(j, p) {
		return true
	}
	if f.NameStrength(j-1) == Never || f.Is(j-1, lexicon.NameWord) && f.Fold(j) == "ہو" {
		return false // بیدار ہو (نے)
	}
	return f.BareWord(j) && f.FinalWala(j+1, p) || f.In(j, lexicon.GrammarName) && f.Speaks(j+1, p)
}

// FinalWala tells whether token j is والا where it can only end a name.
func (f *Finder) FinalWala(j int, p text.Span) bool {
	return f.Fold(j) == "والا" && f.Speaks(j+1, p) && !f.In(j+1, lexicon.SayingForm)
}

// SonOf tells whether the ordinary word of token i is the first of a name that goes on with a father's: سلام بن رزاق.
func (f *Finder) SonOf(i int, p text.Span) bool {
	return (f.Fold(i+1) == "بن" || f.Fold(i+1) == "بنت") && f.NameStrength(i+2) == Strong &&
		(f.TitleEnd[i] || f.Is(i-1, lexicon.PersonNoun) || f.NameOpensClause(i, p)) && f.BareWord(i) && !f.Is(i, lexicon.Indefinite)
}
