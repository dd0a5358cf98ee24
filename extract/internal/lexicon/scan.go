package lexicon

import "bayan/extract/text"

// Matches holds all entries found in a document, by first token.
type Matches struct {
	list  []Match
	first []int32 // by token: where its matches start in list
}

// At gives the matches that start at token i, shorter ones first; none where the
// document has no such token.
func (m *Matches) At(i int) []Match {
	if i < 0 || i+1 >= len(m.first) {
		return nil
	}
	return m.list[m.first[i]:m.first[i+1]]
}

// Longest is the longest match of kind k at token i.
func (m *Matches) Longest(i int, k Kind) (Match, bool) {
	at := m.At(i)
	for n := len(at) - 1; n >= 0; n-- {
		if at[n].Kind == k {
			return at[n], true
		}
	}
	return Match{}, false
}

// Before is the shortest match of kind k that ends before token i and starts at token lo or behind it.
func (m *Matches) Before(lo, i int, k Kind) (Match, bool) {
	for at := i - 1; at >= max(lo, 0); at-- {
		if x, ok := m.Longest(at, k); ok && x.End == i {
			return x, true
		}
	}
	return Match{}, false
}

// Exact is the first match of kind k that covers the tokens of a span.
func (m *Matches) Exact(s text.Span, k Kind) (Match, bool) {
	for _, x := range m.At(s.Start) {
		if x.Kind == k && x.End == s.End {
			return x, true
		}
	}
	return Match{}, false
}

// Scan finds every entry of the lexicon in a document, of all lengths and kinds,
// on token boundaries and never across a line's end.
func (l *Lexicon) Scan(d *text.Doc) *Matches {
	m := &Matches{first: make([]int32, len(d.Tokens)+1)}
	for _, p := range d.Paragraphs {
		for i := p.Start; i < p.End; i++ {
			m.first[i] = int32(len(m.list))
			node := l.root[d.Tokens[i].ID]
			for j := i + 1; node != 0; j++ {
				for _, e := range l.entries[node] {
					m.list = append(m.list, Match{text.Span{Start: i, End: j}, e})
				}
				if j == p.End {
					break
				}
				id := d.Tokens[j].ID
				if id == 0 {
					id = l.ids[d.Tokens[j].Fold] // signs have no symbol of the tokenizer
				}
				if id == 0 {
					break
				}
				node = l.next[edge(node, id)]
			}
		}
	}
	m.first[len(d.Tokens)] = int32(len(m.list))
	return m
}

// Match is an entry found in a document.
type Match struct {
	text.Span
	Entry
}
