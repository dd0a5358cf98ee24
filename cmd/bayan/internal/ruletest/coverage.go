package ruletest

import (
	"bayan/extract"
	"bayan/rules"
)

// Coverage says of one rule file which of its entries no test uses.
type Coverage struct {
	File    string
	Entries int
	Unused  []Entry
}

// Entry is one entry of a rule file.
type Entry struct {
	Pos  rules.Pos
	Name string
}

// Cover finds the entries of a rule set that the texts of the tests make no use
// of, by file. A test that is known to fail covers nothing.
func Cover(set *rules.Set, x *extract.Extractor, results []Result) ([]Coverage, error) {
	used := map[rules.Pos]bool{}
	for _, r := range results {
		if r.Status == Known {
			continue
		}
		list, err := x.Used(article(r.Test))
		if err != nil {
			return nil, err
		}
		for _, p := range list {
			used[p] = true
		}
	}
	var out []Coverage
	at := map[string]int{}
	for _, e := range entries(set) {
		n, ok := at[e.Pos.File]
		if !ok {
			n = len(out)
			at[e.Pos.File] = n
			out = append(out, Coverage{File: e.Pos.File})
		}
		out[n].Entries++
		if !used[rules.Pos{File: e.Pos.File, Line: e.Pos.Line}] {
			out[n].Unused = append(out[n].Unused, e)
		}
	}
	return out, nil
}

// entries lists all entries of a rule set, except the words of plain lists: the
// files of cues and events first, as tests are about these most of all.
func entries(set *rules.Set) []Entry {
	var out []Entry
	for _, c := range set.Cues {
		out = append(out, Entry{c.Pos, c.Verb + c.Noun + c.Phrase})
	}
	for _, v := range set.Verbs {
		out = append(out, Entry{v.Pos, v.Infinitive})
	}
	for _, e := range set.Events {
		out = append(out, Entry{e.Pos, e.Event})
	}
	for _, m := range set.Measures {
		out = append(out, Entry{m.Pos, m.Measure})
	}
	for _, r := range set.Roles {
		out = append(out, Entry{r.Pos, r.Role})
	}
	for _, b := range set.Bounds {
		out = append(out, Entry{b.Pos, b.Bound})
	}
	for _, n := range set.Numerals {
		out = append(out, Entry{n.Pos, n.Forms[0]})
	}
	for _, v := range set.Vague {
		out = append(out, Entry{v.Pos, v.Text})
	}
	for _, p := range set.Periods {
		out = append(out, Entry{p.Pos, p.Forms[0]})
	}
	for _, t := range set.Titles {
		out = append(out, Entry{t.Pos, t.Title})
	}
	for _, p := range set.People {
		out = append(out, Entry{p.Pos, p.Name})
	}
	for _, p := range set.Places {
		out = append(out, Entry{p.Pos, p.Name})
	}
	for _, a := range set.Agencies {
		out = append(out, Entry{a.Pos, a.Name})
	}
	return out
}
