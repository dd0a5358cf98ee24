package lexicon

import (
	"slices"
	"strings"

	"bayan/extract/internal/morph"
	"bayan/extract/text"
	"bayan/rules"
)

// VerbForm says that a word is a form of a verb.
type VerbForm struct {
	Verb int32 // symbol of the infinitive
	Form morph.Form
}

// conjugate adds the forms of all verbs that cues and measures use.
func (l *Lexicon) conjugate(set *rules.Set) {
	irregular := map[string]rules.Verb{}
	for _, v := range set.Verbs {
		irregular[text.Fold(v.Infinitive)] = v
	}
	done := map[string]bool{}
	add := func(phrase string) {
		f := strings.Fields(text.Fold(phrase))
		if len(f) == 0 || done[f[len(f)-1]] {
			return
		}
		inf := f[len(f)-1]
		done[inf] = true
		l.addForms(inf, irregular[inf])
	}
	for _, v := range set.Verbs {
		add(v.Infinitive)
	}
	for _, c := range set.Cues {
		if c.Verb != "" {
			l.addWords(c.Verb)
			add(c.Verb)
			if f := strings.Fields(text.Fold(c.Verb)); len(f) > 1 {
				l.pairs[edge(l.ids[f[len(f)-2]], l.ids[f[len(f)-1]])] = true
			}
		}
		for _, w := range slices.Concat(c.Except, c.Bare) {
			l.addWords(w)
		}
		l.addWords(c.Noun)
		l.addWords(c.Phrase)
	}
	for _, m := range set.Measures {
		for _, v := range m.Verbs {
			l.addWords(v)
			add(v)
		}
	}
	l.verbs = append(l.verbs, make([][]VerbForm, len(l.words)-len(l.verbs))...)
}

// addForms adds the forms of one verb, with what the rules say of an irregular one.
func (l *Lexicon) addForms(inf string, v rules.Verb) {
	perfective := make([]string, len(v.Perfective))
	for i, p := range v.Perfective {
		perfective[i] = text.Fold(p)
	}
	verb := l.symbol(inf)
	for _, form := range morph.Verb(inf, text.Fold(v.Stem), perfective) {
		id := l.symbol(form.Text)
		l.verbs = append(l.verbs, make([][]VerbForm, len(l.words)-len(l.verbs))...)
		l.verbs[id] = append(l.verbs[id], VerbForm{verb, form.Form})
	}
}

// VerbForms gives the verbs of which a symbol is a form.
func (l *Lexicon) VerbForms(id int32) []VerbForm {
	if int(id) < len(l.verbs) {
		return l.verbs[id]
	}
	return nil
}

// HasForm tells whether a word is such a form of any verb.
func (l *Lexicon) HasForm(id int32, form morph.Form) bool {
	return slices.ContainsFunc(l.VerbForms(id), func(v VerbForm) bool { return v.Form == form })
}
