package lexicon

// Fragment implements text.Vocabulary: a word that is known, if at all, only
// inside longer phrases, so that it may be a piece of a torn word (طر ف).
func (l *Lexicon) Fragment(id int32) bool {
	return l.classes[id] == 0 && l.VerbForms(id) == nil && !l.starts(id)
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
