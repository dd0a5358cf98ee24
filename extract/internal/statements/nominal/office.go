package nominal

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// maxOffice is how many words the name of an agency between an office and a person has at most.
const maxOffice = 12

// office is a title in an agency.
type office struct{ title, agency int }

// holderOf is the one person before whose name the article gives an office and its agency, by whatever name it has there:
// چیئرمین پی ٹی اے of چیئرمین پاکستان ٹیلی کمیونیکیشن اتھارٹی (پی ٹی اے) حفیظ الرحمٰن; ترجمان پاکستانی فوج of پاکستانی فوج کے
// ترجمان احمد شریف.
func (r *Reader) holderOf(s text.Span) (int, bool) {
	title, ok := r.Names.Matches.Longest(s.Start, lexicon.Title)
	if !ok {
		return -1, false
	}
	of := r.Names.At(title.End)
	if of == nil || of.Start != title.End || of.End != s.End || !r.Names.Is(of.Entity, names.Agency) {
		return -1, false
	}
	e := syntax.Remembered(&r.offices, office{int(title.Index), of.Entity}, r.findHolder)
	return e, e >= 0 && r.Names.Entities[e].Mentions[0].Start < s.Start
}

// findHolder looks for the holder of an office behind the names of its agency, over brackets and ranks; -1 if there are
// none or several.
func (r *Reader) findHolder(of office) int {
	found := -1
	for _, m := range r.Names.Entities[of.agency].Mentions {
		p := r.Names.At(r.overRanks(m.End))
		held := p != nil && r.IsPerson(p.Entity) && r.titleWithin(of.title, p.Start-maxOffice, m.Start)
		if t, ok := r.Names.Matches.Longest(m.End+1, lexicon.Title); ok && int(t.Index) == of.title &&
			r.Is(m.End, lexicon.Genitive) {
			p = r.Names.At(r.overRanks(t.End)) // پاکستانی فوج کے ترجمان لیفٹیننٹ جنرل X
			held = p != nil && r.IsPerson(p.Entity)
		}
		if !held {
			continue
		}
		if found >= 0 && found != p.Entity {
			return -1
		}
		found = p.Entity
	}
	return found
}

// overRanks is the first token from i on that is neither in a bracket nor in a title: (پی ٹی اے) میجر جنرل (ر) حفیظ.
func (r *Reader) overRanks(i int) int {
	for end := i + maxOffice; i < end; {
		if k := r.BracketTo(i); k > 0 {
			i = k
		} else if r.Names.InTitle(i) {
			i++
		} else {
			break
		}
	}
	return i
}

// titleWithin tells whether a title starts between two tokens.
func (r *Reader) titleWithin(title, from, to int) bool {
	for k := max(from, 0); k < to; k++ {
		if t, ok := r.Names.Matches.Longest(k, lexicon.Title); ok && int(t.Index) == title {
			return true
		}
	}
	return false
}

// holdsOffice tells whether a phrase begins with an office in an agency of which only the last words are
// known: سیکرٹری انڈین بلائنڈ کرکٹ ایسوسی ایشن.
func (r *Reader) holdsOffice(s text.Span, m *names.Mention) bool {
	if m.End != s.End || !r.Names.Is(m.Entity, names.Agency) ||
		r.AnyIs(s.Start, m.Start, lexicon.Genitive|lexicon.GroupNoun|lexicon.MediaWord|lexicon.AgencyFirst) {
		return false
	}
	t, ok := r.Names.Matches.Longest(s.Start, lexicon.Title)
	return ok && t.End < m.Start && r.Lex.Rules.Titles[t.Index].Category == political
}

// political is the category of the titles of those who lead a body.
const political = "political"
