package names

import "bayan/extract/text"

// joinAcronyms joins an agency and the acronym in brackets behind it.
func (f *finder) joinAcronyms() {
	to := map[int]int{}
	var only map[int]string // what onlyNames tells, once asked for
	for n := 1; n < len(f.result.Mentions); n++ {
		a, b := f.result.Mentions[n-1], f.result.Mentions[n]
		x, y := &f.result.Entities[a.Entity], &f.result.Entities[b.Entity]
		if b.Start != a.End+1 || x.Type != Agency || y.Type != Agency || f.Fold(a.End) != "(" || f.Fold(b.End) != ")" {
			continue
		}
		switch {
		case a.Entity != b.Entity && !y.Listed:
			to[b.Entity] = a.Entity
		case !x.Listed && y.Listed && f.SpelledOut(a.End, b.End, text.Span{End: b.End}) == a.Span:
			to[a.Entity] = b.Entity // انٹرنیشنل مانیٹری فنڈز (آئی ایم ایف), listed by its letters alone
		case a.Entity != b.Entity && x.Listed && y.Listed && b.Len() >= minShared && f.AllLetters(b.Span):
			if only == nil {
				only = f.onlyNames()
			}
			if _, ok := to[b.Entity]; !ok && only[b.Entity] != "" {
				to[b.Entity] = a.Entity // پریس ٹرسٹ آف انڈیا (پی ٹی آئی), letters that the rules give to another
			}
		}
	}
	f.join(to)
}

// onlyNames gives, by entity, the one name by which the article calls it, empty where it has several.
func (f *finder) onlyNames() map[int]string {
	only := map[int]string{}
	for _, m := range f.result.Mentions {
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
