package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Nobody stops to speak and starts again without a cue: the sentences between what somebody said and one in which they
// say "I" are theirs. But the author of a report may say "I" too.

// voice is how the author speaks of themselves.
type voice int

const (
	nobodySays   voice = iota
	authorSaysWe       // ہم, ہمارے: often everybody
	authorSaysI
)

// hearAuthor keeps in mind that the author says "I" or "we" in a sentence, unless that may still be somebody's speech.
func (r *reader) hearAuthor(s, par text.Span) {
	if r.behindSpeech(s, par) {
		return
	}
	r.narrated = max(r.narrated, authorSaysWe)
	for i := s.Start; i < s.End; i++ {
		if r.OfFirstPerson(i, s.Start) && !strings.HasPrefix(r.Fold(i), "ہم") {
			r.narrated = authorSaysI
			return
		}
	}
}

// behindSpeech tells whether a sentence stands closely behind what a person said in the same paragraph.
func (r *reader) behindSpeech(s, par text.Span) bool {
	if len(r.Out) == 0 {
		return false
	}
	st := r.Last()
	return st.Content.Start >= par.Start && st.Content.End <= s.Start &&
		r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(st.Content.End-1) <= maxAhead && r.IsPerson(st.Speaker.Entity)
}

// maxAhead is how many sentences without a cue may stand between what somebody said and what they say of themselves.
const maxAhead = 3

// anyVoice tells that whoever says "I" in a sentence is the speaker.
func anyVoice(text.Span, *Statement) bool { return true }

// saysISoon tells whether one of the next sentences of the paragraph says "I" or "we" in the voice of a statement's
// speaker, and all from s on can be their words.
func (r *reader) saysISoon(s, par text.Span, st *Statement, own func(text.Span, *Statement) bool) bool {
	if !r.IsPerson(st.Speaker.Entity) &&
		(st.Speaker.Entity >= 0 || st.Speaker.Resolved != "title" && st.Speaker.Resolved != "pronoun") ||
		r.behindQuote(st, s.Start) {
		return false
	}
	first := r.Doc.SentenceOf(s.Start)
	for n := first; n < first+maxAhead; n++ {
		next := n + 1
		if next == len(r.Doc.Sentences) || r.Doc.Sentences[next].End > par.End || !r.goesBetween(r.Doc.Sentences[n], st) {
			return false
		}
		s := r.Doc.Sentences[next]
		if r.aside(s) || r.opensQuote(s) || !r.saysNothing(r.HitsOf(next), s, par) {
			return false
		}
		if (r.speaksItself(s) || r.verbSaysI(s)) && own(s, st) {
			return true
		}
	}
	return false
}

// goesBetween tells whether a sentence can stand between two of a statement's speaker: they are not named in it and do
// nothing, nor did anybody of whom they did not speak, and it is neither quoted nor news.
func (r *reader) goesBetween(s text.Span, st *Statement) bool {
	for i := s.Start + 1; i < s.End; i++ {
		if r.Fold(i) != "نے" {
			continue
		}
		if m := r.Names.At(i - 1); r.Is(i-1, lexicon.PersonPronoun) ||
			m != nil && r.IsPerson(m.Entity) && r.EndsInPast(s.End) && !r.NamedIn(st.Content, m.Entity) {
			return false
		}
	}
	return r.speech(s, st.Speaker.Entity) && !r.newsItem(s) && !r.endsSpeech(s) && !r.MarkBetween(s.Start, s.End)
}

// ownVoice tells whether a sentence that says what is or will be can be in the voice of a statement's speaker, where
// the author says "we" too: it is not quoted, and the speaker did not speak to "us".
func (r *reader) ownVoice(s text.Span, st *Statement) bool {
	if !r.tellsPresent(s) && !r.verbSaysI(s) || r.behindQuote(st, s.End) || r.Doc.QuoteOf(s.Start) != nil ||
		!r.IsPerson(st.Speaker.Entity) {
		return false
	}
	return r.WithKe(st) &&
		!r.FirstPersonIn(text.Span{Start: r.Doc.SentenceAt(st.Cue.Start).Start, End: st.Cue.Start})
}

// opensQuote tells whether a quotation opens in a sentence.
func (r *reader) opensQuote(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if r.QuoteFrom(i) != nil {
			return true
		}
	}
	return false
}
