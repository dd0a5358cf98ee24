package names

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// agency finds an organisation that no file lists, by its head: a country's
// adjective before a force or ministry, a head that opens the name, or one that
// closes it.
func (f *finder) agency(i int, p text.Span) (candidate, bool) {
	best := f.byCountry(i, p)
	longer := func(end int, list string, at int) {
		if end > best.End {
			best.Span, best.rule = text.Span{Start: i, End: end}, f.listRule(list, at)
		}
	}
	if f.fold(i) == "قومی" && f.in(i+1, lexicon.TeamKind) {
		longer(f.team(i+1, p), "demonym_heads", i+1)
	}
	if f.fold(i) == "حکومت" && !f.governed(i) {
		if q, ok := f.matches.Longest(min(i+1, p.End-1), lexicon.Place); ok && q.Start == i+1 && f.is(q.End, lexicon.Postposition) && f.lex.Rules.Places[q.Index].Category != "country" {
			best.Span, best.rule = text.Span{Start: i, End: q.End}, f.listRule("agency_first", i)
		}
	}
	if m, ok := f.matches.Longest(i, lexicon.Agency); ok && f.is(i, lexicon.AgencyFirst) {
		// محکمہ صحت سندھ
		if q, ok := f.matches.Longest(min(m.End, p.End-1), lexicon.Place); ok && q.Start == m.End && f.is(q.End, lexicon.Postposition) {
			best.Span, best.rule = text.Span{Start: i, End: q.End}, f.pos(m.Entry)
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
func (f *finder) governed(i int) bool {
	w := f.fold(i - 1)
	switch {
	case w == "بھی", w == "ہی":
		return f.is(i-2, lexicon.Indefinite)
	case f.is(i-1, lexicon.Indefinite|lexicon.Given|lexicon.Family), strings.HasSuffix(w, "ی"):
		return true
	}
	for _, k := range []lexicon.Kind{lexicon.Place, lexicon.Agency, lexicon.Person, lexicon.Demonym} {
		if _, ok := f.matches.Before(i-maxOffice, i, k); ok {
			return true
		}
	}
	return false
}

// byCountry is an organisation by the head behind the adjective or name of a country or place at token i, empty if
// there is none.
func (f *finder) byCountry(i int, p text.Span) candidate {
	best := candidate{typ: Agency, parent: -1}
	if m, ok := f.matches.Longest(i, lexicon.Demonym); ok {
		end := f.headed(m.End, p)
		if a, ok := f.inWords(m.End); ok && end == 0 && m.End < p.End && !f.common(a.Entry) {
			end = a.End // امریکی نیشنل ویدر سروس
		}
		if end > 0 {
			best.Span, best.parent = text.Span{Start: i, End: end}, int(m.Index)
			best.rule = f.listRule("demonym_heads", m.End)
		}
	}
	m, ok := f.matches.Longest(i, lexicon.Place)
	if !ok || f.is(m.End, lexicon.Conjunction) {
		return best
	}
	at := m.End
	if f.is(at, lexicon.Genitive) {
		at++ // شام کی فوج, بھارت کی وزارت اطلاعات
	}
	own := at > m.End && f.in(i, lexicon.OwnNation) && f.in(at, lexicon.OwnName)
	if end := f.headed(at, p); end > best.End && !own && (!f.common(m.Entry) || at == m.End && !f.is(i-1, lexicon.TimeWord) || f.placeContext(m.Span)) {
		best.Span, best.parent = text.Span{Start: i, End: end}, int(m.Index)
		best.rule = f.listRule("demonym_heads", at)
	}
	return best
}

// localPolice is the end of the name of the police of a place that nothing knows, that starts at token i: چیشائر پولیس
// (نے), ویسٹ مڈلینڈ پولیس (نے); 0 if there is none.
func (f *finder) localPolice(i int, p text.Span) int {
	if !f.unknown(i) && !f.unknown(i+1) {
		return 0
	}
	at := i
	if f.in(i, lexicon.AgencyFiller) {
		at++
	}
	end := at + 2
	if end >= p.End || !f.in(at+1, lexicon.LocalForce) || !f.unknown(at) || participle(f.fold(at)) || foreignPlural(f.fold(at)) || !f.speaks(end, p) && !f.is(end, lexicon.Genitive) && f.fold(end) != "سے" {
		return 0
	}
	return end
}

// maxOpened is the most words behind the head that opens an organisation's name.
const maxOpened = 3

// opened is the end of an organisation's name that starts with its head at token
// i: a ministry or department up to the next postposition, any other head only
// where it acts or speaks. 0 if there is none.
func (f *finder) opened(i int, p text.Span) int {
	if !f.is(i, lexicon.AgencyFirst) || f.is(i, lexicon.Introducer) || f.fold(i) == "حکومت" {
		return 0 // تنظیم only says what the name behind it is
	}
	office := f.fold(i) == "وزارت" || f.fold(i) == "محکمہ"
	for j := i + 1; j < p.End && j-i <= maxOpened+1; j++ {
		if j > i+1 && (f.speaks(j, p) || office && f.is(j, lexicon.Postposition)) {
			return j
		}
		if m, ok := f.matches.Longest(i, lexicon.Agency); f.listedFull(j) || ok && m.End == j && f.nameStrength(j) == strong && f.nameStrength(j+1) == strong {
			return 0 // تحریک انصاف عمران خان (نے): a listed agency and who heads it
		}
		if f.doc.Tokens[j].Kind != text.Word || f.is(j, lexicon.Postposition|lexicon.Auxiliary|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.PersonNoun|lexicon.Negation|lexicon.Particle) ||
			f.is(j, lexicon.Conjunction) && f.fold(j) != "و" || f.titleAt[j] > 0 {
			return 0
		}
	}
	return 0
}

// maxTeam is the most words between a country and ٹیم: ویمنز کرکٹ ٹیم.
const maxTeam = 3

// headed is the end of a force, ministry or listed agency that starts at token
// i, behind its country, or 0.
func (f *finder) headed(i int, p text.Span) int {
	if i >= p.End {
		return 0
	}
	if m, ok := f.matches.Longest(i, lexicon.Agency); ok && f.is(i, lexicon.DemonymHead|lexicon.AgencyFirst) && f.lex.Rules.Agencies[m.Index].Category != "armed_group" && !f.is(i+1, lexicon.Genitive) {
		return m.End // but (پاکستانی) فوج کے شعبہ تعلقات عامہ, (لبنان کی) حزب اللہ: two of them
	}
	if !f.is(i, lexicon.DemonymHead) {
		return 0
	}
	switch f.fold(i) {
	case "فوجی": // an adjective, unless it ends the phrase
		return 0
	case "وزارت", "محکمہ":
		if i+1 < p.End && f.doc.Tokens[i+1].Kind == text.Word && !f.is(i+1, lexicon.Postposition) {
			return i + 2
		}
		return 0
	case "سپریم":
		if f.is(i+1, lexicon.AgencyLast) {
			return i + 2
		}
		return 0
	case "عدالت": // امریکی عدالت is any of them
		if w := f.fold(i + 1); w == "عظمی" || w == "عالیہ" {
			return i + 2
		}
		return 0
	case "بری", "مسلح":
		if w := f.fold(i + 1); w == "فوج" || w == "افواج" {
			return i + 2
		}
		return 0
	}
	if f.in(i, lexicon.Sport) {
		if _, ok := f.matches.Before(i-maxOffice, i, lexicon.Demonym); ok {
			return 0 // بھارتی کرکٹ ٹیم is said of any country's
		}
		return f.team(i, p)
	}
	return i + 1
}

// team is the end of a national team's name that goes on with a sport at token i, behind its
// country: (پاکستان) ویمنز کرکٹ ٹیم; 0 if there is none, or where پاکستان کی کرکٹ ٹیم names the
// country.
func (f *finder) team(i int, p text.Span) int {
	if f.is(i-1, lexicon.Genitive) {
		return 0
	}
	for j := i + 1; j < p.End && j-i <= maxTeam; j++ {
		if f.fold(j) == "ٹیم" {
			return j + 1
		}
		if !f.bareWord(j) {
			break
		}
	}
	return 0
}
