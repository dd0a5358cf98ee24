package scene

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// sites gives the places of a sentence where something may have happened, coordinate ones
// together.
func (r *Reader) sites(c *found.Count, sentence int) []phrase.Site {
	s := r.Doc.Sentences[sentence]
	var out []phrase.Site
	for i := s.Start; i < s.End; i++ {
		m := r.PlaceAt(i)
		if m == nil {
			continue
		}
		away := r.away(m, sentence)
		if in := r.within(m); in != m && !away {
			m, away = in, r.away(in, sentence)
		}
		i = m.End - 1
		w := r.WidenPlace(m.Span, s)
		if n := len(out) - 1; n >= 0 {
			last := &out[n]
			if !away {
				w, m = r.liesIn(m, w, *last)
			}
			switch {
			case r.joined(last.End, m.Start) || w.Start > last.End && r.joined(r.behindHead(last.End), w.Start):
				if away {
					out = out[:n] // بلوچستان اور سندھ کے وزرا
				} else {
					r.join(last, m.End)
				}
				continue
			case w.Start <= last.Start && (!away || r.Fold(r.behindPart(m.End)) == "سے"):
				out = out[:n] // جرمنی of جرمنی کے شہر برلن
			}
		}
		if away {
			continue
		}
		if end := max(r.surroundings(m.End), r.listedBehind(m.End), r.borderland(m.End)); end > m.End {
			w.End = end
			m = &names.Mention{Span: text.Span{Start: m.Start, End: end}, Entity: -1}
			i = end - 1
		}
		out = append(out, r.site(m, w, c, sentence))
	}
	return out
}

// away tells whether nothing happened at a place of which a sentence speaks.
func (r *Reader) away(m *names.Mention, sentence int) bool {
	return r.elsewhere(m, sentence) || r.office(m)
}

// join makes one site of a site and the place joined to it that ends before token end.
func (r *Reader) join(x *phrase.Site, end int) {
	x.Listed = x.Listed || r.examples(end)
	x.Ref = found.Ref{Span: text.Span{Start: x.Start, End: r.borderland(end)}, Entity: -1}
	x.Located, x.Inside = r.atPlace(end)
}

// site is the site that a place is for a count, with the phrase w of the place.
func (r *Reader) site(m *names.Mention, w text.Span, c *found.Count, sentence int) phrase.Site {
	x := phrase.Site{Ref: found.Ref{Span: w, Entity: m.Entity}}
	x.Located, x.Inside = r.atPlace(m.End)
	x.Inside = x.Inside || r.aimedAt(m.Span, sentence)
	x.Listed = r.examples(m.End) || r.Fold(w.Start-1) == "میں" && r.Fold(w.Start-2) == "جن"
	if c.Statement >= 0 {
		st := &r.Said[c.Statement]
		x.Aside = sentence == r.Doc.SentenceOf(st.Cue.Start) && !st.Content.Contains(m.Span)
	}
	return x
}

// aimedAt tells whether something in a sentence was aimed at a place: صنعا پر … حملے.
func (r *Reader) aimedAt(m text.Span, sentence int) bool {
	for _, h := range r.HappeningsIn(sentence) {
		if h.Target.Contains(m) {
			return true
		}
	}
	return false
}

// behindHead is the token behind a noun that a place which ends before token i has, if any: غزہ
// شہر (اور رفح).
func (r *Reader) behindHead(i int) int {
	if r.Is(i, lexicon.PlaceFirst) {
		return i + 1
	}
	return i
}

// maxSurroundings is how many words lie at most between اور and what else than a place is meant.
const maxSurroundings = 3

// surroundings is the end of what is meant beside the place that ends before token i, or i: سرت
// (اور اس کے گردونواح) میں.
func (r *Reader) surroundings(i int) int {
	if r.Fold(i) != "اور" {
		return i
	}
	for k := i + 1; k <= i+1+maxSurroundings && r.Kind(k) == text.Word && r.Names.At(k) == nil &&
		!r.Is(k, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.Conjunction); k++ {
		if f := r.Fold(k + 1); r.In(k, lexicon.Site) && (f == "میں" || f == "پر") && k > i+1 {
			return k + 1
		}
	}
	return i
}

// borderland is the end of the land along the border of the place that ends before token i, or i: لبنان اور شام
// (کے سرحدی علاقے) میں.
func (r *Reader) borderland(i int) int {
	if r.Is(i, lexicon.Genitive) && r.Fold(i+1) == "سرحدی" && r.Is(i+2, lexicon.PlaceFirst) && r.Fold(i+3) == "میں" {
		return i + 3
	}
	return i
}

// joined tells whether only a comma or اور stands between two places.
func (r *Reader) joined(from, to int) bool {
	return to == from+1 && (r.Fold(from) == "اور" || r.Fold(from) == "،") ||
		to == from+2 && r.Fold(from) == "،" && r.Fold(from+1) == "اور"
}

// examples tells whether the places that end before token i are only some of those meant.
func (r *Reader) examples(i int) bool { return r.Fold(i) == "جیسے" || r.Fold(i) == "وغیرہ" }

// maxLocated is how many words lie at most between a place and its postposition: کوئٹہ (کے
// نواحی علاقے) میں.
const maxLocated = 6

// atPlace tells whether the words behind a place make it the one where something happened,
// and whether they say so without regard to what is told of it.
func (r *Reader) atPlace(i int) (located, inside bool) {
	for k := i; k <= i+maxLocated; k++ {
		switch f := r.Fold(k); {
		case (f == "میں" || f == "پر") && k > i && r.Is(k-1, lexicon.GroupNoun):
			return false, false // عراق کی حکومت پر (تنقید)
		case f == "میں" && k > i && r.Is(k-1, lexicon.Relator) && r.Is(k-2, lexicon.Genitive):
			return false, false // مصر کی ثالثی کے نتیجے میں
		case f == "میں", r.Is(k, lexicon.Nearness) && r.Is(k-1, lexicon.Genitive), f == "اندر", f == "بھر":
			return true, true
		case f == "پر":
			for n := k + 1; n < k+maxLocated; n++ {
				if _, ok := r.EventMatch(n); ok {
					return true, true // غزہ پر (13 ماہ سے) حملوں میں
				}
			}
			return true, false
		case f == "سے":
			return true, false
		case r.Kind(k) == text.Number && r.Fold(k+1) == "ویں": // چیلسی کی 23 ویں سٹریٹ پر
		case r.Kind(k) != text.Word, r.Is(k, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.Conjunction):
			return false, false
		}
		if _, attack := r.AttackNoun(k); attack && k == i {
			return true, true // کابل دھماکے
		}
	}
	return false, false
}
