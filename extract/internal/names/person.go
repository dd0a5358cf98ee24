package names

import (
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// maxName is the number of words of the longest name taken without a listing.
const maxName = 6

// maxWeak is how many words a name has before words that nothing knows are no
// longer taken for part of it.
const maxWeak = 3

// reading is what the words of a possible name come to while person reads them.
type reading struct {
	from, to       int  // the words, without a title that is part of the name
	strongs, weaks int  // how many of them are listed names, and how many may be
	titled         bool // something before it says that a person follows
	honoured       bool // behind that it begins with a title that is part of the name
	letters        int  // how many initials stand before it
}

// person finds a name that no file lists, at token i.
func (f *finder) person(i int, p text.Span) (candidate, bool) {
	halved := f.halved(i)
	if f.inTitle[i] && !halved || f.half(i) && f.halved(i-1) || f.longTitle(i) {
		return candidate{}, false
	}
	if f.agencyOfOffice(i, p) || f.fieldOfOffice(i) {
		return candidate{}, false
	}
	start := i
	r := reading{from: i, titled: i > p.Start && (f.titleEnd[i] || f.officeEnds(i, p) || f.aged(i, p) || f.alias(i-1))}
	if end, ok := f.inName(i); ok && end < p.End && f.doc.Tokens[end].Kind == text.Word && f.nameStrength(end) > never {
		r.from, r.honoured = end, r.titled // the title is part of the name
		r.titled = true
	} else if f.titleAt[i] > 0 && !halved && !f.kay(i, i+1, p) && (!f.is(i, lexicon.Given|lexicon.Family) || f.is(i-1, lexicon.Genitive) && f.nameStrength(i+1) > never) {
		return candidate{}, false // ملک کے امیر شیخ تمیم
	}
	words := f.initials(r.from, p)
	r.letters, r.from = words-r.from, words
	f.read(&r, start, p)
	if r.to == r.from || f.is(r.to, lexicon.AgencyLast|lexicon.PlaceLast) && !r.titled || f.is(r.to, lexicon.Contest) {
		return candidate{}, false
	}
	if _, inName := f.inName(start); inName && r.to-start == 1 {
		return candidate{}, false // شاہ, حکیم alone is no name
	}
	if !f.persuades(r, p) {
		return candidate{}, false
	}
	c := candidate{Span: text.Span{Start: start, End: r.to}, typ: Person, parent: -1}
	c.rule = f.nameRule(c.Span)
	return c, true
}

// agencyOfOffice tells whether a listed agency stands at token i between an office and who
// holds it: چیئرمین (نادرا) عثمان مبین.
func (f *finder) agencyOfOffice(i int, p text.Span) bool {
	t := f.titleBefore(i)
	if t == nil {
		return false
	}
	m, ok := f.matches.Longest(i, lexicon.Agency)
	return ok && !t.General && t.Category != honorific && t.Category != kinship && m.End < p.End && f.nameStrength(m.End) == strong
}

// read finds the end of the words from r.from on that may be one name.
func (f *finder) read(r *reading, start int, p text.Span) {
	i := r.from
	j := i
	if f.firstInContext(r, p) {
		r.weaks++
		j++
	}
	for links := 0; j < p.End && j-start < maxName+links; j++ {
		half := j > i && f.half(j)
		recurs := j > i && f.is(i, lexicon.Given) && f.isPlace(j) && f.recurs(j) // کیرول (کرک ووڈ)
		if j > i && !half && !recurs && f.nextName(i, j, r.strongs) {
			if r.titled && r.strongs > 0 && f.isPlace(j) && f.fold(j+1) == "نے" && !f.is(j, lexicon.GroupNoun) {
				r.weaks++ // بانی ڈیوڈ پیٹرک کولمبیا (نے)
				j++
			}
			break
		}
		s := f.nameStrength(j)
		switch {
		case half:
			s = strong
		case recurs:
			s = weak
		case s == never && j > i:
			s = f.linked(j, p)
		case s == never && (f.recurs(j) || f.halved(j) || f.sonOf(j, p)):
			s = weak // امداد علی, ناظم الاسلام
		}
		if s == never || s == weak && (f.noNameForm(i, j) || j-i >= maxWeak+links && !f.is(j, lexicon.Given|lexicon.Family|lexicon.NameLink|lexicon.NameSuffix)) {
			break
		}
		if j > i && f.is(j, lexicon.NameLink) {
			links += 2 // حمد بن جاسم بن جابر الثانی
		}
		if s == strong {
			r.strongs++
		} else {
			r.weaks++
		}
	}
	r.to = j
	f.finish(r, start, p)
}

// noNameForm tells whether token j, which nothing knows, ends as no word does that may stand there in a name that begins
// with token i.
func (f *finder) noNameForm(i, j int) bool {
	if !f.unknown(j) {
		return false
	}
	if j > i {
		return participle(f.fold(j))
	}
	return nounPlural(f.fold(j)) && !(f.properTitle(j) && f.nameStrength(j+1) > never)
}

// opens tells whether a name at token i would stand at the start of a clause, or behind what says where somebody belongs:
// یونیورسٹی سے منسلک (کاری لیبووٹز نے).
func (f *finder) opens(i int, p text.Span) bool {
	if m, ok := f.matches.Longest(i, lexicon.Agency); ok && m.Len() == 1 || f.isPlace(i) || f.is(i, lexicon.Indefinite) || f.lex.HasForm(f.doc.Tokens[i].ID, morph.Perfective) || f.englishPlural(i+1) {
		return false // سائبر کریمنلز
	}
	return f.startsClause(i, p)
}

// startsClause tells whether token i is the first of a clause.
func (f *finder) startsClause(i int, p text.Span) bool {
	return i == p.Start || f.doc.Tokens[i-1].Kind != text.Word && f.doc.Tokens[i-1].Kind != text.Number || f.is(i-1, lexicon.ClauseStart|lexicon.Settled) || f.fold(i-1) == "کہ"
}

// englishPlural tells whether token i, which no list knows, is the plural of an English noun: کریمنلز, مانیٹرز.
func (f *finder) englishPlural(i int) bool {
	word, ok := strings.CutSuffix(f.fold(i), "ز")
	last, _ := utf8.DecodeLastRuneInString(word)
	return ok && f.unknown(i) && strings.ContainsRune("رلمنس", last)
}

// alias tells whether the word of token i introduces another name of somebody: محمد اشرف (عرف) ملکو.
func (f *finder) alias(i int) bool { return f.in(i, lexicon.AliasWord) }

// half tells whether token i is the second half of a name: الاسلام.
func (f *finder) half(i int) bool { return f.in(i, lexicon.NameHalf) }

// halved tells whether token i can only be the first half of a name, whatever else the word
// means: ناظم (الاسلام), قرۃ (العین).
func (f *finder) halved(i int) bool {
	const grammar = lexicon.Postposition | lexicon.Pronoun | lexicon.PersonPronoun | lexicon.Conjunction | lexicon.Auxiliary | lexicon.Particle | lexicon.PlaceFirst
	return i >= 0 && f.half(i+1) && !f.inTitle[i+1] && f.doc.Tokens[i].Kind == text.Word && !f.is(i, grammar) && !f.in(i, lexicon.Plan) // اصول الدین
}

// nextName tells whether the name that starts at token i ends before token j,
// since something else begins there.
func (f *finder) nextName(i, j, strongs int) bool {
	switch {
	case f.titleAt[j] > 0 && !f.is(j, lexicon.Given|lexicon.Family), f.otherName(j), f.fold(j) == f.fold(j-1):
		return true
	case f.fullName(i, j) && !f.is(j, lexicon.NameSuffix) && !f.namesake(j):
		return true
	}
	if m, ok := f.matches.Longest(j, lexicon.NotName); ok && m.Len() > 1 && m.End > j+1 && !f.is(j+1, lexicon.Given|lexicon.Family) {
		return true // لہنگا زیب تن (کیا)
	}
	if m, ok := f.matches.Longest(j, lexicon.Demonym); ok && m.Len() > 1 {
		return true // سر اینڈی رابرٹس ویسٹ انڈین (ٹیم کے ساتھ آئے)
	}
	return f.listedFull(j) && (strongs == 0 || j == i+2 && f.standsAlone(i)) // کنگ شاہ رخ خان: the first word is no part of the name
}

// standsAlone tells whether the article has the words of token i and the next at least as often without the one that
// follows here, so that they are a name of their own: پال ایلن (بل گیٹس کے بچپن کے دوست تھے).
func (f *finder) standsAlone(i int) bool {
	if f.pairs(i) < 2 {
		return false
	}
	if f.triple == nil {
		f.triple = map[[3]string]int{}
		for k := 0; k+2 < len(f.doc.Tokens); k++ {
			if f.unknown(k) || f.is(k, lexicon.Given) {
				f.triple[[3]string{f.fold(k), f.fold(k + 1), f.fold(k + 2)}]++
			}
		}
	}
	return 2*f.triple[[3]string{f.fold(i), f.fold(i + 1), f.fold(i + 2)}] <= f.pairs(i)
}

// persuades tells whether a reading and what stands around it make a person.
func (f *finder) persuades(r reading, p text.Span) bool {
	i, j, n := r.from, r.to, r.to-r.from
	switch {
	case r.titled && (n > 1 || r.strongs > 0 || !f.is(i, lexicon.NameWord) || f.speaks(j, p)) && f.nameEnds(j, p, n):
	case r.honoured && f.is(i, lexicon.Given|lexicon.Family) && f.nameEnds(j, p, n+1): // کامیڈین سردار کمال
	case r.strongs >= 2, r.strongs >= 1 && n >= 2:
	case r.letters == 2 && n == 1 && f.is(i, lexicon.Family) && r.strongs == 1 && f.nameStrength(j) == never: // ایس ایم ظفر
	case r.letters == 2 && n == 1 && f.unknown(i) && len(f.fold(i)) > 4 && f.speaks(j, p): // ای این سالسبری (نے)
	case r.strongs == 1 && n == 1 && (f.soleName(i, p) || f.lady(j, p)):
	case n == 2 && f.isPlace(i) && f.recurs(i):
	case n >= 2 && f.ambiguousPair(i, j, p):
	case n == 1 && f.is(i, lexicon.Given|lexicon.Family) && !f.is(i, lexicon.Common) && f.speaks(j, p) && f.speaking(i) > 1:
	case n <= 3 && f.courtesy(j) && f.nameStrength(j-1) > never && f.titleAt[i] == 0:
	case r.weaks >= 2 && n <= 3 && f.ofCountry(i, p) && f.closes(j, p):
	case r.weaks >= 2 && n <= 4 && f.speaks(j, p):
	case n == 2 && f.unknown(i) && f.unknown(i+1) && f.pairs(i) > 1 && (f.agent(i) || f.is(i-1, lexicon.PersonNoun) && !f.is(i-1, lexicon.GroupNoun)): // نینو پارٹیکلز do nothing
	case n == 1 && f.unknown(i) && !participle(f.fold(i)) && f.speaks(j, p) && f.seen(i) > 1:
	case n == 1 && f.unknown(i) && f.behindCountry(i, p) && f.fold(j) == "نے" && !foreignPlural(f.fold(i)) && !inflected(f.fold(i)): // کولمبیا کے چاوز (نے)
	case r.weaks == n && n == 2 && f.unknown(i) && f.unknown(i+1) && f.scores(j, p):
	case n <= 2 && f.unknownSpeaker(i, j, p):
	case n <= 3 && !r.titled && f.ofSomebody(i, j, p):
	default:
		return false
	}
	return true
}

// participle tells whether a word that nothing knows ends as those do that stand
// behind a subject: ہانپتے, آئنوں.
func participle(w string) bool {
	return strings.HasSuffix(w, "تے") || nounPlural(w)
}

// nounPlural tells whether a word that nothing knows ends as the plural of a noun does, with which no name begins: مبصروں,
// (تین) گورنروں (ذوالفقار کھوسہ).
func nounPlural(w string) bool { return strings.HasSuffix(w, "وں") || strings.HasSuffix(w, "یں") }

// nameEnds tells whether what follows a name behind a title lets it end there: a
// title before words that nothing knows is weak evidence if they run on into a
// common noun.
func (f *finder) nameEnds(j int, p text.Span, n int) bool {
	if j >= p.End || f.doc.Tokens[j].Kind != text.Word {
		return true
	}
	if f.nameStrength(j-1) != strong && n == 1 && (f.fold(j) == "میں" || f.fold(j) == "پر" || f.fold(j) == "سے" || f.fold(j) == "تک") {
		return false // مولانا منبر پر
	}
	return n >= 2 || f.is(j, lexicon.Postposition|lexicon.Conjunction|lexicon.Particle|lexicon.Pronoun|lexicon.Auxiliary) || f.nameStrength(j-1) == strong || f.saysWhat(j)
}

// soleName tells whether a single listed name part stands where a person does.
func (f *finder) soleName(i int, p text.Span) bool {
	next := f.fold(i + 1)
	if next == "و" && f.fold(i+2) != "دیگر" || f.fold(i-1) == "و" {
		return false // شان و شوکت کی
	}
	if next == "نے" || f.speaks(i+1, p) {
		return true
	}
	return f.is(i, lexicon.Given) && !f.is(i, lexicon.Common) && (f.is(i+1, lexicon.Postposition|lexicon.Conjunction) || next == "بھی" && f.joins(i, p) || i+1 >= p.End || f.doc.Tokens[i+1].Kind != text.Word)
}

// joins tells whether token i begins a clause or is joined to what stands before: (رنویر سنگھ اور) دپیکا بھی.
func (f *finder) joins(i int, p text.Span) bool {
	return i == p.Start || f.doc.Tokens[i-1].Kind != text.Word && f.doc.Tokens[i-1].Kind != text.Number || f.fold(i-1) == "اور"
}
