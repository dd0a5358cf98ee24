package rules

import "bayan/extract/text"

// handle is what joining must know about an entry.
type handle struct {
	key    string // the same for entries that replace each other
	name   string
	pos    Pos
	remove bool
}

func personHandle(e *Person) handle { return handle{text.Fold(e.Name), e.Name, e.Pos, e.Remove} }
func placeHandle(e *Place) handle   { return handle{text.Fold(e.Name), e.Name, e.Pos, e.Remove} }
func agencyHandle(e *Agency) handle { return handle{text.Fold(e.Name), e.Name, e.Pos, e.Remove} }
func titleHandle(e *Title) handle   { return handle{text.Fold(e.Title), e.Title, e.Pos, e.Remove} }
func verbHandle(e *Verb) handle     { return handle{text.Fold(e.Infinitive), e.Infinitive, e.Pos, false} }
func cueHandle(e *Cue) handle       { return handle{cueKey(e), cueName(e), e.Pos, e.Remove} }

// join lays the layers on each other.
func (l *loader) join() *Set {
	s := &Set{Words: map[string][]Word{}}
	people, places, agencies := newPile(l, personHandle), newPile(l, placeHandle), newPile(l, agencyHandle)
	titles, verbs, cues := newPile(l, titleHandle), newPile(l, verbHandle), newPile(l, cueHandle)
	for _, f := range l.files {
		people.add(f.layer, f.set.People)
		places.add(f.layer, f.set.Places)
		agencies.add(f.layer, f.set.Agencies)
		titles.add(f.layer, f.set.Titles)
		verbs.add(f.layer, f.set.Verbs)
		cues.add(f.layer, f.set.Cues)
		for name, words := range f.set.Words {
			s.Words[name] = append(s.Words[name], words...)
		}
		s.Events = append(s.Events, f.set.Events...)
		s.Measures = append(s.Measures, f.set.Measures...)
		s.Roles = append(s.Roles, f.set.Roles...)
		s.Numerals = append(s.Numerals, f.set.Numerals...)
		s.Bounds = append(s.Bounds, f.set.Bounds...)
		s.Vague = append(s.Vague, f.set.Vague...)
		s.Periods = append(s.Periods, f.set.Periods...)
	}
	s.People, s.Places, s.Agencies = people.entries(), places.entries(), agencies.entries()
	s.Titles, s.Verbs, s.Cues = titles.entries(), verbs.entries(), cues.entries()
	l.enclosure(places, s.Places)
	return s
}

// pile collects the entries of one kind.
type pile[T any] struct {
	l      *loader
	handle func(*T) handle
	items  []item[T]
	at     map[string]int // of the last item with this key
}

type item[T any] struct {
	entry T
	layer int
	pos   Pos
	gone  bool
}

func newPile[T any](l *loader, h func(*T) handle) *pile[T] {
	return &pile[T]{l: l, handle: h, at: map[string]int{}}
}

func (p *pile[T]) add(layer int, entries []T) {
	for _, e := range entries {
		h := p.handle(&e)
		new := item[T]{e, layer, h.pos, h.remove}
		i, there := p.at[h.key]
		switch {
		case there && p.items[i].layer == layer:
			p.l.report(layer, h.pos, duplicateError, "%s already has an entry (%s): join the two",
				quoted(h.name), p.items[i].pos)
		case h.remove && (!there || p.items[i].gone):
			p.l.report(layer, h.pos, layerError, "no entry %s to remove in the layers below: check its spelling, or take this one out",
				quoted(h.name))
		case there:
			p.items[i] = new
		default:
			p.at[h.key] = len(p.items)
			p.items = append(p.items, new)
		}
	}
}

func (p *pile[T]) entries() []T {
	out := make([]T, 0, len(p.items))
	for _, it := range p.items {
		if !it.gone {
			out = append(out, it.entry)
		}
	}
	return out
}

// enclosure reports places that lie in themselves, so that whoever goes from a
// place to the one around it comes to an end.
func (l *loader) enclosure(p *pile[Place], places []Place) {
	safe := map[int]bool{}
	for _, place := range places {
		seen := map[int]bool{}
		for at, there := p.at[text.Fold(place.Name)]; there && !safe[at]; {
			if seen[at] {
				e := p.items[at].entry
				l.report(p.items[at].layer, e.Pos, valueError, "%s lies in itself by way of its \"in\" %s: correct one of them",
					quoted(e.Name), quoted(e.In))
				break
			}
			seen[at] = true
			outer := p.items[at].entry.In
			if outer == "" {
				break
			}
			at, there = p.at[text.Fold(outer)]
		}
		for at := range seen {
			safe[at] = true
		}
	}
}

// report adds an error at the place of an entry.
func (l *loader) report(layer int, at Pos, kind, format string, args ...any) {
	for _, f := range l.files {
		if f.layer == layer && f.name == at.File {
			l.errs = append(l.errs, f.problem(at.Line, at.Column, kind, format, args...))
			return
		}
	}
}
