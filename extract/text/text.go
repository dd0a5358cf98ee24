// Package text turns an article into folded tokens, sentences, quotations and
// paragraphs, each with its place in the text as it was given.
//
// Nothing here knows names or grammar. What the tokenizer must know of the
// vocabulary (to take apart words that were run together, and to see the stops of
// an abbreviation) it asks of a [Vocabulary].
package text

import (
	"fmt"
	"sort"
	"unicode/utf8"
)

// Kind is the kind of a token.
type Kind uint8

const (
	Word   Kind = iota // a word of Arabic script
	Number             // digits, with separators between them: 1,200 or 24.3
	Latin              // a word of another script
	Mark               // a quotation mark, single or double, of any shape
	Stop               // ends a sentence: ۔ ؟ ! and a full stop in that place
	Punct              // any other sign
)

// Token is one word, number or sign.
type Token struct {
	Fold       string // folded form, see [Fold]
	ID         int32  // the vocabulary's number for Fold, 0 for none
	Kind       Kind
	Start, End int // byte offsets in the source
	Rune       int // code points before Start
	RuneEnd    int // code points before End
}

// Span is a run of tokens, end exclusive.
type Span struct{ Start, End int }

// Len is the number of tokens in s.
func (s Span) Len() int { return s.End - s.Start }

// Contains tells whether t lies in s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps tells whether s and t share a token.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Quote is a quotation: the tokens of its marks, or for one that is never closed
// the end of its paragraph.
type Quote struct {
	Open, Close int
	Closed      bool
}

// Inside is the span between the marks.
func (q Quote) Inside() Span { return Span{q.Open + 1, q.Close} }

// Doc is an article's text taken apart.
type Doc struct {
	Source     string
	Tokens     []Token
	Sentences  []Span // in order, never across paragraphs
	Paragraphs []Span // lines that hold any token
	Quotes     []Quote
	Repeats    [][2]int // paragraph (0-based), earlier paragraph that it repeats
	Runes      int      // code points of Source

	stopless   bool    // it lost the stops within its lines
	sentenceOf []int32 // by token
	quoteOf    []int32 // by token: index+1 of the innermost quotation around it
}

// Vocabulary is what the tokenizer asks about words. Its methods are called with
// folded words and must be safe for concurrent use.
type Vocabulary interface {
	// ID numbers a known word; 0 is an unknown one.
	ID(word []byte) int32
	// Word is the folded word of a number other than 0.
	Word(id int32) string
	// Split gives the byte length of the first part of an unknown word that
	// consists of two run together, or 0.
	Split(word []byte) int
	// Fragment tells whether a word, 0 for an unknown one, may be a piece of one.
	Fragment(id int32) bool
	// Joins tells whether two words, one of them a fragment, make a known word
	// (خلا ف).
	Joins(word, rest []byte) bool
	// Whole numbers the word of which two others are the halves, written apart (جب کہ);
	// 0 if they are none.
	Whole(first, second int32) int32
	// Respelled numbers the known word of which an unknown one is a usual misspelling
	// (وزےر for وزیر); 0 if there is none.
	Respelled(word []byte) int32
	// Letter tells whether a word is the name of a letter (بی, ایم) or one
	// letter, so that a stop behind it may be part of an abbreviation.
	Letter(id int32) bool
	// Part tells what a word can be at the border of two sentences.
	Part(id int32) Part
	// Link tells whether two words call up another article, whose headline follows: مزید پڑھیں.
	Link(first, second int32) bool
	// Opens tells whether a sentence begins with two words whatever stands before
	// them: واضح رہے.
	Opens(first, second int32) bool
}

// InvalidError reports text that is not UTF-8.
type InvalidError struct {
	Offset int // byte offset of the first wrong byte
}

func (e *InvalidError) Error() string {
	return fmt.Sprintf("invalid UTF-8 at byte %d: convert the text to UTF-8 or have wrong bytes replaced", e.Offset)
}

// Parse takes a text apart. It fails with [*InvalidError] if src is not UTF-8.
func Parse(src string, v Vocabulary) (*Doc, error) {
	if !utf8.ValidString(src) {
		for i, r := range src {
			if r == utf8.RuneError {
				if _, n := utf8.DecodeRuneInString(src[i:]); n == 1 {
					return nil, &InvalidError{Offset: i}
				}
			}
		}
	}
	d := &Doc{Source: src}
	t := tokenizer{doc: d, vocab: v}
	t.run()
	d.findQuotes(v)
	d.findSentences(v)
	d.findRepeats()
	return d, nil
}

// Text is the source text of a span, without what surrounds it.
func (d *Doc) Text(s Span) string {
	if s.Start >= s.End {
		return ""
	}
	return d.Source[d.Tokens[s.Start].Start:d.Tokens[s.End-1].End]
}

// Fold is token i as folded, empty outside the document.
func (d *Doc) Fold(i int) string {
	if i < 0 || i >= len(d.Tokens) {
		return ""
	}
	return d.Tokens[i].Fold
}

// ID is the symbol of token i, 0 outside the document.
func (d *Doc) ID(i int) int32 {
	if i < 0 || i >= len(d.Tokens) {
		return 0
	}
	return d.Tokens[i].ID
}

// Kind is the kind of token i, a stop outside the document.
func (d *Doc) Kind(i int) Kind {
	if i < 0 || i >= len(d.Tokens) {
		return Stop
	}
	return d.Tokens[i].Kind
}

// Has tells whether one of the tokens from from to before to is a word, given as folded. Tokens outside the
// text are none.
func (d *Doc) Has(from, to int, word string) bool {
	for i := max(from, 0); i < min(to, len(d.Tokens)); i++ {
		if d.Tokens[i].Fold == word {
			return true
		}
	}
	return false
}

// SentenceOf is the index of the sentence that holds token i.
func (d *Doc) SentenceOf(i int) int { return int(d.sentenceOf[i]) }

// SentenceAt is the sentence that holds token i.
func (d *Doc) SentenceAt(i int) Span { return d.Sentences[d.SentenceOf(i)] }

// ParagraphOf is the index of the paragraph that holds token i.
func (d *Doc) ParagraphOf(i int) int {
	return sort.Search(len(d.Paragraphs)-1, func(n int) bool { return i < d.Paragraphs[n].End })
}

// ParagraphAt is the paragraph that holds token i.
func (d *Doc) ParagraphAt(i int) Span { return d.Paragraphs[d.ParagraphOf(i)] }

// QuoteOf is the innermost quotation around token i, or nil, as it is where the
// document has no such token. The marks themselves count as inside.
func (d *Doc) QuoteOf(i int) *Quote {
	if i < 0 || i >= len(d.quoteOf) || d.quoteOf[i] == 0 {
		return nil
	}
	return &d.Quotes[d.quoteOf[i]-1]
}
