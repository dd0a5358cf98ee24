package layers

import (
	"errors"
	"io/fs"
	"os"
	"strings"

	"gopkg.in/yaml.v3"

	"bayan/rules"
)

// ConfigFile is read in the current folder. Its only key names the folders of the
// project's own rules, lowest first:
//
//	rules: [rules]
const ConfigFile = ".bayan.yaml"

// config gives the folders that the file names, none if there is no such file.
func config(name string) ([]string, error) {
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	c := configFile{name: name, lines: strings.Split(string(data), "\n")}
	if err != nil {
		return nil, c.fail(nil, "cannot read the file: "+err.Error())
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		return nil, c.fail(nil, strings.TrimPrefix(err.Error(), "yaml: ")+": write "+wanted)
	}
	if len(doc.Content) == 0 {
		return nil, nil
	}
	return c.folders(doc.Content[0])
}

// configFile is a config file with what its errors show.
type configFile struct {
	name  string
	lines []string
}

const wanted = `"rules: [rules]"`

func (c *configFile) folders(n *yaml.Node) (dirs []string, err error) {
	if n.Kind != yaml.MappingNode {
		return nil, c.fail(n, "a config file is made of keys: write "+wanted)
	}
	for i := 0; i < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if key.Value != "rules" {
			return nil, c.fail(key, "unknown key \""+key.Value+"\": only \"rules\" is one, as in "+wanted)
		}
		if value.Kind != yaml.SequenceNode {
			return nil, c.fail(value, "a list of folders is expected: write "+wanted)
		}
		for _, item := range value.Content {
			if item.Kind != yaml.ScalarNode || item.Value == "" {
				return nil, c.fail(item, "the name of a folder is expected: write "+wanted)
			}
			dirs = append(dirs, item.Value)
		}
	}
	return dirs, nil
}

// fail makes an error in the manner of the rule files.
func (c *configFile) fail(n *yaml.Node, message string) error {
	e := &rules.Error{File: c.name, Message: message, Kind: "config"}
	if n != nil {
		e.Line, e.Column = n.Line, n.Column
		e.Source = strings.TrimSuffix(c.lines[n.Line-1], "\r")
	}
	return rules.Errors{e}
}
