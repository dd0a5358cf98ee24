package text_test

import (
	"slices"
	"testing"

	"bayan/extract/text"
)

// Invisible characters are written as escapes, so that they can be seen.
func TestFold(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"empty", "", ""},
		{"standard letters stay", "پاکستان", "پاکستان"},

		{"Arabic yeh and kaf", "پاكستاني", "پاکستانی"},
		{"alef maksura", "موسى", "موسی"},
		{"Arabic heh", "هفته", "ہفتہ"},
		{"teh marbuta", "زکوۃ حياة", "زکوہ حیاہ"},
		{"heh with hamza", "نتیجۂ عالمۀ", "نتیجہ عالمہ"},
		{"heh with hamza, decomposed", "نتیجہ\u0654", "نتیجہ"},
		{"swash kaf and yeh with tail", "ڪتابۍ", "کتابی"},

		{"do-chashmi heh for heh", "انھوں تمھارے ھے", "انہوں تمہارے ہے"},
		{"do-chashmi heh after a stop is a letter of its own", "بھارت کھیل گھر", "بھارت کھیل گھر"},
		{"heh after a stop is not do-chashmi heh", "کہا", "کہا"},
		{"do-chashmi heh after a stop with a mark", "بِھی", "بھی"},
		{"do-chashmi heh at a word's beginning", "کے ھاتھ", "کے ہاتھ"},

		{"alef with madda", "آپ", "آپ"},
		{"alef with madda, decomposed", "ا\u0653پ", "آپ"},
		{"madda behind another mark", "ا\u064E\u0653پ", "آپ"},
		{"madda without alef", "ب\u0653ر", "بر"},
		{"alef with hamza", "تأثر إسلام", "تاثر اسلام"},
		{"alef wasla", "ٱللہ", "اللہ"},
		{"yeh with hamza", "کئے گئی", "کیے گیی"},
		{"yeh with hamza, decomposed", "کی\u0654ے", "کیے"},
		{"waw with hamza", "مؤقف", "موقف"},
		{"waw with hamza as a yeh", "دبائو گرائونڈ آئو", "دباو گراونڈ آو"},
		{"waw with hamza, decomposed", "مو\u0654قف", "موقف"},
		{"barree yeh with hamza", "دنیاۓ گۓ", "دنیایے گیے"},
		{"barree yeh with hamza, decomposed", "گے\u0654", "گیے"},
		{"the high hamza yeh as that", "گٸی ہوٸ", "گیی ہویی"},
		{"yeh with hamza at the end", "ہوئ گئ بھائ", "ہویی گیی بھایی"},
		{"yeh with hamza at the end, decomposed", "ہوي\u0654", "ہویی"},
		{"izafat on yeh", "آزادئ صحافت وادی\u0654 سوات", "آزادی صحافت وادی سوات"},
		{"doubled yeh before barree yeh", "دئیے دیئے چاہیئے چاہئیے", "دیے دیے چاہیے چاہیے"},
		{"doubled yeh behind a vowel", "جائیے گئیں", "جاییے گییں"},
		{"three yehs", "چاہیئیں چاہئیں", "چاہییں چاہییں"},
		{"alef with madda and barree yeh", "آے آئے", "آیے آیے"},
		{"hamza of a year before a word", "2007 ءمیں", "2007 میں"},
		{"final hamza", "وزراء", "وزرا"},
		{"several final hamzas", "وزراءء", "وزرا"},
		{"final hamza with a mark", "علماءِ کرام", "علما کرام"},
		{"hamza inside a word", "جرأءت", "جراءت"},
		{"hamza alone", "ء", "ء"},
		{"high hamza", "جذبہٴ", "جذبہ"},

		{"zer, zabar, pesh", "وزیرِ اُن اَب", "وزیر ان اب"},
		{"superscript alef", "اعلیٰ رحمٰن", "اعلی رحمن"},
		{"tanwin", "فوراً", "فورا"},
		{"shadda, sukun, honorifics", "مدّت سبْز محمدؐ", "مدت سبز محمد"},
		{"tatweel", "پاکــستان", "پاکستان"},

		{"ZWNJ is a space", "جنگ\u200cبندی", "جنگ بندی"},
		{"ZWJ is nothing", "جنگ\u200dبندی", "جنگبندی"},
		{"zero width space is a space", "جنگ\u200bبندی", "جنگ بندی"},
		{"no-break space", "جنگ\u00a0بندی", "جنگ بندی"},
		{"spaces become one", "  جنگ \t\u200c\n بندی ", "جنگ بندی"},
		{"bidi marks and embeddings", "\u200fجنگ\u200e \u202bبندی\u202c", "جنگ بندی"},
		{"bidi isolates, Arabic letter mark", "\u2067جنگ\u2069\u061c", "جنگ"},
		{"byte order mark, soft hyphen", "\ufeffجنگ\u00adی", "جنگی"},

		{"Urdu digits", "۲۰۱۳", "2013"},
		{"Arabic digits", "٢٠١٣", "2013"},
		{"Latin digits", "2013", "2013"},
		{"all zeros and nines", "۰۹٠٩09", "090909"},
		{"separators stay", "1,200.5 ۱٬۲۰۰٫۵", "1,200.5 1٬200٫5"},

		{"presentation forms", "ﭘﺎﮐﺴﺘﺎﻥ", "پاکستان"},
		{"ligature lam-alef", "ﻻہور", "لاہور"},
		{"ligature lam-alef with madda", "ﻵ", "لآ"},
		{"word ligature", "عبدﷲ", "عبداللہ"},
		{"word ligature behind its alef", "عبداﷲ اﷲ ﷲ", "عبداللہ اللہ اللہ"},
		{"a blessing in one sign is nothing", "محمد ﷺ نے", "محمد نے"},
		{"presentation form of a mark", "ﹰﻣﹷﺩ", "مد"},
		{"do-chashmi heh as presentation form", "ﺑﮭﯽ ﺍﻧﮭﻮﮞ", "بھی انہوں"},
		{"ornate parentheses are signs", "﴾آیت﴿", "﴾آیت﴿"},

		{"Latin capitals", "BBC اور CNN", "bbc اور cnn"},
		{"signs stay", "ہے۔ کیا؟ “ہاں”", "ہے۔ کیا؟ “ہاں”"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := text.Fold(tt.in)
			if got != tt.want {
				t.Errorf("Fold(%+q) = %+q, want %+q", tt.in, got, tt.want)
			}
			if again := text.Fold(got); again != got {
				t.Errorf("folding twice gives %+q, once %+q", again, got)
			}
		})
	}
}

func TestFoldOffsets(t *testing.T) {
	tests := []struct {
		name, in, want string
		at             []int
	}{
		{"empty", "", "", []int{0}},
		{"letters", "کہ", "کہ", []int{0, 0, 2, 2, 4}},
		{"a mark", "وِہ", "وہ", []int{0, 0, 4, 4, 6}},
		{"decomposed madda", "ا\u0653پ", "آپ", []int{0, 0, 4, 4, 6}},
		{"digits grow shorter", "۱۲", "12", []int{0, 2, 4}},
		{"a ligature grows longer", "ﻻ", "لا", []int{0, 0, 0, 0, 3}},
		{"space before, between, behind", " a \u200c b ", "a b", []int{1, 2, 7, 9}},
		{"final hamza", "راء", "را", []int{0, 0, 2, 2, 6}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, at := text.FoldOffsets(tt.in)
			if got != tt.want || !slices.Equal(at, tt.at) {
				t.Errorf("FoldOffsets(%+q) = %+q, %v, want %+q, %v", tt.in, got, at, tt.want, tt.at)
			}
		})
	}
}
