package extract_test

import (
	"testing"

	"bayan/extract"
)

// Confidence is high where the clause names who spoke and their words end for certain, and normal as soon as
// something leaves that open.
func TestConfidence(t *testing.T) {
	x := embedded(t)
	const minister = "وزیر اعلیٰ مراد علی شاہ"
	const said = "شہر کی سڑکوں کی مرمت اگلے ماہ شروع کر دی جائے گی"
	for _, tt := range []struct{ text, want string }{
		{minister + " نے کہا ہے کہ " + said + "۔", "high"},
		{minister + " نے کہا ہے کہ " + said, "high"},
		{minister + " کے مطابق " + said + "۔", "high"},
		{minister + " نے کہا ہے کہ '" + said + "۔'", "high"},
		{minister + " نے کہا ہے کہ " + said + "۔ انہوں نے کہا کہ رقم مل چکی ہے۔", "high"},
		{"ٹھیکیدار گلفام زرولی نے کہا ہے کہ " + said + "۔", "high"},
		{minister + " نے کہا ہے کہ " + said + "۔ شہر میں سڑکوں کی لمبائی 300 کلومیٹر ہے۔", "normal"}, // may be theirs
		{minister + " نے کہا ہے کہ " + said + " لیکن ٹھیکیداروں کو رقم نہیں ملی۔", "normal"},         // may be the author's
		{minister + " نے کہا ہے کہ " + said + " جس کے بعد ٹریفک بحال ہو جائے گی۔", "normal"},         // the same
		{minister + " نے پوچھا ہے کہ " + said + "؟", "normal"},                                       // more may follow
		{"بلدیہ کے ایک افسر نے کہا ہے کہ " + minister + " نے کہا کہ " + said + "۔", "normal"},        // one in the other
		{"بلدیہ کے افسروں کے مطابق " + said + "۔", "normal"},                                         // nobody is named
		{"وزیر اعلیٰ نے کہا ہے کہ " + said + "۔", "normal"},
		{"کہا جاتا ہے کہ " + said + "۔", "normal"},
	} {
		s, err := x.Extract(extract.Article{Text: tt.text})
		if err != nil {
			t.Fatal(err)
		}
		if len(s.Statements) == 0 {
			t.Errorf("%s: no statement", tt.text)
			continue
		}
		if got := s.Statements[0].Confidence; got != tt.want {
			t.Errorf("%s: %s, want %s (%+v)", tt.text, got, tt.want, s.Statements[0])
		}
	}
}
