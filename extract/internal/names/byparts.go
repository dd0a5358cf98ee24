package names

import (
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/mention"
	"bayan/extract/internal/names/word"
)

// People who are called by parts of their names.

// fullNames tells where somebody is first named in full, and how often.
type fullNames struct{ first, times int }

// noteFull notes that a candidate names somebody in full.
func (k *linker) noteFull(c mention.Candidate, entity int) {
	if c.Type != Person || c.Len() < 2 {
		return
	}
	seen, ok := k.full[entity]
	if !ok {
		seen.first = c.Start
	}
	seen.times++
	k.full[entity] = seen
}

// addParts notes by which parts of one of their names a person may be called.
func (k *linker) addParts(key string, person int) {
	words := strings.Fields(key)
	for i := 1; i <= len(words); i++ {
		begins, ends := strings.Join(words[:i], " "), strings.Join(words[len(words)-i:], " ")
		for _, part := range []string{begins, ends} {
			if of := k.part[part]; len(of) == 0 || of[len(of)-1] != person {
				k.part[part] = append(of, person)
			}
		}
	}
}

// addAlias notes by which parts of the alias that the article uses a listed person may be called: (دیپیکا پدوکون) دیپیکا.
func (k *linker) addAlias(c mention.Candidate, entry lexicon.Entry, e int) {
	if !entry.Alias || c.Type != Person || c.Len() < 2 {
		return
	}
	if key := k.Key(c.Span); !k.aliased[key] {
		k.aliased[key] = true
		k.addParts(key, e)
	}
}

// byPart is the person of the article to whose fuller name a shorter or slightly
// different one belongs: the last word, the first word, or all words but one
// letter alike. Where two people share it, none but whom byWord finds.
func (k *linker) byPart(key string, at int) (int, bool) {
	found := -1
	for _, e := range k.part[key] {
		if found >= 0 && found != e {
			return k.byWord(key, at)
		}
		found = e
	}
	if found >= 0 {
		return found, true
	}
	if !strings.Contains(key, " ") && utf8.RuneCountInString(key) < minRunTogether {
		return 0, false
	}
	found = -1
	for e := range k.alike(key) {
		if found < 0 || e < found {
			found = e
		}
	}
	return max(found, 0), found >= 0
}

// byWord is whom of several people who share a word the article calls by it alone: who was named in full before it
// first does so at token at, or else after. Of several of these it is the first, who is named more often than all
// others.
func (k *linker) byWord(key string, at int) (int, bool) {
	if e, ok := k.bare[key]; ok {
		return max(e, 0), e >= 0
	}
	if strings.Contains(key, " ") || k.NameStrength(at-1) == word.Strong || k.Is(at-1, lexicon.TimeWord) {
		return 0, false // (جمعہ) خان
	}
	first := k.firstOf(key, at)
	if first < 0 {
		if first = k.firstOf(key, len(k.Doc.Tokens)); first >= 0 && k.full[first].times < minFull {
			first = -1
		}
	}
	k.bare[key] = first
	return max(first, 0), first >= 0
}

// minFull is how often somebody is named in full at least whom the article calls by one word before it does.
const minFull = 3

// firstOf is the first of the people named in full before token at who share a word, if they are named at least twice
// as often as the others together; else -1.
func (k *linker) firstOf(key string, at int) int {
	first, others := -1, 0
	for _, e := range k.part[key] {
		seen, ok := k.full[e]
		if !ok || seen.first > at || e == first {
			continue
		}
		if first < 0 {
			first = e
			continue
		}
		others += seen.times
	}
	if first < 0 || k.full[first].times < 2*others {
		return -1
	}
	return first
}
