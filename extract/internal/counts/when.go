package counts

import (
	"sort"

	"bayan/extract/text"
)

// when is the time of a count: the expression nearest before it in its sentence,
// or the first behind it. A sentence without any has the day that the one before
// it in the paragraph names, or the one behind it: what goes on for longer, or is
// known only as earlier or later, says nothing about its neighbours.
func (r *reader) when(c text.Span, sentence int) text.Span {
	if t := r.nearestTime(r.timesIn(sentence), c); t.Len() > 0 {
		return t
	}
	p := r.paragraphOf(c.Start)
	for _, k := range [2]int{sentence - 1, sentence + 1} {
		if k < 0 || k >= len(r.doc.Sentences) || !p.Contains(r.doc.Sentences[k]) {
			continue
		}
		if t := r.nearestTime(r.timesIn(k), c); t.Len() > 0 && r.finder.dates.IsDay(r.words[t.Start:t.End]) {
			return t
		}
	}
	return text.Span{}
}

// nearestTime is the last of several times before a count, or the first behind it
// that does not tell how something stands by now: جن کی تاحال شناخت نہیں ہوئی.
func (r *reader) nearestTime(times []text.Span, c text.Span) text.Span {
	var best text.Span
	for _, t := range times {
		if f := r.fold(t.End - 1); t.Start > c.Start && (f == "تک" || f == "تاحال") {
			continue
		}
		if !t.Overlaps(c) && (best.Len() == 0 || t.Start < c.Start) {
			best = t
		}
	}
	return best
}

// paragraphOf is the paragraph that holds a token.
func (r *reader) paragraphOf(i int) text.Span {
	p := r.doc.Paragraphs
	return p[sort.Search(len(p)-1, func(n int) bool { return i < p[n].End })]
}

// timesIn gives the expressions of time in a sentence, other than those with
// which a name begins and the date of the dateline. They are found once.
func (r *reader) timesIn(sentence int) []text.Span {
	if times, there := r.times[sentence]; there {
		return times
	}
	s := r.doc.Sentences[sentence]
	var times []text.Span
	for _, t := range r.finder.dates.Spans(r.words[s.Start:s.End]) {
		t.Start, t.End = t.Start+s.Start, t.End+s.Start
		if r.names.At(t.Start) == nil && !r.inDateline(t) {
			times = append(times, t)
		}
	}
	r.times[sentence] = times
	return times
}

// inDateline tells whether a time is the date with which an agency opens its
// text: عدن ۔ 23 دسمبر (اے پی پی).
func (r *reader) inDateline(t text.Span) bool {
	return t.End < 12 && r.fold(t.End) == "("
}
