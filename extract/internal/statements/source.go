package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// vehicle tells whether a document before کے مطابق only carries what a named source
// says in it: ایک بیان کے مطابق وزیر اعظم نے کہا. That is one statement, the source's.
func (r *reader) vehicle(s text.Span, c *clause) bool {
	if !r.is(s.End-1, lexicon.Document) || !r.is(s.End-1, lexicon.Occasion) || c.n+1 >= len(c.hits) || r.namesAny(s.Start, s.End) {
		return false
	}
	next := &c.hits[c.n+1]
	if next.shape == nounCue && next.ke && s.Len() == 1 {
		p := r.phraseBefore(next.Start, c.hits[c.n].End)
		return p.Start == c.hits[c.n].End && p.Len() > 0 // رپورٹ کے مطابق ایجنسی (کا کہنا تھا کہ)
	}
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

// quoted is whom a medium quotes between its نے and the cue: (روئٹرز نے) وزیر کے
// حوالے سے (بتایا کہ). کے حوالے سے also means "about", so it must be somebody.
func (r *reader) quoted(ne int, h *hit) (subject, bool) {
	for i := ne + 2; i+2 < h.Start+1 && h.ke; i++ {
		if r.fold(i) != "حوالے" || r.fold(i+1) != "سے" || !r.is(i-1, lexicon.Genitive) {
			continue
		}
		s := r.phraseBefore(i-1, ne+1)
		m := r.names.EndingAt(i - 1)
		if m != nil && r.isPerson(m.Entity) && r.speaksOf(ne, h) {
			return subject{}, false
		}
		if r.is(i-2, lexicon.Document) && m == nil {
			m = r.ownerIn(s) // وزارت صحت کے بیان (کے حوالے سے)
		}
		if m != nil && !r.names.Is(m.Entity, names.Place) || r.fold(s.Start) == "ایک" && r.is(i-2, lexicon.PersonNoun) || r.is(i-2, lexicon.StandsFor) || r.names.TitleEndsAt(i-1) && r.ofMedia(r.phraseBefore(ne, r.doc.SentenceAt(ne).Start)) {
			return subject{Span: s, end: i + 2}, s.Len() > 0
		}
	}
	return subject{}, false
}

// speaksOf tells whether somebody who is no reporter says something with the نے at token ne, rather than writes it, so that
// X کے حوالے سے in it means about X: کوچ نے کھلاڑی کے حوالے سے (بتایا کہ).
func (r *reader) speaksOf(ne int, h *hit) bool {
	p := r.phraseBefore(ne, r.doc.SentenceAt(ne).Start)
	m := r.head(p)
	if p.Len() == 0 || strings.HasPrefix(r.fold(h.core), "لکھ") || !r.pronoun(p) && (m == nil || !r.isPerson(m.Entity)) {
		return false
	}
	return !r.lex.AnyIn(r.doc, p.Start, p.End, lexicon.Byline) // بی بی سی کے نامہ نگار علی نے پولیس افسر کے حوالے سے
}

// citedBy is whom a medium cites with the words of its cue: (ڈان نے) نامعلوم عہدیداروں (کا حوالہ
// دیتے ہوئے لکھا کہ). Others who cite somebody speak themselves.
func (r *reader) citedBy(ne int, h *hit) (subject, bool) {
	if r.fold(h.Start) != "حوالہ" || !r.is(h.Start-1, lexicon.Genitive) || !h.ke {
		return subject{}, false
	}
	m := r.names.EndingAt(ne)
	medium := m != nil && r.category(m.Entity) == "media" || r.is(ne-1, lexicon.MediaWord) || r.ofMedia(r.phraseBefore(ne, r.doc.SentenceAt(ne).Start))
	if !medium {
		return subject{}, false
	}
	s := r.phraseBefore(h.Start-1, ne)
	known := r.names.EndingAt(s.End) != nil || s.Len() > 1 // a bare ذرائع tells less than the medium
	return subject{Span: s, end: h.Start}, known && r.quotable(s) && !r.is(s.End-1, lexicon.Document)
}

// quotable tells whether the phrase before کے حوالے سے can be a source: somebody, a
// body, a medium or a document, and not what is talked about.
func (r *reader) quotable(s text.Span) bool {
	m := r.names.EndingAt(s.End)
	return m != nil && !r.names.Is(m.Entity, names.Place) || r.pronoun(s) || r.names.TitleEndsAt(s.End) || r.people(s.End-1) ||
		r.is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.MediaWord|lexicon.Document|lexicon.Hearsay)
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
	for i := s.Start; i < s.End; i++ {
		if r.reflexive(i) && (i == s.Start || !r.animate(s)) {
			return false // اپنے بیان کے مطابق X نے: who it is comes behind; دیگر اپنی ضرورت کے مطابق
		}
	}
	if h.cue.People {
		return r.pronoun(s) && r.fold(s.Start) != "اس" || r.is(s.End-1, lexicon.PersonNoun) || r.personEndsAt(s.End)
	}
	if r.is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document|lexicon.Hearsay) || r.names.EndingAt(s.End) != nil || r.names.TitleEndsAt(s.End) {
		return true
	}
	if c.sentence.End-h.End <= shortRest || r.is(s.Start, lexicon.PersonPronoun) && r.is(s.Start+1, lexicon.Genitive) && !r.animate(s) {
		return false // کھیل کو اس کی روح کے مطابق کھیلنے
	}
	p := s.Start - 1
	if f := r.fold(p); !r.pronoun(s) && (f == "نے" || r.in(s.End-1, lexicon.Plan) && (f == "کو" && s.Len() < 4 || s.Len() > 2 && r.fold(s.End-2) == "خلاف")) {
		return false // قیدی کو قانون کے مطابق سہولیات دی جائیں گی: as the law demands it
	}
	return s.Start == c.sentence.Start || r.pronoun(s) || r.kind(p) != text.Word || r.is(p, lexicon.Conjunction|lexicon.Postposition|lexicon.Auxiliary|lexicon.Opener)
}

// dative is the source of an impersonal cue, if the clause has one: حکام کو (شبہ
// ہے کہ), انھیں (امید ہے کہ), and of an accusation پولیس کی طرف سے (الزام ہے کہ).
func (r *reader) dative(h *hit, c *clause) subject {
	at := h.Start
	for at > c.before() && (r.is(at-1, lexicon.Particle) || r.fold(at-1) == "یہ" || r.fold(at-1) == "یہی") {
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
	for i := h.Start - 1; i > c.before()+1 && h.cue.Act == "accuse" && i > h.Start-maxAccused && r.fold(i) != "کہ"; i-- {
		if agent, ok := r.bySide(i); ok {
			if s := r.phraseBefore(agent, c.before()); s.Len() > 0 && (at == i+1 || r.is(at-1, lexicon.Relative)) {
				return subject{Span: s, end: at} // X کی طرف سے لگائے جانے والے (الزامات تھے کہ)
			}
		}
	}
	return subject{hidden: true, Span: text.Span{Start: h.Start, End: h.Start}, end: c.before()}
}

// maxAccused is how many words lie at most between who accuses and the accusation.
const maxAccused = 14

// passiveSource is the source of a passive cue, if the clause tells: X کی جانب
// سے, X کے حوالے سے, رپورٹ میں. Else the source is hidden.
func (r *reader) passiveSource(h *hit, c *clause) (subject, bool) {
	lo := c.before()
	if c.n > 0 && c.hits[c.n-1].part && !r.carriedOver(c.hits[c.n-1].End, h.Start) {
		lo = c.sentence.Start // (X کی جانب سے حملے کی مذمت کرتے ہوئے) کہا گیا, تحقیقات کا حکم دیا گیا
		if c.n > 1 {
			lo = c.hits[c.n-2].End
		}
	}
	d, inDocument := r.documentSource(h, c)
	if p := c.n - 1; !inDocument && p >= 0 && c.hits[p].part && !r.carriedOver(c.hits[p].End, h.Start) {
		nc := *c
		nc.n = p
		d, inDocument = r.documentSource(h, &nc) // قرارداد میں (حملے کی مذمت کرتے ہوئے) مطالبہ کیا گیا
	}
	for i := h.Start - 1; i > lo; i-- {
		if r.fold(i) == "سے" && (r.fold(i-1) == "جانب" || r.fold(i-1) == "طرف" || r.fold(i-1) == "حوالے") && r.is(i-2, lexicon.Genitive) {
			if m := r.names.EndingAt(i - 2); inDocument && r.fold(i-1) == "حوالے" && (d.End > i || m == nil || !r.names.Is(m.Entity, names.Agency)) {
				return d, true // X کے حوالے سے (about X) رپورٹ میں کہا گیا, but بیان میں ایجنسی کے حوالے سے کہا گیا
			}
			if inDocument && d.end <= i-2 && r.deploredDeed(i+1, h, c) || r.agentOfNoun(i+1, h) || i < c.before() && r.modifiesNoun(i+1, h.Start) {
				continue
			}
			if s := r.phraseBefore(i-2, lo); s.Len() > 0 && (r.fold(i-1) != "حوالے" || r.quotable(s)) {
				return subject{Span: s, end: i + 1}, true
			}
		}
	}
	if inDocument && (h.cue.Act != "ask" || h.ke && r.is(d.End-1, lexicon.Document) && !r.is(d.End-1, lexicon.Occasion|lexicon.MediaWord)) {
		return d, true // who asks in an interview is not the interview
	}
	if s, ok := r.relativeSource(h, c); ok {
		return s, true
	}
	if h.cue.Act != "say" && !h.ke && !h.object || h.cue.Complement && !r.going(h) || r.named(h, lo) >= 0 {
		return subject{}, false // الزام عائد کیا گیا without content
	}
	if h.cue.Own {
		return subject{}, false // توقع کی جا رہی ہے کہ: the author's own
	}
	if h.cue.Naming && !h.ke && !h.object && !r.perfectPassive(h) && r.kind(h.End) != text.Mark && r.fold(h.End) != ":" {
		return subject{}, false // جسے … کہا جاتا ہے
	}
	if r.fold(h.Start-1) == "جب" && r.habitual(h) {
		return subject{}, false // جب کہا جاتا ہے کہ … تو اس سے مراد … ہے
	}
	if r.insideSpeech(h) && !(r.fold(h.Start-1) == "میں" && (r.relativeWord(h.Start-2) || r.is(h.Start-2, lexicon.Document))) {
		return subject{}, false
	}
	if c.n > 0 && c.hits[c.n-1].passive && (r.fold(c.hits[c.n-1].End) == "اور" || r.fold(c.hits[c.n-1].End) == "جبکہ") && r.carry != nil && r.carry.Span.Len() > 0 {
		return subject{carried: true, end: c.before(), Span: text.Span{Start: h.Start, End: h.Start}}, true // بیان میں … قرار دیا گیا اور کہا گیا کہ
	}
	if c.n > 0 && c.hits[c.n-1].part && r.carry != nil && r.carry.Span.Len() > 0 && r.ergative(h, c) >= 0 {
		return subject{carried: true, end: c.before(), Span: text.Span{Start: h.Start, End: h.Start}}, true // عدالت نے خبر غلط قرار دیتے ہوئے … کو کہا گیا ہے
	}
	if !r.perfectPassive(h) && r.fold(h.Start-1) == "سے" {
		return subject{}, false // سپاہی سے توقع کی جاتی ہے کہ: a rule, no report
	}
	none := text.Span{Start: h.Start, End: h.Start}
	if sp := r.furtherSource(h, c); sp != nil {
		return subject{Span: none, end: lo, goesOn: sp}, true
	}
	return subject{hidden: true, Span: none, end: lo}, true
}

// going tells whether a passive goes on: (قرار دیا) جا رہا ہے.
func (r *reader) going(h *hit) bool {
	for i := h.core; i < h.End-1; i++ {
		if r.fold(i) == "جا" && strings.HasPrefix(r.fold(i+1), "رہ") {
			return true
		}
	}
	return false
}

// bySide is where the phrase of an agent ends whose کی جانب سے or کی طرف سے ends with token i.
func (r *reader) bySide(i int) (int, bool) {
	return i - 2, r.fold(i) == "سے" && r.is(i-1, lexicon.Side) && r.is(i-2, lexicon.Genitive)
}

// modifiesNoun tells whether a participle stands between two tokens that is part of a noun
// phrase: (X کی جانب سے) دیے گئے انٹرویو (کا حوالہ دیتے ہوئے).
func (r *reader) modifiesNoun(from, to int) bool {
	for k := from; k < to; k++ {
		if r.is(k, lexicon.Relative) && !r.adverbial(k) {
			return true
		}
	}
	return false
}

// agentOfNoun tells whether کی طرف سے before token i names who did what a noun phrase
// tells of, rather than who is reported: X کی طرف سے پیش کی جانے والی ترامیم (مسترد کی گئیں),
// X کی طرف سے … کرنے کے فیصلے کو (خوش آئند قرار دیا جا رہا ہے), X کی جانب سے میزائل داغے جانے کے بعد
// (گھروں میں رہنے کی ہدایت کی گئی), X کی طرف سے نامزدگی جیتنے کو (کامیابی قرار دیا گیا).
func (r *reader) agentOfNoun(i int, h *hit) bool {
	end := h.Start
	for k := i; k < end; k++ {
		switch f := r.fold(k); {
		case r.infinitive(k) && k+2 < end && (h.cue.Complement && r.fold(k+1) == "کو" || (h.cue.Complement || f == "جانے") && r.fold(k+1) == "کے" && r.fold(k+2) == "بعد"):
			return true
		case f == "کہ" || f == "کو" && !h.cue.Complement || r.kind(k) == text.Punct:
			return false
		case r.is(k, lexicon.Relative) && !r.adverbial(k) && r.is(k-1, lexicon.Passive):
			for k++; k < end && (r.fold(k) != "میں" || r.fold(k-1) == "بارے"); k++ {
			}
			return k == end // … جمع کرائے جانے والے جواب میں (کہا گیا): theirs
		case r.infinitive(k) && r.is(k+1, lexicon.Genitive) && k+2 < end && r.in(k+2, lexicon.Deed):
			return true
		}
	}
	return false
}

// deploredDeed tells whether the کی طرف سے before token i, behind a document, names who did what is deplored in it, with this cue or
// the participle before it: قرارداد میں فوج کی طرف سے شہریوں کی ہلاکت کی مذمت (کی گئی). Whom X criticises (X کی طرف سے حکومت کو) X does.
func (r *reader) deploredDeed(i int, h *hit, c *clause) bool {
	for _, x := range []*hit{h, &c.hits[max(c.n-1, 0)]} {
		if x != h && !x.part {
			continue
		}
		if r.in(x.Start, lexicon.DeedCue) && x.Start > i+1 && x.object && (r.is(x.objectEnd, lexicon.Genitive) || r.fold(x.objectEnd) == "پر") && x.objectEnd > i+1 {
			return true
		}
	}
	return false
}

// insideSpeech tells whether a cue without a source of its own stands within what
// the cue before it reports, or within a quotation: it is part of that.
func (r *reader) insideSpeech(h *hit) bool {
	if q := r.doc.QuoteOf(h.core); q != nil && q.Open < h.core && q.Close-q.Open > 6 {
		return true
	}
	if len(r.out) == 0 {
		return false
	}
	last := r.out[len(r.out)-1].Content
	return last.Start <= h.core && h.End <= last.End
}

// Between a document and the relative pronoun that means it stand at most so many words: before
// جس کے مطابق, and before جس میں.
const (
	maxApart   = 6
	maxApartIn = 9
)

// maxIf is how many words stand at most between اگر and a cue in its clause.
const maxIf = 25

// conditional tells whether a cue only says what somebody would say, in a clause with اگر that no تو has closed
// (اگر صدر نے حکم دیا (تو), اگر وہ کہتے ہیں کہ), or did not: کسی کو بتائے بغیر.
func (r *reader) conditional(h *hit, c *clause) bool {
	if r.without(h.End) && r.fold(h.End+1) != "نہ" { // but کہے بغیر نہ رہ سکے کہ
		return true
	}
	q := r.doc.QuoteOf(h.core)
	for i := h.Start - 1; i >= c.before() && i > h.Start-maxIf; i-- {
		switch f := r.fold(i); {
		case f == "اگر":
			return r.doc.QuoteOf(i) == q
		case f == "تو" || f == "کہ" || f == "لیکن" || f == "مگر" || f == "تاہم" || f == "جبکہ":
			return false
		}
	}
	return false
}

// without tells whether token i is the بغیر of something that was not done: (ثابت ہوئے) بغیر, (بتائے) بغیر.
func (r *reader) without(i int) bool {
	if r.fold(i-1) == "لیے" && r.fold(i-2) == "کے" {
		return false // ملکوں کے لیے بغیر سود کے قرضے
	}
	return r.fold(i) == "بغیر" && (strings.HasSuffix(r.fold(i-1), "یے") && r.verb(i-1) || strings.HasSuffix(r.fold(i-1), "ے") && r.lex.HasForm(r.id(i-1), morph.Perfective))
}
