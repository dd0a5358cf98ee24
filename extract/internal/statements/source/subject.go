package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Clause is the surroundings of a cue.
type Clause struct {
	Sentence text.Span
	Par      text.Span // paragraph
	Hits     []cue.Hit // all cues of the sentence
	N        int       // which of them is read
	Source   *Subject  // its own source phrase
	Silent   []bool    // which cues report nothing; nil before that is known
}

// Hit is the cue that is read.
func (c *Clause) Hit() *cue.Hit { return &c.Hits[c.N] }

// Before is where the clause of the cue may start: behind the cue before it.
func (c *Clause) Before() int {
	if c.N > 0 {
		return c.Hits[c.N-1].End
	}
	return c.Sentence.Start
}

// Subject is the phrase that names the source of a cue.
type Subject struct {
	text.Span               // without postposition; empty if the clause has none
	Behind    int           // first token behind the phrase and its postposition
	Hidden    bool          // the article hides the source
	Carried   bool          // no subject of its own: that of the clause before
	Document  bool          // a report, statement … in which it is said
	GoesOn    *said.Speaker // whose last words a passive goes on with
}

// carriedOn is the subject of the clause before, carried over to token at in a clause that starts with token from.
func carriedOn(from, at int) Subject {
	return Subject{Carried: true, Behind: from, Span: text.Span{Start: at, End: at}}
}

// hiddenSource is the subject of a cue whose source the article hides, in a clause that goes on with token end.
func hiddenSource(h *cue.Hit, end int) Subject {
	return Subject{Hidden: true, Behind: end, Span: text.Span{Start: h.Start, End: h.Start}}
}

// Subject finds the source phrase of a cue. It is false if the cue reports
// nothing here.
func (r *Reader) Subject(h *cue.Hit, c *Clause) (Subject, bool) {
	switch h.Shape {
	case cue.Noun:
		s := r.phraseOrAntecedent(h.Start, c.Before())
		if s.Len() > 1 && r.Fold(s.End-1) == "بات" && r.Fold(s.End-2) == "اس" {
			return r.ofThat(s, h, c)
		}
		return Subject{Span: s, Behind: h.End}, s.Len() > 0 && r.Fold(s.End-1) != "طرح"
	case cue.Behind:
		return r.accordingTo(h, c)
	case cue.Impersonal:
		return r.impersonalSubject(h, c)
	case cue.Before:
		s := r.phraseAfter(h.End, c.Sentence.End)
		end := s.End
		if r.Fold(end) == "کے" && (r.Pronoun(s) || r.Is(end+1, lexicon.PersonPronoun) || r.Kind(end+1) != text.Word) {
			end++
		}
		return Subject{Span: s, Behind: end}, s.Len() > 0 && !r.Reflexive(h.Start-1) // اپنے بقول: who acts
	}
	return r.verbSubject(h, c)
}

// verbSubject is the source phrase of a cue whose verb says that something is said.
func (r *Reader) verbSubject(h *cue.Hit, c *Clause) (Subject, bool) {
	if h.Cue.Present {
		return r.thinker(h, c)
	}
	for i := h.Core; i < h.End; i++ {
		if r.Fold(i) == "ہوں" {
			return Subject{}, false // I, whoever speaks: بطور ڈائریکٹر میں مانتا ہوں کہ
		}
	}
	if h.Heard > 0 {
		return r.heardSubject(h, c)
	}
	if h.Cue.Arises {
		return r.arisesFrom(h, c)
	}
	if h.Passive {
		return r.PassiveSource(h, c)
	}
	if h.Part {
		if jo := r.relativeBefore(h, c); jo >= 0 {
			return r.antecedent(jo, c)
		}
		if r.sharesSubject(h, c) {
			return r.nominativeSubject(h, c)
		}
	}
	if h.Perfect {
		if ne := r.Ergative(h, c); ne >= 0 {
			return r.ergativeSubject(ne, h, c)
		}
		if h.Said == 0 {
			return r.withoutNe(h, c)
		}
		if s, ok := r.PassiveSource(h, c); ok && !s.Hidden {
			return s, true // X کی طرف سے یہ کہہ کر (تنقید کی گئی کہ)
		}
		s, ok := r.nominativeSubject(h, c)
		return s, ok && !r.Is(s.Start, lexicon.Genitive)
	}
	return r.nominativeSubject(h, c)
}

// impersonalSubject is who has the state of mind that a cue tells of, or what document says so; it is hidden where
// nobody is named: خدشہ ہے کہ.
func (r *Reader) impersonalSubject(h *cue.Hit, c *Clause) (Subject, bool) {
	s := r.dative(h, c)
	if s.Hidden && h.Cue.Feeling && c.N > 0 && (c.Hits[c.N-1].Ke || c.Hits[c.N-1].Shape == cue.Behind) &&
		(r.Comma(h.Start-1) || r.Fold(h.Start-1) == "اور") {
		return s, false // X نے کہا کہ ٹیم اچھی ہے، امید ہے کہ: still what X said
	}
	if s.Hidden && !h.Ke && r.withinReport(c) {
		return s, false // حکام نے کہا کہ پانی بڑھ رہا ہے جبکہ فصلوں کی تباہی کا خدشہ ہے
	}
	if s.Hidden && h.Cue.Act == "accuse" && c.N > 0 && c.Hits[c.N-1].Ke && c.Hits[c.N-1].Cue.Act != "accuse" &&
		r.JoinedAt(h, c) > 0 {
		return s, false // رپورٹ میں کہا گیا کہ … اور ان پر الزام ہے کہ
	}
	if d, ok := r.documentSource(h, c); ok && s.Hidden && !(h.Cue.Own && h.Cue.Feeling) {
		return d, true // تحقیق میں انکشاف ہوا ہے کہ
	}
	return s, !s.Hidden && !r.Is(s.Start, lexicon.FirstPerson) ||
		s.Hidden && !h.Cue.Own && !r.InsideSpeech(h) && !r.FirstPerson(h, c)
}

// thinker is who thinks what a cue tells in the present (ماہرین سمجھتے ہیں کہ), unless somebody else speaks of them (X
// نے کہا کہ لوگ سمجھتے ہیں کہ, … اور وہ سمجھتے ہیں کہ) or they only might (اگر وہ سمجھتے ہیں کہ).
func (r *Reader) thinker(h *cue.Hit, c *Clause) (Subject, bool) {
	if r.InsideSpeech(h) || r.Conditional(h, c) || c.N > 0 && c.Hits[c.N-1].Ke {
		return Subject{}, false
	}
	if h.Cue.Documented {
		s, ok := r.PassiveSource(h, c)
		return s, ok && s.Document && !s.Hidden // خط میں (درج ہے کہ)
	}
	s, ok := r.nominativeSubject(h, c)
	return s, ok && r.Fold(s.Start-1) != "کہ"
}

// withinReport tells whether a cue stands behind another one whose speech may still run: in its sentence, or in the
// next one that only goes on with a relative: حکام کے مطابق پل ٹوٹ گیا۔ جس سے (راستے بند ہونے کا خدشہ ہے).
func (r *Reader) withinReport(c *Clause) bool {
	if c.N > 0 && (c.Hits[c.N-1].Ke || c.Hits[c.N-1].Shape == cue.Behind) {
		return true
	}
	n := len(r.Out) - 1
	return n >= 0 && r.RelativeWord(c.Sentence.Start) &&
		r.Doc.SentenceOf(r.Out[n].Content.End-1) == r.Doc.SentenceOf(c.Sentence.Start)-1
}

// ofThat is who thinks so where a phrase before a noun only means what follows: حکام کو اس بات (کا خدشہ
// ہے کہ). It hides who does where nobody is named and the noun needs nobody, as خدشہ.
func (r *Reader) ofThat(s text.Span, h *cue.Hit, c *Clause) (Subject, bool) {
	at := s.Start - 1
	switch {
	case r.Is(at, lexicon.Dative):
		return Subject{Span: text.Span{Start: at, End: s.Start}, Behind: h.End}, true // انھیں اس بات (کا اندازہ تھا کہ)
	case r.Fold(at) == "کو" && at > c.Before() && r.Copula(h.End-2):
		p := r.PhraseBefore(at, c.Before())
		return Subject{Span: p, Behind: h.End}, p.Len() > 0
	}
	return hiddenSource(h, h.End), h.Cue.Impersonal && !h.Cue.Own && !r.InsideSpeech(h)
}

// accordingTo is the source before کے مطابق, unless that only says that something is as it
// should be: توقعات کے مطابق ہیں.
func (r *Reader) accordingTo(h *cue.Hit, c *Clause) (Subject, bool) {
	s := r.phraseOrAntecedent(h.Start, c.Before())
	if r.Is(s.Start, lexicon.FirstPerson) && (r.InsideSpeech(h) || s.Len() > 1 && !r.Animate(s)) {
		return Subject{}, false // X نے کہا کہ میری معلومات (کے مطابق), ہماری ادارتی اقدار (کے مطابق)
	}
	for k := s.End - 2; r.Is(s.End-1, lexicon.Hearsay) && k > s.Start && k >= s.End-3; k-- {
		if r.Fold(k) == "ایک" && (k == s.End-2 || !r.Is(k-1, lexicon.Genitive)) {
			s.Start = k // (امریکی کمپنیاں) ایک (محتاط) اندازے (کے مطابق)
		}
	}
	if (r.hearsay(s) || r.findings(s)) && c.N > 0 && c.Hits[c.N-1].Ke && c.Hits[c.N-1].End == s.Start {
		return Subject{}, false // X نے کہا کہ ابتدائی اطلاعات (کے مطابق), کہ ابتدائی معلومات (کے مطابق)
	}
	if s.Len() == 0 || r.conforms(h) || r.Is(s.End-1, lexicon.NotSource) && r.Names.EndingAt(s.End) == nil && !r.lawOf(s, h, c) ||
		!r.canReport(s, h, c) || r.vehicle(s, c) || r.unclear(s, h) {
		return Subject{}, false
	}
	return Subject{Span: s, Behind: h.End, Hidden: r.hearsay(s)}, true
}

// lawOf tells whether a phrase means the law or rules of somebody, with which a clause opens that says what may and what
// must be done: آئی سی سی کے قوانین (کے مطابق), پاکستانی قانون (کے مطابق).
func (r *Reader) lawOf(s text.Span, h *cue.Hit, c *Clause) bool {
	if s.Len() < 2 || !r.In(s.End-1, lexicon.Plan) || c.Sentence.End-h.End <= shortRest || !r.Finite(r.EndWord(c.Sentence)) {
		return false
	}
	if p := s.Start - 1; s.Start > c.Sentence.Start && !r.Is(p, lexicon.ClauseStart|lexicon.Opener) && r.Fold(p) != "کہ" &&
		!(r.Fold(p) == "،" && r.Finite(p-1)) {
		return false
	}
	k := s.End - 2
	m := r.Names.EndingAt(k)
	return r.Is(k, lexicon.Genitive) && m != nil && !r.IsPerson(m.Entity) && m.Start-s.Start < maxOfLaw || r.Demonym(k)
}

// maxOfLaw is how many words stand at most before the name of whose law it is, and one more.
const maxOfLaw = 2

// findings tells whether a phrase means what is known so far, without a word of who knows it:
// ابتدائی معلومات.
func (r *Reader) findings(s text.Span) bool {
	return s.Len() == 2 && r.In(s.Start, lexicon.Preliminary) && !r.Is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun)
}

// conforms tells whether a form of ہونا follows a cue, or a verb that says what is done so: قیمتوں کے مطابق (ہوگی),
// قانون کے مطابق (نمٹا جائے گا).
func (r *Reader) conforms(h *cue.Hit) bool {
	i := h.End
	if r.Is(i, lexicon.Particle) {
		i++
	}
	if f := r.Fold(i + 1); !r.Doc.Has(i, i+6, "کہ") && r.Fold(h.End-1) == "مطابق" && r.Lex.HasForm(r.ID(i), morph.Perfective) &&
		(f == "گیا" || f == "گیی" || f == "گیے" || strings.HasPrefix(f, "جا")) && r.Is(i+1, lexicon.Auxiliary) {
		return true
	}
	return r.Copula(h.End) || r.Is(h.End, lexicon.Auxiliary) && strings.HasPrefix(r.Fold(h.End), "ہو")
}

// ergativeSubject is the phrase before the نے at token ne that belongs to a cue.
func (r *Reader) ergativeSubject(ne int, h *cue.Hit, c *Clause) (Subject, bool) {
	if s, ok := r.citedBy(ne, h); ok {
		return s, true
	}
	if s, ok := r.quoted(ne, h); ok {
		return s, true
	}
	lo := max(c.Sentence.Start, h.Relative)
	if h.Ahead && ne > h.Apart {
		lo = h.Apart
	}
	s := r.phraseOrAntecedent(ne, lo)
	if s.Len() > 2 && r.RelativeObject(s.Start+1) && r.MarksContent(s.Start+1, h) {
		s.Start += 2 // (جس کی) وائٹ ہاؤس نے (تصدیق کی)
	}
	if r.Carry != nil && c.N > 0 && c.Hits[c.N-1].Ke && r.Fold(h.Start-1) == "اور" && h.Ke && !r.Animate(s) {
		// X نے کہا کہ اس واقعے نے … اور حکم دیا کہ: the one who said it
		return carriedOn(c.Before(), h.Start), true
	}
	if p := s.Start - 1; !h.Ke && (r.Fold(p) == "جو" || r.Fold(p) == "کچھ" && r.Fold(p-1) == "جو") {
		return Subject{}, false // جو کچھ صدر نے کہا
	}
	if r.Relative(s) && !h.Ke && h.Cue.Act == "urge" && r.InsideSpeech(h) {
		return Subject{}, false // X نے کہا کہ جس نے قتل کا حکم دیا وہ …
	}
	if s.Len() > 1 && (r.Fold(s.Start) == "جن" || r.Fold(s.Start) == "جس") && !h.Ke {
		return Subject{}, false // جن صارفین نے تصدیق کی ہے
	}
	somebody := h.Ke && s.Len() == 1 && r.Fold(s.Start) == "کسی"
	return Subject{Span: s, Behind: ne + 1, Hidden: somebody}, s.Len() > 0 &&
		!(s.Len() == 1 && (r.Is(s.Start, lexicon.FirstPerson) || r.Fold(s.Start) == "کس"))
}

// withoutNe is the source of a perfective cue that no نے belongs to: a document in which it
// is said, a subject behind a participle, or the subject of the clause before.
func (r *Reader) withoutNe(h *cue.Hit, c *Clause) (Subject, bool) {
	if s, ok := r.documentSource(h, c); ok {
		return s, true
	}
	if s := r.PhraseBefore(h.Start-1, c.Before()); r.Fold(h.Start-1) == "میں" && s.Len() > 0 && r.Names.At(s.End-1) == nil &&
		!r.RelativeWord(s.End-1) && !r.Pronoun(s) && h.Ke && h.Cue.Explicit {
		return Subject{Span: s, Behind: h.Start, Document: true}, true // قرآن میں (لکھا ہے کہ)
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
func (r *Reader) sideWithoutNe(h *cue.Hit, c *Clause) (Subject, bool) {
	if !h.Object || h.Part || r.InsideSpeech(h) || r.Doc.Has(c.Before(), h.Start, "نے") ||
		r.Fold(h.End-1) == "کی" && r.PlainWord(h.End) {
		return Subject{}, false // X کی جانب سے باغیوں کی حمایت کی (پالیسی)
	}
	s, ok := r.PassiveSource(h, c)
	if !ok || s.Hidden || s.Document || s.Len() == 0 || s.Behind >= h.ObjectEnd || !r.Is(s.Behind-2, lexicon.Side) {
		return Subject{}, false
	}
	return s, !r.Doc.Has(s.Behind, h.Start, "کہ")
}

// nominativeSubject is the source of a cue whose tense takes no نے.
func (r *Reader) nominativeSubject(h *cue.Hit, c *Clause) (Subject, bool) {
	if h.Cue.Documented {
		s, ok := r.documentSource(h, c)
		if h.Shows && !ok {
			return r.documentShows(h, c)
		}
		return s, ok && h.Ke && !(r.Is(s.Start, lexicon.FirstPerson) && r.InsideSpeech(h)) // ’ہماری تحقیق سے ثابت ہوا کہ‘
	}
	if h.Middle && h.Object && !h.Ke {
		if r.Fold(h.End-1) != "ہے" || r.InsideSpeech(h) {
			return Subject{}, false
		}
		return r.cameOut(h, c), true // اکاؤنٹس ہیک ہونے کا انکشاف ہوا ہے
	}
	if jo := r.relativeBefore(h, c); jo >= 0 {
		if r.Fold(jo+1) == "کچھ" {
			return Subject{}, false // صدر جو کچھ کہتے ہیں
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
	if !ok && h.Middle && h.Ke && !r.InsideSpeech(h) {
		return r.cameOut(h, c), true
	}
	return s, ok
}

// cameOut is the source of what has come out, without a word of who said so: a document, or else nobody.
func (r *Reader) cameOut(h *cue.Hit, c *Clause) Subject {
	if d, ok := r.documentSource(h, c); ok {
		return d
	}
	return hiddenSource(h, c.Before())
}

// maxHearsay is how many words a source has at most that only says that there is
// one: غیر مصدقہ اطلاعات.
const maxHearsay = 3

// hearsay tells whether a source hides who said it: اطلاعات, ابتدائی اطلاعات.
func (r *Reader) hearsay(s text.Span) bool {
	if s.Len() > maxHearsay || !r.Is(s.End-1, lexicon.Hearsay) {
		return false
	}
	for i := s.Start; i < s.End; i++ {
		if r.Names.At(i) != nil || r.Is(i, lexicon.Genitive|lexicon.GroupNoun|lexicon.PersonNoun) ||
			r.Is(i, lexicon.Document) && i < s.End-1 {
			return false
		}
	}
	return true
}

// Ergative is the نے that belongs to a perfective cue: the nearest to its left
// that no other clause lies between. It is -1 if there is none.
func (r *Reader) Ergative(h *cue.Hit, c *Clause) int {
	lo := c.Sentence.Start
	if c.N > 0 && c.Hits[c.N-1].Ke {
		lo = c.Hits[c.N-1].End
	}
	from := h.Start
	if h.Relative > 0 {
		from = h.End // جس کا اعتراف خود X نے کیا
	}
	for i := from - 1; i >= lo; i-- {
		switch r.Fold(i) {
		case "نے":
			if r.Kind(i-1) == text.Word || r.Kind(i-1) == text.Mark || r.Kind(i-1) == text.Latin || r.Fold(i-1) == ")" ||
				r.Fold(i-1) == "،" && i-2 > lo && r.Kind(i-2) == text.Word {
				return i
			}
		case "کہ":
			if i > c.Before() {
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
func (r *Reader) subjectBehind(h *cue.Hit, c *Clause) (Subject, bool) {
	if !h.Part || c.N > 0 {
		return Subject{}, false
	}
	for i := h.End + 1; i < min(h.End+maxBehind, c.Sentence.End); i++ {
		if r.Fold(i) == "نے" {
			s := r.PhraseBefore(i, h.End)
			return Subject{Span: s, Behind: i + 1}, s.Len() > 0
		}
	}
	return Subject{}, false
}
