// Command bayan reads Urdu news articles and writes what they say: the people,
// places and agencies in them, who said what, and how many were killed, injured
// or attacked. Run "bayan help" for its manual.
package main

import (
	"context"
	"os"
	"os/signal"

	"bayan/cmd/bayan/internal/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	cmd := cli.Command{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr}
	code := cmd.Run(ctx, os.Args[1:])
	stop()
	os.Exit(code)
}
