// Package letters knows how Urdu is written in rule files: with Urdu letters where
// an Arabic keyboard has look-alikes, composed (NFC), and without characters that
// are not seen.
package letters

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// ours gives the Urdu letter for one that looks like it.
var ours = map[rune]rune{
	'ي': 'ی', 'ى': 'ی', 'ك': 'ک', 'ه': 'ہ', 'ە': 'ہ', 'ۀ': 'ۂ', 'ة': 'ۃ',
	'٠': '۰', '١': '۱', '٢': '۲', '٣': '۳', '٤': '۴', '٥': '۵', '٦': '۶', '٧': '۷', '٨': '۸', '٩': '۹',
}

// Normal writes a text in our way: composed, with Urdu letters, single spaces and
// no character that is not seen, but for a ZWNJ between two letters. Urdu folds to
// the same as before.
func Normal(s string) string {
	if plain(s) {
		return s
	}
	s = expand(s)
	var b strings.Builder
	for _, r := range norm.NFC.String(s) {
		switch o, foreign := ours[r]; {
		case r == '\u200B' || r != '\u200C' && unicode.IsSpace(r):
			b.WriteByte(' ') // matching takes the zero-width space for a space
		case r == '\u200C':
			b.WriteRune(r)
		case Invisible(r):
		case foreign:
			b.WriteRune(o)
		default:
			b.WriteRune(r)
		}
	}
	s = strings.ReplaceAll(b.String(), "ی\u0654", "ئ")
	return spaces(norm.NFC.String(s))
}

// plain is a quick look whether there is nothing to do.
func plain(s string) bool {
	last := ' '
	for _, r := range s {
		if r == ' ' && last == ' ' ||
			r >= 0x80 &&
				(ours[r] != 0 || r == '\u200C' || Invisible(r) || unicode.Is(unicode.Mn, r) || presentation(r) ||
					unicode.IsSpace(r)) {
			return false
		}
		last = r
	}
	return s == "" || last != ' ' && norm.NFC.QuickSpanString(s) == len(s)
}

// spaces leaves single spaces, and ZWNJ only between letters.
func spaces(s string) string {
	fields := strings.Fields(s)
	kept := fields[:0]
	for _, f := range fields {
		if f = strings.Trim(f, "\u200C"); f != "" {
			for strings.Contains(f, "\u200C\u200C") {
				f = strings.ReplaceAll(f, "\u200C\u200C", "\u200C")
			}
			kept = append(kept, f)
		}
	}
	return strings.Join(kept, " ")
}

// expand writes presentation forms, of which old texts are made, as letters.
func expand(s string) string {
	if !strings.ContainsFunc(s, presentation) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if presentation(r) {
			b.WriteString(norm.NFKC.String(string(r)))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// presentation reports whether r is the shape of a letter or of several. The
// ligatures for Allah and for salutations are signs of their own.
func presentation(r rune) bool {
	return (r >= 0xFB50 && r <= 0xFDF1 || r >= 0xFE70 && r <= 0xFEFC) && unicode.IsLetter(r)
}

// Invisible reports whether r is not seen: a direction mark, a joiner, a stretch
// of the line.
func Invisible(r rune) bool {
	return r == 'ـ' || r == '\u034F' || r >= 0xFE00 && r <= 0xFE0F || r >= 0x80 && unicode.Is(unicode.Cf, r) && !sign(r)
}

// sign reports whether r, a format character by its class, is a visible sign: the
// signs for number, year, footnote and page.
func sign(r rune) bool { return r >= 0x600 && r <= 0x605 || r == 0x6DD }

// Slip is one place where a text is not written in our way.
type Slip struct {
	At      int // code points before it
	Message string
	Certain bool // Normal mends it
}

// Slips finds what is wrong with a text, one of a sort.
func Slips(s string) []Slip {
	at, word := mixed(s)
	if at < 0 && plain(s) {
		return nil
	}
	var out []Slip
	seen := map[string]bool{}
	add := func(at int, sort string, certain bool, format string, args ...any) {
		if !seen[sort] {
			seen[sort] = true
			out = append(out, Slip{at, fmt.Sprintf(format, args...), certain})
		}
	}
	last := rune(0)
	runes := []rune(s)
	for n, r := range runes {
		next := ' '
		if n+1 < len(runes) {
			next = runes[n+1]
		}
		switch o, foreign := ours[r]; {
		case foreign:
			add(n, string(r), true, "Arabic %s (U+%04X) in the place of Urdu %s (U+%04X): write the Urdu one", isolate(r), r, isolate(o), o)
		case presentation(r):
			add(n, "presentation", true, "U+%04X is the shape of a letter: write the letter itself", r)
		case r == '\u200C' && (last == ' ' || last == 0 || next == ' '):
			add(n, "zwnj", true, "a zero-width non-joiner (U+200C) that joins nothing: take it out")
		case r != '\u200C' && Invisible(r):
			add(n, "invisible", true, "U+%04X, which is not seen: take it out", r)
		}
		last = r
	}
	if len(out) == 0 && Normal(s) != s {
		add(firstChange(s), "nfc", true, "letters not composed (NFC): write each letter with its mark as one character")
	}
	if at >= 0 {
		add(at, "mixed", false, "the word \"\u2068%s\u2069\" mixes scripts: write all of it with Urdu letters", word)
	}
	return out
}

func firstChange(s string) int {
	t := []rune(Normal(s))
	for i, r := range []rune(s) {
		if i >= len(t) || t[i] != r {
			return i
		}
	}
	return 0
}

func isolate(r rune) string { return "\u2068" + string(r) + "\u2069" }

// mixed finds a word that has letters of Arabic script and, among them, Latin ones
// or digits, which look like ا or ہ. Digits before or behind the word are none.
func mixed(s string) (at int, word string) {
	if !strings.ContainsFunc(s, func(r rune) bool { return r < 0x80 && r > ' ' || r >= '۰' && r <= '۹' }) {
		return -1, ""
	}
	at = 0
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) }) {
		inner := strings.TrimFunc(word, unicode.IsDigit)
		arabic, other := false, false
		for _, r := range inner {
			if unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r) {
				arabic = true
			} else if !unicode.Is(unicode.Mn, r) {
				other = true
			}
		}
		if arabic && other {
			return utf8.RuneCountInString(s[:strings.Index(s, word)]), word
		}
	}
	return -1, ""
}
