package rulediff

import (
	"cmp"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"io"
	"maps"
	"slices"
	"text/tabwriter"
)

// Report adds up the results of many articles and keeps a sample of the changes.
// Its size does not grow with the number of articles.
type Report struct {
	Articles int              `json:"articles"` // read
	Changed  int              `json:"changed"`  // articles of which anything changed
	Totals   map[string]Total `json:"totals"`   // by entity, statement, count
	Sample   []Change         `json:"sample"`

	size  int
	kept  map[group][]drawn
	order int
}

// Total says how many things of a sort there were and are.
type Total struct {
	Before  int            `json:"before"`
	After   int            `json:"after"`
	Gained  int            `json:"gained"`
	Lost    int            `json:"lost"`
	Altered int            `json:"altered"`
	Fields  map[string]int `json:"fields"` // in how many of the altered ones this field differs
}

type group struct{ what, how string }

// drawn is a change with its lot. The smallest lots of a group are its sample.
type drawn struct {
	Change
	lot   uint64
	order int
}

// NewReport makes a report that shows at most so many changes of each sort.
func NewReport(sample int) *Report {
	r := &Report{size: sample, Totals: map[string]Total{}, kept: map[group][]drawn{}}
	for _, what := range []string{Entity, Statement, Count} {
		r.Totals[what] = Total{Fields: map[string]int{}}
	}
	return r
}

// Add adds what became of one article.
func (r *Report) Add(res Result) {
	r.Articles++
	if len(res.Changes) > 0 {
		r.Changed++
	}
	r.grow(Entity, res.Old.Entities, res.New.Entities)
	r.grow(Statement, res.Old.Statements, res.New.Statements)
	r.grow(Count, res.Old.Counts, res.New.Counts)
	for _, c := range res.Changes {
		t := r.Totals[c.What]
		switch c.How {
		case Gained:
			t.Gained++
		case Lost:
			t.Lost++
		case Altered:
			t.Altered++
		}
		for _, f := range c.Fields {
			t.Fields[f.Name]++
		}
		r.Totals[c.What] = t
		r.draw(c)
	}
}

func (r *Report) grow(what string, before, after int) {
	t := r.Totals[what]
	t.Before += before
	t.After += after
	r.Totals[what] = t
}

// draw lets a change take part in the sample of its group. Lots are hashes, so
// the same corpus gives the same sample, from all over it.
func (r *Report) draw(c Change) {
	h := fnv.New64a()
	io.WriteString(h, c.Article+"\x00"+c.Text+"\x00"+c.Context)
	d := drawn{c, h.Sum64(), r.order}
	r.order++
	g := group{c.What, c.How}
	kept := r.kept[g]
	at, _ := slices.BinarySearchFunc(kept, d, func(a, b drawn) int { return cmp.Compare(a.lot, b.lot) })
	kept = slices.Insert(kept, at, d)
	r.kept[g] = kept[:min(len(kept), r.size)]
}

// finish fills Sample, by sort of change and in the order of the articles.
func (r *Report) finish() {
	r.Sample = []Change{}
	for _, what := range []string{Entity, Statement, Count} {
		for _, how := range []string{Gained, Lost, Altered} {
			kept := slices.Clone(r.kept[group{what, how}])
			slices.SortFunc(kept, func(a, b drawn) int { return a.order - b.order })
			for _, d := range kept {
				r.Sample = append(r.Sample, d.Change)
			}
		}
	}
}

// WriteJSON writes the report as one JSON object.
func (r *Report) WriteJSON(w io.Writer) error {
	r.finish()
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(r)
}

var plural = map[string]string{Entity: "entities", Statement: "statements", Count: "counts"}

// WriteText writes the report for people.
func (r *Report) WriteText(w io.Writer) error {
	r.finish()
	p := &printer{w: w}
	p.printf("%d of %d articles change\n\n", r.Changed, r.Articles)
	p.table(r.Totals)
	var last group
	for _, c := range r.Sample {
		t := r.Totals[c.What]
		if g := (group{c.What, c.How}); g != last {
			last = g
			total := map[string]int{Gained: t.Gained, Lost: t.Lost, Altered: t.Altered}[c.How]
			p.printf("\n%s %s: %d", plural[c.What], c.How, total)
			if shown := len(r.kept[g]); shown < total {
				p.printf(", of which %d", shown)
			}
			p.printf("\n")
			if c.How == Altered {
				p.fields(t.Fields)
			}
		}
		p.change(c)
	}
	return p.err
}

// printer writes until the first error.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) printf(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format, args...)
	}
}

func (p *printer) table(totals map[string]Total) {
	tab := tabwriter.NewWriter(p.w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(tab, "\tbefore\tafter\tgained\tlost\taltered\t")
	for _, what := range []string{Entity, Statement, Count} {
		t := totals[what]
		fmt.Fprintf(tab, "%s\t%d\t%d\t%d\t%d\t%d\t\n", plural[what], t.Before, t.After, t.Gained, t.Lost, t.Altered)
	}
	if err := tab.Flush(); p.err == nil {
		p.err = err
	}
}

func (p *printer) fields(n map[string]int) {
	names := slices.SortedFunc(maps.Keys(n), func(a, b string) int {
		return cmp.Or(cmp.Compare(n[b], n[a]), cmp.Compare(a, b))
	})
	for i, name := range names {
		if i == 0 {
			p.printf("  what differs: ")
		} else {
			p.printf(", ")
		}
		p.printf("%s %d", name, n[name])
	}
	p.printf("\n")
}

func (p *printer) change(c Change) {
	p.printf("  %s: %s [%s]\n", c.Article, c.Text, c.Rule)
	for _, f := range c.Fields {
		p.printf("      %s: %s → %s\n", f.Name, shown(f.Old), shown(f.New))
	}
	p.printf("      %s\n", quote(c.Context))
}

func shown(s string) string {
	if s == "" {
		return "(none)"
	}
	return quote(s)
}
