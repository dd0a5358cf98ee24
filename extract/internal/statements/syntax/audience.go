package syntax

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/rules"
)

// To whom something is said.

// MayMarkAudience tells whether a postposition can mark those to whom something is said:
// پولیس کو اقدامات کی ہدایت کی, حکومت سے استعفے کا مطالبہ کیا. What is denied or condemned
// is said to nobody: اداکار سے تعلقات کی تردید کی.
func MayMarkAudience(cue *rules.Cue, postposition string) bool {
	if cue.Audience != nil {
		return slices.Contains(cue.Audience, postposition)
	}
	if cue.Act == "say" && postposition == "سے" && strings.Contains(cue.Verb, " ") {
		return false // شوہر سے علیحدگی کی خبر دی, but عوام سے باہر نکلنے کا کہا
	}
	return cue.Act == "urge" || cue.Act == "warn" || cue.Act == "say" || cue.Act == "ask"
}

// MarksAudience tells whether the سے at token i marks an audience: سے گفتگو, سے کہا.
func (r *Reader) MarksAudience(i int) bool {
	return r.Is(i+1, lexicon.Occasion) || r.Fold(i+1) == "بات" || r.Fold(i+1) == "کہا"
}

// CanBeTold tells whether something can be said to an entity: of places, to countries (روس سے تحقیقات کا مطالبہ) and not
// to cities, from where something is (کراچی سے فوج کی واپسی).
func (r *Reader) CanBeTold(entity int) bool {
	e := &r.Names.Entities[entity]
	return e.Type != names.Place || e.Country
}

// spokenToAt tells whether those to whom something was said end before token i, which marks them with کو.
func (r *Reader) spokenToAt(i, start, end int, act string) bool {
	return r.namedAddressee(i, end, act) || r.PeopleEndAt(i) || r.addressee(i, start, act)
}

// heardBy tells whether the سے at token i ends to whom something was said, in an object between two tokens.
func (r *Reader) heardBy(i, start, end int, act string) bool {
	if r.PersonEndsAt(i) || r.Is(i-1, lexicon.GroupNoun|lexicon.PersonNoun) || r.Names.TitleEndsAt(i) {
		return true
	}
	m := r.Names.EndingAt(i)
	return i-start <= 3 && (m != nil && r.CanBeTold(m.Entity) || act == "urge" && r.In(i-1, lexicon.Crowd)) ||
		r.addressee(i, start, act) || act != "warn" && r.askedThem(i, start, end)
}

// addressee tells whether the first words of what was urged, before کو or سے at
// token i, are whom it was said to: (مسافروں سے) قطار بنانے (کی گزارش کی). They are a
// plural of people.
func (r *Reader) addressee(i, start int, act string) bool {
	if act != "urge" || i-start > 3 {
		return false
	}
	plural := r.Plural(i-1) && !strings.HasSuffix(r.Fold(i-1), "یوں")
	return r.RoleNounAt(i-1) || i-start == 1 && plural && !r.Is(i-1, lexicon.NotPeople)
}

// namedAddressee tells whether a name before the کو at token i can be whom something was said
// to: where that was no demand, a place belongs to the infinitive behind it (اسلام آباد کو سمارٹ
// سٹی بنانے کی خواہش).
func (r *Reader) namedAddressee(i, end int, act string) bool {
	m := r.Names.EndingAt(i)
	if m == nil || act != "say" || !r.Names.Is(m.Entity, names.Place) {
		return m != nil
	}
	for k := i + 1; k < end; k++ {
		if r.Infinitive(k) {
			return false
		}
	}
	return true
}

// askedThem tells whether a pronoun opens what was said, before the سے at token i, and means those to whom it was said:
// (ان سے) دروازہ کھولنے (کو کہا). It does not where what they were to do is done with somebody or taken from them: ان
// سے رابطہ کرنے, ان سے رقم لینے.
func (r *Reader) askedThem(i, start, end int) bool {
	if i != start+1 || !r.Is(start, lexicon.PersonPronoun|lexicon.FirstPerson) && r.Fold(start) != "مجھ" || !r.Infinitive(end-1) ||
		i+1 >= end-1 {
		return false
	}
	return !r.Is(i+1, lexicon.Settled|lexicon.Occasion|lexicon.Postposition|lexicon.Genitive) && !r.In(end-1, lexicon.Taking) &&
		!r.Is(end-2, lexicon.Meeting)
}
