package text_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"bayan/extract/text"
)

// TestTokens compares the folded tokens, one space between them. A kind other
// than Word stands behind its token: n number, l Latin, m mark, s stop, p punct.
func TestTokens(t *testing.T) {
	kinds := map[text.Kind]string{text.Number: "/n", text.Latin: "/l", text.Mark: "/m", text.Stop: "/s", text.Punct: "/p"}
	tests := []struct{ name, in, want string }{
		{"empty", "", ""},
		{"blank", " \n\t\u200f ", ""},
		{"words", "جنگ  بندی", "جنگ بندی"},
		{"ZWNJ", "جنگ\u200cبندی", "جنگ بندی"},
		{"marks belong to the word", "اعلیٰ وزیرِ", "اعلی وزیر"},
		{"comma", "ایک، دو", "ایک ،/p دو"},

		{"number run together with a word", "92سیکورٹی", "92/n سیکورٹی"},
		{"word run together with a number", "کل92", "کل 92/n"},
		{"words run together", "ہونےوالے", "ہونے والے"},
		{"words run together, with marks", "کےباعِث", "کے باعث"},
		{"words run together behind a final hamza", "علماءکے", "علما کے"},
		{"a known word is not taken apart", "حکومت", "حکومت"},
		{"an unknown word is not taken apart", "کےلاہور", "کےلاہور"},
		{"a torn word", "خلا ف جنگ", "خلاف جنگ"},
		{"a torn word, no-break space", "خلا\u00a0ف جنگ", "خلاف جنگ"},
		{"a word in two halves", "جنگ جب کہ", "جنگ جبکہ"},
		{"a word torn by two spaces is two words", "خلا  ف", "خلا ف"},
		{"a word torn by a line's end is two words", "خلا\nف", "خلا ف"},

		{"abbreviation", "بی۔بی۔سی نے", "بی بی سی نے"},
		{"abbreviation with spaces", "ایم۔ کیو۔ ایم نے", "ایم کیو ایم نے"},
		{"abbreviation at a sentence's end", "ایم۔ کیو۔ ایم۔", "ایم کیو ایم ۔/s"},
		{"a stop with a space before it ends", "بی ۔ بی", "بی ۔/s بی"},
		{"a stop behind another word ends", "جنگ۔سی", "جنگ ۔/s سی"},
		{"a letter's stop before another word ends", "سی۔ جنگ", "سی ۔/s جنگ"},

		{"decimal point", "24.3 فیصد", "24.3/n فیصد"},
		{"decimal point, Urdu digits", "۲۴٫۳ فیصد", "24٫3/n فیصد"},
		{"thousands", "1,20,000", "1,20,000/n"},
		{"comma between numbers", "1, 2", "1/n ,/p 2/n"},
		{"a number at the sentence's end", "2013۔", "2013/n ۔/s"},
		{"digits of three scripts", "1٢۳", "123/n"},
		{"date", "5-6-2013", "5/n -/p 6/n -/p 2013/n"},

		{"Latin", "BBC کے U.S. دفتر", "bbc/l کے u/l ۔/p s/l ۔/p دفتر"},
		{"Latin full stop behind an Urdu word", "جنگ. بندی", "جنگ ۔/s بندی"},
		{"stop, question, exclamation", "ہے۔ کیا؟ واہ!", "ہے ۔/s کیا ؟/s واہ ۔/s"},
		{"ellipsis is a pause", "جنگ… بندی... ہے۔۔۔", "جنگ …/p بندی …/p ہے …/p"},
		{"Hindi stop", "ہے।", "ہے ۔/s"},

		{"double marks", "“جنگ” \"جنگ\" «جنگ»", "\"/m جنگ \"/m \"/m جنگ \"/m \"/m جنگ \"/m"},
		{"single marks", "‘جنگ’ 'جنگ' `جنگ´", "'/m جنگ '/m '/m جنگ '/m '/m جنگ '/m"},
		{"doubled single marks", "''جنگ'' ’’جنگ‘‘", "\"/m جنگ \"/m \"/m جنگ \"/m"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := parse(t, tt.in)
			var got []string
			for _, tok := range d.Tokens {
				got = append(got, tok.Fold+kinds[tok.Kind])
			}
			if s := strings.Join(got, " "); s != tt.want {
				t.Errorf("tokens of %+q:\ngot  %s\nwant %s", tt.in, s, tt.want)
			}
		})
	}
}

// TestTokenSpans compares what the tokens' offsets cut out of the source.
func TestTokenSpans(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
		runes    [][2]int
	}{
		{"marks inside and behind", "وزیرِ اعلیٰ", []string{"وزیرِ", "اعلیٰ"}, [][2]int{{0, 5}, {6, 11}}},
		{"direction marks stay outside", "\u200fجنگ\u200f \u202bبندی\u202c", []string{"جنگ", "بندی"}, [][2]int{{1, 4}, {7, 11}}},
		{"direction marks behind a number", "\u200e92\u200e۔", []string{"92", "۔"}, [][2]int{{1, 3}, {4, 5}}},
		{"split word", "کےباعِث", []string{"کے", "باعِث"}, [][2]int{{0, 2}, {2, 7}}},
		{"joined word", "خلا ف", []string{"خلا ف"}, [][2]int{{0, 5}}},
		{"doubled mark", "''جنگ''", []string{"''", "جنگ", "''"}, [][2]int{{0, 2}, {2, 5}, {5, 7}}},
		{"ligature", "عبدﷲ ہے", []string{"عبدﷲ", "ہے"}, [][2]int{{0, 4}, {5, 7}}},
		{"beyond the basic plane", "😀 جنگ", []string{"😀", "جنگ"}, [][2]int{{0, 1}, {2, 5}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := parse(t, tt.in)
			var got []string
			var runes [][2]int
			for i, tok := range d.Tokens {
				got = append(got, d.Text(text.Span{Start: i, End: i + 1}))
				runes = append(runes, [2]int{tok.Rune, tok.RuneEnd})
			}
			if !slices.Equal(got, tt.want) || !slices.Equal(runes, tt.runes) {
				t.Errorf("got %+q %v, want %+q %v", got, runes, tt.want, tt.runes)
			}
		})
	}
}

func TestTokenIDs(t *testing.T) {
	v := newVocabulary()
	for _, tok := range parse(t, "ہونےوالے خلا ف، لاہور").Tokens {
		if tok.ID != v[tok.Fold] {
			t.Errorf("%s has the number %d, want %d", tok.Fold, tok.ID, v[tok.Fold])
		}
	}
}

func TestParagraphs(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"none", "", nil},
		{"one", "جنگ بندی", []string{"جنگ بندی"}},
		{"blank lines", "\n\nجنگ\n \n\nبندی ہے\n", []string{"جنگ", "بندی ہے"}},
		{"DOS and Mac ends", "جنگ\r\nبندی\rہے", []string{"جنگ", "بندی", "ہے"}},
		{"paragraph and line separators", "جنگ\u2029بندی\u2028ہے", []string{"جنگ", "بندی", "ہے"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := parse(t, tt.in)
			if got := texts(d, d.Paragraphs); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestInvalid(t *testing.T) {
	tests := []struct {
		name, in string
		at       int // -1 for valid
	}{
		{"valid", "جنگ", -1},
		{"replacement character itself", "جنگ\ufffd", -1},
		{"a lone continuation byte", "\x80جنگ", 0},
		{"cut off", "جنگ\xd8", 6},
		{"behind a replacement character", "\ufffd\xff", 3},
		{"windows-1256", "جنگ \xc7\xd4", 7},
		{"surrogate", "ab\xed\xa0\x80", 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := text.Parse(tt.in, newVocabulary())
			if tt.at < 0 {
				if err != nil {
					t.Fatal(err)
				}
				return
			}
			invalid, ok := errors.AsType[*text.InvalidError](err)
			if !ok || invalid.Offset != tt.at {
				t.Errorf("got %v, want an InvalidError at %d", err, tt.at)
			}
		})
	}
}
