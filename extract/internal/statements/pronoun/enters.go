package pronoun

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// How somebody comes into view who does nothing.

// entersView tells whether a sentence tells of a person who does nothing in it so that the next can mean them.
func (r *Reader) entersView(m *names.Mention, s text.Span) bool {
	return r.met(m.End) || (r.OpensAsSubject(m.Span, r.lastClause(m.Start, s)) || r.Reflexive(m.End)) && !r.talkedOf(m.Entity) ||
		r.comesIn(m, s) || r.cameAcross(m, s) || r.belongs(m, s) || r.befalls(m, s) || r.ascribed(m) ||
		r.wasAsked(m, s) || r.relatedAs(m, s) || r.presented(m, s)
}

// comesIn tells whether a sentence is the first to name a person and does so as what
// it is about: as its predicate (ایک اور گواہ ڈانڈ پانی تھے), or behind what several people
// said in whatever case: … متاثرین کہتے ہیں۔ نٹالی مچل کا فون چوری ہوا (تھا۔ انھوں نے).
func (r *Reader) comesIn(m *names.Mention, s text.Span) bool {
	if r.Names.Entities[m.Entity].Mentions[0].Start != m.Start {
		return false
	}
	f := r.Focus
	return r.Is(m.End, lexicon.Auxiliary) && m.End >= s.End-2 || f.Entity < 0 && f.Phrase.Len() > 0 && r.Plural(f.Phrase.End-1)
}

// ascribed tells whether a person is named as whose words are told of: X سے منسوب ایک بیان (سامنے آیا).
func (r *Reader) ascribed(m *names.Mention) bool {
	return r.Fold(m.End) == "سے" && r.In(m.End+1, lexicon.Ascription) &&
		r.AnyIs(m.End+2, m.End+5, lexicon.Document|lexicon.Occasion)
}

// cameAcross tells whether the author met a person: (وہاں ہمیں) شائستہ (ملیں).
func (r *Reader) cameAcross(m *names.Mention, s text.Span) bool {
	switch r.Fold(m.End) {
	case "مل", "ملا", "ملی", "ملے", "ملیں":
	default:
		return false
	}
	for k := m.Start - 1; k >= max(s.Start, m.Start-maxLeader); k-- {
		if f := r.Fold(k); f == "ہمیں" || f == "مجھے" || f == "ہماری" || f == "میری" {
			return true
		}
	}
	return false
}

// befalls tells whether a sentence begins with a person to whom something happens:
// (یکم جون کو) حنان شاہ کو (بھائی کی لاش ملی تھی).
func (r *Reader) befalls(m *names.Mention, s text.Span) bool {
	if r.Fold(m.End) != "کو" {
		return false
	}
	for k := s.Start; k < s.End; k++ {
		if r.Fold(k) == "نے" ||
			k < m.Start && r.Is(k, lexicon.CaseMarker|lexicon.Auxiliary) && !r.InName(k) && !r.TimeBefore(k) &&
				!r.PlaceBefore(k, s.Start) {
			return false
		}
	}
	return true
}

// met tells whether the words from token i on say that somebody was met or talked
// to: (ہماری ملاقات اقبال خان) سے ہوئی, سے بات کی.
func (r *Reader) met(i int) bool {
	if r.Fold(i) != "سے" {
		return false
	}
	sentence := r.Doc.SentenceAt(i)
	for k := sentence.Start; k < i; k++ {
		if m := r.Names.At(k); m != nil && m.Start == k && m.End < i && r.IsPerson(m.Entity) && r.OpensAsSubject(m.Span, sentence) {
			return false
		}
		if m := r.Names.EndingAt(k); r.Fold(k) == "نے" && r.Fold(k-1) != "ہم" && r.Fold(k-1) != "میں" &&
			!r.In(k-1, lexicon.Byline) && (m == nil || !r.Names.Is(m.Entity, names.Agency)) {
			return false // somebody else met them, and is meant, unless it is a medium or its reporter
		}
	}
	for k := i + 1; k < i+4; k++ {
		if r.Is(k, lexicon.Meeting) {
			return true
		}
		if r.Kind(k) != text.Word {
			return false
		}
	}
	for k := i - 1; k > i-8 && r.Kind(k) == text.Word; k-- {
		if r.Is(k, lexicon.Meeting) {
			return true
		}
	}
	return false
}

// talkedOf tells whether one of the last statements, of a person, names somebody: what
// the author adds about those leaves the word with who speaks.
func (r *Reader) talkedOf(entity int) bool {
	if f := r.Focus.Entity; f >= 0 && !r.IsPerson(f) {
		return false
	}
	for st := range r.Latest(justNow) {
		if r.NamedIn(st.Content, entity) {
			return true
		}
	}
	return false
}

// belongs tells whether a sentence begins with a person of whom it says where they belong or what they think: محقق عزیز
// سنگہور کا تعلق (لیاری سے ہے), عزیز سنگہور کا خیال (ہے).
func (r *Reader) belongs(m *names.Mention, s text.Span) bool {
	return r.Is(m.End, lexicon.Genitive) && (r.In(m.End+1, lexicon.Belonging) || r.In(m.End+1, lexicon.SayingNoun)) &&
		r.OpensSentence(m.Span, s)
}

// presented tells whether a sentence says only who the person is with whom it begins, behind a comma (سلیم، کوئٹہ میں استاد
// ہیں۔), or whose words those before it were (یہ کہنا تھا سلیم کا۔).
func (r *Reader) presented(m *names.Mention, s text.Span) bool {
	if r.Is(m.End, lexicon.Genitive) && r.Kind(m.End+1) == text.Stop {
		return r.Lex.AnyIn(r.Doc, s.Start, m.Start, lexicon.SayingNoun)
	}
	if !r.Comma(m.End) || !r.OpensSentence(m.Span, s) || !r.isCopular(m.End+1, s) {
		return false
	}
	for i := m.End + 1; i < s.End; i++ {
		if o := r.Names.At(i); o != nil && r.IsPerson(o.Entity) || r.Comma(i) && i < m.End+maxListed {
			return false // سلیم، کریم اور نادیہ
		}
	}
	return true
}

// maxListed is within how many words behind a name another comma tells that people are listed.
const maxListed = 5

// isCopular tells whether a sentence only says from token i on what is or was so, without نے, کہ or somebody's pronoun.
func (r *Reader) isCopular(i int, s text.Span) bool {
	end := r.FinalWord(s)
	if !r.Copula(end) || r.Verb(end-1) || strings.HasPrefix(r.Fold(end), "رہ") {
		return false
	}
	for ; i < end; i++ {
		if f := r.Fold(i); f == "نے" || f == "کہ" ||
			r.Is(i, lexicon.PersonPronoun|lexicon.FirstPerson) && !r.Is(i, lexicon.Postposition) && !r.determines(i) {
			return false
		}
	}
	return r.Kind(s.End-1) == text.Stop
}

// wasAsked tells whether a sentence says that somebody was asked without what: مشتاق احمد سے (بھی اس بارے میں سوال
// ہوا).
func (r *Reader) wasAsked(m *names.Mention, s text.Span) bool {
	return r.Fold(m.End) == "سے" && r.Fold(m.End+1) != "متعلق" && r.OpensSentence(m.Span, s) && !r.Doc.Has(m.End, s.End, "کہ") &&
		r.Lex.AnyIn(r.Doc, m.End, s.End, lexicon.Asking)
}

// maxToRelative is how many words stand at most between a name and the relative clause that means them.
const maxToRelative = 10

// relatedAs tells whether a sentence ends with what a person did, in a relative clause right behind the clause in which
// they are named: (سفیر نے مہمانوں سے) X کا (تعارف کرایا، جنھوں نے شرکت کی).
func (r *Reader) relatedAs(m *names.Mention, s text.Span) bool {
	for k := m.End; k < min(s.End, m.End+maxToRelative); k++ {
		if r.Fold(k) == "جنہوں" && r.Fold(k+1) == "نے" {
			return r.Comma(k-1) && !r.Doc.Has(k+2, s.End, "نے") && !r.Doc.Has(k+2, s.End, "کہ")
		}
		if o := r.Names.At(k); o != nil && !r.Names.Is(o.Entity, names.Place) || r.Fold(k) == "نے" || r.Is(k, lexicon.PersonNoun) {
			return false
		}
	}
	return false
}
