package happening

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// maxIncident is how many words lie at most between what happened and the واقعات
// that count it.
const maxIncident = 6

// HappeningsIn gives the happenings of a sentence. They are found once.
func (r *Reader) HappeningsIn(sentence int) []found.Happening {
	if hs, there := r.happened[sentence]; there {
		return hs
	}
	s := r.Doc.Sentences[sentence]
	var hs []found.Happening
	for i := s.Start; i < s.End; i++ {
		h, ok := r.happening(i, s)
		if !ok {
			continue
		}
		if n := len(hs) - 1; n >= 0 && h.General && r.Is(i, lexicon.Incident) && r.Is(hs[n].End, lexicon.Genitive) &&
			i-hs[n].End <= maxIncident {
			hs[n].End = h.End // کشتیاں ڈوبنے کے دو الگ الگ واقعات
			i = h.End - 1
			continue
		}
		h.Again = r.toldBefore(&h)
		h.By, h.Target = r.doer(&h, s), r.aim(&h, s)
		by, rest := r.splitTarget(h.Target)
		if h.Target = rest; h.By.None() {
			h.By = by
		}
		if r.border(h.Target) {
			h.Target = found.None
		}
		if h.General && h.Attack {
			h.Event = r.EventByMachine(h.By, h.Event)
		}
		if n := len(hs) - 1; n >= 0 {
			r.share(&hs[n], &h)
		}
		hs = append(hs, h)
		i = h.End - 1
	}
	r.happened[sentence] = hs
	return hs
}

// share gives two words for one happening the same parties: (روس نے) ڈرونز اور
// میزائلوں سے حملہ کیا.
func (r *Reader) share(a, b *found.Happening) {
	if b.Start-a.End > maxIncident || found.Natural(a.Event) != found.Natural(b.Event) || a.Background || b.Background {
		return
	}
	for i := a.End; i < b.Start; i++ {
		if r.Kind(i) != text.Word || r.Is(i, lexicon.Auxiliary|lexicon.ClauseStart) || r.Fold(i) == "کہ" || r.Fold(i) == "بعد" {
			return // ٹرک حملے اور بعد میں جنازے پر حملے
		}
	}
	if a.By.None() {
		a.By = b.By
	} else if b.By.None() {
		b.By = a.By
	}
	if a.Target.None() {
		a.Target = b.Target
	} else if b.Target.None() {
		b.Target = a.Target
	}
}

// happening is what starts at token i: an event's noun or hint outside names, or a
// noun such as واقعہ.
func (r *Reader) happening(i int, s text.Span) (found.Happening, bool) {
	if m := r.Names.At(i); m != nil && r.Names.Is(m.Entity, names.Agency) {
		return found.Happening{}, false
	}
	m, ok := r.EventMatch(i)
	if !ok {
		return r.mereIncident(i, s)
	}
	e := r.Lex.Rules.Events[r.collision(m, s)]
	if e.Event == "bombing" && r.works(m, s) {
		e = r.Lex.Rules.Events[r.EventIndex("accident")]
	}
	named := m.Kind == lexicon.EventNoun
	h := found.Happening{
		Span: m.Span, Event: e.Event, General: e.Event == "attack", Attack: named && e.Attack, Named: named,
		Background: e.Background, By: found.None, Target: found.None,
	}
	if role, ok := r.Matches.Longest(i, lexicon.RoleNoun); ok && role.End >= m.End {
		h.Agent = true
	}
	return h, true
}

// mereIncident is what a noun such as واقعہ at token i stands for: what is told before it, or anything.
func (r *Reader) mereIncident(i int, s text.Span) (found.Happening, bool) {
	h := found.Happening{
		Span: text.Span{Start: i, End: i + 1}, Event: "attack", General: true, Bare: true, By: found.None, Target: found.None,
	}
	if !r.Is(i, lexicon.Incident) {
		return h, false
	}
	for k := max(s.Start, i-maxIncident); k < i; k++ {
		if e := r.IncidentAt(k); e >= 0 { // دہشت گردی کے دو مختلف واقعات
			h.Event, h.Bare = r.Lex.Rules.Events[e].Event, false
			h.General = h.Event == "attack"
			break
		}
	}
	return h, true
}

// collision is the event of a match: a word that stands for a fight and for an accident
// (تصادم) means the latter behind a vehicle.
func (r *Reader) collision(m lexicon.Match, s text.Span) int32 {
	if r.EventOf(m) != "clash" {
		return m.Index
	}
	for _, o := range r.Matches.At(m.Start) {
		if o.End != m.End || o.Kind != lexicon.EventNoun && o.Kind != lexicon.EventHint ||
			r.EventOf(o) != "accident" {
			continue
		}
		for k := max(s.Start, m.Start-maxIncident); k < m.Start; k++ {
			if r.Is(k, lexicon.NotPeople) {
				return o.Index
			}
		}
	}
	return m.Index
}

// works tells whether a mere blast is that of a place where people work or things are stored,
// and nothing in its sentence speaks of a bomb: فیکٹری میں دھماکہ.
func (r *Reader) works(m lexicon.Match, s text.Span) bool {
	if m.Len() > 1 || !r.IsBlast(m.Span) {
		return false
	}
	inside := false
	for i := s.Start; i < s.End; i++ {
		switch {
		case r.In(i, lexicon.Workplace):
			inside = inside || i < m.Start
		case r.In(i, lexicon.Explosive), r.Is(i, lexicon.WarMachine):
			return false
		}
	}
	return inside
}

// toldBefore tells whether a happening is one that the text spoke of already: it
// has a demonstrative, or opens its clause in the singular with nothing that says
// which it was.
func (r *Reader) toldBefore(h *found.Happening) bool {
	k := h.Start - 1
	if r.Is(k, lexicon.Demonstrative) || r.Fold(k) == "دوسرا" || r.Fold(k) == "دوسرے" {
		return true
	}
	return r.OpensClause(h) && h.Len() == 1 && !strings.HasSuffix(r.Fold(h.Start), "وں") &&
		r.Is(h.End, lexicon.CaseMarker|lexicon.Genitive)
}

// OpensClause tells whether a happening stands first in its sentence or clause.
func (r *Reader) OpensClause(h *found.Happening) bool {
	k := h.Start - 1
	return h.Start == r.Doc.SentenceAt(h.Start).Start || r.Kind(k) != text.Word || r.Is(k, lexicon.ClauseStart|lexicon.Opener) ||
		r.Fold(k) == "کہ"
}

// EventByMachine is the event that a machine of war makes of an attack: لڑاکا طیاروں کا حملہ.
func (r *Reader) EventByMachine(by found.Ref, event string) string {
	for i := by.Start; i < by.End; i++ {
		switch {
		case r.In(i, lexicon.Drone):
			return "drone_strike"
		case r.In(i, lexicon.Aircraft):
			return "air_strike"
		}
	}
	return event
}

// IncidentAt is the event of which what happened stands at token i, before کے, -1
// for none.
func (r *Reader) IncidentAt(i int) int {
	for _, x := range r.Lists.Incidents[r.ID(i)] {
		k := 0
		for k < len(x.Words) && r.ID(i+k) == x.Words[k] {
			k++
		}
		if k == len(x.Words) && r.Is(i+k, lexicon.Genitive) {
			if r.Fold(i-1) == "پر" && r.Lex.Rules.Events[x.Event].Event == "unrest" {
				return r.EventIndex("attack") // خواتین پر تشدد کے واقعات
			}
			return x.Event
		}
	}
	return -1
}

// EventIndex is the first entry of an event in the rules.
func (r *Reader) EventIndex(event string) int {
	for i, e := range r.Lex.Rules.Events {
		if e.Event == event {
			return i
		}
	}
	return -1
}

// IsBlast tells whether the words of a happening have one for a blast.
func (r *Reader) IsBlast(h text.Span) bool {
	for i := h.Start; i < h.End; i++ {
		if strings.HasPrefix(r.Fold(i), "دھماک") {
			return true
		}
	}
	return false
}
