package content

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// Cut is a statement that ends where another cue comes in.
type Cut struct {
	Statement int // its index in Out
	By        int // the cue
	Clause    source.Clause
}

// MendCuts lets statements run on that were cut off by a cue which then reported nothing, so that what it tells is
// part of what was said (حکام کے مطابق تجویز دی گئی لیکن کمپنی نے انکار کر دیا), or which is reported within. reports
// tells which cues of the sentence report something.
func (r *Reader) MendCuts(cuts []Cut, reports []bool) {
	for n := range cuts {
		x := &cuts[n]
		st := &r.Out[x.Statement]
		if reports[x.By] && !r.within(x, st) || !reports[x.By] && !r.canBelong(x, st) {
			continue
		}
		c := &x.Clause
		c.Silent = make([]bool, len(reports))
		for k := range reports {
			c.Silent[k] = !reports[k] && r.endsThere(&c.Hits[k])
		}
		c.Silent[x.By] = true
		if s, ok := r.ContentOf(c); ok && s.Start == st.Content.Start && s.End > st.Content.End &&
			(r.Finite(s.End-1) || s.End >= c.Sentence.End-1) {
			st.Content = s
		}
	}
}

// canBelong tells whether a cue that reports nothing can be part of what a statement reports: not where the author
// sets against it what others think of it, answered or wrote.
func (r *Reader) canBelong(x *Cut, st *said.Statement) bool {
	h := &x.Clause.Hits[x.By]
	at := st.Content.End
	if r.Comma(at) {
		at++
	}
	if !r.endsThere(h) || r.Fold(at) == "جسے" || r.Fold(at) == "جس" && r.Fold(at+1) == "پر" ||
		st.Act == "ask" && r.Fold(at) != "اور" {
		return false
	}
	if !r.Is(at, lexicon.ClauseStart) {
		return true
	}
	if h.Cue.Act == "warn" {
		return false // تاہم اس نے صارفین کو خبردار کیا ہے
	}
	nc := x.Clause
	nc.N = x.By
	sub, ok := r.Subject(h, &nc)
	if !ok || r.OnlyPronoun(sub.Span) {
		return true
	}
	if h.Cue.Act == "condemn" || h.Cue.Act == "agree" ||
		h.Cue.Act == "deny" && (h.Object || st.Act == "accuse" || st.Act == "claim") {
		return false
	}
	return sub.Len() == 0 || !r.Is(sub.End-1, lexicon.MediaWord|lexicon.Document)
}

// endsThere tells whether nothing follows a cue in its clause that it could report: not دعویٰ کیا ہے (حملے میں
// کوئی نقصان نہیں ہوا).
func (r *Reader) endsThere(h *cue.Hit) bool {
	if h.Ke {
		return false
	}
	i := h.End
	return r.Kind(i) != text.Word && r.Kind(i) != text.Number && r.Kind(i) != text.Mark && r.Fold(i) != ":" ||
		r.Is(i, lexicon.Conjunction|lexicon.ClauseStart|lexicon.Opener) || r.RelativeWord(i) || h.Part || h.Object
}

// within tells whether a cue that ends what somebody said with کہ or مطابق reports within it what somebody else does: X
// نے کہا کہ …، حکومت نے اسے ترجیح قرار دیا، …. Both are statements then.
func (r *Reader) within(x *Cut, st *said.Statement) bool {
	h, at := &x.Clause.Hits[x.By], st.Content.End
	if f := r.Fold(st.Cue.End - 1); st.Act != "say" || f != "کہ" && f != "مطابق" || h.Ke || h.Shape != cue.Verb || h.Part ||
		!h.Cue.Complement && (!h.Object || h.Cue.Act == "say") {
		return false
	}
	if !r.Comma(at) && r.Fold(at) != "اور" || r.Is(at+1, lexicon.ClauseStart) || r.RelativeWord(at+1) {
		return false
	}
	for n := x.Statement + 1; n < len(r.Out); n++ {
		o := &r.Out[n]
		if o.Cue != h.Span {
			continue
		}
		sp := o.Speaker
		return !sp.Hidden() && sp.Resolved != "pronoun" && sp.Resolved != "carried" && !sp.Same(st.Speaker)
	}
	return false
}
