package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// minHeadline is how many words a headline's content has at least: سٹوری پروڈیوسر: X
// reports nothing.
const minHeadline = 4

// headline reads a paragraph that is a headline with its source behind or before a
// colon: شہرت سے ڈر لگتا ہے: ہانیہ عامر, ہانیہ عامر: ’شہرت سے ڈر لگتا ہے‘. It has no stop
// at its end and only the one colon.
func (r *reader) headline(s, par text.Span) (Statement, bool) {
	cue := r.cues.colon
	if cue == nil || s != par || r.kind(s.End-1) == text.Stop {
		return Statement{}, false
	}
	colon := -1
	for i := s.Start; i < s.End; i++ {
		if r.fold(i) == ":" {
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
	source, content := after, before
	if q := r.quoteFrom(after.Start); q != nil && q.Closed && q.Close == s.End-1 {
		source, content = before, after
	}
	sp, ok := r.byline(source)
	content, full := r.finish(content.Start, content.End)
	if !ok || !full || content.Len() < minHeadline {
		return Statement{}, false
	}
	return Statement{Speaker: sp, Cue: text.Span{Start: colon, End: colon + 1}, Content: content, Act: cue.Act, Rule: cue.Pos}, true
}

// maxLink is how many tokens the headline of another article has at most, with the words that call it up.
const maxLink = 32

// link tells whether a sentence only calls up another article, which tells nothing of whom this one means: مزید
// پڑھیں: …, or in a list, where it has no stop.
func (r *reader) link(s text.Span) bool {
	if item := s; r.doc.Bulleted(s.Start) {
		for r.doc.Bulleted(item.End) {
			item.End-- // the sign before the next one
		}
		return r.lastSign(item) != "۔"
	}
	return r.lex.Link(r.id(s.Start), r.id(s.Start+1)) || r.lex.Link(r.id(s.Start+1), r.id(s.Start+2))
}

// maxByline is how many words a source without a name has at most in a headline.
const maxByline = 3

// byline is the person or agency that a phrase consists of, behind titles alone.
func (r *reader) byline(s text.Span) (Speaker, bool) {
	m := r.names.EndingAt(s.End)
	if m == nil {
		if e, ok := r.names.ByTitle(s); ok {
			return Speaker{Entity: e, Span: s, Resolved: "title"}, true
		}
		if s.Len() == 1 && r.is(s.Start, lexicon.Hearsay|lexicon.Document) || s.Len() <= maxByline && r.is(s.End-1, lexicon.PersonNoun) {
			return r.speaker(&subject{Span: s, end: s.End}, &hit{cue: r.cues.colon}), true // …: ذرائع
		}
		return Speaker{}, false
	}
	if m.Start < s.Start || r.names.Is(m.Entity, names.Place) {
		return Speaker{}, false
	}
	if m.Start > s.Start && !r.names.TitleEndsAt(m.Start) {
		return Speaker{}, false
	}
	for i := s.Start; i < m.Start; i++ {
		if r.is(i, lexicon.CaseMarker|lexicon.Auxiliary) || r.kind(i) != text.Word {
			return Speaker{}, false
		}
	}
	return Speaker{Entity: m.Entity, Span: m.Span, Resolved: "name"}, true
}

// maxUnstopped is how many words the headline of another article has at most that a page shows between two paragraphs.
const maxUnstopped = 20

// linked tells whether a sentence is such a headline, or a heading: a paragraph of its own without a stop, or a question
// beside one.
func (r *reader) linked(s text.Span) bool {
	if r.unstopped(s) {
		return true
	}
	n := r.doc.SentenceOf(s.Start)
	if r.fold(s.End-1) != "؟" || r.doc.ParagraphAt(s.Start) != s || s.Len() > maxUnstopped {
		return false
	}
	return n > 0 && r.unstopped(r.doc.Sentences[n-1]) || n+1 < len(r.doc.Sentences) && r.unstopped(r.doc.Sentences[n+1])
}

// apart is how many sentences token i stands behind token from, without such headlines; not more than a few are counted.
func (r *reader) apart(from, i int) int {
	n, lo := 0, r.doc.SentenceOf(from)
	for s := r.doc.SentenceOf(i); s > lo && n < maxSpeech; s-- {
		if s == lo+1 || !r.linked(r.doc.Sentences[s-1]) {
			n++
		}
	}
	return n
}

// unstopped tells whether a sentence is a short paragraph that no stop, mark or colon ends.
func (r *reader) unstopped(s text.Span) bool {
	k := r.kind(s.End - 1)
	return s.Len() <= maxUnstopped && k != text.Stop && k != text.Mark && k != text.Punct && len(r.doc.Paragraphs) > 1 && r.doc.ParagraphAt(s.Start) == s
}
