package names

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Whom a phrase means that a later sentence brings in by name.

// aheadWithin is how many sentences behind a phrase somebody is brought in whom it means.
const aheadWithin = 2

// introducedLater resolves a phrase to the first person whom a later sentence
// introduces by the same title with the same country, agency or person, or whom one of
// the next brings in by that title and part of the same words.
func (r *Result) introducedLater(s text.Span, head int32) (int, bool) {
	here, newcomer, soon := r.placesIn(s), r.newcomer(s), -1
	from, to := r.near(s.End)
	for n := from; n < to; n++ {
		if newcomer && r.Entities[n].Mentions[0].Start < s.End {
			continue
		}
		for _, t := range r.Entities[n].offices {
			if h, ok := r.headTitle(t); !ok || !r.sameTitle(h, head) || t.Start < s.End {
				continue
			}
			if len(here) > 0 && len(r.placesIn(t)) > 0 && r.compatible(t, s) && !r.otherOwner(t, s) || r.sameName(t, s) {
				return n, true
			}
			if soon < 0 && r.soonAfter(&r.Entities[n], t, s, head) {
				soon = n
			}
		}
	}
	if soon >= 0 {
		return soon, true
	}
	return r.onlyHolder(s, head, len(here) > 0 || newcomer)
}

// mayBeMany tells whether a phrase may stand for several people: a title that many have, and no case marker
// before which its plural would show (تجزیہ کار کہتے ہیں, but not تجزیہ کار نے کہا), nor a verb of one (صحافی
// کہتا ہے).
func (r *Result) mayBeMany(s text.Span, head int32) bool {
	if strings.HasSuffix(r.fold(s.End), "تا") {
		return false
	}
	return r.titleRule(head).General &&
		!r.tokenIs(s.End, lexicon.CaseMarker|lexicon.Genitive)
}

// BareTitleOfMany is mayBeMany of a phrase that is a title and nothing else.
func (r *Result) BareTitleOfMany(s text.Span) bool {
	head, ok := r.headTitle(s)
	return ok && len(r.Lexicon.TitleWords(head)) == s.Len() && r.mayBeMany(s, head)
}

// soonAfter tells whether the title phrase t brings in a person soon after the phrase s, and
// is the same office: (امریکہ کے) سیکریٹری خارجہ, سیکریٹری خارجہ جان کیری.
func (r *Result) soonAfter(e *Entity, t, s text.Span, head int32) bool {
	if e.Mentions[0].Start < s.End || e.Mentions[0].Start-t.End > 1 ||
		r.Doc.SentenceOf(t.Start)-r.Doc.SentenceOf(s.Start) > aheadWithin || r.former(t) != r.former(s) || !r.compatible(t, s) ||
		r.otherOwner(t, s) {
		return false
	}
	rank := len(r.Lexicon.TitleWords(head))
	if t.Len() == rank && s.Len() > rank && !r.mayBeMany(s, head) {
		return r.fold(t.Start-1) != "ایک" && !r.tokenIs(t.Start-1, lexicon.Genitive) // (وزارت خارجہ کے) ترجمان … ترجمان نفیس ذکریا
	}
	if rank > 1 && !r.titleRule(head).General {
		return t.Len() == rank || s.Len() == rank
	}
	for i := s.Start; i < s.End-rank && r.fold(s.End-1) == r.fold(t.End-1); i++ {
		for k := t.Start; k < t.End-rank; k++ {
			if r.fold(i) == r.fold(k) && !r.tokenIs(i, lexicon.Genitive|lexicon.CaseMarker) &&
				!r.Lexicon.IsModifier(r.Doc.ID(i)) {
				return true
			}
		}
	}
	return false
}

// SameWalk tells whether the article gives a person no titles but ranks of the category of
// the title with which a phrase ends: (ایک فوجی کمانڈر) جنرل جان نکولسن.
func (r *Result) SameWalk(entity int, s text.Span, one bool) bool {
	head, ok := r.headTitle(s)
	if ok && !one && r.mayBeMany(s, head) {
		return false
	}
	for _, t := range r.Entities[entity].Titles {
		h, has := r.headTitle(t)
		if !ok || !has || t.Len() > 2 || r.titleRule(h).Category != r.titleRule(head).Category {
			return false
		}
	}
	return true
}

// onlyHolder is the one person of the article to whom it or the rule files give a
// title of two words or more, as مشیر خارجہ.
func (r *Result) onlyHolder(s text.Span, head int32, placed bool) (int, bool) {
	if placed || len(r.Lexicon.TitleWords(head)) < 2 || r.mayBeMany(s, head) {
		return -1, false
	}
	var who only
	from, to := r.near(s.End)
	for n := from; n < to; n++ {
		x := &r.Entities[n]
		has := x.Type == Person && r.holds(x, head)
		for _, t := range x.offices {
			h, ok := r.headTitle(t)
			has = has || ok && h == head
		}
		if has {
			who.add(n)
		}
	}
	return who.found()
}
