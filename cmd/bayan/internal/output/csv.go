package output

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"

	"bayan/extract"
)

// Columns are named by their path in the summary, joined by underscores. Every
// table begins with what tells the articles apart.
const (
	articleColumns = "article_id article_source article_published"

	statementColumns = "id speaker_entity speaker_name speaker_text speaker_start speaker_end speaker_resolved" +
		" cue_text cue_start cue_end act form content_text content_start content_end quotes to when rule confidence"

	countColumns = "id text start end value high bound vague measure event role" +
		" target_text target_entity by_text by_entity place_text place_entity when_text when_from when_to" +
		" source_entity source_name statement part_of rule"

	entityColumns = "id type name latin titles affiliation listed rule" +
		" mentions first_text first_start first_end"
)

// table is one kind of CSV: its columns, and the rows of a summary.
type table struct {
	columns string
	rows    func(*extract.Summary) [][]string
}

var tables = map[string]table{
	"statements": {statementColumns, statementRows},
	"counts":     {countColumns, countRows},
	"entities":   {entityColumns, entityRows},
}

// Columns names the columns of a CSV table.
func Columns(name string) []string {
	return strings.Fields(articleColumns + " " + tables[name].columns)
}

func newCSV(o Options) (*Format, error) {
	name := o.Table
	if name == "" {
		name = "statements"
	}
	t, ok := tables[name]
	if !ok {
		return nil, fmt.Errorf("no table %q: use statements, counts or entities", name)
	}
	head := strings.Join(Columns(name), ",") + "\n"
	if o.BOM {
		head = "\ufeff" + head // Excel takes the file for UTF-8 only so
	}
	return &Format{head: head, encode: t.encode}, nil
}

func (t table) encode(buf *bytes.Buffer, s *extract.Summary) error {
	article := []string{safe(s.Article.ID), safe(s.Article.Source), safe(s.Article.Published)}
	w := csv.NewWriter(buf)
	for _, row := range t.rows(s) {
		if err := w.Write(append(article[:3:3], row...)); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

func statementRows(s *extract.Summary) (rows [][]string) {
	for _, t := range s.Statements {
		quotes := make([]string, len(t.Quotes))
		for i, q := range t.Quotes {
			quotes[i] = q.Text
		}
		rows = append(rows, []string{
			t.ID,
			t.Speaker.Entity, safe(t.Speaker.Name), safe(t.Speaker.Text), num(t.Speaker.Start), num(t.Speaker.End), t.Speaker.Resolved,
			safe(t.Cue.Text), num(t.Cue.Start), num(t.Cue.End), t.Act, t.Form,
			safe(t.Content.Text), num(t.Content.Start), num(t.Content.End), join(quotes),
			safe(t.To), safe(t.When), safe(t.Rule), t.Confidence,
		})
	}
	return rows
}

func countRows(s *extract.Summary) (rows [][]string) {
	for _, c := range s.Counts {
		partOf := ""
		if c.PartOf != nil {
			partOf = *c.PartOf
		}
		rows = append(rows, []string{
			c.ID, safe(c.Text), num(c.Start), num(c.End),
			optional(c.Value), optional(c.High), c.Bound, safe(c.Vague), c.Measure, c.Event, c.Role,
			safe(c.Target.Text), c.Target.Entity, safe(c.By.Text), c.By.Entity, safe(c.Place.Text), c.Place.Entity,
			safe(c.When.Text), c.When.From, c.When.To,
			c.Source.Entity, safe(c.Source.Name), c.Statement, partOf, safe(c.Rule),
		})
	}
	return rows
}

func entityRows(s *extract.Summary) (rows [][]string) {
	for _, e := range s.Entities {
		first := []string{"", "", ""}
		if len(e.Mentions) > 0 {
			m := e.Mentions[0]
			first = []string{safe(m.Text), num(m.Start), num(m.End)}
		}
		rows = append(rows, append([]string{
			e.ID, e.Type, safe(e.Name), safe(e.Latin), join(e.Titles), e.Affiliation,
			strconv.FormatBool(e.Listed), safe(e.Rule), num(len(e.Mentions)),
		}, first...))
	}
	return rows
}

// safe keeps spreadsheets from running a text as a formula: what begins like one
// gets an apostrophe in front. News feeds are not to be trusted that far.
func safe(s string) string {
	if s != "" && strings.IndexByte("=+-@\t\r\n", s[0]) >= 0 {
		return "'" + s
	}
	return s
}

// join puts several texts into one cell.
func join(list []string) string { return safe(strings.Join(list, " | ")) }

func num(n int) string { return strconv.Itoa(n) }

func optional(n *int) string {
	if n == nil {
		return ""
	}
	return num(*n)
}
