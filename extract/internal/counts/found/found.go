// Package found holds what the steps of reading a document pass on to each other: counts, and what happened. event.go tells
// apart the events of the rules.
package found

import (
	"bayan/extract/internal/numbers"
	"bayan/extract/text"
	"bayan/rules"
)

// Count is a number of attacks or of people.
type Count struct {
	Span      text.Span
	Number    numbers.Number
	Measure   string
	Event     string
	Role      string
	Target    Ref
	By        Ref
	Place     Ref
	When      text.Span
	Statement int // index of the statement that gives it, or -1
	Whole     int // index of the count of which it is a part, or -1
	Rule      rules.Pos

	Noun      int        // end of the noun that is counted
	Deed      string     // event of the word for what happened
	Happening *Happening // to which it belongs, or nil
	Sentence  int        // of the happening
}

// Hurt tells whether a count is of people killed or injured.
func (c *Count) Hurt() bool { return c.Measure == "killed" || c.Measure == "injured" }

// Armed tells whether a count is of people who bear arms.
func (c *Count) Armed() bool { return c.Role == "security" || c.Role == "attacker" }

// NearCounts is how many counts before and behind one may be of people whom its
// parties name.
const NearCounts = 20

// Happening is a place where the text says that something happened: دو بم دھماکے,
// فائرنگ کر کے, اس حملے میں.
type Happening struct {
	text.Span
	Event      string
	General    bool // an attack of no special kind, or a mere واقعہ
	Bare       bool // a mere واقعہ, which may be anything
	Attack     bool // its noun is an attack's: حملہ, دھماکہ
	Background bool // a war, during which other things happen
	Named      bool // by a noun for it, not only by a word that shows its kind
	Agent      bool // shown only by a word for who did it: خودکش حملہ آور
	Again      bool // one told of before: اس حملے میں
	By         Ref  // who did it
	Target     Ref  // whom or what it was aimed at
}

// Ref is a phrase and the entity that it names, or -1.
type Ref struct {
	text.Span
	Entity int
}

// None refers to nothing.
var None = Ref{Entity: -1}

// None tells whether a reference refers to nothing.
func (f Ref) None() bool { return f.Len() == 0 }

// Suffered tells whether the genitive before what happened is of those to whom it
// was done: تین افراد کے قتل, انجینئروں کا اغوا.
func (h *Happening) Suffered() bool {
	return h.Event == "kidnapping" || h.Event == "execution" || h.General && !h.Named
}

// Proper tells whether something happened by itself: no war, during which other things happen, and not only a word for
// who did it.
func (h *Happening) Proper() bool { return !h.Background && !h.Agent }

// Specific tells whether a proper happening is more than a mere واقعہ.
func (h *Happening) Specific() bool { return h.Proper() && !h.Bare }
