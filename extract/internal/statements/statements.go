// Package statements finds who said what: the cue that reports, the speaker it
// belongs to and the content, as Urdu grammar arranges them.
//
// A sentence is read in three steps. cue.go finds the words that report, which
// match.go, verbcue.go, naming.go and heard.go tell apart. subject.go finds the phrase that
// names the source, with nominative.go, barename.go, relative.go, source.go, within.go
// and carried.go for how Urdu marks it, and phrase.go and participle.go for where it
// begins. content.go, object.go, quote.go, boundary.go and nextsource.go find the span of
// what was said, circumstance.go to whom and when it was, form.go how; told.go sorts out
// what is rather a deed that the author tells. Then speaker.go says who the source is in
// this article: with known.go, kind.go and ahead.go for noun phrases, with
// antecedent.go for relative pronouns, for other pronouns with pronoun.go, whom watch.go
// and focus.go keep in view, asked.go for who was asked before and gender.go for the
// gender that verbs tell; for reports with document.go, issuer.go and issued.go, for
// bodies with body.go. speech.go lets what was said run on over sentences without a cue;
// headline.go and lede.go read how an article opens.
package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
	"bayan/rules"
)

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
	Rule    rules.Pos
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

// Finder finds statements; it is immutable.
type Finder struct{ cues *cueSet }

// Find reads a document. names is what was found in it before.
func (f *Finder) Find(n *names.Result) []Statement {
	r := &reader{doc: n.Doc, lex: n.Lexicon, names: n, cues: f.cues, heads: map[string]Speaker{}, genders: map[int]gender{}, found: make([][]hit, len(n.Doc.Sentences))}
	none := focus{entity: -1, at: -1}
	r.focus, r.before, r.body = none, none, none
	for p, par := range r.doc.Paragraphs {
		if r.doc.Repeated(p) {
			continue
		}
		for s := r.doc.SentenceOf(par.Start); s < len(r.doc.Sentences) && r.doc.Sentences[s].Start < par.End; s++ {
			r.sentence(r.doc.Sentences[s], par)
		}
	}
	r.lede()
	for n := range r.out {
		st := &r.out[n]
		st.Form, st.Quotes = r.form(st.Content) // only now: what is said may have run on
	}
	return r.out
}

// sentence reads one sentence of a paragraph.
func (r *reader) sentence(s, par text.Span) {
	if st, ok := r.headline(s, par); ok {
		r.add(st)
		return
	}
	hits := r.hitsOf(r.doc.SentenceOf(s.Start))
	r.carry = nil
	// whether the cues have a source is asked last: that is the work
	runs := r.speechRuns(s, par)
	if (runs || r.firstPersonIn(s) && r.doc.QuoteOf(s.Start) == nil) && r.saysNothing(hits, s, par) {
		if runs {
			st := &r.out[len(r.out)-1]
			st.Content, _ = r.finish(st.Content.Start, s.End)
		} else {
			r.narrated = true
		}
	}
	for n := range hits {
		h := &hits[n]
		r.quoting(h)
		c := clause{sentence: s, par: par, hits: hits, n: n}
		sub, ok := r.subject(h, &c)
		if !ok || r.conditional(h, &c) || r.asked(&c) || r.wondered(h, &c) {
			continue
		}
		c.source = &sub
		content, ok := r.content(h, &c, &sub)
		if !ok {
			if !sub.hidden {
				sp := r.speaker(&sub, h)
				r.carry = &sp
			}
			continue
		}
		sp := r.agreeing(r.notSpokenOf(r.speaker(&sub, h), content, text.Span{Start: sub.end, End: h.Start}), h, content)
		if !sp.Hidden() {
			r.carry = &sp
			r.extend(&sub, sp, &c)
			if !r.nested(h, sp) {
				r.remember(sp, h.Start)
			}
		}
		if r.deed(h, sp, content) {
			continue
		}
		st := Statement{Speaker: sp, Cue: h.Span, Content: content, Rule: h.cue.Pos}
		st.Act = r.act(h, content)
		st.To, st.When = r.circumstances(h, &sub, &c)
		r.add(st)
		r.keepSaid(&st, c.before())
	}
	r.lookForDocuments(s)
	r.watch(s)
}

// saysNothing tells whether a sentence has no cue but such as have no source or say what "I" or "we" think:
// مجھے امید ہے کہ, ہم نے فیصلہ کیا ہے کہ.
func (r *reader) saysNothing(hits []hit, s, par text.Span) bool {
	for n := range hits {
		h, c := &hits[n], clause{sentence: s, par: par, hits: hits, n: n}
		ne := -1
		if h.shape == verbCue && h.perfect && !h.passive && !h.part {
			ne = r.ergative(h, &c)
		}
		switch {
		case ne > 0 && r.is(ne-1, lexicon.FirstPerson):
			if r.cited() || (h.cue.Act == "say" || h.cue.Act == "ask") && !r.spokeOfThemselves() {
				return false
			}
		case h.shape == impersonalCue && r.firstPerson(h, &c):
		default:
			if _, ok := r.subject(h, &c); ok {
				return false // but میری صلاحیتوں کے مطابق, میں سکرپٹ لکھ رہی ہوں
			}
		}
	}
	return true
}

// cited tells whether the last statement stands in what somebody else said, who then goes on.
func (r *reader) cited() bool {
	n := len(r.out) - 1
	return n > 0 && r.out[n-1].Content.Contains(r.out[n].Cue)
}

// spokeOfThemselves tells whether the last statement says "I" or "we" and asks nothing, so that what "I"
// told others next is part of it.
func (r *reader) spokeOfThemselves() bool {
	n := len(r.out) - 1
	return n >= 0 && r.out[n].Act != "ask" && r.lastSaysI()
}

// add keeps a statement unless an earlier one has the same content.
func (r *reader) add(st Statement) {
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-4; n-- {
		o := r.out[n]
		if o.Content == st.Content && (st.Act != "deny" || o.Act == "deny") || o.Cue.Overlaps(st.Cue) {
			return
		}
		// what a source says of its own saying is one statement: اس نے کہا کہ اسے امید ہے کہ
		if o.Content.Contains(st.Cue) && !st.Speaker.Hidden() && st.Speaker.Entity == o.Speaker.Entity && (st.Speaker.Entity >= 0 || st.Speaker.Name == o.Speaker.Name) {
			return
		}
	}
	r.out = append(r.out, st)
}
