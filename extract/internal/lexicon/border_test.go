package lexicon_test

import (
	"slices"
	"testing"

	"bayan/extract/text"
)

// TestBorder looks for sentences whose stops are missing, by the rules that come
// with bayan.
func TestBorder(t *testing.T) {
	l := builtIn(t)
	const longer = " اور شہر کی تمام بڑی سڑکوں پر گاڑیوں کی لمبی قطاریں لگی ہوئی ہیں"
	tests := []struct {
		name string
		want []string
	}{
		{"a verb and another subject", []string{"شہر میں تین دن سے بارش ہو رہی ہے" + longer, "محکمہ موسمیات کا دفتر بند پڑا ہے"}},
		{"a root and a light verb", []string{"پولیس نے رات گئے چھاپہ مار کر دو ملزمان کو گرفتار کر لیا", "ان کے قبضے سے اسلحہ اور نقد رقم بھی ملی ہے"}},
		{"a conjunction goes on", []string{"شہر میں تین دن سے بارش ہو رہی ہے لیکن سڑکوں پر گاڑیوں کی لمبی قطاریں لگی ہوئی ہیں"}},
		{"a relative clause goes on", []string{"جو لوگ پچھلے ہفتے کی بارشوں کے بعد سے بے گھر ہیں ضلعی انتظامیہ ان کو سکولوں میں ٹھہرائے گی"}},
		{"a condition goes on", []string{"اگر آنے والے دنوں میں اسی طرح بارش ہوتی رہتی ہے شہر کے تمام نشیبی علاقے پانی میں ڈوب جائیں گے"}},
		{"what is said follows its verb", []string{"شہر کے میئر کا صحافیوں سے بات چیت میں کہنا ہے بارش کے پانی کی نکاسی کا کام رات بھر جاری رہے گا"}},
		{"a report runs on", []string{"میئر نے کہا کہ شہر میں تین دن سے بارش ہو رہی ہے" + longer + " پانی کی نکاسی جاری ہے"}},
		{"until another one", []string{"میئر نے کہا کہ شہر میں تین دن سے بارش ہو رہی ہے" + longer, "پولیس کے مطابق دو گاڑیاں نالے میں گر گئیں"}},
		{"or the author's voice", []string{"میئر نے کہا کہ شہر میں تین دن سے بارش ہو رہی ہے" + longer, "یاد رہے کہ پچھلے سال بھی سیلاب آیا تھا"}},
		{"a dash for a stop", []string{"بارش ہو رہی ہے-", "پانی کھڑا ہے"}},
		{"a participle before its noun", []string{"کمیٹی نے پچھلے مہینے کے اجلاس میں کیے گئے وعدے کے مطابق متاثرین کے لیے نئے گھروں کی تعمیر شروع کر دی"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			src := ""
			for i, s := range tt.want {
				if i > 0 {
					src += " "
				}
				src += s
			}
			d, err := text.Parse(src+"۔", l)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, s := range d.Sentences {
				got = append(got, d.Text(s))
			}
			got[len(got)-1] = got[len(got)-1][:len(got[len(got)-1])-len("۔")]
			if !slices.Equal(got, tt.want) {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}
