package names

import (
	"bayan/extract/text"
)

// joinAcronyms joins an agency and the acronym in brackets behind it.
func (f *finder) joinAcronyms(r *Result) {
	to := map[int]int{}
	var only map[int]string // what onlyNames tells, once asked for
	for n := 1; n < len(r.Mentions); n++ {
		a, b := r.Mentions[n-1], r.Mentions[n]
		x, y := &r.Entities[a.Entity], &r.Entities[b.Entity]
		if b.Start != a.End+1 || x.Type != Agency || y.Type != Agency || f.Fold(a.End) != "(" || f.Fold(b.End) != ")" {
			continue
		}
		switch {
		case a.Entity != b.Entity && !y.Listed:
			to[b.Entity] = a.Entity
		case !x.Listed && y.Listed && f.SpelledOut(a.End, b.End, text.Span{End: b.End}) == a.Span:
			to[a.Entity] = b.Entity // انٹرنیشنل مانیٹری فنڈز (آئی ایم ایف), listed by its letters alone
		case a.Entity != b.Entity && x.Listed && y.Listed && b.Len() >= minShared && f.Letters(b.Span):
			if only == nil {
				only = f.onlyNames(r)
			}
			if _, ok := to[b.Entity]; !ok && only[b.Entity] != "" {
				to[b.Entity] = a.Entity // پریس ٹرسٹ آف انڈیا (پی ٹی آئی), letters that the rules give to another
			}
		}
	}
	for n := range r.Mentions {
		if t, ok := to[r.Mentions[n].Entity]; ok {
			r.Mentions[n].Entity = t
		}
	}
}

// onlyNames gives, by entity, the one name by which the article calls it, empty where it has several.
func (f *finder) onlyNames(r *Result) map[int]string {
	only := map[int]string{}
	for _, m := range r.Mentions {
		name, key := "", f.Key(m.Span)
		if was, ok := only[m.Entity]; !ok || was == key {
			name = key
		}
		only[m.Entity] = name
	}
	return only
}

// minShared is how many letters an acronym has at least that the article gives to a body other than the rules do.
const minShared = 3
