package statements

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
	"bayan/rules"
)

// hit is a cue found in a sentence.
type hit struct {
	text.Span // from the cue's noun, or its verb, to کہ
	shape     shape
	cue       *rules.Cue
	act       string // of the participle, where the cue itself is neutral
	core      int    // first word of the cue proper, behind مزید
	ke        bool   // کہ follows
	passive   bool
	part      bool // a participle: تردید کرتے ہوئے
	middle    bool // with a verb that takes no نے: انکشاف ہوا, نتیجے پر پہنچے
	shows     bool // with a verb whose subject is a document: (رپورٹ) ظاہر کرتی ہے کہ
	perfect   bool // perfective, so that its subject has نے
	object    bool // a postposition marks a noun phrase as the content
	objectEnd int  // token of that postposition
	said      int  // end of the cue's own words where its کہ comes only behind the main verb, else 0: یہ کہہ کر (چلے گئے کہ)
	heard     int  // end of the verb by which somebody was heard saying it, else 0: کہتے (سنا) گیا
	apart     int  // end of the cue's noun where it stands apart from the verb, else 0
	ahead     bool // the cue's noun stands before the subject: (اس خبر کی) تصدیق (ان کے بھائی نے کی)
	relative  int  // end of the cue's noun where it stands behind جس کا, else 0: جس کا اعتراف (خود X نے) کیا
}

// last is the last word of a cue, before its کہ.
func (h *hit) last() int {
	if h.ke {
		return h.End - 2
	}
	return h.End - 1
}

// reader holds the state of reading one document.
type reader struct {
	doc   *text.Doc
	lex   *lexicon.Lexicon
	names *names.Result
	cues  *cueSet
	out   []Statement
	carry *Speaker // speaker of the clause before in this sentence
	view
	quotes bool // hidden sources are looked for within what somebody says
	cutBy  int  // the cue at which what was read last ends, by its index in the sentence; 0 if at none

	saying        text.Span             // what the cue that is read reports
	found         [][]hit               // by sentence: its cues, nil before they are looked for
	narrated      voice                 // how the author speaks of themselves
	ours          ownWords              // of the last statement
	kinsfolk      map[string][]relation // people by the last words of their titles, in text order; made when asked for
	quote         *text.Quote           // the quotation in which the last cue stands, if any
	outside       focus                 // the focus before that quotation,
	outsideBefore focus                 // and who came before it
	issued        []issued              // documents told of so far
	categories    []string              // of the entities, once asked for
	byCategory    map[string][]int      // the same, in the order in which the article tells of them
	ahead         stretch               // where a noun may stand before the subject of the verb asked for last
	callable      map[string][]int      // the first two agencies that a noun for a body can mean, by the noun
	words         map[string][]named    // people by the first and last word of their names, nil before they are looked for
	actors        map[int32]int         // how many sentences begin with a word and that it does something; nil before they are looked for
	inserted      []bool                // by paragraph: the page put it there
	genders       map[int]gender        // of people, as far as they were asked for
	respects      map[int]int           // of people, see countRespect; as far as they were asked for
	heads         map[string]Speaker    // by the head of their phrase: earlier sources that a short phrase may mean
	chairs        map[string]int        // who leads a body, by its noun; nil before they are looked for
	offices       map[office]int        // who holds one, -1 for nobody; as far as they were asked for
}

// remembered is what a map holds for a key. What it does not hold yet is found and put into it.
func remembered[K comparable, V any](m *map[K]V, key K, find func(K) V) V {
	v, ok := (*m)[key]
	if !ok {
		if v = find(key); *m == nil {
			*m = map[K]V{}
		}
		(*m)[key] = v
	}
	return v
}

func (r *reader) id(i int) int32 {
	if i < 0 || i >= len(r.doc.Tokens) {
		return 0
	}
	return r.doc.Tokens[i].ID
}

func (r *reader) fold(i int) string {
	if i < 0 || i >= len(r.doc.Tokens) {
		return ""
	}
	return r.doc.Tokens[i].Fold
}

func (r *reader) is(i int, c lexicon.Class) bool {
	id := r.id(i)
	if !r.lex.Is(id, c) {
		return false
	}
	rest := c &^ (lexicon.Document | lexicon.Hearsay)
	return rest == c || r.lex.Is(id, rest) || !r.names.TitleEndsAt(i+1) && r.fold(i-1) != "برایے" // the minister of اطلاعات is no report
}

// anyIs tells whether one of the tokens from from to before to is of a class.
func (r *reader) anyIs(from, to int, c lexicon.Class) bool {
	for i := from; i < to; i++ {
		if r.is(i, c) {
			return true
		}
	}
	return false
}

// in tells whether token i stands in a list.
func (r *reader) in(i int, x lexicon.List) bool { return r.lex.In(r.id(i), x) }

// verb tells whether token i is a form of a verb that cues use.
func (r *reader) verb(i int) bool { return len(r.lex.VerbForms(r.id(i))) > 0 }

// comma tells whether token i is a comma, Urdu or Latin.
func (r *reader) comma(i int) bool { return r.fold(i) == "،" || r.fold(i) == "," }

// beforeComma is token i, or the one before it where that is a comma.
func (r *reader) beforeComma(i int) int {
	if r.comma(i) {
		return i - 1
	}
	return i
}

func (r *reader) kind(i int) text.Kind {
	if i < 0 || i >= len(r.doc.Tokens) {
		return text.Stop
	}
	return r.doc.Tokens[i].Kind
}

// hitsOf are the cues of a sentence, by its index; they are looked for once.
func (r *reader) hitsOf(n int) []hit {
	if r.found[n] == nil {
		r.found[n] = append([]hit{}, r.hits(r.doc.Sentences[n])...) // not nil where there are none
	}
	return r.found[n]
}

// hits finds the cues of a sentence, from left to right.
func (r *reader) hits(s text.Span) []hit {
	var out []hit
	silent := s.Start // end of the last phrase that reports nothing
	for i := s.Start; i < s.End; i++ {
		if m, ok := r.names.Matches.Longest(i, lexicon.NotSaid); ok {
			silent = m.End
		}
		h, ok := r.hitAt(i, s)
		if !ok || h.Start < silent {
			continue
		}
		if n := len(out) - 1; n >= 0 {
			if out[n].part && h.shape == nounCue && h.Start < out[n].Start {
				out[n] = h // (X کا) سوال کا جواب دیتے ہوئے (کہنا تھا)
				i = h.End - 1
				continue
			}
			if out[n].End > h.Start {
				continue
			}
			if out[n].End == h.Start && h.object && h.objectEnd == h.Start-1 && out[n].shape == verbCue {
				out[n] = h // اپیل کی (مخالفت کی): the کی is no verb
				i = h.End - 1
				continue
			}
			if p := out[n]; r.oneCue(&p, &h) {
				h.Start, h.core, h.object = p.Start, p.core, p.object && !h.ke
				if h.act = p.act; h.act == "" {
					h.act = p.cue.Act
				}
				out[n] = h
				i = h.End - 1
				continue
			}
		}
		out = append(out, h)
		i = max(i, h.End-1)
	}
	return out
}

// oneCue tells whether a participle and the verb of saying behind it are one cue, whose act is the participle's: تردید کرتے
// ہوئے کہا ہے کہ. Somebody without نے may speak between them: تردید کرتے ہوئے (نرما کہتی ہیں کہ).
func (r *reader) oneCue(p, h *hit) bool {
	if !p.part || p.cue.Complement || h.shape != verbCue || h.cue.Act != "say" || h.core-p.End > 1 || r.is(p.End, lexicon.PersonPronoun) {
		return false
	}
	somebody := !h.perfect && h.core > p.End && (r.names.At(p.End) != nil || r.nameLike(p.End))
	return !somebody && !r.announcesMore(p, h)
}

// announcesMore tells whether a participle announces, claims or demands something of its own, which what is said behind
// it does not tell: استعفے کا اعلان کرتے ہوئے (کہا کہ), but not something told of before: اس فیصلے کا اعلان کرتے ہوئے.
func (r *reader) announcesMore(p, h *hit) bool {
	more := false
	switch p.cue.Act {
	case "announce":
		more = r.fold(p.objectEnd) == "کا"
	case "claim":
		more = true
	case "urge": // in general, as مطالبہ and زور: what a مشورہ tells somebody to do is said next as well
		more = h.perfect && !slices.Contains(p.cue.Audience, "کو")
	}
	return more && p.object && !r.is(p.objectEnd-1, lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Demonstrative) && !r.is(p.objectEnd-2, lexicon.Demonstrative)
}

// hitAt finds a cue whose verb, noun or first word is token i.
func (r *reader) hitAt(i int, s text.Span) (hit, bool) {
	id := r.id(i)
	if id == 0 {
		return hit{}, false
	}
	for _, p := range r.cues.phrases[id] {
		if r.follows(i, p.words, s) {
			h := hit{Span: text.Span{Start: i, End: i + len(p.words)}, core: i, shape: behindCue, cue: p.cue}
			if p.cue.Before {
				h.shape = beforeCue
				if r.is(i-1, lexicon.Genitive) {
					continue // کے بقول is the other phrase
				}
			}
			return h, true
		}
	}
	for _, n := range r.cues.nouns[id] {
		if h, ok := r.nounHit(i, n, s); ok {
			return h, true
		}
	}
	forms := r.lex.VerbForms(id)
	if len(forms) == 0 {
		return hit{}, false
	}
	if m := r.names.At(i); m != nil && m.Len() > 1 && m.Start < i {
		return hit{}, false // احسان مانی (کا کہنا ہے کہ)
	}
	noun := r.relativeNoun(i, s)
	for _, v := range forms {
		for _, c := range r.cues.verbs[v.Verb] {
			if h, ok := r.verbHit(i, noun, v, c, s); ok {
				return h, true
			}
		}
	}
	return hit{}, false
}

// follows tells whether words stand from token i on.
func (r *reader) follows(i int, words []int32, s text.Span) bool {
	if i < s.Start || i+len(words) > s.End {
		return false
	}
	for k, w := range words {
		if r.id(i+k) != w {
			return false
		}
	}
	return true
}
