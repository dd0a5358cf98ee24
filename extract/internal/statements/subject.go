package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
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
			if r.hearsay(s) {
				return subject{Span: s, end: h.End, hidden: true}, true
			}
		}
		if s.Len() == 0 {
			return subject{}, false
		}
		return subject{Span: s, end: h.End}, true
	case impersonalCue:
		s := r.dative(h, c)
		if d, ok := r.documentSource(h, c); ok && s.hidden {
			return d, true // تحقیق میں انکشاف ہوا ہے کہ
		}
		return s, !s.hidden && !r.is(s.Start, lexicon.FirstPerson) || s.hidden && !r.insideSpeech(h, c) && !r.firstPerson(h, c)
	case beforeCue:
		s := r.phraseAfter(h.End, c.sentence.End)
		end := s.End
		if r.fold(end) == "کے" && r.pronoun(s) {
			end++
		}
		return subject{Span: s, end: end}, s.Len() > 0
	}
	if h.passive {
		return r.passiveSource(h, c)
	}
	if h.part {
		if jo := r.relativeBefore(h, c); jo >= 0 {
			return r.antecedent(jo, h, c)
		}
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
			if r.relative(s) && !h.ke && h.cue.Act == "urge" && r.insideSpeech(h, c) {
				return subject{}, false // X نے کہا کہ جس نے قتل کا حکم دیا وہ …
			}
			if s.Len() > 1 && (r.fold(s.Start) == "جن" || r.fold(s.Start) == "جس") && !h.ke {
				return subject{}, false // جن صارفین نے تصدیق کی ہے
			}
			return subject{Span: s, end: ne + 1}, s.Len() > 0 && !(s.Len() == 1 && r.is(s.Start, lexicon.FirstPerson))
		}
		if s, ok := r.documentSource(h, c); ok {
			return s, true
		}
		if s, ok := r.subjectBehind(h, c); ok {
			return s, true
		}
		return r.carriedSubject(h, c)
	}
	if h.cue.Documented {
		s, ok := r.documentSource(h, c)
		return s, ok && h.ke
	}
	for i := h.core; i < h.End; i++ {
		if r.fold(i) == "ہوں" {
			return subject{}, false // I, whoever speaks: بطور ڈائریکٹر میں مانتا ہوں کہ
		}
	}
	if jo := r.relativeBefore(h, c); jo >= 0 {
		return r.antecedent(jo, h, c)
	}
	if s, ok := r.overRelative(h, c); ok {
		return s, true
	}
	s, ok := r.nominative(h, c)
	if !ok {
		s, ok = r.coordinated(h, c)
	}
	if !ok && h.middle && h.ke && !r.insideSpeech(h, c) {
		if d, ok := r.documentSource(h, c); ok {
			return d, true
		}
		return subject{hidden: true, Span: text.Span{Start: h.Start, End: h.Start}, end: c.before()}, true
	}
	return s, ok
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
	for i := h.Start - 1; i >= lo; i-- {
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
			if next := r.names.At(m.End + 1); r.fold(m.End) == "اور" && next != nil && next.Start == m.End+1 && r.is(next.End, lexicon.Postposition) {
				i = next.End - 1
				continue // پنجاب اور بنگال کا
			} else if r.fold(m.End) == "اور" && next != nil && next.Start == m.End+1 && next.End <= h.Start && r.isPerson(m.Entity) && r.isPerson(next.Entity) {
				return subject{Span: text.Span{Start: m.Start, End: next.End}, end: next.End}, true
			}
			if m.End <= h.Start && !r.is(m.End, lexicon.Postposition) && r.fold(m.End) != "سمیت" && r.kind(m.End) != text.Punct {
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
	for i, from := start, start; i < h.Start && i < from+8; i++ {
		if r.is(i, lexicon.Relator) && r.is(i-1, lexicon.Genitive) && from == start {
			from, start = i+1, i+1 // (معافی مانگنے کے بجائے) پارٹی کے رہنما
			continue
		}
		if r.is(i, lexicon.Postposition) && !r.is(i, lexicon.Genitive) || r.kind(i) != text.Word {
			if r.adverbialAhead(i, h.Start) {
				from = i + 1
				continue
			}
			break
		}
		if (r.is(i, lexicon.PersonNoun|lexicon.GroupNoun) || r.names.TitleEndsAt(i+1) || r.people(i)) && !r.names.InTitle(i+1) && (r.names.At(i+1) == nil || r.placeAt(i+1)) && (!r.is(i+1, lexicon.Postposition|lexicon.PersonNoun|lexicon.GroupNoun) || r.pluralSubject(i)) && i+1 < h.Start {
			return subject{Span: r.trimPhrase(start, i+1), end: i + 1}, true
		}
	}
	if k := h.Start - 1; k > start && r.is(k, lexicon.PersonNoun) && r.names.At(k) == nil {
		return subject{Span: r.phraseBefore(h.Start, start), end: h.Start}, true // … رہا ہے لوگ کہہ رہے ہیں
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

// coordinated is the subject of the clause that اور joins to a cue's, where that is a
// person with whom the sentence begins: اجمل خان آئے اور (کہنے لگے).
func (r *reader) coordinated(h *hit, c *clause) (subject, bool) {
	if h.Start-1 < c.before() || r.fold(h.Start-1) != "اور" {
		return subject{}, false
	}
	if h.Start-1 == c.before() && c.n > 0 && r.carry != nil {
		return subject{carried: true, end: c.before(), Span: text.Span{Start: h.Start, End: h.Start}}, true // تردید کر چکے ہیں اور کہہ چکے ہیں کہ
	}
	for i := c.sentence.Start; i < h.Start-1; i++ {
		if m := r.names.At(i); m != nil {
			return subject{Span: m.Span, end: h.Start}, r.isPerson(m.Entity) && r.opens(m.Span, c.sentence)
		}
	}
	return subject{}, false
}

// pluralSubject tells whether the plural of people at token i is a phrase of its own
// before a noun in another case: مظاہرین (حکومت سے).
func (r *reader) pluralSubject(i int) bool {
	if f := r.fold(i); !r.is(i, lexicon.PersonNoun) || !strings.HasSuffix(f, "ین") && !strings.HasSuffix(f, "ان") || r.is(i+1, lexicon.Postposition) {
		return false
	}
	for k := i + 2; k < i+5; k++ {
		if r.is(k, lexicon.CaseMarker) {
			return true
		}
	}
	return false
}

// placeAt tells whether a place stands at token i that says where something is: (ذرائع)
// افغانستان میں.
func (r *reader) placeAt(i int) bool {
	m := r.names.At(i)
	return m != nil && r.names.Entities[m.Entity].Type == names.Place && r.is(m.End, lexicon.CaseMarker)
}

// nominalSubject accepts a phrase without نے as a subject if its head can speak.
func (r *reader) nominalSubject(s text.Span) (subject, bool) {
	if s.Len() == 0 || s.Len() > 8 || r.fold(s.Start) == "جو" || !r.is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document) {
		return subject{}, false
	}
	return subject{Span: s, end: s.End}, true
}

// adverbialAhead tells whether the words from token i on go on to a کے بجائے, کے بعد …,
// behind which the subject may stand.
func (r *reader) adverbialAhead(i, hi int) bool {
	for k := i + 1; k < min(hi, i+maxBehind); k++ {
		if r.is(k, lexicon.Relator) && r.is(k-1, lexicon.Genitive) {
			return true
		}
	}
	return false
}
