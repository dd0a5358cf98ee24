package names

import (
	"sort"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Agencies called by the noun that their names have: پولیس, اس تنظیم, عدالت.

// headed is a mention of an agency with a noun in it or before it, by which the article may call
// that agency later on.
type headed struct {
	start, entity int
	noun          int  // the token of that noun
	several       bool // the noun may mean two agencies from here on
}

// ByHead resolves a general noun (پولیس, کمیشن, اس تنظیم) to the agency mentioned
// before it whose name ends or begins with that noun, or that was introduced by
// it (اخبار ڈان, لیکسس نامی کمپنی) or by the two words of a phrase (خلائی ایجنسی ناسا). Where two agencies
// qualify, none does; of courts, the one of this sentence or the one before, which if it names two names
// that one again.
func (r *Result) ByHead(s text.Span) (int, bool) {
	noun := s.End - 1
	if e, ok := r.introducedAs(s); ok {
		return e, true
	}
	if s.Len() > 2 {
		return 0, false
	}
	two := s.Len() == 2 && r.fold(s.Start) != "اس" && r.fold(s.Start) != "اسی" && r.fold(s.Start) != "مذکورہ" && !r.nounOfTwo(s)
	if !r.tokenIs(noun, lexicon.GroupNoun|lexicon.AgencyFirst|lexicon.AgencyLast|lexicon.DemonymHead|lexicon.Introducer) {
		return 0, false
	}
	r.findHeads()
	if all := before(r.introduced[r.fold(noun)], s.Start); len(all) > 0 && !two {
		return all[len(all)-1].entity, true
	}
	all := before(r.heads[r.head(noun)], s.Start)
	if len(all) == 0 {
		return 0, false
	}
	last := all[len(all)-1]
	if two && (last.noun == last.start || r.fold(last.noun-1) != r.fold(s.Start)) {
		return 0, false // قائمہ کمیٹی only of سینیٹ کی قائمہ کمیٹی برائے داخلہ
	}
	if !r.court(noun) {
		return last.entity, !last.several || r.onlyNear(all, s.Start)
	}
	several, near := last.several, max(r.Doc.SentenceOf(s.Start)-1, 0)
	if len(all) > 1 && r.Doc.SentenceOf(last.start) >= near {
		other := all[len(all)-2].entity
		several = other != last.entity && r.Doc.SentenceOf(r.lastOf(other, last.start)) >= near
	}
	return last.entity, !several && !r.otherCourt(r.lastOf(last.entity, s.Start), s.Start)
}

// aloneWithin is how many sentences before a noun no other agency of that noun is told of if it means the last one.
const aloneWithin = 4

// onlyNear tells whether the last of the agencies of a noun was told of in the sentence of token i or the one
// before, and no other shortly before.
func (r *Result) onlyNear(all []headed, i int) bool {
	here, last := r.Doc.SentenceOf(i), all[len(all)-1]
	if r.Doc.SentenceOf(last.start) < here-1 {
		return false
	}
	for n := len(all) - 2; n >= 0 && here-r.Doc.SentenceOf(all[n].start) <= aloneWithin; n-- {
		if all[n].entity != last.entity {
			return false
		}
	}
	return true
}

// headAheadWithin is how many sentences behind a general noun the agency is named at most that it means.
const headAheadWithin = 5

// HeadAhead resolves a noun for a body of a place (پولیس) to the one agency of that noun that the article names, if it does
// so soon afterwards: پولیس کے مطابق …۔ لاہور پولیس کے سربراہ. A court or a government there may well be another.
func (r *Result) HeadAhead(s text.Span) (int, bool) {
	noun := s.Start
	if s.Len() != 1 || !r.tokenIs(noun, lexicon.DemonymHead) || !r.tokenIs(noun, lexicon.GroupNoun) ||
		r.tokenIs(noun, lexicon.AgencyFirst) || r.court(noun) {
		return 0, false
	}
	r.findHeads()
	all := r.heads[r.head(noun)]
	if len(all) == 0 || all[0].start < s.Start || all[len(all)-1].several {
		return 0, false
	}
	return all[0].entity, r.Doc.SentenceOf(all[0].start)-r.Doc.SentenceOf(s.Start) <= headAheadWithin
}

// introducedAs is the agency that was introduced by the two words of a phrase: (امریکی) خلائی ایجنسی
// (ناسا).
func (r *Result) introducedAs(s text.Span) (int, bool) {
	noun := s.End - 1
	if s.Len() != 2 || !r.tokenIs(noun, lexicon.GroupNoun|lexicon.AgencyLast) {
		return 0, false
	}
	r.findHeads()
	all := before(r.introduced[r.fold(noun)], s.Start)
	for n := len(all) - 1; n >= 0 && n >= len(all)-maxIntroducedBy; n-- {
		if at := all[n].noun - 1; at >= 0 && r.fold(at) == r.fold(s.Start) {
			return all[n].entity, true
		}
	}
	return 0, false
}

// nounOfTwo tells whether a phrase is one noun written as two words that close names: ایسوسی ایشن.
func (r *Result) nounOfTwo(s text.Span) bool {
	return r.tokenIs(s.Start, lexicon.AgencyLast) &&
		r.tokenIs(s.End-1, lexicon.AgencyLast) && r.At(s.Start) == nil
}

// maxIntroducedBy is how many of the agencies introduced by a noun are looked at.
const maxIntroducedBy = 4

// findHeads lists the mentions of agencies by the nouns in their names and before them.
func (r *Result) findHeads() {
	if r.heads != nil {
		return
	}
	r.heads, r.introduced = map[string][]headed{}, map[string][]headed{}
	add := func(list map[string][]headed, at int, noun string, m *Mention) {
		all := list[noun]
		h := headed{start: m.Start, entity: m.Entity, noun: at}
		if n := len(all); n > 0 {
			h.several = all[n-1].several || all[n-1].entity != m.Entity
		}
		list[noun] = append(all, h)
	}
	for n := range r.Mentions {
		m := &r.Mentions[n]
		if !r.Is(m.Entity, Agency) {
			continue
		}
		first, last := r.head(m.Start), r.head(m.End-1)
		if m.Len() > 1 {
			add(r.heads, m.End-1, last, m)
		}
		if m.Len() > 1 && first != last {
			add(r.heads, m.Start, first, m)
		}
		if i := r.innerHead(m); i >= 0 {
			add(r.heads, i, r.head(i), m)
		}
		at := m.Start - 1 // اخبار ’ڈان‘
		if at > 0 && r.Doc.Kind(at) == text.Mark {
			at--
		}
		if at >= 0 {
			add(r.introduced, at, r.fold(at), m)
		}
		if r.fold(m.End) == "نامی" {
			add(r.introduced, m.End+1, r.fold(m.End+1), m)
		}
	}
}

// innerHead is the token of the noun within an agency's name that says what it is, or -1: سعودی (وزارت) صحت, الیکشن
// (کمیشن) آف پاکستان.
func (r *Result) innerHead(m *Mention) int {
	for i := m.Start + 1; i < m.End-1; i++ {
		of := r.fold(i + 1)
		if r.tokenIs(i, lexicon.AgencyFirst) && r.tokenIs(i, lexicon.DemonymHead) ||
			(of == "آف" || of == "برایے") && !r.court(i) {
			return i
		}
	}
	return -1
}

// before are those of a list that start before token i.
func before(all []headed, i int) []headed {
	return all[:sort.Search(len(all), func(k int) bool { return all[k].start >= i })]
}

// head is the noun of token i by which agencies are listed, in the nominative, and one for all words for a court.
func (r *Result) head(i int) string {
	if r.court(i) {
		return "عدالت"
	}
	if f, ok := strings.CutSuffix(r.fold(i), "ے"); ok {
		return f + "ہ" // محکمے, محکمہ
	}
	return r.fold(i)
}

// court tells whether token i is a word for a court.
func (r *Result) court(i int) bool { return r.tokenIn(i, lexicon.Court) }

// lastOf is the token of the last mention of an entity before token i.
func (r *Result) lastOf(entity, i int) int {
	ms := r.Entities[entity].Mentions
	n := sort.Search(len(ms), func(k int) bool { return ms[k].Start >= i })
	if n == 0 {
		return 0
	}
	return ms[n-1].Start
}

// courtWithin is how many sentences after its last mention a court is still meant by عدالت alone.
const courtWithin = 30

// otherCourt tells whether a court without a name of its own is told of between two tokens
// (مجسٹریٹ کی عدالت), or may be, so far apart are they.
func (r *Result) otherCourt(from, to int) bool {
	if r.Doc.SentenceOf(to)-r.Doc.SentenceOf(from) > courtWithin {
		return true
	}
	for i := from + 1; i < to; i++ {
		if r.court(i) && r.At(i) == nil && r.tokenIs(i-1, lexicon.Genitive) {
			return true
		}
	}
	return false
}
