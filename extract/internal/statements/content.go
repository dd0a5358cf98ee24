package statements

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// content is the span of what was said. It is false where a cue has none.
func (r *reader) content(h *hit, c *clause, sub *subject) (text.Span, bool) {
	if h.ke {
		return r.clauseAfter(h.End, c)
	}
	if h.apart > 0 {
		start := r.clauseStart(h.apart, c.before())
		for i := start; i < h.apart; i++ {
			if f := r.fold(i); f == "جس" || f == "جن" {
				start = i
			}
		}
		return r.finish(start, h.apart, c)
	}
	if s, ok := r.thisMatter(h, c, sub); ok {
		return s, true
	}
	switch h.shape {
	case impersonalCue:
		return r.object(h, c, sub)
	case behindCue, beforeCue:
		from := max(h.End, sub.end)
		if s, ok := r.clauseAfter(from, c); ok && s.Len() > 2 {
			return s, true
		}
		return r.clauseBeforeCue(sub.Start, c)
	}
	if s, ok := r.quoteAfter(h.End, c); ok {
		return s, true
	}
	if h.shape == verbCue && (h.object || mandatoryObject(h.cue)) {
		if s, ok := r.object(h, c, sub); ok {
			return s, true
		}
	}
	if s, ok := r.objectFirst(h, c, sub); ok {
		return s, true
	}
	if s, ok := r.quoteBefore(h, c, sub); ok {
		return s, true
	}
	if h.cue.Act != "say" || h.part || mandatoryObject(h.cue) || h.shape == verbCue && h.core != h.End && r.hasNoun(h) {
		return text.Span{}, false
	}
	end := c.sentence.End
	if h.perfect && !h.passive && h.End < end-4 && c.n+1 == len(c.hits) && (r.kind(h.End) == text.Number || r.kind(h.End) == text.Word && !r.is(h.End, lexicon.Conjunction|lexicon.Postposition) || r.fold(h.End) == "،") {
		return r.clauseAfter(h.End, c) // نے کہا ہے پاکستان میں …
	}
	if r.kind(h.End) == text.Punct && r.fold(h.End) == ":" || h.End < end-4 && r.kind(h.End) == text.Word && !h.passive && c.n+1 == len(c.hits) && h.shape == verbCue && !h.perfect {
		return r.clauseAfter(h.End, c)
	}
	if h.End >= end-1 {
		return r.clauseBeforeCue(sub.Start, c)
	}
	return text.Span{}, false
}

// thisMatter is the sentence before one that says who told it: یہ بات پولیس نے
// بتائی.
func (r *reader) thisMatter(h *hit, c *clause, sub *subject) (text.Span, bool) {
	i := c.sentence.Start
	if h.shape != verbCue || h.cue.Act != "say" || r.fold(i) != "یہ" || r.fold(i+1) != "بات" || i == c.par.Start || sub.Start > i+16 {
		return text.Span{}, false
	}
	before := *c
	before.sentence = r.doc.Sentences[r.doc.SentenceOf(i-1)]
	for _, st := range r.out {
		if st.Content.Overlaps(before.sentence) {
			return text.Span{}, false
		}
	}
	return r.finish(before.sentence.Start, before.sentence.End, &before)
}

// objectFirst is an object that stands before the source: حملے پر لوگوں نے احتجاج
// کیا.
func (r *reader) objectFirst(h *hit, c *clause, sub *subject) (text.Span, bool) {
	if h.shape != verbCue || h.passive || sub.Len() == 0 || sub.Start-1 <= c.before() || !slices.Contains(r.cues.objects[h.cue], r.id(sub.Start-1)) || h.cue.Act == "say" {
		return text.Span{}, false
	}
	start := r.skipCircumstance(r.clauseStart(sub.Start-1, c.before()), sub.Start-1, h.cue.Act)
	return r.finish(start, sub.Start-1, c)
}

// hasNoun tells whether a verb cue has a noun of its own: تصدیق (کی).
func (r *reader) hasNoun(h *hit) bool {
	return len(r.lex.VerbForms(r.id(h.core))) == 0
}

// longQuote is how many words a quotation has that is taken for all of what was
// said, whatever follows it.
const longQuote = 9

// clauseAfter is the content that starts at token i: a quotation with all that
// runs on in it, or the words up to where another clause is reported by somebody
// else.
func (r *reader) clauseAfter(i int, c *clause) (text.Span, bool) {
	for i < c.sentence.End && (r.kind(i) == text.Punct && r.fold(i) != "(" || r.fold(i) == "کہ") {
		i++
	}
	if i >= c.sentence.End {
		if s, ok := r.quoteFollowing(c); ok {
			return s, true
		}
		return text.Span{}, false
	}
	if r.kind(i) == text.Mark {
		if q := r.doc.QuoteOf(i); q != nil && q.Open == i {
			end := r.quoteEnd(q, c)
			if q.Closed && end-i < longQuote && end+1 < c.sentence.End && !r.endsQuoteClause(end+1) {
				// the quotation is only the beginning of what was said
				return r.finish(i, r.boundary(i, c), c)
			}
			return r.finish(i, end, c)
		}
	}
	return r.finish(i, r.quoteBehind(r.boundary(i, c), c), c)
}

// quoteBehind extends a clause that reaches its sentence's end over a quotation
// that opens the next sentence without a cue of its own: … ہے۔ ’…‘
func (r *reader) quoteBehind(end int, c *clause) int {
	if end != c.sentence.End || end >= len(r.doc.Tokens) || r.kind(end) != text.Mark {
		return end
	}
	q := r.doc.QuoteOf(end)
	if q == nil || q.Open != end {
		return end
	}
	next := *c
	next.sentence = r.doc.Sentences[r.doc.SentenceOf(end)]
	for _, p := range r.doc.Paragraphs {
		if p.Contains(next.sentence) {
			next.par = p
		}
	}
	if q.Closed {
		last := r.doc.Sentences[r.doc.SentenceOf(q.Close)]
		if q.Close < last.End-2 {
			return end // the sentence goes on behind the quotation: ’…‘ X نے کہا
		}
		if next.par.Start == q.Open && next.par.Len() < 12 && r.kind(q.Close-1) != text.Stop && r.kind(next.par.End-1) != text.Stop {
			return end // a headline
		}
	}
	return r.quoteEnd(q, &next)
}

// endsQuoteClause tells whether the content is over behind a quotation that
// closes before token i.
func (r *reader) endsQuoteClause(i int) bool {
	switch r.kind(i) {
	case text.Stop, text.Punct:
		return true
	}
	return r.is(i, lexicon.ClauseStart)
}

// quoteEnd is the first token behind a quotation's words. One that is not closed
// ends with its sentence; it goes on in the next paragraphs where these open a
// quotation again.
func (r *reader) quoteEnd(q *text.Quote, c *clause) int {
	end := q.Close
	if !q.Closed {
		end = r.doc.Sentences[r.doc.SentenceOf(q.Open)].End
		for s := r.doc.SentenceOf(q.Open) + 1; s < len(r.doc.Sentences) && r.doc.Sentences[s].End <= c.par.End; s++ {
			if len(r.hits(r.doc.Sentences[s])) > 0 {
				break
			}
			end = r.doc.Sentences[s].End
		}
	}
	if end >= c.par.End-2 {
		end = r.runOn(end, c)
	}
	return end
}

// runOn extends a quotation that reaches its paragraph's end over the paragraphs
// behind it that open with a mark and are nobody else's.
func (r *reader) runOn(end int, c *clause) int {
	n := 0
	for n < len(r.doc.Paragraphs) && r.doc.Paragraphs[n].Start <= c.sentence.Start {
		n++
	}
	for ; n < len(r.doc.Paragraphs); n++ {
		p := r.doc.Paragraphs[n]
		q := r.doc.QuoteOf(p.Start)
		if q == nil || q.Open != p.Start || q.Closed && q.Close < p.End-2 || r.doc.Repeated(n) {
			return end
		}
		if !q.Closed || q.Close-q.Open < 8 && p.Len() < 10 {
			if q.Closed {
				return end // a headline in quotation marks
			}
		}
		end = p.End
	}
	return end
}

// quoteFollowing is the quotation that opens the next sentence or paragraph.
func (r *reader) quoteFollowing(c *clause) (text.Span, bool) {
	i := c.sentence.End
	if i >= len(r.doc.Tokens) || r.kind(i) != text.Mark {
		return text.Span{}, false
	}
	q := r.doc.QuoteOf(i)
	if q == nil || q.Open != i {
		return text.Span{}, false
	}
	next := *c
	next.sentence = r.doc.Sentences[r.doc.SentenceOf(i)]
	for _, p := range r.doc.Paragraphs {
		if p.Contains(next.sentence) {
			next.par = p
		}
	}
	return r.finish(i, r.quoteEnd(q, &next), &next)
}

// quoteAfter is a quotation behind the cue: کہا: "…", کہا، ’…‘.
func (r *reader) quoteAfter(i int, c *clause) (text.Span, bool) {
	for i < c.sentence.End && r.kind(i) == text.Punct {
		i++
	}
	if i >= c.sentence.End-1 {
		if s, ok := r.quoteFollowing(c); ok && i >= c.sentence.End {
			return s, true
		}
	}
	if r.kind(i) != text.Mark || i >= c.sentence.End {
		return text.Span{}, false
	}
	if q := r.doc.QuoteOf(i); q == nil || q.Open != i {
		return text.Span{}, false
	}
	return r.clauseAfter(i, c)
}

// quoteBefore is the quotation before the subject or between it and the cue.
func (r *reader) quoteBefore(h *hit, c *clause, sub *subject) (text.Span, bool) {
	if h.part && !h.perfect {
		return text.Span{}, false
	}
	lo := c.before()
	for i := h.Start - 1; i >= max(lo, c.par.Start) && i >= h.Start-14; i-- {
		if r.kind(i) != text.Mark {
			if i < sub.Start && r.kind(i) == text.Word && i < sub.Start-2 {
				return text.Span{}, false
			}
			continue
		}
		q := r.doc.QuoteOf(i)
		if q == nil || q.Close != i || !q.Closed || q.Close-q.Open < 4 {
			return text.Span{}, false
		}
		if q.Open >= sub.Start && q.Open < sub.End {
			return text.Span{}, false
		}
		return text.Span{Start: q.Open + 1, End: q.Close}, true
	}
	return text.Span{}, false
}

// object is the noun phrase before a cue that says what was denied, demanded,
// condemned: without its postposition, and without whom it was said to or when.
func (r *reader) object(h *hit, c *clause, sub *subject) (text.Span, bool) {
	end := h.Start
	if h.object {
		end = h.objectEnd
	}
	start := c.before()
	if sub.End > start && sub.end <= end {
		start = sub.end
	} else if sub.Start >= end || sub.Len() == 0 {
		start = r.clauseStart(end, c.before())
	}
	if f := r.fold(start); f == "جہاں" || f == "جب" {
		start++
	}
	// object first: اس حملے کی ذمہ داری X نے قبول کی
	if start >= end && sub.Start > c.sentence.Start {
		start = r.clauseStart(sub.Start, c.before())
		end = sub.Start
	}
	if !mandatoryObject(h.cue) {
		start = r.skipCircumstance(start, end, h.cue.Act)
	}
	for start < end && (r.kind(start) == text.Punct || r.is(start, lexicon.Particle) || r.fold(start) == "اور") {
		start++
	}
	if start >= end {
		return text.Span{}, false
	}
	return r.finish(start, end, c)
}

// skipCircumstance leaves out, at the start of an object phrase, the time, place
// or audience: (منگل کو) (پولیس کو) فوری اقدامات (کی ہدایت کی).
func (r *reader) skipCircumstance(start, end int, act string) int {
	cut := start
	for i := start; i < end-1; i++ {
		switch r.fold(i) {
		case "کو":
			if i-start <= 12 && directed(act) && (r.is(i-1, lexicon.TimeWord) || r.names.EndingAt(i) != nil || r.is(i-1, lexicon.PersonNoun|lexicon.GroupNoun)) {
				cut = i + 1
			}
		case "میں", "پر":
			if r.fold(i) == "پر" && act == "accuse" && i-start <= 12 && (r.is(i-1, lexicon.PersonNoun|lexicon.PersonPronoun) || r.personEndsAt(i)) {
				cut = i + 1
			} else if i-start <= 8 && (r.is(i-1, lexicon.Occasion|lexicon.Document|lexicon.TimeWord) || r.is(i-1, lexicon.TimeWord)) {
				cut = i + 1
			}
		case "سے":
			m := r.names.EndingAt(i)
			if i-start <= 20 && (r.personEndsAt(i) || r.is(i-1, lexicon.GroupNoun|lexicon.PersonNoun) || r.names.TitleEndsAt(i)) || i-start <= 3 && m != nil {
				cut = i + 1
			}
		default:
			if (r.fold(i) == "بعد" || r.fold(i) == "دوران" || r.fold(i) == "موقع" || r.fold(i) == "باعث") && i-start <= 16 && r.is(i-1, lexicon.Genitive) && r.fold(i) != "درمیان" && r.fold(i) != "بارے" && r.fold(i) != "حوالے" {
				cut = i + 1
				if r.is(cut, lexicon.Postposition) {
					cut++
				}
			}
		}
	}
	for cut < end-1 && r.is(cut, lexicon.TimeWord) && r.is(cut, lexicon.TimeWord) {
		cut++
		if r.fold(cut) == "کو" || r.fold(cut) == "میں" {
			cut++
		}
	}
	return cut
}

// personEndsAt tells whether a person's name ends before token i.
func (r *reader) personEndsAt(i int) bool {
	m := r.names.EndingAt(i)
	return m != nil && r.names.Entities[m.Entity].Type == names.Person
}

// directed tells whether an act is directed at somebody, who has کو: پولیس کو
// اقدامات کی ہدایت کی.
func directed(act string) bool { return act == "urge" || act == "warn" || act == "say" || act == "ask" }

// clauseBeforeCue is the content that stands before the source: Y، X کے مطابق۔
func (r *reader) clauseBeforeCue(end int, c *clause) (text.Span, bool) {
	for end > c.before() && (r.kind(end-1) == text.Punct || r.is(end-1, lexicon.Conjunction)) {
		end--
	}
	s, ok := r.finish(c.before(), end, c)
	return s, ok && s.Len() > 3
}

// boundary is where a clause that starts at token i and is reported without
// quotation marks ends: at the sentence's end, or where the next source comes in.
func (r *reader) boundary(i int, c *clause) int {
	end := c.sentence.End
	for k := i + 3; k < end; k++ {
		// what تاہم adds to a longer clause is mostly the author's
		if k-i >= end-k && r.fold(k) == "تاہم" && r.doc.QuoteOf(k) == nil && (r.is(k-1, lexicon.Auxiliary) || r.verb(k-1) || r.kind(k-1) == text.Punct) {
			end = k
			break
		}
		if r.fold(k) == "تو" && c.hits[c.n].cue.Act == "ask" {
			end = k
			break
		}
	}
	for n := c.n + 1; n < len(c.hits) && c.hits[n].Start < end; n++ {
		next := &c.hits[n]
		if next.Start < i {
			continue
		}
		nc := *c
		nc.n = n
		sub, ok := r.subject(next, &nc)
		if !ok || sub.carried {
			continue
		}
		if sub.hidden && !next.ke && next.shape == verbCue {
			// …، X کا خدشہ ظاہر کیا گیا ہے
			if k := r.clauseStart(next.Start, i); next.object && k-1 > i+2 && r.fold(k-1) == "،" {
				return k - 1
			}
			continue
		}
		from := sub.Start
		if sub.Len() == 0 {
			from = next.Start
		}
		if cut, ok := r.newClause(from, i, next); ok {
			return cut
		}
	}
	return r.quoteOverEnd(i, end, c)
}

// quoteOverEnd extends a clause whose sentence ends inside a quotation to that
// quotation's end.
func (r *reader) quoteOverEnd(i, end int, c *clause) int {
	if end < c.par.End && end > i {
		if q := r.doc.QuoteOf(end - 1); q != nil && q.Closed && q.Close >= end && q.Open > i && q.Close <= c.par.End {
			return q.Close
		}
	}
	return end
}

// newClause tells whether the source phrase at token from opens a clause of its
// own: a conjunction or comma stands before it. Else what it reports is part of
// the clause around it.
func (r *reader) newClause(from, i int, next *hit) (int, bool) {
	for k := from - 1; k > i && k >= from-14; k-- {
		if r.is(k, lexicon.ClauseStart) || r.fold(k) == "؛" {
			return k, true
		}
		if (r.fold(k) == "اور" || r.fold(k) == "،" || r.fold(k) == ",") && r.finite(k-1) {
			f := r.fold(k + 1)
			return k, f != "جس" && f != "جن" && f != "جو"
		}
		if r.is(k, lexicon.Auxiliary) && k == from-1 && k > i+2 {
			return from, true // a text without stops: … ہے ڈاکٹر X کا کہنا ہے کہ
		}
		if r.fold(k) == "کہ" || r.is(k, lexicon.Auxiliary) {
			return 0, false
		}
	}
	return 0, false
}

// finish trims marks, commas and the stop off a content and rejects an empty one.
func (r *reader) finish(start, end int, c *clause) (text.Span, bool) {
	for start < end && (r.kind(start) == text.Punct && r.fold(start) != "(" || r.kind(start) == text.Stop) {
		start++
	}
	for end > start && (r.kind(end-1) == text.Stop || r.kind(end-1) == text.Punct && r.fold(end-1) != ")") {
		end--
	}
	// marks at both ends, and a closing one whose quotation starts with the content
	for start < end && r.kind(start) == text.Mark {
		if q := r.doc.QuoteOf(start); q != nil && q.Open == start && q.Closed && q.Close < end-1 {
			break
		}
		start++
	}
	for end > start && (r.kind(end-1) == text.Mark || r.kind(end-1) == text.Stop || r.kind(end-1) == text.Punct && r.fold(end-1) != ")") {
		if r.kind(end-1) == text.Mark {
			if q := r.doc.QuoteOf(end - 1); q != nil && q.Open > start && q.Closed {
				break
			}
		}
		end--
	}
	return text.Span{Start: start, End: end}, start < end
}
