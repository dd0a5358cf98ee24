package cli

// rulesCommand holds the subcommands for people who keep rule files.
type rulesCommand struct {
	Check   rulesCheckCommand   `cmd:"" help:"Find mistakes in rule files, and mend what is certain."`
	Diff    rulesDiffCommand    `cmd:"" help:"Show what a change of rules changes in the summaries of articles."`
	Fmt     rulesFmtCommand     `cmd:"" help:"Bring rule files into the one layout."`
	Explain rulesExplainCommand `cmd:"" help:"Tell why something was found in a text, or was not."`
	Print   rulesPrintCommand   `cmd:"" help:"Show the rules that hold, each with its file and line."`
	Suggest rulesSuggestCommand `cmd:"" help:"Propose entries for names and titles that occur often and are listed nowhere."`
	Schema  rulesSchemaCommand  `cmd:"" help:"Write the JSON Schema of a kind of rule files, for editors."`
	Test    rulesTestCommand    `cmd:"" help:"Run the tests of the rules."`
}
