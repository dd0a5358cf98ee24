package phrase

import (
	"strings"

	"bayan/extract/internal/dates"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/numbers"
	"bayan/extract/text"
	"bayan/rules"
)

// Lists finds counts; it is immutable.
type Lists struct {
	Numbers   *numbers.Grammar
	Dates     *dates.Resolver
	Verbs     map[int32][]MeasureVerb // by the symbol of the infinitive
	Incidents map[int32][]incident    // by the first symbol of what happened: تشدد (کا واقعہ)
	Places    map[string]*rules.Place // listed places by name
	Peoples   map[string]bool         // the people of a place, by many: اسرائیلیوں
}

// incident is what a noun of the rules says happened, without کا واقعہ.
type incident struct {
	Words []int32
	Event int
}

// NewLists prepares the finding of counts by a lexicon's rules, and of times by a
// resolver of the same rules.
func NewLists(l *lexicon.Lexicon, d *dates.Resolver) *Lists {
	f := &Lists{Numbers: numbers.New(l.Rules), Dates: d, Verbs: map[int32][]MeasureVerb{}, Incidents: map[int32][]incident{}, Places: map[string]*rules.Place{}, Peoples: map[string]bool{}}
	for i := range l.Rules.Measures {
		for _, v := range l.Rules.Measures[i].Verbs {
			w := l.Symbols(v)
			last := w[len(w)-1]
			f.Verbs[last] = append(f.Verbs[last], MeasureVerb{w[:len(w)-1], i})
		}
	}
	for i := range l.Rules.Places {
		if p := &l.Rules.Places[i]; f.Places[p.Name] == nil {
			f.Places[p.Name] = p
		}
		for _, d := range l.Rules.Places[i].Demonyms {
			if d = text.Fold(d); !strings.Contains(d, " ") {
				f.Peoples[d+"وں"] = true
			}
		}
	}
	for i, e := range l.Rules.Events {
		for _, n := range e.Nouns {
			if head, ok := strings.CutSuffix(text.Fold(n), " کا واقعہ"); ok && e.Attack {
				w := l.Symbols(head)
				f.Incidents[w[0]] = append(f.Incidents[w[0]], incident{w, i})
			}
		}
	}
	return f
}

// MeasureVerb is a verb by which somebody was killed, arrested …: the words
// before it and the measure.
type MeasureVerb struct {
	Noun    []int32
	Measure int
}
