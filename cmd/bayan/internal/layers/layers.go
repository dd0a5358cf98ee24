// Package layers finds the folders of rule files that a command works with: those
// of the project it is run in, below those of its command line. The embedded
// rules are below them all.
package layers

import (
	"os"
	"path/filepath"
)

// Variable is the environment variable that names the folders of the project,
// separated as in PATH. Where it is set, even to nothing, ConfigFile is not read.
const Variable = "BAYAN_RULES"

// Folders gives the folders to put on the embedded rules, the uppermost last: the
// project's, then the given ones. A folder that is named twice is one layer, at
// the upper of its places.
func Folders(given []string) ([]string, error) {
	project, err := project()
	if err != nil {
		return nil, err
	}
	var all []string
	upper := map[string]bool{}
	named := append(project, given...)
	for i := len(named) - 1; i >= 0; i-- {
		if key := absolute(named[i]); !upper[key] {
			upper[key] = true
			all = append([]string{named[i]}, all...)
		}
	}
	return all, nil
}

// project gives the folders that the environment or the config file names.
func project() ([]string, error) {
	value, set := os.LookupEnv(Variable)
	if !set {
		return config(ConfigFile)
	}
	var dirs []string
	for _, dir := range filepath.SplitList(value) {
		if dir != "" {
			dirs = append(dirs, dir)
		}
	}
	return dirs, nil
}

func absolute(dir string) string {
	if real, err := filepath.EvalSymlinks(dir); err == nil {
		dir = real
	}
	if abs, err := filepath.Abs(dir); err == nil {
		return abs
	}
	return filepath.Clean(dir)
}
