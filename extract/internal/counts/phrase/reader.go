// Package phrase tells the words and phrases of an Urdu sentence that counts ask for.
//
// reader.go knows single tokens, word.go what kind of word they are, people.go nouns for people and who can act, phrase.go
// where a noun phrase begins, place.go which names a place. counts.go looks up the counts found so far, lists.go arranges
// the rules.
package phrase

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements"
	"bayan/extract/text"
)

// Reader reads one document.
type Reader struct {
	Doc     *text.Doc
	Lex     *lexicon.Lexicon
	Matches *lexicon.Matches
	Names   *names.Result
	Lists   *Lists
	Words   []string // folded, by token
	Said    []statements.Statement
	SaidIn  map[int][]int // by sentence: the statements whose source or content reaches into it
	CuesIn  map[int][]int // by sentence: the statements whose cue stands in it
	Out     []found.Count // found so far
}

// Begin makes a reader one of a document in which names and statements were found before.
func (r *Reader) Begin(n *names.Result, said []statements.Statement, l *Lists) {
	r.Doc, r.Lex, r.Matches, r.Names, r.Said, r.Lists = n.Doc, n.Lexicon, n.Matches, n, said, l
	r.Words = make([]string, len(r.Doc.Tokens))
	for i, t := range r.Doc.Tokens {
		r.Words[i] = t.Fold
	}
	r.index()
}

// index notes by sentence the statements of which the cue stands in it and those that reach into it.
func (r *Reader) index() {
	r.CuesIn, r.SaidIn = map[int][]int{}, map[int][]int{}
	for n := range r.Said {
		st := &r.Said[n]
		at := r.Doc.SentenceOf(st.Cue.Start)
		r.CuesIn[at] = append(r.CuesIn[at], n)
		for _, s := range [...]text.Span{st.Speaker.Span, st.Content} {
			first := r.Doc.SentenceOf(s.Start)
			for k := first; k < len(r.Doc.Sentences) && (k == first || r.Doc.Sentences[k].Start < s.End); k++ {
				if in := r.SaidIn[k]; len(in) == 0 || in[len(in)-1] != n {
					r.SaidIn[k] = append(in, n)
				}
			}
		}
	}
}

// Fold is token i as folded, empty outside the document.
func (r *Reader) Fold(i int) string { return r.Doc.Fold(i) }

// ID is the symbol of token i, 0 outside the document.
func (r *Reader) ID(i int) int32 { return r.Doc.ID(i) }

// Is tells whether token i is a word of any of the classes.
func (r *Reader) Is(i int, c lexicon.Class) bool { return r.Lex.Is(r.ID(i), c) }

// Kind is the kind of token i, a stop outside the document.
func (r *Reader) Kind(i int) text.Kind { return r.Doc.Kind(i) }

// NameEndingAt is the name of a type that ends before token i, or nil.
func (r *Reader) NameEndingAt(i int, t names.Type) *names.Mention {
	if m := r.Names.EndingAt(i); m != nil && r.Names.Is(m.Entity, t) {
		return m
	}
	return nil
}

// Verb tells whether token i is a form of a verb.
func (r *Reader) Verb(i int) bool { return len(r.Lex.VerbForms(r.ID(i))) > 0 }

// Numeral tells whether a number, or the phrase before it, may begin with token i.
func (r *Reader) Numeral(i int) bool { return r.Lists.Numbers.Known(r.Fold(i)) }

// In tells whether token i stands in one of the lists x.
func (r *Reader) In(i int, x lexicon.List) bool { return r.Lex.In(r.ID(i), x) }
