package text_test

import (
	"testing"

	"bayan/extract/text"
)

func TestOneEdit(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"abc", "abc", true}, {"abc", "abd", true}, {"abc", "ab", true}, {"bc", "abc", true}, {"abc", "axbc", true},
		{"abc", "acb", false}, {"abc", "a", false}, {"abc", "xbd", false}, {"", "a", true},
	} {
		if got := text.OneEdit([]rune(tt.a), []rune(tt.b)); got != tt.want {
			t.Errorf("%q %q: %v", tt.a, tt.b, got)
		}
	}
}
