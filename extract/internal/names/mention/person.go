package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// maxName is the number of words of the longest name taken without a listing.
const maxName = 6

// maxWeak is how many words a name has before words that nothing knows are no
// longer taken for part of it.
const maxWeak = 3

// person finds a name that no file lists, at token i.
func (f *Finder) person(i int, p text.Span) (Candidate, bool) {
	halved := f.halved(i)
	if f.InTitle[i] && !halved || f.half(i) && f.halved(i-1) || f.LongTitle(i) {
		return Candidate{}, false
	}
	if f.agencyOfOffice(i, p) {
		return Candidate{}, false
	}
	start := i
	r := word.Reading{From: i, Titled: i > p.Start &&
		(f.TitleEnd[i] || f.OfficeEnds(i, p) || f.BehindAge(i, p) || f.IsAliasWord(i-1))}
	if end, ok := f.TitleInName(i); ok && end < p.End && f.IsWord(end) && f.NameStrength(end) > word.Never {
		r.From, r.Honoured = end, r.Titled // the title is part of the name
		r.Titled = true
	} else if f.TitleAt[i] > 0 && !halved && !f.LetterKay(i, i+1, p) &&
		(!f.Is(i, lexicon.Given|lexicon.Family) || f.Is(i-1, lexicon.Genitive) && f.NameStrength(i+1) > word.Never) {
		return Candidate{}, false // ملک کے امیر شیخ تمیم
	}
	words := f.BehindInitials(r.From, p)
	r.Letters, r.From = words-r.From, words
	f.readName(&r, start, p)
	if end := f.slot(r.From, p); end > r.To {
		return f.unlistedPerson(text.Span{Start: start, End: end}), true
	}
	if r.To == r.From || f.Is(r.To, lexicon.AgencyLast|lexicon.PlaceLast) && !r.Titled || f.Is(r.To, lexicon.Contest) {
		return Candidate{}, false
	}
	if _, inName := f.TitleInName(start); inName && r.To-start == 1 {
		return Candidate{}, false // شاہ, حکیم alone is no name
	}
	if !f.persuades(r, p) {
		return Candidate{}, false
	}
	return f.unlistedPerson(text.Span{Start: start, End: r.To}), true
}

// unlistedPerson is a person whom no file lists, found by the parts of the name.
func (f *Finder) unlistedPerson(s text.Span) Candidate {
	return Candidate{Span: s, Type: Person, Parent: -1, Rule: f.NameRule(s)}
}

// agencyOfOffice tells whether a listed agency stands at token i between an office and who
// holds it: چیئرمین (نادرا) عثمان مبین.
func (f *Finder) agencyOfOffice(i int, p text.Span) bool {
	t := f.TitleBefore(i)
	if t == nil {
		return false
	}
	m, ok := f.Matches.Longest(i, lexicon.Agency)
	return ok && !t.General && t.Category != word.Honorific && t.Category != word.Kinship && m.End < p.End &&
		f.NameStrength(m.End) == word.Strong
}

// readName finds the end of the words from r.from on that may be one name.
func (f *Finder) readName(r *word.Reading, start int, p text.Span) {
	i := r.From
	j := i
	if f.FirstInContext(r, p) {
		r.Weaks++
		j++
	}
	for links := 0; j < p.End && j-start < maxName+links; j++ {
		half := j > i && f.half(j)
		recurs := j > i && f.Is(i, lexicon.Given) && f.IsPlace(j) && f.RecursAsFirst(j) // کیرول (کرک ووڈ)
		if j > i && !half && !recurs && f.nextName(i, j, r.Strongs) {
			if r.Titled && r.Strongs > 0 && f.IsPlace(j) && f.Fold(j+1) == "نے" && !f.Is(j, lexicon.GroupNoun) {
				r.Weaks++ // بانی ڈیوڈ پیٹرک کولمبیا (نے)
				j++
			}
			break
		}
		s := f.NameStrength(j)
		switch {
		case half:
			s = word.Strong
		case recurs:
			s = word.Weak
		case s == word.Never && j > i:
			s = f.linked(j, p)
		case s == word.Never && (f.RecursAsFirst(j) || f.halved(j) || f.SonOf(j, p)):
			s = word.Weak // امداد علی, ناظم الاسلام
		}
		if s == word.Never ||
			s == word.Weak &&
				(f.noNameForm(i, j) ||
					j-i >= maxWeak+links && !f.Is(j, lexicon.Given|lexicon.Family|lexicon.NameLink|lexicon.NameSuffix)) {
			break
		}
		if j > i && f.Is(j, lexicon.NameLink) {
			links += 2 // حمد بن جاسم بن جابر الثانی
		}
		if s == word.Strong {
			r.Strongs++
		} else {
			r.Weaks++
		}
	}
	r.To = j
	f.finish(r, start, p)
}

// noNameForm tells whether token j, which nothing knows, ends as no word does that may stand there in a name that begins
// with token i.
func (f *Finder) noNameForm(i, j int) bool {
	if !f.Unknown(j) {
		return false
	}
	if j > i {
		return word.Participle(f.Fold(j))
	}
	return word.NounPlural(f.Fold(j)) && !(f.ProperTitle(j) && f.NameStrength(j+1) > word.Never)
}

// half tells whether token i is the second half of a name: الاسلام.
func (f *Finder) half(i int) bool { return f.In(i, lexicon.NameHalf) }

// halved tells whether token i can only be the first half of a name, whatever else the word
// means: ناظم (الاسلام), قرۃ (العین).
func (f *Finder) halved(i int) bool {
	const grammar = lexicon.Postposition | lexicon.Pronoun | lexicon.PersonPronoun | lexicon.Conjunction | lexicon.Auxiliary | lexicon.Particle | lexicon.PlaceFirst
	return f.half(i+1) && !f.InTitle[i+1] && f.IsWord(i) && !f.Is(i, grammar) &&
		!f.In(i, lexicon.Plan) // اصول الدین
}

// nextName tells whether the name that starts at token i ends before token j,
// since something else begins there.
func (f *Finder) nextName(i, j, strongs int) bool {
	switch {
	case f.TitleAt[j] > 0 && !f.Is(j, lexicon.Given|lexicon.Family), f.OtherNameStarts(j), f.Fold(j) == f.Fold(j-1):
		return true
	case f.IsListedName(i, j) && !f.Is(j, lexicon.NameSuffix) && !f.NamesakeSurname(j):
		return true
	}
	if m, ok := f.Matches.Longest(j, lexicon.NotName); ok && m.Len() > 1 && m.End > j+1 &&
		!f.Is(j+1, lexicon.Given|lexicon.Family) {
		return true // لہنگا زیب تن (کیا)
	}
	if m, ok := f.Matches.Longest(j, lexicon.Demonym); ok && m.Len() > 1 {
		return true // سر اینڈی رابرٹس ویسٹ انڈین (ٹیم کے ساتھ آئے)
	}
	// کنگ شاہ رخ خان: the first word is no part of the name; بیگم فرخ خان (چوہدری شجاعت حسین کے ساتھ)
	return f.ListedFull(j) && (f.TitleAt[j] > 0 || strongs == 0 || j == i+2 && f.standsAlone(i))
}

// standsAlone tells whether the article has the words of token i and the next at least as often without the one that
// follows here, so that they are a name of their own: پال ایلن (بل گیٹس کے بچپن کے دوست تھے).
func (f *Finder) standsAlone(i int) bool {
	if f.TimesPaired(i) < 2 {
		return false
	}
	if f.triple == nil {
		f.triple = map[[3]string]int{}
		for k := 0; k+2 < len(f.Doc.Tokens); k++ {
			if f.Unknown(k) || f.Is(k, lexicon.Given) {
				f.triple[[3]string{f.Fold(k), f.Fold(k + 1), f.Fold(k + 2)}]++
			}
		}
	}
	return 2*f.triple[[3]string{f.Fold(i), f.Fold(i + 1), f.Fold(i + 2)}] <= f.TimesPaired(i)
}

// persuades tells whether a reading and what stands around it make a person.
func (f *Finder) persuades(r word.Reading, p text.Span) bool {
	i, j, n := r.From, r.To, r.To-r.From
	switch {
	case r.Titled && (n > 1 || r.Strongs > 0 || !f.Is(i, lexicon.NameWord) || f.Speaks(j, p)) && f.nameEnds(j, p, n):
	case r.Honoured && f.Is(i, lexicon.Given|lexicon.Family) && f.nameEnds(j, p, n+1): // کامیڈین سردار کمال
	case r.Strongs >= 2, r.Strongs >= 1 && n >= 2:
	case r.Letters == 2 && n == 1 && f.Is(i, lexicon.Family) && r.Strongs == 1 && f.NameStrength(j) == word.Never: // ایس ایم ظفر
	case r.Letters == 2 && n == 1 && f.Unknown(i) && len(f.Fold(i)) > 4 && f.Speaks(j, p): // ای این سالسبری (نے)
	case r.Strongs == 1 && n == 1 && (f.soleName(i, p) || f.lady(j, p)):
	case n == 2 && f.IsPlace(i) && f.RecursAsFirst(i):
	case n >= 2 && f.AmbiguousPair(i, j, p):
	case n == 1 && f.Is(i, lexicon.Given|lexicon.Family) && !f.Is(i, lexicon.Common) && f.Speaks(j, p) && f.TimesActing(i) > 1:
	case n <= 3 && f.CourtesyTitle(j) && f.NameStrength(j-1) > word.Never && f.TitleAt[i] == 0:
	case r.Weaks >= 2 && n <= 3 && f.OfCountry(i, p) && f.MayEndBefore(j, p):
	case r.Weaks >= 2 && n <= 4 && f.Speaks(j, p):
	case n == 2 && f.Unknown(i) && f.Unknown(i+1) && f.TimesPaired(i) > 1 &&
		(f.PairActs(i) || f.Is(i-1, lexicon.PersonNoun) && !f.Is(i-1, lexicon.GroupNoun)): // نینو پارٹیکلز do nothing
	case n == 1 && f.Unknown(i) && !word.Participle(f.Fold(i)) && f.Speaks(j, p) && f.TimesSeen(i) > 1:
	case n == 1 && f.Unknown(i) && f.BehindCountry(i, p) && f.Fold(j) == "نے" && !word.ForeignPlural(f.Fold(i)) &&
		!word.Inflected(f.Fold(i)): // کولمبیا کے چاوز (نے)
	case r.Weaks == n && n == 2 && f.Unknown(i) && f.Unknown(i+1) && f.ScoreAt(j, p):
	case n <= 2 && f.UnknownSpeaker(i, j, p):
	case n <= 3 && !r.Titled && f.ofSomebody(i, j, p):
	default:
		return false
	}
	return true
}

// nameEnds tells whether what follows a name behind a title lets it end there: a
// title before words that nothing knows is weak evidence if they run on into a
// common noun.
func (f *Finder) nameEnds(j int, p text.Span, n int) bool {
	if j >= p.End || !f.IsWord(j) {
		return true
	}
	if f.NameStrength(j-1) != word.Strong && n == 1 &&
		(f.Fold(j) == "میں" || f.Fold(j) == "پر" || f.Fold(j) == "سے" || f.Fold(j) == "تک") {
		return false // مولانا منبر پر
	}
	return n >= 2 || f.Is(j, lexicon.Postposition|lexicon.Conjunction|lexicon.Particle|lexicon.Pronoun|lexicon.Auxiliary) ||
		f.NameStrength(j-1) == word.Strong || f.SaysWhat(j)
}

// soleName tells whether a single listed name part stands where a person does.
func (f *Finder) soleName(i int, p text.Span) bool {
	next := f.Fold(i + 1)
	if next == "و" && f.Fold(i+2) != "دیگر" || f.Fold(i-1) == "و" {
		return false // شان و شوکت کی
	}
	if next == "نے" || f.Speaks(i+1, p) {
		return true
	}
	return f.Is(i, lexicon.Given) && !f.Is(i, lexicon.Common) &&
		(f.Is(i+1, lexicon.Postposition|lexicon.Conjunction) || next == "بھی" && f.joins(i, p) || i+1 >= p.End ||
			!f.IsWord(i+1))
}

// joins tells whether token i begins a clause or is joined to what stands before: (رنویر سنگھ اور) دپیکا بھی.
func (f *Finder) joins(i int, p text.Span) bool {
	return i == p.Start || !f.IsWord(i-1) && f.Doc.Kind(i-1) != text.Number || f.Fold(i-1) == "اور"
}
