package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// happening is a place where the text says that something happened: دو بم دھماکے,
// فائرنگ کر کے, اس حملے میں.
type happening struct {
	text.Span
	event      string
	general    bool // an attack of no special kind, or a mere واقعہ
	bare       bool // a mere واقعہ, which may be anything
	attack     bool // its noun is an attack's: حملہ, دھماکہ
	background bool // a war, during which other things happen
	named      bool // by a noun for it, not only by a word that shows its kind
	agent      bool // shown only by a word for who did it: خودکش حملہ آور
	again      bool // one told of before: اس حملے میں
	by         Ref  // who did it
	target     Ref  // whom or what it was aimed at
}

// maxIncident is how many words lie at most between what happened and the واقعات
// that count it.
const maxIncident = 6

// happeningsIn gives the happenings of a sentence. They are found once.
func (r *reader) happeningsIn(sentence int) []happening {
	if hs, there := r.happened[sentence]; there {
		return hs
	}
	s := r.doc.Sentences[sentence]
	var hs []happening
	for i := s.Start; i < s.End; i++ {
		h, ok := r.happening(i, s)
		if !ok {
			continue
		}
		if n := len(hs) - 1; n >= 0 && h.general && r.is(i, lexicon.Incident) && r.is(hs[n].End, lexicon.Genitive) && i-hs[n].End <= maxIncident {
			hs[n].End = h.End // کشتیاں ڈوبنے کے دو الگ الگ واقعات
			i = h.End - 1
			continue
		}
		h.again = r.toldBefore(&h)
		h.by, h.target = r.doer(&h, s), r.aim(&h, s)
		by, rest := r.of(h.target)
		if h.target = rest; h.by.None() {
			h.by = by
		}
		if r.border(h.target) {
			h.target = none
		}
		if h.general && h.attack {
			h.event = r.machine(h.by, h.event)
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
func (r *reader) share(a, b *happening) {
	if b.Start-a.End > maxIncident || natural(a.event) != natural(b.event) || a.background || b.background {
		return
	}
	for i := a.End; i < b.Start; i++ {
		if r.kind(i) != text.Word || r.is(i, lexicon.Auxiliary|lexicon.ClauseStart) || r.fold(i) == "کہ" || r.fold(i) == "بعد" {
			return // ٹرک حملے اور بعد میں جنازے پر حملے
		}
	}
	if a.by.None() {
		a.by = b.by
	} else if b.by.None() {
		b.by = a.by
	}
	if a.target.None() {
		a.target = b.target
	} else if b.target.None() {
		b.target = a.target
	}
}

// happening is what starts at token i: an event's noun or hint outside names, or a
// noun such as واقعہ.
func (r *reader) happening(i int, s text.Span) (happening, bool) {
	if m := r.names.At(i); m != nil && r.names.Is(m.Entity, names.Agency) {
		return happening{}, false
	}
	m, ok := r.eventMatch(i)
	if !ok {
		if r.is(i, lexicon.Incident) {
			for k := max(s.Start, i-maxIncident); k < i; k++ {
				if e := r.incidentAt(k); e >= 0 { // دہشت گردی کے دو مختلف واقعات
					x := r.lex.Rules.Events[e]
					return happening{Span: text.Span{Start: i, End: i + 1}, event: x.Event, general: x.Event == "attack", by: none, target: none}, true
				}
			}
			return happening{Span: text.Span{Start: i, End: i + 1}, event: "attack", general: true, bare: true, by: none, target: none}, true
		}
		return happening{}, false
	}
	e := r.lex.Rules.Events[r.collision(m, s)]
	if e.Event == "bombing" && r.works(m, s) {
		e = r.lex.Rules.Events[r.eventIndex("accident")]
	}
	h := happening{Span: m.Span, event: e.Event, general: e.Event == "attack", attack: m.Kind == lexicon.EventNoun && e.Attack, named: m.Kind == lexicon.EventNoun, background: e.Background, by: none, target: none}
	if role, ok := r.matches.Longest(i, lexicon.RoleNoun); ok && role.End >= m.End {
		h.agent = true
	}
	return h, true
}

// collision is the event of a match: a word that stands for a fight and for an accident
// (تصادم) means the latter behind a vehicle.
func (r *reader) collision(m lexicon.Match, s text.Span) int32 {
	if r.lex.Rules.Events[m.Index].Event != "clash" {
		return m.Index
	}
	for _, o := range r.matches.At(m.Start) {
		if o.End != m.End || o.Kind != lexicon.EventNoun && o.Kind != lexicon.EventHint || r.lex.Rules.Events[o.Index].Event != "accident" {
			continue
		}
		for k := max(s.Start, m.Start-maxIncident); k < m.Start; k++ {
			if r.is(k, lexicon.NotPeople) {
				return o.Index
			}
		}
	}
	return m.Index
}

// works tells whether a mere blast is that of a place where people work or things are stored,
// and nothing in its sentence speaks of a bomb: فیکٹری میں دھماکہ.
func (r *reader) works(m lexicon.Match, s text.Span) bool {
	if m.Len() > 1 || !r.blast(m.Span) {
		return false
	}
	found := false
	for i := s.Start; i < s.End; i++ {
		switch {
		case r.in(i, lexicon.Workplace):
			found = found || i < m.Start
		case r.in(i, lexicon.Explosive), r.is(i, lexicon.WarMachine):
			return false
		}
	}
	return found
}

// toldBefore tells whether a happening is one that the text spoke of already: it
// has a demonstrative, or opens its clause in the singular with nothing that says
// which it was.
func (r *reader) toldBefore(h *happening) bool {
	k := h.Start - 1
	if r.is(k, lexicon.Demonstrative) || r.fold(k) == "دوسرا" || r.fold(k) == "دوسرے" {
		return true
	}
	return r.opensClause(h) && h.Len() == 1 && !strings.HasSuffix(r.fold(h.Start), "وں") && r.is(h.End, lexicon.CaseMarker|lexicon.Genitive)
}

// opensClause tells whether a happening stands first in its sentence or clause.
func (r *reader) opensClause(h *happening) bool {
	k := h.Start - 1
	return h.Start == r.doc.SentenceAt(h.Start).Start || r.kind(k) != text.Word || r.is(k, lexicon.ClauseStart|lexicon.Opener) || r.fold(k) == "کہ"
}

// machine is the event that a machine of war makes of an attack: لڑاکا طیاروں کا حملہ.
func (r *reader) machine(by Ref, event string) string {
	for i := by.Start; i < by.End; i++ {
		switch {
		case r.in(i, lexicon.Drone):
			return "drone_strike"
		case r.in(i, lexicon.Aircraft):
			return "air_strike"
		}
	}
	return event
}

// eventMatch is the longest event noun or hint at token i.
func (r *reader) eventMatch(i int) (lexicon.Match, bool) {
	var best lexicon.Match
	found := false
	for _, m := range r.matches.At(i) {
		if (m.Kind == lexicon.EventNoun || m.Kind == lexicon.EventHint) && (!found || m.End > best.End) {
			best, found = m, true
		}
	}
	if r.fold(best.End) == "دار" {
		return lexicon.Match{}, false // دھماکے دار بلے بازی
	}
	return best, found
}
