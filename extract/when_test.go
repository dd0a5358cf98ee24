package extract

import (
	"testing"

	"bayan/rules"
)

// A count has the days of its time where the day of publication is known, in
// whatever form the feed gives it, and only there.
func TestWhen(t *testing.T) {
	set, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	x := New(set)
	for _, tt := range []struct{ text, published, when, from, to string }{
		{"کوئٹہ میں منگل کی شب دھماکے میں 12 افراد ہلاک ہو گئے۔", "Fri, 04 Nov 2016 15:01:32 +0500", "منگل کی شب", "2016-11-01", "2016-11-01"},
		{"کوئٹہ میں گزشتہ ماہ دھماکے میں 12 افراد ہلاک ہو گئے۔", "3 جنوری 2026", "گزشتہ ماہ", "2025-12-01", "2025-12-31"},
		{"کوئٹہ میں منگل کی شب دھماکے میں 12 افراد ہلاک ہو گئے۔", "", "منگل کی شب", "", ""},
		{"کوئٹہ میں منگل کی شب دھماکے میں 12 افراد ہلاک ہو گئے۔", "3 گھنٹے قبل", "منگل کی شب", "", ""},
		{"کوئٹہ میں 10 محرم کو دھماکے میں 12 افراد ہلاک ہو گئے۔", "2016-11-04", "10 محرم", "", ""},
		{"دھماکہ بدھ کی صبح ہوا۔ اس میں 12 افراد ہلاک ہو گئے۔", "2016-11-04", "بدھ کی صبح", "2016-11-02", "2016-11-02"},
	} {
		s, err := x.Extract(Article{Text: tt.text, Published: tt.published})
		if err != nil {
			t.Fatal(err)
		}
		if len(s.Counts) != 1 {
			t.Errorf("%s: %d counts", tt.text, len(s.Counts))
			continue
		}
		if got, want := s.Counts[0].When, (When{tt.when, tt.from, tt.to}); got != want {
			t.Errorf("%s (%s): got %q, want %q", tt.text, tt.published, got, want)
		}
	}
}
