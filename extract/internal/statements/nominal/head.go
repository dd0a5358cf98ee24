package nominal

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Whom a short phrase means by a longer one with the same head.

// calledBefore is the last source called by the head of a phrase, if the phrase has no word that it had not.
func (r *Reader) calledBefore(s text.Span) (said.Speaker, bool) {
	sp, ok := r.SourcesByHead[r.Fold(s.End-1)]
	return sp, ok && r.sameHead(sp.Span, s) && !(s.Len() == 1 && r.In(s.Start, lexicon.Unnamed) && r.longSilent(sp, s.Start))
}

// longSilent tells whether a source was neither named nor spoke in many sentences before token i, so that bare
// ذرائع may well be others.
func (r *Reader) longSilent(sp said.Speaker, i int) bool {
	last := sp.Span.Start
	for st := range r.Latest(silentWithin) {
		if st.Speaker.Same(sp) {
			last = max(last, st.Content.End-1)
		}
	}
	return r.Doc.SentenceOf(i)-r.Doc.SentenceOf(last) > sourcesWithin
}

// sourcesWithin is how many sentences after a longer phrase for them, or after they spoke, bare ذرائع means the same
// sources, and silentWithin how many statements are looked at for one of theirs.
const (
	sourcesWithin = 12
	silentWithin  = 8
)

// sameHead tells whether a short phrase means the source of an earlier, longer one with the
// same head: (محکمہ موسمیات کے حکام) حکام.
func (r *Reader) sameHead(long, s text.Span) bool {
	if s.Len() > 2 || r.Fold(s.Start-2) == "دوسری" || r.Fold(s.Start) == "ایک" || !r.holdsWords(long, s) {
		return false
	}
	return s.Len() > 1 || !r.Plural(s.Start) ||
		!r.Is(long.Start, lexicon.Indefinite) && r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(long.Start) <= headWithin
}

// headWithin is how many sentences after a longer phrase the bare plural of its head
// still means the same people.
const headWithin = 8

// holdsWords tells whether a phrase has all the words of a shorter one: پولیس حکام
// is no فائر بریگیڈ حکام. A demonstrative needs no match.
func (r *Reader) holdsWords(long, short text.Span) bool {
	for i := short.Start; i < short.End-1; i++ {
		found := r.Is(i, lexicon.PersonPronoun) || r.Fold(i) == "مذکورہ"
		for k := long.Start; k < long.End && !found; k++ {
			found = r.Fold(k) == r.Fold(i)
		}
		if !found {
			return false
		}
	}
	return true
}

// calledFully is whom a bare noun means by the phrase that ends with it in the sentences before and says whose or of what
// they are, though they had not spoken there: (طیارے کے پائلٹ …) پائلٹ, (فوج کے ترجمان کرنل X …) ترجمان.
func (r *Reader) calledFully(s text.Span) (said.Speaker, bool) {
	if s.Len() != 1 || !r.Is(s.Start, lexicon.PersonNoun|lexicon.StandsFor) || r.Plural(s.Start) ||
		!r.Is(s.End, lexicon.CaseMarker|lexicon.Genitive) {
		return said.Speaker{}, false
	}
	here := r.Doc.SentenceOf(s.Start)
	for k := s.Start - 1; k > 0 && here-r.Doc.SentenceOf(k) <= fullyWithin; k-- {
		if r.Fold(k) != r.Fold(s.Start) {
			continue
		}
		p := r.PhraseBefore(k+1, r.Doc.SentenceAt(k).Start)
		if p.Len() < 3 || !r.Is(k-1, lexicon.Genitive) || r.HasPronoun(p) || r.Names.At(k) != nil {
			return said.Speaker{}, false
		}
		if m := r.Names.At(r.overRanks(k + 1)); m != nil && r.IsPerson(m.Entity) {
			return said.Speaker{Entity: m.Entity, Span: s, Resolved: "title"}, true
		}
		return said.Speaker{Entity: -1, Name: p, Span: s, Resolved: "title"}, r.Kind(k+1) != text.Word ||
			r.Is(k+1, lexicon.CaseMarker|lexicon.Genitive|lexicon.Postposition)
	}
	return said.Speaker{}, false
}

// fullyWithin is how many sentences after a phrase that says whose or of what somebody is their bare noun means them.
const fullyWithin = 2
