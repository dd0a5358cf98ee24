package extract_test

import (
	"testing"

	"bayan/extract"
)

// Confidence is high where the source, کہ or کے مطابق, the length and the end of the content all speak for it,
// and normal as soon as one of them is missing.
func TestConfidence(t *testing.T) {
	x := embedded(t)
	const said = "شہر کی سڑکوں کی مرمت اگلے ماہ شروع کر دی جائے گی"
	for _, tt := range []struct{ text, want string }{
		{"وزیر اعلیٰ مراد علی شاہ نے کہا ہے کہ " + said + "۔", "high"},
		{"وزیر اعلیٰ مراد علی شاہ نے کہا ہے کہ " + said, "high"},
		{"بلدیہ کے افسروں کے مطابق " + said + "۔", "high"},
		{"مقامی میڈیا کے مطابق " + said + "۔", "high"},
		{"وزیر اعلیٰ مراد علی شاہ نے کہا ہے کہ سڑکیں بنیں گی۔", "high"},
		{"وزیر اعلیٰ مراد علی شاہ نے کہا ہے کہ '" + said + "۔'", "high"},
		{"ٹھیکیدار گلفام زرولی نے کہا ہے کہ " + said + "۔", "normal"},
		{"ایک رپورٹ کے مطابق " + said + "۔", "normal"},
		{"وزیر اعلیٰ مراد علی شاہ نے کہا ہے کہ " + said + " اور اس پر دو ارب روپے خرچ ہوں گے جن میں سے نصف رقم صوبائی حکومت دے گی جب کہ باقی رقم بلدیہ اپنے وسائل سے پوری کرے گی اور کام کی نگرانی شہریوں کی ایک کمیٹی کرے گی۔", "normal"},
		{"بلدیہ کے ایک افسر نے کہا ہے کہ " + said + "۔", "normal"},
		{said + "، وزیر اعلیٰ مراد علی شاہ نے کہا۔", "normal"},
		{"وزیر اعلیٰ مراد علی شاہ نے اگلے ماہ شہر کی تمام بڑی سڑکوں کی مرمت کا کام شروع کرنے کا اعلان کیا۔", "normal"},
		{"کہا جاتا ہے کہ " + said + "۔", "normal"},
	} {
		s, err := x.Extract(extract.Article{Text: tt.text})
		if err != nil {
			t.Fatal(err)
		}
		if len(s.Statements) != 1 {
			t.Errorf("%s: %d statements", tt.text, len(s.Statements))
			continue
		}
		if got := s.Statements[0].Confidence; got != tt.want {
			t.Errorf("%s: %s, want %s (%+v)", tt.text, got, tt.want, s.Statements[0])
		}
	}
}
