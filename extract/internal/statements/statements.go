// Package statements finds who said what: the cue that reports, the speaker it belongs to and the content, as Urdu
// grammar arranges them.
//
// The names of the files say which step they serve. A sentence is read in three of them.
//
//   - cue: the words that report. cue_set.go arranges those of the rules, cue.go finds them, and cue_match.go,
//     cue_verb.go, cue_naming.go and cue_heard.go tell them apart, with cue_ahead.go for a noun before the subject of its
//     verb; cue_told.go sorts out what is rather a deed that the author tells.
//   - source: the phrase that names who said it. source_subject.go finds it, with source.go, and by how Urdu marks it
//     source_passive.go, source_nominative.go, source_pronoun.go, source_people.go, source_barename.go,
//     source_opening.go, source_several.go, source_relative.go, source_within.go, source_setting.go, source_document.go
//     and source_carried.go, with source_number.go for its number; source_before.go, source_phrase.go,
//     source_participle.go, source_direct.go, source_list.go and source_trim.go say where it begins.
//   - content: what was said. content.go, content_before.go, content_object.go and content_quote.go find its span,
//     content_boundary.go, content_outcome.go and content_nextsource.go where the author or somebody else goes on,
//     content_pending.go where nobody can, content_nested.go what others say within it, content_mend.go where a cue cut
//     it short that reports nothing; content_quotefree.go lets it run on over a quotation without a cue that stands
//     behind; content_circumstance.go finds to whom and when it was said, content_patient.go to whom something is done
//     in it, content_adverbial.go and content_adjunct.go what else of its clause stands before it, content_act.go what
//     its speaker does by saying it, with content_plan.go for demands and plans, and content_form.go in whose words.
//
// Then speaker.go says who the source is in this article.
//
//   - speaker_known.go knows names and what people are, with speaker_office.go for offices, speaker_nameend.go for
//     titles behind names, speaker_kin.go for families, speaker_inplace.go for nouns behind a place, speaker_chair.go
//     for who leads a body, speaker_elliptic.go for words that only say how many, speaker_pointed.go for phrases that
//     point to several just told of, and speaker_ahead.go for who is named later.
//   - body.go and body_kind.go know bodies, with body_fuller.go for those that were called more fully before;
//     document.go knows documents, with document_owner.go for whose they are, document_issuer.go for who issued them
//     and document_issued.go for those told of before.
//   - pronoun.go knows pronouns, with pronoun_watch.go and pronoun_focus.go for who is in view, pronoun_crowd.go for
//     when people without a name leave it, pronoun_asked.go for who was asked before, pronoun_clause.go for the clause
//     before, pronoun_leader.go and pronoun_justtold.go for whom the sentence before is about, pronoun_topic.go for who
//     it begins with in whatever case, pronoun_toldsince.go for who alone is named in it, pronoun_respect.go for those
//     spoken of with respect, whom no اس means, pronoun_antecedent.go and pronoun_takenup.go for relative clauses,
//     pronoun_gender.go for the gender that verbs tell and pronoun_number.go for whether one or several are told of.
//
// speech.go lets what was said run on over sentences without a cue, of which speech_rest.go tells those that belong to
// the one before, speech_talks.go those that say what is, will or would be, speech_person.go those that say "I",
// speech_ahead.go those that stand before one that does, and speech_voice.go weighs what speaks for the others.
// speech_hidden.go finds what sources without a name say within it; speech_credited.go reads a sentence that tells whose
// words the quotation before it is. page_headline.go and page_lede.go read how an article opens, page_inserted.go what a
// page puts between its paragraphs. confidence.go tells the statements of the kinds that are rarely wrong.
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
	Sure    bool // of the kinds that are rarely wrong
	Rule    rules.Pos

	cue *rules.Cue // nil where no cue reports it, as in a headline
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

// same tells whether two statements have the same source.
func (s Speaker) same(o Speaker) bool {
	return s.Entity == o.Entity && (s.Entity >= 0 || s.Name == o.Name)
}

// Finder finds statements; it is immutable.
type Finder struct{ cues *cueSet }

// Find reads a document. names is what was found in it before.
func (f *Finder) Find(n *names.Result) []Statement {
	r := &reader{doc: n.Doc, lex: n.Lexicon, names: n, cues: f.cues, heads: map[string]Speaker{}, found: make([][]hit, len(n.Doc.Sentences))}
	none := focus{entity: -1, at: -1}
	r.view = view{focus: none, before: none, body: none, above: none}
	r.findInserted()
	for p, par := range r.doc.Paragraphs {
		if r.doc.Repeated(p) {
			continue
		}
		seen := r.view
		for s := r.doc.SentenceOf(par.Start); s < len(r.doc.Sentences) && r.doc.Sentences[s].Start < par.End; s++ {
			r.sentence(r.doc.Sentences[s], par)
		}
		if r.inserted[p] {
			r.view = seen
		}
	}
	r.lede()
	r.quoteHidden()
	for n := range r.out { // only now: what is said may have run on
		st := &r.out[n]
		st.Form, st.Quotes = r.form(st.Content)
		st.Sure = r.sure(n)
	}
	return r.out
}

// sentence reads one sentence of a paragraph.
func (r *reader) sentence(s, par text.Span) {
	if r.link(s) && s.Len() < maxLink {
		seen := r.view
		defer func() { r.view = seen }()
	}
	if st, ok := r.headline(s, par); ok {
		r.add(st)
		return
	}
	r.goesOnQuoted(s, par)
	hits := r.hitsOf(r.doc.SentenceOf(s.Start))
	r.carry = nil
	r.runOver(hits, s, par)
	said, cuts := make([]bool, len(hits)), []cut(nil)
	for n := range hits {
		h := &hits[n]
		r.quoting(h)
		c := clause{sentence: s, par: par, hits: hits, n: n}
		sub, ok := r.subject(h, &c)
		if !ok || r.conditional(h, &c) || r.asked(&c) || r.wondered(h, &c) {
			continue
		}
		c.source = &sub
		st, by, ok := r.statement(h, &c)
		if !ok {
			continue
		}
		said[n] = true
		if r.add(st) && by > 0 {
			cuts = append(cuts, cut{statement: len(r.out) - 1, by: by, clause: c})
		}
		r.keepSaid(&st, c.before())
	}
	r.mend(cuts, said)
	r.lookForDocuments(s)
	r.watch(s)
}

// statement is what a cue reports of the source of its clause, and the cue at which that was cut, by its index, or 0.
func (r *reader) statement(h *hit, c *clause) (Statement, int, bool) {
	sub := c.source
	r.cutBy = 0
	content, ok := r.content(h, c, sub)
	by := r.cutBy
	if !ok {
		if !sub.hidden {
			sp := r.speaker(sub, h)
			r.carry = &sp
		}
		return Statement{}, 0, false
	}
	r.saying = content
	sp := r.spokenBy(h, c, sub, content)
	if r.deed(h, sp, content) {
		return Statement{}, 0, false
	}
	st := Statement{Speaker: sp, Cue: h.Span, Content: content, Rule: h.cue.Pos, cue: h.cue}
	if h.said > 0 {
		st.Cue.End = h.said
	}
	st.Act = r.act(h, sp, content)
	st.To, st.When = r.circumstances(h, sub, c)
	return st, by, true
}

// runOver lets what was said run on over a sentence, or up to it, unless that tells whose words the quotation before it
// is.
func (r *reader) runOver(hits []hit, s, par text.Span) {
	st, credits := r.credited(s)
	if credits {
		r.add(st)
		r.remember(st.Speaker, st.Speaker.Span.Start)
	}
	// whether the cues have a source is asked last: that is the work
	runs := !credits && r.speechRuns(s, par)
	if (runs || r.firstPersonIn(s) && r.doc.QuoteOf(s.Start) == nil) && r.saysNothing(hits, s, par) {
		if runs {
			st := &r.out[len(r.out)-1]
			st.Content, _ = r.finish(st.Content.Start, s.End)
		} else {
			r.hearAuthor(s, par)
		}
	}
	if len(r.out) > 0 && r.endsSpeech(s) {
		r.runUpTo(s.Start, par)
	}
}

// spokenBy is who says a content with a cue, and is kept in mind as who spoke.
func (r *reader) spokenBy(h *hit, c *clause, sub *subject, content text.Span) Speaker {
	sp := r.speaker(sub, h)
	if a, ok := r.accused(sub.Span, h); !ok || a.Entity != sp.Entity || content.End > sub.Start {
		sp = r.notSpokenOf(sp, content, text.Span{Start: sub.end, End: h.Start}) // but X پر الزام ہے (جسے انھوں نے مسترد کیا)
	}
	sp = r.speaksAlone(r.agreeing(sp, h, content), content)
	sp = r.pastBody(r.toldOf(sp, h, content), h, content)
	if sp.Hidden() {
		return sp
	}
	r.carry = &sp
	r.extend(sub, sp, c)
	switch {
	case r.nested(h, sp), r.passing(sp):
	case r.withinSpeech(sp, c.sentence):
		r.rememberHead(sp)
	default:
		r.remember(sp, r.spokenAt(sub, h))
	}
	return sp
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

// add keeps a statement and tells that it does, unless an earlier one has the same content.
func (r *reader) add(st Statement) bool {
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-4; n-- {
		o := r.out[n]
		if o.Content == st.Content && (st.Act != "deny" || o.Act == "deny") || o.Cue.Overlaps(st.Cue) {
			return false
		}
		// what a source says of its own saying is one statement: اس نے کہا کہ اسے امید ہے کہ
		if o.Content.Contains(st.Cue) && !st.Speaker.Hidden() && st.Speaker.same(o.Speaker) {
			return false
		}
	}
	r.out = append(r.out, st)
	return true
}
