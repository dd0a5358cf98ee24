package nominal

import (
	"sort"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// An agency that a noun for its kind means, though another has spoken since, as the article tells of no other.

// onlyOfKind is the company or court that a bare کمپنی or عدالت means because the article has told of no other so far,
// or of several the one that acted last.
func (r *Reader) onlyOfKind(s text.Span) (int, bool) {
	category := r.CategoryOfNoun(s.Start)
	if category == "" || s.Len() != 1 {
		return -1, false
	}
	all := r.OfCategory(category)
	before := sort.Search(len(all), func(k int) bool { return r.Names.Entities[all[k]].Mentions[0].Start >= s.Start })
	if before == 0 {
		return -1, false
	}
	if before > 1 {
		e, ok := r.LastAgencyActing(s, actedWithin)
		if ok && category == "court" && !r.mostNamed(e, all[:before], s.Start) {
			e, ok = r.LastAgencyActing(s, actedNear)
		}
		return e, ok && r.Category(e) == category
	}
	return all[0], r.stillMeans(s, all[0], onlyWithin)
}

// onlyWithin is how many sentences after its last mention an agency is still meant by the noun
// for its kind alone, and onceWithin how many if the article told of it only once.
const (
	onlyWithin = 12
	onceWithin = 2
)

// actedWithin is how many sentences after it acted one of several companies or courts is meant by the noun alone,
// and actedNear how many a court that is not the one that the article names most.
const (
	actedWithin = 6
	actedNear   = 2
)

// mostNamed tells whether none of some agencies has been named more often than one of them before token i.
func (r *Reader) mostNamed(entity int, all []int, i int) bool {
	most := r.timesNamed(entity, i)
	for _, e := range all {
		if r.timesNamed(e, i) > most {
			return false
		}
	}
	return true
}

// timesNamed is how often an agency has been named before token i.
func (r *Reader) timesNamed(entity, i int) int {
	ms := r.Names.Entities[entity].Mentions
	return sort.Search(len(ms), func(k int) bool { return ms[k].Start >= i })
}

// onlyBody is the agency that a noun for its kind means, because it is the only one so far that can be called so: (ٹیلی
// گرام …) ادارے, (لبنان کے گروہ حزب اللہ …) لبنانی گروہ. Media, which only report, are none.
func (r *Reader) onlyBody(s text.Span) (int, bool) {
	noun := s.End - 1
	if !r.KindNoun(noun) || r.In(noun, lexicon.PressKind) || r.In(noun, lexicon.Court) || !r.kindNoun(s) {
		return -1, false
	}
	country := r.CountryOf(s)
	if s.Len() > 2 || s.Len() == 2 && country < 0 && !r.Is(s.Start, lexicon.Demonstrative|lexicon.PersonPronoun) {
		return -1, false
	}
	all := r.calledLike(noun)
	if len(all) == 0 || len(all) > 1 && r.Names.Entities[all[1]].Mentions[0].Start < s.Start {
		return -1, false
	}
	within := onlyWithin
	if s.Len() > 1 && country < 0 {
		within = onceWithin // this body
	}
	return all[0], (country < 0 || r.isOf(all[0], country)) && r.stillMeans(s, all[0], within)
}

// stillMeans tells whether the noun with which a phrase ends still means an agency named before it: at most so many
// sentences after that was named last, fewer if it was named only once, and if the text has told of no other since.
func (r *Reader) stillMeans(s text.Span, entity, within int) bool {
	told := r.timesNamed(entity, s.Start)
	if told == 0 {
		return false
	}
	if told == 1 {
		within = onceWithin
	}
	last := r.Names.Entities[entity].Mentions[told-1]
	return r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(last.Start) <= within &&
		!r.describes(last.End, text.Span{Start: s.End - 1, End: s.End})
}

// calledLike lists the first two agencies that the article tells of, no media, that can be called by the noun at token i.
func (r *Reader) calledLike(i int) []int {
	return syntax.Remembered(&r.callable, r.Fold(i), func(string) (all []int) {
		for e := range r.Names.Entities {
			if len(all) < 2 && r.Names.Is(e, names.Agency) && r.Category(e) != "media" && r.MayBeCalled(e, i) {
				all = append(all, e)
			}
		}
		return all
	})
}
