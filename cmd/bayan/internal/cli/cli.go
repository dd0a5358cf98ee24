// Package cli is the command line of bayan, one file a subcommand.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"syscall"

	"github.com/alecthomas/kong"

	"bayan/rules"
)

// What the command tells the shell.
const (
	exitOK     = 0
	exitFailed = 1 // some article could not be read, or something could not be written
	exitUsage  = 2 // wrong usage or broken rules
)

// Command is bayan with the streams that it reads and writes.
type Command struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
}

// grammar is the command line: a field for every subcommand.
type grammar struct {
	Extract extractCommand   `cmd:"" help:"Read articles and write who is in them, who said what, and how many."`
	Rules   rulesCommand     `cmd:"" help:"Keep the rule files: check, format, test, explain, suggest, compare and print them."`
	Help    helpCommand      `cmd:"" help:"Show help for a command."`
	Version kong.VersionFlag `help:"Show the version."`
}

// Run runs the command with its arguments and gives its exit code.
func (c Command) Run(ctx context.Context, args []string) (code int) {
	defer func() {
		// Kong shows help and version while it parses, and then wants to exit.
		if r := recover(); r != nil {
			early, ok := r.(exit)
			if !ok {
				panic(r)
			}
			code = int(early)
		}
	}()
	parser, err := kong.New(&grammar{},
		kong.Name("bayan"),
		kong.Description("Reads Urdu news and writes what it says: people, places and agencies, who said what, and how many."),
		kong.Writers(c.Stdout, c.Stderr),
		kong.Exit(func(code int) { panic(exit(code)) }),
		kong.ConfigureHelp(kong.HelpOptions{WrapUpperBound: 100}),
		kong.Vars{"version": version(), "cores": fmt.Sprint(runtime.GOMAXPROCS(0))},
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(c),
	)
	if err != nil {
		panic(err) // a mistake in the grammar
	}
	parsed, err := parser.Parse(args)
	if err != nil {
		return c.report(usageError{err})
	}
	return c.report(parsed.Run())
}

// exit ends the command with this code. Whatever there was to tell has been told.
type exit int

func (e exit) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

// ruleError is what is wrong with the rules.
type ruleError struct{ error }

// tell writes every problem with the line it is in, where that is known.
func (e ruleError) tell(w io.Writer) {
	list, ok := errors.AsType[rules.Errors](e.error)
	if !ok {
		fmt.Fprintf(w, "bayan: %v\n", e.error)
	}
	for _, problem := range list {
		fmt.Fprint(w, problem.Excerpt())
	}
}

// errTold is the failure of some articles, each of which has been told.
var errTold error = exit(exitFailed)

// usageError is a command line that makes no sense.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// report tells the error and gives the exit code for it.
func (c Command) report(err error) int {
	usage, isUsage := errors.AsType[usageError](err)
	broken, isRules := errors.AsType[ruleError](err)
	early, isExit := errors.AsType[exit](err)
	switch {
	case err == nil, isClosedPipe(err):
		return exitOK
	case isExit:
		return int(early)
	case isUsage:
		fmt.Fprintf(c.Stderr, "bayan: %v\nRun \"bayan help\" to see how it is used.\n", usage)
		return exitUsage
	case isRules:
		broken.tell(c.Stderr)
		return exitUsage
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(c.Stderr, "bayan: stopped")
		return exitFailed
	}
	fmt.Fprintf(c.Stderr, "bayan: %v\n", err)
	return exitFailed
}

// isClosedPipe tells whether the reader of our output went away, as head does
// when it has enough. That is no failure.
func isClosedPipe(err error) bool {
	return errors.Is(err, io.ErrClosedPipe) || errors.Is(err, syscall.EPIPE)
}

// version is the version of the module, which the go command puts into binaries.
func version() string {
	v := "(unknown)"
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		v = info.Main.Version
	}
	return fmt.Sprintf("bayan %s (%s, %s/%s)", v, runtime.Version(), runtime.GOOS, runtime.GOARCH)
}
