package cli

import (
	"fmt"

	"bayan/rules/schema"
)

// rulesSchemaCommand is the subcommand that writes the JSON Schema of rule files.
type rulesSchemaCommand struct {
	Kind string `arg:"" optional:"" help:"Kind of the rule files, as their key kind says. Without it the kinds are listed."`
}

// Help is the part of the help that kong cannot know.
func (*rulesSchemaCommand) Help() string {
	return `Editors with a YAML language server complete and underline by it while you write, if the first line of the rule file names it:

    # yaml-language-server: $schema=people.json

Example:

    bayan rules schema people > my-rules/people.json

Exit codes: 0 written; 2 there is no such kind.`
}

func (s *rulesSchemaCommand) Run(c Command) error {
	if s.Kind == "" {
		for _, kind := range schema.Kinds() {
			fmt.Fprintln(c.Stdout, kind)
		}
		return nil
	}
	data, err := schema.Of(s.Kind)
	if err != nil {
		return usageError{err}
	}
	_, err = c.Stdout.Write(data)
	return err
}
