package ruletest

import (
	"slices"
	"strings"
	"testing"

	"bayan/rules"
)

// item makes an item of key, value, key, value …
func item(fields ...string) rules.Item {
	var out rules.Item
	for i := 0; i < len(fields); i += 2 {
		out.Fields = append(out.Fields, rules.Field{Key: fields[i], Values: strings.Split(fields[i+1], "|")})
	}
	return out
}

func found(fields ...string) finding {
	f := finding{fields: map[string][]string{}}
	for i := 0; i < len(fields); i += 2 {
		f.fields[fields[i]] = strings.Split(fields[i+1], "|")
	}
	return f
}

func TestCompare(t *testing.T) {
	for _, test := range []struct {
		name string
		item rules.Item
		got  finding
		same bool
	}{
		{"spelling is folded", item("speaker", "وزیرِ اعظم"), found("speaker", "وزیر اعظم"), true},
		{"any name will do", item("speaker", "پوتن"), found("speaker", "پیوٹن|پوتن"), true},
		{"other fields do not matter", item("act", "say"), found("act", "say", "form", "direct"), true},
		{"all fields must be", item("act", "say", "form", "mixed"), found("act", "say", "form", "direct"), false},
		{"all values must be", item("titles", "صدر|وزیر"), found("titles", "صدر"), false},
		{"no value", item("vague", "none"), found("vague", ""), true},
		{"no such field", item("high", "none"), found(), true},
		{"a value where there is none", item("high", "12"), found(), false},
	} {
		if got := same(compare(test.item, test.got)); got != test.same {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

// Every item gets a finding of its own, also where the first one would take that
// of the second.
func TestAssign(t *testing.T) {
	items := []rules.Item{item("act", "say"), item("act", "say", "speaker", "چین")}
	findings := []finding{found("act", "say", "speaker", "چین"), found("act", "say", "speaker", "روس")}
	if got := assign(items, findings); !slices.Equal(got, []int{1, 0}) {
		t.Error(got)
	}
	twice := []rules.Item{items[1], items[1]}
	if got := assign(twice, findings); !slices.Equal(got, []int{0, -1}) {
		t.Error(got)
	}
	if near := nearest(items[1], findings, []int{0}); near != 1 {
		t.Error("nearest:", near)
	}
}

func TestWhy(t *testing.T) {
	for _, test := range []struct{ want, got, why string }{
		{"شاندار فتح", "ٹیم کو شاندار فتح", "got has more: ٹیم کو …"},
		{"سڑک بند", "سڑک بند ہے", "got has more: … ہے"},
		{"مزید فنڈ", "فنڈ", "got lacks: مزید …"},
		{"سڑک", "سڑکیں", ""},
		{"say", "deny", ""},
		{"none", "", ""},
	} {
		if got := plain(why(test.want, test.got)); got != test.why {
			t.Errorf("%s, %s: %q", test.want, test.got, got)
		}
	}
}

func TestAnnotate(t *testing.T) {
	var b strings.Builder
	annotate(&b, "error", rules.Pos{File: "a,b:c.yaml", Line: 3, Column: 5}, "rule test", "50%:\nno")
	if got, want := b.String(), "::error file=a%2Cb%3Ac.yaml,line=3,col=5,title=rule test::50%25:%0Ano\n"; got != want {
		t.Errorf("%q, not %q", got, want)
	}
}
