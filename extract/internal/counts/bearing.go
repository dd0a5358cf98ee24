package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// bearing is how a sentence goes on with the one before it.
type bearing struct {
	turns  bool // it turns to something else: ادھر, دوسری جانب, اس سے قبل, ایک اور واقعے میں, اس حملے کے دو گھنٹے بعد
	leaves bool // it says so in words that hardly mean anything else, so that a scene ends, see leavesScene
	harks  bool // it speaks, not only at its start, of something earlier: شہر کو اس سے پہلے بھی نشانہ بنایا گیا تھا
	reacts bool // it tells of an attack and of what was done in return
	linked bool // it is a link to another article: ٭ شہر میں دھماکہ
}

// maxTurn is within how many words from its start a sentence says that it turns to something else.
const maxTurn = 4

// bearing is found once for a sentence.
func (r *reader) bearing(sentence int) bearing {
	if b, there := r.bearings[sentence]; there {
		return b
	}
	s := r.doc.Sentences[sentence]
	b := bearing{leaves: r.leavesScene(s)}
	pointed := false
	for i := s.Start; i < s.End; i++ {
		f, next := r.fold(i), r.fold(i+1)
		earlier := r.beforeThat(i)
		switch {
		case earlier, i < s.Start+maxTurn && r.in(i, lexicon.Turn),
			f == "ایک" && (next == "اور" || next == "دوسرے" || next == "دوسرا"),
			f == "بعد" && pointed && i < s.Start+2*maxTurn:
			b.turns = true
		case strings.HasPrefix(f, "جواب") || f == "ردعمل":
			b.reacts, b.turns = true, true
		case f == "٭":
			b.linked = true
		}
		b.harks = b.harks || earlier && i > s.Start+1
		pointed = pointed || r.is(i, lexicon.Demonstrative)
	}
	r.bearings[sentence] = b
	return b
}

// beforeThat tells whether اس سے پہلے or اس سے قبل stands at token i.
func (r *reader) beforeThat(i int) bool {
	return r.fold(i) == "اس" && r.fold(i+1) == "سے" && (r.fold(i+2) == "پہلے" || r.fold(i+2) == "قبل")
}

// maxLeadIn is how many words of a sentence at most lead into what it tells.
const maxLeadIn = 8

// leavesScene tells whether the first words of a sentence end what the article went on telling about: یاد رہے کہ,
// دوسری جانب, اس سے قبل, ماضی میں.
func (r *reader) leavesScene(s text.Span) bool {
	for i := s.Start; i < min(s.End, s.Start+maxLeadIn); i++ {
		f, next := r.fold(i), r.fold(i+1)
		switch {
		case next == "رہے" && r.is(i, lexicon.Opener), f == "دوسری" && (next == "جانب" || next == "طرف"), f == "ادھر" && i == s.Start,
			r.beforeThat(i), f == "قبل" && next == "ازیں", f == "ماضی" && next == "میں", f == "٭":
			return true
		}
	}
	return false
}
