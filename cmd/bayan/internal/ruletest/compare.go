package ruletest

import (
	"slices"
	"strings"

	"bayan/extract/text"
	"bayan/rules"
)

// compare sets each field of an item beside that of a finding.
func compare(item rules.Item, f finding) []Comparison {
	out := make([]Comparison, len(item.Fields))
	for n, w := range item.Fields {
		got := f.fields[w.Key]
		c := Comparison{Key: w.Key, Want: strings.Join(w.Values, " | "), Got: f.show(w.Key)}
		c.Same = true
		for _, v := range w.Values {
			c.Same = c.Same && has(got, v)
		}
		if !c.Same {
			c.Why = why(c.Want, c.Got)
		}
		out[n] = c
	}
	return out
}

// has tells whether one of the values is spelled like want after folding. No
// value at all is like the word none.
func has(values []string, want string) bool {
	if want == rules.NoValue && (len(values) == 0 || values[0] == "") {
		return true
	}
	want = fold(want)
	return slices.ContainsFunc(values, func(v string) bool { return fold(v) == want })
}

// fold makes line breaks and repeated blanks one blank, too.
func fold(s string) string { return strings.Join(strings.Fields(text.Fold(s)), " ") }

// why says in what two texts differ where one is a part of the other, which is
// hard to see in a long one.
func why(want, got string) string {
	w, g := fold(want), fold(got)
	if w == "" || g == "" {
		return ""
	}
	if rest, ok := cut(g, w); ok {
		return "got has more: " + isolate(rest)
	}
	if rest, ok := cut(w, g); ok {
		return "got lacks: " + isolate(rest)
	}
	return ""
}

// cut gives what long has besides short, on one side.
func cut(long, short string) (string, bool) {
	if rest, ok := strings.CutPrefix(long, short+" "); ok {
		return "… " + rest, true
	}
	if rest, ok := strings.CutSuffix(long, " "+short); ok {
		return rest + " …", true
	}
	return "", false
}

func same(fields []Comparison) bool { return score(fields) == len(fields) }

// score counts the fields that are as expected.
func score(fields []Comparison) int {
	n := 0
	for _, c := range fields {
		if c.Same {
			n++
		}
	}
	return n
}

// assign gives each item a finding of its own that matches it, as many as can be,
// or -1.
func assign(items []rules.Item, found []finding) []int {
	owner := make([]int, len(items))
	taken := make([]int, len(found)) // finding: 1 + item
	var try func(n int, seen []bool) bool
	try = func(n int, seen []bool) bool {
		for k, f := range found {
			if seen[k] || !same(compare(items[n], f)) {
				continue
			}
			seen[k] = true
			if taken[k] == 0 || try(taken[k]-1, seen) {
				taken[k], owner[n] = n+1, k
				return true
			}
		}
		return false
	}
	for n := range items {
		owner[n] = -1
		try(n, make([]bool, len(found)))
	}
	return owner
}

// nearest is the finding that no item owns and that differs least from an item,
// or -1. The first fields of an item tell more than the last ones.
func nearest(item rules.Item, found []finding, owner []int) int {
	best, most := -1, -1
	for k, f := range found {
		if slices.Contains(owner, k) {
			continue
		}
		n := 0
		for i, c := range compare(item, f) {
			if c.Same {
				n += 100 - i
			} else if c.Why != "" {
				n += 50
			}
		}
		if n > most {
			best, most = k, n
		}
	}
	return best
}
