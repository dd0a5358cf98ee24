// Package dates finds expressions of time and works out which days they mean.
//
//	r := dates.New(set)
//	for _, s := range r.Spans(words) {
//		from, to, ok := r.Resolve(words[s.Start:s.End], published)
//		…
//	}
//
// Words are the folded tokens of one sentence, punctuation among them. An
// expression is read from left to right, from the wider period to the narrower
// one, as Urdu puts them: رواں سال کے ابتدائی دو ماہ. shifted.go, day.go, date.go,
// year.go and counted.go read what it may begin with, narrow.go and clock.go what makes it narrower,
// reach.go what it is one end of. parser.go goes through these, vocabulary.go knows the words, calendar.go the days.
// published.go reads the day of publication.
//
// Days are worked out only where the words and the day of publication leave no
// choice: اسی روز, چند ماہ قبل and Islamic dates are found but have no days.
package dates

import (
	"time"

	"bayan/extract/internal/numbers"
	"bayan/extract/text"
	"bayan/rules"
)

// Resolver knows the words of time of a rule set. It does not change and may be
// used by many goroutines.
type Resolver struct {
	numbers *numbers.Grammar
	forms   vocabulary
	places  map[string]bool // words of time that are also places: شام
}

// New makes a resolver of a rule set.
func New(set *rules.Set) *Resolver {
	r := &Resolver{numbers: numbers.New(set), forms: vocabulary{}, places: map[string]bool{}}
	r.forms.add(set)
	for _, p := range set.Places {
		if p.Common {
			r.places[text.Fold(p.Name)] = true
		}
	}
	return r
}

// Spans finds the expressions of time in a sentence, each as long as it goes, in
// order and apart from each other. Of a period with words between its ends (2011 سے
// جاری جنگ میں اب تک) it gives the first end.
func (r *Resolver) Spans(words []string) []text.Span {
	p := parser{Resolver: r, words: words, sentence: true}
	return p.spans()
}

// spans finds the expressions of the parser's words.
func (p *parser) spans() []text.Span {
	words := p.words
	var out []text.Span
	done, since := 0, false
	for i := 0; i < len(words); i++ {
		if _, end, ok := p.at(i, never); ok {
			i = end - 1
			continue
		}
		x, ok := p.expression(i)
		if !ok {
			continue
		}
		if since && p.untilNow(i) == x.end {
			since, i = false, x.end-1
			continue
		}
		start := i
		if x.anchored && i-2 >= done && isWord(words[i-2]) {
			start = i - 2 // انتخابات سے دو روز قبل
		}
		out = append(out, text.Span{Start: start, End: x.end})
		i, done, since = x.end-1, x.end, x.since
	}
	return out
}

// Resolve gives the days that an expression means in an article of that day,
// both included. A period that is not over yet ends with that day.
func (r *Resolver) Resolve(words []string, published time.Time) (from, to time.Time, ok bool) {
	p := parser{Resolver: r, words: words, now: published, today: midnight(published)}
	x, ok := p.expression(0)
	if !ok || !x.known || !p.over(x.end) {
		return from, to, false
	}
	if !x.future && !x.from.After(p.today) && x.to.After(p.today) {
		x.to = p.today
	}
	return x.from, x.to, true
}

// IsDay tells whether an expression means a single day, known or not: منگل کی شب,
// گزشتہ روز, 14 جولائی.
func (r *Resolver) IsDay(words []string) bool {
	p := parser{Resolver: r, words: words}
	x, ok := p.expression(0)
	return ok && x.size == days && !x.since && x.from.Equal(x.to) && p.over(x.end)
}

// IsHour tells whether an expression means an hour or part of a day that it does not name: صبح پانچ
// بجے, علی الصبح.
func (r *Resolver) IsHour(words []string) bool {
	p := parser{Resolver: r, words: words}
	x, ok := p.timeOfDay(0)
	return ok && p.over(x.end)
}

// CountsHours tells whether a word is a unit that counts hours: گھنٹے.
func (r *Resolver) CountsHours(word string) bool {
	p := parser{Resolver: r, words: []string{word}}
	_, _, ok := p.at(0, hours)
	return ok
}

// midnight is the beginning of a day, in UTC, in which all days are as long.
func midnight(t time.Time) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}
