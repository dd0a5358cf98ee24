package mention

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// agency finds an organisation that no file lists, by its head: a country's
// adjective before a force or ministry, a head that opens the name, or one that
// closes it.
func (f *Finder) agency(i int, p text.Span) (Candidate, bool) {
	best := f.byCountry(i, p)
	longer := func(end int, list string, at int) {
		if end > best.End {
			best.Span, best.Rule = text.Span{Start: i, End: end}, f.ListRule(list, at)
		}
	}
	if f.Fold(i) == "قومی" && f.In(i+1, lexicon.TeamKind) {
		longer(f.team(i+1, p), "demonym_heads", i+1)
	}
	if f.Fold(i) == "حکومت" && !f.governed(i) {
		if q, ok := f.Matches.Longest(min(i+1, p.End-1), lexicon.Place); ok && q.Start == i+1 &&
			f.Is(q.End, lexicon.Postposition) && f.Lex.Rules.Places[q.Index].Category != "country" {
			best.Span, best.Rule = text.Span{Start: i, End: q.End}, f.ListRule("agency_first", i)
		}
	}
	if m, ok := f.Matches.Longest(i, lexicon.Agency); ok && f.Is(i, lexicon.AgencyFirst) {
		// محکمہ صحت سندھ
		if q, ok := f.Matches.Longest(min(m.End, p.End-1), lexicon.Place); ok && q.Start == m.End &&
			f.Is(q.End, lexicon.Postposition) {
			best.Span, best.Rule = text.Span{Start: i, End: q.End}, f.EntryPos(m.Entry)
		}
	}
	longer(f.opened(i, p), "agency_first", i)
	end := f.closed(i, p)
	longer(end, "agency_last", end-1)
	end = f.localPolice(i, p)
	longer(end, "demonym_heads", end-1)
	end = f.committee(i, p)
	longer(end, "agency_last", end-1)
	end = f.dotted(i, p)
	longer(end, "agency_inside", end-2)
	return best, best.End > i
}

// governed tells whether the words before حکومت at token i say which it is, so that the place behind it is no part of its
// name: (صوبائی) حکومت پنجاب (کو), (کوئی بھی) حکومت سندھ (کے ساتھ).
func (f *Finder) governed(i int) bool {
	w := f.Fold(i - 1)
	switch {
	case w == "بھی", w == "ہی":
		return f.Is(i-2, lexicon.Indefinite)
	case f.Is(i-1, lexicon.Indefinite|lexicon.Given|lexicon.Family), strings.HasSuffix(w, "ی"):
		return true
	}
	for _, k := range []lexicon.Kind{lexicon.Place, lexicon.Agency, lexicon.Person, lexicon.Demonym} {
		if _, ok := f.Matches.Before(i-maxListed, i, k); ok {
			return true
		}
	}
	return false
}

// byCountry is an organisation by the head behind the adjective or name of a country or place at token i, empty if
// there is none.
func (f *Finder) byCountry(i int, p text.Span) Candidate {
	best := Candidate{Type: Agency, Parent: -1}
	if m, ok := f.Matches.Longest(i, lexicon.Demonym); ok {
		end := f.headed(m.End, p)
		if a, ok := f.inWords(m.End); ok && end == 0 && m.End < p.End && !f.IsCommonWord(a.Entry) {
			end = a.End // امریکی نیشنل ویدر سروس
		}
		if end > 0 {
			best.Span, best.Parent = text.Span{Start: i, End: end}, int(m.Index)
			best.Rule = f.ListRule("demonym_heads", m.End)
		}
	}
	m, ok := f.Matches.Longest(i, lexicon.Place)
	if !ok || f.Is(m.End, lexicon.Conjunction) {
		return best
	}
	at := m.End
	if f.Is(at, lexicon.Genitive) {
		at++ // شام کی فوج, بھارت کی وزارت اطلاعات
	}
	own := at > m.End && f.In(i, lexicon.OwnNation) && f.In(at, lexicon.OwnName)
	if end := f.headed(at, p); end > best.End && !own &&
		(!f.IsCommonWord(m.Entry) || at == m.End && !f.Is(i-1, lexicon.TimeWord) || f.placeContext(m.Span)) {
		best.Span, best.Parent = text.Span{Start: i, End: end}, int(m.Index)
		best.Rule = f.ListRule("demonym_heads", at)
	}
	return best
}

// maxOpened is the most words behind the head that opens an organisation's name.
const maxOpened = 3

// opened is the end of an organisation's name that starts with its head at token
// i: a ministry or department up to the next postposition, any other head only
// where it acts or speaks. 0 if there is none.
func (f *Finder) opened(i int, p text.Span) int {
	if !f.Is(i, lexicon.AgencyFirst) || f.Is(i, lexicon.Introducer) || f.Fold(i) == "حکومت" {
		return 0 // تنظیم only says what the name behind it is
	}
	office := f.IsMinistry(i)
	for j := i + 1; j < p.End && j-i <= maxOpened+1; j++ {
		if j > i+1 && (f.Speaks(j, p) || office && f.Is(j, lexicon.Postposition)) {
			return j
		}
		if m, ok := f.Matches.Longest(i, lexicon.Agency); f.ListedFull(j) ||
			ok && m.End == j && f.NameStrength(j) == word.Strong && f.NameStrength(j+1) == word.Strong {
			return 0 // تحریک انصاف عمران خان (نے): a listed agency and who heads it
		}
		if !f.IsWord(j) ||
			f.Is(j, lexicon.Postposition|lexicon.Auxiliary|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.PersonNoun|lexicon.Negation|lexicon.Particle) ||
			f.Is(j, lexicon.Conjunction) && f.Fold(j) != "و" || f.TitleAt[j] > 0 {
			return 0
		}
	}
	return 0
}

// headed is the end of a force, ministry or listed agency that starts at token
// i, behind its country, or 0.
func (f *Finder) headed(i int, p text.Span) int {
	if i >= p.End {
		return 0
	}
	if m, ok := f.Matches.Longest(i, lexicon.Agency); ok && f.Is(i, lexicon.DemonymHead|lexicon.AgencyFirst) &&
		f.Lex.Rules.Agencies[m.Index].Category != "armed_group" && !f.Is(i+1, lexicon.Genitive) {
		return m.End // but (پاکستانی) فوج کے شعبہ تعلقات عامہ, (لبنان کی) حزب اللہ: two of them
	}
	if !f.Is(i, lexicon.DemonymHead) {
		return 0
	}
	switch f.Fold(i) {
	case "فوجی": // an adjective, unless it ends the phrase
		return 0
	case "وزارت", "محکمہ":
		if i+1 < p.End && f.IsWord(i+1) && !f.Is(i+1, lexicon.Postposition) {
			return i + 2
		}
		return 0
	case "سپریم":
		if f.Is(i+1, lexicon.AgencyLast) {
			return i + 2
		}
		return 0
	case "عدالت": // امریکی عدالت is any of them
		if w := f.Fold(i + 1); w == "عظمی" || w == "عالیہ" {
			return i + 2
		}
		return 0
	case "بری", "مسلح":
		if w := f.Fold(i + 1); w == "فوج" || w == "افواج" {
			return i + 2
		}
		return 0
	}
	if f.In(i, lexicon.Sport) {
		if _, ok := f.Matches.Before(i-maxListed, i, lexicon.Demonym); ok {
			return 0 // بھارتی کرکٹ ٹیم is said of any country's
		}
		return f.team(i, p)
	}
	return i + 1
}

// IsMinistry tells whether token i is the noun with which the name of a ministry or department starts.
func (f *Finder) IsMinistry(i int) bool {
	return f.Fold(i) == "وزارت" || f.Fold(i) == "محکمہ"
}
