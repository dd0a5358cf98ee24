package letters

import (
	"strings"
	"testing"
	"unicode/utf8"

	"bayan/extract/text"
)

func TestNormal(t *testing.T) {
	for in, want := range map[string]string{
		"علی احمد":             "علی احمد",
		"علي كريم":             "علی کریم",
		"مدينه":                "مدینہ",
		"ا\u0653":              "آ",
		"ی\u0654":              "ئ",
		"ۀ":                    "ۂ",
		"٢٠":                   "۲۰",
		"وزیرِ اعظم":           "وزیرِ اعظم",
		" الف  ب ":             "الف ب",
		"الف\u00A0ب":           "الف ب",
		"الف\u200Bب":           "الف ب",
		"می\u200Cخواہد":        "می\u200Cخواہد",
		"می\u200C خواہد\u200C": "می خواہد",
		"ا\u200Dب\u200F":       "اب",
		"کـــتاب":              "کتاب",
		"ﻋﻠﯽ":                  "علی",
		"ﷲ":                    "ﷲ",
		"Ali":                  "Ali",
		"":                     "",
	} {
		if got := Normal(in); got != want {
			t.Errorf("%q: %q, not %q", in, got, want)
		}
	}
}

func TestSlips(t *testing.T) {
	for in, want := range map[string]string{
		"علی احمد":      "",
		"بی بی سی 2":    "",
		"ایف16":         "",
		"وزیرِ اعظم":    "",
		"می\u200Cخواہد": "",
		"علي":           "2 Arabic \u2068ي\u2069 (U+064A) in the place of Urdu \u2068ی\u2069 (U+06CC): write the Urdu one",
		"ا\u200Dب":      "1 U+200D, which is not seen: take it out",
		"الف\u200C":     "3 a zero-width non-joiner (U+200C) that joins nothing: take it out",
		"ق ا\u0653":     "2 letters not composed (NFC): write each letter with its mark as one character",
		"ﻋلی":           "0 U+FECB is the shape of a letter: write the letter itself",
		"علی ا1م":       "4 the word \"\u2068ا1م\u2069\" mixes scripts: write all of it with Urdu letters",
		"کراoی میں":     "0 the word \"\u2068کراoی\u2069\" mixes scripts: write all of it with Urdu letters",
		"Ali-علی (BBC)": "",
	} {
		got := ""
		if slips := Slips(in); len(slips) > 0 {
			got = string(rune('0'+slips[0].At)) + " " + slips[0].Message
		}
		if got != want {
			t.Errorf("%q:\n got %s\nwant %s", in, got, want)
		}
	}
}

// Writing in our way changes nothing for matching, and a second time nothing at all.
func FuzzNormal(f *testing.F) {
	for _, s := range []string{"علي كريم", "می\u200C خواہد", "ﻋﻠﯽ ﷲ", "ی\u0654ۀ ء\u200B", "ٴ وٕ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) || strings.ContainsFunc(s, foreign) {
			return
		}
		n := Normal(s)
		if again := Normal(n); again != n {
			t.Fatalf("%q: %q, then %q", s, n, again)
		}
		if got, want := text.Fold(n), text.Fold(s); got != want {
			t.Fatalf("%q becomes %q: folded %q, not %q", s, n, got, want)
		}
		for _, slip := range Slips(s) {
			if slip.At < 0 || slip.At > utf8.RuneCountInString(s) {
				t.Fatalf("%q: %+v", s, slip)
			}
		}
		for _, slip := range Slips(n) {
			if slip.Certain {
				t.Fatalf("%q: still %+v", n, slip)
			}
		}
	})
}

// foreign characters are those that Urdu names do not have.
func foreign(r rune) bool {
	return r < ' ' || r >= 0x7F && r < 0x600 || r >= 0x700 && r < 0x2000 || r >= 0x2070 && r < 0xFB50
}
