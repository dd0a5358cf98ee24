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
// The files here put it together. speaker.go and speaker_pronoun.go choose among those who may be meant, deed.go drops
// what is rather a deed that the author tells. speech.go lets what was said run on over sentences without a cue, of which
// speech_rest.go tells those that belong to the one before, speech_talks.go those that say what is, will or would be,
// speech_person.go those that say "I", speech_ahead.go those that stand before one that does, speech_quotefree.go
// quotations that stand behind, and speech_voice.go weighs what speaks for the others. speech_hidden.go finds what
// sources without a name say within it; speech_credited.go reads a sentence that tells whose words the quotation before
// it is. page_headline.go and page_lede.go read how an article opens, page_inserted.go what a page puts between its
// paragraphs. confidence.go tells the statements of the kinds that are rarely wrong.
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
		st.Form, st.Quotes = r.Form(st.Content)
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
	said, cuts := make([]bool, len(hits)), []content.Cut(nil)
	for n := range hits {
		h := &hits[n]
		r.Quoting(h)
		c := source.Clause{Sentence: s, Par: par, Hits: hits, N: n}
		sub, ok := r.Subject(h, &c)
		if !ok || r.Conditional(h, &c) || r.Asked(&c) || r.Wondered(h, &c) {
			continue
		}
		c.Source = &sub
		st, by, ok := r.statement(h, &c)
		if !ok {
			continue
		}
		said[n] = true
		if r.add(st) && by > 0 {
			cuts = append(cuts, content.Cut{Statement: len(r.Out) - 1, By: by, Clause: c})
		}
		r.KeepSaid(&st, c.Before())
	}
	r.Mend(cuts, said)
	r.LookForDocuments(s)
	r.Watch(s)
}

// statement is what a cue reports of the source of its clause, and the cue at which that was cut, by its index, or 0.
func (r *reader) statement(h *cue.Hit, c *source.Clause) (Statement, int, bool) {
	sub := c.Source
	r.CutBy = 0
	content, ok := r.Content(h, c, sub)
	by := r.CutBy
	if !ok {
		if !sub.Hidden {
			sp := r.speaker(sub, h)
			r.Carry = &sp
		}
		return Statement{}, 0, false
	}
	r.Saying = content
	sp := r.spokenBy(h, c, sub, content)
	if r.deed(h, sp, content) {
		return Statement{}, 0, false
	}
	st := Statement{Speaker: sp, Cue: h.Span, Content: content, Rule: h.Cue.Pos, Reported: h.Cue}
	if h.Said > 0 {
		st.Cue.End = h.Said
	}
	st.Act = r.Act(h, sp, content)
	st.To, st.When = r.Circumstances(h, sub, c)
	return st, by, true
}

// runOver lets what was said run on over a sentence, or up to it, unless that tells whose words the quotation before it
// is.
func (r *reader) runOver(hits []cue.Hit, s, par text.Span) {
	st, credits := r.credited(s)
	if credits {
		r.add(st)
		r.Remember(st.Speaker, st.Speaker.Span.Start)
	}
	// whether the cues have a source is asked last: that is the work
	runs := !credits && r.speechRuns(s, par)
	if (runs || r.FirstPersonIn(s) && r.Doc.QuoteOf(s.Start) == nil) && r.saysNothing(hits, s, par) {
		if runs {
			st := &r.Out[len(r.Out)-1]
			st.Content, _ = r.TrimContent(st.Content.Start, s.End)
		} else {
			r.hearAuthor(s, par)
		}
	}
	if len(r.Out) > 0 && r.endsSpeech(s) {
		r.runUpTo(s.Start, par)
	}
}

// spokenBy is who says a content with a cue, and is kept in mind as who spoke.
func (r *reader) spokenBy(h *cue.Hit, c *source.Clause, sub *source.Subject, content text.Span) Speaker {
	sp := r.speaker(sub, h)
	if a, ok := r.Accused(sub.Span, h); !ok || a.Entity != sp.Entity || content.End > sub.Start {
		sp = r.NotSpokenOf(sp, content, text.Span{Start: sub.Behind, End: h.Start}) // but X پر الزام ہے (جسے انھوں نے مسترد کیا)
	}
	sp = r.SpeaksAlone(r.Agreeing(sp, h, content), content)
	sp = r.PastBody(r.ToldOf(sp, h, content), h, content)
	if sp.Hidden() {
		return sp
	}
	r.Carry = &sp
	r.extend(sub, sp, c)
	switch {
	case r.Nested(h, sp), r.Passing(sp):
	case r.WithinSpeech(sp, c.Sentence):
		r.RememberHead(sp)
	default:
		r.Remember(sp, r.SpokenAt(sub, h))
	}
	return sp
}

// saysNothing tells whether a sentence has no cue but such as have no source or say what "I" or "we" think:
// مجھے امید ہے کہ, ہم نے فیصلہ کیا ہے کہ.
func (r *reader) saysNothing(hits []cue.Hit, s, par text.Span) bool {
	for n := range hits {
		h, c := &hits[n], source.Clause{Sentence: s, Par: par, Hits: hits, N: n}
		ne := -1
		if h.Shape == cue.Verb && h.Perfect && !h.Passive && !h.Part {
			ne = r.Ergative(h, &c)
		}
		switch {
		case ne > 0 && r.Is(ne-1, lexicon.FirstPerson):
			if r.cited() || (h.Cue.Act == "say" || h.Cue.Act == "ask") && !r.spokeOfThemselves() {
				return false
			}
		case h.Shape == cue.Impersonal && r.SaidByAuthor(h, &c):
		default:
			if _, ok := r.Subject(h, &c); ok {
				return false // but میری صلاحیتوں کے مطابق, میں سکرپٹ لکھ رہی ہوں
			}
		}
	}
	return true
}

// cited tells whether the last statement stands in what somebody else said, who then goes on.
func (r *reader) cited() bool {
	n := len(r.Out) - 1
	return n > 0 && r.Out[n-1].Content.Contains(r.Out[n].Cue)
}

// spokeOfThemselves tells whether the last statement says "I" or "we" and asks nothing, so that what "I"
// told others next is part of it.
func (r *reader) spokeOfThemselves() bool {
	n := len(r.Out) - 1
	return n >= 0 && r.Out[n].Act != "ask" && r.lastSaysI()
}

// add keeps a statement and tells that it does, unless an earlier one has the same content.
func (r *reader) add(st Statement) bool {
	for n := len(r.Out) - 1; n >= 0 && n >= len(r.Out)-4; n-- {
		o := r.Out[n]
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
