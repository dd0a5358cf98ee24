package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// cut is a statement that ends where another cue comes in.
type cut struct {
	statement int // its index in out
	by        int // the cue
	clause    clause
}

// mend lets statements run on that were cut off by a cue which then reported nothing, so that what it tells is
// part of what was said (حکام کے مطابق تجویز دی گئی لیکن کمپنی نے انکار کر دیا), or which is reported within. said
// tells which cues of the sentence report something.
func (r *reader) mend(cuts []cut, said []bool) {
	for n := range cuts {
		x := &cuts[n]
		st := &r.out[x.statement]
		if said[x.by] && !r.within(x, st) || !said[x.by] && !r.tells(x, st) {
			continue
		}
		c := &x.clause
		c.silent = make([]bool, len(said))
		for k := range said {
			c.silent[k] = !said[k] && r.endsThere(&c.hits[k])
		}
		c.silent[x.by] = true
		if s, ok := r.content(&c.hits[c.n], c, c.source); ok && s.Start == st.Content.Start && s.End > st.Content.End && (r.finite(s.End-1) || s.End >= c.sentence.End-1) {
			st.Content = s
		}
	}
}

// tells tells whether a cue that reports nothing can be part of what a statement reports: not where the author
// sets against it what others think of it, answered or wrote.
func (r *reader) tells(x *cut, st *Statement) bool {
	h := &x.clause.hits[x.by]
	at := st.Content.End
	if r.comma(at) {
		at++
	}
	if !r.endsThere(h) || r.fold(at) == "جسے" || r.fold(at) == "جس" && r.fold(at+1) == "پر" || st.Act == "ask" && r.fold(at) != "اور" {
		return false
	}
	if !r.is(at, lexicon.ClauseStart) {
		return true
	}
	if h.cue.Act == "warn" {
		return false // تاہم اس نے صارفین کو خبردار کیا ہے
	}
	nc := x.clause
	nc.n = x.by
	sub, ok := r.subject(h, &nc)
	if !ok || r.pronoun(sub.Span) {
		return true
	}
	if h.cue.Act == "condemn" || h.cue.Act == "agree" || h.cue.Act == "deny" && (h.object || st.Act == "accuse" || st.Act == "claim") {
		return false
	}
	return sub.Len() == 0 || !r.is(sub.End-1, lexicon.MediaWord|lexicon.Document)
}

// endsThere tells whether nothing follows a cue in its clause that it could report: not دعویٰ کیا ہے (حملے میں
// کوئی نقصان نہیں ہوا).
func (r *reader) endsThere(h *hit) bool {
	if h.ke {
		return false
	}
	i := h.End
	return r.kind(i) != text.Word && r.kind(i) != text.Number && r.kind(i) != text.Mark && r.fold(i) != ":" || r.is(i, lexicon.Conjunction|lexicon.ClauseStart|lexicon.Opener) || r.relativeWord(i) || h.part || h.object
}

// within tells whether a cue that ends what somebody said with کہ or مطابق reports within it what somebody else does: X
// نے کہا کہ …، حکومت نے اسے ترجیح قرار دیا، …. Both are statements then.
func (r *reader) within(x *cut, st *Statement) bool {
	h, at := &x.clause.hits[x.by], st.Content.End
	if f := r.fold(st.Cue.End - 1); st.Act != "say" || f != "کہ" && f != "مطابق" || h.ke || h.shape != verbCue || h.part || !h.cue.Complement && (!h.object || h.cue.Act == "say") {
		return false
	}
	if !r.comma(at) && r.fold(at) != "اور" || r.is(at+1, lexicon.ClauseStart) || r.relativeWord(at+1) {
		return false
	}
	for n := x.statement + 1; n < len(r.out); n++ {
		o := &r.out[n]
		if o.Cue != h.Span {
			continue
		}
		sp := o.Speaker
		return !sp.Hidden() && sp.Resolved != "pronoun" && sp.Resolved != "carried" && !sp.same(st.Speaker)
	}
	return false
}
