package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// deed tells whether what looks like a statement is rather something that somebody did: a resolve of their own, or, where
// an object is its content, something within a quotation of somebody else's or of a pronoun that does not go on with who
// spoke right before.
func (r *reader) deed(h *cue.Hit, sp Speaker, content text.Span) bool {
	if h.Ke && sp.Resolved == "pronoun" && r.PrivatePerson(sp.Entity) && r.OnlyPronoun(sp.Span) &&
		r.DecidedOnce(h, &source.Subject{Span: sp.Span}) {
		return true
	}
	if h.Ke || h.Shape != cue.Verb || content.End > h.Start || r.QuoteFrom(content.Start-1) != nil {
		return false
	}
	if r.LeadsOn(content) {
		return true
	}
	if h.Part && h.Cue.Act == "say" && content.Len() == 1 && r.OnlyPronoun(content) {
		return true // اس کی وضاحت کرتے ہوئے (انھوں نے کہا کہ): what it is comes behind
	}
	if q := r.Doc.QuoteOf(h.Core); q != nil && q.Closed && q.Open < content.Start && !r.ofDocument(h) {
		return true
	}
	if h.Part && sp.Span.Start >= h.End {
		return false // حملے کی مذمت کرتے ہوئے (انھوں نے کہا کہ)
	}
	if sp.Resolved != "pronoun" || h.Relative > 0 || r.RelativeObject(sp.Span.Start-1) {
		return false // … مضمون لکھا جس میں انھوں نے چین پر تنقید کی, جس کا اعتراف انھوں نے کیا
	}
	if _, ok := r.TakenUp(sp.Span, h); ok ||
		h.Cue.Act == "deny" && r.In(content.End-1, lexicon.Deniable) && r.Is(content.Start, lexicon.Demonstrative) &&
			r.Fold(sp.Span.End) != "اور" {
		return false // (بینک پر فراڈ کا الزام ہے۔) وہ ان الزامات (کی تردید کرتا ہے)
	}
	if r.nobodyElse(h, sp) {
		return false
	}
	last := r.Last()
	if last == nil {
		return true
	}
	near := r.Doc.SentenceOf(h.Start)-r.Doc.SentenceOf(last.Content.End-1) <= 1
	return !near || !last.Speaker.Same(sp)
}

// ofDocument tells whether a cue stands within what a document or medium reports: اعلامیے
// کے مطابق ’وزیراعظم نے … کا مطالبہ کیا‘.
func (r *reader) ofDocument(h *cue.Hit) bool {
	o := r.around(h.Span)
	return o != nil && r.OnlyReports(o)
}

// nobodyElse tells whether the pronoun that is the source of a cue can mean nobody but a person who is named right before
// it: in its sentence or the one before, where nobody else is, and not only as whose something or somebody is.
func (r *reader) nobodyElse(h *cue.Hit, sp Speaker) bool {
	at := sp.Span.Start
	if f := r.Fold(at); f != "انہوں" && !(f == "وہ" && r.PluralVerb(h)) || r.Fold(at-1) == "کہ" || r.Fold(at-1) == "مطابق" {
		return false
	}
	if sp.Entity < 0 || !r.IsPerson(sp.Entity) || r.Doc.QuoteOf(at) != nil || r.InsideSpeech(h) {
		return false
	}
	from := r.Doc.SentenceAt(at).Start
	if from > 0 {
		from = r.Doc.SentenceAt(from - 1).Start
	}
	found := false
	for i := from; i < at; i++ {
		m := r.Names.At(i)
		if m == nil && (r.Is(i, lexicon.PersonNoun) && r.Plural(i) || r.In(i, lexicon.Crowd)) {
			return false // مداح پریشان ہیں اور (انھوں نے)
		}
		if m == nil || !r.IsPerson(m.Entity) {
			continue
		}
		if m.Entity != sp.Entity {
			return false
		}
		found = found || !r.Is(m.End, lexicon.Genitive)
		i = m.End - 1
	}
	return found
}

// maxWithin is how many statements back one is looked for within which something stands.
const maxWithin = 3

// around is the statement within whose content a span stands, of the last ones; nil if none.
func (r *reader) around(s text.Span) *Statement {
	for o := range r.Latest(maxWithin) {
		if o.Content.Contains(s) {
			return o
		}
	}
	return nil
}
