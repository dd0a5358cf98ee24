package statements

import "bayan/extract/text"

// What is said in fewer words has often lost some; in more it has often run on into what was not said.
const fewestWords, mostWords = 8, 39

// sure tells whether a statement is of the kinds that are rarely wrong: what an entity says behind کہ, or what is so
// according to somebody, with a content of ordinary length that a full stop ends. Readers' verdicts on random statements
// chose them.
func (r *reader) sure(st *Statement) bool {
	words := 0
	for _, t := range r.doc.Tokens[st.Content.Start:st.Content.End] {
		if t.Kind < text.Mark {
			words++
		}
	}
	switch {
	case words < fewestWords || words > mostWords || !r.stopBehind(st.Content):
		return false
	case st.cue != nil && st.cue.Phrase != "" && !st.cue.Credits:
		return !st.Speaker.Hidden()
	}
	return st.Speaker.Entity >= 0 && st.Speaker.Resolved != "phrase" &&
		st.Content.Start >= st.Cue.End && r.doc.Has(st.Cue.End-1, st.Content.Start, "کہ")
}

// stopBehind tells whether a full stop or the end of the paragraph follows, with quotation marks between.
func (r *reader) stopBehind(s text.Span) bool {
	i, end := s.End, r.doc.ParagraphAt(s.End-1).End
	for i < end && r.doc.Tokens[i].Kind == text.Mark {
		i++
	}
	return i == end || r.doc.Tokens[i].Kind == text.Stop
}
