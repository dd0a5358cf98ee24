package cli

import "context"

// helpCommand is the subcommand that shows the help of the others: "bayan help extract"
// is "bayan extract --help".
type helpCommand struct {
	Command []string `arg:"" optional:"" help:"The command to show help for."`
}

func (h *helpCommand) Run(ctx context.Context, c Command) error {
	return exit(c.Run(ctx, append(h.Command, "--help")))
}
