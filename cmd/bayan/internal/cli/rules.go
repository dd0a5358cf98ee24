package cli

// rulesCommand holds the subcommands for people who keep rule files.
type rulesCommand struct {
	Test rulesTestCommand `cmd:"" help:"Run the tests of the rules."`
}
