// Package morph generates the inflected forms of Urdu nouns and verbs, so that a
// rule file names a word once, in its dictionary form.
//
// The paradigms follow R. L. Schmidt, Urdu: An Essential Grammar (1999). All
// words in and out are folded. Forms that no speaker uses may be among those
// given: they match nothing.
package morph

import "strings"

// Noun gives a noun phrase in all its cases and numbers, the dictionary form
// first. Only the last word is inflected.
func Noun(phrase string) []string {
	head, last := "", phrase
	if i := strings.LastIndexByte(phrase, ' '); i >= 0 {
		head, last = phrase[:i+1], phrase[i+1:]
	}
	forms := []string{phrase}
	add := func(words ...string) {
		for _, w := range words {
			forms = append(forms, head+w)
		}
	}
	stem, marked := cutAny(last, "ہ", "ا")
	switch {
	case marked:
		add(stem+"ے", stem+"وں", last+"وں", last+"ییں")
	case strings.HasSuffix(last, "ی"):
		add(last+"اں", last+"وں")
	case strings.HasSuffix(last, "و"):
		add(last+"وں", last+"ییں")
	default:
		add(last+"وں", last+"یں")
	}
	return forms
}

func cutAny(s string, suffixes ...string) (string, bool) {
	for _, x := range suffixes {
		if t, ok := strings.CutSuffix(s, x); ok && t != "" {
			return t, true
		}
	}
	return s, false
}

// Form is what a verb form can do in a sentence.
type Form uint8

const (
	Perfective   Form = iota // کیا: active with نے, or passive before a form of جانا
	Imperfective             // کرتا
	Root                     // کر, before رہا, چکا, دیا …
	Infinitive               // کرنا
	Subjunctive              // کرے, کریں, also imperative
)

// VerbForm is one form of a verb.
type VerbForm struct {
	Text string
	Form Form
}

// Verb conjugates a verb given by its infinitive. stem and perfective may be
// empty for a regular verb.
func Verb(infinitive, stem string, perfective []string) []VerbForm {
	base := strings.TrimSuffix(infinitive, "نا")
	if stem == "" {
		stem = base
	}
	var forms []VerbForm
	add := func(f Form, words ...string) {
		for _, w := range words {
			forms = append(forms, VerbForm{w, f})
		}
	}
	if len(perfective) == 0 {
		perfective = regularPerfective(base)
	}
	add(Perfective, perfective...)
	for _, e := range []string{"تا", "تے", "تی", "تیں"} {
		add(Imperfective, base+e)
	}
	for _, e := range []string{"نا", "نے", "نی"} {
		add(Infinitive, base+e)
	}
	add(Root, stem)
	if vowel(base) {
		add(Subjunctive, base+"یے", base+"ییں", base+"ے", base+"یں", base+"و")
	} else {
		add(Subjunctive, base+"ے", base+"یں", base+"یے", base+"و", base+"وں")
	}
	return forms
}

func vowel(base string) bool {
	return strings.HasSuffix(base, "ا") || strings.HasSuffix(base, "و")
}

func regularPerfective(base string) []string {
	if vowel(base) {
		return []string{base + "یا", base + "یی", base + "یے", base + "ییں"}
	}
	return []string{base + "ا", base + "ی", base + "ے", base + "یں"}
}
