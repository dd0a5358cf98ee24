package names

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/mention"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// describedWithin is how many sentences after the last mention of somebody a
// description without a name still means them.
const describedWithin = 12

// Described resolves a definite description that the article did not give anybody
// word for word to whom it means: a general title (پی ٹی آئی رہنما, اداکارہ, گرفتار ملزم)
// to somebody of that walk of life, an office without its portfolio (وفاقی وزیر) to
// the one who holds it. focus is who spoke last, or -1, and goes before others; of
// two others that qualify, neither is meant.
func (r *Result) Described(s text.Span, focus int) (int, bool) {
	if e, ok := r.relative(s); ok {
		return e, true
	}
	head, ok := r.headTitle(s)
	if !ok || r.isIndefinite(s) || r.strange(s) {
		return 0, false
	}
	if r.Is(focus, Person) && r.answersTo(focus, head, s, true) {
		if r.opensOffice(&r.Entities[focus], s) < 0 {
			if o, ok := r.officeOpening(s, focus); ok {
				return o, true // صوبائی وزیر: not the minister who spoke but صوبائی وزیر کھیل X
			}
		}
		return focus, true
	}
	if r.mayBeMany(s, head) || r.standsForOthers(s) {
		return 0, false
	}
	var who only
	from, to := r.near(s.End)
	for n := from; n < to; n++ {
		e := &r.Entities[n]
		if e.Type == Person && n != focus && r.recent(n, s.Start) && (!r.former(s) || r.wasOnce(e)) &&
			r.answersTo(n, head, s, false) {
			who.add(n)
		}
	}
	return who.found()
}

// OneOffice tells whether a phrase means the one who holds an office: یورپی یونین کے سکیورٹی کمشنر, but not اداکار or
// ایک گورنر.
func (r *Result) OneOffice(s text.Span) bool {
	head, ok := r.headTitle(s)
	return ok && !r.titleRule(head).General && !r.isIndefinite(s) && !r.strange(s)
}

// ListedAs tells whether the rule files give a person the title with which a phrase ends.
func (r *Result) ListedAs(entity int, s text.Span) bool {
	head, ok := r.headTitle(s)
	return ok && r.holds(&r.Entities[entity], head)
}

// HoldsBare tells whether a phrase is an office and no more, and the article gives it to a person: صدر.
func (r *Result) HoldsBare(entity int, s text.Span) bool {
	head, ok := r.headTitle(s)
	return ok && !r.special(s) && slices.ContainsFunc(r.Entities[entity].offices, func(t text.Span) bool {
		h, has := r.headTitle(t)
		return has && r.sameTitle(h, head) && r.former(t) == r.former(s) && r.compatible(t, s)
	})
}

// Epithet tells whether a phrase may say of a person, of whom the article tells nothing else, of what walk of life
// they are: 28 سالہ باکسر.
func (r *Result) Epithet(s text.Span, entity int) bool {
	head, ok := r.headTitle(s)
	if !ok || r.isIndefinite(s) || r.strange(s) || r.genitiveIn(s) >= 0 || r.agencyIn(s) != nil || r.mayBeMany(s, head) {
		return false
	}
	if m, ok := r.Matches.Longest(s.Start, lexicon.Title); ok && m.End < s.End &&
		r.titleRule(m.Index).Category != word.Modifier {
		return false // ڈاکٹر وزیر
	}
	e := &r.Entities[entity]
	return e.Type == Person && len(e.Titles) == 0 && e.Person < 0 && s.Len() > 1
}

// wasOnce tells whether an office of somebody is a former one: سابق کپتان.
func (r *Result) wasOnce(e *Entity) bool {
	return slices.ContainsFunc(e.offices, r.former)
}

// opensOffice is where an office of somebody is told of, before a phrase, in words that begin with
// those of the phrase, or -1.
func (r *Result) opensOffice(e *Entity, s text.Span) int {
	at := -1
	for _, t := range e.offices {
		if t.Start < s.Start && t.Len() >= s.Len() && mention.SameWordsAt(r.Doc, t.Start, s) {
			at = max(at, t.Start)
		}
	}
	return at
}

// officeOpening is the only person other than one, mentioned not too long ago, an office of whom
// begins with the words of a phrase of several.
func (r *Result) officeOpening(s text.Span, other int) (int, bool) {
	var who only
	if s.Len() < 2 {
		return who.found()
	}
	from, to := r.near(s.End)
	for n := from; n < to; n++ {
		e := &r.Entities[n]
		if n != other && e.Type == Person && r.opensOffice(e, s) >= 0 && r.recent(n, s.Start) {
			who.add(n)
		}
	}
	return who.found()
}

// isIndefinite tells whether a phrase brings in somebody new or several people: ایک
// رہنما, کئی کھلاڑیوں, or means an office that speaks for others: ترجمان.
func (r *Result) isIndefinite(s text.Span) bool {
	if r.plural(s.End - 1) {
		return true
	}
	if r.Lexicon.AnyIs(r.Doc, s.Start, s.End, lexicon.Indefinite|lexicon.Conjunction|lexicon.PersonPronoun) {
		return true
	}
	return r.standsForOthers(s) && !r.General(s)
}

// standsForOthers tells whether a phrase means an office that many have and that speaks for others: ترجمان,
// پولیس افسر.
func (r *Result) standsForOthers(s text.Span) bool {
	return r.Lexicon.AnyIs(r.Doc, s.Start, s.End, lexicon.StandsFor)
}

// strange tells whether a phrase has a word that may be a name which was not
// recognised: سیاسی رہنما التجا مفتی.
func (r *Result) strange(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		m := r.At(i)
		if m != nil && r.Is(m.Entity, Person) {
			return true
		}
		t := r.Doc.Tokens[i]
		if m == nil && t.Kind == text.Word &&
			(t.ID == 0 ||
				r.Lexicon.Is(t.ID, lexicon.Given|lexicon.Family) && !r.Lexicon.Is(t.ID, lexicon.NameWord|lexicon.Common)) {
			return true
		}
	}
	return false
}

// recent tells whether a person was mentioned before token i, not too long ago.
func (r *Result) recent(entity, i int) bool {
	return r.Entities[entity].Mentions[0].Start < i && r.Doc.SentenceOf(i)-r.Doc.SentenceOf(r.lastOf(entity, i)) <= describedWithin
}

// answersTo tells whether a description with a title can mean a person: by a title
// of the article, or of the rule files, that goes with it and does not name another
// country or agency.
func (r *Result) answersTo(entity int, head int32, s text.Span, focus bool) bool {
	e := &r.Entities[entity]
	if r.elsewhere(e, head, s) {
		return false
	}
	placed, agencies := len(r.placesIn(s)) > 0, r.agenciesIn(s)
	goesOn := focus && !r.mayBeMany(s, head) && !r.TitledBy(s) // whose titles may tell of no place: (بالی ووڈ) اداکارہ
	for _, t := range e.offices {
		h, ok := r.headTitle(t)
		if !ok || !r.goesWith(head, h, focus) || r.otherOwner(t, s) {
			continue
		}
		if placed &&
			(len(r.placesIn(t)) == 0 && !(goesOn && (h == head || r.titleRule(head).General)) || !r.compatible(t, s)) {
			continue
		}
		if len(agencies) > 0 && !r.sameName(t, s) && (r.agencyIn(t) != nil || !focus) {
			continue
		}
		return true
	}
	if r.titleRule(head).Category == word.Accused && r.sideOf(head) != complainant && r.arrested(entity, s.Start) {
		return true
	}
	if e.Person < 0 || placed {
		return false
	}
	p := &r.Lexicon.Rules.People[e.Person]
	if len(agencies) > 0 {
		return focus && slices.Contains(agencies, p.Agency)
	}
	for _, t := range p.Titles {
		if h := r.Lexicon.TitleOf(t); h >= 0 && r.goesWith(head, h, focus) {
			return true
		}
	}
	return false
}

// General tells whether a phrase only says of what walk of life somebody is: سینیئر اداکار, ملزم.
func (r *Result) General(s text.Span) bool {
	head, ok := r.headTitle(s)
	return ok && r.titleRule(head).General
}

// agenciesIn gives the names of the agencies in a span.
func (r *Result) agenciesIn(s text.Span) []string {
	var out []string
	for i := s.Start; i < s.End; i++ {
		if m := r.At(i); m != nil && r.Is(m.Entity, Agency) {
			out = append(out, r.Entities[m.Entity].Name)
			i = m.End - 1
		}
	}
	return out
}
