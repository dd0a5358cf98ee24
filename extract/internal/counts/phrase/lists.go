package phrase

import (
	"strings"

	"bayan/extract/internal/dates"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/numbers"
	"bayan/extract/text"
	"bayan/rules"
)

// Lists are the rules as the steps look them up; they do not change.
type Lists struct {
	Numbers   *numbers.Grammar
	Dates     *dates.Resolver
	Verbs     map[int32][]MeasureVerb // by the symbol of the infinitive
	Incidents map[int32][]Incident    // by the first symbol of what happened
	Places    map[string]*rules.Place // listed places by name
	Peoples   map[string]bool         // the people of a place, by many: اسرائیلیوں
}

// MeasureVerb is a verb by which somebody was killed, arrested …: the words
// before it and the measure.
type MeasureVerb struct {
	Noun    []int32
	Measure int
}

// Incident is what a noun of the rules says happened, without کا واقعہ: تشدد (کا واقعہ).
type Incident struct {
	Words []int32
	Event int
}

// NewLists arranges a lexicon's rules, with a resolver of the same rules for times.
func NewLists(l *lexicon.Lexicon, d *dates.Resolver) *Lists {
	f := &Lists{
		Numbers: numbers.New(l.Rules), Dates: d,
		Verbs: map[int32][]MeasureVerb{}, Incidents: map[int32][]Incident{},
		Places: map[string]*rules.Place{}, Peoples: map[string]bool{},
	}
	for i, m := range l.Rules.Measures {
		for _, v := range m.Verbs {
			w := l.Symbols(v)
			last := w[len(w)-1]
			f.Verbs[last] = append(f.Verbs[last], MeasureVerb{w[:len(w)-1], i})
		}
	}
	for i, e := range l.Rules.Events {
		for _, n := range e.Nouns {
			if head, ok := strings.CutSuffix(text.Fold(n), " کا واقعہ"); ok && e.Attack {
				w := l.Symbols(head)
				f.Incidents[w[0]] = append(f.Incidents[w[0]], Incident{w, i})
			}
		}
	}
	for i := range l.Rules.Places {
		f.addPlace(&l.Rules.Places[i])
	}
	return f
}

// addPlace adds a place and its people.
func (f *Lists) addPlace(p *rules.Place) {
	if f.Places[p.Name] == nil {
		f.Places[p.Name] = p
	}
	for _, d := range p.Demonyms {
		if d = text.Fold(d); !strings.Contains(d, " ") {
			f.Peoples[d+"وں"] = true
		}
	}
}
