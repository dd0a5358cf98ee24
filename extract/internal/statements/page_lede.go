package statements

import (
	"strings"

	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// ledeSentences is within how many sentences a story first gives its speaker's
// office and then the name.
const ledeSentences = 4

// lede names the speaker whom an article opens with by office alone and then by
// name alone: اقوام متحدہ کی ایک عہدیدار نے کہا … ہنا سنگر نے کہا. Readers take an
// unknown name without any title for the one just spoken of.
func (r *reader) lede() {
	if len(r.Out) < 2 {
		return
	}
	first := r.Out[0].Speaker
	next := r.Out[1].Speaker
	if first.Entity >= 0 || first.Resolved != "phrase" || next.Resolved != "name" || !r.office(first.Name) {
		return
	}
	e := &r.Names.Entities[next.Entity]
	at := e.Mentions[0].Start
	if e.Type != names.Person || e.Person >= 0 && !r.serves(e.Person, first.Name) || len(e.Titles) > 0 || at < first.Span.End ||
		e.Mentions[0].Len() < 2 || r.Doc.SentenceOf(at) > ledeSentences {
		return
	}
	for n := range r.Out {
		if s := &r.Out[n].Speaker; s.Entity < 0 && s.Name == first.Name {
			s.Entity, s.Resolved = next.Entity, "title"
			s.Name = text.Span{}
		}
	}
}

// office tells whether a phrase means one person by title.
func (r *reader) office(s text.Span) bool {
	return s.Len() > 1 && r.Names.TitleEndsAt(s.End) && !strings.HasSuffix(r.Fold(s.End-1), "وں")
}

// serves tells whether a phrase names the agency of somebody listed.
func (r *reader) serves(person int, s text.Span) bool {
	agency := r.Lex.Rules.People[person].Agency
	for i := s.Start; i < s.End && agency != ""; i++ {
		if m := r.Names.At(i); m != nil && r.Names.Entities[m.Entity].Name == agency {
			return true
		}
	}
	return false
}
