package extract_test

import (
	"maps"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"bayan/extract"
)

// The work grows with the text, not with its square. Memory stands for work: it
// is nearly the same in every run. Time is not, so it is only logged, see -v.
func TestLinear(t *testing.T) {
	x := embedded(t)
	lines := newScrambler(t).text(2000)
	texts := map[string]string{
		"lines":            lines,
		"one line":         strings.ReplaceAll(lines, "\n", " "),
		"no stops":         strings.NewReplacer("\n", " ", "۔", "", "؟", "").Replace(lines),
		"no spaces":        strings.NewReplacer("\n", "", " ", "").Replace(strings.ToValidUTF8(lines[:8000], "")),
		"quotation marks":  strings.Repeat("‘\"", 4000),
		"numbers":          strings.Repeat("دو ہزار 59 ", 4000),
		"many people":      manyPeople(500, "محمد N خان کی اہلیہ نے کہا کہ بارش ہوئی۔ "),
		"many mothers":     manyPeople(250, "محمد N خان کی والدہ زبیدہ N نے کہا کہ بارش ہوئی۔ ان کی والدہ نے کہا کہ سڑک بند ہے۔ "),
		"many brothers":    manyPeople(250, "محمد N خان کے بھائی علی N نے کہا کہ بارش ہوئی۔ بھائی نے کہا کہ سڑک بند ہے۔ "),
		"many actresses":   manyPeople(250, "اداکارہ مریم N نے کہا کہ بارش ہوئی۔ اداکارہ نے کہا کہ سڑک بند ہے۔ "),
		"many ministers":   manyPeople(250, "صوبائی وزیر محمد N خان نے کہا کہ بارش ہوئی۔ صوبائی وزیر نے کہا کہ سڑک بند ہے۔ "),
		"one speaker":      strings.Repeat("احمد شاہ نے کہا کہ بارش بہت ہوئی ہے۔ ", 500),
		"a body, and he":   "پولیس نے کہا کہ سڑک بند ہے۔ " + strings.Repeat("انہوں نے کہا کہ سڑک بند ہے۔ ", 500),
		"names":            strings.Repeat("محمد علی خان نے ", 4000),
		"cues":             strings.Repeat("کا کہنا تھا کہ ", 4000),
		"deaths":           strings.Repeat("12 افراد ہلاک اور ", 4000),
		"attacks on days":  strings.Repeat("حملے میں 12 افراد ہلاک ہوئے۔ پیر کو حملہ ہوا۔ پولیس نے منگل کو کہا کہ سڑک بند ہے۔ ", 300),
		"English ends":     strings.Repeat("نادرا آف اینڈ ", 4000) + "آف",
		"titles":           strings.Repeat("وزیر اعظم ", 4000),
		"stops":            strings.Repeat("بی۔", 4000),
		"Latin words":      strings.Repeat("The BBC said ", 500),
		"genitives":        strings.Repeat("پاکستان کے ", 4000),
		"one open mark":    "“" + strings.Repeat("کہا ہے ", 4000),
		"no Urdu at all":   strings.Repeat("中文 ", 4000),
		"one endless word": strings.Repeat("ب", 20000),
	}
	// what stands once before a text: a speech that then runs on
	heads := map[string]string{"one long speech": "وزیر تعلیم احمد خان نے کہا کہ ہم خوش ہیں۔ "}
	texts["one long speech"] = strings.Repeat("ہم نے ’بہت کچھ‘ دیکھا ہے۔ ", 1000)
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		head, src := heads[name], texts[name]
		t.Run(name, func(t *testing.T) {
			cost(t, x, head+src) // loads what is loaded only when needed
			once, quick := cost(t, x, head+src)
			more, slow := cost(t, x, head+strings.Repeat(src, 4))
			t.Logf("%d KB of text: four times of it takes %.1f times the memory and %.1f times the time", len(src)>>10,
				float64(more)/float64(once), float64(slow)/float64(quick))
			if more > 6*once+1<<16 {
				t.Errorf("four times the text takes %d bytes, once %d", more, once)
			}
		})
	}
}

// manyPeople is a text about n people, of each of whom it tells by the same words with their name for N.
func manyPeople(n int, words string) string {
	letters := []rune("بتجدرسکگلمنہ")
	var b strings.Builder
	for i := range n {
		name := make([]rune, 5)
		for k, v := 0, i*7919; k < len(name); k, v = k+1, v/5 {
			name[k] = letters[v%len(letters)]
		}
		b.WriteString(strings.ReplaceAll(words, "N", string(name)))
	}
	return b.String()
}

// cost is the memory in bytes and the time that an extraction takes.
func cost(t *testing.T, x *extract.Extractor, src string) (uint64, time.Duration) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	if _, err := x.Extract(extract.Article{Text: src}); err != nil {
		t.Fatal(err)
	}
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc, took
}
