package text_test

import (
	"slices"
	"testing"
)

func TestRepeats(t *testing.T) {
	const (
		a     = "شہر کے مرکزی بازار میں پیر کی صبح آگ لگنے سے بیس دکانیں جل کر راکھ ہو گئیں۔"
		aNear = "شہر کے مرکزی بازار میں پیر کی صبح آگ لگنے سے بیس دکانیں جل کر راکھ ہوئیں۔"
		aSame = "شہر کے مرکزي بازار ميں پير كي صبح آگ لگنے سے بيس دکانيں جل کر راکھ ہو گئيں"
		b     = "فائر بریگیڈ کا عملہ دو گھنٹے کی کوشش کے بعد آگ پر قابو پانے میں کامیاب ہوا۔"
		aHalf = "شہر کے مرکزی بازار میں پیر کی صبح فائر بریگیڈ کا عملہ کامیاب ہوا اور سب خوش تھے۔"
		short = "اس نے کچھ نہیں کہا۔"
	)
	tests := []struct {
		name, in string
		want     [][2]int
	}{
		{"one paragraph", a, nil},
		{"two that differ", a + "\n" + b, nil},
		{"exact", a + "\n" + b + "\n" + a, [][2]int{{2, 0}}},
		{"near", a + "\n" + b + "\n" + aNear, [][2]int{{2, 0}}},
		{"other letters, no stop", a + "\n" + aSame, [][2]int{{1, 0}}},
		{"a half is no repetition", a + "\n" + b + "\n" + aHalf, nil},
		{"said three times", a + "\n" + a + "\n" + b + "\n" + aNear, [][2]int{{1, 0}, {3, 0}}},
		{"all of it again", a + "\n" + b + "\n" + a + "\n" + b, [][2]int{{2, 0}, {3, 1}}},
		{"short ones may be chance", short + "\n" + b + "\n" + short, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := parse(t, tt.in)
			if !slices.Equal(d.Repeats, tt.want) {
				t.Errorf("got %v, want %v", d.Repeats, tt.want)
			}
			for n := range d.Paragraphs {
				is := slices.ContainsFunc(tt.want, func(r [2]int) bool { return r[0] == n })
				if d.Repeated(n) != is {
					t.Errorf("Repeated(%d) is %v", n, !is)
				}
			}
		})
	}
}
