package pronoun

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// Watch looks, behind a sentence that was read, for people who acted in it, so
// that a pronoun in the next one can mean them: by their names, as somebody's kin, or by a
// phrase without a name.
func (r *Reader) Watch(s text.Span) {
	if r.IsHeadline(s) || r.speechOn(s) {
		return
	}
	r.watchNames(s)
	if p, ok := r.newcomer(s); ok && p.End > r.Focus.At && !r.said(p, s.End) && r.Doc.QuoteOf(p.Start) == nil {
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
	n := len(r.Out) - 1
	if n < 0 || r.Out[n].Cue.End > s.Start || !r.IsPerson(r.Out[n].Speaker.Entity) || r.narrates(s) ||
		r.Doc.ParagraphAt(s.Start) != r.Doc.ParagraphAt(r.Out[n].Content.End-1) {
		return false
	}
	for i := s.Start; i < s.End; i++ {
		if r.In(i, lexicon.SecondPerson) && !r.Reflexive(i) && r.Doc.QuoteOf(i) == nil {
			return true
		}
	}
	return false
}

// watchNames is Watch for those whom a sentence names: سجاد خان نے (گاڑی روکی), سجاد خان سے (ملاقات
// ہوئی).
func (r *Reader) watchNames(s text.Span) {
	for i := s.Start; i < s.End; i++ {
		m := r.Names.At(i)
		if m == nil || m.Start != i {
			continue
		}
		switch acts := r.Fold(m.End) == "نے"; {
		case m.End >= s.End || i <= r.Focus.At || r.said(m.Span, s.End) || r.Doc.QuoteOf(i) != nil:
		case r.IsPerson(m.Entity):
			acts = acts && !r.brokenOff(m.End+1, s) ||
				r.Is(m.End, lexicon.Genitive) && r.Is(m.End+1, lexicon.Auxiliary) && r.Fold(m.End+2) == "جو" ||
				r.Is(m.End, lexicon.Genitive) && r.Fold(m.End+1) == "ٹیم" && r.Fold(m.End+2) == "نے" && r.OpensSentence(m.Span, s)
			if acts || r.entersView(m, s) {
				if r.subordinate(i, s) {
					r.Above, r.Below = r.Focus, i
				}
				r.Focus = said.Focus{Entity: m.Entity, At: i}
				if e := r.JoinedPerson(m.Span, s); e != nil && acts {
					r.Focus = said.Focus{Entity: -1, Phrase: text.Span{Start: e.Start, End: m.End}, At: i}
				}
			}
		case acts:
			r.Body = said.Focus{Entity: m.Entity, At: i}
		}
		i = m.End - 1
	}
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

// AboveAll is who is in view, or the subject of the whole sentence right before a pronoun where that is somebody of
// whom its subordinate clause told.
func (r *Reader) AboveAll(p text.Span) said.Focus {
	if r.Below > 0 && r.Below == r.Focus.At && r.Doc.SentenceOf(p.Start)-r.Doc.SentenceOf(r.Below) == 1 &&
		r.Doc.QuoteOf(p.Start) == nil {
		return r.Above
	}
	return r.Focus
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

// watchPhrases is Watch for those whom a sentence does not name: وزیر خارجہ نے (دورہ کیا), ایک
// دکاندار سے (ملاقات ہوئی).
func (r *Reader) watchPhrases(s text.Span) {
	for i := s.Start; i < s.End; i++ {
		f := r.Fold(i)
		body := f == "نے" && r.Is(i-1, lexicon.GroupNoun)
		if f != "نے" && f != "سے" || i <= r.Focus.At && !(body && i > r.Body.At) ||
			r.said(text.Span{Start: i - 1, End: i}, s.End) || r.Doc.QuoteOf(i) != nil {
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
	for i := s.Start; i < s.End && i < s.Start+source.MaxLead; i++ {
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

// entersView tells whether a sentence tells of a person who does nothing in it so that the next can mean them.
func (r *Reader) entersView(m *names.Mention, s text.Span) bool {
	return r.met(m.End) || (r.OpensAsSubject(m.Span, r.lastClause(m.Start, s)) || r.Reflexive(m.End)) && !r.talkedOf(m.Entity) ||
		r.comesIn(m, s) || r.cameAcross(m, s) || r.belongs(m, s) || r.befalls(m, s) || r.ascribed(m) ||
		r.wasAsked(m, s) || r.relatedAs(m, s) || r.presented(m, s)
}

// comesIn tells whether a sentence is the first to name a person and does so as what
// it is about: as its predicate (ایک اور گواہ ڈانڈ پانی تھے), or behind what several people
// said in whatever case: … متاثرین کہتے ہیں۔ نٹالی مچل کا فون چوری ہوا (تھا۔ انھوں نے).
func (r *Reader) comesIn(m *names.Mention, s text.Span) bool {
	if r.Names.Entities[m.Entity].Mentions[0].Start != m.Start {
		return false
	}
	f := r.Focus
	return r.Is(m.End, lexicon.Auxiliary) && m.End >= s.End-2 || f.Entity < 0 && f.Phrase.Len() > 0 && r.Plural(f.Phrase.End-1)
}

// ascribed tells whether a person is named as whose words are told of: X سے منسوب ایک بیان (سامنے آیا).
func (r *Reader) ascribed(m *names.Mention) bool {
	return r.Fold(m.End) == "سے" && r.In(m.End+1, lexicon.Ascription) &&
		r.AnyIs(m.End+2, m.End+5, lexicon.Document|lexicon.Occasion)
}

// cameAcross tells whether the author met a person: (وہاں ہمیں) شائستہ (ملیں).
func (r *Reader) cameAcross(m *names.Mention, s text.Span) bool {
	switch r.Fold(m.End) {
	case "مل", "ملا", "ملی", "ملے", "ملیں":
	default:
		return false
	}
	for k := m.Start - 1; k >= max(s.Start, m.Start-maxLeader); k-- {
		if f := r.Fold(k); f == "ہمیں" || f == "مجھے" || f == "ہماری" || f == "میری" {
			return true
		}
	}
	return false
}

// befalls tells whether a sentence begins with a person to whom something happens:
// (یکم جون کو) حنان شاہ کو (بھائی کی لاش ملی تھی).
func (r *Reader) befalls(m *names.Mention, s text.Span) bool {
	if r.Fold(m.End) != "کو" {
		return false
	}
	for k := s.Start; k < s.End; k++ {
		if r.Fold(k) == "نے" ||
			k < m.Start && r.Is(k, lexicon.CaseMarker|lexicon.Auxiliary) && !r.InName(k) && !r.TimeBefore(k) &&
				!r.PlaceBefore(k, s.Start) {
			return false
		}
	}
	return true
}

// met tells whether the words from token i on say that somebody was met or talked
// to: (ہماری ملاقات اقبال خان) سے ہوئی, سے بات کی.
func (r *Reader) met(i int) bool {
	if r.Fold(i) != "سے" {
		return false
	}
	sentence := r.Doc.SentenceAt(i)
	for k := sentence.Start; k < i; k++ {
		if m := r.Names.At(k); m != nil && m.Start == k && m.End < i && r.IsPerson(m.Entity) && r.OpensAsSubject(m.Span, sentence) {
			return false
		}
		if m := r.Names.EndingAt(k); r.Fold(k) == "نے" && r.Fold(k-1) != "ہم" && r.Fold(k-1) != "میں" &&
			!r.In(k-1, lexicon.Byline) && (m == nil || !r.Names.Is(m.Entity, names.Agency)) {
			return false // somebody else met them, and is meant, unless it is a medium or its reporter
		}
	}
	for k := i + 1; k < i+4; k++ {
		if r.Is(k, lexicon.Meeting) {
			return true
		}
		if r.Kind(k) != text.Word {
			return false
		}
	}
	for k := i - 1; k > i-8 && r.Kind(k) == text.Word; k-- {
		if r.Is(k, lexicon.Meeting) {
			return true
		}
	}
	return false
}

// talkedOf tells whether one of the last statements, of a person, names somebody: what
// the author adds about those leaves the word with who speaks.
func (r *Reader) talkedOf(entity int) bool {
	if f := r.Focus.Entity; f >= 0 && !r.IsPerson(f) {
		return false
	}
	for n := len(r.Out) - 1; n >= 0 && n >= len(r.Out)-3; n-- {
		if r.NamedIn(r.Out[n].Content, entity) {
			return true
		}
	}
	return false
}

// belongs tells whether a sentence begins with a person of whom it says where they belong or what they think: محقق عزیز
// سنگہور کا تعلق (لیاری سے ہے), عزیز سنگہور کا خیال (ہے).
func (r *Reader) belongs(m *names.Mention, s text.Span) bool {
	return r.Is(m.End, lexicon.Genitive) && (r.In(m.End+1, lexicon.Belonging) || r.In(m.End+1, lexicon.SayingNoun)) &&
		r.OpensSentence(m.Span, s)
}

// presented tells whether a sentence says only who the person is with whom it begins, behind a comma (سلیم، کوئٹہ میں استاد
// ہیں۔), or whose words those before it were (یہ کہنا تھا سلیم کا۔).
func (r *Reader) presented(m *names.Mention, s text.Span) bool {
	if r.Is(m.End, lexicon.Genitive) && r.Kind(m.End+1) == text.Stop {
		return r.Lex.AnyIn(r.Doc, s.Start, m.Start, lexicon.SayingNoun)
	}
	if !r.Comma(m.End) || !r.OpensSentence(m.Span, s) || !r.isCopular(m.End+1, s) {
		return false
	}
	for i := m.End + 1; i < s.End; i++ {
		if o := r.Names.At(i); o != nil && r.IsPerson(o.Entity) || r.Comma(i) && i < m.End+syntax.MaxTitle {
			return false // سلیم، کریم اور نادیہ
		}
	}
	return true
}

// isCopular tells whether a sentence only says from token i on what is or was so, without نے, کہ or somebody's pronoun.
func (r *Reader) isCopular(i int, s text.Span) bool {
	end := r.FinalWord(s)
	if !r.Copula(end) || r.Verb(end-1) || strings.HasPrefix(r.Fold(end), "رہ") {
		return false
	}
	for ; i < end; i++ {
		if f := r.Fold(i); f == "نے" || f == "کہ" ||
			r.Is(i, lexicon.PersonPronoun|lexicon.FirstPerson) && !r.Is(i, lexicon.Postposition) && !r.determines(i) {
			return false
		}
	}
	return r.Kind(s.End-1) == text.Stop
}

// brokenOff tells whether a sentence stops at token i, as the headline of another
// article does that a page cuts short: ڈونلڈ ٹرمپ نے...
func (r *Reader) brokenOff(i int, s text.Span) bool {
	return i >= s.End || r.Kind(i) != text.Word && r.Kind(i) != text.Mark && r.Kind(i) != text.Number
}
