package numbers

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
)

// oracles are programs of other people that write numbers in Urdu words. They
// share nothing with this package. To have them:
//
//	apt-get install python3-icu nodejs npm
//	npm install --prefix DIR to-words@5.7.0   # and NODE_PATH=DIR/node_modules
//
// ICU 72 of Debian 12 has no Urdu yet, see testdata/spell_icu.py.
var oracles = map[string][][]string{
	"icu":      {{"/usr/bin/python3", "testdata/spell_icu.py"}, {"python3", "testdata/spell_icu.py"}},
	"to-words": {{"node", "testdata/spell_towords.cjs"}},
}

// TestOracles reads back what the oracles write: every number below 100,000 and
// others up to ten million. BAYAN_ORACLES=to-words,icu makes it an error that
// one of them is missing.
func TestOracles(t *testing.T) {
	g := grammar(t)
	var in bytes.Buffer
	var want []int
	add := func(n int) {
		want = append(want, n)
		in.WriteString(strconv.Itoa(n) + "\n")
	}
	for n := range 100_000 {
		add(n)
	}
	for n := 100_000; n < 10_000_000; n += 97 {
		add(n)
	}
	add(10_000_000)
	for name, commands := range oracles {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			out, err := run(commands, in.Bytes())
			if err != nil {
				if strings.Contains(os.Getenv("BAYAN_ORACLES"), name) {
					t.Fatal(err)
				}
				t.Skipf("%s is not there to compare with: see the comment on oracles: %v", name, err)
			}
			lines := bufio.NewScanner(bytes.NewReader(out))
			for _, n := range want {
				if !lines.Scan() {
					t.Fatalf("%s stops before %d", name, n)
				}
				mustRead(t, g, lines.Text(), n)
				if t.Failed() {
					return // one is enough to see what is wrong
				}
			}
		})
	}
}

// run gives the output of the first of the commands that works.
func run(commands [][]string, in []byte) ([]byte, error) {
	var errs []error
	for _, c := range commands {
		var stderr bytes.Buffer
		cmd := exec.Command(c[0], c[1:]...)
		cmd.Stdin, cmd.Stderr = bytes.NewReader(in), &stderr
		out, err := cmd.Output()
		if err == nil {
			return out, nil
		}
		errs = append(errs, fmt.Errorf("%s: %w: %s", strings.Join(c, " "), err, strings.TrimSpace(stderr.String())))
	}
	return nil, errors.Join(errs...)
}
