package dates

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"bayan/rules"
)

// words of time and around it, of which the tests make up sentences
var stock = strings.Fields(`گزشتہ رواں آئندہ اس پچھلے ہفتے ہفتہ ماہ سال روز دن دو تین 24 14 2015 جولایی مارچ پیر منگل جمعہ اتوار
	کو کے کی میں سے تک اب دوران بعد قبل پہلے صرف ابتدایی آخری پہلی ششماہی آغاز اواخر صبح شام رات گیے علی الصبح پانچ بجے سنہ دہایی
	گھنٹوں اور تاریخ چند محرم صفر یکم کل آج ، ۔ - : ( ) افراد ہلاک حلب ء عشرے`)

func madeUp(n int, r *rand.Rand) []string {
	w := make([]string, n)
	for i := range w {
		w[i] = stock[r.IntN(len(stock))]
	}
	return w
}

// Whatever is found lies in the sentence, in order and apart; whatever is
// resolved begins before it ends, and after publication only with a word for it.
func TestProperties(t *testing.T) {
	f := newFixture(t)
	r := rand.New(rand.NewPCG(1, 2))
	first := time.Date(2010, 1, 1, 12, 0, 0, 0, time.UTC)
	resolved := 0
	for range 20000 {
		words, published := madeUp(1+r.IntN(12), r), first.AddDate(0, 0, r.IntN(6000))
		last := 0
		for _, s := range f.Spans(words) {
			if s.Start < last || s.End <= s.Start || s.End > len(words) {
				t.Fatalf("%v: spans %v", words, f.Spans(words))
			}
			last = s.End
			part := words[s.Start:s.End]
			from, to, ok := f.Resolve(part, published)
			if !ok {
				continue
			}
			resolved++
			if from.After(to) {
				t.Fatalf("%v on %v: from %v to %v", part, published, from, to)
			}
			if to.After(published) && !mayLieAhead(part) {
				t.Fatalf("%v on %v: to %v", part, published, to)
			}
		}
	}
	if resolved < 5000 {
		t.Errorf("only %d expressions had days", resolved)
	}
}

// mayLieAhead tells whether an expression may mean days after publication: by a
// word, as a part of a running period, or by its year.
func mayLieAhead(words []string) bool {
	s := strings.Join(words, " ")
	for _, w := range strings.Fields("آئندہ رواں اس 2015 سال ماہ تاریخ آخری اواخر") {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// What is found in a sentence is an expression by itself.
func TestAlone(t *testing.T) {
	f := newFixture(t)
	r := rand.New(rand.NewPCG(3, 4))
	for range 10000 {
		words := madeUp(1+r.IntN(10), r)
		for _, s := range f.Spans(words) {
			part := words[s.Start:s.End]
			p := parser{Resolver: f.Resolver, words: part}
			x, ok := p.expression(0)
			if !ok && len(part) > 2 {
				x, ok = p.expression(2) // behind what it is counted from
			}
			if !ok || !p.over(x.end) {
				t.Fatalf("%v in %v: found %v alone", part, words, x.end)
			}
		}
	}
}

// The words looked at grow with the length of the sentence, not with its square.
func TestLinear(t *testing.T) {
	f := newFixture(t)
	for _, unit := range []string{"گزشتہ", "پیر سے", "دو", "رواں سال کے", "جمعہ اور", "14 اور", "2015 سے", "کل 5 :", "صبح کے", "اس سے"} {
		reads := func(n int) int {
			p := parser{Resolver: f.Resolver, words: strings.Fields(strings.Repeat(unit+" ", n)), sentence: true}
			p.spans()
			return p.reads
		}
		if short, long := reads(1000), reads(10000); long > 11*short {
			t.Errorf("%s: %d words looked at of 1000, %d of 10000", unit, short, long)
		}
	}
}

// Nothing makes it panic.
func FuzzSpans(f *testing.F) {
	set, err := rules.Default()
	if err != nil {
		f.Fatal(err)
	}
	r := New(set)
	f.Add("گزشتہ سال کے آخری دو ماہ", int64(1478217600))
	f.Add("29 فروری سے 31 اپریل 2015 تک", int64(0))
	f.Fuzz(func(t *testing.T, s string, at int64) {
		words, now := strings.Fields(s), time.Unix(at%4e9, 0)
		for _, x := range r.Spans(words) {
			if from, to, ok := r.Resolve(words[x.Start:x.End], now); ok && from.After(to) {
				t.Fatalf("%v: %v to %v", words, from, to)
			}
		}
		r.ParsePublished(s)
	})
}

func BenchmarkSpans(b *testing.B) {
	f := newFixture(b)
	words := madeUp(10000, rand.New(rand.NewPCG(5, 6)))
	b.ReportAllocs()
	for b.Loop() {
		f.Spans(words)
	}
}
