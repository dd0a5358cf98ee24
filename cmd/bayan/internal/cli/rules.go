package cli

// rulesCommand holds the subcommands for people who keep rule files.
type rulesCommand struct {
	Diff  rulesDiffCommand  `cmd:"" help:"Show what a change of rules changes in the summaries of articles."`
	Print rulesPrintCommand `cmd:"" help:"Show the rules that hold, each with its file and line."`
	Test  rulesTestCommand  `cmd:"" help:"Run the tests of the rules."`
}
