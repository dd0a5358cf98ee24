package main

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets scripts run the command: it is this binary under another name.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"bayan": main})
}

// TestScripts runs the scripts in testdata/script. UPDATE=1 go test ./cmd/...
// writes the expected outputs of all tests anew, to be reviewed as a diff.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           filepath.Join("testdata", "script"),
		UpdateScripts: os.Getenv("UPDATE") != "",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"write": write,
			"gzip":  gzipFile,
			"exits": exits,
		},
	})
}

// write writes a file with the escapes of printf(1) that scripts cannot hold:
// write FILE TEXT, where \xHH, \r and \n are bytes.
func write(ts *testscript.TestScript, _ bool, args []string) {
	var out bytes.Buffer
	for s := args[1]; s != ""; {
		switch {
		case strings.HasPrefix(s, `\r`):
			out.WriteByte('\r')
			s = s[2:]
		case strings.HasPrefix(s, `\n`):
			out.WriteByte('\n')
			s = s[2:]
		case strings.HasPrefix(s, `\x`):
			out.WriteByte(hex(s[2])<<4 | hex(s[3]))
			s = s[4:]
		default:
			out.WriteByte(s[0])
			s = s[1:]
		}
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), out.Bytes(), 0o666))
}

func hex(c byte) byte { return byte(strings.IndexByte("0123456789abcdef", c)) }

// gzipFile compresses a file: gzip FILE makes FILE.gz.
func gzipFile(ts *testscript.TestScript, _ bool, args []string) {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	w.Write([]byte(ts.ReadFile(args[0])))
	ts.Check(w.Close())
	ts.Check(os.WriteFile(ts.MkAbs(args[0]+".gz"), out.Bytes(), 0o666))
}

// exits runs a command that must end with the given code: exits CODE COMMAND ARGS.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, got := args[0], "0"
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		got = strings.TrimPrefix(err.Error(), "exit status ")
	}
	if got != want {
		ts.Fatalf("%v: exit code %s, not %s", args[1:], got, want)
	}
}
