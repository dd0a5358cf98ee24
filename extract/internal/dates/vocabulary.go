package dates

import (
	"sort"
	"strings"

	"bayan/extract/text"
	"bayan/rules"
)

// kind is how a word enters an expression.
type kind uint8

const (
	none kind = iota
	month
	islamicMonth
	weekday
	day
	year
	shift
	hours
	days
	weeks
	months
	years
	several
	nth
	part
	away
	daypart
	indefinite
	never
	yearMark // سنہ, ء
)

// kinds are the kinds of rules.PeriodKinds.
var kinds = map[string]kind{
	"month": month, "islamic_month": islamicMonth, "weekday": weekday, "day": day, "year": year,
	"shift": shift, "hours": hours, "days": days, "weeks": weeks, "months": months, "years": years,
	"several": several, "nth": nth, "part": part, "away": away, "daypart": daypart,
	"indefinite": indefinite, "never": never,
}

// form is one way to write a word or phrase of time.
type form struct {
	kind  kind
	words []string
	value int
}

// vocabulary finds forms by their first word; the longest comes first.
type vocabulary map[string][]form

func (l vocabulary) add(set *rules.Set) {
	for _, p := range set.Periods {
		for _, s := range p.Forms {
			l.put(kinds[p.Kind], s, p.Value)
		}
	}
	for _, n := range set.Numerals {
		if n.Kind == "ordinal" {
			for _, s := range n.Forms {
				l.put(nth, s, int(n.Value))
			}
		}
	}
	for _, w := range set.Words["number_years"] {
		l.put(yearMark, w.Text, 0)
	}
	for _, list := range l {
		sort.SliceStable(list, func(i, j int) bool { return len(list[i].words) > len(list[j].words) })
	}
}

func (l vocabulary) put(k kind, s string, value int) {
	if w := strings.Fields(text.Fold(s)); len(w) > 0 {
		l[w[0]] = append(l[w[0]], form{k, w, value})
	}
}

// at gives the value of the longest form of a kind that begins at token i, and
// the token behind it.
func (p *parser) at(i int, k kind) (value, end int, ok bool) {
	if i < 0 || i >= len(p.words) {
		return 0, i, false
	}
	for _, f := range p.forms[p.words[i]] {
		if f.kind == k && p.match(i, f.words) {
			return f.value, i + len(f.words), true
		}
	}
	return 0, i, false
}

func (p *parser) match(i int, words []string) bool {
	if i+len(words) > len(p.words) {
		return false
	}
	for k, w := range words {
		if p.words[i+k] != w {
			return false
		}
	}
	return true
}

// unit reads the name of a unit. Plural is دنوں, which needs a number before it.
func (p *parser) unit(i int) (u length, plural bool, end int, ok bool) {
	for k := hours; k <= years; k++ {
		if n, end, ok := p.at(i, k); ok {
			return length{k, n}, strings.HasSuffix(p.words[end-1], "وں"), end, true
		}
	}
	return length{}, false, i, false
}

// word is the token at i, or empty.
func (p *parser) word(i int) string {
	p.reads++
	if i < 0 || i >= len(p.words) {
		return ""
	}
	return p.words[i]
}

// is tells whether the token at i is one of some words.
func (p *parser) is(i int, words ...string) bool {
	w := p.word(i)
	for _, v := range words {
		if w == v {
			return w != ""
		}
	}
	return false
}

// genitive tells whether token i joins a period to what is part of it.
func (p *parser) genitive(i int) bool { return p.is(i, "کے", "کی", "کا") }

// skip steps over words that change nothing: صرف ابتدائی دو ماہ.
func (p *parser) skip(i int) int {
	for p.is(i, "صرف", "محض", "ہی", "بھی", "تو", "پورے", "پوری") {
		i++
	}
	return i
}

// over tells whether nothing of weight is left at token i.
func (p *parser) over(i int) bool {
	for p.is(i, "کو", "میں", "کے", "کی", "کا", "ہی", "بھی", "،", "۔", ".", ",", ")") {
		i++
	}
	return i >= len(p.words)
}

// isWord tells whether a token is a word and no sign.
func isWord(w string) bool {
	return w != "" && (w[0] >= 0x80 || w[0] >= 'a') && w != "،" && w != "۔" && w != "؟"
}
