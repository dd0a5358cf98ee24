package extract_test

import (
	"math/rand/v2"
	"strings"
	"unicode"

	"bayan/extract/text"

	"golang.org/x/text/unicode/norm"
)

// varied is a text written in another way. at gives for each of its code points
// the one of the original that it stands for.
type varied struct {
	text strings.Builder
	at   []int
}

func (v *varied) write(s string, at int) {
	for _, r := range s {
		v.text.WriteRune(r)
		v.at = append(v.at, at)
	}
}

// back is where a span of the varied text was in the original.
func (v *varied) back(s span) span {
	if s.start >= s.end || s.end > len(v.at) {
		return span{}
	}
	return span{v.at[s.start], v.at[s.end-1] + 1}
}

// eachRune varies a text code point by code point.
func eachRune(src string, vary func(runes []rune, i int) string) *varied {
	v, runes := &varied{}, []rune(src)
	for i := range runes {
		v.write(vary(runes, i), i)
	}
	return v
}

// replace varies a text by pairs of old and new characters.
func replace(pairs ...string) func(string) *varied {
	r := strings.NewReplacer(pairs...)
	return func(src string) *varied {
		return eachRune(src, func(runes []rune, i int) string { return r.Replace(string(runes[i])) })
	}
}

// barreeYeh writes ے for each ی within a word, as old fonts show it. Before ے it stays, and before a hamza or vowel mark.
func barreeYeh(src string) *varied {
	return eachRune(src, func(runes []rune, i int) string {
		if runes[i] == 'ی' && i+1 < len(runes) && runes[i+1] != 'ے' && unicode.Is(unicode.Arabic, runes[i+1]) &&
			unicode.IsLetter(runes[i+1]) {
			return "ے"
		}
		return string(runes[i])
	})
}

// digits writes all digits in the script that begins with zero.
func digits(zero rune) func(string) *varied {
	return func(src string) *varied {
		return eachRune(src, func(runes []rune, i int) string {
			for _, z := range "0٠۰" {
				if d := runes[i] - z; d >= 0 && d <= 9 {
					return string(zero + d)
				}
			}
			return string(runes[i])
		})
	}
}

func decomposed(src string) *varied {
	return eachRune(src, func(runes []rune, i int) string { return norm.NFD.String(string(runes[i])) })
}

// isMark tells whether r is a mark that can be left out; hamza and madda above
// belong to their letter.
func isMark(r rune) bool { return unicode.Is(unicode.Mn, r) && (r < 0x653 || r > 0x655) }

func isLetter(r rune) bool { return unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r) }

func withoutMarks(src string) *varied {
	return eachRune(src, func(runes []rune, i int) string {
		if isMark(runes[i]) {
			return ""
		}
		return string(runes[i])
	})
}

// withMarks gives every third letter inside a word a vowel.
func withMarks(src string) *varied {
	return eachRune(src, func(runes []rune, i int) string {
		s := string(runes[i])
		if i%3 == 0 && isLetter(runes[i]) && i+1 < len(runes) && isLetter(runes[i+1]) {
			s += string([]rune("َِّ")[i/3%3])
		}
		return s
	})
}

// betweenWords tells whether i is a blank between two Urdu words.
func betweenWords(runes []rune, i int) bool {
	return runes[i] == ' ' && i > 0 && i+1 < len(runes) && isLetter(runes[i-1]) && isLetter(runes[i+1])
}

// nonJoiners writes ZWNJ for every second blank between words.
func nonJoiners(src string) *varied {
	n := 0
	return eachRune(src, func(runes []rune, i int) string {
		if betweenWords(runes, i) {
			if n++; n%2 == 0 {
				return "\u200c"
			}
		}
		return string(runes[i])
	})
}

// marks writes quotation marks in another way, given as the opening and the
// closing double one and the opening and the closing single one.
func marks(open, closing, openSingle, closingSingle string) func(string) *varied {
	return func(src string) *varied {
		d, err := text.Parse(src, noWords{})
		if err != nil {
			panic(err)
		}
		instead := map[int]string{} // by code point: what is written there
		mark := func(i int, double, single string) {
			tok := d.Tokens[i]
			for r := tok.Rune; r < tok.RuneEnd; r++ {
				instead[r] = ""
			}
			instead[tok.Rune] = double
			if tok.Fold == "'" {
				instead[tok.Rune] = single
			}
		}
		for _, q := range d.Quotes {
			mark(q.Open, open, openSingle)
			if q.Closed {
				mark(q.Close, closing, closingSingle)
			}
		}
		return eachRune(src, func(runes []rune, i int) string {
			if s, ok := instead[i]; ok {
				return s
			}
			return string(runes[i])
		})
	}
}

// noWords is a vocabulary of no words.
type noWords struct{}

func (noWords) ID([]byte) int32        { return 0 }
func (noWords) Word(int32) string      { return "" }
func (noWords) Split([]byte) int       { return 0 }
func (noWords) Fragment(int32) bool    { return false }
func (noWords) Joins(_, _ []byte) bool { return false }
func (noWords) Whole(_, _ int32) int32 { return 0 }
func (noWords) Respelled([]byte) int32 { return 0 }
func (noWords) Letter(int32) bool      { return false }
func (noWords) Part(int32) text.Part   { return 0 }
func (noWords) Opens(_, _ int32) bool  { return false }
func (noWords) Link(_, _ int32) bool   { return false }

// oneLine joins the paragraphs.
func oneLine(src string) *varied {
	return eachRune(src, func(runes []rune, i int) string {
		if runes[i] == '\n' || runes[i] == '\r' {
			return " "
		}
		return string(runes[i])
	})
}

// joinedWords leaves out one in a hundred of the blanks between words.
func joinedWords(src string) *varied {
	random := rand.New(rand.NewPCG(1, uint64(len(src))))
	return eachRune(src, func(runes []rune, i int) string {
		if betweenWords(runes, i) && random.IntN(100) == 0 {
			return ""
		}
		return string(runes[i])
	})
}

// splitWords puts a blank into one in a hundred words.
func splitWords(src string) *varied {
	random := rand.New(rand.NewPCG(2, uint64(len(src))))
	return eachRune(src, func(runes []rune, i int) string {
		s := string(runes[i])
		// a word has about four places between its letters
		if isLetter(runes[i]) && i+1 < len(runes) && isLetter(runes[i+1]) && random.IntN(400) == 0 {
			s += " "
		}
		return s
	})
}
