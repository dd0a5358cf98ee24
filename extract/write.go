package extract

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"time"

	"bayan/extract/internal/dates"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements"
	"bayan/extract/text"
)

// writer turns what the stages found into the summary's terms: ids, texts and
// offsets in code points.
type writer struct {
	doc   *text.Doc
	names *names.Result
	forms map[int][]form // by entity, as far as they were asked for

	dates     *dates.Resolver
	published time.Time
	dated     bool // published is known
}

// The ids of entities, statements and counts by their index; empty for -1, which is none.
func entityID(n int) string    { return id("e", n) }
func statementID(n int) string { return id("s", n) }
func countID(n int) string     { return id("c", n) }

func id(kind string, n int) string {
	if n < 0 {
		return ""
	}
	return kind + strconv.Itoa(n+1)
}

// span gives a run of tokens as text and code point offsets.
func (w *writer) span(s text.Span) Span {
	if s.Len() <= 0 {
		return Span{}
	}
	t := w.doc.Tokens
	return Span{Text: w.doc.Text(s), Start: t[s.Start].Rune, End: t[s.End-1].RuneEnd}
}

// article repeats what was given about the article and describes its text.
func (w *writer) article(a Article) ArticleInfo {
	sum := sha256.Sum256([]byte(a.Text))
	return ArticleInfo{
		ID: cmp.Or(a.ID, hex.EncodeToString(sum[:8])), Title: a.Title, Source: a.Source, URL: a.URL, Published: a.Published,
		Dateline:           w.doc.Text(w.names.Dateline.Place),
		Characters:         w.doc.Runes,
		Paragraphs:         len(w.doc.Paragraphs),
		RepeatedParagraphs: w.repeats(),
		SHA256:             hex.EncodeToString(sum[:]),
	}
}

// repeats gives the paragraphs that repeat an earlier one, and those, counted from 1.
func (w *writer) repeats() [][2]int {
	out := make([][2]int, len(w.doc.Repeats))
	for i, r := range w.doc.Repeats {
		out[i] = [2]int{r[0] + 1, r[1] + 1}
	}
	return out
}

// entities writes the entities with all their mentions: by name, and as speakers
// by title and pronoun.
func (w *writer) entities(said []statements.Statement) []Entity {
	out := make([]Entity, len(w.names.Entities))
	for n, e := range w.names.Entities {
		x := Entity{
			ID: entityID(n), Type: e.Type.String(), Name: e.Name, Latin: e.Latin,
			Titles: []string{}, Affiliation: w.affiliation(e), Listed: e.Listed, Rule: e.Rule.String(),
			Mentions: make([]Mention, 0, len(e.Mentions)),
		}
		for _, t := range e.Titles {
			x.Titles = append(x.Titles, w.doc.Text(t))
		}
		for _, m := range e.Mentions {
			x.Mentions = append(x.Mentions, w.mention(m, "name"))
		}
		out[n] = x
	}
	for _, s := range said {
		p := s.Speaker
		if p.Entity >= 0 && p.Span.Len() > 0 && (p.Resolved == "title" || p.Resolved == "pronoun") {
			e := &out[p.Entity]
			e.Mentions = append(e.Mentions, w.mention(p.Span, p.Resolved))
		}
	}
	for n := range out {
		slices.SortStableFunc(out[n].Mentions, func(a, b Mention) int { return cmp.Compare(a.Start, b.Start) })
	}
	return out
}

func (w *writer) mention(s text.Span, kind string) Mention {
	x := w.span(s)
	return Mention{Start: x.Start, End: x.End, Text: x.Text, Kind: kind}
}

// affiliation is the agency or place that a person's titles name.
func (w *writer) affiliation(e names.Entity) string {
	if e.Type != names.Person {
		return ""
	}
	for _, t := range e.Titles {
		for i := t.Start; i < t.End; i++ {
			if m := w.names.At(i); m != nil {
				return entityID(m.Entity)
			}
		}
	}
	return ""
}

// statements writes who said what.
func (w *writer) statements(said []statements.Statement) []Statement {
	out := make([]Statement, len(said))
	for n, s := range said {
		x := Statement{
			ID: statementID(n), Speaker: w.speaker(s.Speaker), Cue: w.span(s.Cue), Act: s.Act, Form: s.Form,
			Content: w.span(s.Content), Quotes: []Span{}, To: w.doc.Text(s.To), When: w.doc.Text(s.When), Rule: s.Rule.String(),
			Confidence: "normal",
		}
		if s.Sure {
			x.Confidence = "high"
		}
		for _, q := range s.Quotes {
			x.Quotes = append(x.Quotes, w.span(q))
		}
		out[n] = x
	}
	return out
}

// words are the folded tokens of a span.
func (w *writer) words(s text.Span) []string {
	words := make([]string, 0, s.Len())
	for _, t := range w.doc.Tokens[s.Start:s.End] {
		words = append(words, t.Fold)
	}
	return words
}
