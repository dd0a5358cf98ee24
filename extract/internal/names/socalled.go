package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Whom a phrase means that stands before somebody's name elsewhere, word for word.

// front is where what stands before somebody's name ends: before the name, or before the ranks
// there.
type front struct {
	entity int
	end    int
}

// maxRanks is how many ranks stand at most before a name: جسٹس (ریٹائرڈ), میجر جنرل ڈاکٹر.
const maxRanks = 3

// maxAdjectives is how far behind نامی the noun stands at most: رادھا نامی ایک نوجوان (خاتون).
const maxAdjectives = 3

// maxFronts is how many names with the same word before them are looked at.
const maxFronts = 128

// SoCalled resolves a phrase of several words to the only person before whose name the article has
// the same words, ranks in between aside: (نیوی چیف) ایڈمرل دنیش کمار. One that tells of no
// place, agency or owner means so only whom the article named so shortly before.
func (r *Result) SoCalled(s text.Span) (int, bool) {
	if s.Len() == 1 || s.Len() == 2 && r.fold(s.Start) == "مذکورہ" {
		return r.introducedSo(s)
	}
	if e, ok := r.invertedOffice(s); ok {
		return e, true
	}
	if s.Len() < 2 || !r.oneHuman(s) || r.BareTitleOfMany(s) || r.newcomer(s) || r.pointing(s) ||
		r.KinEndsAt(s.End) && r.genitiveIn(s) < 0 {
		return 0, false
	}
	r.findFronts()
	var who only
	special := r.special(s)
	for _, f := range r.fronts[r.fold(s.End-1)] {
		if r.sameWords(f.end, s) &&
			(special || f.end <= s.Start && r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(f.end-1) <= describedWithin) {
			who.add(f.entity)
		}
	}
	return who.found()
}

// introducedSo is the one person so far whom the article brought in by a noun for people that says nothing else of
// them (خاتون رادھا پٹیل, رادھا پٹیل نامی خاتون), or of several the last one, who was so named in this sentence or the
// one before.
func (r *Result) introducedSo(s text.Span) (int, bool) {
	noun := s.End - 1
	if _, titled := r.headTitle(s); titled || !r.titled[noun] || !r.tokenIs(noun, lexicon.PersonNoun) || r.plural(noun) ||
		!r.tokenIs(s.End, lexicon.CaseMarker|lexicon.Genitive) {
		return 0, false
	}
	r.findFronts()
	found, several := front{entity: -1}, false
	for _, f := range r.fronts[r.fold(noun)] {
		if f.end > s.Start {
			break
		}
		if m := r.At(f.end); m != nil && r.fold(m.End) == "سے" {
			continue // پاکستانی خاتون سچن (سے محبت کرتی ہیں)
		}
		several = several || found.entity >= 0 && found.entity != f.entity
		found = f
	}
	if found.entity < 0 {
		return 0, false
	}
	last := r.lastOf(found.entity, s.Start)
	away := r.Doc.SentenceOf(s.Start) - r.Doc.SentenceOf(last)
	return found.entity, away <= 1 || !several && away <= describedWithin
}

// oneHuman tells whether a phrase says what one person is: it has a title, and ends with no plural and no body.
func (r *Result) oneHuman(s text.Span) bool {
	last := s.End - 1
	if r.plural(last) ||
		r.tokenIs(last, lexicon.GroupNoun|lexicon.MediaWord|lexicon.Introducer|lexicon.AgencyKind|lexicon.Document|lexicon.Given|lexicon.Family) {
		return false
	}
	for i := s.Start; i < s.End; i++ {
		if r.titled[i] {
			return true
		}
	}
	return false
}

// findFronts lists by their last word what stands before the names of people.
func (r *Result) findFronts() {
	if r.fronts != nil {
		return
	}
	r.fronts = map[string][]front{}
	for n := range r.Mentions {
		if m := &r.Mentions[n]; r.Is(m.Entity, Person) {
			r.addNamed(m)
			r.addRanked(m)
		}
	}
	for _, f := range r.stated {
		r.addFront(f)
	}
}

// addNamed lists the nouns behind somebody's name and نامی.
func (r *Result) addNamed(m *Mention) {
	if r.fold(m.End) != "نامی" {
		return
	}
	for k := m.End + 1; k <= m.End+maxAdjectives && k < len(r.Doc.Tokens) && !r.tokenIs(k, lexicon.Postposition); k++ {
		r.addFront(front{m.Entity, k + 1})
	}
}

// addRanked lists what stands before somebody's name, and before each of the ranks there.
func (r *Result) addRanked(m *Mention) {
	end := m.Start
	for range maxRanks + 1 {
		if end <= 0 {
			return
		}
		if p := r.EndingAt(end); p != nil && r.Is(p.Entity, Place) && p.Start > 0 && r.At(p.Start-1) == nil &&
			!r.tokenIs(p.Start-1, lexicon.Genitive|lexicon.Postposition) {
			end = p.Start // ڈائریکٹر جنرل سپورٹس (پنجاب ڈاکٹر آصف)
		}
		if r.At(end-1) != nil {
			return
		}
		r.addFront(front{m.Entity, end})
		at := r.titleStart(end)
		if at == end {
			return
		}
		end = at
	}
}

// addFront lists what stands before a name by its last word.
func (r *Result) addFront(f front) {
	if w := r.fold(f.end - 1); len(r.fronts[w]) < maxFronts {
		r.fronts[w] = append(r.fronts[w], f)
	}
}

// titleStart is where the title starts that ends before token i, over a bracket; i if there is none.
func (r *Result) titleStart(i int) int {
	end := r.OverBracket(i, i-maxBracket)
	if m, ok := r.Matches.Before(end-maxTitle, end, lexicon.Title); ok {
		return m.Start
	}
	return i
}

// sameWords tells whether the words before token end are those of a phrase, genitives aside: تلسا پولیس کے
// سربراہ, تلسا کی پولیس کے سربراہ.
func (r *Result) sameWords(end int, s text.Span) bool {
	i, k := end-1, s.End-1
	for {
		for k >= s.Start && r.tokenIs(k, lexicon.Genitive) {
			k--
		}
		if k < s.Start {
			return true
		}
		for i >= 0 && r.tokenIs(i, lexicon.Genitive) {
			i--
		}
		if i < 0 || i == k || r.fold(i) != r.fold(k) {
			return false
		}
		i--
		k--
	}
}

// special tells whether a phrase says whose or of what place somebody is.
func (r *Result) special(s text.Span) bool {
	return r.genitiveIn(s) >= 0 || r.agencyIn(s) != nil || len(r.placesIn(s)) > 0
}

// pointing tells whether a phrase has a word that points to somebody or joins two: ان کے وکیل, اس شخص, but not اس مقدمے
// کے وکیل.
func (r *Result) pointing(s text.Span) bool {
	if f := r.fold(s.Start); (f == "اس" || f == "اسی") && s.Len() > 3 &&
		!r.tokenIs(s.Start+1, lexicon.Genitive) && r.tokenIs(s.Start+2, lexicon.Genitive) {
		s.Start++
	}
	return r.Lexicon.AnyIs(r.Doc, s.Start, s.End, lexicon.PersonPronoun|lexicon.Conjunction)
}
