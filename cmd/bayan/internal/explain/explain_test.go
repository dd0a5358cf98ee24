package explain

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"bayan/extract"
	"bayan/rules"
)

const sample = "امریکی صدر ولادیمیر پوتن نے کہا کہ ’وہ کراچی‘ جائیں گے۔\nانہوں نے کہا کہ لاہور میں 12 افراد ہلاک ہوئے۔"

func explained(t *testing.T, text string, words ...string) *Report {
	t.Helper()
	set, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	r, err := New(set).Explain(extract.Article{Text: text}, words...)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// What a page shows, put together, is the text, and everything found is in it.
func TestParagraphs(t *testing.T) {
	r := explained(t, sample)
	var b strings.Builder
	seen := map[int]bool{}
	for i, line := range r.paragraphs() {
		if i > 0 {
			b.WriteByte('\n')
		}
		for _, p := range line {
			b.WriteString(p.Text)
			seen[p.Finding] = true
		}
	}
	if b.String() != sample {
		t.Errorf("got %q", b.String())
	}
	for i, f := range r.Findings {
		if !seen[i+1] {
			t.Errorf("nothing leads to %v", f)
		}
		if got := string([]rune(sample)[f.Start:f.End]); got != f.Text {
			t.Errorf("%q is at the place of %q", got, f.Text)
		}
		if len(f.Steps) == 0 || f.Rule == "" {
			t.Errorf("no reason for %v", f)
		}
	}
}

func TestWords(t *testing.T) {
	for _, tt := range []struct{ name, text, word, want string }{
		{"letters that fold", "وہ كراچي گئے۔", "کراچی", "it is in the place"},
		{"one letter off", "وہ کراچبی گئے۔", "کراچبی", "still differ in 1 letter(s) after folding"},
		{"other spaces", "وہ فیصلآباد گئے۔", "فیصلآباد", "nearest: the place"},
		{"ordinary", "وہ اچھا آدمی ہے۔", "اچھا", "it is an ordinary word"},
		{"unknown", "وہ زقغپضط گئے۔", "زقغپضط", "no title precedes it"},
		{"absent", "وہ گئے۔", "زقغپضط", "does not stand in the text"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var b bytes.Buffer
			if err := explained(t, tt.text, tt.word).WriteWords(&b); err != nil || !strings.Contains(b.String(), tt.want) {
				t.Errorf("%v, no %q in\n%s", err, tt.want, &b)
			}
		})
	}
}

// Of the forms of an entry the one with the same spaces is told.
func TestForm(t *testing.T) {
	for words, want := range map[string]string{
		"بہاولپور":  "the name of the entry",
		"بہاول پور": "the alias “\u2068بہاول پور\u2069” of the entry",
		"بهاولپور":  "matches: both fold to",
	} {
		r := explained(t, "بارش "+words+" میں ہوئی۔")
		if len(r.Findings) != 1 || !strings.Contains(r.Findings[0].Steps[0], want) {
			t.Errorf("%s: no %q in %+v", words, want, r.Findings)
		}
	}
}

// In a browser the text runs from right to left: the speaker at the head of the
// first line stands to the right of the cue behind it. However narrow the page,
// no mark hides a part of another. BAYAN_ORACLES=chromium makes it an error that
// there is no browser.
func TestPageInBrowser(t *testing.T) {
	browser := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome-headless-shell"} {
		if path, err := exec.LookPath(name); err == nil {
			browser = path
		}
	}
	if browser == "" {
		if strings.Contains(os.Getenv("BAYAN_ORACLES"), "chromium") {
			t.Fatal("there is no chromium to show the page")
		}
		t.Skip("there is no chromium to show the page")
	}
	var page bytes.Buffer
	if err := explained(t, sample).WriteHTML(&page); err != nil {
		t.Fatal(err)
	}
	page.WriteString(`<script>
const left = s => document.querySelector(s).getBoundingClientRect().left;
document.body.dataset.order = left(".mark.person") > left(".mark.statement") ? "right to left" : "left to right";
document.querySelector("main").style.width = "9rem";
const boxes = [...document.querySelectorAll(".mark")].flatMap(m => [...m.getClientRects()]);
const hides = (a, b) => a !== b && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
document.body.dataset.hidden = boxes.some(a => boxes.some(b => hides(a, b)));
document.body.dataset.shown = document.querySelector("main").innerText.includes("ولادیمیر پوتن");
</script>`)
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, page.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	dom, err := exec.CommandContext(t.Context(), browser, "--headless", "--no-sandbox", "--disable-gpu",
		"--user-data-dir="+t.TempDir(), "--dump-dom", "file://"+file).Output()
	if err != nil {
		t.Fatalf("%s: %v", browser, err)
	}
	for _, want := range []string{`data-order="right to left"`, `data-hidden="false"`, `data-shown="true"`} {
		if !bytes.Contains(dom, []byte(want)) {
			t.Errorf("no %s in\n%s", want, dom)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, tt := range []struct {
		a, b       string
		most, want int
	}{
		{"abc", "abc", 2, 0}, {"abc", "abd", 2, 1}, {"abc", "ab", 1, 1}, {"abc", "xyz", 2, -1}, {"", "ab", 2, 2}, {"abcd", "a", 2, -1},
	} {
		if got := distance([]rune(tt.a), []rune(tt.b), tt.most); got != tt.want {
			t.Errorf("%q %q: %d, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}
