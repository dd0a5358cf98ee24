// Package counts finds how many: numbers of attacks, and of people killed, injured, arrested and so on, with the event
// and what else the article tells about them.
//
// A sentence is read in three steps.
//
//   - numbers: group.go finds them and the nouns they count.
//   - predicates: predicate.go finds the words that say what happened to people.
//   - counts: measure.go brings the two together, with govern.go and bare.go for which belongs to which; asserted.go
//     drops what is not said to have happened, and part.go tells what is part of what.
//
// Then the text around is searched for what else it tells.
//
//   - happening.go, event.go, party.go, doer.go, aim.go, place.go, within.go, before.go, nameless.go, elsewhere.go and
//     when.go look for the event, the parties, the place and the time, retold.go in the sentences that go on about it,
//     scene.go in all those since the article turned to it, between.go in the counts around it, beat.go by whose police
//     tell of it; whole.go takes in what belongs to the name of a place; context.go, phrase.go, referent.go, land.go,
//     bearing.go, fitting.go and special.go serve them.
//   - breakdown.go finds parts that only add up.
//   - credit.go gives each count its parties, with culprit.go and struck.go for its own clause, taken.go for arrests,
//     war.go for wars, claim.go for claims and accusations, around.go and army.go for what other sentences tell;
//     daily.go tells apart the toll of a day.
//   - role.go corrects who people are, distinct.go drops what is told twice.
package counts

import (
	"strings"

	"bayan/extract/internal/dates"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/numbers"
	"bayan/extract/internal/statements"
	"bayan/extract/text"
	"bayan/rules"
)

// Count is a number of attacks or of people.
type Count struct {
	Span      text.Span
	Number    numbers.Number
	Measure   string
	Event     string
	Role      string
	Target    Ref
	By        Ref
	Place     Ref
	When      text.Span
	Statement int // index of the statement that gives it, or -1
	Whole     int // index of the count of which it is a part, or -1
	Rule      rules.Pos

	noun      int        // end of the noun that is counted
	deed      string     // event of the word for what happened
	happening *happening // to which it belongs, or nil
	sentence  int        // of the happening
}

// Finder finds counts; it is immutable.
type Finder struct {
	numbers   *numbers.Grammar
	dates     *dates.Resolver
	verbs     map[int32][]measureVerb // by the symbol of the infinitive
	incidents map[int32][]incident    // by the first symbol of what happened: تشدد (کا واقعہ)
	places    map[string]*rules.Place // listed places by name
	peoples   map[string]bool         // the people of a place, by many: اسرائیلیوں
}

// incident is what a noun of the rules says happened, without کا واقعہ.
type incident struct {
	words []int32
	event int
}

// New prepares the finding of counts by a lexicon's rules, and of times by a
// resolver of the same rules.
func New(l *lexicon.Lexicon, d *dates.Resolver) *Finder {
	f := &Finder{numbers: numbers.New(l.Rules), dates: d, verbs: map[int32][]measureVerb{}, incidents: map[int32][]incident{}, places: map[string]*rules.Place{}, peoples: map[string]bool{}}
	for i := range l.Rules.Measures {
		for _, v := range l.Rules.Measures[i].Verbs {
			w := l.Symbols(v)
			last := w[len(w)-1]
			f.verbs[last] = append(f.verbs[last], measureVerb{w[:len(w)-1], i})
		}
	}
	for i := range l.Rules.Places {
		if p := &l.Rules.Places[i]; f.places[p.Name] == nil {
			f.places[p.Name] = p
		}
		for _, d := range l.Rules.Places[i].Demonyms {
			if d = text.Fold(d); !strings.Contains(d, " ") {
				f.peoples[d+"وں"] = true
			}
		}
	}
	for i, e := range l.Rules.Events {
		for _, n := range e.Nouns {
			if head, ok := strings.CutSuffix(text.Fold(n), " کا واقعہ"); ok && e.Attack {
				w := l.Symbols(head)
				f.incidents[w[0]] = append(f.incidents[w[0]], incident{w, i})
			}
		}
	}
	return f
}

// Find reads a document in which names and statements were found before.
func (f *Finder) Find(n *names.Result, said []statements.Statement) []Count {
	r := &reader{doc: n.Doc, lex: n.Lexicon, matches: n.Matches, names: n, said: said, finder: f, times: map[int][]text.Span{}, happened: map[int][]happening{}, bearings: map[int]bearing{}, wars: map[int][]waging{}}
	r.index()
	r.words = make([]string, len(r.doc.Tokens))
	for i, t := range r.doc.Tokens {
		r.words[i] = t.Fold
	}
	for p, par := range r.doc.Paragraphs {
		if r.doc.Repeated(p) {
			continue
		}
		for s := r.doc.SentenceOf(par.Start); s < len(r.doc.Sentences) && r.doc.Sentences[s].Start < par.End; s++ {
			r.sentence(r.doc.Sentences[s])
		}
	}
	r.attribute()
	r.placeEvents()
	r.locate()
	r.retold()
	r.runOn()
	r.wholePlaces()
	r.roles()
	return r.distinct()
}

// reader holds the state of reading one document.
type reader struct {
	doc     *text.Doc
	lex     *lexicon.Lexicon
	matches *lexicon.Matches
	names   *names.Result
	said    []statements.Statement
	cuesIn  map[int][]int // by sentence: the statements whose cue stands in it
	saidIn  map[int][]int // by sentence: the statements whose source or content reaches into it
	finder  *Finder
	words   []string            // folded, by token
	times   map[int][]text.Span // by sentence, see timesIn

	told     map[eventAt]bool    // which events the counts belong to, by sentence
	happened map[int][]happening // by sentence, see happeningsIn
	placed   map[string]int      // entities of places by name, see placeEntity
	bearings map[int]bearing     // by sentence, see bearing
	wars     map[int][]waging    // by sentence, see warsIn
	war      bool                // a total of a war was told of
	out      []Count
}

func (r *reader) fold(i int) string {
	if i < 0 || i >= len(r.words) {
		return ""
	}
	return r.words[i]
}

func (r *reader) id(i int) int32 {
	if i < 0 || i >= len(r.doc.Tokens) {
		return 0
	}
	return r.doc.Tokens[i].ID
}

func (r *reader) is(i int, c lexicon.Class) bool { return r.lex.Is(r.id(i), c) }

func (r *reader) kind(i int) text.Kind {
	if i < 0 || i >= len(r.doc.Tokens) {
		return text.Stop
	}
	return r.doc.Tokens[i].Kind
}

// ending is the name of a type that ends before token i, or nil.
func (r *reader) ending(i int, t names.Type) *names.Mention {
	if m := r.names.EndingAt(i); m != nil && r.names.Is(m.Entity, t) {
		return m
	}
	return nil
}

// verb tells whether token i is a form of a verb.
func (r *reader) verb(i int) bool { return len(r.lex.VerbForms(r.id(i))) > 0 }

// in tells whether token i stands in one of the lists x.
func (r *reader) in(i int, x lexicon.List) bool { return r.lex.In(r.id(i), x) }
