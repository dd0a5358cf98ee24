package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// watch looks, behind a sentence that was read, for people who acted in it, so
// that a pronoun in the next one can mean them: by their names, as somebody's kin, or by a
// phrase without a name.
func (r *reader) watch(s text.Span) {
	if r.linked(s) || r.speechOn(s) {
		return
	}
	r.watchNames(s)
	if p, ok := r.newcomer(s); ok && p.End > r.focus.at && !r.said(p, s.End) && r.doc.QuoteOf(p.Start) == nil {
		r.focus = focus{entity: -1, phrase: p, at: p.End}
		if e, ok := r.names.Described(p, -1); ok {
			r.focus = focus{entity: e, at: p.End}
		}
	}
	r.watchPhrases(s)
}

// speechOn tells whether a sentence without a cue goes on with what somebody said right before it, who speaks to
// others: تم بھاگ نہیں سکو گے۔ (اب پرویز وہ نہیں).
func (r *reader) speechOn(s text.Span) bool {
	n := len(r.out) - 1
	if n < 0 || r.out[n].Cue.End > s.Start || !r.isPerson(r.out[n].Speaker.Entity) || r.narrates(s) || r.doc.ParagraphAt(s.Start) != r.doc.ParagraphAt(r.out[n].Content.End-1) {
		return false
	}
	for i := s.Start; i < s.End; i++ {
		if r.in(i, lexicon.SecondPerson) && !r.reflexive(i) && r.doc.QuoteOf(i) == nil {
			return true
		}
	}
	return false
}

// watchNames is watch for those whom a sentence names: سجاد خان نے (گاڑی روکی), سجاد خان سے (ملاقات
// ہوئی).
func (r *reader) watchNames(s text.Span) {
	for i := s.Start; i < s.End; i++ {
		m := r.names.At(i)
		if m == nil || m.Start != i {
			continue
		}
		switch acts := r.fold(m.End) == "نے"; {
		case m.End >= s.End || i <= r.focus.at || r.said(m.Span, s.End) || r.doc.QuoteOf(i) != nil:
		case r.isPerson(m.Entity):
			acts = acts && !r.brokenOff(m.End+1, s) || r.is(m.End, lexicon.Genitive) && r.is(m.End+1, lexicon.Auxiliary) && r.fold(m.End+2) == "جو" || r.is(m.End, lexicon.Genitive) && r.fold(m.End+1) == "ٹیم" && r.fold(m.End+2) == "نے" && r.leads(m.Span, s)
			if acts || r.entersView(m, s) {
				if r.subordinate(i, s) {
					r.above, r.below = r.focus, i
				}
				r.focus = focus{entity: m.Entity, at: i}
				if e := r.partner(m.Span, s); e != nil && acts {
					r.focus = focus{entity: -1, phrase: text.Span{Start: e.Start, End: m.End}, at: i}
				}
			}
		case acts:
			r.body = focus{entity: m.Entity, at: i}
		}
		i = m.End - 1
	}
}

// subordinate tells whether token i stands behind a کہ before which a person is in view as the subject of the sentence:
// ریاض سمجھتے ہیں کہ (مودی نے یہ کیا).
func (r *reader) subordinate(i int, s text.Span) bool {
	if r.focus.at < s.Start || !r.isPerson(r.focus.entity) {
		return false
	}
	for k := i - 1; k > max(r.focus.at, i-maxAnyClause); k-- {
		if r.fold(k) == "کہ" {
			return r.endsClause(k-1) && r.fold(k-1) != "رہے"
		}
	}
	return false
}

// aboveAll is who is in view, or the subject of the whole sentence right before a pronoun where that is somebody of
// whom its subordinate clause told.
func (r *reader) aboveAll(p text.Span) focus {
	if r.below > 0 && r.below == r.focus.at && r.doc.SentenceOf(p.Start)-r.doc.SentenceOf(r.below) == 1 && r.doc.QuoteOf(p.Start) == nil {
		return r.above
	}
	return r.focus
}

// lastClause is the part of a sentence from the last لیکن, تاہم … before token i on, behind a finished
// clause: … شکست دی دوسری جانب (محسن نقوی خوش ہو گئے). It is the whole sentence if there is none.
func (r *reader) lastClause(i int, s text.Span) text.Span {
	for k := i - 1; k > s.Start; k-- {
		if r.is(k, lexicon.ClauseStart) && r.fold(k) != "جبکہ" && r.endsClause(k-1) || r.fold(k-1) == "دوسری" && r.is(k, lexicon.Opener) && r.endsClause(k-2) {
			return text.Span{Start: k + 1, End: s.End}
		}
	}
	return s
}

// watchPhrases is watch for those whom a sentence does not name: وزیر خارجہ نے (دورہ کیا), ایک
// دکاندار سے (ملاقات ہوئی).
func (r *reader) watchPhrases(s text.Span) {
	for i := s.Start; i < s.End; i++ {
		f := r.fold(i)
		body := f == "نے" && r.is(i-1, lexicon.GroupNoun)
		if f != "نے" && f != "سے" || i <= r.focus.at && !(body && i > r.body.at) || r.said(text.Span{Start: i - 1, End: i}, s.End) || r.doc.QuoteOf(i) != nil {
			continue
		}
		switch {
		case body:
			sp := r.phraseSpeaker(r.phraseBefore(i, s.Start))
			r.body = focus{entity: sp.Entity, phrase: sp.Name, at: i}
		case f == "نے" && r.names.EndingAt(i) == nil && !r.brokenOff(i+1, s):
			if p := r.phraseBefore(i, s.Start); p.Len() > 0 && !r.pronoun(p) {
				if e, ok := r.names.ByTitle(p); ok {
					r.focus = focus{entity: e, at: i}
				} else if p.Start == s.Start && r.unlisted(p) || r.is(p.End-1, lexicon.PersonNoun) && r.plural(p.End-1) && p.Len() > 1 && !r.relativeWord(p.Start) && r.saidBefore(s.Start) == nil {
					r.focus = focus{entity: -1, phrase: p, at: i}
				}
			}
		case f == "سے" && r.met(i) && r.names.EndingAt(i) == nil:
			p := r.phraseBefore(i, s.Start)
			if p.Len() < 2 || r.plural(p.End-1) || !r.names.TitleEndsAt(p.End) && !r.is(p.End-1, lexicon.PersonNoun) {
				continue
			}
			if e, ok := r.names.Described(p, r.focus.entity); ok {
				r.focus = focus{entity: e, at: i}
			} else {
				r.focus = focus{entity: -1, phrase: p, at: i}
			}
		}
	}
}

// newcomer is who a sentence begins with and who has no name but is somebody's: کرنل بھٹی کی
// اہلیہ (بھی انہیں لینے پہنچیں), نافع کے ایک دوست (یہاں رہتے ہیں).
func (r *reader) newcomer(s text.Span) (text.Span, bool) {
	for i := s.Start; i < s.End && i < s.Start+maxLead; i++ {
		if r.is(i, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.Conjunction) || r.kind(i) != text.Word {
			return text.Span{}, false
		}
		m := r.names.At(i)
		if m == nil || !r.isPerson(m.Entity) || !r.is(m.End, lexicon.Genitive) {
			continue
		}
		end := m.End + 1
		for end < s.End && end < m.End+maxTitle && !r.names.KinEndsAt(end) {
			end++
		}
		if !r.names.KinEndsAt(end) {
			return text.Span{}, false
		}
		next := end
		for r.is(next, lexicon.Particle) {
			next++
		}
		alone := !r.is(next, lexicon.Postposition|lexicon.Conjunction) && r.kind(next) == text.Word && r.names.At(next) == nil && !r.ofName(next) || r.fold(next) == "نے"
		p := text.Span{Start: r.phraseBefore(m.End, s.Start).Start, End: end}
		return p, alone && p.Start == r.trimPhrase(s.Start, m.End).Start
	}
	return text.Span{}, false
}

// unlisted tells whether a phrase can only be somebody's name that no list has: تاج
// ہارگے (نے مسجد کو نام دیا تھا).
func (r *reader) unlisted(p text.Span) bool {
	unknown := false
	for i := p.Start; i < p.End; i++ {
		if !r.ofName(i) {
			return false
		}
		unknown = unknown || r.id(i) == 0
	}
	return unknown && p.Len() > 1 && p.Len() <= maxBareName
}

// describedName is the name, in no list, with which the sentence of token i begins and which
// it goes on to describe: ساگر بوکے، کمپنی کے سربراہ تھے، (جنھوں نے).
func (r *reader) describedName(i int) (text.Span, bool) {
	s := r.doc.SentenceAt(i)
	p := text.Span{Start: s.Start, End: s.Start}
	for p.End < i && !r.comma(p.End) {
		p.End++
	}
	return p, p.End < i && r.unlisted(p)
}

// entersView tells whether a sentence tells of a person who does nothing in it so that the next can mean them.
func (r *reader) entersView(m *names.Mention, s text.Span) bool {
	return r.met(m.End) || (r.opens(m.Span, r.lastClause(m.Start, s)) || r.reflexive(m.End)) && !r.talkedOf(m.Entity) ||
		r.comesIn(m, s) || r.cameAcross(m, s) || r.belongs(m, s) || r.befalls(m, s) || r.ascribed(m) ||
		r.wasAsked(m, s) || r.relatedAs(m, s) || r.presented(m, s)
}

// comesIn tells whether a sentence is the first to name a person and does so as what
// it is about: as its predicate (ایک اور گواہ ڈانڈ پانی تھے), or behind what several people
// said in whatever case: … متاثرین کہتے ہیں۔ نٹالی مچل کا فون چوری ہوا (تھا۔ انھوں نے).
func (r *reader) comesIn(m *names.Mention, s text.Span) bool {
	if r.names.Entities[m.Entity].Mentions[0].Start != m.Start {
		return false
	}
	f := r.focus
	return r.is(m.End, lexicon.Auxiliary) && m.End >= s.End-2 || f.entity < 0 && f.phrase.Len() > 0 && r.plural(f.phrase.End-1)
}

// ascribed tells whether a person is named as whose words are told of: X سے منسوب ایک بیان (سامنے آیا).
func (r *reader) ascribed(m *names.Mention) bool {
	return r.fold(m.End) == "سے" && r.in(m.End+1, lexicon.Ascription) && r.anyIs(m.End+2, m.End+5, lexicon.Document|lexicon.Occasion)
}

// cameAcross tells whether the author met a person: (وہاں ہمیں) شائستہ (ملیں).
func (r *reader) cameAcross(m *names.Mention, s text.Span) bool {
	switch r.fold(m.End) {
	case "مل", "ملا", "ملی", "ملے", "ملیں":
	default:
		return false
	}
	for k := m.Start - 1; k >= max(s.Start, m.Start-maxLeader); k-- {
		if f := r.fold(k); f == "ہمیں" || f == "مجھے" || f == "ہماری" || f == "میری" {
			return true
		}
	}
	return false
}

// befalls tells whether a sentence begins with a person to whom something happens:
// (یکم جون کو) حنان شاہ کو (بھائی کی لاش ملی تھی).
func (r *reader) befalls(m *names.Mention, s text.Span) bool {
	if r.fold(m.End) != "کو" {
		return false
	}
	for k := s.Start; k < s.End; k++ {
		if r.fold(k) == "نے" || k < m.Start && r.is(k, lexicon.CaseMarker|lexicon.Auxiliary) && !r.inName(k) && !r.timeBefore(k) && !r.placeBefore(k, s.Start) {
			return false
		}
	}
	return true
}

// met tells whether the words from token i on say that somebody was met or talked
// to: (ہماری ملاقات اقبال خان) سے ہوئی, سے بات کی.
func (r *reader) met(i int) bool {
	if r.fold(i) != "سے" {
		return false
	}
	sentence := r.doc.SentenceAt(i)
	for k := sentence.Start; k < i; k++ {
		if m := r.names.At(k); m != nil && m.Start == k && m.End < i && r.isPerson(m.Entity) && r.opens(m.Span, sentence) {
			return false
		}
		if m := r.names.EndingAt(k); r.fold(k) == "نے" && r.fold(k-1) != "ہم" && r.fold(k-1) != "میں" && !r.in(k-1, lexicon.Byline) && (m == nil || !r.names.Is(m.Entity, names.Agency)) {
			return false // somebody else met them, and is meant, unless it is a medium or its reporter
		}
	}
	for k := i + 1; k < i+4; k++ {
		if r.is(k, lexicon.Meeting) {
			return true
		}
		if r.kind(k) != text.Word {
			return false
		}
	}
	for k := i - 1; k > i-8 && r.kind(k) == text.Word; k-- {
		if r.is(k, lexicon.Meeting) {
			return true
		}
	}
	return false
}

// talkedOf tells whether one of the last statements, of a person, names somebody: what
// the author adds about those leaves the word with who speaks.
func (r *reader) talkedOf(entity int) bool {
	if f := r.focus.entity; f >= 0 && !r.isPerson(f) {
		return false
	}
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-3; n-- {
		if r.namedIn(r.out[n].Content, entity) {
			return true
		}
	}
	return false
}

// opens tells whether a name is the subject with which its sentence begins,
// behind its titles and without a postposition: پولیس افسر سجاد خان (اتفاق نہیں کرتے),
// سفیر گل (20 سال سے تاجر ہیں), علی، (جن کا تعلق …).
func (r *reader) opens(m, s text.Span) bool {
	switch r.kind(m.End) {
	case text.Number:
	case text.Word:
		if r.is(m.End, lexicon.Postposition|lexicon.Conjunction) && !r.insertedAt(m.End) {
			return false
		}
	case text.Mark:
		if q := r.doc.QuoteOf(m.End); q == nil || q.Open != m.End {
			return false
		}
	default:
		if !r.comma(m.End) || !r.relativeWord(m.End+1) {
			return false
		}
	}
	return r.leads(m, s)
}

// insertedAt tells whether a conjunction at token i may stand right behind the subject of its clause: سلیم اگرچہ (خوش نہیں).
func (r *reader) insertedAt(i int) bool {
	switch r.fold(i) {
	case "جب", "یعنی", "اگرچہ", "پھر":
		return true
	}
	return false
}

// leads tells whether a sentence begins with a name and the titles before it, of which
// لاہور سے تعلق رکھنے والے and ادارے سے وابستہ are part.
func (r *reader) leads(m, s text.Span) bool {
	if r.partner(m, s) != nil {
		return false // X اور سابق وزیر Y
	}
	k := s.Start
	if r.fold(k) == "اس" && r.fold(k+1) == "سے" && (r.fold(k+2) == "قبل" || r.fold(k+2) == "پہلے") {
		k += 3 // اس سے پہلے (X نے)
	}
	for i := m.Start - 1; i > s.Start; i-- {
		if r.is(i, lexicon.Relative) && !r.adverbial(i) || r.is(i, lexicon.Settled) {
			k = i + 1
			break
		}
	}
	for ; k < m.Start; k++ {
		if r.is(k, lexicon.CaseMarker|lexicon.Auxiliary) && !r.inName(k) && !r.timeBefore(k) && !r.placeBefore(k, s.Start) {
			return false
		}
	}
	return true
}

// partner is the person to whom اور joins another, before whose name titles may stand, or nil.
func (r *reader) partner(m, s text.Span) *names.Mention {
	and := m.Start - 1
	for and > s.Start && r.names.InTitle(and) {
		and--
	}
	if e := r.names.EndingAt(and); e != nil && e.Start >= s.Start && r.fold(and) == "اور" && r.isPerson(e.Entity) {
		return e
	}
	return nil
}

// inName tells whether token i belongs to a title or a name: (ڈی) آئی (جی), (پی ٹی) آئی.
func (r *reader) inName(i int) bool { return r.names.InTitle(i) || r.names.At(i) != nil }

// placeBefore tells whether only a place stands between a sentence's start and the میں at
// token k: کوئٹہ میں (ایک سکول کے استاد کامران خان).
func (r *reader) placeBefore(k, lo int) bool {
	m := r.names.EndingAt(k)
	return r.fold(k) == "میں" && m != nil && m.Start == lo && r.names.Is(m.Entity, names.Place)
}

// timeBefore tells whether a time stands before the case marker at token k: 2014 میں,
// منگل کو.
func (r *reader) timeBefore(k int) bool {
	return r.is(k-1, lexicon.TimeWord) || r.kind(k-1) == text.Number
}

// belongs tells whether a sentence begins with a person of whom it says where they belong or what they think: محقق عزیز
// سنگہور کا تعلق (لیاری سے ہے), عزیز سنگہور کا خیال (ہے).
func (r *reader) belongs(m *names.Mention, s text.Span) bool {
	return r.is(m.End, lexicon.Genitive) && (r.in(m.End+1, lexicon.Belonging) || r.in(m.End+1, lexicon.SayingNoun)) && r.leads(m.Span, s)
}

// presented tells whether a sentence says only who the person is with whom it begins, behind a comma (سلیم، کوئٹہ میں استاد
// ہیں۔), or whose words those before it were (یہ کہنا تھا سلیم کا۔).
func (r *reader) presented(m *names.Mention, s text.Span) bool {
	if r.is(m.End, lexicon.Genitive) && r.kind(m.End+1) == text.Stop {
		return r.lex.AnyIn(r.doc, s.Start, m.Start, lexicon.SayingNoun)
	}
	if !r.comma(m.End) || !r.leads(m.Span, s) || !r.isCopular(m.End+1, s) {
		return false
	}
	for i := m.End + 1; i < s.End; i++ {
		if o := r.names.At(i); o != nil && r.isPerson(o.Entity) || r.comma(i) && i < m.End+maxTitle {
			return false // سلیم، کریم اور نادیہ
		}
	}
	return true
}

// isCopular tells whether a sentence only says from token i on what is or was so, without نے, کہ or somebody's pronoun.
func (r *reader) isCopular(i int, s text.Span) bool {
	end := r.endWord(s)
	if !r.copula(end) || r.verb(end-1) || strings.HasPrefix(r.fold(end), "رہ") {
		return false
	}
	for ; i < end; i++ {
		if f := r.fold(i); f == "نے" || f == "کہ" || r.is(i, lexicon.PersonPronoun|lexicon.FirstPerson) && !r.is(i, lexicon.Postposition) && !r.determines(i) {
			return false
		}
	}
	return r.kind(s.End-1) == text.Stop
}

// brokenOff tells whether a sentence stops at token i, as the headline of another
// article does that a page cuts short: ڈونلڈ ٹرمپ نے...
func (r *reader) brokenOff(i int, s text.Span) bool {
	return i >= s.End || r.kind(i) != text.Word && r.kind(i) != text.Mark && r.kind(i) != text.Number
}

// reflexive tells whether token i is the اپنا of the subject before it: (حفاظت کے پیشِ نظر عمر)
// اپنا (نام نہیں بتاتے).
func (r *reader) reflexive(i int) bool {
	switch r.fold(i) {
	case "اپنا", "اپنی", "اپنے":
		return true
	}
	return false
}
