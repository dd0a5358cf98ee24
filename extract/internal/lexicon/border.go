package lexicon

import (
	"strings"

	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// addBorders fills parts and opens, by which the tokenizer finds sentences whose stop
// is missing. The classes and verbs must be complete.
func (l *Lexicon) addBorders() {
	listed := map[int32]text.Part{}
	for list, p := range map[string]text.Part{"finite_verbs": text.Finite, "clause_ends": text.Ends, "study_words": text.Study, "sentence_holds": text.Holds, "subordinators": text.Subordinate, "headline_ends": text.Closing} {
		for _, id := range l.addList(list) {
			listed[id] |= p
		}
	}
	that, agent, therefore := l.symbol("کہ"), l.symbol("نے"), l.symbol("لیے")
	l.wordPairs("sentence_openers", l.opens)
	l.wordPairs("link_labels", l.links)
	l.parts = make([]text.Part, len(l.words))
	for id := range l.parts {
		l.parts[id] = listed[int32(id)] | l.borderPart(int32(id), listed[int32(id)]&text.Finite != 0)
	}
	l.parts[that] |= text.That
	l.parts[agent] |= text.Agent
	l.parts[therefore] |= text.Therefore
	l.markSaying()
}

// borderPart is what the classes and forms of a word, and whether it is a finite verb, say that it does at the border of a
// sentence.
func (l *Lexicon) borderPart(id int32, finite bool) text.Part {
	var p text.Part
	c := l.classes[id]
	perfective := l.HasForm(id, morph.Perfective)
	if c&LetterName == 0 && (c&Auxiliary != 0 || perfective) {
		p |= text.Verbal
	}
	if perfective && (strings.HasSuffix(l.words[id], "ا") || strings.HasSuffix(l.words[id], "ییں")) {
		p |= text.Past
	}
	if finite && strings.HasPrefix(l.words[id], "تھ") {
		p |= text.Was
	}
	if perfective && c&(LetterName|Postposition) == 0 {
		p |= text.Done
	}
	if c&(PersonPronoun|Demonstrative) != 0 {
		p |= text.Points
	}
	if c&Negation != 0 || l.HasForm(id, morph.Root) {
		p |= text.Root
	}
	if c&Postposition != 0 {
		p |= text.Holds
	}
	if c&FirstPerson != 0 && c&Postposition == 0 {
		p |= text.Self
	}
	if l.HasForm(id, morph.Infinitive) {
		p |= text.Infinite
	}
	return p
}

// markSaying notes the words of the cues.
func (l *Lexicon) markSaying() {
	for _, c := range l.Rules.Cues {
		switch {
		case c.Noun != "" && c.Present: // an adjective: مصر is a country as well
		case c.Noun != "" && (c.Impersonal || !strings.HasSuffix(c.Noun, "نا")):
			l.markCue(c.Noun, text.Says)
		case c.Noun != "":
			l.markCue(c.Noun, text.Says|text.Source) // کہنا
		case c.Phrase != "" && c.Phrase != ":" && !c.Credits:
			l.markCue(c.Phrase, text.Says|text.Source)
		case c.Verb != "" && !strings.Contains(c.Verb, " "):
			l.markVerb(c.Verb)
		case c.Verb != "":
			l.markCue(c.Verb[:strings.LastIndexByte(c.Verb, ' ')], text.Telling)
		}
	}
}

// wordPairs fills a set with the entries of a list, each two words.
func (l *Lexicon) wordPairs(list string, set map[uint64]bool) {
	for _, w := range l.Rules.Words[list] {
		if f := strings.Fields(text.Fold(w.Text)); len(f) == 2 {
			set[edge(l.symbol(f[0]), l.symbol(f[1]))] = true
		}
	}
}

// markCue marks the last word of a cue, unless it is a small one (کی رائے میں).
func (l *Lexicon) markCue(cue string, p text.Part) {
	f := strings.Fields(text.Fold(cue))
	if id := l.ids[f[len(f)-1]]; l.classes[id]&Postposition == 0 {
		l.parts[id] |= p
	}
}

// markVerb marks the forms of a verb that alone is a cue: کہنا.
func (l *Lexicon) markVerb(infinitive string) {
	verb := l.ids[text.Fold(infinitive)]
	for id := range l.verbs {
		for _, v := range l.verbs[id] {
			if v.Verb != verb {
				continue
			}
			l.parts[id] |= text.Says
			if v.Form == morph.Perfective {
				l.parts[id] |= text.Source
			}
		}
	}
}

// Part implements text.Vocabulary.
func (l *Lexicon) Part(id int32) text.Part { return l.parts[id] }

// Link implements text.Vocabulary.
func (l *Lexicon) Link(first, second int32) bool { return first != 0 && l.links[edge(first, second)] }

// Opens implements text.Vocabulary.
func (l *Lexicon) Opens(first, second int32) bool { return first != 0 && l.opens[edge(first, second)] }
