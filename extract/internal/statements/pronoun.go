package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// pronoun tells whether a phrase is only a pronoun for somebody named before.
func (r *reader) pronoun(s text.Span) bool {
	return s.Len() == 1 && r.is(s.Start, lexicon.PersonPronoun) || s.Len() == 2 && r.is(s.Start, lexicon.PersonPronoun) && r.is(s.End-1, lexicon.Particle)
}

// relative tells whether a phrase is a relative or stressed pronoun: جس (نے).
func (r *reader) relative(s text.Span) bool {
	if s.Len() != 1 {
		return false
	}
	switch r.fold(s.Start) {
	case "جس", "جن", "جنہوں", "اسی":
		return true
	}
	return false
}

// maxBody is how many words after it acted a body may be called اس.
const maxBody = 60

// notSpokenOf takes back whom a pronoun was resolved to where the content names that
// person, or the words before the cue do, since nobody calls themselves by name (انھوں نے
// نتیش کمار پر الزام لگایا): it is who spoke before them, if those are not named either; else
// it is left open.
func (r *reader) notSpokenOf(sp Speaker, content, before text.Span) Speaker {
	if sp.Resolved == "title" && r.isPerson(sp.Entity) && (r.names.General(sp.Span) || r.is(sp.Span.Start, lexicon.PersonPronoun)) && r.namesIn(content, sp.Entity) {
		if e, ok := r.lastOfWalk(sp.Span); ok && !r.surelyNamed(content, e) {
			return Speaker{Entity: e, Span: sp.Span, Resolved: sp.Resolved}
		}
		return Speaker{Entity: -1, Name: sp.Span, Span: sp.Span, Resolved: "phrase"}
	}
	named := func(e int) bool { return r.surelyNamed(content, e) || r.surelyNamed(before, e) }
	if sp.Resolved != "pronoun" || !r.isPerson(sp.Entity) || !named(sp.Entity) {
		return sp
	}
	if r.spokeBefore(sp.Entity) && !r.surelyNamed(r.firstSentence(content), sp.Entity) && !r.surelyNamed(before, sp.Entity) && r.subjectIn(content, sp.Entity) {
		return sp // کیا سلیم قریشی نے چوری کی؟, as one speaks of oneself or the author goes on
	}
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-maxTold; n-- {
		o := r.out[n].Speaker
		if o.Entity == sp.Entity {
			continue // who is named is not who goes on
		}
		if near := n == len(r.out)-1 || r.apart(r.out[n].Content.End-1, sp.Span.Start) <= 2; near && r.isPerson(o.Entity) && !named(o.Entity) {
			return Speaker{Entity: o.Entity, Span: sp.Span, Resolved: sp.Resolved}
		}
		break
	}
	if e, ok := r.otherNamed(sp.Span.Start, sp.Entity); ok && !named(e) {
		return Speaker{Entity: e, Span: sp.Span, Resolved: sp.Resolved}
	}
	return Speaker{Entity: -1, Name: sp.Span, Span: sp.Span, Resolved: sp.Resolved}
}

// otherNamed is the only other person than one whom the author names in the sentence before token i, or in its own
// before it: X کے چاہنے والوں میں Y بھی شامل ہیں۔ (انھوں نے کہا کہ X).
func (r *reader) otherNamed(i, entity int) (int, bool) {
	if r.singular(i) {
		return -1, false
	}
	found := -1
	for k := r.sentenceBefore(i).Start; k < i; k++ {
		m := r.names.At(k)
		switch {
		case m == nil:
			if r.fold(k) == "نے" && !r.is(k-1, lexicon.PersonPronoun|lexicon.FirstPerson) && r.names.EndingAt(k) == nil {
				return -1, false // somebody without a name acts
			}
			continue
		case m.Entity == entity && (r.fold(m.End) == "اور" || r.reflexive(m.End) || r.opens(m.Span, r.doc.SentenceAt(k))):
			return -1, false // X اپنے بیٹے Y سے خوش نہیں
		case r.isPerson(m.Entity) && m.Entity != entity:
			if found >= 0 && found != m.Entity || r.doc.QuoteOf(k) != nil || r.said(m.Span, i) {
				return -1, false
			}
			found = m.Entity
		}
		k = m.End - 1
	}
	return found, found >= 0
}

// namesIn tells whether the first sentence of what was said names a person, as nobody does of themselves
// who does not say "I" in it: (گلوکارہ نے کہا کہ) آئمہ بیگ گلوکارہ نہیں ہیں.
func (r *reader) namesIn(content text.Span, entity int) bool {
	if r.spokeBefore(entity) {
		return false // who goes on: what the author says of them is taken in
	}
	first := r.firstSentence(content)
	return r.surelyNamed(first, entity) && !r.firstPersonIn(first)
}

// firstSentence is the first sentence of what was said.
func (r *reader) firstSentence(content text.Span) text.Span {
	return text.Span{Start: content.Start, End: min(content.End, r.doc.SentenceAt(content.Start).End)}
}

// surelyNamed tells whether a span names an entity, by more than one word that is an
// ordinary word too: ملک and وزارت need not be طاہر ملک and شاہدہ وزارت.
func (r *reader) surelyNamed(s text.Span, entity int) bool {
	for i := s.Start; i < s.End; i++ {
		m := r.names.At(i)
		if m == nil {
			continue
		}
		plain := m.Len() == 1 && (!r.is(i, lexicon.Given|lexicon.Family) || r.is(i, lexicon.NameWord|lexicon.Common)) && r.id(i) != 0
		if m.Entity == entity && !plain {
			return true
		}
		i = m.End - 1
	}
	return false
}

// sentenceBefore is the sentence before that of token i; empty before the first.
func (r *reader) sentenceBefore(i int) text.Span {
	n := r.doc.SentenceOf(i)
	if n == 0 {
		return text.Span{}
	}
	return r.doc.Sentences[n-1]
}

// resumed is who says the sentence in which an ان کے بقول only says so again: X کے مطابق لوگ آئے تھے لیکن (ان کے بقول).
func (r *reader) resumed(s *subject, h *hit) (Speaker, bool) {
	n := len(r.out) - 1
	if n < 0 || h.shape != behindCue || r.fold(s.Start) != "ان" || s.Len() > 1 {
		return Speaker{}, false
	}
	o := &r.out[n]
	by := o.Cue.End == o.Speaker.Span.End+2 && r.is(o.Speaker.Span.End, lexicon.Genitive) // کے مطابق, کے بقول
	if !by || !o.Content.Contains(h.Span) || r.doc.SentenceOf(o.Cue.Start) != r.doc.SentenceOf(h.Start) || o.Speaker.Hidden() || r.impersonal(focus{entity: o.Speaker.Entity, phrase: o.Speaker.Name}) || r.anyBody(o.Speaker) {
		return Speaker{}, false
	}
	if _, ok := r.takenUp(s.Span, h); ok {
		return Speaker{}, false // جو اطلاعات ملی تھیں ان کے مطابق
	}
	return Speaker{Entity: o.Speaker.Entity, Name: o.Speaker.Name, Span: s.Span, Resolved: "pronoun"}, true
}

// openingName is the name with which the sentence before token i begins, of words that are
// no name elsewhere: وکٹر مزین ماسکو میں تجزیہ کار ہیں۔ (بقول ان کے).
func (r *reader) openingName(i int) (text.Span, bool) {
	s := r.sentenceBefore(i)
	if s.Len() == 0 {
		return text.Span{}, false
	}
	if r.names.At(s.Start) != nil {
		return text.Span{}, false // a place: those who are people have been looked for
	}
	end, sure := s.Start, false
	for ; end < s.End && end-s.Start < maxBareName && r.kind(end) == text.Word; end++ {
		if !r.ofName(end) {
			break
		}
		sure = sure || r.nameLike(end)
	}
	if r.kind(end) == text.Word && !r.is(end, lexicon.Postposition|lexicon.Auxiliary) && r.placeAt(end+1) {
		end++ // an ordinary word can only be the rest of the name there
	}
	return text.Span{Start: s.Start, End: end}, sure && !r.is(end, lexicon.Genitive)
}

// meaning is the speaker that a phrase gives, where a pronoun stands for it.
func (r *reader) meaning(p *subject, pronoun text.Span, h *hit) Speaker {
	sp := r.speaker(p, h)
	sp.Span, sp.Resolved = pronoun, "pronoun"
	return sp
}

// actor is the person whom a pronoun at token i means within its own sentence:
// the last one with نے, or in جس میں انہوں نے the last one at all.
func (r *reader) actor(i int) (int, bool) {
	s := r.doc.SentenceAt(i)
	inRelative := r.inWhich(i)
	for k := s.Start; k < i-2 && inRelative; k++ {
		if r.is(k, lexicon.PersonPronoun) && r.fold(k+1) == "نے" {
			return r.actor(k) // انہوں نے … مضمون لکھا جس میں انہوں نے: the same as before
		}
	}
	for k := i - 1; k >= s.Start; k-- {
		if r.fold(k) == "کہ" {
			return -1, false // what somebody said is no guide
		}
		m := r.names.At(k)
		if m == nil {
			continue
		}
		if r.topic(m.End, i) {
			k = m.Start
			continue
		}
		acts := r.fold(m.End) == "نے" || r.met(m.End) && r.is(i-1, lexicon.Auxiliary) && r.fold(i-1) != "ہویے" || r.opens(m.Span, s) || r.reflexive(m.End) || r.belongs(m, s)
		who := r.isPerson(m.Entity) || acts && (r.fold(i) == "اس" || r.fold(i-1) == "اور" && r.names.Is(m.Entity, names.Agency))
		if who && (acts || inRelative || r.spoke(m.End)) && (!r.said(m.Span, i) || acts && r.bySources(m.Span)) {
			return m.Entity, true
		}
		k = m.Start
	}
	return -1, false
}

// inWhich tells whether a جس میں or جن میں stands right before token i.
func (r *reader) inWhich(i int) bool {
	return r.fold(i-1) == "میں" && (r.fold(i-2) == "جس" || r.fold(i-2) == "جن")
}

// maxTopic is how many words stand at most between somebody's name and the بارے of what is said
// about them.
const maxTopic = 5

// topic tells whether the words from token i on, behind a name and before the pronoun at token end, say
// that something is about them or theirs: X کے بیان کے بارے میں (انہوں نے کہا).
func (r *reader) topic(i, end int) bool {
	if !r.is(i, lexicon.Genitive) {
		return false
	}
	for k := i; k < min(i+maxTopic, end); k++ {
		if f := r.fold(k + 1); r.is(k, lexicon.Genitive) && (f == "بارے" || f == "حوالے" || f == "متعلق") {
			return true
		}
	}
	return false
}

// bySources tells whether a span stands within what nameless sources report, who are no "he":
// ذرائع کے مطابق شہریار خان نے اجلاس طلب کر لیا ہے، اگرچہ (انھوں نے).
func (r *reader) bySources(s text.Span) bool {
	o := r.around(s)
	return o != nil && o.Act != "ask" && (o.Speaker.Hidden() || r.anyBody(o.Speaker))
}

// maxOwner is how many words stand at most between what a person said or wrote and the جس that
// means it.
const maxOwner = 8

// owner is who said or wrote what the جس میں right before token i means: وزیر خارجہ کے اس بیان پر … (جس میں), ایک
// نوجوان کا اعترافی بیان (جس میں).
func (r *reader) owner(i int) (focus, bool) {
	none := focus{entity: -1, at: -1}
	if !r.inWhich(i) {
		return none, false
	}
	lo := r.doc.SentenceAt(i).Start
	for k := i - 3; k > lo && k > i-2-maxOwner; k-- {
		if !r.is(k, lexicon.Document|lexicon.Occasion) && !(r.is(k-1, lexicon.PersonPronoun|lexicon.Demonstrative) && (r.in(k, lexicon.SayingNoun) || r.in(k, lexicon.Charge))) {
			continue
		}
		g := k - 1
		for g > lo && g > k-maxTheirs && r.kind(g) == text.Word && !r.is(g, lexicon.Postposition) && r.names.At(g) == nil && !r.reflexive(g) {
			g--
		}
		p := r.phraseBefore(g, lo)
		if !r.is(g, lexicon.Genitive) || p.Len() == 0 || r.pronoun(p) {
			return none, false
		}
		m := r.head(p)
		if m != nil && r.isPerson(m.Entity) {
			return focus{entity: m.Entity, at: k}, true
		}
		if e, ok := r.names.ByTitle(p); ok {
			return focus{entity: e, at: k}, true
		}
		return focus{entity: -1, phrase: p, at: k}, m == nil && r.canSpeak(p)
	}
	return none, false
}

// spoke tells whether the words from token i on give what somebody said or wrote:
// (ڈونلڈ ٹرمپ) کا ردعمل بھی سامنے آیا.
func (r *reader) spoke(i int) bool {
	return r.is(i, lexicon.Genitive) && (r.is(i+1, lexicon.Occasion|lexicon.Answer) || r.plainWord(i+1) && r.is(i+2, lexicon.Answer)) // کا فوری ردعمل
}

// personBefore is the person mentioned last before token i, not more than two
// sentences away.
func (r *reader) personBefore(i int) (int, bool) {
	lo := 0
	if s := r.doc.SentenceOf(i); s > 2 {
		lo = r.doc.Sentences[s-2].Start
	}
	for k := i - 1; k >= lo; k-- {
		if m := r.names.At(k); m != nil {
			if r.isPerson(m.Entity) && !r.inserted[r.doc.ParagraphOf(k)] {
				return m.Entity, true
			}
			k = m.Start
		}
	}
	return -1, false
}
