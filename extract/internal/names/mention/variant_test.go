package mention

import (
	"strings"
	"testing"
)

func TestVariant(t *testing.T) {
	short := &shortForms{names: map[string]bool{}}
	for _, name := range strings.Fields("سٹوکس شاردا زرمینا کاکڑ نورانی تورانی") {
		short.names[name] = true
	}
	v := variantsOf(short)
	for _, tt := range []struct{ word, want string }{
		{"اسٹوکس", "سٹوکس"},   // the ا that some put before س
		{"شاردہ", "شاردا"},    // ہ for ا at the end
		{"زرمنا", "زرمینا"},   // a letter within left out
		{"زرمیننا", "زرمینا"}, // or written twice
		{"زرمینے", ""},        // an ending, not a spelling
		{"زرمیناں", ""},
		{"ارمینا", ""}, // another first letter
		{"کاکٹ", ""},   // too short
		{"جورانی", ""},
		{"نوارانی", "نورانی"},
		{"تنرانی", "تورانی"},
		{"بارش", ""},
	} {
		if got := v.find(tt.word); got != tt.want {
			t.Errorf("%s is another spelling of %q, want %q", tt.word, got, tt.want)
		}
	}
	short.names["کورانیا"], short.names["کورانہا"] = true, true
	if got := variantsOf(short).find("کوراناا"); got != "" {
		t.Errorf("a spelling of two names is that of %s", got)
	}
}
