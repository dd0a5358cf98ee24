package text

// Part is what a word can be at a border of two sentences that no stop marks.
type Part uint32

const (
	// Finite ends a clause: ہے, تھا, گے.
	Finite Part = 1 << iota
	// Verbal is a form of a verb that ends a clause or stands before one that does: گیا.
	Verbal
	// Root is the bare form of a verb, or نہیں: behind it a form like گیا ends a clause
	// (ہو گیا, نہیں گیا), while elsewhere it may stand before a noun (دیا گیا حکم).
	Root
	// Past is a form of the past that seldom stands before a noun: گیا, but not گئے.
	Past
	// Holds begins no sentence behind a verb, but goes on with one: کہ, لیکن, تو, نے.
	Holds
	// Subordinate opens a clause that another one follows: جو, جب, اگر.
	Subordinate
	// Says is a word behind which what somebody says may follow: کہنا, امید, مطابق.
	Says
	// Source stands behind whoever says something: (اس نے) کہا, (ان کا) کہنا, (حکام کے) مطابق.
	Source
	// Telling is the noun of a verb that says something: (اس نے) مذمت (کی).
	Telling
	// Agent stands behind whoever did something: نے.
	Agent
	// That opens what somebody says: کہ.
	That
	// Self is a word for whoever speaks: ہم, مجھے.
	Self
	// Infinite is the infinitive of a verb: (تیار) کرنے.
	Infinite
	// Closing ends a headline that leaves its verb out: (قیمتوں میں کمی کا) امکان.
	Closing
	// Was is a finite verb of the past: تھا.
	Was
	// Done is a form of the past that ends a clause or stands before one that does: کیا, گئے.
	Done
	// Ends is another verb form with which a clause may end: کریں, جائے.
	Ends
	// Points is a word that means somebody or something told of before: ان, اس.
	Points
	// Study is a word for research and those who do it: تحقیق, ماہرین.
	Study
	// Therefore makes a conclusion of a word that points back: (اس) لیے.
	Therefore
)

// runOn is the tokens of a stretch without a stop from which on it may hold more
// than one sentence, and shortest those of a sentence found in it. What somebody says is
// no longer than maxSaid without any sign in it: where it is, the writer sets none.
const (
	runOn    = 20
	shortest = 5
	maxSaid  = 80
	farthest = 25 // how far behind a verb it is looked for who says something next
)

// border looks for sentences in a stretch without a stop.
type border struct {
	doc    *Doc
	vocab  Vocabulary
	start  int  // of the sentence at hand
	open   bool // its last clause is one that another must follow
	report bool // it reports what somebody says
	since  int  // token from which on no sign stands in what is reported
	first  int  // first verb behind that with which it may end, 0 if there is none so far
	past   bool // it says so in the past
	which  bool // the clause at hand has a relative: جو لوگ … ہیں
}

// borders gives where sentences begin, the first one aside, in a stretch without
// a stop. Urdu puts the verb last: behind a verb that ends a clause a word that
// cannot go on with the sentence begins the next one. That clause must not be one
// that another follows (جو … ہے, اگر … ہے), nor one that announces what is said
// (کا کہنا ہے); and behind what somebody says only somebody else who says
// something begins a sentence, for it may go on over many clauses, or in a text without
// stops the author does who tells something else. Where it goes on for too long it ended
// with the first of them.
func (d *Doc) borders(s Span, v Vocabulary, add func(int)) {
	if s.Len() < runOn {
		return
	}
	b := border{doc: d, vocab: v, start: s.Start}
	for i := s.Start; i+shortest < s.End; i++ {
		p := b.part(i)
		switch {
		case p&Subordinate != 0 && !b.behindClause(i):
			b.open = true
		case p&That != 0 || p&Says != 0 && (p&Verbal == 0 || p&Source != 0 && i > s.Start && b.part(i-1)&Agent != 0):
			if !b.report {
				b.since, b.first = i+1, 0
			}
			b.report = true
		case b.parts(i):
			b.since, b.first = i+1, 0
		}
		if b.report && b.first > 0 && i-b.since > maxSaid {
			i = b.first
			add(i + 1)
			b = border{doc: d, vocab: v, start: i + 1}
			continue
		}
		b.past = b.past && p&That == 0
		b.which = b.which || p&Subordinate != 0
		if p&(Finite|Verbal|Ends) == 0 {
			continue
		}
		if b.endsAt(i, s.End) {
			add(i + 1)
			b = border{doc: d, vocab: v, start: i + 1}
		} else if b.finite(i) {
			b.open, b.which = false, false
			b.past = b.past || b.report && !b.says(i) && p&(Finite|Was) != Finite && b.part(i+1)&(Finite|Verbal) == 0
		}
	}
}

// finite tells whether the verb at token i ends a clause.
func (b *border) finite(i int) bool {
	p := b.part(i)
	for k := i - 1; p&(Finite|Verbal|Root) == Verbal && k > b.start && k > i-3; k-- {
		before := b.part(k)
		if before&Root != 0 {
			return true
		}
		if before&Verbal == 0 {
			break
		}
	}
	return p&Finite != 0
}

// endsAt tells whether the sentence ends with the verb at token i.
func (b *border) endsAt(i, end int) bool {
	t, at := b.doc.Tokens, i+1
	if at-b.start < shortest || t[at].Kind != Word && t[at].Kind != Number || b.doc.inQuote(i) || b.says(i) {
		return false
	}
	finite := b.finite(i)
	switch {
	case b.open:
		return false
	case !finite && (b.part(i)&Past == 0 || b.part(i-1)&That != 0): // پوچھا کہ کیا آپ …
		return b.report && b.mayEnd(i, end)
	case b.report && b.part(at)&Points != 0 && b.part(at+1)&Therefore != 0:
		return false // اس لیے: who says the one says the other
	case b.vocab.Opens(t[at].ID, t[at+1].ID):
		// انہوں نے may be whom somebody speaks of
		return !b.report || b.part(at+1)&Agent == 0 || b.reports(at, min(end, at+farthest))
	case b.part(at)&(Holds|Finite|Verbal) != 0, b.part(at)&Infinite != 0 && b.part(i)&Done != 0:
		return false // دیا جلانے, کیا جانے
	case finite && !b.report:
		return true
	case b.reports(at, min(end, at+farthest)), b.authors(i, end):
		return true
	}
	if b.first == 0 && finite {
		b.first = i
	}
	return false
}

// parts tells whether token i is a sign that parts clauses: a comma or a quotation mark.
func (b *border) parts(i int) bool {
	t := b.doc.Tokens[i]
	return t.Kind == Mark || t.Kind == Punct && t.Fold != "(" && t.Fold != ")"
}

func (b *border) part(i int) Part {
	if b.doc.Tokens[i].Kind != Word {
		return 0
	}
	return b.vocab.Part(b.doc.Tokens[i].ID)
}

// reports tells whether the clause that begins at token i says who says something:
// اس نے کہا, حکام کے مطابق, اس نے مذمت کی, بعض کا خیال ہے کہ.
func (b *border) reports(i, end int) bool {
	var seen Part
	for ; i+1 < end; i++ {
		p, next := b.part(i), b.part(i+1)
		seen |= p
		switch {
		case p&Self != 0:
			return false // who speaks already: ہمیں کہا گیا
		case p&Source != 0,
			seen&Agent != 0 && p&Telling != 0 && next&Verbal != 0,
			seen&(Agent|Says) != 0 && p&(Finite|Verbal) != 0 && next&That != 0:
			return true
		case p&(Finite|That|Subordinate) != 0:
			return false
		}
	}
	return false
}

// behindClause tells whether token i follows a clause's verb, with or without a
// comma: a relative there adds to what was said (…, جس پر …) and nothing need
// follow.
func (b *border) behindClause(i int) bool {
	i--
	if i > b.start && b.doc.Tokens[i].Kind == Punct {
		i--
	}
	return i >= b.start && b.part(i)&(Finite|Verbal) != 0
}

// says tells whether the verb that ends at token i announces what is said.
func (b *border) says(i int) bool {
	for k := i; k > b.start && k > i-4; k-- {
		p := b.part(k)
		if p&Says != 0 {
			return true
		}
		if p&(Finite|Verbal) == 0 {
			return false
		}
	}
	return false
}

// inQuote tells whether token i stands in a quotation that is closed.
func (d *Doc) inQuote(i int) bool {
	q := d.QuoteOf(i)
	return q != nil && q.Closed
}
