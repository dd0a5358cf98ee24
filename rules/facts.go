package rules

import (
	"math"
	"strings"

	"bayan/extract/text"
)

func (d *decoder) verb(n *node) {
	var e Verb
	if !d.mapping(n, "a verb", []string{"infinitive", "stem", "perfective"}, func(key string, v *node) {
		switch key {
		case "infinitive":
			e.Infinitive, e.Pos = d.text(v), d.pos(v)
		case "stem":
			e.Stem = d.text(v)
		case "perfective":
			e.Perfective = d.texts(v)
			d.distinct(v)
		}
	}) {
		return
	}
	d.require(n, "a verb", "infinitive")
	d.some(n, "a verb", "stem", "perfective")
	if e.Infinitive != "" {
		d.set.Verbs = append(d.set.Verbs, e)
	}
}

var cueKeys = []string{"verb", "noun", "phrase", "before", "credits", "act", "object", "clause", "impersonal", "refusal", "explicit", "split", "complement", "naming", "documented", "official", "news", "people", "feeling", "finding", "arises", "own", "present", "audience", "except", "bare", "remove"}

// flags are the keys of a cue that are true or false, and where each goes.
func (e *Cue) flags() map[string]*bool {
	return map[string]*bool{
		"before": &e.Before, "credits": &e.Credits, "clause": &e.Clause, "impersonal": &e.Impersonal, "refusal": &e.Refusal,
		"explicit": &e.Explicit, "split": &e.Split, "complement": &e.Complement, "naming": &e.Naming,
		"documented": &e.Documented, "official": &e.Official, "news": &e.News, "people": &e.People, "feeling": &e.Feeling,
		"finding": &e.Finding, "arises": &e.Arises, "own": &e.Own, "present": &e.Present, "remove": &e.Remove,
	}
}

func (d *decoder) cue(n *node) {
	e := Cue{Clause: true}
	flags := e.flags()
	var head *node
	heads := 0
	if !d.mapping(n, "a cue", cueKeys, func(key string, v *node) {
		switch key {
		case "verb", "noun", "phrase":
			read := d.text
			if key == "phrase" {
				read = d.symbol // it may be a sign: the colon of headlines
			}
			s := read(v)
			e.Pos, head = d.pos(v), v
			*map[string]*string{"verb": &e.Verb, "noun": &e.Noun, "phrase": &e.Phrase}[key] = s
			heads++
		case "act":
			e.Act = d.oneOf(v, key, Acts)
		case "object":
			e.Object = d.texts(v)
			d.distinct(v)
		case "audience":
			e.Audience = append([]string{}, d.texts(v)...) // an empty list says that there is none
			d.distinct(v)
		case "except":
			e.Except = d.texts(v)
			d.distinct(v)
		case "bare":
			e.Bare = d.texts(v)
			d.distinct(v)
		default:
			*flags[key] = d.flag(v, key)
		}
	}) {
		return
	}
	d.checkCue(n, head, heads, &e)
	if heads == 1 && cueName(&e) != "" {
		d.set.Cues = append(d.set.Cues, e)
	}
}

// checkCue reports what does not go together in a cue of so many heads, of which head is the last.
func (d *decoder) checkCue(n, head *node, heads int, e *Cue) {
	switch {
	case heads == 0:
		d.fail(n, keyError, "a cue without its words: add one of %q %q %q", "verb: …", "noun: …", "phrase: …")
	case heads > 1:
		d.fail(head, keyError, "a cue has one of verb, noun and phrase: make an entry for each")
	case e.Before && e.Phrase == "":
		d.fail(n, keyError, "only a phrase can stand before its speaker: take out before, or write phrase in the place of verb or noun")
	case e.Credits && e.Phrase == "":
		d.fail(n, keyError, "only a phrase can tell whose words a quotation is: take out credits, or write phrase in the place of verb or noun")
	}
	if !d.removal(n, e.Remove) {
		d.require(n, "a cue", "act")
	}
}

// cueName is the verb, noun or phrase of a cue.
func cueName(e *Cue) string { return e.Verb + e.Noun + e.Phrase }

// cueKey is under what a cue replaces one of an earlier layer.
func cueKey(e *Cue) string {
	switch {
	case e.Verb != "":
		return "verb " + text.Fold(e.Verb)
	case e.Noun != "":
		return "noun " + text.Fold(e.Noun)
	}
	return "phrase " + text.Fold(e.Phrase)
}

func (d *decoder) event(n *node) {
	e := Event{Pos: d.pos(n)}
	if !d.mapping(n, "an event", []string{"event", "attack", "background", "nouns", "hints"}, func(key string, v *node) {
		switch key {
		case "event":
			e.Event, e.Pos = d.oneOf(v, key, Events), d.pos(v)
		case "attack":
			e.Attack = d.flag(v, key)
		case "background":
			e.Background = d.flag(v, key)
		case "nouns":
			e.Nouns = d.texts(v)
			d.distinct(v)
		case "hints":
			e.Hints = d.texts(v)
			d.distinct(v)
		}
	}) {
		return
	}
	d.require(n, "an event", "event")
	d.some(n, "an event", "nouns", "hints")
	d.set.Events = append(d.set.Events, e)
}

func (d *decoder) measure(n *node) {
	e := Measure{Pos: d.pos(n)}
	if !d.mapping(n, "a measure", []string{"measure", "predicates", "verbs", "nouns"}, func(key string, v *node) {
		switch key {
		case "measure":
			e.Measure, e.Pos = d.oneOf(v, key, Measures), d.pos(v)
			return
		case "predicates":
			e.Predicates = d.texts(v)
		case "verbs":
			e.Verbs = d.texts(v)
		case "nouns":
			e.Nouns = d.texts(v)
		}
		d.distinct(v)
	}) {
		return
	}
	d.require(n, "a measure", "measure")
	d.some(n, "a measure", "predicates", "verbs", "nouns")
	d.set.Measures = append(d.set.Measures, e)
}

func (d *decoder) role(n *node) {
	e := Role{Pos: d.pos(n)}
	if !d.mapping(n, "a role", []string{"role", "nouns"}, func(key string, v *node) {
		switch key {
		case "role":
			e.Role, e.Pos = d.oneOf(v, key, RoleNames), d.pos(v)
		case "nouns":
			e.Nouns = d.texts(v)
			d.distinct(v)
		}
	}) {
		return
	}
	d.require(n, "a role", "role", "nouns")
	d.set.Roles = append(d.set.Roles, e)
}

func (d *decoder) numeral(n *node) {
	e := Numeral{Pos: d.pos(n)}
	var value *node
	if !d.mapping(n, "a numeral", []string{"forms", "value", "kind"}, func(key string, v *node) {
		switch key {
		case "forms":
			e.Forms, e.Pos = d.texts(v), d.pos(v)
			d.distinct(v)
		case "value":
			e.Value, value = d.number(v, key), v
		case "kind":
			e.Kind = d.oneOf(v, key, NumeralKinds)
		}
	}) {
		return
	}
	d.require(n, "a numeral", "forms", "value", "kind")
	switch whole := e.Value == math.Trunc(e.Value); {
	case value == nil || e.Kind == "":
	case e.Value < 0:
		d.fail(value, valueError, "a number word below zero: leave out the minus, kind minus says it")
	case e.Kind == "unit" && (!whole || e.Value > 99):
		d.fail(value, valueError, "a unit is a whole number from 0 to 99: write multiplier or fraction as its kind")
	case !whole && strings.Contains("multiplier dozen collective ordinal", e.Kind):
		d.fail(value, valueError, "the value of a numeral of this kind is a whole number: write fraction, plus or minus as its kind")
	}
	d.set.Numerals = append(d.set.Numerals, e)
}

func (d *decoder) bound(n *node) {
	e := Bound{Pos: d.pos(n)}
	if !d.mapping(n, "a bound", []string{"bound", "before", "after"}, func(key string, v *node) {
		switch key {
		case "bound":
			e.Bound, e.Pos = d.oneOf(v, key, BoundNames), d.pos(v)
		case "before":
			e.Before = d.items(v, (*decoder).symbol)
			d.distinct(v)
		case "after":
			e.After = d.items(v, (*decoder).symbol)
			d.distinct(v)
		}
	}) {
		return
	}
	d.require(n, "a bound", "bound")
	d.some(n, "a bound", "before", "after")
	d.set.Bounds = append(d.set.Bounds, e)
}

func (d *decoder) vague(n *node) {
	if s := d.text(n); s != "" {
		d.set.Vague = append(d.set.Vague, Word{d.pos(n), s})
	}
}

func (d *decoder) period(n *node) {
	e := Period{Pos: d.pos(n)}
	if !d.mapping(n, "a period", []string{"forms", "kind", "value"}, func(key string, v *node) {
		switch key {
		case "forms":
			e.Forms, e.Pos = d.texts(v), d.pos(v)
			d.distinct(v)
		case "kind":
			e.Kind = d.oneOf(v, key, PeriodKinds)
		case "value":
			f := d.number(v, key)
			if e.Value = int(f); float64(e.Value) != f {
				d.fail(v, valueError, "the value of a period is a whole number: leave out the fraction")
			}
		}
	}) {
		return
	}
	d.require(n, "a period", "forms", "kind")
	d.set.Periods = append(d.set.Periods, e)
}
