package lexicon

import "bayan/extract/text"

// foldedWords gives the folded words and signs of a phrase as the tokenizer would.
func (l *Lexicon) foldedWords(phrase string) []string {
	d, err := text.Parse(phrase, plain{})
	if err != nil {
		return nil
	}
	words := make([]string, len(d.Tokens))
	for i, t := range d.Tokens {
		words[i] = t.Fold
	}
	return words
}

// plain is the vocabulary by which phrases of rule files are taken apart.
type plain struct{}

func (plain) ID([]byte) int32        { return 0 }
func (plain) Word(int32) string      { return "" }
func (plain) Split([]byte) int       { return 0 }
func (plain) Fragment(int32) bool    { return false }
func (plain) Joins(_, _ []byte) bool { return false }
func (plain) Whole(_, _ int32) int32 { return 0 }
func (plain) Respelled([]byte) int32 { return 0 }
func (plain) Letter(int32) bool      { return false }
func (plain) Part(int32) text.Part   { return 0 }
func (plain) Opens(_, _ int32) bool  { return false }
func (plain) Link(_, _ int32) bool   { return false }
