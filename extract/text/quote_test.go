package text_test

import (
	"slices"
	"testing"

	"bayan/extract/text"
)

// TestQuotes compares the quotations without their marks; a + stands before one
// that is never closed.
func TestQuotes(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"none", "جنگ بندی", nil},
		{"double curly", "کہا “جنگ بندی” ہے", []string{"جنگ بندی"}},
		{"double curly, turned round", "کہا ”جنگ بندی“ ہے", []string{"جنگ بندی"}},
		{"double curly, one shape", "کہا ”جنگ بندی” ہے", []string{"جنگ بندی"}},
		{"double straight", `کہا "جنگ بندی" ہے`, []string{"جنگ بندی"}},
		{"single curly", "کہا ‘جنگ بندی’ ہے", []string{"جنگ بندی"}},
		{"single curly, turned round", "کہا ’جنگ بندی‘ ہے", []string{"جنگ بندی"}},
		{"single straight", "کہا 'جنگ بندی' ہے", []string{"جنگ بندی"}},
		{"doubled single", "کہا ''جنگ بندی'' ہے", []string{"جنگ بندی"}},
		{"doubled curly single", "کہا ’’جنگ بندی‘‘ ہے", []string{"جنگ بندی"}},
		{"guillemets", "کہا «جنگ بندی» ہے", []string{"جنگ بندی"}},
		{"low and high", "کہا „جنگ بندی“ ہے", []string{"جنگ بندی"}},
		{"primes and accents", "کہا ′جنگ′ اور ″بندی″ اور `امن´ ہے", []string{"جنگ", "بندی", "امن"}},
		{"two", "کہا “جنگ” اور “بندی” ہے", []string{"جنگ", "بندی"}},
		{"one in another", "کہا “وہ ‘جنگ’ ہے” اور", []string{"وہ ‘جنگ’ ہے", "جنگ"}},
		{"one in another in the same marks", "کہا ’وہ بولا ’جنگ ہے‘ اور گیا‘ ہے", []string{"وہ بولا ’جنگ ہے‘ اور گیا", "جنگ ہے"}},
		{"blank on the wrong side", `نام "جنگ 4 "رکھا اور کہا "بندی" ہے`, []string{"جنگ 4", "بندی"}},
		{"blank on the wrong side behind کہ", "کہا کہ' جنگ ہے۔ بندی ہے' ایک", []string{"جنگ ہے۔ بندی ہے"}},
		{"spaces inside the marks", `کہا " جنگ بندی " ہے`, []string{"جنگ بندی"}},
		{"no spaces around the marks", `کہا"جنگ بندی"ہے`, []string{"جنگ بندی"}},
		{"a stop inside", "کہا “جنگ ہے۔” ایک", []string{"جنگ ہے۔"}},
		{"a comma behind", "“جنگ”، کہا", []string{"جنگ"}},

		{"never closed", "کہا “جنگ بندی ہے۔ ایک", []string{"+جنگ بندی ہے۔ ایک"}},
		{"never closed ends with its line", "کہا “جنگ ہے۔\nایک", []string{"+جنگ ہے۔"}},
		{"re-opened every line", "کہا “جنگ ہے۔\n“بندی ہے۔\n“امن ہے۔” ایک", []string{"+جنگ ہے۔", "+بندی ہے۔", "امن ہے۔"}},
		{"opened twice", "کہا “جنگ اور “بندی” ہے", []string{"+جنگ اور", "بندی"}},
		{"closed behind a colon", "کہا کہ ’جنگ کا اعلان:‘ ہے", []string{"جنگ کا اعلان:"}},
		{"opened written together with a colon", "کہا:’ جنگ بندی‘ ہے", []string{"جنگ بندی"}},
		{"opened by a single mark and closed by two", "کہا ’جنگ بندی‘‘ ہے ’امن‘ ہے", []string{"جنگ بندی", "امن"}},
		{"closed without being opened", "جنگ” ہے", nil},
		{"‘ for a comma", "پارلیمنٹ ‘ عدالت اور عوام ہیں‘ وہ ‘جنگ’ ہے", []string{"جنگ"}},
		{"empty", "کہا “” ہے", nil},

		{"English apostrophe", "کہا ‘Pakistan's war’ ہے", []string{"Pakistan's war"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := parse(t, tt.in)
			var got []string
			for _, q := range d.Quotes {
				s := d.Text(q.Inside())
				if !q.Closed {
					s = "+" + s
				}
				got = append(got, s)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("%s\ngot  %q\nwant %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestQuoteOf(t *testing.T) {
	d := parse(t, "کہا “وہ ‘جنگ’ ہے” اور")
	want := []string{"", "outer", "outer", "inner", "inner", "inner", "outer", "outer", ""}
	for i := range d.Tokens {
		got := ""
		switch q := d.QuoteOf(i); {
		case q == nil:
		case q.Inside().Len() == 1:
			got = "inner"
		default:
			got = "outer"
		}
		if got != want[i] {
			t.Errorf("%s is in %q, want %q", d.Text(text.Span{Start: i, End: i + 1}), got, want[i])
		}
	}
}
