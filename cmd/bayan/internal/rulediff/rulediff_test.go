package rulediff

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"bayan/extract"
)

func article(entities ...extract.Entity) *extract.Summary {
	return &extract.Summary{Entities: entities}
}

func named(kind, name string, starts ...int) extract.Entity {
	e := extract.Entity{ID: "e" + name, Type: kind, Name: name}
	for _, s := range starts {
		e.Mentions = append(e.Mentions, extract.Mention{Start: s, End: s + 3, Text: name, Kind: "name"})
	}
	return e
}

func TestCompareEntities(t *testing.T) {
	for _, tt := range []struct {
		name     string
		old, new *extract.Summary
		want     string
	}{
		{"nothing", article(named("place", "a", 0)), article(named("place", "a", 0)), ""},
		{"gained", article(), article(named("place", "a", 0)), "gained a"},
		{"lost", article(named("place", "a", 0)), article(), "lost a"},
		{"of another name in the same place", article(named("person", "b", 0, 9)), article(named("person", "a", 0, 9)), "altered a name mentions"},
		{"of another type", article(named("place", "a", 0)), article(named("agency", "a", 0)), "altered a type"},
		{"elsewhere", article(named("place", "a", 0)), article(named("place", "b", 5)), "gained b; lost a"},
		{"one mention more", article(named("place", "a", 0)), article(named("place", "a", 0, 9)), "altered a mentions"},
		{"numbered differently", article(named("place", "a", 0)), article(named("place", "z", 20), named("place", "a", 0)), "gained z"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := Compare("x", extract.Article{Text: strings.Repeat("ا ", 20)}, tt.old, tt.new)
			var got []string
			for _, c := range r.Changes {
				s := c.How + " " + strings.Trim(c.Text[:strings.Index(c.Text, " ")], "\u2068\u2069")
				for _, f := range c.Fields {
					s += " " + f.Name
				}
				got = append(got, s)
			}
			if s := strings.Join(got, "; "); s != tt.want {
				t.Errorf("got %q, want %q", s, tt.want)
			}
		})
	}
}

// References are compared by name: ids shift when one entity more is found.
func TestCompareCounts(t *testing.T) {
	value := 12
	c := extract.Count{ID: "c1", Text: "12", Start: 0, End: 2, Value: &value, Measure: "killed", Place: extract.Ref{Text: "a", Entity: "e1"}}
	shifted := c
	shifted.Place.Entity = "e2"
	old := article(extract.Entity{ID: "e1", Type: "place", Name: "a"})
	old.Counts = []extract.Count{c}
	new := article(extract.Entity{ID: "e1", Type: "place", Name: "z"}, extract.Entity{ID: "e2", Type: "place", Name: "a"})
	new.Counts = []extract.Count{shifted}
	for _, change := range Compare("x", extract.Article{Text: "12 a"}, old, new).Changes {
		if change.What == Count {
			t.Errorf("got %v", change)
		}
	}
}

// A sample does not depend on chance, and is not larger than asked for.
func TestSample(t *testing.T) {
	var texts [2]string
	for i := range texts {
		r := NewReport(3)
		for n := range 100 {
			r.Add(Result{Changes: []Change{{Article: fmt.Sprint(n), What: Entity, How: Gained, Text: "a (place)", Fields: []Field{}}}})
		}
		var b bytes.Buffer
		if err := r.WriteText(&b); err != nil {
			t.Fatal(err)
		}
		if len(r.Sample) != 3 || r.Totals[Entity].Gained != 100 || r.Changed != 100 {
			t.Errorf("%d in the sample, totals %v", len(r.Sample), r.Totals)
		}
		texts[i] = b.String()
	}
	if texts[0] != texts[1] || !strings.Contains(texts[0], "entities gained: 100, of which 3\n") {
		t.Errorf("got\n%s\nand\n%s", texts[0], texts[1])
	}
}
