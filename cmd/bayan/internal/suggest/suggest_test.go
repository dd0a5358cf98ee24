package suggest

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"bayan/extract"
	"bayan/rules"
)

// propose reads texts, each as many times as there are endings, and gives the
// kind and name of what is proposed.
func propose(t *testing.T, texts ...string) string {
	t.Helper()
	set, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	f, tally := New(set), NewTally()
	for _, s := range texts {
		found, err := f.Read(extract.Article{Text: s})
		if err != nil {
			t.Fatal(err)
		}
		tally.Add(found)
	}
	var out []string
	for _, p := range tally.Propose(set, Options{Least: 3, Most: 10}) {
		out = append(out, p.Kind+" "+p.Name)
	}
	return strings.Join(out, ", ")
}

// times repeats a sentence with another one behind it each time.
func times(n int, sentence string) (out []string) {
	for i := range n {
		out = append(out, fmt.Sprintf("%s یہ خبر نمبر %d ہے۔", sentence, i))
	}
	return out
}

func TestPropose(t *testing.T) {
	for _, tt := range []struct{ name, sentence, want string }{
		{"behind a title", "وزیر نموند غفارزئی کل آئے۔", "people نموند غفارزئی"},
		{"speaks", "نموند احمد غفارزئی نے کہا کہ وہ آئیں گے۔", "people نموند احمد غفارزئی"},
		{"listed", "صدر ولادیمیر پوتن نے کہا کہ وہ آئیں گے۔", ""},
		{"an abbreviation that speaks", "زیڈ ڈبلیو کیو ایکس نے کہا کہ بارش ہوگی۔", "agencies زیڈ ڈبلیو کیو ایکس"},
		{"a word after which anything goes", "ایک زیڈ ڈبلیو کیو ایکس نے کہا کہ بارش ہوگی۔", ""},
		{"an ordinary sentence", "آج موسم اچھا ہے اور بارش نہیں ہوئی۔", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := propose(t, times(3, tt.sentence)...); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if got := propose(t, times(2, tt.sentence)...); got != "" {
				t.Errorf("of two articles %q", got)
			}
		})
	}
}

// A name of which each word is many people's is nobody's.
func TestOneOwner(t *testing.T) {
	tally := NewTally()
	add := func(n int, first, last string) {
		for range n {
			tally.Add(Found{
				[]Sighting{{kind: People, form: first + " " + last, signs: titled}},
				[][2]string{{first, last}},
			})
		}
	}
	add(5, "علی", "خان")
	add(5, "فہیم", "اشرف")
	for range 50 {
		add(1, "علی", "شاہ")
		add(1, "احمد", "خان")
	}
	proposals := tally.Propose(&rules.Set{}, Options{Kinds: []string{People}, Least: 5, Most: 10})
	for _, p := range proposals {
		if p.Name == "علی خان" {
			t.Errorf("proposed %s", p.Name)
		}
	}
	if len(proposals) == 0 {
		t.Error("nothing proposed")
	}
}

// However many phrases there are, only so many are remembered, and those that
// occur often among them.
func TestTallyIsBounded(t *testing.T) {
	tally := NewTally()
	for i := range 2 * maxPhrases {
		found := Found{sightings: []Sighting{{kind: Agencies, form: fmt.Sprint(i), signs: acts}}}
		if i%1000 == 0 {
			found.sightings = append(found.sightings, Sighting{kind: Agencies, form: "often", signs: acts})
		}
		tally.Add(found)
		if len(tally.phrases) > maxPhrases {
			t.Fatalf("%d phrases", len(tally.phrases))
		}
	}
	if p := tally.phrases["agencies often"]; p == nil || p.good != 2*maxPhrases/1000 {
		t.Errorf("the frequent phrase: %+v", p)
	}
}

// Names from articles are written as the rule files are.
func TestWrite(t *testing.T) {
	var b bytes.Buffer
	err := Write(&b, []Proposal{{
		Kind: People, Entry: rules.Person{Name: "خاقان فيدان"}, Name: "خاقان فيدان", Articles: 4, Telling: 3,
		Signs: []string{"with a title"}, Examples: []string{"الف۔"}, Near: &Listed{"ہاقان فیدان", rules.Pos{File: "a.yaml", Line: 3}},
	}})
	want := `kind: people
entries:
  # 1: in 4 articles, 3 telling: with a title
  #   الف۔
  #   one letter from ہاقان فیدان (a.yaml:3): if that is meant, add this there as an alias
  - name: خاقان فیدان
`
	if err != nil || b.String() != want {
		t.Errorf("got %v\n%s\nwant\n%s", err, &b, want)
	}
}
