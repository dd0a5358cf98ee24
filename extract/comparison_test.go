package extract_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"bayan/extract"
	"bayan/extract/text"
)

// comparison holds one article, what a reader found and what was extracted.
type comparison struct {
	*testing.T
	article string
	want    *expectation
	got     *extract.Summary
}

// span is a stretch of the article in code points, end exclusive.
type span struct{ start, end int }

// find gives all places of a piece of the article's text.
func (c comparison) find(piece string) (all []span) {
	for from := 0; ; {
		i := strings.Index(c.article[from:], piece)
		if i < 0 || piece == "" {
			return all
		}
		start := utf8.RuneCountInString(c.article[:from+i])
		all = append(all, span{start, start + utf8.RuneCountInString(piece)})
		from += i + len(piece)
	}
}

// first gives the first place of a piece that the article must hold.
func (c comparison) first(piece string) span {
	c.Helper()
	all := c.find(piece)
	if len(all) == 0 {
		c.Fatalf("the article does not hold %q", piece)
	}
	return all[0]
}

// iou is the length that two spans share, over the length of both together.
func (a span) iou(b span) float64 {
	shared := min(a.end, b.end) - max(a.start, b.start)
	if shared <= 0 {
		return 0
	}
	return float64(shared) / float64(max(a.end, b.end)-min(a.start, b.start))
}

// statements pairs each expected statement with one of the same content and
// speaker and gives the F1 in per cent.
func (c comparison) statements() int {
	used := make([]bool, len(c.got.Statements))
	hits := 0
	for _, w := range c.want.Statements {
		place, best, at := c.first(w.Content), 0.5, -1
		for i, g := range c.got.Statements {
			if v := place.iou(span{g.Content.Start, g.Content.End}); !used[i] && v >= best && c.sameSpeaker(w.Speaker, g.Speaker) {
				best, at = v, i
			}
		}
		if at < 0 {
			c.Logf("missed: %s [%s] %s", w.Speaker, w.Cue, w.Content)
			continue
		}
		used[at] = true
		hits++
	}
	for i, g := range c.got.Statements {
		if !used[i] {
			c.Logf("spurious: %s [%s] %s (%s)", g.Speaker.Name, g.Cue.Text, g.Content.Text, g.Rule)
		}
	}
	return c.score("statements", hits, len(c.want.Statements), len(used))
}

// sameSpeaker tells whether the expected speaker, a name or a phrase, is the
// one found: by any form of its name, or for a phrase by half of its words.
func (c comparison) sameSpeaker(want string, got extract.Speaker) bool {
	if hidden(want) {
		return hidden(got.Name)
	}
	names := []string{want}
	for _, e := range c.want.Entities {
		if e.Name == want {
			names = append(names, e.Forms...)
		}
	}
	for _, n := range names {
		if sharedWords(n, got.Name) >= 0.5 {
			return true
		}
	}
	return false
}

// hidden tells whether a speaker is one whom the article does not name at all.
func hidden(speaker string) bool {
	switch text.Fold(speaker) {
	case "", "unknown", text.Fold("اطلاعات"), text.Fold("اطلاع"), text.Fold("نامعلوم"):
		return true
	}
	return false
}

// sharedWords is the number of words that two phrases share, over the number of
// words of both together. Postpositions do not count.
func sharedWords(a, b string) float64 {
	words := func(s string) map[string]bool {
		m := map[string]bool{}
		for _, w := range strings.Fields(text.Fold(s)) {
			if !strings.Contains(" کے کا کی نے سے میں اور ایک ", " "+w+" ") {
				m[w] = true
			}
		}
		return m
	}
	wa, wb := words(a), words(b)
	shared := 0
	for w := range wa {
		if wb[w] {
			shared++
		}
	}
	if shared == 0 {
		return 0
	}
	return float64(shared) / float64(len(wa)+len(wb)-shared)
}

// counts pairs each expected count with an overlapping one of the same number
// and measure and gives the F1 in per cent.
func (c comparison) counts() int {
	used := make([]bool, len(c.got.Counts))
	hits := 0
	for _, w := range c.want.Counts {
		place, best, at := c.first(w.Text), 0.0, -1
		for i, g := range c.got.Counts {
			same := g.Measure == w.Measure && number(g.Value) == number(w.Value) && number(g.High) == number(w.High)
			if v := place.iou(span{g.Start, g.End}); same && !used[i] && v > best {
				best, at = v, i
			}
		}
		if at < 0 {
			c.Logf("missed: %s %s of %q", number(w.Value), w.Measure, w.Text)
			continue
		}
		used[at] = true
		hits++
	}
	for i, g := range c.got.Counts {
		if !used[i] {
			c.Logf("spurious: %s %s of %q (%s)", number(g.Value), g.Measure, g.Text, g.Rule)
		}
	}
	return c.score("counts", hits, len(c.want.Counts), len(used))
}

func number(n *int) string {
	if n == nil {
		return "no number"
	}
	return fmt.Sprint(*n)
}

// entities gives the share of the expected entities, in per cent, of which at
// least one mention is found with the right type.
func (c comparison) entities() int {
	found := map[string]bool{}
	for _, e := range c.got.Entities {
		for _, m := range e.Mentions {
			found[e.Type+" "+text.Fold(m.Text)] = true
		}
	}
	hits := 0
	for _, w := range c.want.Entities {
		hit := false
		for _, n := range append([]string{w.Name}, w.Forms...) {
			hit = hit || found[w.Type+" "+text.Fold(n)]
		}
		if !hit {
			c.Logf("missed: %s %s", w.Type, w.Name)
			continue
		}
		hits++
	}
	return 100 * hits / len(c.want.Entities)
}

// absent fails for everything that must not be found.
func (c comparison) absent() {
	for _, name := range c.want.Absent.Speakers {
		for _, s := range c.got.Statements {
			if text.Fold(s.Speaker.Name) == text.Fold(name) {
				c.Errorf("%s does not speak: [%s] %s (%s)", name, s.Cue.Text, s.Content.Text, s.Rule)
			}
		}
	}
	for _, piece := range c.want.Absent.Counts {
		for _, place := range c.find(piece) {
			for _, n := range c.got.Counts {
				if n.Start >= place.start && n.Start < place.end {
					c.Errorf("%q is no count: found %s %s of %q (%s)", piece, number(n.Value), n.Measure, n.Text, n.Rule)
				}
			}
		}
	}
	for _, name := range c.want.Absent.Entities {
		for _, e := range c.got.Entities {
			if text.Fold(e.Name) == text.Fold(name) {
				c.Errorf("%s is no %s (%s)", name, e.Type, e.Rule)
			}
		}
	}
}

// score logs precision and recall and gives their harmonic mean in per cent.
// Where there is nothing to find it falls with each thing found.
func (c comparison) score(what string, hits, want, got int) int {
	c.Logf("%s: %d of %d found, %d of %d right", what, hits, want, hits, got)
	if want == 0 {
		return 100 / (1 + got)
	}
	return 200 * hits / (want + got)
}
