package explain

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"bayan/extract"
	"bayan/extract/text"
	"bayan/rules"
)

// name explains why a stretch was taken for a name.
func (r *reader) name(n extract.Name) Finding {
	f := Finding{Kind: n.Type, Text: r.reading.Doc.Text(n.Span), Label: n.Type, Rule: place(n.Rule)}
	f.Start, f.End = r.offsets(n.Span)
	if n.Name != f.Text {
		f.Label += " " + quote(n.Name)
	}
	if own := r.ownMatch(n); own != nil {
		f.Steps = append(f.Steps, r.matched(*own))
		f.Steps = append(f.Steps, r.sharers(n, *own)...)
	} else {
		f.Label += ", listed nowhere"
		f.Steps = append(f.Steps, r.context(n)...)
		if n.Listed {
			f.Label = n.Type + " " + quote(n.Name)
		}
	}
	f.Steps = append(f.Steps, r.losers(n)...)
	if first := r.firstOf(n.Entity); first.Span != n.Span {
		f.Steps = append(f.Steps, fmt.Sprintf("the same %s as %s before", n.Type, quote(r.reading.Doc.Text(first.Span))))
	}
	return f
}

// ownMatch is the entry of a name, if one matches exactly its words.
func (r *reader) ownMatch(n extract.Name) *extract.Match {
	var found *extract.Match
	for _, m := range r.matchesAt(n.Start) {
		if m.End == n.End && m.Kind == n.Type && (found == nil || m.Rule == n.Rule) {
			found = &m
		}
	}
	return found
}

// matched tells which form of an entry matched, and how.
func (r *reader) matched(m extract.Match) string {
	words := r.reading.Doc.Text(m.Span)
	how := "the name"
	if m.Form != m.Name {
		how = "the alias " + quote(m.Form)
	}
	out := fmt.Sprintf("%s of the entry %s (%s) matches", how, quote(m.Name), place(m.Rule))
	switch {
	case words == m.Form:
	case text.Fold(words) == text.Fold(m.Form):
		out += fmt.Sprintf(": both fold to %s", quote(r.folded(m.Span)))
	default:
		out += ": they differ only in spaces"
	}
	return out
}

// sharers are other entries of the same kind with the same words.
func (r *reader) sharers(n extract.Name, own extract.Match) (steps []string) {
	for _, m := range r.matchesAt(n.Start) {
		if m.End == n.End && m.Kind == n.Type && m.Rule != own.Rule {
			steps = append(steps, fmt.Sprintf("%s (%s) has this form too; the one that the article names more fully is taken, then the one whose name it is",
				quote(m.Name), place(m.Rule)))
		}
	}
	return steps
}

// losers are the entries whose words overlap the name and were not taken.
func (r *reader) losers(n extract.Name) (steps []string) {
	for _, m := range r.reading.Matches {
		if !m.Overlaps(n.Span) || m.Span == n.Span && m.Kind == n.Type || !isName(m.Kind) {
			continue
		}
		why := "it begins inside this name, and what begins first is taken"
		switch {
		case m.Span == n.Span:
			why = "agencies go before people, people before places"
		case m.Start == n.Start && m.End < n.End:
			why = "it is shorter, and the longest name that begins here is taken"
		case m.End > n.End:
			why = "its context does not say that it is meant: it is also an ordinary word, or another name begins before it"
		}
		steps = append(steps, fmt.Sprintf("not %s %s (%s): %s", m.Kind, quote(r.reading.Doc.Text(m.Span)), place(m.Rule), why))
	}
	return steps
}

func isName(kind string) bool { return kind == "person" || kind == "place" || kind == "agency" }

// context tells what gave away a name that no entry has.
func (r *reader) context(n extract.Name) (steps []string) {
	for _, m := range r.reading.Matches {
		if m.Kind == "title" && (m.End == n.Start || m.Start == n.End) {
			side := "before"
			if m.Start == n.End {
				side = "behind"
			}
			steps = append(steps, fmt.Sprintf("the title %s (%s) stands %s it", quote(r.reading.Doc.Text(m.Span)), place(m.Rule), side))
		}
	}
	for i := n.Start; i < n.End; i++ {
		if lists := r.lists(i); lists != "" {
			steps = append(steps, fmt.Sprintf("%s is in %s", quote(r.reading.Doc.Tokens[i].Fold), lists))
		} else {
			steps = append(steps, fmt.Sprintf("%s is no ordinary word: no list has it", quote(r.reading.Doc.Tokens[i].Fold)))
		}
	}
	for _, i := range []int{n.Start - 1, n.End} {
		if i < 0 || i >= len(r.reading.Doc.Tokens) || r.reading.Doc.Tokens[i].Kind != text.Word {
			continue
		}
		if lists := r.lists(i); lists != "" {
			side := "before"
			if i == n.End {
				side = "behind"
			}
			steps = append(steps, fmt.Sprintf("%s it stands %s, of %s", side, quote(r.reading.Doc.Tokens[i].Fold), lists))
		}
	}
	return steps
}

// lists names the word lists that have the word of token i.
func (r *reader) lists(i int) string {
	found := r.x.Lists(r.reading.Doc.Tokens[i].Fold)
	return describe(found)
}

func describe(found map[string]rules.Pos) string {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(found)) {
		out = append(out, fmt.Sprintf("%s (%s)", name, place(found[name])))
	}
	return strings.Join(out, ", ")
}

// firstOf is the first name of an entity.
func (r *reader) firstOf(entity int) extract.Name {
	for _, n := range r.reading.Names {
		if n.Entity == entity {
			return n
		}
	}
	return extract.Name{}
}
