// Package said holds what the steps of reading a document pass on to each other: the statements found so far and who is
// in view.
package said

import (
	"bayan/extract/text"
	"bayan/rules"
)

// Focus is whom a pronoun most likely means: the last speaker, or the last
// person who acted since.
type Focus struct {
	Entity int       // -1 for a phrase
	Phrase text.Span // who it is, where there is no entity
	At     int       // token
}

// Speaker is who is in view as the source that a phrase stands for.
func (f Focus) Speaker(s text.Span, how string) Speaker {
	return Speaker{Entity: f.Entity, Name: f.Phrase, Span: s, Resolved: how}
}

// Spoke tells whether who is in view is the source of a statement.
func (f Focus) Spoke(sp Speaker) bool { return f.Entity == sp.Entity && f.Phrase == sp.Name }

// View is who is in view.
type View struct {
	Focus  Focus // whom a pronoun most likely means
	Before Focus // somebody else, who spoke or acted before that
	Body   Focus // the country, agency or group that acted last
	Above  Focus // who was in view before somebody of whom only a subordinate clause told, at token below
	Below  int
}

// Statement is content that the article attributes to a source.
type Statement struct {
	Speaker Speaker
	Cue     text.Span
	Content text.Span
	Quotes  []text.Span // parts in the source's own words
	Act     string
	Form    string // direct, indirect or mixed
	To      text.Span
	When    text.Span
	Sure    bool // of the kinds that are rarely wrong
	Rule    rules.Pos

	Reported *rules.Cue // nil where no cue reports it, as in a headline
}

// Speaker is the source of a statement.
type Speaker struct {
	Entity   int       // index into the entities, or -1
	Name     text.Span // the phrase that says who it is, where there is no entity
	Span     text.Span // the words of the cue's clause; empty if it has none
	Resolved string    // name, title, pronoun, carried, phrase or "" for a hidden source
}

// Hidden tells whether the article hides the source.
func (s Speaker) Hidden() bool { return s.Entity < 0 && s.Name.Len() == 0 }

// Same tells whether two statements have the same source.
func (s Speaker) Same(o Speaker) bool {
	return s.Entity == o.Entity && (s.Entity >= 0 || s.Name == o.Name)
}
