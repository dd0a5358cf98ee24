package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// Who speaks may quote others whom they do not name: X نے کہا کہ انھیں (بتایا گیا تھا کہ), پولیس کے مطابق ان پر قتل کا
// (الزام لگایا گیا). Nobody goes on after such a source but who quotes it, so that it is looked for once all else has
// been read.

// quoteHidden adds what hidden sources say within the statements, each behind the one in which it stands.
func (r *reader) quoteHidden() {
	cued := map[int]bool{} // tokens of cues
	for n := range r.out {
		for i := r.out[n].Cue.Start; i < r.out[n].Cue.End; i++ {
			cued[i] = true
		}
	}
	r.quotes, r.carry = true, nil
	all, read := make([]Statement, 0, len(r.out)), 0
	for n, st := range r.out {
		all = append(all, st)
		for i := max(st.Content.Start, read); i < st.Content.End; i = r.doc.SentenceAt(i).End {
			hits := r.hitsOf(r.doc.SentenceOf(i))
			for k := range hits {
				h := &hits[k]
				if h.Start < i || h.End > st.Content.End || cued[h.Start] || cued[h.core] || cued[h.End-1] || r.withinHidden(h.Span, n) {
					continue
				}
				c := clause{sentence: r.doc.SentenceAt(i), par: r.doc.ParagraphAt(i), hits: hits, n: k}
				if q, ok := r.quotesHidden(h, &c, &st); ok {
					all = append(all, q)
				}
			}
		}
		read = max(read, st.Content.End)
	}
	r.out = all
}

// maxNested is how many statements may stand within one, with it.
const maxNested = 4

// withinHidden tells whether a span stands within what a hidden source says, in a statement from n on.
func (r *reader) withinHidden(s text.Span, n int) bool {
	for k := n; k < min(len(r.out), n+maxNested); k++ {
		if o := &r.out[k]; o.Speaker.Hidden() && o.Content.Contains(s) {
			return true
		}
	}
	return false
}

// quotesHidden is what a cue in the passive reports of a source that it hides, within what somebody else says. What is
// decided or demanded so (ہدایت کر دی گئی ہے) may be that speaker's own, as is what is generally said (کہا جاتا ہے).
func (r *reader) quotesHidden(h *hit, c *clause, o *Statement) (Statement, bool) {
	if h.shape != verbCue || !h.passive || r.habitual(h) || !r.othersSay(h, o) || r.conditional(h, c) || r.asked(c) || r.since(h, c) {
		return Statement{}, false
	}
	sub, ok := r.passiveSource(h, c)
	if !ok || !sub.hidden {
		return Statement{}, false
	}
	c.source = &sub
	content, ok := r.content(h, c, &sub)
	if !ok || content.Start < o.Content.Start || content.Start >= o.Content.End {
		return Statement{}, false
	}
	if content.End > o.Content.End {
		content, ok = r.finish(content.Start, o.Content.End)
	}
	if agent, joined := r.agentBefore(c); joined {
		sub = agent
	}
	sp := r.speaker(&sub, h)
	if !ok || content == o.Content || !r.whole(content, h) || r.deed(h, sp, content) {
		return Statement{}, false
	}
	return Statement{Speaker: sp, Cue: h.Span, Content: content, Rule: h.cue.Pos, cue: h.cue, Act: r.act(h, sp, content)}, true
}

// othersSay tells whether a cue in the passive within a statement can be others'. Of a plain verb (کہا گیا ہے کہ) that
// holds only where a person speaks: what a body or its paper tells so it says itself.
func (r *reader) othersSay(h *hit, o *Statement) bool {
	switch h.cue.Act {
	case "ask":
		return h.ke // not ان پر سوال اٹھائے گئے
	case "accuse", "warn", "claim":
		return h.ke || h.object
	case "say":
		sp := &o.Speaker
		person := r.isPerson(sp.Entity) || sp.Entity < 0 && (r.pronoun(sp.Name) || r.is(sp.Name.End-1, lexicon.PersonNoun))
		return (h.ke || h.object || h.cue.Naming || h.cue.Complement) && (person || r.hasNoun(h))
	}
	return false
}

// whole tells whether what a cue reports is all of it: a clause with its verb, or a phrase that is neither a pronoun
// nor only points to what was said before (اس قسم کے دعوے).
func (r *reader) whole(s text.Span, h *hit) bool {
	last := r.endWord(s)
	if h.ke {
		return r.verbal(last) || r.lex.HasForm(r.id(last), morph.Infinitive)
	}
	points := s.Len() <= 2 && (r.is(s.Start, lexicon.Demonstrative|lexicon.PersonPronoun) || r.is(s.Start, lexicon.Dative))
	return !points && !r.is(last, lexicon.Postposition|lexicon.CaseMarker)
}

// since tells whether a cue stands in a clause that only says why something is so: چونکہ (یہ تاثر دیا جا رہا ہے کہ).
func (r *reader) since(h *hit, c *clause) bool {
	for i := h.Start - 1; i >= c.before() && i > h.Start-maxIf && r.fold(i) != "کہ"; i-- {
		if r.fold(i) == "چونکہ" {
			return true
		}
	}
	return false
}

// agentBefore is on whose side something was said in the clause before that اور joins to a cue: X کی طرف سے تشویش کا
// اظہار کیا گیا اور یہ (پیش گوئی کی گئی کہ).
func (r *reader) agentBefore(c *clause) (subject, bool) {
	if c.n == 0 {
		return subject{}, false
	}
	p := *c
	p.n--
	h := &c.hits[p.n]
	if !h.passive || r.fold(h.End) != "اور" {
		return subject{}, false
	}
	s, ok := r.passiveSource(h, &p)
	return s, ok && !s.hidden && s.Len() > 0
}
