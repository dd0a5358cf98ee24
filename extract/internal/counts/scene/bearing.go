package scene

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Bearing is how a sentence goes on with the one before it.
type Bearing struct {
	Turns  bool // it turns to something else: ادھر, دوسری جانب, اس سے قبل, ایک اور واقعے میں, اس حملے کے دو گھنٹے بعد
	Leaves bool // it says so in words that hardly mean anything else, so that a scene ends, see leavesScene
	Harks  bool // it speaks, not only at its start, of something earlier: شہر کو اس سے پہلے بھی نشانہ بنایا گیا تھا
	Reacts bool // it tells of an attack and of what was done in return
	Linked bool // it is a link to another article: ٭ شہر میں دھماکہ
}

// maxTurn is within how many words from its start a sentence says that it turns to something else.
const maxTurn = 4

// BearingOf is the bearing of a sentence, found once.
func (r *Reader) BearingOf(sentence int) Bearing {
	if b, there := r.bearings[sentence]; there {
		return b
	}
	s := r.Doc.Sentences[sentence]
	b := Bearing{Leaves: r.leavesScene(s)}
	pointed := false
	for i := s.Start; i < s.End; i++ {
		f, next := r.Fold(i), r.Fold(i+1)
		earlier := r.beforeThat(i)
		switch {
		case earlier, i < s.Start+maxTurn && r.In(i, lexicon.Turn),
			f == "ایک" && (next == "اور" || next == "دوسرے" || next == "دوسرا"),
			f == "بعد" && pointed && i < s.Start+2*maxTurn:
			b.Turns = true
		case strings.HasPrefix(f, "جواب") || f == "ردعمل":
			b.Reacts, b.Turns = true, true
		case f == "٭":
			b.Linked = true
		}
		b.Harks = b.Harks || earlier && i > s.Start+1
		pointed = pointed || r.Is(i, lexicon.Demonstrative)
	}
	r.bearings[sentence] = b
	return b
}

// beforeThat tells whether اس سے پہلے or اس سے قبل stands at token i.
func (r *Reader) beforeThat(i int) bool {
	return r.Fold(i) == "اس" && r.Fold(i+1) == "سے" && (r.Fold(i+2) == "پہلے" || r.Fold(i+2) == "قبل")
}

// maxLeadIn is how many words of a sentence at most lead into what it tells.
const maxLeadIn = 8

// leavesScene tells whether the first words of a sentence end what the article went on telling about: یاد رہے کہ,
// دوسری جانب, اس سے قبل, ماضی میں.
func (r *Reader) leavesScene(s text.Span) bool {
	for i := s.Start; i < min(s.End, s.Start+maxLeadIn); i++ {
		f, next := r.Fold(i), r.Fold(i+1)
		switch {
		case next == "رہے" && r.Is(i, lexicon.Opener), f == "دوسری" &&
			(next == "جانب" || next == "طرف"), f == "ادھر" && i == s.Start,
			r.beforeThat(i), f == "قبل" && next == "ازیں", f == "ماضی" && next == "میں", f == "٭":
			return true
		}
	}
	return false
}
