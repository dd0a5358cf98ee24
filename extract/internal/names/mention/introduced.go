package mention

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// Agencies that only the noun before them gives away.

// maxIntroduced is the most words of an agency's name that only the noun before
// it gives away.
const maxIntroduced = 5

// introduced finds an agency behind a noun that says what it is, in quotation
// marks or up to where it acts or speaks: تنظیم ’کروسیڈرز‘, اخبار کوریو دو مانہیا نے.
func (f *Finder) introduced(i int, p text.Span) (Candidate, bool) {
	c := Candidate{Type: Agency, Parent: -1}
	noun := i - 1
	quoted := noun > p.Start && f.Doc.Kind(noun) == text.Mark
	if quoted {
		noun--
	}
	if noun < p.Start || f.InTitle[i] || !f.Is(noun, lexicon.MediaWord|lexicon.Introducer) { // گروپ (کیپٹن حماد)
		return c, false
	}
	c.Rule = f.ListRule("introducers", noun)
	if quoted {
		q := f.Doc.QuoteOf(i)
		if q == nil || q.Open != i-1 || !q.Closed || q.Close-i > maxIntroduced {
			return c, false
		}
		c.Span = text.Span{Start: i, End: q.Close}
		return c, c.Len() > 0
	}
	unknown := false
	for j := i; j < p.End && j-i <= maxIntroduced; j++ {
		if j > i && (f.Speaks(j, p) || f.Is(j, lexicon.Postposition) && f.kindBefore(i, noun, p) && f.onlyName(i, j)) {
			c.Span = text.Span{Start: i, End: j}
			return c, unknown
		}
		if !f.IsWord(j) ||
			f.Is(j, lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Pronoun) ||
			f.TitleAt[j] > 0 {
			break
		}
		unknown = unknown || f.NameStrength(j) == word.Weak && !f.Is(j, lexicon.NameWord)
	}
	return c, false
}

// kindBefore tells whether token i follows a noun that says what kind of body something is, with an adjective or an
// owner before it: دفاعی کمپنی, ممبئی کے اخبار.
func (f *Finder) kindBefore(i, noun int, p text.Span) bool {
	if noun != i-1 || noun == p.Start || !f.IsWord(noun-1) ||
		f.Is(noun-1, lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Conjunction|lexicon.CaseMarker) {
		return false
	}
	return f.In(noun, lexicon.Company) || f.In(noun, lexicon.PressKind) || f.In(noun, lexicon.AssociationKind) ||
		f.In(noun, lexicon.InstitutionKind)
}

// onlyName tells whether all words between two tokens can only be parts of an organisation's name, and nothing
// knows the first: (کمپنی) زرموس, (تنظیم) گلومار واچ.
func (f *Finder) onlyName(i, j int) bool {
	for k := i; k < j; k++ {
		if strings.HasSuffix(f.Fold(k), "وں") ||
			!f.Unknown(k) && (k == i || !f.IsLetter(k) && !f.Is(k, lexicon.AgencyWord|lexicon.AgencyLast)) {
			return false
		}
	}
	return true
}
