package text_test

import (
	"slices"
	"strings"
	"testing"

	"bayan/extract/text"
)

func TestSentences(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"none", " ", nil},
		{"one without a stop", "جنگ بندی", []string{"جنگ بندی"}},
		{"stops", "ایک ہے۔ دو ہے؟ تین ہے! چار", []string{"ایک ہے۔", "دو ہے؟", "تین ہے!", "چار"}},
		{"no space behind a stop", "ایک ہے۔دو ہے۔", []string{"ایک ہے۔", "دو ہے۔"}},
		{"a space before a stop", "ایک ہے ۔ دو ہے ۔", []string{"ایک ہے ۔", "دو ہے ۔"}},
		{"several stops", "کیا؟! واہ!! ہاں", []string{"کیا؟!", "واہ!!", "ہاں"}},
		{"Latin stops", "ایک ہے. دو ہے? تین", []string{"ایک ہے.", "دو ہے?", "تین"}},
		{"decimal point", "مہنگائی 24.3 فیصد ہے۔ ایک", []string{"مہنگائی 24.3 فیصد ہے۔", "ایک"}},
		{"decimal point written as a stop", "مہنگائی 24۔3 فیصد ہے۔ ایک", []string{"مہنگائی 24۔3 فیصد ہے۔", "ایک"}},
		{"brackets around a stop", "شہر (این این آئی۔ 5 جون) ایک ہے۔ دو", []string{"شہر (این این آئی۔ 5 جون) ایک ہے۔", "دو"}},
		{"brackets around a sentence", "ایک ہے۔ (دو ہے۔) تین", []string{"ایک ہے۔", "(دو ہے۔)", "تین"}},
		{"abbreviations", "بی۔بی۔سی اور ایم۔ کیو۔ ایم ہے۔ ایک", []string{"بی۔بی۔سی اور ایم۔ کیو۔ ایم ہے۔", "ایک"}},
		{"two stops", "ایک ہے۔۔دو ہے۔۔ تین۔۔۔ چار", []string{"ایک ہے۔۔", "دو ہے۔۔", "تین۔۔۔ چار"}},
		{"ellipsis is a pause", "ایک… دو... تین۔", []string{"ایک… دو... تین۔"}},
		{"line's end", "ایک\nدو ہے۔\nتین", []string{"ایک", "دو ہے۔", "تین"}},
		{"a closing mark behind the stop", "کہا ‘ہے۔’ دو", []string{"کہا ‘ہے۔’", "دو"}},
		{"a closing mark behind a stop and a space", "کہا ‘ہے۔ ’ دو", []string{"کہا ‘ہے۔ ’", "دو"}},
		{"an opening mark behind the stop", "ایک ہے۔ ‘دو’ ہے۔", []string{"ایک ہے۔", "‘دو’ ہے۔"}},
		{"a stop inside marks", "کہا “ایک ہے۔ دو ہے۔” تین", []string{"کہا “ایک ہے۔", "دو ہے۔”", "تین"}},
		{"marks of all directions", "کہا ’ہے۔‘ دو ”ہے۔“ تین", []string{"کہا ’ہے۔‘", "دو ”ہے۔“", "تین"}},
		{"a bullet", "• ایک • دو", []string{"•", "ایک •", "دو"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := parse(t, tt.in)
			if got := texts(d, d.Sentences); !slices.Equal(got, tt.want) {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
			for n, s := range d.Sentences {
				for i := s.Start; i < s.End; i++ {
					if d.SentenceOf(i) != n {
						t.Errorf("token %d is in sentence %d, SentenceOf says %d", i, n, d.SentenceOf(i))
					}
				}
			}
		})
	}
}

// verbs is a vocabulary that knows a verb.
type verbs struct{ vocabulary }

func (v verbs) Part(id int32) text.Part {
	if id == v.ID([]byte("ہے")) {
		return text.Finite
	}
	return 0
}

func TestLongSentence(t *testing.T) {
	const words = 240
	for _, tt := range []struct{ name, in, last string }{
		{"behind a verb", strings.Repeat("باعث ", words) + "ہے کل ہے، جنگ " + strings.Repeat("علما ", words), "باعث ہے"},
		{"behind a comma if no verb is bare", strings.Repeat("باعث ", words) + "ہے، جنگ، " + strings.Repeat("علما ", words), "ہے،"},
		{"anywhere", strings.Repeat("باعث ", 2*words), "باعث باعث"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d, err := text.Parse(tt.in, verbs{newVocabulary()})
			if err != nil {
				t.Fatal(err)
			}
			if got := texts(d, d.Sentences)[0]; !strings.HasSuffix(got, tt.last) {
				t.Errorf("the first sentence ends with %q, want %q", got[len(got)-2*len(tt.last):], tt.last)
			}
		})
	}
}
