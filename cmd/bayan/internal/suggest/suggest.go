// Package suggest proposes entries for the rule files: names, titles, agencies and
// places that occur often in articles, where the words around them tell what they
// are, and that no rule file lists.
package suggest

import (
	"strings"

	"bayan/extract"
	"bayan/extract/text"
	"bayan/rules"
)

// The kinds of files for which entries are proposed.
const (
	People   = "people"
	Places   = "places"
	Agencies = "agencies"
	Titles   = "titles"
)

// Kinds lists the kinds for which entries are proposed.
var Kinds = []string{People, Places, Agencies, Titles}

// Sighting is a phrase in an article that may be worth an entry.
type Sighting struct {
	kind    string
	form    string // as written, single spaces
	signs   signs
	context string // the sentence
	other   string // folded; of a title: the word behind it
}

// signs are what the words around a phrase say of it.
type signs uint8

const (
	titled signs = 1 << iota // behind a title, or before one that follows names
	acts                     // does or says something
	placed                   // with a word that makes a place of it
	headed                   // with the head of an organisation, or one who speaks for it
	common                   // behind a word that stands before ordinary nouns
	ragged                   // the word before or behind it may belong to it

	good = titled | acts | placed | headed
	bad  = common | ragged
)

// Finder finds sightings. It is immutable and safe for concurrent use.
type Finder struct {
	x     *extract.Extractor
	words map[string]map[string]bool // by list
	after map[string]bool            // titles that follow names
	soft  map[string]bool            // titles that tell nothing: سابق
	cues  map[string]bool            // behind a speaker: کے مطابق, کا کہنا
	known map[string]bool            // squashed names, titles and aliases of all files
}

// New makes a finder of what the rule set does not have.
func New(set *rules.Set) *Finder {
	f := &Finder{
		x: extract.New(set), words: map[string]map[string]bool{}, after: map[string]bool{},
		soft: map[string]bool{}, cues: map[string]bool{}, known: map[string]bool{},
	}
	for name, list := range set.Words {
		f.words[name] = map[string]bool{}
		for _, w := range list {
			folded := text.Fold(w.Text)
			f.words[name][folded] = true
			if strings.Contains(folded, " ") {
				f.know(folded, nil)
			}
		}
	}
	for _, t := range set.Titles {
		f.after[t.Title] = t.After
		f.soft[t.Title] = t.Category == "modifier" || t.Category == "kinship"
		f.know(t.Title, t.Aliases)
	}
	for _, p := range set.People {
		f.know(p.Name, p.Aliases)
	}
	for _, p := range set.Places {
		f.know(p.Name, p.Aliases)
		f.know(p.Name, p.Demonyms)
	}
	for _, a := range set.Agencies {
		f.know(a.Name, a.Aliases)
	}
	for _, c := range set.Cues {
		switch {
		case c.Phrase != "" && !c.Before:
			f.cues[text.Fold(c.Phrase)] = true
		case c.Noun != "":
			for g := range f.words["genitives"] {
				f.cues[g+" "+text.Fold(c.Noun)] = true
			}
		}
	}
	return f
}

func (f *Finder) know(name string, more []string) {
	f.known[squash(name)] = true
	for _, m := range more {
		f.known[squash(m)] = true
	}
}

// squash is the folded text without spaces: writers differ in where they put them.
func squash(s string) string { return strings.ReplaceAll(text.Fold(s), " ", "") }

// Found is what one article has.
type Found struct {
	sightings []Sighting  // each phrase once
	people    [][2]string // first and last word of everybody's name, listed or not
}

// Read looks through an article.
func (f *Finder) Read(a extract.Article) (Found, error) {
	r, err := f.x.Read(a.Text)
	if err != nil {
		return Found{}, err
	}
	p := newReader(f, r)
	p.names()
	p.acronyms()
	p.organisations()
	p.titles()
	return Found{p.out, p.people()}, nil
}
