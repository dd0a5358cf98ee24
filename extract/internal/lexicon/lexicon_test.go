package lexicon_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
	"bayan/rules"
)

// small is a lexicon of a few rules of each kind.
func small() *lexicon.Lexicon {
	words := func(list string) (ws []rules.Word) {
		for i, w := range strings.Fields(list) {
			ws = append(ws, rules.Word{Text: w, Pos: rules.Pos{File: "w.yaml", Line: i + 1}})
		}
		return ws
	}
	return lexicon.New(&rules.Set{
		People:   []rules.Person{{Name: "ولادیمیر پوتن", Aliases: []string{"پوتن"}}},
		Places:   []rules.Place{{Name: "امریکہ", Aliases: []string{"امریکا"}, Demonyms: []string{"امریکی"}}, {Name: "ڈیرہ غازی خان"}, {Name: "خان"}},
		Agencies: []rules.Agency{{Name: "ایف بی آئی"}, {Name: "خان"}},
		Titles:   []rules.Title{{Title: "وزیر"}, {Title: "وزیرِ اعلیٰ", Aliases: []string{"وزیراعلیٰ"}}},
		Events:   []rules.Event{{Event: "attack", Attack: true, Nouns: []string{"حملہ"}, Hints: []string{"بارود"}}},
		Measures: []rules.Measure{{Measure: "killed", Predicates: []string{"ہلاک"}, Verbs: []string{"مارنا"}, Nouns: []string{"ہلاکت"}}},
		Roles:    []rules.Role{{Role: "civilian", Nouns: []string{"شہری"}}},
		Verbs:    []rules.Verb{{Infinitive: "کرنا", Perfective: []string{"کیا", "کئے"}}},
		Cues:     []rules.Cue{{Verb: "تردید کرنا", Act: "deny"}, {Phrase: "کے مطابق", Act: "say"}},
		Words: map[string][]rules.Word{
			"letter_names": words("ایف بی آئی"),
			"sticky":       words("کے نے ہونے والے"),
			"standalone":   words("نے سے"),
			"given_names":  words("علی نواز"),
			"common_words": words("نواز باعث خلاف علماء"),
		},
	})
}

var kinds = map[lexicon.Kind]string{
	lexicon.Person: "person", lexicon.Place: "place", lexicon.Agency: "agency", lexicon.Demonym: "demonym",
	lexicon.Title: "title", lexicon.EventNoun: "event", lexicon.EventHint: "hint", lexicon.Predicate: "predicate",
	lexicon.Casualty: "casualty", lexicon.RoleNoun: "role",
}

func TestScan(t *testing.T) {
	l := small()
	tests := []struct{ name, in, want string }{
		{"nothing", "کوئی نہیں", ""},
		{"a name and its alias", "ولادیمیر پوتن", "person 0 ولادیمیر پوتن|alias person 0 پوتن"},
		{"other letters and marks", "وِلاديمير\u00a0پوتن", "person 0 وِلاديمير\u00a0پوتن|alias person 0 پوتن"},
		{"demonym", "امریکی صدر", "demonym 0 امریکی"},
		{"all lengths", "وزیر اعلی", "title 0 وزیر|title 1 وزیر اعلی"},
		{"all kinds", "ڈیرہ غازی خان", "place 1 ڈیرہ غازی خان|place 2 خان|agency 1 خان"},
		{"never inside a word", "وزیرستان امریکیوں", ""},
		{"never across lines", "ولادیمیر\nپوتن", "alias person 0 پوتن"},
		{"never across a sign", "ولادیمیر، پوتن", "alias person 0 پوتن"},
		{"abbreviation with stops", "ایف۔بی۔آئی", "agency 0 ایف۔بی۔آئی"},
		{"inflected nouns", "حملوں میں ہلاکتیں", "event 0 حملوں|casualty 0 ہلاکتیں"},
		{"hint, predicate, role", "بارود سے شہری ہلاک", "hint 0 بارود|role 0 شہری|predicate 0 ہلاک"},
		{"words run together", "امریکاکے", "alias place 0 امریکا"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, err := text.Parse(tt.in, l)
			if err != nil {
				t.Fatal(err)
			}
			matches := l.Scan(d)
			var got []string
			for i := range d.Tokens {
				for _, m := range matches.At(i) {
					s := fmt.Sprintf("%s %d %s", kinds[m.Kind], m.Index, d.Text(m.Span))
					if m.Alias {
						s = "alias " + s
					}
					got = append(got, s)
				}
			}
			if s := strings.Join(got, "|"); s != tt.want {
				t.Errorf("got  %s\nwant %s", s, tt.want)
			}
		})
	}
}

func TestLongest(t *testing.T) {
	l := small()
	d, err := text.Parse("وزیر اعلی", l)
	if err != nil {
		t.Fatal(err)
	}
	matches := l.Scan(d)
	if m, ok := matches.Longest(0, lexicon.Title); !ok || m.Len() != 2 {
		t.Errorf("the longest title is %v, %v", m, ok)
	}
	if m, ok := matches.Longest(0, lexicon.Person); ok {
		t.Errorf("there is no person, got %v", m)
	}
}

func TestSplit(t *testing.T) {
	l := small()
	tests := []struct{ in, want string }{
		{"کےباعث", "کے باعث"},
		{"ہونےوالے", "ہونے والے"},
		{"امریکانے", "امریکا نے"},
		{"امریکہنے", ""}, // connected letters, where nobody forgets the space
		{"علماءکے", "علماء کے"},
		{"نوازعلی", ""},         // neither sticks
		{"کےلاہور", "کے لاہور"}, // not known, but ے ends every word
		{"کے", ""},
	}
	for _, tt := range tests {
		got := ""
		if n := l.Split([]byte(tt.in)); n > 0 {
			got = tt.in[:n] + " " + tt.in[n:]
		}
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestJoins(t *testing.T) {
	l := small()
	tests := []struct {
		word, rest string
		want       bool
	}{
		{"خلا", "ف", true},
		{"امری", "کہ", true},
		{"امری", "لا", false},   // makes no word
		{"علی", "نے", false},    // a word of its own
		{"وزیر", "ستان", false}, // not known
	}
	for _, tt := range tests {
		if got := l.Joins([]byte(tt.word), []byte(tt.rest)); got != tt.want {
			t.Errorf("%s + %s: got %v", tt.word, tt.rest, got)
		}
	}
}

func TestClasses(t *testing.T) {
	l := small()
	id := l.Symbol("نواز")
	if !l.Is(id, lexicon.Given) || !l.Is(id, lexicon.Common) || !l.Is(id, lexicon.Given|lexicon.Family) {
		t.Error("نواز is a given name and a common word")
	}
	if l.Is(id, lexicon.Family) || l.Is(0, ^lexicon.Class(0)) {
		t.Error("a class that nobody gave")
	}
	if pos := l.ListPos("given_names", id); pos.Line != 2 {
		t.Errorf("نواز stands at %v", pos)
	}
	if !l.Letter(l.Symbol("بی")) || l.Letter(id) {
		t.Error("بی is the name of a letter, نواز is not")
	}
	if l.Symbol("کراچی") != 0 || l.ID([]byte("کراچی")) != 0 {
		t.Error("an unknown word has number 0")
	}
	if ids := l.Symbols("تردید کراچی"); len(ids) != 2 || ids[0] == 0 || ids[1] != 0 {
		t.Errorf("symbols %v", ids)
	}
}

func TestVerbForms(t *testing.T) {
	l := small()
	tests := []struct {
		word, infinitive string
		form             morph.Form
	}{
		{"کیا", "کرنا", morph.Perfective},
		{"کیے", "کرنا", morph.Perfective}, // کئے, folded
		{"کرتے", "کرنا", morph.Imperfective},
		{"کر", "کرنا", morph.Root},
		{"کرنے", "کرنا", morph.Infinitive},
		{"ماری", "مارنا", morph.Perfective},
		{"ماریں", "مارنا", morph.Subjunctive},
	}
	for _, tt := range tests {
		want := lexicon.VerbForm{Verb: l.Symbol(tt.infinitive), Form: tt.form}
		if got := l.VerbForms(l.Symbol(tt.word)); !slices.Contains(got, want) {
			t.Errorf("%s: %v is not in %v", tt.word, want, got)
		}
	}
	if got := l.VerbForms(l.Symbol("امریکہ")); got != nil {
		t.Errorf("a name is no verb: %v", got)
	}
}
