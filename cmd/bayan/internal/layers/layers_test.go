package layers

import (
	"os"
	"slices"
	"testing"
)

func TestFolders(t *testing.T) {
	const unset = "unset"
	for _, tt := range []struct {
		name, env, config string
		given, want       []string
	}{
		{"nothing", unset, "", nil, nil},
		{"given alone", unset, "", []string{"a", "b"}, []string{"a", "b"}},
		{"config below given", unset, "rules: [rules]\n", []string{"a"}, []string{"rules", "a"}},
		{"environment below given", "x:y", "", []string{"a"}, []string{"x", "y", "a"}},
		{"environment instead of config", "x", "rules: [rules]\n", nil, []string{"x"}},
		{"empty environment", "", "rules: [rules]\n", nil, nil},
		{"named twice", "x:y", "", []string{"./x"}, []string{"y", "./x"}},
		{"empty config", unset, "# nothing yet\n", nil, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			t.Setenv(Variable, tt.env)
			if tt.env == unset {
				os.Unsetenv(Variable) // Setenv puts it back when the test is over
			}
			if tt.config != "" {
				if err := os.WriteFile(ConfigFile, []byte(tt.config), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			got, err := Folders(tt.given)
			if err != nil || !slices.Equal(got, tt.want) {
				t.Errorf("got %q, %v; want %q", got, err, tt.want)
			}
		})
	}
}

func TestBrokenConfig(t *testing.T) {
	for config, want := range map[string]string{
		"rule: [rules]\n":       `.bayan.yaml:1:1: unknown key "rule": only "rules" is one, as in "rules: [rules]" [config]`,
		"rules: rules\n":        `.bayan.yaml:1:8: a list of folders is expected: write "rules: [rules]" [config]`,
		"rules:\n  - [rules]\n": `.bayan.yaml:2:5: the name of a folder is expected: write "rules: [rules]" [config]`,
		"- rules\n":             `.bayan.yaml:1:1: a config file is made of keys: write "rules: [rules]" [config]`,
	} {
		t.Chdir(t.TempDir())
		if err := os.WriteFile(ConfigFile, []byte(config), 0o666); err != nil {
			t.Fatal(err)
		}
		if _, err := Folders(nil); err == nil || err.Error() != want {
			t.Errorf("%q: got %v, want %s", config, err, want)
		}
	}
}
