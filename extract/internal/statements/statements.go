// Package statements finds who said what: the cue that reports, the speaker it belongs to and the content, as Urdu
// grammar arranges them.
//
// A sentence is read step by step, each in a package that knows nothing of those after it:
//
//	syntax → cue → source → content
//
// finds the words that report, the phrase that names who said it, and what was said. Then
//
//	nominal → document → pronoun
//
// say who that phrase means in this article. The reader of each step embeds that of the one before, so that it can ask
// all that is known so far; what they pass on is in said.
//
// The files here put it together. deed.go drops what is rather a deed that the author tells, question.go what is asked.
// speech.go lets what was said run on over sentences without a cue, of which speech_rest.go tells those that belong to
// the one before, speech_talks.go those that say what is, will or would be, speech_person.go those that say "I",
// speech_ahead.go those that stand before one that does, speech_quotefree.go quotations that stand behind, and
// speech_weighed.go weighs what speaks for the others, with speech_tense.go. hidden.go finds what sources without a name
// say within it; credited.go reads a sentence that tells whose words the quotation before it is. page_headline.go and
// page_lede.go read how an article opens, page_inserted.go what a page puts between its paragraphs. confidence.go tells
// the statements of the kinds that are rarely wrong.
package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/content"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// Statement is content that the article attributes to a source.
type Statement = said.Statement

// Speaker is the source of a statement.
type Speaker = said.Speaker

// Finder finds statements; it is immutable.
type Finder struct{ cues *cue.Set }

// New arranges the cues of a lexicon's rules.
func New(l *lexicon.Lexicon) *Finder { return &Finder{cue.NewSet(l)} }

// Find reads a document. names is what was found in it before.
func (f *Finder) Find(n *names.Result) []Statement {
	r := newReader(n, f.cues)
	r.findInserted()
	for p, par := range r.Doc.Paragraphs {
		if r.Doc.Repeated(p) {
			continue
		}
		seen := r.View
		for s := r.Doc.SentenceOf(par.Start); s < len(r.Doc.Sentences) && r.Doc.Sentences[s].Start < par.End; s++ {
			r.sentence(r.Doc.Sentences[s], par)
		}
		if r.Inserted[p] {
			r.View = seen
		}
	}
	r.lede()
	r.quoteHidden()
	for n := range r.Out { // only now: what is said may have run on
		st := &r.Out[n]
		st.Form, st.Quotes = r.FormOf(st.Content)
		st.Sure = r.sure(n)
	}
	return r.Out
}

// sentence reads one sentence of a paragraph.
func (r *reader) sentence(s, par text.Span) {
	if r.LinksElsewhere(s) && s.Len() < maxLink {
		seen := r.View
		defer func() { r.View = seen }()
	}
	if st, ok := r.headline(s, par); ok {
		r.add(st)
		return
	}
	r.goesOnQuoted(s, par)
	hits := r.HitsOf(r.Doc.SentenceOf(s.Start))
	r.Carry = nil
	r.runOver(hits, s, par)
	reports, cuts := make([]bool, len(hits)), []content.Cut(nil)
	for n := range hits {
		h := &hits[n]
		r.KeepQuoteApart(h)
		c := source.Clause{Sentence: s, Par: par, Hits: hits, N: n}
		sub, ok := r.Subject(h, &c)
		if !ok || r.Conditional(h, &c) || r.asked(&c) || r.wondered(&c) {
			continue
		}
		c.Source = &sub
		st, by, ok := r.statement(&c)
		if !ok {
			continue
		}
		reports[n] = true
		if r.add(st) && by > 0 {
			cuts = append(cuts, content.Cut{Statement: len(r.Out) - 1, By: by, Clause: c})
		}
		r.RememberReport(&st, c.Before())
	}
	r.MendCuts(cuts, reports)
	r.RememberDocuments(s)
	r.WatchSentence(s)
}

// maxLink is how many tokens the headline of another article has at most, with the words that call it up.
const maxLink = 32

// statement is what a cue reports of the source of its clause, and the cue at which that was cut, by its index, or 0.
func (r *reader) statement(c *source.Clause) (Statement, int, bool) {
	h, sub := c.Hit(), c.Source
	r.CutBy = 0
	words, ok := r.ContentOf(c)
	by := r.CutBy
	if !ok {
		if !sub.Hidden {
			sp := r.SpeakerOf(sub, h)
			r.Carry = &sp
		}
		return Statement{}, 0, false
	}
	r.Saying = words
	sp := r.spokenBy(c, words)
	if r.deed(h, sp, words) {
		return Statement{}, 0, false
	}
	st := Statement{Speaker: sp, Cue: h.Span, Content: words, Rule: h.Cue.Pos, Reported: h.Cue}
	if h.Said > 0 {
		st.Cue.End = h.Said
	}
	st.Act = r.ActOf(h, sp, words)
	st.To, st.When = r.Circumstances(c)
	return st, by, true
}

// spokenBy is who says a content with a cue, and is kept in mind as who spoke.
func (r *reader) spokenBy(c *source.Clause, words text.Span) Speaker {
	sp := r.Corrected(r.SpeakerOf(c.Source, c.Hit()), c, words)
	if sp.Hidden() {
		return sp
	}
	r.Carry = &sp
	r.extend(sp, c)
	r.RememberSpeaker(sp, c)
	return sp
}

// maxSame is how many statements back one is looked for that is the same.
const maxSame = 4

// add keeps a statement and tells that it does, unless an earlier one has the same content.
func (r *reader) add(st Statement) bool {
	for o := range r.Latest(maxSame) {
		if o.Content == st.Content && (st.Act != "deny" || o.Act == "deny") || o.Cue.Overlaps(st.Cue) {
			return false
		}
		// what a source says of its own saying is one statement: اس نے کہا کہ اسے امید ہے کہ
		if o.Content.Contains(st.Cue) && !st.Speaker.Hidden() && st.Speaker.Same(o.Speaker) {
			return false
		}
	}
	r.Out = append(r.Out, st)
	return true
}
