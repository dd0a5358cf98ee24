package statements

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// issued is a document of which the article has told whose it is, so that a bare رپورٹ or
// بیان later on is theirs.
type issued struct {
	noun     string // its stem, or empty: something that a medium said, which رپورٹ may call
	speaker  Speaker
	sentence int
	unsure   bool // a body of which nothing tells that it publishes said it
}

// maxIssued is how many sentences later a document is called by its bare noun, and
// maxSaid how many what a body said is called a رپورٹ.
const (
	maxIssued = 30
	maxSaid   = 8
)

// stem is what the forms of a document's noun have in common: رپورٹ, رپورٹس; اعلامیہ,
// اعلامیے.
func stem(noun string) string {
	if strings.HasSuffix(noun, figures) {
		return figures // اعدادوشمار, اعداد و شمار
	}
	for _, end := range []string{"وں", "ات", "یں", "س", "ے", "ہ"} {
		if s, ok := strings.CutSuffix(noun, end); ok && len([]rune(s)) > 2 {
			return s
		}
	}
	return noun
}

// figures is the last word of اعداد و شمار, which is also written as one.
const figures = "شمار"

// report is the noun by which what anybody said may be called.
const report = "رپورٹ"

// notice is a noun in the singular that looks like the plural رپورٹس.
const notice = "نوٹس"

// keep remembers a document and whose it is.
func (r *reader) keep(noun int, sp Speaker) {
	if sp.Hidden() {
		return
	}
	r.issued = append(r.issued, issued{noun: stem(r.fold(noun)), speaker: sp, sentence: r.doc.SentenceOf(noun)})
}

// keepSaid remembers what a statement's source said as something that a later رپورٹ can
// mean: of a medium or who else publishes, whose رپورٹ it stays once it was called so; and the document in which it is
// said to stand (X نے ایک بیان میں, ایک رپورٹ میں X نے).
func (r *reader) keepSaid(st *Statement, from int) {
	sp := st.Speaker
	if e, ok := r.reporter(st); ok {
		sp = Speaker{Entity: e, Span: sp.Span}
	}
	sure := r.publishes(sp.Entity) || sp.Entity < 0 && (r.ofMedia(sp.Name) || r.newsBody(sp.Name) || r.namedMedium(sp.Name))
	if sure || r.mayPublish(sp.Entity) || sp.Entity < 0 && r.unknownBody(sp.Name) && !r.kindWord(sp.Name.Start) && r.names.At(sp.Name.Start) == nil {
		r.issued = append(r.issued, issued{speaker: sp, sentence: r.doc.SentenceOf(st.Cue.Start), unsure: !sure})
		if last := sp.Span.End - 1; sp.Entity >= 0 && sp.Span.Len() > 0 && r.fold(last) == report {
			r.keep(last, sp)
		}
	}
	for k := st.Cue.Start - 1; k > from; k-- {
		if r.is(k, lexicon.Document) && r.fold(k+1) == "میں" && (sp.Span.End <= k || k+2 == sp.Span.Start && r.is(r.phraseBefore(k+1, from).Start, lexicon.Indefinite)) {
			r.keep(k, sp)
			return
		}
	}
}

// reporter is the medium that cites the source of a statement: ڈان نے (نامعلوم عہدیداروں) کا حوالہ دیتے
// ہوئے لکھا کہ.
func (r *reader) reporter(st *Statement) (int, bool) {
	at := st.Speaker.Span.Start - 1
	for r.is(at, lexicon.Genitive) && r.names.EndingAt(at) != nil {
		at = r.names.EndingAt(at).Start - 1 // تاجکستان کی (سکیورٹی کمیٹی)
	}
	if r.fold(at) != "نے" || st.Cue.Start < at {
		return -1, false
	}
	for at > 1 && (r.is(at-1, lexicon.Particle) || r.kind(at-1) == text.Mark) {
		at-- // خبر رساں ایجنسی ’خاور‘ (نے)
	}
	m := r.names.EndingAt(at)
	if m == nil || !r.names.Is(m.Entity, names.Agency) || r.category(m.Entity) != "media" && !r.namedMedium(r.phraseBefore(at, r.doc.SentenceAt(at).Start)) {
		return -1, false
	}
	return m.Entity, true
}

// ofMedia tells whether a phrase means a medium or its reports: برطانوی اخبار, بھارتی میڈیا رپورٹس.
func (r *reader) ofMedia(s text.Span) bool {
	last := s.End - 1
	if s.Len() > 2 && r.is(last, lexicon.Document) && !r.in(last, lexicon.MediaNoun) {
		last--
		if s.Len() > 3 && r.is(last, lexicon.Genitive) && r.in(last-1, lexicon.MediaNoun) {
			last-- // برطانوی میڈیا کی رپورٹ
		}
	}
	return s.Len() > 1 && (r.is(last, lexicon.MediaWord) || r.in(last, lexicon.MediaNoun))
}

// newsBody tells whether a phrase means a body that gathers news: غیر ملکی خبر رساں ادارے.
func (r *reader) newsBody(s text.Span) bool {
	return s.Len() > 1 && r.gathersNews(s.End-1)
}

// gathersNews tells whether a noun for a body at token i is one that gathers news: خبر رساں (ادارے).
func (r *reader) gathersNews(i int) bool {
	return r.in(i, lexicon.InstitutionKind) && r.in(i-1, lexicon.NewsGathering)
}

// mediumNoun tells whether a noun for a medium stands at token i: اخبار, خبر رساں (ادارے).
func (r *reader) mediumNoun(i int) bool { return r.in(i, lexicon.PressKind) || r.gathersNews(i) }

// namedMedium tells whether a phrase is the noun for a medium and a name that no list has: اخبار مالٹا ٹوڈے.
func (r *reader) namedMedium(s text.Span) bool {
	for k := s.End - 2; k >= s.Start && k >= s.End-1-maxMedium && !r.is(k, lexicon.Genitive|lexicon.Postposition); k-- {
		if r.mediumNoun(k) {
			return r.unknownBody(text.Span{Start: k + 1, End: s.End})
		}
	}
	return false
}

// maxMedium is how many words the name of a medium has at most that no list has.
const maxMedium = 3

// publishes tells whether an agency is one that makes reports: a medium, a university, an
// organisation for rights or of the world. What police say nobody calls a رپورٹ.
func (r *reader) publishes(entity int) bool {
	if !r.names.Is(entity, names.Agency) {
		return false
	}
	switch r.category(entity) {
	case "media", "ngo", "university", "international":
		return true
	case "":
		return r.is(r.names.Entities[entity].Mentions[0].End-1, lexicon.MediaWord)
	}
	return false
}

// mayPublish tells whether an agency is one of which nobody knows of what kind it is, and no company.
func (r *reader) mayPublish(entity int) bool {
	return r.names.Is(entity, names.Agency) && r.category(entity) == "" && !r.in(r.insideMarks(r.names.Entities[entity].Mentions[0].Start), lexicon.Company)
}

// thing tells whether a source is a document or a law of which nobody knows whose it is: no
// pronoun for people means it.
func (r *reader) thing(sp Speaker) bool {
	return sp.Entity < 0 && sp.Name.Len() > 0 && (r.is(sp.Name.End-1, lexicon.Document) || r.in(sp.Name.End-1, lexicon.Plan) || r.abbreviated(sp.Name.End-1))
}

// lookForDocuments remembers the documents that a sentence tells of with whoever issued
// them: ہارورڈ یونیورسٹی کی تحقیق, X کی جانب سے جاری بیان, X نے خط پوسٹ کیا.
func (r *reader) lookForDocuments(s text.Span) {
	for k := s.Start + 1; k < s.End; k++ {
		if !r.is(k, lexicon.Document) && !(r.is(k, lexicon.Answer) && r.fold(k+1) != "میں") || r.is(k, lexicon.MediaWord) && !r.in(k, lexicon.PageWord) || r.in(k, lexicon.MediaNoun) || r.is(k+1, lexicon.Document) || r.toldInOther(k) {
			continue
		}
		p := r.phraseBefore(k+1, s.Start)
		if m := r.ownerIn(p); m != nil && !(r.isPerson(m.Entity) && r.onBody(k)) {
			sp := Speaker{Entity: m.Entity}
			if w, ok := r.together(p, m); ok {
				sp = Speaker{Entity: -1, Name: w}
			}
			r.keep(k, sp)
		} else if r.in(k, lexicon.PageWord) {
			continue
		} else if sp, ok := r.issuer(p); ok {
			r.keep(k, sp)
		} else if sp, ok := r.issuedBy(k, s); ok {
			r.keep(k, sp)
		} else if sp, ok := r.releaser(k, p, s); ok {
			r.keep(k, sp)
		} else if sp, ok := r.cameFrom(k, p, s); ok {
			r.keep(k, sp)
		} else if sp, ok := r.ownDocument(p, s); ok {
			r.keep(k, sp)
		}
	}
}

// toldInOther tells whether the document at token k is one that another of the same noun tells of:
// ایک بیان میں X نے کہا کہ اس نے Y کے بیان (کا نوٹس لیا). A bare بیان later on is X's.
func (r *reader) toldInOther(k int) bool {
	if len(r.issued) == 0 || len(r.out) == 0 {
		return false
	}
	d := &r.issued[len(r.issued)-1]
	return d.noun == stem(r.fold(k)) && d.sentence == r.doc.SentenceOf(k) && r.out[len(r.out)-1].Content.Start <= k
}

// ownerIn is the person or agency to whom a document belongs by its phrase: ہارورڈ
// یونیورسٹی (کی تازہ تحقیق).
func (r *reader) ownerIn(p text.Span) *names.Mention {
	for i := p.End - 2; i > p.Start; i-- {
		if !r.is(i, lexicon.Genitive) {
			continue
		}
		if r.inNameOf(i) {
			return nil
		}
		m := r.names.EndingAt(r.names.OverBracket(i, p.Start))
		if m == nil && !r.is(p.End-1, lexicon.Occasion) {
			m = r.nameBefore(i, p.Start) // نشریاتی ادارے ’این ڈی ٹی وی‘ (کی رپورٹ)
			if m != nil && r.isPerson(m.Entity) {
				return nil
			}
		}
		if m != nil && !r.names.Is(m.Entity, names.Place) {
			return m
		}
		return nil
	}
	return nil
}

// maxToIssuer is how many words lie at most between a document and by whom the text tells behind it that it was issued.
const maxToIssuer = 16

// issuedBy is by whom the document at token k was issued, told behind it: یہ خط دو ارکان کی جانب سے (لکھا گیا ہے).
func (r *reader) issuedBy(k int, s text.Span) (Speaker, bool) {
	if r.is(k+1, lexicon.Postposition|lexicon.Genitive) {
		return Speaker{}, false
	}
	for i := k + 2; i < s.End && i < k+maxToIssuer && r.fold(i) != "کہ"; i++ {
		agent, ok := r.bySide(i)
		if !ok {
			continue
		}
		who := r.phraseBefore(agent, k+1)
		if !r.releasedAt(i+1) && !r.in(i+1, lexicon.DocumentVerb) || who.Len() == 0 || r.hasPronoun(who) || r.anyIs(who.Start, who.End, lexicon.StandsFor) {
			return Speaker{}, false // a lawyer hands in somebody else's
		}
		return r.phraseSpeaker(who), true
	}
	return Speaker{}, false
}

// maxToReleaser is how many words lie at most between who made a document public and it.
const maxToReleaser = 60

// releaser is who made the document at token k public in its sentence: X نے ایک خط (پوسٹ
// کیا), لاپتا طالب علم کے والدین نے درخواست (دائر کی).
func (r *reader) releaser(k int, p, s text.Span) (Speaker, bool) {
	if !r.broughtOut(k+1, min(k+maxVerb, s.End)) && !r.in(k+1, lexicon.DocumentVerb) && !r.wroteAtOnce(k+1) {
		return Speaker{}, false
	}
	for i := p.Start - 1; i > s.Start && i > p.Start-maxToReleaser && r.fold(i) != "کہ"; i-- {
		if r.fold(i) == "نے" {
			return r.actsBefore(i, s.Start)
		}
	}
	return Speaker{}, false
}

// wroteAtOnce tells whether the root of a verb of writing or sending stands at token i, with what ends its clause or
// goes on with it: (خط) لکھ دیا, لکھ کر.
func (r *reader) wroteAtOnce(i int) bool {
	return r.lex.HasForm(r.id(i), morph.Root) && r.lex.In(r.lex.Symbol(r.fold(i)+"ا"), lexicon.DocumentVerb)
}

// cameFrom is the agency from which, or who has the page from which the document at token k was issued: وزارت خارجہ سے
// ایک بیان (جاری ہوا), وزیر اعظم کے اکاؤنٹ سے ایک بیان (جاری کیا گیا).
func (r *reader) cameFrom(k int, p, s text.Span) (Speaker, bool) {
	i := p.Start - 1
	if r.fold(i) == "بھی" {
		i--
	}
	if i <= s.Start || r.fold(i) != "سے" || !r.releasedAt(k+1) || r.submittedAt(k+1) {
		return Speaker{}, false
	}
	if r.in(i-1, lexicon.PageWord) {
		return r.pageOwner(i, s.Start)
	}
	m := r.nameBefore(i, s.Start)
	if m == nil || !r.names.Is(m.Entity, names.Agency) {
		return Speaker{}, false
	}
	return Speaker{Entity: m.Entity}, true
}

// ownDocument is who acts with نے right before a document that is their own: X نے اپنی تازہ رپورٹ (میں
// انکشاف کیا).
func (r *reader) ownDocument(p, s text.Span) (Speaker, bool) {
	if ne := p.Start - 1; r.reflexive(p.Start) && r.fold(ne) == "نے" {
		return r.actsBefore(ne, s.Start)
	}
	return Speaker{}, false
}

// actsBefore is who acts with the نے at token i: somebody by name, or who a phrase says that it is. A bare
// عدالت says too little.
func (r *reader) actsBefore(i, lo int) (Speaker, bool) {
	who := r.phraseBefore(i, lo)
	if who.Len() > 0 && r.animate(who) && !r.hasPronoun(who) {
		sp := r.phraseSpeaker(who)
		return sp, sp.Entity >= 0 || sp.Name.Len() > 1
	}
	if m := r.nameBefore(i, lo); m != nil {
		return Speaker{Entity: m.Entity}, true
	}
	return Speaker{}, false
}

// broughtOut is madePublic, unless it only shall be done: رپورٹ پیش کرنے (کی ہدایت کی).
func (r *reader) broughtOut(from, to int) bool {
	for i := from; i < to; i++ {
		if r.is(i, lexicon.Release) {
			return !r.lex.HasForm(r.id(i+1), morph.Infinitive) && !r.lex.HasForm(r.id(i+1), morph.Subjunctive)
		}
	}
	return false
}

// hasPronoun tells whether a phrase has a pronoun, so that it says by itself of nobody who that is: ان کے
// وکیل, جن ججوں.
func (r *reader) hasPronoun(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if r.relativeWord(i) || r.is(i, lexicon.FirstPerson|lexicon.PersonPronoun) {
			return true
		}
	}
	return false
}

// knownDocument is whose a document is that a phrase only calls by its noun: رپورٹ, اس
// بیان, تازہ تحقیق.
func (r *reader) knownDocument(s text.Span) (Speaker, bool) {
	last := r.fold(s.End - 1)
	many := strings.HasSuffix(last, "ٹس") && last != notice // رپورٹس are anybody's, but those of media that are not named
	if s.Len() > 3 || r.is(s.Start, lexicon.Indefinite) || many && s.Len() > 1 {
		return Speaker{}, false
	}
	for i := s.Start; i < s.End; i++ {
		if r.is(i, lexicon.Genitive|lexicon.Release) || r.is(i, lexicon.MediaWord) && !(s.Len() <= 2 && r.in(s.End-1, lexicon.PageWord)) || r.names.At(i) != nil {
			return Speaker{}, false // جاری بیان is a new one
		}
	}
	if s.Len() > 1 && r.onBody(s.End-1) {
		return Speaker{}, false
	}
	country := r.countryOf(s)
	noun, here := stem(r.fold(s.End-1)), r.doc.SentenceOf(s.Start)
	var said *issued
	for n := len(r.issued) - 1; n >= 0 && here-r.issued[n].sentence <= maxIssued; n-- {
		d := &r.issued[n]
		if d.noun == "" && (said == nil || said.unsure && !d.unsure) && here-d.sentence <= maxSaid {
			said = d
		}
		if d.noun == noun && !many && r.fromCountry(d.speaker, country) {
			return Speaker{Entity: d.speaker.Entity, Name: d.speaker.Name, Span: s, Resolved: "phrase"}, true
		}
	}
	if many && said != nil && said.speaker.Entity < 0 && r.in(said.speaker.Name.End-1, lexicon.MediaNoun) {
		return Speaker{Entity: -1, Name: said.speaker.Name, Span: s, Resolved: "phrase"}, true
	}
	// an inquiry's رپورٹ is another one
	if said != nil && r.fromCountry(said.speaker, country) && last == report && (s.Len() == 1 || r.is(s.Start, lexicon.Demonstrative) || r.in(s.End-2, lexicon.MediaNoun) || said.speaker.Entity >= 0) {
		return Speaker{Entity: said.speaker.Entity, Name: said.speaker.Name, Span: s, Resolved: "phrase"}, true
	}
	return Speaker{}, false
}

// countryOf is the country of which a phrase's adjective is, or -1: سعودی (بیان).
func (r *reader) countryOf(s text.Span) int32 {
	if m, ok := r.names.Matches.Longest(s.Start, lexicon.Demonym); ok && m.End < s.End {
		return m.Index
	}
	return -1
}

// fromCountry tells whether a document's source can be of a country, if one is given: a سعودی بیان is not that of a person
// of whom the text says nothing of the kind.
func (r *reader) fromCountry(sp Speaker, country int32) bool {
	if country < 0 || !r.isPerson(sp.Entity) {
		return true
	}
	return slices.ContainsFunc(r.names.Entities[sp.Entity].Titles, func(t text.Span) bool { return r.tellsCountry(t, country) })
}

// tellsCountry tells whether a span has the name or the adjective of a country.
func (r *reader) tellsCountry(s text.Span, country int32) bool {
	for i := s.Start; i < s.End; i++ {
		for _, m := range r.names.Matches.At(i) {
			if (m.Kind == lexicon.Place || m.Kind == lexicon.Demonym) && m.Index == country {
				return true
			}
		}
	}
	return false
}
