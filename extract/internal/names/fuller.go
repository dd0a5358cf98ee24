package names

import (
	"strings"

	"bayan/extract/internal/lexicon"
)

// An article often gives somebody's name in full only once, and not always at first: عابد سلہری … عابد قیوم سلہری, میر ضیا
// اللہ … میر ضیا اللہ لانگو.

// joinFuller makes one of two people of whom one is unlisted, where their names differ only in words that one of them leaves
// out and nobody else's do. They keep the name that is listed or else given more often, of two the longer.
func (k *linker) joinFuller() {
	named := make([]fullNames, len(k.result.Entities))
	for _, m := range k.result.Mentions {
		if n := &named[m.Entity]; n.times == 0 {
			n.first = m.Start
		}
		named[m.Entity].times++
	}
	to := map[int]int{}
	for e := range k.result.Entities {
		o, ok := k.fullerOf(e, named[e].first)
		if !ok {
			continue
		}
		other := &k.result.Entities[o]
		keeps := other.Listed || named[o].times > named[e].times ||
			named[o].times == named[e].times && len(other.key) > len(k.result.Entities[e].key)
		if keeps {
			to[e] = o
		} else if _, gone := to[o]; !gone {
			to[o] = e
		}
	}
	k.join(to)
}

// fullerOf is the one other person whose name has the same first and last word as that of an unlisted one and others within,
// or none within, or who is listed and whose name begins or ends with it. A longer name that no rule lists may only have
// taken in a word beside it. The name stands at token at, too.
func (k *linker) fullerOf(entity, at int) (int, bool) {
	e := &k.result.Entities[entity]
	words := strings.Fields(e.key)
	if e.Type != Person || e.Listed || len(words) < 2 {
		return 0, false
	}
	var who only
	for _, o := range k.part[e.key] {
		if k.result.Entities[o].Listed {
			who.add(o)
		}
	}
	if frame := k.frameOf(words); frame != "" && k.TitleAt[at] == 0 { // not سردار … کھوسہ
		if len(words) == 2 {
			for _, o := range k.frame[frame] {
				who.add(o)
			}
		} else if o, ok := k.name[Person.String()+frame]; ok && len(k.frame[frame]) == 1 {
			who.add(o)
		}
	}
	return who.found()
}

// frameOf is the first and the last word of a name, empty where these are of too many: محمد … خان.
func (k *linker) frameOf(words []string) string {
	first, last := words[0], words[len(words)-1]
	if first == last || k.Lex.In(k.Lex.ID([]byte(first)), lexicon.CommonFirst) {
		return ""
	}
	return first + " " + last
}

// addFrame notes between which words a person's name of three words or more has others.
func (k *linker) addFrame(key string, person int) {
	words := strings.Fields(key)
	if len(words) < 3 {
		return
	}
	if frame := k.frameOf(words); frame != "" {
		k.frame[frame] = append(k.frame[frame], person)
	}
}
