package names

import (
	"strings"
	"sync"
	"unicode"

	"github.com/jdkato/prose/v2"
)

// latinType tells what an English reader would take a run of Latin words for.
// prose loads its model on the first call, once; it keeps no offsets, so it is
// only asked whether the whole run is a name.
func latinType(run string) (Type, bool) {
	if acronym(run) {
		return Agency, true
	}
	if len(run) > 80 || !strings.Contains(run, " ") || !capitalised(run) {
		return 0, false
	}
	latinMu.Lock()
	defer latinMu.Unlock()
	if t, ok := latinSeen[run]; ok {
		return t.typ, t.ok
	}
	t := askProse(run)
	if len(latinSeen) < 10000 {
		latinSeen[run] = t
	}
	return t.typ, t.ok
}

// latinAnswer is what prose said about a run.
type latinAnswer struct {
	typ Type
	ok  bool
}

var (
	latinMu   sync.Mutex // prose is not documented as safe for concurrent use
	latinSeen = map[string]latinAnswer{}
)

// latinModel is prose's English model, which takes a third of a second to load.
var latinModel = sync.OnceValue(func() *prose.Model {
	doc, err := prose.NewDocument("A", prose.WithSegmentation(false))
	if err != nil {
		return nil
	}
	return doc.Model
})

func askProse(run string) latinAnswer {
	model := latinModel()
	if model == nil {
		return latinAnswer{}
	}
	doc, err := prose.NewDocument(run+" said.", prose.UsingModel(model), prose.WithSegmentation(false))
	if err != nil {
		return latinAnswer{}
	}
	for _, e := range doc.Entities() {
		if e.Text != run {
			continue
		}
		switch e.Label {
		case "PERSON":
			return latinAnswer{Person, true}
		case "GPE":
			return latinAnswer{Place, true}
		}
	}
	return latinAnswer{}
}

// capitalised tells whether all words of a run begin with a capital, but for the
// small ones inside names.
func capitalised(run string) bool {
	for i, w := range strings.Fields(run) {
		switch w {
		case "of", "the", "and", "for", "de", "bin", "al", "van", "von":
			if i > 0 {
				continue
			}
		}
		if !unicode.IsUpper([]rune(w)[0]) {
			return false
		}
	}
	return true
}

// acronym tells whether s is two to six capitals.
func acronym(s string) bool {
	if len(s) < 2 || len(s) > 6 {
		return false
	}
	for _, r := range s {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	return true
}
