package lexicon

// addPhrase adds a phrase to the trie and gives the symbols of its words.
func (l *Lexicon) addPhrase(k Kind, i int, phrase string, alias bool) []int32 {
	var node, before int32
	words := l.foldedWords(phrase)
	ids := make([]int32, 0, len(words))
	for _, w := range words {
		id := l.symbol(w)
		ids = append(ids, id)
		if before != 0 {
			l.pairs[edge(before, id)] = true
		}
		before = id
		l.inPhrases[id] = true
		node = l.child(node, id)
	}
	if node == 0 {
		return nil
	}
	l.addEntry(node, Entry{Kind: k, Index: int32(i), Alias: alias})
	return ids
}

// child is the node that a symbol leads to from another one, or from none: a new one if no phrase went there before.
func (l *Lexicon) child(node, symbol int32) int32 {
	l.root = append(l.root, make([]int32, len(l.words)-len(l.root))...)
	to := l.root[symbol]
	if node != 0 {
		to = l.next[edge(node, symbol)]
	}
	if to != 0 {
		return to
	}
	to = int32(len(l.entries))
	l.entries = append(l.entries, nil)
	if node == 0 {
		l.root[symbol] = to
	} else {
		l.next[edge(node, symbol)] = to
	}
	return to
}

// addEntry adds an entry to those of a node, unless it has it already, be it by an alias.
func (l *Lexicon) addEntry(node int32, e Entry) {
	for _, have := range l.entries[node] {
		if have.Kind == e.Kind && have.Index == e.Index {
			return
		}
	}
	l.entries[node] = append(l.entries[node], e)
}

// edge is the key of two symbols, or of a node and the symbol behind it.
func edge(node, symbol int32) uint64 { return uint64(node)<<32 | uint64(symbol) }
