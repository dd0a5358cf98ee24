package suggest

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"testing"

	"bayan/extract"
	"bayan/rules"
)

func TestDump(t *testing.T) {
	set, err := rules.Default()
	if err != nil { t.Fatal(err) }
	f := New(set)
	tally := NewTally()
	fh, _ := os.Open("/work/shared/corpus/articles.jsonl.gz")
	z, _ := gzip.NewReader(fh)
	sc := bufio.NewScanner(z)
	sc.Buffer(nil, 1<<26)
	for sc.Scan() {
		var o struct{ Text string }
		json.Unmarshal(sc.Bytes(), &o)
		s, err := f.Read(extract.Article{Text: o.Text})
		if err == nil { tally.Add(s) }
	}
	var all []*phrase
	for _, p := range tally.phrases { if p.articles >= 3 { all = append(all, p) } }
	sort.Slice(all, func(i, j int) bool { if all[i].good != all[j].good { return all[i].good > all[j].good }; return all[i].form() < all[j].form() })
	out, _ := os.Create("/tmp/bayan/grow/dump.tsv")
	for _, p := range all {
		ex := ""
		if len(p.examples) > 0 { ex = p.examples[0] }
		fmt.Fprintf(out, "%s\t%s\tn=%d\tg=%d\tb=%d\t%v\to=%d\t%s\n", p.kind, p.form(), p.articles, p.good, p.bad, p.by, len(p.others), ex)
	}
	out.Close()
	fmt.Println(len(tally.phrases), tally.articles)
}
