package names

import (
	"strings"

	"bayan/extract/internal/lexicon"
)

// fuller is the agency so far whose name ends with some words, and where it was last named.
type fuller struct {
	entity   int
	sentence int
	several  bool // two have such names
}

// bareWithin is how many sentences after a country's ministry was named its name without the country still means it.
const bareWithin = 8

// maxFull is how many words the name of an agency has at most whose last words may stand for it.
const maxFull = 12

// joinShorter gives the mentions of an agency by the last words of a name that the article gave in full before to the
// agency of that name: پاکستان کرکٹ بورڈ … کرکٹ بورڈ, لبنانی وزارت صحت … وزارت صحت. Of two, neither is meant, nor is
// one that the article called so before it gave the fuller name.
func (f *finder) joinShorter() {
	ends := map[string]fuller{}
	own := map[string]bool{} // named so before a fuller name was given
	for n := range f.result.Mentions {
		m := &f.result.Mentions[n]
		if !f.result.Is(m.Entity, Agency) || m.Len() < 2 || m.Len() > maxFull {
			continue
		}
		here := f.Doc.SentenceOf(m.Start)
		key := f.Key(m.Span)
		if f.mayBeShort(m) {
			o, ok := ends[key]
			switch {
			case !ok:
				own[key] = true
			case o.entity == m.Entity || o.several || own[key] || f.ownedElse(m.Start):
			case f.IsMinistry(m.Start) && here-o.sentence > bareWithin:
			default:
				m.Entity, o.sentence = o.entity, here
				ends[key] = o
			}
			if ok && o.entity == m.Entity {
				continue
			}
		}
		keepEndings(key, m.Entity, here, ends)
		if e := &f.result.Entities[m.Entity]; e.Listed {
			keepEndings(e.key, m.Entity, here, ends) // پی سی بی … کرکٹ بورڈ
		}
	}
}

// keepEndings notes with which words the name of an agency ends.
func keepEndings(name string, entity, here int, ends map[string]fuller) {
	for {
		_, rest, ok := strings.Cut(name, " ")
		if !ok {
			return
		}
		if name = rest; strings.Contains(name, " ") {
			o, known := ends[name]
			ends[name] = fuller{entity, here, known && (o.several || o.entity != entity)}
		}
	}
}

// mayBeShort tells whether the name of an agency may be the end of a fuller one: no file lists it, and it is no
// acronym; or it is that of a ministry and does not say of which country.
func (f *finder) mayBeShort(m *Mention) bool {
	return !f.result.Entities[m.Entity].Listed && !f.AllLetters(m.Span) || f.IsMinistry(m.Start)
}

// ownedElse tells whether the words before token i say whose an agency is that starts there: طالبان حکومت کی
// (وزارت دفاع), دونوں (کرکٹ بورڈ).
func (f *finder) ownedElse(i int) bool {
	return f.Is(i-1, lexicon.Genitive|lexicon.Indefinite) || f.OriginLen(i-1) > 0 || f.Fold(i-1) == "دونوں"
}
