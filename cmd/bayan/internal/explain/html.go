package explain

import (
	"cmp"
	_ "embed"
	"html/template"
	"io"
	"slices"
	"strings"
)

//go:embed page.html
var page string

var pageTemplate = template.Must(template.New("page").Parse(page))

// WriteHTML writes the report as a page that needs no other file: the text marked
// up, a legend, and the steps below.
func (r *Report) WriteHTML(w io.Writer) error {
	findings := make([]numbered, len(r.Findings))
	for i, f := range r.Findings {
		findings[i] = numbered{f, i + 1}
	}
	return pageTemplate.Execute(w, struct {
		Legend     []string
		Paragraphs [][]piece
		Findings   []numbered
		Words      []Word
		Unknown    []string
	}{legend, r.paragraphs(), findings, r.Words, r.Unknown})
}

// numbered is a finding with the number to which its marks lead.
type numbered struct {
	Finding
	Number int
}

// legend lists the kinds of what is marked, as the page's style knows them.
var legend = []string{"person", "place", "agency", "statement", "speaker", "content", "count"}

// piece is a stretch of the text in which the same things are found from end to
// end. So what overlaps needs no marks inside each other.
type piece struct {
	Text    string
	Classes string
	Title   string // what is shown when one points at it
	Finding int    // number of the innermost one, from 1; 0 for none
}

// stretch is a part of a finding.
type stretch struct {
	Part
	finding int
	own     bool // the finding itself
}

// paragraphs cuts the text at line ends and wherever something found begins or
// ends.
func (r *Report) paragraphs() (out [][]piece) {
	text := []rune(r.Text)
	var all []stretch
	cuts := []int{0, len(text)}
	for i, f := range r.Findings {
		for _, p := range append(slices.Clone(f.Parts), Part{f.Kind, f.Start, f.End}) {
			all = append(all, stretch{p, i, p == Part{f.Kind, f.Start, f.End}})
			cuts = append(cuts, p.Start, p.End)
		}
	}
	slices.SortStableFunc(all, func(a, b stretch) int { // the innermost last
		return cmp.Or((b.End-b.Start)-(a.End-a.Start), boolToInt(a.own)-boolToInt(b.own))
	})
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var line []piece
	for i := 1; i < len(cuts); i++ {
		p := r.piece(cuts[i-1], cuts[i], all)
		for n, part := range strings.Split(string(text[cuts[i-1]:cuts[i]]), "\n") {
			if n > 0 {
				out, line = append(out, line), nil
			}
			if p.Text = part; part != "" {
				line = append(line, p)
			}
		}
	}
	out = append(out, line)
	return slices.DeleteFunc(out, func(l []piece) bool { return len(l) == 0 })
}

// piece says what covers a stretch of text, the longest first.
func (r *Report) piece(start, end int, all []stretch) piece {
	var p piece
	var classes, titles []string
	for _, s := range all {
		if s.Start <= start && end <= s.End {
			classes = append(classes, s.Kind)
			f := r.Findings[s.finding]
			titles = append(titles, s.Kind+": "+f.Label+" ["+f.Rule+"]")
			p.Finding = s.finding + 1
		}
	}
	p.Classes = strings.Join(classes, " ")
	p.Title = strings.Join(titles, "\n")
	return p
}

func boolToInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
