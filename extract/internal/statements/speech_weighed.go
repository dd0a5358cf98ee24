package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// A sentence without a cue behind what somebody said goes on with it, or is the author's. Where no rule of grammar tells
// which, the signs for either are weighed. Their points come from 1,760 such sentences of 12,000 articles, which readers
// called the one or the other: the weights of a logistic regression, in tenths. Of 100 that reach goesOn and were shown to
// other readers with and without it, three in four read better with it.

// sign is something in a sentence, or in the statement before it, that speaks for either.
type sign int

const (
	byPerson       sign = iota // a person spoke,
	byPhrase                   // or somebody without a name
	samePrevious               // and spoke before that, too
	saidOnce                   // the cue tells of one saying, in the past
	pastOnPast                 // the sentence tells what was, as the statement did,
	pastOnPresent              // or though that tells what is
	future                     // it tells what will be,
	futureOnFuture             // as the statement did,
	wish                       // or what ought to be
	firstPerson                // it says "I" or "we"
	startsThey                 // it begins with وہ
	startsSame                 // or with اسی
	speakerNamed               // the speaker is named in it,
	personNamed                // or any person,
	newName                    // or somebody or something for the first time,
	knownName                  // or again, but not in the statement
	actor                      // somebody does something: نے
	occasion                   // something is held: اجلاس
	takesUpOne                 // one word of what was said is taken up,
	takesUpTwo                 // or two,
	takesUpMore                // or more
	wordsSaidMuch              // more of its words are said than told, by far,
	wordsSaid                  // or by little,
	wordsTold                  // or more of them told,
	wordsToldMuch              // by far
	signs
)

var points = [signs]int{
	byPerson: 6, byPhrase: -4, samePrevious: 6, saidOnce: 6,
	pastOnPast: 6, pastOnPresent: -4, future: 7, futureOnFuture: 9, wish: 8,
	firstPerson: 12, startsThey: 9, startsSame: 7,
	speakerNamed: -15, personNamed: -4, newName: -7, knownName: -7, actor: -8, occasion: -8,
	takesUpOne: 3, takesUpTwo: 2, takesUpMore: 12,
	wordsSaidMuch: 9, wordsSaid: 7, wordsTold: -7, wordsToldMuch: -11,
}

// goesOn is how many points make a sentence the speaker's.
const goesOn = 16

// plainlyOn is how many points it takes where a cue stands in the sentence, though nobody with it.
const plainlyOn = 24

// weighs tells whether a sentence, which is no aside, is rather what the source of a statement said, who is not hidden, than
// the author's.
func (r *reader) weighs(s text.Span, st *Statement) bool {
	if !r.WithKe(st) || st.Content.Start < st.Cue.End || r.Kind(s.Start-1) != text.Stop {
		return false
	}
	if r.behindQuote(st, s.End) || r.newsItem(s) || r.tellsOfSaying(s) || r.authorComments(s) {
		return false
	}
	if r.EndsAsking(s) ||
		r.Is(s.Start, lexicon.PersonPronoun) &&
			(r.Fold(s.Start+1) == "نے" ||
				r.Is(s.Start+1, lexicon.Genitive) && r.OughtToBe(r.FinalWord(s)) && r.Doc.Has(s.Start, s.End, "ہے")) {
		return false // انہوں نے, ان کا مطالبہ ہے (انہیں گھر دیے جائیں): the author's
	}
	if r.tenseOf(s) == wishTense && r.Doc.Has(s.Start, s.End, "تاکہ") {
		return false // پولیس گشت پر ہے تاکہ لوگ گھروں میں رہیں
	}
	if sp := &st.Speaker; sp.Entity >= 0 && !r.IsPerson(sp.Entity) {
		return false // of what bodies say authors tell more than they do of people
	}
	got := r.signsOf(s, st)
	if got[actor] && r.Doc.Has(s.Start, s.End, "کہ") {
		return false // اس موقع پر وزیر نے وعدہ کیا کہ
	}
	sum := 0
	for n, p := range points {
		if got[n] {
			sum += p
		}
	}
	if r.hasCue(s) {
		return sum >= plainlyOn && !got[wish]
	}
	return sum >= goesOn
}

// tellsOfSaying tells whether a sentence says, of whomever, that something was said or is demanded: جب بات ختم ہوئی تو
// چیختے ہوئے کہا کہ, ان کا مطالبہ ہے.
func (r *reader) tellsOfSaying(s text.Span) bool {
	for _, h := range r.HitsOf(r.Doc.SentenceOf(s.Start)) {
		if h.Shape == cue.Noun || h.Ke && (h.Perfect || h.Passive || h.Middle) {
			return true
		}
	}
	return false
}

// hasCue tells whether a cue stands in a sentence, but one by which the speaker says something now: کارکنوں سے کہتا ہوں کہ.
func (r *reader) hasCue(s text.Span) bool {
	for _, h := range r.HitsOf(r.Doc.SentenceOf(s.Start)) {
		if r.Fold(h.Last()) != "ہوں" {
			return true
		}
	}
	return false
}

// authorComments tells whether a sentence that begins with تاہم or the like says what nobody but the author does behind
// what somebody said: what that person did, how it looks, or that something is not known.
func (r *reader) authorComments(s text.Span) bool {
	if !r.Is(s.Start, lexicon.ClauseStart) {
		return false
	}
	if r.Fold(s.Start+1) == "ایسا" {
		return true // تاہم ایسا لگتا ہے
	}
	for i := s.Start + 1; i < s.End; i++ {
		if _, ok := r.AuthorsVoice(i, s.Start); ok || r.Is(i, lexicon.PersonPronoun) && r.Fold(i+1) == "نے" {
			return true
		}
	}
	return false
}

// signsOf are the signs of a sentence behind a statement.
func (r *reader) signsOf(s text.Span, st *Statement) (got [signs]bool) {
	sp := &st.Speaker
	got[byPerson] = r.IsPerson(sp.Entity)
	got[byPhrase] = sp.Entity < 0
	n := len(r.Out) - 2
	got[samePrevious] = n >= 0 && r.Out[n].Speaker.Same(*sp)
	got[saidOnce] = r.saidPlainly(st)
	before, now := r.tenseOf(st.Content), r.tenseOf(s)
	got[pastOnPast] = now == pastTense && before == pastTense
	got[pastOnPresent] = now == pastTense && before != pastTense
	got[future] = now == futureTense
	got[futureOnFuture] = now == futureTense && before == futureTense
	got[wish] = now == wishTense
	got[firstPerson] = r.FirstPersonIn(s)
	f := r.Fold(s.Start)
	got[startsThey] = f == "وہ"
	got[startsSame] = f == "اسی"
	r.nameSigns(s, st, &got)
	r.wordSigns(s, st, &got)
	return got
}

// nameSigns finds who is named in a sentence and who acts.
func (r *reader) nameSigns(s text.Span, st *Statement, got *[signs]bool) {
	for i := s.Start; i < s.End; i++ {
		got[actor] = got[actor] || r.Fold(i) == "نے"
		m := r.Names.At(i)
		if m == nil {
			continue
		}
		switch {
		case m.Entity == st.Speaker.Entity:
			got[speakerNamed] = true
		case r.NamedIn(st.Content, m.Entity):
		case r.NamedIn(text.Span{End: s.Start}, m.Entity):
			got[knownName] = true
		default:
			got[newName] = true
		}
		got[personNamed] = got[personNamed] || r.Names.Is(m.Entity, names.Person)
	}
}

// wordSigns finds of whose words a sentence is made.
func (r *reader) wordSigns(s text.Span, st *Statement, got *[signs]bool) {
	words, balance, taken := 0, 0, 0
	for i := s.Start; i < s.End; i++ {
		if r.Kind(i) != text.Word {
			continue
		}
		words++
		switch {
		case r.In(i, lexicon.SaidWord):
			balance++
		case r.In(i, lexicon.ToldWord):
			balance--
		}
		got[occasion] = got[occasion] || r.Is(i, lexicon.Occasion|lexicon.Meeting)
		if taken <= manyTaken && r.Names.At(i) == nil && r.hasMeaning(i) && r.saidLately(i, st.Content) {
			taken++
		}
	}
	got[takesUpOne], got[takesUpTwo], got[takesUpMore] = taken == 1, taken == 2, taken > manyTaken
	const far = 5 // one word in five
	got[wordsSaidMuch], got[wordsToldMuch] = balance*far >= words, -balance*far >= words
	got[wordsSaid], got[wordsTold] = balance > 0 && !got[wordsSaidMuch], balance < 0 && !got[wordsToldMuch]
}

// manyTaken is how many words that are taken up are told apart.
const manyTaken = 2

// hasMeaning tells whether token i is a word with a meaning of its own.
func (r *reader) hasMeaning(i int) bool {
	return len(r.Fold(i)) > shortWord &&
		!r.Is(i, lexicon.Postposition|lexicon.Genitive|lexicon.Auxiliary|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Conjunction|lexicon.Particle|lexicon.Relative)
}

// shortWord is how many bytes of UTF-8 a word of grammar may have: three letters.
const shortWord = 6

// lately is how many tokens of what was said are looked through for a word that is taken up.
const lately = 60

// saidLately tells whether the word of token i stands in the end of what was said.
func (r *reader) saidLately(i int, content text.Span) bool {
	for k := max(content.Start, content.End-lately); k < content.End; k++ {
		if r.ID(k) == r.ID(i) {
			return true
		}
	}
	return false
}
