package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

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
	if (r.hearsay(s) || r.findings(s)) && c.behindKe() && c.Before() == s.Start {
		return Subject{}, false // X نے کہا کہ ابتدائی اطلاعات (کے مطابق), کہ ابتدائی معلومات (کے مطابق)
	}
	if s.Len() == 0 || r.conforms(h) || r.Is(s.End-1, lexicon.NotSource) && r.Names.EndingAt(s.End) == nil && !r.lawOf(s, h, c) ||
		!r.canReport(s, h, c) || r.vehicle(s, c) || r.unclear(s, h) {
		return Subject{}, false
	}
	return Subject{Span: s, Behind: h.End, Hidden: r.hearsay(s)}, true
}

// shortRest is how many words at most follow a کے مطابق that only says in what
// manner: حالات کے مطابق خود کو ڈھالنا.
const shortRest = 5

// canReport tells whether the phrase before کے مطابق is a source and not what
// something conforms to: it names somebody or something that speaks, or it opens
// its clause and more follows than a verb.
func (r *Reader) canReport(s text.Span, h *cue.Hit, c *Clause) bool {
	for i := s.Start; i < s.End; i++ {
		if r.Reflexive(i) && (i == s.Start || !r.Animate(s)) {
			return false // اپنے بیان کے مطابق X نے: who it is comes behind; دیگر اپنی ضرورت کے مطابق
		}
	}
	if h.Cue.People {
		return r.OnlyPronoun(s) && r.Fold(s.Start) != "اس" || r.Is(s.End-1, lexicon.PersonNoun) || r.PersonEndsAt(s.End)
	}
	if r.Is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document|lexicon.Hearsay) || r.Names.EndingAt(s.End) != nil ||
		r.Names.TitleEndsAt(s.End) {
		return true
	}
	if c.Sentence.End-h.End <= shortRest ||
		r.Is(s.Start, lexicon.PersonPronoun) && r.Is(s.Start+1, lexicon.Genitive) && !r.Animate(s) {
		return false // کھیل کو اس کی روح کے مطابق کھیلنے
	}
	p := s.Start - 1
	if f := r.Fold(p); !r.OnlyPronoun(s) &&
		(f == "نے" || r.In(s.End-1, lexicon.Plan) && (f == "کو" && s.Len() < 4 || s.Len() > 2 && r.Fold(s.End-2) == "خلاف")) {
		return false // قیدی کو قانون کے مطابق سہولیات دی جائیں گی: as the law demands it
	}
	return s.Start == c.Sentence.Start || r.OnlyPronoun(s) || r.Kind(p) != text.Word ||
		r.Is(p, lexicon.Conjunction|lexicon.Postposition|lexicon.Auxiliary|lexicon.Opener)
}

// lawOf tells whether a phrase means the law or rules of somebody, with which a clause opens that says what may and what
// must be done: آئی سی سی کے قوانین (کے مطابق), پاکستانی قانون (کے مطابق).
func (r *Reader) lawOf(s text.Span, h *cue.Hit, c *Clause) bool {
	if s.Len() < 2 || !r.In(s.End-1, lexicon.Plan) || c.Sentence.End-h.End <= shortRest || !r.Finite(r.FinalWord(c.Sentence)) {
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

// maxCarried is how many words stand at most between a document that only carries what is said and the cue that says it.
const maxCarried = 16

// vehicle tells whether a document before کے مطابق only carries what a named source
// says in it: ایک بیان کے مطابق وزیر اعظم نے کہا. That is one statement, the source's.
func (r *Reader) vehicle(s text.Span, c *Clause) bool {
	next := c.HitAfter()
	if !r.Is(s.End-1, lexicon.Document) || !r.Is(s.End-1, lexicon.Occasion) || next == nil || r.NameBetween(s.Start, s.End) {
		return false
	}
	end := c.Hit().End
	if next.Shape == cue.Noun && next.Ke && s.Len() == 1 {
		p := r.PhraseBefore(next.Start, end)
		return p.Start == end && p.Len() > 0 // رپورٹ کے مطابق ایجنسی (کا کہنا تھا کہ)
	}
	if next.Shape != cue.Verb || !next.Perfect || next.Start-end > maxCarried {
		return false
	}
	if next.Cue.Act == "say" && !next.Ke && !next.Object && r.HasNoun(next) {
		return false // بیان کے مطابق فوج نے (بھرپور جواب دیا)
	}
	for i := end; i < next.Start; i++ {
		if r.Fold(i) == "نے" {
			return true
		}
		if r.Fold(i) == "کہ" {
			return false
		}
	}
	return false
}
