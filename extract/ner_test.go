package extract_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"bayan/extract"
	"bayan/rules"
)

// nerFolder holds token-tagged Urdu of other people: a token, a tab and a tag a
// line, a blank line between sentences. They are no part of the repository.
//
// Their conventions differ from ours: hut_comsats and jahangir tag the places in
// an organisation's name, and peoples and languages as places now and then;
// nersseal2008 tags titles apart and counts quarters, roads and buildings as
// places. None of them tells adjacent names of one type apart without B- tags.
const nerFolder = "../../shared/ner"

var nerTypes = map[string]string{
	"Person": "person", "PERSON": "person", "NEP": "person",
	"Location": "place", "LOCATION": "place", "NEL": "place",
	"Organization": "agency", "ORGANIZATION": "agency", "NEO": "agency",
}

// name is a stretch of a text with the type of its entity.
type name struct {
	span
	kind string
}

// TestTokenNER reads the tagged sentences one by one and logs, with -v,
// precision, recall and F1 of exact names for each set and type.
func TestTokenNER(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(nerFolder, "*.tsv"))
	if err != nil || len(files) == 0 {
		t.Skip("the tagged sentences are not there")
	}
	x := embedded(t)
	t.Logf("%-14s %-8s %5s %5s %5s %6s %6s", "set", "type", "P", "R", "F1", "tagged", "found")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		scores := map[string]*tally{"person": {}, "place": {}, "agency": {}}
		for block := range strings.SplitSeq(string(data), "\n\n") {
			src, want := tagged(block)
			compareNames(scores, want, namesOf(t, x, src))
		}
		for _, kind := range []string{"person", "place", "agency"} {
			s := scores[kind]
			p, r := float64(s.same)/float64(max(s.after, 1)), float64(s.same)/float64(max(s.before, 1))
			t.Logf("%-14s %-8s %.3f %.3f %.3f %6d %6d", strings.TrimSuffix(filepath.Base(file), ".tsv"), kind, p, r, s.f1(), s.before, s.after)
		}
	}
}

// tagged joins the tokens of a sentence with blanks and gives the tagged names.
func tagged(block string) (src string, names []name) {
	var b strings.Builder
	last := "O"
	at := 0
	for line := range strings.Lines(block) {
		token, tag, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if token == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
			at++
		}
		n := utf8.RuneCountInString(token)
		begins := strings.HasPrefix(tag, "B-")
		tag = strings.TrimPrefix(strings.TrimPrefix(tag, "B-"), "I-")
		if kind, ok := nerTypes[tag]; ok {
			if tag == last && !begins {
				names[len(names)-1].end = at + n
			} else {
				names = append(names, name{span{at, at + n}, kind})
			}
		}
		last = tag
		b.WriteString(token)
		at += n
	}
	runes := []rune(b.String())
	for i := range names {
		names[i].span = trimmed(runes, names[i].span) // stops stick to words in nersseal2008
	}
	return b.String(), names
}

// namesOf gives the mentions by name that the extractor finds.
func namesOf(t *testing.T, x *extract.Extractor, src string) (names []name) {
	t.Helper()
	s, err := x.Extract(extract.Article{Text: src})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range s.Entities {
		for _, m := range e.Mentions {
			if m.Kind == "name" {
				names = append(names, name{span{m.Start, m.End}, e.Type})
			}
		}
	}
	return names
}

// compareNames adds what two lists of names share to the tally of each type.
func compareNames(scores map[string]*tally, want, got []name) {
	left := map[name]int{}
	for _, w := range want {
		scores[w.kind].before++
		left[w]++
	}
	for _, g := range got {
		scores[g.kind].after++
		if left[g] > 0 {
			left[g]--
			scores[g.kind].same++
		}
	}
}

// TestUnlisted takes all officials out of the rules: names must be found by how
// they are written, and not because somebody listed them.
func TestUnlisted(t *testing.T) {
	gold := readGold(t)
	set, err := rules.Default() // one of its own, to be changed
	if err != nil {
		t.Fatal(err)
	}
	set.People = nil
	listed, unlisted := personScore(t, gold, embedded(t)), personScore(t, gold, extract.New(set))
	t.Logf("person F1 %.3f, without listed people %.3f", listed, unlisted)
	if listed-unlisted > 0.10 {
		t.Errorf("without listed people the F1 of persons falls by %.3f", listed-unlisted)
	}
}

// personScore is the F1 of exact person names over the annotated articles.
func personScore(t *testing.T, gold []goldArticle, x *extract.Extractor) float64 {
	t.Helper()
	scores := map[string]*tally{"person": {}, "place": {}, "agency": {}}
	for _, a := range gold {
		if len(a.Layers) > 0 {
			continue // not annotated for names
		}
		var want []name
		for _, e := range a.Entities {
			for _, m := range e.Mentions {
				want = append(want, name{span{m[0], m[1]}, e.Type})
			}
		}
		compareNames(scores, want, namesOf(t, x, a.Text))
	}
	return scores["person"].f1()
}
