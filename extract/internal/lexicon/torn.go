package lexicon

import (
	"strings"

	"bayan/extract/text"
)

// Fragment implements text.Vocabulary: a word that is known, if at all, only
// inside longer phrases, so that it may be a piece of a torn word (طر ف).
func (l *Lexicon) Fragment(id int32) bool {
	return l.classes[id] == 0 && l.VerbForms(id) == nil && !l.startsPhrase(id)
}

// Joins implements text.Vocabulary: the two make a known word, and one of them is
// none by itself. Two words of a listed phrase (وزیر اعلیٰ) stay two. Behind a letter that connects, where a tear shows, neither may
// be one (اومی کرون).
func (l *Lexicon) Joins(word, rest []byte) bool {
	a, b := l.ids[string(word)], l.ids[string(rest)]
	if l.classes[b]&Standalone != 0 || l.pairs[edge(a, b)] {
		return false
	}
	switch fa, fb := l.Fragment(a), l.Fragment(b); {
	case !fa && !fb, (!fa || !fb) && connects(word):
		return false
	}
	joined := append(append(make([]byte, 0, len(word)+len(rest)), word...), rest...)
	return l.ids[string(joined)] != 0
}

// addSplitWord adds a word that is also written as two. Apart, the first half of a word may end
// with ں where the word has ن: کیوں کہ, کیونکہ.
func (l *Lexicon) addSplitWord(phrase string) {
	f := strings.Fields(text.Fold(phrase))
	if len(f) != 2 {
		return
	}
	whole, joined := f[0]+f[1], strings.TrimSuffix(f[0], "ں")
	if joined != f[0] {
		whole = joined + "ن" + f[1]
	}
	second := l.symbol(f[1])
	l.wholes[edge(l.symbol(f[0]), second)] = l.symbol(whole)
	l.halves[second] = true
}

// Whole implements text.Vocabulary.
func (l *Lexicon) Whole(first, second int32) int32 {
	if !l.halves[second] {
		return 0
	}
	return l.wholes[edge(first, second)]
}
