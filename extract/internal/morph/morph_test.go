package morph_test

import (
	"slices"
	"strings"
	"testing"

	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// The words in these tables are folded (ئ is ی), as the package has them.

func TestNoun(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"masculine in alef", "دھماکا", "دھماکا دھماکے دھماکوں"},
		{"masculine in heh", "حملہ", "حملہ حملے حملوں"},
		{"feminine in yeh", "گاڑی", "گاڑی گاڑیاں گاڑیوں"},
		{"masculine in yeh", "شہری", "شہری شہریوں"},
		{"masculine in a consonant", "مزدور", "مزدور مزدوروں"},
		{"feminine in a consonant", "عورت", "عورت عورتیں عورتوں"},
		{"in waw", "ڈاکو", "ڈاکو ڈاکووں"},
		{"Persian in alef, feminine", "دعا", "دعا دعاوں دعاییں"},
		{"only the last word changes", "خود کش حملہ", "خود کش حملہ|خود کش حملے|خود کش حملوں"},
		{"one letter", "ا", "ا اوں"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := morph.Noun(tt.in)
			if got[0] != tt.in {
				t.Errorf("the first form is %s, not %s", got[0], tt.in)
			}
			want := strings.Fields(tt.want)
			if strings.Contains(tt.want, "|") {
				want = strings.Split(tt.want, "|")
			}
			checkForms(t, got, want)
		})
	}
}

func TestVerb(t *testing.T) {
	tests := []struct {
		infinitive, stem string
		perfective       []string
		want             map[morph.Form]string
	}{
		{"مارنا", "", nil, map[morph.Form]string{
			morph.Perfective:   "مارا ماری مارے ماریں",
			morph.Imperfective: "مارتا مارتے مارتی مارتیں",
			morph.Infinitive:   "مارنا مارنے مارنی",
			morph.Root:         "مار",
			morph.Subjunctive:  "مارے ماریں ماریے مارو ماروں",
		}},
		{"بتانا", "", nil, map[morph.Form]string{
			morph.Perfective:   "بتایا بتایی بتایے",
			morph.Imperfective: "بتاتا بتاتے",
			morph.Root:         "بتا",
			morph.Subjunctive:  "بتایے بتایں بتاو",
		}},
		{"کہنا", "کہہ", nil, map[morph.Form]string{
			morph.Perfective: "کہا کہی کہے",
			morph.Infinitive: "کہنا کہنے",
			morph.Root:       "کہہ",
		}},
		{"کرنا", "", []string{"کیا", "کی", "کیے"}, map[morph.Form]string{
			morph.Perfective:   "کیا کی کیے",
			morph.Imperfective: "کرتا کرتے کرتی",
			morph.Root:         "کر",
		}},
	}
	for _, tt := range tests {
		t.Run(tt.infinitive, func(t *testing.T) {
			got := map[morph.Form][]string{}
			for _, f := range morph.Verb(tt.infinitive, tt.stem, tt.perfective) {
				got[f.Form] = append(got[f.Form], f.Text)
			}
			for form, want := range tt.want {
				checkForms(t, got[form], strings.Fields(want))
			}
			if n := len(tt.perfective); n > 0 && len(got[morph.Perfective]) != n {
				t.Errorf("perfective %q, want those given alone", got[morph.Perfective])
			}
			if r := got[morph.Root]; len(r) != 1 {
				t.Errorf("roots %q, want one", r)
			}
		})
	}
}

// checkForms tells which of the wanted forms are missing, and which of those
// given are not folded. Forms that nobody uses may be among them.
func checkForms(t *testing.T, got, want []string) {
	t.Helper()
	for _, w := range want {
		if !slices.Contains(got, w) {
			t.Errorf("%s is missing in %q", w, got)
		}
	}
	for _, g := range got {
		if f := text.Fold(g); f != g {
			t.Errorf("%s is not folded: %s", g, f)
		}
	}
}
