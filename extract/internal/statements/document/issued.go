package document

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/nominal"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// issued is a document of which the article has told whose it is, so that a bare رپورٹ or
// بیان later on is theirs.
type issued struct {
	noun     string // its stem, or empty: something that a medium said, which رپورٹ may call
	speaker  said.Speaker
	sentence int
	unsure   bool // a body of which nothing tells that it publishes said it
}

// maxIssued is how many sentences later a document is called by its bare noun, and
// maxSaid how many what a body said is called a رپورٹ.
const (
	maxIssued = 30
	maxSaid   = 8
)

// report is the noun by which what anybody said may be called.
const report = "رپورٹ"

// notice is a noun in the singular that looks like the plural رپورٹس.
const notice = "نوٹس"

// keep remembers a document and whose it is.
func (r *Reader) keep(noun int, sp said.Speaker) {
	if sp.Hidden() {
		return
	}
	r.issued = append(r.issued, issued{noun: nominal.Stem(r.Fold(noun)), speaker: sp, sentence: r.Doc.SentenceOf(noun)})
}

// KeepSaid remembers what a statement's source said as something that a later رپورٹ can
// mean: of a medium or who else publishes, whose رپورٹ it stays once it was called so; and the document in which it is
// said to stand (X نے ایک بیان میں, ایک رپورٹ میں X نے).
func (r *Reader) KeepSaid(st *said.Statement, from int) {
	sp := st.Speaker
	if e, ok := r.Reporter(st); ok {
		sp = said.Speaker{Entity: e, Span: sp.Span}
	}
	sure := r.Publishes(sp.Entity) || sp.Entity < 0 && (r.OfMedia(sp.Name) || r.NewsBody(sp.Name))
	if sure || r.mayPublish(sp.Entity) ||
		sp.Entity < 0 && r.UnknownBody(sp.Name) && !r.KindNoun(sp.Name.Start) && r.Names.At(sp.Name.Start) == nil {
		r.issued = append(r.issued, issued{speaker: sp, sentence: r.Doc.SentenceOf(st.Cue.Start), unsure: !sure})
		if last := sp.Span.End - 1; sp.Entity >= 0 && sp.Span.Len() > 0 && r.Fold(last) == report {
			r.keep(last, sp)
		}
	}
	for k := st.Cue.Start - 1; k > from; k-- {
		if r.Is(k, lexicon.Document) && r.Fold(k+1) == "میں" &&
			(sp.Span.End <= k || k+2 == sp.Span.Start && r.Is(r.PhraseBefore(k+1, from).Start, lexicon.Indefinite)) {
			r.keep(k, sp)
			return
		}
	}
}

// Publishes tells whether an agency is one that makes reports: a medium, a university, an
// organisation for rights or of the world. What police say nobody calls a رپورٹ.
func (r *Reader) Publishes(entity int) bool {
	if !r.Names.Is(entity, names.Agency) {
		return false
	}
	switch r.Category(entity) {
	case "media", "ngo", "university", "international":
		return true
	case "":
		return r.Is(r.Names.Entities[entity].Mentions[0].End-1, lexicon.MediaWord)
	}
	return false
}

// mayPublish tells whether an agency is one of which nobody knows of what kind it is, and no company.
func (r *Reader) mayPublish(entity int) bool {
	return r.Names.Is(entity, names.Agency) && r.Category(entity) == "" &&
		!r.In(r.InsideMarks(r.Names.Entities[entity].Mentions[0].Start), lexicon.Company)
}

// Thing tells whether a source is a document or a law of which nobody knows whose it is: no
// pronoun for people means it.
func (r *Reader) Thing(sp said.Speaker) bool {
	return sp.Entity < 0 && sp.Name.Len() > 0 &&
		(r.Is(sp.Name.End-1, lexicon.Document) || r.In(sp.Name.End-1, lexicon.Plan) || r.Abbreviated(sp.Name.End-1))
}

// LookForDocuments remembers the documents that a sentence tells of with whoever issued
// them: ہارورڈ یونیورسٹی کی تحقیق, X کی جانب سے جاری بیان, X نے خط پوسٹ کیا.
func (r *Reader) LookForDocuments(s text.Span) {
	for k := s.Start + 1; k < s.End; k++ {
		if !r.Is(k, lexicon.Document) && !(r.Is(k, lexicon.Answer) && r.Fold(k+1) != "میں") ||
			r.Is(k, lexicon.MediaWord) && !r.In(k, lexicon.PageWord) || r.In(k, lexicon.MediaNoun) ||
			r.Is(k+1, lexicon.Document) || r.toldInOther(k) {
			continue
		}
		p := r.PhraseBefore(k+1, s.Start)
		if m := r.OwnerIn(p); m != nil && !(r.IsPerson(m.Entity) && r.onBody(k)) {
			sp := said.Speaker{Entity: m.Entity}
			if w, ok := r.together(p, m); ok {
				sp = said.Speaker{Entity: -1, Name: w}
			}
			r.keep(k, sp)
		} else if r.In(k, lexicon.PageWord) {
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
func (r *Reader) toldInOther(k int) bool {
	if len(r.issued) == 0 || len(r.Out) == 0 {
		return false
	}
	d := &r.issued[len(r.issued)-1]
	return d.noun == nominal.Stem(r.Fold(k)) && d.sentence == r.Doc.SentenceOf(k) && r.Out[len(r.Out)-1].Content.Start <= k
}

// maxToIssuer is how many words lie at most between a document and by whom the text tells behind it that it was issued.
const maxToIssuer = 16

// issuedBy is by whom the document at token k was issued, told behind it: یہ خط دو ارکان کی جانب سے (لکھا گیا ہے).
func (r *Reader) issuedBy(k int, s text.Span) (said.Speaker, bool) {
	if r.Is(k+1, lexicon.Postposition|lexicon.Genitive) {
		return said.Speaker{}, false
	}
	for i := k + 2; i < s.End && i < k+maxToIssuer && r.Fold(i) != "کہ"; i++ {
		agent, ok := r.BySide(i)
		if !ok {
			continue
		}
		who := r.PhraseBefore(agent, k+1)
		if !r.ReleasedAt(i+1) && !r.In(i+1, lexicon.DocumentVerb) || who.Len() == 0 || r.HasPronoun(who) ||
			r.AnyIs(who.Start, who.End, lexicon.StandsFor) {
			return said.Speaker{}, false // a lawyer hands in somebody else's
		}
		return r.PhraseSpeaker(who), true
	}
	return said.Speaker{}, false
}

// maxToReleaser is how many words lie at most between who made a document public and it.
const maxToReleaser = 60

// releaser is who made the document at token k public in its sentence: X نے ایک خط (پوسٹ
// کیا), لاپتا طالب علم کے والدین نے درخواست (دائر کی).
func (r *Reader) releaser(k int, p, s text.Span) (said.Speaker, bool) {
	if !r.BroughtOut(k+1, min(k+source.MaxVerb, s.End)) && !r.In(k+1, lexicon.DocumentVerb) && !r.WritingRoot(k+1) {
		return said.Speaker{}, false
	}
	for i := p.Start - 1; i > s.Start && i > p.Start-maxToReleaser && r.Fold(i) != "کہ"; i-- {
		if r.Fold(i) == "نے" {
			return r.actsBefore(i, s.Start)
		}
	}
	return said.Speaker{}, false
}

// cameFrom is the agency from which, or who has the page from which the document at token k was issued: وزارت خارجہ سے
// ایک بیان (جاری ہوا), وزیر اعظم کے اکاؤنٹ سے ایک بیان (جاری کیا گیا).
func (r *Reader) cameFrom(k int, p, s text.Span) (said.Speaker, bool) {
	i := p.Start - 1
	if r.Fold(i) == "بھی" {
		i--
	}
	if i <= s.Start || r.Fold(i) != "سے" || !r.ReleasedAt(k+1) || r.submittedAt(k+1) {
		return said.Speaker{}, false
	}
	if r.In(i-1, lexicon.PageWord) {
		return r.pageOwner(i, s.Start)
	}
	m := r.NameBefore(i, s.Start)
	if m == nil || !r.Names.Is(m.Entity, names.Agency) {
		return said.Speaker{}, false
	}
	return said.Speaker{Entity: m.Entity}, true
}

// ownDocument is who acts with نے right before a document that is their own: X نے اپنی تازہ رپورٹ (میں
// انکشاف کیا).
func (r *Reader) ownDocument(p, s text.Span) (said.Speaker, bool) {
	if ne := p.Start - 1; r.Reflexive(p.Start) && r.Fold(ne) == "نے" {
		return r.actsBefore(ne, s.Start)
	}
	return said.Speaker{}, false
}

// actsBefore is who acts with the نے at token i: somebody by name, or who a phrase says that it is. A bare
// عدالت says too little.
func (r *Reader) actsBefore(i, lo int) (said.Speaker, bool) {
	who := r.PhraseBefore(i, lo)
	if who.Len() > 0 && r.Animate(who) && !r.HasPronoun(who) {
		sp := r.PhraseSpeaker(who)
		return sp, sp.Entity >= 0 || sp.Name.Len() > 1
	}
	if m := r.NameBefore(i, lo); m != nil {
		return said.Speaker{Entity: m.Entity}, true
	}
	return said.Speaker{}, false
}

// knownDocument is whose a document is that a phrase only calls by its noun: رپورٹ, اس
// بیان, تازہ تحقیق.
func (r *Reader) knownDocument(s text.Span) (said.Speaker, bool) {
	last := r.Fold(s.End - 1)
	many := strings.HasSuffix(last, "ٹس") && last != notice // رپورٹس are anybody's, but those of media that are not named
	if s.Len() > 3 || r.Is(s.Start, lexicon.Indefinite) || many && s.Len() > 1 {
		return said.Speaker{}, false
	}
	for i := s.Start; i < s.End; i++ {
		if r.Is(i, lexicon.Genitive|lexicon.Release) ||
			r.Is(i, lexicon.MediaWord) && !(s.Len() <= 2 && r.In(s.End-1, lexicon.PageWord)) || r.Names.At(i) != nil {
			return said.Speaker{}, false // جاری بیان is a new one
		}
	}
	if s.Len() > 1 && r.onBody(s.End-1) {
		return said.Speaker{}, false
	}
	country := r.CountryOf(s)
	noun, here := nominal.Stem(r.Fold(s.End-1)), r.Doc.SentenceOf(s.Start)
	var told *issued
	for n := len(r.issued) - 1; n >= 0 && here-r.issued[n].sentence <= maxIssued; n-- {
		d := &r.issued[n]
		if d.noun == "" && (told == nil || told.unsure && !d.unsure) && here-d.sentence <= maxSaid {
			told = d
		}
		if d.noun == noun && !many && r.fromCountry(d.speaker, country) {
			return said.Speaker{Entity: d.speaker.Entity, Name: d.speaker.Name, Span: s, Resolved: "phrase"}, true
		}
	}
	if many && told != nil && told.speaker.Entity < 0 && r.In(told.speaker.Name.End-1, lexicon.MediaNoun) {
		return said.Speaker{Entity: -1, Name: told.speaker.Name, Span: s, Resolved: "phrase"}, true
	}
	// an inquiry's رپورٹ is another one
	if told != nil && r.fromCountry(told.speaker, country) && last == report &&
		(s.Len() == 1 || r.Is(s.Start, lexicon.Demonstrative) || r.In(s.End-2, lexicon.MediaNoun) || told.speaker.Entity >= 0) {
		return said.Speaker{Entity: told.speaker.Entity, Name: told.speaker.Name, Span: s, Resolved: "phrase"}, true
	}
	return said.Speaker{}, false
}

// fromCountry tells whether a document's source can be of a country, if one is given: a سعودی بیان is not that of a person
// of whom the text says nothing of the kind.
func (r *Reader) fromCountry(sp said.Speaker, country int32) bool {
	if country < 0 || !r.IsPerson(sp.Entity) {
		return true
	}
	return slices.ContainsFunc(r.Names.Entities[sp.Entity].Titles, func(t text.Span) bool { return r.TellsCountry(t, country) })
}
