package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// deed tells whether a statement with an object for its content is rather something that
// somebody did: within a quotation of somebody else's, or of a pronoun that does not
// go on with who spoke right before.
func (r *reader) deed(h *cue.Hit, sp Speaker, content text.Span) bool {
	if h.Ke && sp.Resolved == "pronoun" && r.Private(sp.Entity) && r.OnlyPronoun(sp.Span) &&
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
	if _, ok := r.takenUp(sp.Span, h); ok ||
		h.Cue.Act == "deny" && r.In(content.End-1, lexicon.Deniable) && r.Is(content.Start, lexicon.Demonstrative) &&
			r.Fold(sp.Span.End) != "اور" {
		return false // (بینک پر فراڈ کا الزام ہے۔) وہ ان الزامات (کی تردید کرتا ہے)
	}
	if r.NobodyElse(h, sp) {
		return false
	}
	n := len(r.Out) - 1
	if n < 0 {
		return true
	}
	last := &r.Out[n]
	near := r.Doc.SentenceOf(h.Start)-r.Doc.SentenceOf(last.Content.End-1) <= 1
	return !near || !last.Speaker.Same(sp)
}

// ofDocument tells whether a cue stands within what a document or medium reports: اعلامیے
// کے مطابق ’وزیراعظم نے … کا مطالبہ کیا‘.
func (r *reader) ofDocument(h *cue.Hit) bool {
	o := r.Around(h.Span)
	return o != nil && r.Reports(o)
}
