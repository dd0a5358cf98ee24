package cue

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
	"bayan/rules"
)

// maxAbout is how many words stand at most between a source's کا and the noun of its cue:
// امریکہ کا (کشمیر کے معاملے پر) موقف.
const maxAbout = 7

// nounHit matches (کا) [مزید] کہنا [بھی] ہے [کہ] with its noun at token i.
func (r *Reader) nounHit(i int, n Phrase, s text.Span) (Hit, bool) {
	start := i - len(n.Words) + 1
	if !r.WordsStandAt(start, n.Words, s) {
		return Hit{}, false
	}
	if n.Cue.Present {
		return r.stateHit(start, i, n, s)
	}
	gen := start - 1
	for gen > s.Start && (r.Is(gen, lexicon.Particle) || r.Fold(gen) == "اب" || r.Fold(gen) == "یہی") {
		gen-- // کا بھی یہی (کہنا ہے)
	}
	gen = r.sourceGenitive(gen, s)
	personal := gen > s.Start && (r.Is(gen, lexicon.Genitive) || r.saidInDocument(gen, n.Cue, s))
	if !personal && !n.Cue.Impersonal {
		return Hit{}, false
	}
	end := i + 1
	for end < s.End && (r.Is(end, lexicon.Particle) || r.Fold(end) == "یہ" || r.Fold(end) == "یہی") {
		end++
	}
	aux := end
	for end < s.End && r.Is(end, lexicon.Auxiliary) {
		end++
	}
	verbless := n.Cue.Noun == "کہنا" && end == i+1 && gen == start-1 && r.Fold(gen) == "کا" && r.Fold(end) == "کہ" // (ان کا) کہنا کہ
	if end == aux && !verbless || r.Is(aux, lexicon.Passive) || r.Fold(aux) == "ہو" || r.Fold(aux) == "ہوگا" ||
		n.Cue.Feeling && syntax.PastCopula(r.Fold(aux)) {
		return Hit{}, false
	}
	h := Hit{Span: text.Span{Start: gen, End: end}, Core: gen, Shape: Noun, Cue: n.Cue}
	r.takeKe(&h, s)
	if n.Cue.Impersonal && (r.ReportsNothingWith(start-1, n.Cue) || !r.Copula(aux)) {
		return Hit{}, false // اس قدر مشہور تھے کہ; اطلاع دی is another cue
	}
	if !n.Cue.Impersonal && !verbless &&
		(r.ReportsNothingWith(gen-1, n.Cue) || r.Fold(aux) == "دے" || strings.HasPrefix(r.Fold(aux), "دی")) {
		return Hit{}, false // سوال کا (جواب یہ ہے کہ), X اس کا (جواب دیتے ہیں کہ)
	}
	if n.Cue.Impersonal &&
		(!personal || n.Cue.Act == "say" && r.ofSuch(gen) || r.Verb(gen-1) ||
			r.happened(start, gen, n.Cue) && (!h.Ke || n.Cue.Own)) {
		// X پر … کرنے کا الزام ہے, خدشہ ہے کہ
		h.Shape, h.Start, h.Core = Impersonal, start, start
		h.ObjectEnd, h.Object = r.objectMarker(start, n.Cue)
		h.Object = h.Object && personal
		return h, h.Ke || h.Object
	}
	if !h.Ke && (n.Cue.Act == "accuse" || !r.QuoteOpens(end)) && !saying(n.Cue) {
		return Hit{}, false // (اس کا) خیال ہے alone says nothing
	}
	return h, true
}

// saying tells whether the noun of a cue is that of saying itself: کہنا, مزید کہنا.
func saying(c *rules.Cue) bool { return c.Noun == "کہنا" || strings.HasSuffix(c.Noun, " کہنا") }

// stateHit matches an adjective that with a present form of ہونا says what somebody holds, from token start to i: (ماہرین
// اس بات پر) متفق ہیں کہ. With a word of degree it only says how much: اتنے (پریشان ہیں کہ).
func (r *Reader) stateHit(start, i int, n Phrase, s text.Span) (Hit, bool) {
	end := i + 1
	for end < s.End && (r.Is(end, lexicon.Particle) || r.Fold(end) == "نظر" || r.Fold(end) == "دکھایی") {
		end++
	}
	for f := r.Fold(end); f == "آتے" || f == "آتا" || f == "آتی" || f == "دیتے" || f == "دیتا" || f == "دیتی"; f = r.Fold(end) {
		end++
	}
	if f := r.Fold(end); end >= s.End || f != "ہے" && f != "ہیں" && !(n.Cue.Documented && syntax.PastCopula(f)) {
		return Hit{}, false
	}
	h := Hit{Span: text.Span{Start: start, End: end + 1}, Core: start, Shape: Verb, Cue: n.Cue, Passive: n.Cue.Documented}
	r.takeKe(&h, s)
	return h, h.Ke && !r.ReportsNothingWith(start-1, n.Cue)
}

// sourceGenitive is the کا or کی of a source, behind which a noun comes at once or with what it is about, that ends with
// token i; else it is token i: (پولیس کا) اس حوالے سے (کہنا ہے), (پولیس کا) تنقید کا جواب دیتے ہوئے (کہنا تھا).
func (r *Reader) sourceGenitive(i int, s text.Span) int {
	about := r.Is(i, lexicon.CaseMarker) && !r.Is(i, lexicon.Genitive) || r.Fold(i) == "ہویے" && r.Adverbial(i)
	far := maxAbout
	if r.Fold(i) == "ہویے" {
		far = 2 * maxAbout // (مرتضیٰ وہاب کا) جماعت کی جانب سے تنقید کا جواب دیتے ہوئے (کہنا تھا)
	}
	for k := i; k > s.Start && k > i-far; k-- {
		if r.Is(k, lexicon.Genitive) &&
			(k == i || r.Fold(k+1) == "اس" || about && r.Fold(k) == "کا" && r.Animate(text.Span{Start: k - 1, End: k})) {
			return k
		}
	}
	return i
}

// ofSuch tells whether the genitive at token gen only says that such things are told: اس طرح کی (خبریں ہیں کہ).
func (r *Reader) ofSuch(gen int) bool {
	return r.In(gen-1, lexicon.Sort) && r.Is(gen-2, lexicon.Demonstrative)
}

// happened tells whether the noun phrase whose کا or کی is token gen, right before a noun at token start, is what is
// reported rather than who reports it: فوجیوں کی ہلاکت کی (اطلاعات ہیں), ہلاکتوں میں اضافے کا (خدشہ ہے).
func (r *Reader) happened(start, gen int, c *rules.Cue) bool {
	return c.Act != "accuse" && gen == start-1 && r.MarksObject(gen, c) && !r.Animate(text.Span{Start: gen - 1, End: gen})
}

// saidInDocument tells whether the token before کہنا is the میں of a document that says something, in a sentence that names
// nobody who says it there: رپورٹ میں (کہنا تھا کہ), but not کمپنی کا اپنی رپورٹ میں (کہنا تھا کہ).
func (r *Reader) saidInDocument(i int, c *rules.Cue, s text.Span) bool {
	return saying(c) && r.Fold(i) == "میں" && r.Is(i-1, lexicon.Document) && !r.Doc.Has(s.Start, i, "کا") &&
		!r.Doc.Has(s.Start, i, "نے")
}
