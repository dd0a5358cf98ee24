package cli

import (
	"bytes"
	"io"
	"strings"
	"testing"
)

// A reader that has enough, like head, is no failure and no message.
func TestClosedPipe(t *testing.T) {
	r, w := io.Pipe()
	go func() {
		io.CopyN(io.Discard, r, 10)
		r.Close()
	}()
	var stderr bytes.Buffer
	lines := strings.Repeat("{\"text\":\"ایک\"}\n", 1000)
	c := Command{Stdin: strings.NewReader(lines), Stdout: w, Stderr: &stderr}
	if code := c.Run(t.Context(), []string{"extract", "--input", "jsonl", "-"}); code != exitOK || stderr.Len() > 0 {
		t.Errorf("exit code %d, stderr %q", code, &stderr)
	}
}

func TestVersion(t *testing.T) {
	var stdout bytes.Buffer
	c := Command{Stdout: &stdout, Stderr: io.Discard}
	if code := c.Run(t.Context(), []string{"--version"}); code != exitOK || !strings.HasPrefix(stdout.String(), "bayan ") {
		t.Errorf("exit code %d, stdout %q", code, &stdout)
	}
}
