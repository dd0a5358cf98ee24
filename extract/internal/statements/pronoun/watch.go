package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// WatchSentence looks, behind a sentence that was read, for people who acted in it, so
// that a pronoun in the next one can mean them: by their names, as somebody's kin, or by a
// phrase without a name.
func (r *Reader) WatchSentence(s text.Span) {
	if r.IsHeadline(s) || r.speechOn(s) {
		return
	}
	r.watchNames(s)
	if p, ok := r.newcomer(s); ok && p.End > r.Focus.At && !r.insideSaid(p, s.End) && r.Doc.QuoteOf(p.Start) == nil {
		r.Focus = said.Focus{Entity: -1, Phrase: p, At: p.End}
		if e, ok := r.Names.Described(p, -1); ok {
			r.Focus = said.Focus{Entity: e, At: p.End}
		}
	}
	r.watchPhrases(s)
}

// speechOn tells whether a sentence without a cue goes on with what somebody said right before it, who speaks to
// others: تم بھاگ نہیں سکو گے۔ (اب پرویز وہ نہیں).
func (r *Reader) speechOn(s text.Span) bool {
	st := r.Last()
	if st == nil || st.Cue.End > s.Start || !r.IsPerson(st.Speaker.Entity) || r.narrates(s) ||
		r.Doc.ParagraphAt(s.Start) != r.Doc.ParagraphAt(st.Content.End-1) {
		return false
	}
	for i := s.Start; i < s.End; i++ {
		if r.In(i, lexicon.SecondPerson) && !r.Reflexive(i) && r.Doc.QuoteOf(i) == nil {
			return true
		}
	}
	return false
}

// watchNames is WatchSentence for those whom a sentence names: سجاد خان نے (گاڑی روکی), سجاد خان سے (ملاقات
// ہوئی).
func (r *Reader) watchNames(s text.Span) {
	for i := s.Start; i < s.End; i++ {
		m := r.Names.At(i)
		if m == nil || m.Start != i {
			continue
		}
		switch {
		case m.End >= s.End || i <= r.Focus.At || r.insideSaid(m.Span, s.End) || r.Doc.QuoteOf(i) != nil:
		case r.IsPerson(m.Entity):
			r.watchPerson(m, s)
		case r.Fold(m.End) == "نے":
			r.Body = said.Focus{Entity: m.Entity, At: i}
		}
		i = m.End - 1
	}
}

// watchPerson is watchNames for a person.
func (r *Reader) watchPerson(m *names.Mention, s text.Span) {
	acts := r.personActs(m, s)
	if !acts && !r.entersView(m, s) {
		return
	}
	if r.subordinate(m.Start, s) {
		r.Above, r.Below = r.Focus, m.Start
	}
	r.Focus = said.Focus{Entity: m.Entity, At: m.Start}
	if e := r.JoinedPerson(m.Span, s); e != nil && acts {
		r.Focus = said.Focus{Entity: -1, Phrase: text.Span{Start: e.Start, End: m.End}, At: m.Start}
	}
}

// personActs tells whether a person who is named does something in a sentence, or is brought in with a جو: X نے, X کے تھے جو,
// X کی ٹیم نے.
func (r *Reader) personActs(m *names.Mention, s text.Span) bool {
	i := m.End
	if r.Fold(i) == "نے" {
		return !r.brokenOff(i+1, s)
	}
	return r.Is(i, lexicon.Genitive) &&
		(r.Is(i+1, lexicon.Auxiliary) && r.Fold(i+2) == "جو" ||
			r.Fold(i+1) == "ٹیم" && r.Fold(i+2) == "نے" && r.OpensSentence(m.Span, s))
}

// subordinate tells whether token i stands behind a کہ before which a person is in view as the subject of the sentence:
// ریاض سمجھتے ہیں کہ (مودی نے یہ کیا).
func (r *Reader) subordinate(i int, s text.Span) bool {
	if r.Focus.At < s.Start || !r.IsPerson(r.Focus.Entity) {
		return false
	}
	for k := i - 1; k > max(r.Focus.At, i-maxAnyClause); k-- {
		if r.Fold(k) == "کہ" {
			return r.EndsClause(k-1) && r.Fold(k-1) != "رہے"
		}
	}
	return false
}

// lastClause is the part of a sentence from the last لیکن, تاہم … before token i on, behind a finished
// clause: … شکست دی دوسری جانب (محسن نقوی خوش ہو گئے). It is the whole sentence if there is none.
func (r *Reader) lastClause(i int, s text.Span) text.Span {
	for k := i - 1; k > s.Start; k-- {
		if r.Is(k, lexicon.ClauseStart) && r.Fold(k) != "جبکہ" && r.EndsClause(k-1) ||
			r.Fold(k-1) == "دوسری" && r.Is(k, lexicon.Opener) && r.EndsClause(k-2) {
			return text.Span{Start: k + 1, End: s.End}
		}
	}
	return s
}

// watchPhrases is WatchSentence for those whom a sentence does not name: وزیر خارجہ نے (دورہ کیا), ایک
// دکاندار سے (ملاقات ہوئی).
func (r *Reader) watchPhrases(s text.Span) {
	for i := s.Start; i < s.End; i++ {
		f := r.Fold(i)
		body := f == "نے" && r.Is(i-1, lexicon.GroupNoun)
		if f != "نے" && f != "سے" || i <= r.Focus.At && !(body && i > r.Body.At) ||
			r.insideSaid(text.Span{Start: i - 1, End: i}, s.End) || r.Doc.QuoteOf(i) != nil {
			continue
		}
		switch {
		case body:
			sp := r.PhraseSpeaker(r.PhraseBefore(i, s.Start))
			r.Body = said.Focus{Entity: sp.Entity, Phrase: sp.Name, At: i}
		case f == "نے" && r.Names.EndingAt(i) == nil && !r.brokenOff(i+1, s):
			if p := r.PhraseBefore(i, s.Start); p.Len() > 0 && !r.OnlyPronoun(p) {
				if e, ok := r.Names.ByTitle(p); ok {
					r.Focus = said.Focus{Entity: e, At: i}
				} else if r.Is(p.End-1, lexicon.PersonNoun) && r.Plural(p.End-1) && p.Len() > 1 && !r.RelativeWord(p.Start) &&
					r.SaidBefore(s.Start) == nil {
					r.Focus = said.Focus{Entity: -1, Phrase: p, At: i}
				}
			}
		case f == "سے" && r.met(i) && r.Names.EndingAt(i) == nil:
			p := r.PhraseBefore(i, s.Start)
			if p.Len() < 2 || r.Plural(p.End-1) || !r.Names.TitleEndsAt(p.End) && !r.Is(p.End-1, lexicon.PersonNoun) {
				continue
			}
			if e, ok := r.Names.Described(p, r.Focus.Entity); ok {
				r.Focus = said.Focus{Entity: e, At: i}
			} else {
				r.Focus = said.Focus{Entity: -1, Phrase: p, At: i}
			}
		}
	}
}

// newcomer is who a sentence begins with and who has no name but is somebody's: کرنل بھٹی کی
// اہلیہ (بھی انہیں لینے پہنچیں), نافع کے ایک دوست (یہاں رہتے ہیں).
func (r *Reader) newcomer(s text.Span) (text.Span, bool) {
	for i := s.Start; i < s.End && i < s.Start+maxBeforeLead; i++ {
		if r.Is(i, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.Conjunction) || r.Kind(i) != text.Word {
			return text.Span{}, false
		}
		m := r.Names.At(i)
		if m == nil || !r.IsPerson(m.Entity) || !r.Is(m.End, lexicon.Genitive) {
			continue
		}
		end := m.End + 1
		for end < s.End && end < m.End+syntax.MaxTitle && !r.Names.KinEndsAt(end) {
			end++
		}
		if !r.Names.KinEndsAt(end) {
			return text.Span{}, false
		}
		next := end
		for r.Is(next, lexicon.Particle) {
			next++
		}
		alone := !r.Is(next, lexicon.Postposition|lexicon.Conjunction) && r.Kind(next) == text.Word && r.Names.At(next) == nil &&
			!r.OfName(next) ||
			r.Fold(next) == "نے"
		p := text.Span{Start: r.PhraseBefore(m.End, s.Start).Start, End: end}
		return p, alone && p.Start == r.TrimPhrase(s.Start, m.End).Start
	}
	return text.Span{}, false
}

// brokenOff tells whether a sentence stops at token i, as the headline of another
// article does that a page cuts short: ڈونلڈ ٹرمپ نے...
func (r *Reader) brokenOff(i int, s text.Span) bool {
	return i >= s.End || r.Kind(i) != text.Word && r.Kind(i) != text.Mark && r.Kind(i) != text.Number
}
