package names

// Names of people made of words of grammar, which only where they stand shows.

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// firstOfGrammar tells whether the word of grammar at token i behind a title is the first of a name: ڈاکٹر میری فرینکس
// (نے), or, of a verb that only ends clauses, all of it: رکن لی چیوک یان, مسٹر لی (نے).
func (f *finder) firstOfGrammar(i int, p text.Span) bool {
	if !f.in(i, lexicon.GrammarName) || f.titleAt[i] > 0 {
		return false
	}
	verb := f.is(i, lexicon.Auxiliary)
	if f.nameStrength(i+1) == never {
		return verb && f.properTitle(i) && (f.speaks(i+1, p) || f.restWord(i+1, 1) && f.speaks(i+2, p))
	}
	return f.speaks(i+2, p) || verb && (f.nameStrength(i+2) > never || f.speaks(i+3, p))
}

// lastOfGrammar tells whether the word of grammar at token j is the last of a name, since it cannot mean what it else
// does where it stands: مائیک لی (نے), and والا, which would have its other case, ندیم مانڈوی والا (کے).
func (f *finder) lastOfGrammar(j int, p text.Span) bool {
	if f.wala(j, p) {
		return true
	}
	if f.nameStrength(j-1) == never || f.is(j-1, lexicon.NameWord) && f.fold(j) == "ہو" {
		return false // بیدار ہو (نے)
	}
	return f.bareWord(j) && f.wala(j+1, p) || f.in(j, lexicon.GrammarName) && f.speaks(j+1, p)
}

// wala tells whether token j is والا where it can only end a name.
func (f *finder) wala(j int, p text.Span) bool {
	return f.fold(j) == "والا" && f.speaks(j+1, p) && !f.in(j+1, lexicon.SayingForm)
}

// sonOf tells whether the ordinary word of token i is the first of a name that goes on with a father's: سلام بن رزاق.
func (f *finder) sonOf(i int, p text.Span) bool {
	return (f.fold(i+1) == "بن" || f.fold(i+1) == "بنت") && f.nameStrength(i+2) == strong && (f.titleEnd[i] || f.is(i-1, lexicon.PersonNoun) || f.opens(i, p)) && f.bareWord(i) && !f.is(i, lexicon.Indefinite)
}

// namesake tells whether a surname at token j behind the full name of somebody listed makes it another's: محمد عباس
// (listed) آفریدی (نے). Before another postposition it is a word that is nothing but a surname: ظہیر الاسلام عباسی (کی).
func (f *finder) namesake(j int) bool {
	if !f.is(j, lexicon.Family) || f.listedPerson(j) {
		return false
	}
	return f.fold(j+1) == "نے" || f.fold(j+1) == "،" || f.is(j+1, lexicon.Postposition) && f.nameStrength(j) == strong && !f.isPlace(j) && !f.otherName(j)
}

// longTitle tells whether a title of several words starts at token i, so that its first word is nobody's first name:
// عینی شاہد (محمد سلیم).
func (f *finder) longTitle(i int) bool {
	end, inName := f.inName(i)
	return end > i+1 && !inName
}
