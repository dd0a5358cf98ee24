package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// clause is the surroundings of a cue.
type clause struct {
	sentence text.Span
	par      text.Span // paragraph
	hits     []hit     // all cues of the sentence
	n        int       // which of them is read
	source   *subject  // its own source phrase
	silent   []bool    // which cues report nothing; nil before that is known
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
	text.Span          // without postposition; empty if the clause has none
	end       int      // first token behind the phrase and its postposition
	hidden    bool     // the article hides the source
	carried   bool     // no subject of its own: that of the clause before
	document  bool     // a report, statement … in which it is said
	goesOn    *Speaker // whose last words a passive goes on with
}

// carriedOn is the subject of the clause before, carried over to token at in a clause that starts with token from.
func carriedOn(from, at int) subject {
	return subject{carried: true, end: from, Span: text.Span{Start: at, End: at}}
}

// hiddenSource is the subject of a cue whose source the article hides, in a clause that goes on with token end.
func hiddenSource(h *hit, end int) subject {
	return subject{hidden: true, end: end, Span: text.Span{Start: h.Start, End: h.Start}}
}

// subject finds the source phrase of a cue. It is false if the cue reports
// nothing here.
func (r *reader) subject(h *hit, c *clause) (subject, bool) {
	switch h.shape {
	case nounCue:
		s := r.phraseOrAntecedent(h.Start, c.before())
		if s.Len() > 1 && r.fold(s.End-1) == "بات" && r.fold(s.End-2) == "اس" {
			return r.ofThat(s, h, c)
		}
		return subject{Span: s, end: h.End}, s.Len() > 0 && r.fold(s.End-1) != "طرح"
	case behindCue:
		return r.accordingTo(h, c)
	case impersonalCue:
		return r.impersonalSubject(h, c)
	case beforeCue:
		s := r.phraseAfter(h.End, c.sentence.End)
		end := s.End
		if r.fold(end) == "کے" && (r.pronoun(s) || r.is(end+1, lexicon.PersonPronoun) || r.kind(end+1) != text.Word) {
			end++
		}
		return subject{Span: s, end: end}, s.Len() > 0 && !r.reflexive(h.Start-1) // اپنے بقول: who acts
	}
	return r.verbSubject(h, c)
}

// verbSubject is the source phrase of a cue whose verb says that something is said.
func (r *reader) verbSubject(h *hit, c *clause) (subject, bool) {
	if h.cue.Present {
		return r.thinker(h, c)
	}
	for i := h.core; i < h.End; i++ {
		if r.fold(i) == "ہوں" {
			return subject{}, false // I, whoever speaks: بطور ڈائریکٹر میں مانتا ہوں کہ
		}
	}
	if h.heard > 0 {
		return r.heardSubject(h, c)
	}
	if h.cue.Arises {
		return r.arisesFrom(h, c)
	}
	if h.passive {
		return r.passiveSource(h, c)
	}
	if h.part {
		if jo := r.relativeBefore(h, c); jo >= 0 {
			return r.antecedent(jo, c)
		}
		if r.sharesSubject(h, c) {
			return r.nominativeSubject(h, c)
		}
	}
	if h.perfect {
		if ne := r.ergative(h, c); ne >= 0 {
			return r.ergativeSubject(ne, h, c)
		}
		if h.said == 0 {
			return r.withoutNe(h, c)
		}
		if s, ok := r.passiveSource(h, c); ok && !s.hidden {
			return s, true // X کی طرف سے یہ کہہ کر (تنقید کی گئی کہ)
		}
		s, ok := r.nominativeSubject(h, c)
		return s, ok && !r.is(s.Start, lexicon.Genitive)
	}
	return r.nominativeSubject(h, c)
}

// impersonalSubject is who has the state of mind that a cue tells of, or what document says so; it is hidden where
// nobody is named: خدشہ ہے کہ.
func (r *reader) impersonalSubject(h *hit, c *clause) (subject, bool) {
	s := r.dative(h, c)
	if s.hidden && h.cue.Feeling && c.n > 0 && (c.hits[c.n-1].ke || c.hits[c.n-1].shape == behindCue) && (r.comma(h.Start-1) || r.fold(h.Start-1) == "اور") {
		return s, false // X نے کہا کہ ٹیم اچھی ہے، امید ہے کہ: still what X said
	}
	if s.hidden && !h.ke && r.withinReport(c) {
		return s, false // حکام نے کہا کہ پانی بڑھ رہا ہے جبکہ فصلوں کی تباہی کا خدشہ ہے
	}
	if s.hidden && h.cue.Act == "accuse" && c.n > 0 && c.hits[c.n-1].ke && c.hits[c.n-1].cue.Act != "accuse" && r.joinedAt(h, c) > 0 {
		return s, false // رپورٹ میں کہا گیا کہ … اور ان پر الزام ہے کہ
	}
	if d, ok := r.documentSource(h, c); ok && s.hidden && !(h.cue.Own && h.cue.Feeling) {
		return d, true // تحقیق میں انکشاف ہوا ہے کہ
	}
	return s, !s.hidden && !r.is(s.Start, lexicon.FirstPerson) || s.hidden && !h.cue.Own && !r.insideSpeech(h) && !r.firstPerson(h, c)
}

// thinker is who thinks what a cue tells in the present (ماہرین سمجھتے ہیں کہ), unless somebody else speaks of them (X
// نے کہا کہ لوگ سمجھتے ہیں کہ, … اور وہ سمجھتے ہیں کہ) or they only might (اگر وہ سمجھتے ہیں کہ).
func (r *reader) thinker(h *hit, c *clause) (subject, bool) {
	if r.insideSpeech(h) || r.conditional(h, c) || c.n > 0 && c.hits[c.n-1].ke {
		return subject{}, false
	}
	if h.cue.Documented {
		s, ok := r.passiveSource(h, c)
		return s, ok && s.document && !s.hidden // خط میں (درج ہے کہ)
	}
	s, ok := r.nominativeSubject(h, c)
	return s, ok && r.fold(s.Start-1) != "کہ"
}

// withinReport tells whether a cue stands behind another one whose speech may still run: in its sentence, or in the
// next one that only goes on with a relative: حکام کے مطابق پل ٹوٹ گیا۔ جس سے (راستے بند ہونے کا خدشہ ہے).
func (r *reader) withinReport(c *clause) bool {
	if c.n > 0 && (c.hits[c.n-1].ke || c.hits[c.n-1].shape == behindCue) {
		return true
	}
	n := len(r.out) - 1
	return n >= 0 && r.relativeWord(c.sentence.Start) && r.doc.SentenceOf(r.out[n].Content.End-1) == r.doc.SentenceOf(c.sentence.Start)-1
}

// ofThat is who thinks so where a phrase before a noun only means what follows: حکام کو اس بات (کا خدشہ
// ہے کہ). It hides who does where nobody is named and the noun needs nobody, as خدشہ.
func (r *reader) ofThat(s text.Span, h *hit, c *clause) (subject, bool) {
	at := s.Start - 1
	switch {
	case r.is(at, lexicon.Dative):
		return subject{Span: text.Span{Start: at, End: s.Start}, end: h.End}, true // انھیں اس بات (کا اندازہ تھا کہ)
	case r.fold(at) == "کو" && at > c.before() && r.copula(h.End-2):
		p := r.phraseBefore(at, c.before())
		return subject{Span: p, end: h.End}, p.Len() > 0
	}
	return hiddenSource(h, h.End), h.cue.Impersonal && !h.cue.Own && !r.insideSpeech(h)
}

// accordingTo is the source before کے مطابق, unless that only says that something is as it
// should be: توقعات کے مطابق ہیں.
func (r *reader) accordingTo(h *hit, c *clause) (subject, bool) {
	s := r.phraseOrAntecedent(h.Start, c.before())
	if r.is(s.Start, lexicon.FirstPerson) && (r.insideSpeech(h) || s.Len() > 1 && !r.animate(s)) {
		return subject{}, false // X نے کہا کہ میری معلومات (کے مطابق), ہماری ادارتی اقدار (کے مطابق)
	}
	for k := s.End - 2; r.is(s.End-1, lexicon.Hearsay) && k > s.Start && k >= s.End-3; k-- {
		if r.fold(k) == "ایک" && (k == s.End-2 || !r.is(k-1, lexicon.Genitive)) {
			s.Start = k // (امریکی کمپنیاں) ایک (محتاط) اندازے (کے مطابق)
		}
	}
	if (r.hearsay(s) || r.findings(s)) && c.n > 0 && c.hits[c.n-1].ke && c.hits[c.n-1].End == s.Start {
		return subject{}, false // X نے کہا کہ ابتدائی اطلاعات (کے مطابق), کہ ابتدائی معلومات (کے مطابق)
	}
	if s.Len() == 0 || r.conforms(h) || r.is(s.End-1, lexicon.NotSource) && r.names.EndingAt(s.End) == nil && !r.lawOf(s, h, c) || !r.canReport(s, h, c) || r.vehicle(s, c) || r.unclear(s, h) {
		return subject{}, false
	}
	return subject{Span: s, end: h.End, hidden: r.hearsay(s)}, true
}

// lawOf tells whether a phrase means the law or rules of somebody, with which a clause opens that says what may and what
// must be done: آئی سی سی کے قوانین (کے مطابق), پاکستانی قانون (کے مطابق).
func (r *reader) lawOf(s text.Span, h *hit, c *clause) bool {
	if s.Len() < 2 || !r.in(s.End-1, lexicon.Plan) || c.sentence.End-h.End <= shortRest || !r.finite(r.endWord(c.sentence)) {
		return false
	}
	if p := s.Start - 1; s.Start > c.sentence.Start && !r.is(p, lexicon.ClauseStart|lexicon.Opener) && r.fold(p) != "کہ" && !(r.fold(p) == "،" && r.finite(p-1)) {
		return false
	}
	k := s.End - 2
	m := r.names.EndingAt(k)
	return r.is(k, lexicon.Genitive) && m != nil && !r.isPerson(m.Entity) && m.Start-s.Start < maxOfLaw || r.demonym(k)
}

// maxOfLaw is how many words stand at most before the name of whose law it is, and one more.
const maxOfLaw = 2

// findings tells whether a phrase means what is known so far, without a word of who knows it:
// ابتدائی معلومات.
func (r *reader) findings(s text.Span) bool {
	return s.Len() == 2 && r.in(s.Start, lexicon.Preliminary) && !r.is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun)
}

// conforms tells whether a form of ہونا follows a cue, or a verb that says what is done so: قیمتوں کے مطابق (ہوگی),
// قانون کے مطابق (نمٹا جائے گا).
func (r *reader) conforms(h *hit) bool {
	i := h.End
	if r.is(i, lexicon.Particle) {
		i++
	}
	if f := r.fold(i + 1); !r.doc.Has(i, i+6, "کہ") && r.fold(h.End-1) == "مطابق" && r.lex.HasForm(r.id(i), morph.Perfective) && (f == "گیا" || f == "گیی" || f == "گیے" || strings.HasPrefix(f, "جا")) && r.is(i+1, lexicon.Auxiliary) {
		return true
	}
	return r.copula(h.End) || r.is(h.End, lexicon.Auxiliary) && strings.HasPrefix(r.fold(h.End), "ہو")
}

// ergativeSubject is the phrase before the نے at token ne that belongs to a cue.
func (r *reader) ergativeSubject(ne int, h *hit, c *clause) (subject, bool) {
	if s, ok := r.citedBy(ne, h); ok {
		return s, true
	}
	if s, ok := r.quoted(ne, h); ok {
		return s, true
	}
	lo := max(c.sentence.Start, h.relative)
	if h.ahead && ne > h.apart {
		lo = h.apart
	}
	s := r.phraseOrAntecedent(ne, lo)
	if s.Len() > 2 && r.relativeObject(s.Start+1) && r.marksContent(s.Start+1, h) {
		s.Start += 2 // (جس کی) وائٹ ہاؤس نے (تصدیق کی)
	}
	if r.carry != nil && c.n > 0 && c.hits[c.n-1].ke && r.fold(h.Start-1) == "اور" && h.ke && !r.animate(s) {
		// X نے کہا کہ اس واقعے نے … اور حکم دیا کہ: the one who said it
		return carriedOn(c.before(), h.Start), true
	}
	if p := s.Start - 1; !h.ke && (r.fold(p) == "جو" || r.fold(p) == "کچھ" && r.fold(p-1) == "جو") {
		return subject{}, false // جو کچھ صدر نے کہا
	}
	if r.relative(s) && !h.ke && h.cue.Act == "urge" && r.insideSpeech(h) {
		return subject{}, false // X نے کہا کہ جس نے قتل کا حکم دیا وہ …
	}
	if s.Len() > 1 && (r.fold(s.Start) == "جن" || r.fold(s.Start) == "جس") && !h.ke {
		return subject{}, false // جن صارفین نے تصدیق کی ہے
	}
	somebody := h.ke && s.Len() == 1 && r.fold(s.Start) == "کسی"
	return subject{Span: s, end: ne + 1, hidden: somebody}, s.Len() > 0 && !(s.Len() == 1 && (r.is(s.Start, lexicon.FirstPerson) || r.fold(s.Start) == "کس"))
}

// withoutNe is the source of a perfective cue that no نے belongs to: a document in which it
// is said, a subject behind a participle, or the subject of the clause before.
func (r *reader) withoutNe(h *hit, c *clause) (subject, bool) {
	if s, ok := r.documentSource(h, c); ok {
		return s, true
	}
	if s := r.phraseBefore(h.Start-1, c.before()); r.fold(h.Start-1) == "میں" && s.Len() > 0 && r.names.At(s.End-1) == nil && !r.relativeWord(s.End-1) && !r.pronoun(s) && h.ke && h.cue.Explicit {
		return subject{Span: s, end: h.Start, document: true}, true // قرآن میں (لکھا ہے کہ)
	}
	if s, ok := r.subjectBehind(h, c); ok {
		return s, true
	}
	if s, ok := r.carriedSubject(h, c); ok {
		return s, true
	}
	return r.sideWithoutNe(h, c)
}

// sideWithoutNe is the source of a cue with an object that says in the active voice what a body has done, as if it stood
// in the passive: کمپنی کی جانب سے (قیمت کم کرنے کا فیصلہ کیا ہے).
func (r *reader) sideWithoutNe(h *hit, c *clause) (subject, bool) {
	if !h.object || h.part || r.insideSpeech(h) || r.doc.Has(c.before(), h.Start, "نے") || r.fold(h.End-1) == "کی" && r.plainWord(h.End) {
		return subject{}, false // X کی جانب سے باغیوں کی حمایت کی (پالیسی)
	}
	s, ok := r.passiveSource(h, c)
	if !ok || s.hidden || s.document || s.Len() == 0 || s.end >= h.objectEnd || !r.is(s.end-2, lexicon.Side) {
		return subject{}, false
	}
	return s, !r.doc.Has(s.end, h.Start, "کہ")
}

// nominativeSubject is the source of a cue whose tense takes no نے.
func (r *reader) nominativeSubject(h *hit, c *clause) (subject, bool) {
	if h.cue.Documented {
		s, ok := r.documentSource(h, c)
		if h.shows && !ok {
			return r.documentShows(h, c)
		}
		return s, ok && h.ke && !(r.is(s.Start, lexicon.FirstPerson) && r.insideSpeech(h)) // ’ہماری تحقیق سے ثابت ہوا کہ‘
	}
	if h.middle && h.object && !h.ke {
		if r.fold(h.End-1) != "ہے" || r.insideSpeech(h) {
			return subject{}, false
		}
		return r.cameOut(h, c), true // اکاؤنٹس ہیک ہونے کا انکشاف ہوا ہے
	}
	if jo := r.relativeBefore(h, c); jo >= 0 {
		if r.fold(jo+1) == "کچھ" {
			return subject{}, false // صدر جو کچھ کہتے ہیں
		}
		return r.antecedent(jo, c)
	}
	if s, ok := r.overRelative(h, c); ok {
		return s, true
	}
	s, ok := r.nominative(h, c)
	if !ok {
		s, ok = r.coordinated(h.Start-1, c)
	}
	if !ok {
		s, ok = r.joinedDeed(h, c)
	}
	if !ok {
		s, ok = r.keptByParticiple(h, c)
	}
	if !ok && h.middle && h.ke && !r.insideSpeech(h) {
		return r.cameOut(h, c), true
	}
	return s, ok
}

// cameOut is the source of what has come out, without a word of who said so: a document, or else nobody.
func (r *reader) cameOut(h *hit, c *clause) subject {
	if d, ok := r.documentSource(h, c); ok {
		return d
	}
	return hiddenSource(h, c.before())
}

// maxHearsay is how many words a source has at most that only says that there is
// one: غیر مصدقہ اطلاعات.
const maxHearsay = 3

// hearsay tells whether a source hides who said it: اطلاعات, ابتدائی اطلاعات.
func (r *reader) hearsay(s text.Span) bool {
	if s.Len() > maxHearsay || !r.is(s.End-1, lexicon.Hearsay) {
		return false
	}
	for i := s.Start; i < s.End; i++ {
		if r.names.At(i) != nil || r.is(i, lexicon.Genitive|lexicon.GroupNoun|lexicon.PersonNoun) || r.is(i, lexicon.Document) && i < s.End-1 {
			return false
		}
	}
	return true
}

// ergative is the نے that belongs to a perfective cue: the nearest to its left
// that no other clause lies between. It is -1 if there is none.
func (r *reader) ergative(h *hit, c *clause) int {
	lo := c.sentence.Start
	if c.n > 0 && c.hits[c.n-1].ke {
		lo = c.hits[c.n-1].End
	}
	from := h.Start
	if h.relative > 0 {
		from = h.End // جس کا اعتراف خود X نے کیا
	}
	for i := from - 1; i >= lo; i-- {
		switch r.fold(i) {
		case "نے":
			if r.kind(i-1) == text.Word || r.kind(i-1) == text.Mark || r.kind(i-1) == text.Latin || r.fold(i-1) == ")" || r.fold(i-1) == "،" && i-2 > lo && r.kind(i-2) == text.Word {
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

// maxBehind is how many words stand at most between a participle and the نے of its
// subject.
const maxBehind = 12

// subjectBehind is the subject of a participle that opens its sentence: (پالیسی پر تنقید
// کرتے ہوئے) ماہرین نے کہا.
func (r *reader) subjectBehind(h *hit, c *clause) (subject, bool) {
	if !h.part || c.n > 0 {
		return subject{}, false
	}
	for i := h.End + 1; i < min(h.End+maxBehind, c.sentence.End); i++ {
		if r.fold(i) == "نے" {
			s := r.phraseBefore(i, h.End)
			return subject{Span: s, end: i + 1}, s.Len() > 0
		}
	}
	return subject{}, false
}
