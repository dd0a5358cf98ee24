package word

import (
	"strings"
	"sync"
	"unicode"

	"github.com/jdkato/prose/v2"
)

// LatinPerson tells whether an English reader would take a run of Latin words for somebody's name: prose does so, and as
// many of the words as names says are those of listed people, or the run speaks. prose often calls people places, so that
// two such words are enough there. It loads its model on the first call, once, and keeps no offsets, so it is only asked
// whether the whole run is a name.
func LatinPerson(run string, names int, speaks bool) bool {
	if names == 0 && !speaks || len(run) > 80 || !strings.Contains(run, " ") || !capitalised(run) {
		return false
	}
	latinMu.Lock()
	defer latinMu.Unlock()
	label, ok := latinSeen[run]
	if !ok {
		label = askProse(run)
		if len(latinSeen) < 10000 {
			latinSeen[run] = label
		}
	}
	return label == "PERSON" || label == "GPE" && names > 1
}

var (
	latinMu   sync.Mutex            // prose is not documented as safe for concurrent use
	latinSeen = map[string]string{} // what askProse said of a run
)

// latinModel is prose's English model, which takes a third of a second to load.
var latinModel = sync.OnceValue(func() *prose.Model {
	doc, err := prose.NewDocument("A", prose.WithSegmentation(false))
	if err != nil {
		return nil
	}
	return doc.Model
})

// askProse is what prose calls a run that is a name as a whole.
func askProse(run string) string {
	model := latinModel()
	if model == nil {
		return ""
	}
	doc, err := prose.NewDocument(run+" said.", prose.UsingModel(model), prose.WithSegmentation(false))
	if err != nil {
		return ""
	}
	for _, e := range doc.Entities() {
		if e.Text == run {
			return e.Label
		}
	}
	return ""
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

// Acronym tells whether s is three to six capitals.
func Acronym(s string) bool {
	if len(s) < 3 || len(s) > 6 {
		return false
	}
	for _, r := range s {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	return true
}
