package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// class is what a code point is to the tokenizer.
type class uint8

const (
	other  class = iota // punctuation and symbols: a token of its own
	space               // separates tokens, also ZWNJ
	drop                // marks and format characters: no part of the folded text
	letter              // Arabic-script letter
	latin               // letter of another script
	digit
	madda // U+0653, which turns a preceding alef into alef with madda
	hamza // U+0654, hamza above the letter before it
	form  // presentation form, which stands for the letters in forms
)

// folded holds, for each code point below its length, the class and the folded
// form. All of Arabic script that Urdu uses lies below U+0780.
var folded [0x780]struct {
	class class
	to    rune
}

// same lists letters that differ only in spelling or keyboard, each line folded
// to its first letter. Hamza on a carrier is folded away because real text writes
// کئے and کیے, لئے and لیے side by side; آ stays, it is another letter.
var same = []string{
	"یيىئېۍ",
	"کكڪ",
	"ہهةۃۀۂە",
	"اأإٱٲٳ",
	"وؤ",
	"گګ",
	"ںڻ",
	"نڼ",
	"پپ",
}

// forms holds the Arabic presentation forms, which old systems and PDF files
// write instead of letters: to is the folded letters that one stands for.
var forms = map[rune]struct {
	class class
	to    string
}{}

func init() {
	initFolded()
	initForms()
}

func initFolded() {
	for r := range rune(len(folded)) {
		c := other
		switch {
		case r == 0x653:
			c = madda
		case r == 0x654:
			c = hamza
		case unicode.Is(unicode.Mn, r), unicode.Is(unicode.Cf, r), r == 'ـ':
			c = drop
		case unicode.IsSpace(r), unicode.IsControl(r):
			c = space
		case unicode.IsDigit(r):
			c = digit
		case unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r):
			c = letter
		case unicode.IsLetter(r):
			c = latin
		}
		folded[r].class, folded[r].to = c, unicode.ToLower(r)
	}
	// letters to Unicode: tatweel, and the high hamza that stands for izafat
	folded['ـ'].class, folded['ٴ'].class = drop, drop
	for i := range rune(10) {
		folded['٠'+i].to = '0' + i
		folded['۰'+i].to = '0' + i
	}
	for _, row := range same {
		first, _ := utf8.DecodeRuneInString(row)
		for _, r := range row {
			folded[r].to = first
		}
	}
	folded['ئ'].to, folded['ٸ'].to = 'ئ', 'ئ' // folded by its place in the word
}

// initForms fills forms. A mark without its letter is dropped, and so is a whole
// blessing such as ﷺ.
func initForms() {
	for r := rune(0xFB50); r <= 0xFEFC; r++ {
		f := forms[r]
		expanded := norm.NFKC.String(string(r))
		for _, e := range expanded {
			if c, to := foldRune(e); c == letter {
				f.to += string(to)
			}
		}
		switch {
		case strings.Contains(expanded, " "), f.to == "" && expanded != string(r):
			f.class = drop
		case f.to != "":
			f.class = form
		default:
			continue
		}
		forms[r] = f
	}
}

// foldRune classifies a code point and folds it.
func foldRune(r rune) (class, rune) {
	if int(r) < len(folded) {
		f := &folded[r]
		return f.class, f.to
	}
	if r >= 0xFB50 && r <= 0xFEFC {
		if f, ok := forms[r]; ok {
			return f.class, r
		}
	}
	switch {
	case r == '\u200c' || r == '\u200b' || unicode.IsSpace(r):
		return space, ' '
	case unicode.Is(unicode.Mn, r), unicode.Is(unicode.Cf, r):
		return drop, 0
	case unicode.IsDigit(r):
		return digit, r
	case unicode.IsLetter(r):
		if unicode.Is(unicode.Arabic, r) {
			return letter, r
		}
		return latin, unicode.ToLower(r)
	}
	return other, r
}

// Fold gives the form under which words are compared: one spelling for letters
// that differ only by keyboard or habit (ي/ی, ك/ک, ه/ہ, ئ/ی, ؤ/و), no vowel or
// other marks, no tatweel, no direction marks, ASCII digits, lower-case Latin;
// ZWNJ and every run of other space become one space, and there is none at the
// ends. Punctuation stays. Fold(Fold(s)) is Fold(s).
func Fold(s string) string {
	f, _ := FoldOffsets(s)
	return f
}

// FoldOffsets is Fold with the way back: byte i of the folded text stems from
// byte at[i] of s; at has one more element, len(s).
func FoldOffsets(s string) (f string, at []int) {
	out := make([]byte, 0, len(s))
	at = make([]int, 0, len(s)+1)
	var w wordFolder
	from := make([]int, 0, 32) // source offsets of the bytes of the word in w
	flush := func() {
		b := w.end()
		out = append(out, b...)
		for len(from) < len(b) {
			from = append(from, from[len(from)-1])
		}
		at = append(at, from[:len(b)]...)
		w.reset()
		from = from[:0]
	}
	mapped := func(i int) {
		from = from[:min(len(from), len(w.out))]
		for len(from) < len(w.out) {
			from = append(from, i)
		}
	}
	add := func(r rune, i int) {
		w.add(r)
		mapped(i)
	}
	for i, r := range s {
		c, r := foldRune(r)
		switch c {
		case madda:
			w.madda()
		case hamza:
			w.hamza()
			mapped(i)
		case drop:
		case letter, latin, digit:
			add(r, i)
		case form:
			w.form(r)
			mapped(i)
		case space, other:
			flush()
			if c == space && (len(out) == 0 || out[len(out)-1] == ' ') {
				continue
			}
			if c == space {
				r = ' '
			}
			out = utf8.AppendRune(out, r)
			for len(at) < len(out) {
				at = append(at, i)
			}
		}
	}
	flush()
	if n := len(out); n > 0 && out[n-1] == ' ' {
		out, at = out[:n-1], at[:n-1]
	}
	return string(out), append(at, len(s))
}
