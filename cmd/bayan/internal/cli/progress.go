package cli

import (
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/term"
)

// progress tells on standard error which articles failed and, on a terminal
// where it takes long, how many are done.
type progress struct {
	w          io.Writer
	show       bool
	next       time.Time // when to show again
	done, bad  int
	lineIsOpen bool
}

func newProgress(w io.Writer, quiet bool) *progress {
	file, ok := w.(*os.File)
	show := !quiet && ok && term.IsTerminal(int(file.Fd()))
	return &progress{w: w, show: show, next: time.Now().Add(time.Second)}
}

// article counts one article, with its failure if it had one.
func (p *progress) article(err error) {
	p.done++
	if err != nil {
		p.bad++
		p.end()
		fmt.Fprintln(p.w, err)
	}
	if p.show && time.Now().After(p.next) {
		fmt.Fprintf(p.w, "\r%d articles", p.done)
		p.lineIsOpen = true
		p.next = time.Now().Add(200 * time.Millisecond)
	}
}

// end takes the line of progress away.
func (p *progress) end() {
	if p.lineIsOpen {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.lineIsOpen = false
	}
}

// failed gives an error if an article failed, and tells how many of how many.
func (p *progress) failed() error {
	if p.bad == 0 {
		return nil
	}
	if p.done > 1 {
		fmt.Fprintf(p.w, "bayan: %d of %d articles failed\n", p.bad, p.done)
	}
	return errTold
}
