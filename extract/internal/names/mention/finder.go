// Package mention finds what names a person, a place or an agency in a text: names that the rule files list, and those
// that only the way Urdu names things gives away.
//
// candidate.go takes what names something at a token. listed.go finds listed names where they are meant, with rarely.go
// for ordinary words that are hardly ever the place or medium they name. person.go reads people, with person_end.go for
// where their name ends, owning.go for what the sentence says that they have or are and slot.go for words that are
// names only where they stand. agency.go finds agencies, with agency_closed.go for those whose head ends the name,
// agency_tail.go for what comes behind it, agency_kinds.go for committees, teams and other kinds with names of their
// own, introduced.go for those that a noun gives away, and spelled.go and bracketed.go for those that letters do.
// place.go finds places, named.go what stands before نامی, account.go what people call their accounts there, and
// latin.go names in Latin script.
//
// What else the article tells comes next: series.go finds names in a row with others, repeats.go those told again and
// words that always stand behind one, mended.go parts names otherwise, short.go finds parts of names that stand alone,
// variant.go those spelt otherwise, and called.go drops titles of works and names of storms.
package mention

import "bayan/extract/internal/names/word"

// Finder finds the mentions of one document.
type Finder struct {
	word.Finder
	TakenOff map[int]bool // where names begin behind a word that was taken off them
	Variants *variants    // how the article spells words of names otherwise, once asked for

	named      map[int]Candidate // by first token: names before نامی or letters in brackets
	football   int               // 1 + how many words of football the article has, 0 before they are counted
	systems    map[string]bool   // letters in brackets behind a system or another thing that is no body
	triple     map[[3]string]int // of three words of which the first may begin a name
	shownWords map[string]bool   // ordinary words behind their type (placeغور) that the article shows to be names
	called     map[int]bool      // by token: inside the title of a work or the name of a storm
}

// Candidates finds what names something, in text order and without overlaps.
func (f *Finder) Candidates() []Candidate {
	f.FindTitles()
	f.findNamed()
	f.findBracketed()
	cands := f.walk()
	cands = f.dropCalled(f.partTwo(f.addRepeats(f.addMembers(f.addSeries(cands)))))
	f.addFurther(cands)
	f.placesAsSurnames(cands)
	f.surnamesAlone(cands)
	cands = f.addShortForms(cands)
	f.takeOffLeads(cands)
	return cands
}
