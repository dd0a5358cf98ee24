package lexicon

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"bayan/extract/text"
	"bayan/rules"
)

// syllables make words that look like names and are mostly none.
var syllables = strings.Fields("با دو کا می نو را سی تو لا جا فر زن گل ہم شا قد")

// manyNames are n people of two or three made-up words each.
func manyNames(n int) *rules.Set {
	rnd := rand.New(rand.NewPCG(1, uint64(n)))
	word := func() string {
		var b strings.Builder
		for range 2 + rnd.IntN(3) {
			b.WriteString(syllables[rnd.IntN(len(syllables))])
		}
		return b.String()
	}
	set := &rules.Set{}
	for range n {
		name := word() + " " + word()
		if rnd.IntN(2) == 0 {
			name += " " + word()
		}
		set.People = append(set.People, rules.Person{Name: name})
	}
	return set
}

var sizes = []int{1_000, 10_000, 100_000}

// BenchmarkNewNames builds the automaton.
func BenchmarkNewNames(b *testing.B) {
	for _, n := range sizes {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			set := manyNames(n)
			b.ReportAllocs()
			for b.Loop() {
				New(set)
			}
		})
	}
}

// BenchmarkScanNames matches against it a text in which one word in ten begins a
// name.
func BenchmarkScanNames(b *testing.B) {
	for _, n := range sizes {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			set := manyNames(n)
			l := New(set)
			var src strings.Builder
			for k := range 2_000 {
				src.WriteString(set.People[k%n].Name)
				src.WriteString(" نے بتایا کہ یہ پل اگلے سال بنے گا۔ ")
			}
			d, err := text.Parse(src.String(), l)
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(src.Len()))
			for b.Loop() {
				l.Scan(d)
			}
		})
	}
}
