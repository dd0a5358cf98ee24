package extract_test

import (
	"testing"

	"bayan/extract"
)

func TestDateline(t *testing.T) {
	x := embedded(t)
	tests := []struct{ in, want string }{
		{"کراچی: بارش ہوئی۔", "کراچی"},
		{"لاہور (اُردو پوائنٹ اخبارتازہ ترین - اے پی پی۔ 06 اپریل2023ء) بارش ہوئی۔", "لاہور"},
		{"لاہور 23 اگست (ایجنسی) بارش ہوئی۔", "لاہور"},
		{"کابل ۔ یکم دسمبر (اے پی پی) بارش ہوئی۔", "کابل"},
		{"اسلام آباد۔۔۔۔ بارش ہوئی۔", "اسلام آباد"},
		{"لندن/ پیرس (نیوز ایجنسیاں) بارش ہوئی۔", "لندن"},
		{"زرینہ نگر(نیٹ نیوز)بارش ہوئی۔", "زرینہ نگر"},
		{"بارش کی خبر\nکراچی: بارش ہوئی۔", "کراچی"},
		{"کراچی میں بارش ہوئی۔", ""},
		{"پاکستان کرکٹ بورڈ (پی سی بی) نے اعلان کیا۔", ""},
		{"بارش (اور اولوں) سے فصلیں تباہ ہو گئیں۔", ""},
	}
	for _, tt := range tests {
		s, err := x.Extract(extract.Article{Text: tt.in})
		if err != nil {
			t.Fatal(err)
		}
		if s.Article.Dateline != tt.want {
			t.Errorf("%s: got %q, want %q", tt.in, s.Article.Dateline, tt.want)
		}
	}
}
