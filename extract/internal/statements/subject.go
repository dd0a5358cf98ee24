package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// clause is the surroundings of a cue.
type clause struct {
	sentence text.Span
	par      text.Span // paragraph
	hits     []hit     // all cues of the sentence
	n        int       // which of them is read
}

// before is where the clause of the cue may start: behind the cue before it.
func (c *clause) before() int {
	if c.n > 0 {
		return c.hits[c.n-1].End
	}
	return c.sentence.Start
}

// subject is the phrase that names the source of a cue.
type subject struct {
	text.Span      // without postposition; empty if the clause has none
	end       int  // first token behind the phrase and its postposition
	hidden    bool // the article hides the source
	carried   bool // no subject of its own: that of the clause before
	document  bool // a report, statement … in which it is said
}

// subject finds the source phrase of a cue. It is false if the cue reports
// nothing here.
func (r *reader) subject(h *hit, c *clause) (subject, bool) {
	switch h.shape {
	case nounCue, behindCue:
		end := h.Start
		s := r.phraseOrAntecedent(end, c.before())
		if h.shape == behindCue {
			if s.Len() == 0 || r.is(s.End-1, lexicon.NotSource) || !r.canReport(s, h, c) {
				return subject{}, false
			}
			if r.vehicle(s, c) {
				return subject{}, false
			}
			if r.is(s.End-1, lexicon.Hearsay) && s.Len() == 1 {
				return subject{Span: s, end: h.End, hidden: true}, true
			}
		}
		if s.Len() == 0 {
			return subject{}, false
		}
		return subject{Span: s, end: h.End}, true
	case impersonalCue:
		s := r.dative(h, c)
		return s, !s.hidden && !r.is(s.Start, lexicon.FirstPerson) || s.hidden && !r.insideSpeech(h, c) && !r.firstPerson(h, c)
	case beforeCue:
		s := r.phraseAfter(h.End, c.sentence.End)
		return subject{Span: s, end: s.End}, s.Len() > 0
	}
	if h.passive {
		return r.passiveSource(h, c)
	}
	if h.perfect {
		if ne := r.ergative(h, c); ne >= 0 {
			if s, ok := r.quoted(ne, h); ok {
				return s, true
			}
			s := r.phraseOrAntecedent(ne, c.sentence.Start)
			if r.carry != nil && c.n > 0 && c.hits[c.n-1].ke && r.fold(h.Start-1) == "اور" && h.ke && !r.animate(s) {
				// X نے کہا کہ اس واقعے نے … اور حکم دیا کہ: the one who said it
				return subject{carried: true, end: c.before(), Span: text.Span{Start: h.Start, End: h.Start}}, true
			}
			return subject{Span: s, end: ne + 1}, s.Len() > 0 && !(s.Len() == 1 && r.is(s.Start, lexicon.FirstPerson))
		}
		if s, ok := r.documentSource(h, c); ok {
			return s, true
		}
		return r.carriedSubject(h, c)
	}
	return r.nominative(h, c)
}

// vehicle tells whether a document before کے مطابق only carries what a named source
// says in it: ایک بیان کے مطابق وزیر اعظم نے کہا. That is one statement, the source's.
func (r *reader) vehicle(s text.Span, c *clause) bool {
	if !r.is(s.End-1, lexicon.Document) || !r.is(s.End-1, lexicon.Occasion) || c.n+1 >= len(c.hits) {
		return false
	}
	for i := s.Start; i < s.End; i++ {
		if r.names.At(i) != nil {
			return false
		}
	}
	next := &c.hits[c.n+1]
	if next.shape != verbCue || !next.perfect || next.Start-c.hits[c.n].End > 16 {
		return false
	}
	for i := c.hits[c.n].End; i < next.Start; i++ {
		if r.fold(i) == "نے" {
			return true
		}
		if r.fold(i) == "کہ" {
			return false
		}
	}
	return false
}

// phraseOrAntecedent is phraseBefore, or where a relative clause stands before
// token e (X جو … ہیں نے) the phrase that it belongs to.
func (r *reader) phraseOrAntecedent(e, lo int) text.Span {
	s := r.phraseBefore(e, lo)
	k := e - 1
	if r.fold(k) == "،" {
		k--
	}
	if s.Len() > 0 || !r.is(k, lexicon.Auxiliary) {
		return s
	}
	for i := k; i > lo && i > k-25; i-- {
		switch r.fold(i) {
		case "جو", "جن", "جس":
			return r.phraseBefore(i, lo)
		}
	}
	return s
}

// quoted is whom a medium quotes between its نے and the cue: (روئٹرز نے) وزیر کے
// حوالے سے (بتایا کہ). کے حوالے سے also means "about", so it must be somebody.
func (r *reader) quoted(ne int, h *hit) (subject, bool) {
	for i := ne + 2; i+2 < h.Start+1 && h.ke; i++ {
		if r.fold(i) != "حوالے" || r.fold(i+1) != "سے" || !r.is(i-1, lexicon.Genitive) {
			continue
		}
		s := r.phraseBefore(i-1, ne+1)
		if m := r.names.EndingAt(i - 1); m != nil && r.names.Entities[m.Entity].Type != names.Place || r.fold(s.Start) == "ایک" && r.is(i-2, lexicon.PersonNoun) {
			return subject{Span: s, end: i + 2}, s.Len() > 0
		}
	}
	return subject{}, false
}

// firstPerson tells whether a cue is said by the article's "I" or "we": مجھے پوری
// امید ہے کہ.
func (r *reader) firstPerson(h *hit, c *clause) bool {
	for i := h.Start - 1; i >= c.before() && i > h.Start-5; i-- {
		if f := r.fold(i); f == "مجھے" || f == "ہمیں" || f == "میری" || f == "ہماری" || f == "ہم" {
			return true
		}
	}
	return false
}

// animate tells whether a phrase can mean somebody: it ends with a name, a title,
// a noun for people or a body, a pronoun or an oblique plural.
func (r *reader) animate(s text.Span) bool {
	i := s.End - 1
	return r.head(s) != nil || r.names.TitleEndsAt(s.End) || strings.HasSuffix(r.fold(i), "وں") || r.kind(i) != text.Word ||
		r.is(i, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.PersonPronoun|lexicon.Document|lexicon.AgencyFirst|lexicon.AgencyLast|lexicon.MediaWord|lexicon.Pronoun)
}

// shortRest is how many words at most follow a کے مطابق that only says in what
// manner: حالات کے مطابق خود کو ڈھالنا.
const shortRest = 5

// canReport tells whether the phrase before کے مطابق is a source and not what
// something conforms to: it names somebody or something that speaks, or it opens
// its clause and more follows than a verb.
func (r *reader) canReport(s text.Span, h *hit, c *clause) bool {
	if r.is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document|lexicon.Hearsay) || r.names.EndingAt(s.End) != nil {
		return true
	}
	if c.sentence.End-h.End <= shortRest {
		return false
	}
	p := s.Start - 1
	return s.Start == c.sentence.Start || r.pronoun(s) || r.kind(p) != text.Word || r.is(p, lexicon.Conjunction|lexicon.Postposition|lexicon.Auxiliary|lexicon.Opener)
}

// dative is the source of an impersonal cue, if the clause has one: حکام کو (شبہ
// ہے کہ), انھیں (امید ہے کہ).
func (r *reader) dative(h *hit, c *clause) subject {
	at := h.Start
	for at > c.before() && (r.is(at-1, lexicon.Particle) || r.fold(at-1) == "یہ") {
		at--
	}
	switch r.fold(at - 1) {
	case "کو":
		if s := r.phraseBefore(at-1, c.before()); s.Len() > 0 && !h.object {
			return subject{Span: s, end: at}
		}
	case "انہیں", "اسے":
		return subject{Span: text.Span{Start: at - 1, End: at}, end: at}
	}
	return subject{hidden: true, Span: text.Span{Start: h.Start, End: h.Start}, end: c.before()}
}

// ergative is the نے that belongs to a perfective cue: the nearest to its left
// that no other clause lies between. It is -1 if there is none.
func (r *reader) ergative(h *hit, c *clause) int {
	lo := c.sentence.Start
	if c.n > 0 && c.hits[c.n-1].ke {
		lo = c.hits[c.n-1].End
	}
	for i := h.Start - 1; i >= lo; i-- {
		switch r.fold(i) {
		case "نے":
			if r.kind(i-1) == text.Word || r.kind(i-1) == text.Mark || r.kind(i-1) == text.Latin || r.fold(i-1) == ")" {
				return i
			}
		case "کہ":
			if i > c.before() {
				return -1
			}
		}
	}
	return -1
}

// passiveSource is the source of a passive cue, if the clause tells: X کی جانب
// سے, X کے حوالے سے, رپورٹ میں. Else the source is hidden.
func (r *reader) passiveSource(h *hit, c *clause) (subject, bool) {
	lo := c.before()
	for i := h.Start - 1; i > lo; i-- {
		if r.fold(i) == "سے" && (r.fold(i-1) == "جانب" || r.fold(i-1) == "طرف" || r.fold(i-1) == "حوالے") && r.is(i-2, lexicon.Genitive) {
			if s := r.phraseBefore(i-2, lo); s.Len() > 0 {
				return subject{Span: s, end: i + 1}, true
			}
		}
	}
	if s, ok := r.documentSource(h, c); ok {
		return s, true
	}
	if s, ok := r.relativeSource(h, c); ok {
		return s, true
	}
	if h.cue.Act != "say" && !h.ke && !h.object || mandatoryObject(h.cue) || h.object && h.cue.Verb == "کہنا" {
		return subject{}, false // الزام عائد کیا گیا without content
	}
	if r.insideSpeech(h, c) && r.fold(h.Start-1) != "میں" {
		return subject{}, false
	}
	return subject{hidden: true, Span: text.Span{Start: h.Start, End: h.Start}, end: lo}, true
}

// insideSpeech tells whether a cue without a source of its own stands within what
// the cue before it reports, or within a quotation: it is part of that.
func (r *reader) insideSpeech(h *hit, c *clause) bool {
	if q := r.doc.QuoteOf(h.core); q != nil && q.Open < h.core && q.Close-q.Open > 6 {
		return true
	}
	if len(r.out) == 0 {
		return false
	}
	last := r.out[len(r.out)-1].Content
	return last.Start <= h.core && h.End <= last.End
}

// relativeSource is who acted before a relative clause that reports: پولیس نے بیان
// جاری کیا جس میں (کہا گیا کہ).
func (r *reader) relativeSource(h *hit, c *clause) (subject, bool) {
	for i := h.Start - 1; i > c.before()+2 && i > h.Start-8; i-- {
		if r.fold(i) != "میں" || r.fold(i-1) != "جس" && r.fold(i-1) != "جن" {
			continue
		}
		for k := i - 2; k > c.sentence.Start; k-- {
			if r.fold(k) == "نے" {
				s := r.phraseBefore(k, c.sentence.Start)
				return subject{Span: s, end: i + 1}, s.Len() > 0
			}
		}
	}
	return subject{}, false
}

// documentSource is the report, statement or letter in which something is said:
// the phrase before میں whose head is in the list documents.
func (r *reader) documentSource(h *hit, c *clause) (subject, bool) {
	lo := c.before()
	for i := h.Start - 1; i > lo; i-- {
		if (r.fold(i) == "میں" || r.fold(i) == "پر" && r.fold(i-1) == "سائٹ") && r.is(i-1, lexicon.Document) {
			if s := r.phraseBefore(i, lo); s.Len() > 0 {
				return subject{Span: s, end: i + 1, document: true}, true
			}
		}
		if r.fold(i) == "میں" && r.is(i-2, lexicon.Genitive) && r.is(i-3, lexicon.Document) {
			// بیان کے آخر میں
			if s := r.phraseBefore(i-2, lo); s.Len() > 0 {
				return subject{Span: s, end: i + 1, document: true}, true
			}
		}
		if r.fold(i) == "کہ" {
			break
		}
	}
	return subject{}, false
}

// carriedSubject takes over the subject of the clause before, in the same
// sentence behind اور or a comma, or at the start of a sentence.
func (r *reader) carriedSubject(h *hit, c *clause) (subject, bool) {
	if r.insideSpeech(h, c) && !(r.fold(h.Start-1) == "اور" && h.ke) {
		return subject{}, false
	}
	if r.carry == nil && (len(r.out) == 0 || !h.ke || h.Start-c.sentence.Start > 6 && !(r.fold(h.Start-1) == "اور" && r.finite(h.Start-2))) {
		return subject{}, false
	}
	return subject{carried: true, end: c.before(), Span: text.Span{Start: h.Start, End: h.Start}}, true
}

// nominative finds the subject of a cue without نے: the first phrase of the
// clause that has no postposition behind it.
func (r *reader) nominative(h *hit, c *clause) (subject, bool) {
	start := r.clauseStart(h.Start, c.before())
	for i := start; i < h.Start; i++ {
		if m := r.names.At(i); m != nil && m.Start == i {
			if m.End <= h.Start && !r.is(m.End, lexicon.Postposition) && r.kind(m.End) != text.Punct {
				return subject{Span: m.Span, end: m.End}, true
			}
			i = m.End - 1
			continue
		}
		if f := r.fold(i); (f == "وہ" || f == "یہ") && i == start && f == "وہ" {
			return subject{Span: text.Span{Start: i, End: i + 1}, end: i + 1}, true
		}
	}
	// a noun that means people or a body, without a postposition
	for i := start; i < h.Start && i < start+8; i++ {
		if r.is(i, lexicon.Postposition) && !r.is(i, lexicon.Genitive) || r.kind(i) != text.Word {
			break
		}
		if r.is(i, lexicon.PersonNoun|lexicon.GroupNoun) && !r.is(i+1, lexicon.Postposition|lexicon.PersonNoun|lexicon.GroupNoun) && i+1 < h.Start {
			return subject{Span: r.trimPhrase(start, i+1), end: i + 1}, true
		}
	}
	// no name: the words up to یہ, the object or the cue
	s := text.Span{Start: start, End: start}
	for i := start; i < h.Start; i++ {
		switch {
		case r.is(i, lexicon.Postposition) && !r.is(i, lexicon.Genitive), r.kind(i) != text.Word:
			s = text.Span{Start: i + 1, End: i + 1}
		case r.is(i, lexicon.Pronoun|lexicon.Particle|lexicon.PersonPronoun|lexicon.Negation|lexicon.Conjunction):
			if s.Len() > 0 {
				return r.nominalSubject(s)
			}
			s = text.Span{Start: i + 1, End: i + 1}
		default:
			s.End = i + 1
		}
	}
	if h.object || s.End == h.Start && r.is(s.End-1, lexicon.Genitive) {
		return subject{}, false
	}
	return r.nominalSubject(s)
}

// nominalSubject accepts a phrase without نے as a subject if its head can speak.
func (r *reader) nominalSubject(s text.Span) (subject, bool) {
	if s.Len() == 0 || s.Len() > 8 || !r.is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document) {
		return subject{}, false
	}
	return subject{Span: s, end: s.End}, true
}

// clauseStart is where the clause that ends at token e starts, not before lo.
func (r *reader) clauseStart(e, lo int) int {
	i := e
	for i > lo {
		k := i - 1
		if r.kind(k) == text.Stop || r.is(k, lexicon.ClauseStart) || r.fold(k) == "کہ" || r.fold(k) == "؛" || r.fold(k) == "جہاں" {
			break
		}
		if (r.fold(k) == "،" || r.fold(k) == "," || r.fold(k) == "اور") && r.finite(k-1) {
			break
		}
		i--
	}
	for i < e && (r.is(i, lexicon.Opener|lexicon.ClauseStart) || r.fold(i) == "،" || r.fold(i) == "اور") {
		i++
	}
	return i
}

// finite tells whether token i can be the verb that ends a clause.
func (r *reader) finite(i int) bool {
	if r.is(i, lexicon.Auxiliary) {
		return true
	}
	for _, v := range r.lex.VerbForms(r.id(i)) {
		if v.Form == morph.Perfective {
			return true
		}
	}
	return false
}

// phraseBefore is the noun phrase that ends before token e, not starting before
// lo. A phrase whose last words are a name may be longer than the name: the
// speaker is found in it later.
func (r *reader) phraseBefore(e, lo int) text.Span {
	end := e
	for end > lo && (r.is(end-1, lexicon.Particle) || r.fold(end-1) == "خود" || r.fold(end-1) == "دونوں" || r.kind(end-1) == text.Mark || r.kind(end-1) == text.Punct && r.fold(end-1) != ")") {
		end--
	}
	if end-1 > lo && r.is(end-1, lexicon.PersonPronoun) {
		return text.Span{Start: end - 1, End: end} // … تو انھوں (نے)
	}
	i := end
	brackets := 0
	for i > lo {
		k := i - 1
		if m := r.names.At(k); m != nil && m.Start >= lo {
			i = m.Start
			continue
		}
		f := r.fold(k)
		switch {
		case f == ")" && end-k > 1 && !r.acronymBracket(k):
			return r.trimPhrase(i, end) // لاہور (نمائندہ خصوصی) …
		case f == ")":
			brackets++
		case f == "(":
			if brackets == 0 {
				return r.trimPhrase(i, end)
			}
			brackets--
		case brackets > 0:
		case r.names.InTitle(k) && r.is(k, lexicon.LetterName): // ڈی آئی جی, whose آئی is also a verb
		case r.is(k, lexicon.Settled) && k-2 >= lo && (r.fold(k-1) == "میں" || r.fold(k-1) == "سے" || r.fold(k-1) == "کے") && r.kind(k-2) == text.Word:
			i = k - 1 // لندن میں قائم گروپ
			continue
		case r.kind(k) == text.Mark && end-k < 12:
		case f == "،" && i < end && r.names.EndingAt(k) != nil && r.names.At(i) != nil: // امریکہ، برطانیہ اور ایران
		case r.kind(k) == text.Stop || r.kind(k) == text.Punct && f != "-":
			return r.trimPhrase(i, end)
		case r.is(k, lexicon.Genitive), f == "و":
		case f == "اور":
			if !r.coordinates(k, lo) {
				return r.trimPhrase(i, end)
			}
		case r.is(k, lexicon.Relative):
			// زخمی ہونے والے افراد: the participle's own words belong to it
			i = k
			for n := 0; n < 2 && i > lo && r.kind(i-1) == text.Word && !r.is(i-1, lexicon.Postposition|lexicon.Conjunction); n++ {
				i--
			}
			if r.is(k, lexicon.Relative) && r.fold(k) != "والے" && r.fold(k) != "والی" && r.fold(k) != "والا" {
				continue
			}
			if p := r.fold(i - 1); i > lo && (p == "میں" || p == "سے" || p == "پر" || p == "کو") && i-2 > lo && r.kind(i-2) == text.Word {
				i -= 2
			}
			continue
		case r.kind(k) == text.Latin && end-k < 2:
		case r.kind(k) == text.Latin, r.is(k, lexicon.SubjectPronoun) && r.fold(k+1) != "ادارے":
			return r.trimPhrase(i, end)
		case r.is(k, lexicon.Postposition|lexicon.ClauseStart|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Relator), r.is(k, lexicon.Particle) && f != "مزید":
			return r.trimPhrase(i, end)
		case len(r.lex.VerbForms(r.id(k))) > 0 && !r.is(k, lexicon.PersonNoun):
			return r.trimPhrase(i, end)
		}
		i = k
	}
	return r.trimPhrase(i, end)
}

// acronymBracket tells whether the bracket that closes at token k stands behind the
// name of somebody or of an agency: پاکستان تحریک انصاف (پی ٹی آئی).
func (r *reader) acronymBracket(k int) bool {
	for i := k - 1; i >= 0 && i > k-10; i-- {
		if r.fold(i) == "(" {
			m := r.names.EndingAt(i)
			return m != nil && r.names.Entities[m.Entity].Type != names.Place
		}
	}
	return false
}

// coordinates tells whether the اور at token k joins two noun phrases rather than
// clauses.
func (r *reader) coordinates(k, lo int) bool {
	if k-1 <= lo || r.is(k-1, lexicon.Auxiliary|lexicon.Postposition) || len(r.lex.VerbForms(r.id(k-1))) > 0 {
		return false
	}
	return r.kind(k-1) == text.Word
}

// trimPhrase takes openers, time words and stray signs off the front of a phrase.
func (r *reader) trimPhrase(i, end int) text.Span {
	for i < end {
		if m := r.names.At(i); m != nil {
			break
		}
		if r.fold(i) == "(" {
			for i < end && r.fold(i) != ")" {
				i++
			}
			i = min(i+1, end)
			continue
		}
		if r.is(i, lexicon.Opener|lexicon.Genitive|lexicon.Conjunction|lexicon.Relative) || r.is(i, lexicon.TimeWord) && i+1 < end ||
			r.kind(i) == text.Punct && r.fold(i) != "(" || r.kind(i) == text.Mark && !r.quotedWithin(i, end) {
			i++
			continue
		}
		break
	}
	return text.Span{Start: i, End: end}
}

// quotedWithin tells whether the quotation that opens at token i closes before end.
func (r *reader) quotedWithin(i, end int) bool {
	q := r.doc.QuoteOf(i)
	return q != nil && q.Open == i && q.Closed && q.Close < end
}

// phraseAfter is the noun phrase that starts at token i: of بقول X.
func (r *reader) phraseAfter(i, hi int) text.Span {
	if m := r.names.At(i); m != nil {
		return m.Span
	}
	j := i
	for j < hi && r.kind(j) == text.Word && !r.is(j, lexicon.Postposition|lexicon.Conjunction) {
		if m := r.names.At(j); m != nil {
			return text.Span{Start: i, End: m.End}
		}
		j++
		if r.is(j-1, lexicon.PersonPronoun|lexicon.PersonNoun|lexicon.GroupNoun) {
			break
		}
		if r.is(j, lexicon.Genitive) && j-i < 5 {
			j++
		}
	}
	return text.Span{Start: i, End: j}
}
