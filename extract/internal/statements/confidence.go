package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// What is said in more words has often run on into what was not said.
const mostWords = 40

// sure tells whether a statement is of the kinds that are rarely wrong: what somebody says behind کہ whom the clause
// names and the rules list, or what is so according to a listed name or to people without one, in a content of ordinary
// length that a full stop ends. Readers' verdicts on random statements chose them.
func (r *reader) sure(st *Statement) bool {
	words := 0
	for _, t := range r.doc.Tokens[st.Content.Start:st.Content.End] {
		if t.Kind < text.Mark {
			words++
		}
	}
	if words > mostWords || !r.stopBehind(st.Content) {
		return false
	}
	named := st.Speaker.Resolved == "name" && st.Speaker.Entity >= 0 && r.names.Entities[st.Speaker.Entity].Listed
	if st.cue != nil && st.cue.Phrase != "" && !st.cue.Credits {
		return named || r.severalOrMedia(st.Speaker.Name)
	}
	return named && st.Content.Start >= st.Cue.End && r.doc.Has(st.Cue.End-1, st.Content.Start, "کہ")
}

// severalOrMedia tells whether a phrase is people whom nobody expects to be named, or the press: ماہرین, پولیس حکام,
// بھارتی میڈیا.
func (r *reader) severalOrMedia(s text.Span) bool {
	return s.Len() > 0 && (r.severalSources(s) || r.in(s.End-1, lexicon.MediaNoun))
}

// stopBehind tells whether a full stop or the end of the paragraph follows, with quotation marks between.
func (r *reader) stopBehind(s text.Span) bool {
	i, end := s.End, r.doc.ParagraphAt(s.End-1).End
	for i < end && r.kind(i) == text.Mark {
		i++
	}
	return i == end || r.kind(i) == text.Stop
}
