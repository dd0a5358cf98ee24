package cue

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

const (
	Verb       Shape = iota // نے کہا کہ
	Noun                    // کا کہنا ہے کہ
	Behind                  // کے مطابق
	Before                  // بقول
	Impersonal              // خدشہ ہے کہ
)

// Shape is how a cue stands in its sentence.
type Shape uint8

// Hit is a cue found in a sentence.
type Hit struct {
	text.Span // from the cue's noun, or its verb, to کہ
	Shape     Shape
	Cue       *rules.Cue
	Act       string // of the participle, where the cue itself is neutral
	Core      int    // first word of the cue proper, behind مزید
	Ke        bool   // کہ follows
	Passive   bool
	Part      bool // a participle: تردید کرتے ہوئے
	Middle    bool // with a verb that takes no نے: انکشاف ہوا, نتیجے پر پہنچے
	Shows     bool // with a verb whose subject is a document: (رپورٹ) ظاہر کرتی ہے کہ
	Perfect   bool // perfective, so that its subject has نے
	Object    bool // a postposition marks a noun phrase as the content
	ObjectEnd int  // token of that postposition
	Said      int  // end of the cue's own words where its کہ comes only behind the main verb, else 0: یہ کہہ کر (چلے گئے کہ)
	Heard     int  // end of the verb by which somebody was heard saying it, else 0: کہتے (سنا) گیا
	Apart     int  // end of the cue's noun where it stands apart from the verb, else 0
	Ahead     bool // the cue's noun stands before the subject: (اس خبر کی) تصدیق (ان کے بھائی نے کی)
	Relative  int  // end of the cue's noun where it stands behind جس کا, else 0: جس کا اعتراف (خود X نے) کیا
}

// Last is the last word of a cue, before its کہ.
func (h *Hit) Last() int {
	if h.Ke {
		return h.End - 2
	}
	return h.End - 1
}

// HasNoun tells whether a verb cue has a noun of its own: تصدیق (کی).
func (r *Reader) HasNoun(h *Hit) bool {
	return !r.Verb(h.Core)
}

// OpensContent tells whether right behind a cue comes what was said: behind کہ or a colon, or in quotation marks.
func (r *Reader) OpensContent(h *Hit) bool {
	return h.Ke || r.Fold(h.End) == ":" || r.Kind(h.End) == text.Mark
}

// HitsOf are the cues of a sentence, by its index; they are looked for once.
func (r *Reader) HitsOf(n int) []Hit {
	if r.found[n] == nil {
		r.found[n] = append([]Hit{}, r.hits(r.Doc.Sentences[n])...) // not nil where there are none
	}
	return r.found[n]
}

// hits finds the cues of a sentence, from left to right.
func (r *Reader) hits(s text.Span) []Hit {
	var out []Hit
	silent := s.Start // end of the last phrase that reports nothing
	for i := s.Start; i < s.End; i++ {
		if m, ok := r.Names.Matches.Longest(i, lexicon.NotSaid); ok {
			silent = m.End
		}
		h, ok := r.hitAt(i, s)
		if !ok || h.Start < silent {
			continue
		}
		switch n := len(out) - 1; {
		case n >= 0 && r.takesOver(&h, &out[n]):
			out[n] = h
		case n >= 0 && out[n].End > h.Start:
			continue
		default:
			out = append(out, h)
		}
		i = h.End - 1
	}
	return out
}

// takesOver tells whether a cue takes the place of the cue p before it. Where both are one cue, it begins with p then.
func (r *Reader) takesOver(h, p *Hit) bool {
	switch {
	case p.Part && h.Shape == Noun && h.Start < p.Start:
		return true // (X کا) سوال کا جواب دیتے ہوئے (کہنا تھا)
	case p.End > h.Start:
		return false
	case p.End == h.Start && h.Object && h.ObjectEnd == h.Start-1 && p.Shape == Verb:
		return true // اپیل کی (مخالفت کی): the کی is no verb
	case !r.oneCue(p, h):
		return false
	}
	h.Start, h.Core, h.Object = p.Start, p.Core, p.Object && !h.Ke
	if h.Act = p.Act; h.Act == "" {
		h.Act = p.Cue.Act
	}
	return true
}

// oneCue tells whether a participle and the verb of saying behind it are one cue, whose act is the participle's: تردید کرتے
// ہوئے کہا ہے کہ. Somebody without نے may speak between them: تردید کرتے ہوئے (نرما کہتی ہیں کہ).
func (r *Reader) oneCue(p, h *Hit) bool {
	if !p.Part || p.Cue.Complement || h.Shape != Verb || h.Cue.Act != "say" || h.Core-p.End > 1 ||
		r.Is(p.End, lexicon.PersonPronoun) {
		return false
	}
	somebody := !h.Perfect && h.Core > p.End && (r.Names.At(p.End) != nil || r.NameLike(p.End))
	return !somebody && !r.announcesMore(p, h)
}

// announcesMore tells whether a participle announces, claims or demands something of its own, which what is said behind
// it does not tell: استعفے کا اعلان کرتے ہوئے (کہا کہ), but not something told of before: اس فیصلے کا اعلان کرتے ہوئے.
func (r *Reader) announcesMore(p, h *Hit) bool {
	more := false
	switch p.Cue.Act {
	case "announce":
		more = r.Fold(p.ObjectEnd) == "کا"
	case "claim":
		more = true
	case "urge": // in general, as مطالبہ and زور: what a مشورہ tells somebody to do is said next as well
		more = h.Perfect && !slices.Contains(p.Cue.Audience, "کو")
	}
	return more && p.Object && !r.Is(p.ObjectEnd-1, lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Demonstrative) &&
		!r.Is(p.ObjectEnd-2, lexicon.Demonstrative)
}

// hitAt finds a cue whose verb, noun or first word is token i.
func (r *Reader) hitAt(i int, s text.Span) (Hit, bool) {
	id := r.ID(i)
	if id == 0 {
		return Hit{}, false
	}
	for _, p := range r.Cues.phrases[id] {
		if r.WordsStandAt(i, p.Words, s) {
			h := Hit{Span: text.Span{Start: i, End: i + len(p.Words)}, Core: i, Shape: Behind, Cue: p.Cue}
			if p.Cue.Before {
				h.Shape = Before
				if r.Is(i-1, lexicon.Genitive) {
					continue // کے بقول is the other phrase
				}
			}
			return h, true
		}
	}
	for _, n := range r.Cues.nouns[id] {
		if h, ok := r.nounHit(i, n, s); ok {
			return h, true
		}
	}
	forms := r.Lex.VerbForms(id)
	if len(forms) == 0 {
		return Hit{}, false
	}
	if m := r.Names.At(i); m != nil && m.Len() > 1 && m.Start < i {
		return Hit{}, false // احسان مانی (کا کہنا ہے کہ)
	}
	noun := r.relativeNoun(i, s)
	for _, v := range forms {
		for _, c := range r.Cues.verbs[v.Verb] {
			if h, ok := r.verbHit(i, noun, v, c, s); ok {
				return h, true
			}
		}
	}
	return Hit{}, false
}

// WordsStandAt tells whether words stand from token i on.
func (r *Reader) WordsStandAt(i int, words []int32, s text.Span) bool {
	if i < s.Start || i+len(words) > s.End {
		return false
	}
	for k, w := range words {
		if r.ID(i+k) != w {
			return false
		}
	}
	return true
}
