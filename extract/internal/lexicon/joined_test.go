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
	set, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	l := lexicon.New(set)
	tests := []string{
		"کا کہنا تھا کہ", "توڑتے ہوئے کہا", "اظہار کیا", "قرار دیدیا", "کیا جا رہا ہے کہ", "اور کہا کہ",
		"کر رہے ہیں", "ہو گا", "کر دی", "ہو گئے ہیں", "مزید کہا", "گیا جس", "قرار دے",
		"اداکار کی", "پر شدید", "صدر کا", "ان کا", "اس کے", "کسی کو",
		"نے بومرا", "زمبابوے نے", "توڑتے ہوئے", // ے only ends words
		"صدر جوبائیڈن", "بابر اعظم", "امیدوار ڈونلڈ", // a title before a name, names of a listed phrase
		// one word, though small ones could be seen in it
		"تھانے", "پردے", "کونے", "گانے", "گروہوں", "کونسلوں", "تاجران", "نکھارنے", "گالیوں", "بھابھی", "پرفارمنس", "دھوکہ",
		"مشیران", "فخریہ", "کڑاہی", "تواب",
	}
	for _, want := range tests {
		src := strings.ReplaceAll(want, " ", "")
		d, err := text.Parse(src, l)
		if err != nil {
			t.Fatal(err)
		}
		got := make([]string, len(d.Tokens))
		for i, tok := range d.Tokens {
			got[i] = tok.Fold
		}
		if s := strings.Join(got, " "); s != text.Fold(want) {
			t.Errorf("%s: got %q", want, s)
		}
	}
}
