package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// What has a noun phrase for its content (X نے Y کا فیصلہ کیا) may be a deed that the
// author tells rather than a statement. This file tells the two apart.

// inOffice tells whether a subject speaks for a body: an agency, a country, a group, or
// somebody with a title. What a private person decides is no statement, nor what anybody
// does as a habit (حمایت کرتا ہے), nor what is decided by nobody told of.
func (r *reader) inOffice(h *hit, sub *subject) bool {
	if sub.hidden {
		return false // مذاکرات جاری رکھنے کا فیصلہ کیا گیا
	}
	if h.passive || sub.carried {
		return true
	}
	if !h.perfect {
		return false
	}
	if r.names.TitleEndsAt(sub.End) || r.is(sub.End-1, lexicon.GroupNoun|lexicon.DemonymHead|lexicon.AgencyFirst|lexicon.AgencyLast) {
		return true
	}
	m := r.head(sub.Span)
	if m == nil {
		return false
	}
	e := &r.names.Entities[m.Entity]
	return e.Type == names.Agency || e.Country || e.Type == names.Person && (len(e.Titles) > 0 || e.Person >= 0)
}

// deed tells whether a statement with an object for its content is rather something that
// somebody did: within a quotation of somebody else's, or of a pronoun that does not
// go on with who spoke right before.
func (r *reader) deed(h *hit, sp Speaker, content text.Span) bool {
	if h.ke || h.shape != verbCue || content.End > h.Start || r.doc.QuoteOf(content.Start-1) != nil && r.doc.QuoteOf(content.Start-1).Open == content.Start-1 {
		return false
	}
	if q := r.doc.QuoteOf(h.core); q != nil && q.Closed && q.Open < content.Start && !r.ofDocument(h) {
		return true
	}
	if sp.Resolved != "pronoun" || h.relative > 0 || r.relativeObject(sp.Span.Start-1) {
		return false // … مضمون لکھا جس میں انھوں نے چین پر تنقید کی, جس کا اعتراف انھوں نے کیا
	}
	if _, ok := r.takenUp(sp.Span, h); ok {
		return false
	}
	n := len(r.out) - 1
	if n < 0 {
		return true
	}
	last := &r.out[n]
	near := r.doc.SentenceOf(h.Start)-r.doc.SentenceOf(last.Content.End-1) <= 1
	return !near || last.Speaker.Entity != sp.Entity || last.Speaker.Name != sp.Name
}

// ofDocument tells whether a cue stands within what a document or medium reports: اعلامیے
// کے مطابق ’وزیراعظم نے … کا مطالبہ کیا‘.
func (r *reader) ofDocument(h *hit) bool {
	o := r.around(h.Span)
	return o != nil && r.reports(o)
}

// around is the statement within whose content a span stands, of the last few; nil if none.
func (r *reader) around(s text.Span) *Statement {
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-3; n-- {
		if o := &r.out[n]; o.Content.Contains(s) {
			return o
		}
	}
	return nil
}
