package document

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/nominal"
	"bayan/extract/internal/statements/said"
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
	r.issued = append(r.issued, issued{noun: nominal.NounStem(r.Fold(noun)), speaker: sp, sentence: r.Doc.SentenceOf(noun)})
}

// RememberReport remembers what a statement's source said as something that a later رپورٹ can
// mean: of a medium or who else publishes, whose رپورٹ it stays once it was called so; and the document in which it is
// said to stand (X نے ایک بیان میں, ایک رپورٹ میں X نے).
func (r *Reader) RememberReport(st *said.Statement, from int) {
	sp := st.Speaker
	if e, ok := r.ReportingMedium(st); ok {
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

// RememberDocuments remembers the documents that a sentence tells of with whoever issued
// them: ہارورڈ یونیورسٹی کی تحقیق, X کی جانب سے جاری بیان, X نے خط پوسٹ کیا.
func (r *Reader) RememberDocuments(s text.Span) {
	for k := s.Start + 1; k < s.End; k++ {
		if !r.Is(k, lexicon.Document) && !(r.Is(k, lexicon.Answer) && r.Fold(k+1) != "میں") ||
			r.Is(k, lexicon.MediaWord) && !r.In(k, lexicon.PageWord) || r.In(k, lexicon.MediaNoun) ||
			r.Is(k+1, lexicon.Document) || r.toldInOther(k) {
			continue
		}
		if sp, ok := r.issuerOf(k, s); ok {
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
	return d.noun == nominal.NounStem(r.Fold(k)) && d.sentence == r.Doc.SentenceOf(k) && r.Last().Content.Start <= k
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
	noun, here := nominal.NounStem(r.Fold(s.End-1)), r.Doc.SentenceOf(s.Start)
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
