package tally

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Numbers of attacks: of their nouns, or of a mere واقعات.

// ofAttacks makes a count one of attacks, by the entry of their event.
func (r *Reader) ofAttacks(c found.Count, event int) found.Count {
	e := r.Lex.Rules.Events[event]
	c.Measure, c.Event, c.Rule = "attacks", e.Event, e.Pos
	return c
}

// countsAttacks tells whether a group with an attack's noun counts attacks: not ایک حملہ, nor who attacked, nor a number
// that belongs to something else than the noun, which is in the singular.
func (r *Reader) countsAttacks(g *group) bool {
	switch {
	case g.number.Article, r.Fold(g.End) == "آور", r.Fold(g.End) == "آوروں":
		return false
	case r.Fold(g.Start-1) == "سے" && r.Fold(g.Start-2) == "میں" && r.Names.At(g.number.End) != nil:
		return false
	}
	return g.number.Value <= 1 || g.number.Unit != "" || !r.single(g.End-1)
}

// single tells whether the word at token i is the singular of a masculine noun, of
// which there cannot be several: حملہ, دھماکا.
func (r *Reader) single(i int) bool {
	return strings.HasSuffix(r.Fold(i), "ہ") || strings.HasSuffix(r.Fold(i), "ا")
}

// maxIncident is how many words before a number, or between it and واقعات, may tell what happened.
const maxIncident = 6

// incident is the event of a counted واقعات, told by the words before the number
// or between it and the noun (تشدد کے 16 واقعات, پانچ خنجر زنی کے واقعات), or of a total
// (حملوں کی تعداد 12); -1 if it is no attack.
func (r *Reader) incident(g *group, s text.Span) int {
	if g.number.Article || g.role >= 0 {
		return -1
	}
	if r.Fold(g.Start-1) == "تعداد" && r.Is(g.Start-2, lexicon.Genitive) {
		return r.totalled(g, s)
	}
	noun := r.incidentNoun(g, s)
	if noun < 0 {
		return -1
	}
	for i := max(s.Start, g.number.Start-maxIncident); i < noun; i++ {
		if e := r.IncidentAt(i); e >= 0 {
			g.End = noun + 1
			return e
		}
		m, ok := r.EventMatch(i)
		if e := r.Lex.Rules.Events[m.Index]; ok && e.Attack && (e.Event != "unrest" || m.Kind == lexicon.EventNoun) {
			g.End = noun + 1 // مظاہروں کے واقعات are no attacks
			return int(m.Index)
		}
	}
	return -1
}

// totalled is the event of the attacks of which تعداد before a number tells how many there were, or -1: حملوں کی تعداد 12.
func (r *Reader) totalled(g *group, s text.Span) int {
	for i := g.Start - 3; i >= s.Start && i > g.Start-8; i-- {
		if m, ok := r.AttackNoun(i); ok && m.End == g.Start-2 {
			return int(m.Index)
		}
		if r.Is(i, lexicon.Incident) && i == g.Start-3 && len(r.Out) > 0 && r.Out[len(r.Out)-1].Measure == "attacks" {
			return r.EventIndex(r.Out[len(r.Out)-1].Event)
		}
	}
	return -1
}

// incidentNoun is the token of the واقعات that a number counts, or -1.
func (r *Reader) incidentNoun(g *group, s text.Span) int {
	for i := g.number.End; i < min(s.End, g.number.End+maxIncident); i++ {
		if r.Is(i, lexicon.Incident) {
			if g.number.Value > 1 && r.Fold(i) == "واقعہ" {
				return -1 // دونوں باشندوں کے قتل کا واقعہ
			}
			return i
		}
		if r.Kind(i) != text.Word || r.Is(i, lexicon.CaseMarker|lexicon.Auxiliary) {
			return -1
		}
	}
	return -1
}
