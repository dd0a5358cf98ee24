package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
)

// bearing is how a sentence goes on with the one before it.
type bearing struct {
	turns  bool // it turns to something else: ادھر, دوسری جانب, اس سے قبل, ایک اور واقعے میں, اس حملے کے دو گھنٹے بعد
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
	var b bearing
	s := r.doc.Sentences[sentence]
	pointed := false
	for i := s.Start; i < s.End; i++ {
		f, next := r.fold(i), r.fold(i+1)
		earlier := f == "سے" && (next == "قبل" || next == "پہلے") && r.fold(i-1) == "اس"
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
		b.harks = b.harks || earlier && i > s.Start+2
		pointed = pointed || r.is(i, lexicon.Demonstrative)
	}
	r.bearings[sentence] = b
	return b
}
