package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"bayan/extract"
	"bayan/extract/text"
)

// variations are ways of writing that do not change what a text says. loss is
// the most by which F1 against the summary of the text as it was may fall short
// of 1. The goal is 0.02, and 0.05 for words run together or torn: lower them
// as it is reached.
var variations = []struct {
	name                         string
	vary                         func(string) *varied
	statements, counts, entities float64
}{
	{"Arabic yeh, kaf, heh", replace("ی", "ي", "ک", "ك", "ہ", "ه"), 0.02, 0.02, 0.02},
	{"barree yeh within words", barreeYeh, 0.05, 0.05, 0.05},
	{"letters decomposed", decomposed, 0.02, 0.02, 0.02},
	{"no marks", withoutMarks, 0.02, 0.02, 0.02},
	{"more marks", withMarks, 0.02, 0.02, 0.02},
	{"ZWNJ for blanks", nonJoiners, 0.02, 0.02, 0.02},
	{"blanks for ZWNJ", replace("\u200c", " "), 0.02, 0.02, 0.02},
	{"Urdu digits", digits('۰'), 0.02, 0.02, 0.02},
	{"Arabic digits", digits('٠'), 0.02, 0.02, 0.02},
	{"Latin digits", digits('0'), 0.02, 0.02, 0.02},
	{"straight marks", marks(`"`, `"`, "'", "'"), 0.02, 0.02, 0.02},
	{"curly marks", marks("“", "”", "‘", "’"), 0.02, 0.02, 0.02},
	{"curly marks, turned", marks("”", "“", "’", "‘"), 0.02, 0.02, 0.02},
	{"doubled marks", marks("''", "''", "‘", "’"), 0.02, 0.02, 0.02},
	{"one line", oneLine, 0.02, 0.02, 0.02},
	{"joined words", joinedWords, 0.05, 0.05, 0.05},
	{"split words", splitWords, 0.05, 0.05, 0.05},
}

// TestSameMeaning writes every annotated article in other ways and compares the
// summaries. Run it with -v for the table and examples of what differs.
func TestSameMeaning(t *testing.T) {
	gold, x := readGold(t), embedded(t)
	for _, v := range variations {
		t.Run(v.name, func(t *testing.T) {
			var total agreement
			changed := 0
			for _, a := range gold {
				before := findingsOf(t, x, a.Text, nil)
				w := v.vary(a.Text)
				if w.text.String() != a.Text {
					changed++
				}
				after := findingsOf(t, x, w.text.String(), w)
				total.add(t, a.ID, before, after)
			}
			if changed == 0 {
				if v.name != "blanks for ZWNJ" && v.name != "Latin digits" {
					t.Fatal("changes no article")
				}
				t.Skip("the articles are written so")
			}
			t.Logf("%d articles vary: statements %.3f, counts %.3f, entities %.3f", changed, total.statements.f1(), total.counts.f1(), total.entities.f1())
			if 1-total.statements.f1() > v.statements || 1-total.counts.f1() > v.counts || 1-total.entities.f1() > v.entities {
				t.Errorf("changes the summaries by more than %.2f, %.2f, %.2f", v.statements, v.counts, v.entities)
			}
		})
	}
}

// finding is something found, at a place of the original text; what tells the
// rest that must be the same.
type finding struct {
	span
	what, text string
}

type findings struct{ statements, counts, entities []finding }

// findingsOf extracts a text and gives what is found at the places of the text
// from which it was varied; v is nil for the original.
func findingsOf(t *testing.T, x *extract.Extractor, src string, v *varied) (f findings) {
	t.Helper()
	s, err := x.Extract(extract.Article{Text: src})
	if err != nil {
		t.Fatal(err)
	}
	runes := []rune(src)
	place := func(start, end int) span {
		p := span{start, end}
		for p.start < p.end && text.Fold(string(runes[p.end-1])) == "" { // marks at the end
			p.end--
		}
		p = trimmed(runes, p)
		if v != nil {
			return v.back(p)
		}
		return p
	}
	for _, y := range s.Statements {
		f.statements = append(f.statements, finding{place(y.Content.Start, y.Content.End), y.Speaker.Name, y.Content.Text})
	}
	for _, c := range s.Counts {
		f.counts = append(f.counts, finding{place(c.Start, c.End), number(c.Value) + " " + number(c.High) + " " + c.Measure, c.Text})
	}
	for _, e := range s.Entities {
		for _, m := range e.Mentions {
			if m.Kind == "name" {
				f.entities = append(f.entities, finding{place(m.Start, m.End), e.Type, m.Text})
			}
		}
	}
	return f
}

// tally counts what two summaries share.
type tally struct{ same, before, after int }

func (n tally) f1() float64 {
	if n.before+n.after == 0 {
		return 1
	}
	return 2 * float64(n.same) / float64(n.before+n.after)
}

type agreement struct{ statements, counts, entities tally }

func (a *agreement) add(t *testing.T, id string, before, after findings) {
	t.Helper()
	same := func(b, a finding) bool { return b.what == a.what }
	a.statements.pair(t, id+" statement", before.statements, after.statements, 0.5, sameName)
	a.counts.pair(t, id+" count", before.counts, after.counts, 0.01, same)
	a.entities.pair(t, id+" entity", before.entities, after.entities, 0.999, same)
}

// sameName tells whether two findings have the same speaker. A name is told as it is written, also with ے for ی.
func sameName(a, b finding) bool {
	fold := func(s string) string { return strings.NewReplacer(" ", "", "ے", "ی").Replace(text.Fold(s)) }
	return fold(a.what) == fold(b.what) || sharedWords(a.what, b.what) >= 0.5
}

// pair pairs findings that lie over one another by at least the given share and
// are the same, and logs the others.
func (n *tally) pair(t *testing.T, kind string, before, after []finding, share float64, same func(a, b finding) bool) {
	t.Helper()
	used := make([]bool, len(after))
	for _, b := range before {
		best, at := share, -1
		for i, a := range after {
			if v := b.iou(a.span); !used[i] && v >= best && same(b, a) {
				best, at = v, i
			}
		}
		if at < 0 {
			t.Log(kind, "lost:", b)
			continue
		}
		used[at] = true
		n.same++
	}
	for i, a := range after {
		if !used[i] {
			t.Log(kind, "new:", a)
		}
	}
	n.before += len(before)
	n.after += len(after)
}

func (f finding) String() string { return fmt.Sprintf("%d-%d %s [%s]", f.start, f.end, f.what, f.text) }
