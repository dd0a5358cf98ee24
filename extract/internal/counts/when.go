package counts

import "bayan/extract/text"

// when is the time of a count: the expression nearest before it in its sentence,
// or the first behind it. A sentence without any has the time of the one before
// it in the paragraph, or else of the one behind it.
func (r *reader) when(c text.Span, sentence int) text.Span {
	if t := nearest(r.timesIn(sentence), c); t.Len() > 0 {
		return t
	}
	p := r.paragraphOf(c.Start)
	for k := sentence - 1; k >= 0 && r.doc.Sentences[k].Start >= p.Start; k-- {
		if t := nearest(r.timesIn(k), c); t.Len() > 0 {
			return t
		}
	}
	if k := sentence + 1; k < len(r.doc.Sentences) && r.doc.Sentences[k].End <= p.End {
		return nearest(r.timesIn(k), c)
	}
	return text.Span{}
}

// nearest is the last of several times before a count, or the first behind it.
func nearest(times []text.Span, c text.Span) text.Span {
	var best text.Span
	for _, t := range times {
		if !t.Overlaps(c) && (best.Len() == 0 || t.Start < c.Start) {
			best = t
		}
	}
	return best
}

// paragraphOf is the paragraph that holds a token.
func (r *reader) paragraphOf(i int) text.Span {
	for _, p := range r.doc.Paragraphs {
		if i < p.End {
			return p
		}
	}
	return text.Span{}
}

// timesIn gives the expressions of time in a sentence, other than those with
// which a name begins. They are found once.
func (r *reader) timesIn(sentence int) []text.Span {
	if times, there := r.times[sentence]; there {
		return times
	}
	s := r.doc.Sentences[sentence]
	var times []text.Span
	for _, t := range r.finder.dates.Spans(r.words[s.Start:s.End]) {
		t.Start, t.End = t.Start+s.Start, t.End+s.Start
		if r.names.At(t.Start) == nil {
			times = append(times, t)
		}
	}
	r.times[sentence] = times
	return times
}
