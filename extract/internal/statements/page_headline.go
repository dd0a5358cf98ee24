package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// minHeadline is how many words a headline's content has at least: سٹوری پروڈیوسر: X
// reports nothing.
const minHeadline = 4

// headline reads a paragraph that is a headline with its source behind or before a
// colon: شہرت سے ڈر لگتا ہے: ہانیہ عامر, ہانیہ عامر: ’شہرت سے ڈر لگتا ہے‘. It has no stop
// at its end and only the one colon.
func (r *reader) headline(s, par text.Span) (Statement, bool) {
	colonCue := r.Cues.Colon
	if colonCue == nil || s != par || r.Kind(s.End-1) == text.Stop {
		return Statement{}, false
	}
	colon := -1
	for i := s.Start; i < s.End; i++ {
		if r.Fold(i) == ":" {
			if colon >= 0 {
				return Statement{}, false
			}
			colon = i
		}
	}
	if colon < 0 {
		return Statement{}, false
	}
	before, after := text.Span{Start: s.Start, End: colon}, text.Span{Start: colon + 1, End: s.End}
	by, words := after, before
	if q := r.QuoteFrom(after.Start); q != nil && q.Closed && q.Close == s.End-1 {
		by, words = before, after
	}
	sp, ok := r.byline(by)
	words, full := r.TrimContent(words.Start, words.End)
	if !ok || !full || words.Len() < minHeadline {
		return Statement{}, false
	}
	return Statement{Speaker: sp, Cue: text.Span{Start: colon, End: colon + 1}, Content: words, Act: colonCue.Act, Rule: colonCue.Pos}, true
}

// maxByline is how many words a source without a name has at most in a headline.
const maxByline = 3

// byline is the person or agency that a phrase consists of, behind titles alone.
func (r *reader) byline(s text.Span) (Speaker, bool) {
	m := r.Names.EndingAt(s.End)
	if m == nil {
		if e, ok := r.Names.ByTitle(s); ok {
			return Speaker{Entity: e, Span: s, Resolved: "title"}, true
		}
		if s.Len() == 1 && r.Is(s.Start, lexicon.Hearsay|lexicon.Document) ||
			s.Len() <= maxByline && r.Is(s.End-1, lexicon.PersonNoun) {
			return r.SpeakerOf(&source.Subject{Span: s, Behind: s.End}, &cue.Hit{Cue: r.Cues.Colon}), true // …: ذرائع
		}
		return Speaker{}, false
	}
	if m.Start < s.Start || r.Names.Is(m.Entity, names.Place) {
		return Speaker{}, false
	}
	if m.Start > s.Start && !r.Names.TitleEndsAt(m.Start) {
		return Speaker{}, false
	}
	for i := s.Start; i < m.Start; i++ {
		if r.Is(i, lexicon.CaseMarker|lexicon.Auxiliary) || r.Kind(i) != text.Word {
			return Speaker{}, false
		}
	}
	return Speaker{Entity: m.Entity, Span: m.Span, Resolved: "name"}, true
}
