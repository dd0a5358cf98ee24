package nominal

import (
	"sort"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// Which agency a noun for its kind means: کمپنی, ادارے, عدالت.

// maxKind is how many words a noun for an agency has at most with its adjectives: کورین ٹیک
// فرم.
const maxKind = 3

// OfItsKind is the agency that a bare کمپنی means: the one that spoke last, else the one
// that acts in the sentence or the one before, unless its name says that it is something
// else: ایئر وائٹ وہیل نے طیارہ دکھایا جس کے بارے میں (کمپنی).
func (r *Reader) OfItsKind(s text.Span) (int, bool) {
	if !r.kindNoun(s) || r.In(s.End-1, lexicon.GroupKind) && !r.Is(s.End-1, lexicon.Introducer) {
		return -1, false
	}
	if r.Names.Is(r.Focus.Entity, names.Agency) && (r.Category(r.Focus.Entity) != "media" || r.Is(s.Start, lexicon.MediaWord)) &&
		r.MayBeCalled(r.Focus.Entity, s.End-1) {
		if e, ok := r.LastActing(s, 1); ok && r.In(s.End-1, lexicon.PressKind) && r.Category(e) == "media" &&
			r.namedAfter(r.Focus.At+1, s.Start, e) {
			return e, true // ڈان نے کہا کہ …۔ دی نیشن نے بھی اداریہ لکھا ہے۔ اخبار (لکھتا ہے کہ)
		}
		return r.Focus.Entity, true
	}
	if s.Len() > 1 && !r.plainKind(s) {
		return -1, false
	}
	if e, ok := r.LastActing(s, 1); ok {
		return e, true
	}
	return r.lastOfKind(s)
}

// spokeWithin is how many sentences after it spoke one of a kind is meant by the noun for that kind, and spokeLately
// how many statements are looked at.
const (
	spokeWithin = 6
	spokeLately = 8
)

// lastOfKind is the medium, party, bank, company or court that spoke last, though somebody else has spoken since, if the
// text tells of no other without a name: گلف نیوز کے مطابق ان کے وکیل نے کہا کہ …۔ اخبار (کے مطابق).
func (r *Reader) lastOfKind(s text.Span) (int, bool) {
	kind, within := "", spokeWithin
	switch noun := s.End - 1; {
	case r.In(noun, lexicon.PressKind):
		kind = "media"
	case r.In(noun, lexicon.PartyKind):
		kind = "party"
	case r.In(noun, lexicon.BankKind):
		kind = "bank"
	default:
		kind, within = r.CategoryOfNoun(noun), onlyWithin
	}
	if kind == "" || s.Len() > 1 {
		return -1, false
	}
	here := r.Doc.SentenceOf(s.Start)
	for n := len(r.Out) - 1; n >= 0 && n >= len(r.Out)-spokeLately && here-r.Doc.SentenceOf(r.Out[n].Cue.Start) <= within; n-- {
		e := r.Out[n].Speaker.Entity
		if by, ok := r.Reporter(&r.Out[n]); ok && kind == "media" {
			return by, !r.describes(r.Out[n].Cue.End, s) // ڈان نے وزیر کے حوالے سے لکھا کہ …۔ اخبار (کے مطابق)
		}
		if r.Names.Is(e, names.Agency) && r.Category(e) == kind {
			return e, !r.describes(r.Out[n].Cue.End, s)
		}
	}
	return -1, false
}

// plainKind tells whether a phrase says with one ordinary word of what kind a body is, and not of which country or
// that it is a medium: خلائی ایجنسی.
func (r *Reader) plainKind(s text.Span) bool {
	if _, ok := r.Names.Matches.Longest(s.Start, lexicon.Demonym); ok || s.Len() != 2 || r.Names.At(s.Start) != nil {
		return false
	}
	return !r.Is(s.Start, lexicon.Demonstrative|lexicon.PersonPronoun|lexicon.Pronoun) &&
		(r.In(s.End-1, lexicon.Company) || r.In(s.End-1, lexicon.InstitutionKind) || r.In(s.End-1, lexicon.BankKind))
}

// maxActing is how many words before a noun at most an agency acted that it can mean.
const maxActing = 400

// LastActing is the agency that acted last before a noun that can mean it, at most so many sentences before:
// سام سنگ نے, گوگل کی جانب سے.
func (r *Reader) LastActing(s text.Span, within int) (int, bool) {
	n := r.Doc.SentenceOf(s.Start)
	lo := max(r.Doc.Sentences[max(n-within, 0)].Start, s.Start-maxActing)
	for i := s.Start - 1; i >= lo; i-- {
		m := r.Names.At(i)
		if m == nil {
			continue
		}
		i = m.Start
		last := m.End - 1
		if r.Names.Is(m.Entity, names.Agency) && r.acts(m) && r.MayBeCalled(m.Entity, s.End-1) &&
			(!r.Is(last, lexicon.GroupNoun) || r.Fold(last) == r.Fold(s.End-1)) {
			return m.Entity, true
		}
	}
	return -1, false
}

// acts tells whether who is named does something: (ٹوئٹر) نے, (گوگل) کی جانب سے, (گلوبل نامی) تنظیم نے.
func (r *Reader) acts(m *names.Mention) bool {
	i := m.End
	for r.Fold(i) == ")" || r.Kind(i) == text.Mark {
		i++
	}
	if r.Fold(i) == "نامی" {
		i++
	}
	if r.KindNoun(i) {
		i++
	}
	_, side := r.BySide(i + 2)
	return r.Fold(i) == "نے" || side
}

// onlyWithin is how many sentences after its last mention an agency is still meant by the noun
// for its kind alone, and onceWithin how many if the article told of it only once.
const (
	onlyWithin = 12
	onceWithin = 2
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

// actedWithin is how many sentences after it acted one of several companies or courts is meant by the noun alone,
// and actedNear how many a court that is not the one that the article names most.
const (
	actedWithin = 6
	actedNear   = 2
)

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
		e, ok := r.LastActing(s, actedWithin)
		if ok && category == "court" && !r.mostNamed(e, all[:before], s.Start) {
			e, ok = r.LastActing(s, actedNear)
		}
		return e, ok && r.Category(e) == category
	}
	return all[0], r.stillMeans(s, all[0], onlyWithin)
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

// maxOf is how many words before the name of a body its country stands at most.
const maxOf = 5

// isOf tells whether the text says of a body where it is first named of what country it is.
func (r *Reader) isOf(entity int, country int32) bool {
	m := r.Names.Entities[entity].Mentions[0]
	return r.TellsCountry(text.Span{Start: max(m.Start-maxOf, r.Doc.SentenceAt(m.Start).Start), End: m.End}, country)
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

// describes tells whether the text from token i to a noun tells of another of its kind that has
// no name: مجسٹریٹ کی عدالت … (عدالت).
func (r *Reader) describes(i int, noun text.Span) bool {
	for k := i; k < noun.Start; k++ {
		if r.Fold(k) != r.Fold(noun.Start) {
			continue
		}
		if p := r.PhraseBefore(k+1, r.Doc.SentenceAt(k).Start); p.Len() > 1 && !r.Is(p.Start, lexicon.Demonstrative) {
			return true
		}
	}
	return false
}
