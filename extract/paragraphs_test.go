package extract_test

import (
	"testing"

	"bayan/extract"
)

// Whom the last pronoun of a text means, where that hangs on its paragraphs.
func TestPronounsOverParagraphs(t *testing.T) {
	x := embedded(t)
	tests := []struct{ name, in, want string }{
		{"the headline of another article between two paragraphs",
			"بازار کی نگران لائبہ سومرو نے کہا کہ دکانیں کھلی ہیں۔\nعثمان چانڈیو نے کارخانہ کیوں بند کیا\nان کا کہنا ہے کہ گاہک کم ہیں۔", "لائبہ سومرو"},
		{"two of them, one of which asks",
			"بازار کی نگران لائبہ سومرو نے کہا کہ دکانیں کھلی ہیں۔\nعثمان چانڈیو نے کارخانہ کیوں بند کیا؟\nنئے کارخانے کی کہانی\nان کا کہنا ہے کہ گاہک کم ہیں۔", "لائبہ سومرو"},
		{"what the author tells in a paragraph of its own",
			"نگران لائبہ سومرو نے کہا کہ دکانیں کھلی ہیں۔\nکچھ دکانداروں نے دروازے بند رکھے۔ ان کا کہنا ہے کہ گاہک کم ہیں۔", "کچھ دکانداروں"},
		{"the same within a speech",
			"نگران لائبہ سومرو نے کہا کہ دکانیں کھلی ہیں۔ کچھ دکانداروں نے دروازے بند رکھے۔ ان کا کہنا ہے کہ گاہک کم ہیں۔", "لائبہ سومرو"},
	}
	for _, tt := range tests {
		s, err := x.Extract(extract.Article{Text: tt.in})
		if err != nil {
			t.Fatal(err)
		}
		if n := len(s.Statements); n == 0 || s.Statements[n-1].Speaker.Name != tt.want {
			t.Errorf("%s: got %+v, want the last one to be said by %s", tt.name, s.Statements, tt.want)
		}
	}
}
