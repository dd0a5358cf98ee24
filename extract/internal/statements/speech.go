package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// speechRuns tells whether a sentence without a cue goes on with what the last statement reports, right behind it in the
// same paragraph.
func (r *reader) speechRuns(s, par text.Span) bool {
	st := r.Last()
	if st == nil || s.Start <= par.Start || st.Content.End > s.Start || st.Content.Start < par.Start {
		return false
	}
	if r.Fold(s.Start) == "(" && r.Fold(s.Start+1) == "جاری" && r.Fold(s.Start+3) == ")" {
		s.Start += 4 // (جاری ہے): the page's
	}
	if r.sentenceBetween(st.Content.End, s.Start) {
		return false
	}
	if r.ofSentence(s, st) || r.asksOn(s, st) || r.demandsOn(s, st) || r.ordersOn(s, st) {
		return true
	}
	if st.Speaker.Hidden() || r.aside(s) {
		return false
	}
	// as agencies write within one speech, without a blank: …گی۔اگر ضرورت پڑی تو … کیا جائے گا
	if r.GluedToStop(s.Start) && r.WithKe(st) && r.Names.At(s.Start) == nil && r.wishes(s) {
		return true
	}
	if !r.WithAccording(st) && r.addresses(s) && (r.lastSaysI() || r.lastAddresses()) {
		return true
	}
	return r.talksOn(s, st) || r.supposes(s, st) || r.saysIOn(s, par, st)
}

// sentenceBetween tells whether words of another sentence than that of token to stand before it, from token from on.
func (r *reader) sentenceBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if r.Kind(i) == text.Word && r.Doc.SentenceOf(i) != r.Doc.SentenceOf(to) {
			return true
		}
	}
	return false
}

// ofSentence tells whether a sentence is the rest of the one that a statement reports: it begins as the rest of one does
// (تاکہ, جس میں, لہذا), or ends, as that does, with a quotation mark that nothing opened.
func (r *reader) ofSentence(s text.Span, st *Statement) bool {
	return r.strayMark(s.Start-1) && r.strayMark(s.End-1) ||
		r.In(s.Start, lexicon.SentenceTail) && !r.behindQuote(st, s.Start) || r.depends(s, st.Content.End) ||
		r.joins(s, st)
}

// behindQuote tells whether a quotation mark stands at the end of what a statement reports, or behind it before token i.
func (r *reader) behindQuote(st *Statement, i int) bool { return r.MarkBetween(st.Content.End-1, i) }

// saysIOn tells whether a sentence says "I" or "we" as the speaker of a statement does, stands before one that does, or
// is rather the speaker's than the author's.
func (r *reader) saysIOn(s, par text.Span, st *Statement) bool {
	told := r.narrated > nobodySays && !r.lastSaysI()
	if told && (r.narrated == authorSaysI || !r.ownVoice(s, st)) {
		return r.narrated == authorSaysWe && r.saysISoon(s, par, st, r.ownVoice) || !r.FirstPersonIn(s) && r.weighs(s, st)
	}
	return (r.FirstPersonIn(s) || r.verbSaysI(s) && r.IsPerson(st.Speaker.Entity)) &&
		(st.Speaker.Entity >= 0 || r.speaksItself(s) && !r.Is(st.Speaker.Name.End-1, lexicon.MediaWord|lexicon.Document)) ||
		r.saysISoon(s, par, st, anyVoice) || r.weighs(s, st)
}

// extend lets the last statement run on up to a sentence that begins with its speaker's
// pronoun, where only sentences without a cue lie between them in the paragraph: X نے
// کہا کہ …۔ …۔ انہوں نے (کہا کہ). Agencies report long speeches so.
func (r *reader) extend(sp Speaker, c *source.Clause) {
	sub := c.Source
	st := r.Last()
	if st == nil || c.N > 0 || !r.opensAnswer(sub.Start, c.Sentence.Start) || !r.OnlyPronoun(sub.Span) && !r.holdsForth(sp, c) {
		return
	}
	if !st.Speaker.Same(sp) || !r.IsPerson(sp.Entity) && (sp.Entity >= 0 || r.Is(sp.Name.End-1, lexicon.GroupNoun)) {
		return
	}
	r.runUpTo(sub.Start, c.Par)
}

// runUpTo lets the last statement run on up to the sentence of token i, over sentences of the paragraph that have no
// cue.
func (r *reader) runUpTo(i int, par text.Span) {
	st := r.Last()
	if !r.WithKe(st) || st.Content.Start < par.Start {
		return
	}
	first := r.Doc.SentenceOf(st.Content.End - 1)
	if q := r.Doc.QuoteOf(st.Content.End); q != nil || r.Doc.Sentences[first].End > st.Content.End+2 {
		return // it ended within its sentence
	}
	last := r.Doc.SentenceOf(i)
	for i := first + 1; i < last; i++ {
		if r.newsItem(r.Doc.Sentences[i]) {
			last = i
			break
		}
		if len(r.HitsOf(i)) > 0 || !r.speech(r.Doc.Sentences[i], st.Speaker.Entity) {
			return
		}
	}
	if last > first+1 {
		st.Content, _ = r.TrimContent(st.Content.Start, r.Doc.Sentences[last-1].End)
	}
}

// endsSpeech tells whether a sentence says where all that was said before it: ان خیالات کا اظہار انہوں نے … کیا, یہ
// بات انہوں نے … کہی, وہ … خطاب کر رہے تھے.
func (r *reader) endsSpeech(s text.Span) bool {
	i := s.Start
	switch f := r.Fold(i); {
	case r.In(i+1, lexicon.Utterance) && (f == "ان" || f == "یہ" && r.Is(i+2, lexicon.PersonPronoun)):
		return true
	case f == "وہ":
		e := r.FinalWord(s)
		rest := r.Fold(e - 1)
		if syntax.PastCopula(r.Fold(e)) && (rest == "رہے" || rest == "رہا" || rest == "رہی") && r.Fold(e-2) == "کر" {
			return r.Is(e-3, lexicon.Occasion) || r.In(e-3, lexicon.Utterance)
		}
	}
	return false
}

// longSpeech is how many statements of one speaker in a row make a paragraph that
// reports a speech.
const longSpeech = 3

// holdsForth tells whether a paragraph so far reports one speaker's speech.
func (r *reader) holdsForth(sp Speaker, c *source.Clause) bool {
	n := len(r.Out) - longSpeech
	if n < 0 || !r.IsPerson(sp.Entity) || sp.Resolved != "title" {
		return false
	}
	for _, st := range r.Out[n:] {
		if st.Speaker.Entity != sp.Entity || st.Content.Start < c.Par.Start {
			return false
		}
	}
	return true
}

// maxAnswer is how many words stand at most before the pronoun of who answers.
const maxAnswer = 8

// opensAnswer tells whether a pronoun opens its sentence, or stands behind words that
// only call it an answer: ایک سوال پر (انہوں نے).
func (r *reader) opensAnswer(i, start int) bool {
	if i == start {
		return true
	}
	for k := start; k < i && i-start <= maxAnswer; k++ {
		if r.Is(k, lexicon.Answer) || r.Fold(k) == "سوال" {
			return true
		}
	}
	return false
}

// aside tells whether a sentence is what the author adds: یاد رہے کہ, دوسری جانب, مزید پڑھیں, or the page
// does in another script.
func (r *reader) aside(s text.Span) bool {
	switch r.Fold(s.Start + 1) {
	case "رہے":
		return true
	case "اثنا", "جانب", "ہی": // دریں اثنا, دوسری جانب, حال ہی
		return r.Lex.Opens(r.ID(s.Start), r.ID(s.Start+1)) && (r.Fold(s.Start+1) != "ہی" || !r.FirstPersonIn(s))
	}
	return r.LinksElsewhere(s) || r.WithoutUrdu(s)
}

// speech tells whether a sentence without a cue can be the words of somebody who
// speaks before and behind it: it does not tell where they spoke, what they did or
// what the author adds.
func (r *reader) speech(s text.Span, speaker int) bool {
	if r.aside(s) || r.Is(s.Start, lexicon.ClauseStart) && r.Is(s.Start+1, lexicon.PersonPronoun) && r.Fold(s.Start+2) == "نے" {
		return false // تاہم انہوں نے تفصیل نہیں دی
	}
	for i := s.Start; i < s.End; i++ {
		if m := r.Names.At(i); m != nil && m.Entity == speaker {
			return false
		}
		if f := r.Fold(i + 1); r.Is(i, lexicon.Occasion|lexicon.Meeting) && f != "کو" && f != "کا" && f != "کی" {
			return false
		}
	}
	return true
}

// newsItem tells whether a sentence without "I" or "we" is an item of news like a headline, as pages put the title of
// another article between two sentences: آسٹریلیا نے پاکستان کو شکست دے دی.
func (r *reader) newsItem(s text.Span) bool {
	last := r.FinalWord(s)
	switch r.Fold(last) {
	case "دی", "دیا", "دیے":
		return r.VerbRoot(last-1) && !r.FirstPersonIn(s)
	case "گیا", "گیی", "گیے":
		return r.Fold(last-1) == "ہو" && !r.FirstPersonIn(s)
	}
	return false
}

// strayMark tells whether token i is a quotation mark that closes what nothing
// opened, behind a stop.
func (r *reader) strayMark(i int) bool {
	return r.Kind(i) == text.Mark && r.Doc.QuoteOf(i) == nil && r.Kind(i-1) == text.Stop
}

// runOver lets what was said run on over a sentence, or up to it, unless that tells whose words the quotation before it
// is.
func (r *reader) runOver(hits []cue.Hit, s, par text.Span) {
	st, credits := r.credited(s)
	if credits {
		r.add(st)
		r.PutInView(st.Speaker, st.Speaker.Span.Start)
	}
	// whether the cues have a source is asked last: that is the work
	runs := !credits && r.speechRuns(s, par)
	if (runs || r.FirstPersonIn(s) && r.Doc.QuoteOf(s.Start) == nil) && r.saysNothing(hits, s, par) {
		if runs {
			st := r.Last()
			st.Content, _ = r.TrimContent(st.Content.Start, s.End)
		} else {
			r.hearAuthor(s, par)
		}
	}
	if len(r.Out) > 0 && r.endsSpeech(s) {
		r.runUpTo(s.Start, par)
	}
}
