package explain

import (
	"fmt"
	"strconv"
	"strings"

	"bayan/extract"
)

// statement explains a cue and how its speaker was found.
func (r *reader) statement(s *extract.Statement) Finding {
	f := Finding{
		Kind: "statement", Text: s.Cue.Text, Start: s.Cue.Start, End: s.Cue.End,
		Label: fmt.Sprintf("%s says (%s, %s)", quote(s.Speaker.Name), s.Act, s.Form), Rule: s.Rule,
	}
	f.part("speaker", s.Speaker.Start, s.Speaker.End)
	f.part("content", s.Content.Start, s.Content.End)
	f.Steps = append(f.Steps, fmt.Sprintf("the cue (%s) means the act %s", s.Rule, s.Act), r.resolved(s))
	f.Steps = append(f.Steps, r.otherSpeakers(s)...)
	switch {
	case s.Content.Text == "":
		f.Steps = append(f.Steps, "no content was found beside the cue")
	case s.Content.Start >= s.Cue.End:
		f.Steps = append(f.Steps, "the content stands behind the cue")
	default:
		f.Steps = append(f.Steps, "the content stands before the cue")
	}
	switch n := len(s.Quotes); {
	case n == 1:
		f.Steps = append(f.Steps, fmt.Sprintf("a quotation marked inside the content makes the form %s", s.Form))
	case n > 1:
		f.Steps = append(f.Steps, fmt.Sprintf("%d quotations marked inside the content make the form %s", n, s.Form))
	}
	f.Steps = append(f.Steps, sure(s))
	return f
}

// sure tells what the confidence in a statement means.
func sure(s *extract.Statement) string {
	if s.Confidence == "high" {
		return "statements of this kind are rarely wrong: the confidence is high"
	}
	return "the confidence is normal: high takes a listed name before کہ, or a listed name, people or the press before کے مطابق, and a content of ordinary length that a full stop ends"
}

// part notes a stretch that belongs to the finding.
func (f *Finding) part(kind string, start, end int) {
	if end > start {
		f.Parts = append(f.Parts, Part{kind, start, end})
	}
}

// resolved tells how the speaker was found.
func (r *reader) resolved(s *extract.Statement) string {
	who, words := quote(s.Speaker.Name), quote(s.Speaker.Text)
	switch s.Speaker.Resolved {
	case "name":
		return fmt.Sprintf("the cue's clause names the speaker: %s", words)
	case "title":
		return fmt.Sprintf("%s is a title without a name: %s was given it before", words, who)
	case "pronoun":
		return fmt.Sprintf("the pronoun %s means the last speaker, or whoever acted since: %s", words, who)
	case "carried":
		return fmt.Sprintf("the cue's clause has no subject, so that of the one before goes on: %s", who)
	case "phrase":
		return fmt.Sprintf("the clause's subject %s is no name, so the phrase itself stands for the speaker", words)
	}
	return "the clause hides who speaks"
}

// maxOthers is how many candidates for a speaker are told.
const maxOthers = 4

// otherSpeakers are people and agencies named shortly before the cue, who were
// not taken for its speaker.
func (r *reader) otherSpeakers(s *extract.Statement) (steps []string) {
	seen := map[string]bool{}
	for i := len(r.reading.Names) - 1; i >= 0 && len(steps) < maxOthers; i-- {
		n := r.reading.Names[i]
		start, _ := r.offsets(n.Span)
		e := r.entity(n)
		if start >= s.Cue.Start || n.Type == "place" || e == nil || e.ID == s.Speaker.Entity || seen[e.ID] {
			continue
		}
		seen[e.ID] = true
		away := r.sentencesBetween(start, s.Cue.Start)
		if away > 3 {
			break
		}
		steps = append(steps, fmt.Sprintf("not %s, named %s: %s", quote(n.Name), ago(away), lost(s, start)))
	}
	return steps
}

// entity is the entity of a name in the summary.
func (r *reader) entity(n extract.Name) *extract.Entity {
	start, _ := r.offsets(n.Span)
	for i := range r.summary.Entities {
		for _, m := range r.summary.Entities[i].Mentions {
			if m.Start == start && m.Kind == "name" {
				return &r.summary.Entities[i]
			}
		}
	}
	return nil
}

func ago(sentences int) string {
	switch sentences {
	case 0:
		return "in the same sentence"
	case 1:
		return "a sentence before"
	}
	return strconv.Itoa(sentences) + " sentences before"
}

// lost tells why a candidate was not taken.
func lost(s *extract.Statement, start int) string {
	switch {
	case s.Speaker.Resolved == "name", s.Speaker.Resolved == "phrase":
		if s.Content.Start <= start && start < s.Content.End {
			return "the name stands inside the content"
		}
		return "the clause has a subject of its own"
	case s.Speaker.Resolved == "title":
		return "was not given this title, or named it later"
	}
	return "did not speak or act last"
}

// sentencesBetween counts the ends of sentences between two code points.
func (r *reader) sentencesBetween(from, to int) int {
	return r.sentenceAt(to) - r.sentenceAt(from)
}

func (r *reader) sentenceAt(rune int) int {
	for i, t := range r.reading.Doc.Tokens {
		if t.RuneEnd > rune {
			return r.reading.Doc.SentenceOf(i)
		}
	}
	return len(r.reading.Doc.Sentences)
}

// count explains a number.
func (r *reader) count(c *extract.Count) Finding {
	f := Finding{
		Kind: "count", Text: c.Text, Start: c.Start, End: c.End,
		Label: c.Measure + ", " + c.Event, Rule: c.Rule,
	}
	number := c.Vague
	if c.Value != nil {
		number = strconv.Itoa(*c.Value)
	}
	if c.High != nil {
		number += " to " + strconv.Itoa(*c.High)
	}
	f.Steps = append(f.Steps, fmt.Sprintf("the number is %s (%s)", number, c.Bound))
	for _, m := range r.reading.Matches {
		start, end := r.offsets(m.Span)
		if start < c.Start || end > c.End {
			continue
		}
		switch m.Kind {
		case "event", "predicate", "casualty", "role", "hint":
			f.Steps = append(f.Steps, fmt.Sprintf("%s (%s) tells the %s: %s", quote(r.reading.Doc.Text(m.Span)), place(m.Rule), m.Kind, m.Name))
		}
	}
	for _, x := range []struct{ what, text string }{
		{"target", c.Target.Text}, {"by", c.By.Text}, {"place", c.Place.Text}, {"when", c.When.Text}, {"source", c.Source.Name},
	} {
		if strings.TrimSpace(x.text) != "" {
			f.Steps = append(f.Steps, fmt.Sprintf("%s: %s", x.what, quote(x.text)))
		}
	}
	return f
}
