package lexicon_test

import (
	"strings"
	"testing"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// TestJoined takes words apart by the rules that come with bayan.
func TestJoined(t *testing.T) {
	l := builtIn(t)
	tests := []string{
		"کا کہنا تھا کہ", "توڑتے ہوئے کہا", "اظہار کیا", "قرار دیدیا", "کیا جا رہا ہے کہ", "اور کہا کہ",
		"کر رہے ہیں", "پا رہے ہیں", "لا سکتے", "ہو گا", "کر دی", "ہو گئے ہیں", "مزید کہا", "گیا جس", "قرار دے",
		"اداکار کی", "پر شدید", "صدر کا", "ان کا", "اس کے", "کسی کو",
		"نے بومرا", "زمبابوے نے", "ایسے لگ", "جے پی", "توڑتے ہوئے", // ے only ends words
		"کی رپورٹ کے", "ابلاغ کے", "کہ پاکستان", "کہ بطور", // behind letters that connect
		"امریکہ کے", "افغانستان نے", "معلومات کے", "مذاکرات کی", "جبکہ مزید", "تاہم بعدازاں",
		"صدر جوبائیڈن", "بابر اعظم", "امیدوار ڈونلڈ", // a title before a name, names of a listed phrase
		// one word, though small ones could be seen in it
		"تھانے", "پردے", "کونے", "گانے", "گروہوں", "کونسلوں", "تاجران", "نکھارنے", "گالیوں", "بھابھی", "پرفارمنس", "دھوکہ",
		"مشیران", "فخریہ", "کڑاہی", "تواب", "پونچھنے", "سنبھلنے", "اجینکا", "مزیدار",
	}
	for _, want := range tests {
		src := strings.ReplaceAll(want, " ", "")
		if s := words(t, l, src); s != text.Fold(want) {
			t.Errorf("%s: got %q", want, s)
		}
	}
}

// TestRespelled reads misspelt words by the rules that come with bayan.
func TestRespelled(t *testing.T) {
	l := builtIn(t)
	for src, want := range map[string]string{
		// ے for ی within words, but not where two words were run together
		"وزےر اعظم نے": "وزیر اعظم نے",
		"کابےنہ":       "کابینہ",
		"نہےں ہےں":     "نہیں ہیں",
		"ےہ لےکن":      "یہ لیکن",
		"پلےئر آےا":    "پلیئر آیا",
		"سےکرٹری":      "سیکرٹری",
		"سےاسی دےنے":   "سیاسی دینے",
		"کےمطابق":      "کے مطابق",
		"نےکہا":        "نے کہا",
		"کےلیے":        "کے لیے",
		"جائےگا":       "جائے گا",
		"نےکرک":        "نے کرک",
		"کےشو":         "کےشو",
		"نےراج":        "نے راج",
		"کےنےڈا":       "کینیڈا",
		// letters taken for one another
		"کہلاڑیوں": "کھلاڑیوں",
		"دوںوں":    "دونوں",
		"ذخمی":     "زخمی",
		"تقریبآ":   "تقریبا",
		"افیسر":    "آفیسر",
		"میںاب":    "میںاب",
		"بہرا":     "بہرا",
		// two letters of a long word in the wrong order
		"پارلمینٹ": "پارلیمنٹ",
		"تفیصلات":  "تفصیلات",
		"پنچایتی":  "پنچایتی",
	} {
		if s := words(t, l, src); s != text.Fold(want) {
			t.Errorf("%s: got %q, want %q", src, s, want)
		}
	}
}

// TestTorn joins the pieces of words by the rules that come with bayan.
func TestTorn(t *testing.T) {
	l := builtIn(t)
	for src, want := range map[string]string{
		"خلا ف":             "خلاف",
		"انہو ں نے":         "انہوں نے",
		"کو ئٹہ میں":        "کوئٹہ میں",
		"وزیر ستان سے":      "وزیرستان سے",
		"کھلاڑیو ں کو":      "کھلاڑیوں کو",
		"کہ ا":              "کہ ا", // the tear would show
		"جو ان کا":          "جو ان کا",
		"وزیر اعلیٰ":        "وزیر اعلی",
		"جگہ پر دے دیا گیا": "جگہ پر دے دیا گیا",
	} {
		if s := words(t, l, src); s != text.Fold(want) {
			t.Errorf("%s: got %q, want %q", src, s, want)
		}
	}
}

// builtIn is the lexicon of the rules that come with bayan.
func builtIn(t *testing.T) *lexicon.Lexicon {
	t.Helper()
	set, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	return lexicon.New(set)
}

// words are the folded words of a text, with a blank between them.
func words(t *testing.T, l *lexicon.Lexicon, src string) string {
	t.Helper()
	d, err := text.Parse(src, l)
	if err != nil {
		t.Fatal(err)
	}
	got := make([]string, len(d.Tokens))
	for i, tok := range d.Tokens {
		got[i] = tok.Fold
	}
	return strings.Join(got, " ")
}
