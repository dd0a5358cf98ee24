package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// office tells whether a place is that of somebody's office or force, or only names a
// border: ترکی کے صدر, انڈیا کی مرکزی پولیس, سول ہسپتال کے حکام, ایران سرحد.
func (r *reader) office(m *names.Mention) bool {
	if r.fold(m.End) == "سرحد" || r.is(m.End, lexicon.GroupNoun) || r.newsAgency(m.End) {
		return true
	}
	if !r.is(m.End, lexicon.Genitive) {
		return false
	}
	if t, title := r.matches.Longest(m.End+1, lexicon.Title); title && !r.in(t.End, lexicon.Site) && !r.is(t.End, lexicon.PlaceLast) {
		return true // but not دمشق کے رہائشی علاقے, پشاور کی صدر روڈ
	}
	for i := m.End + 1; i <= m.End+3; i++ {
		if r.is(i, lexicon.AgencyFirst) {
			return false // لبنان کی وزارت صحت counts those of Lebanon
		}
		if r.is(i, lexicon.StandsFor|lexicon.GroupNoun) {
			// the police of a town mostly speak of the town
			return r.countryAt(m) || r.is(m.End-1, lexicon.PlaceLast)
		}
		if !r.plain(i) {
			return false
		}
	}
	return false
}

// newsAgency tells whether a word for a news agency begins at token i: (اناطولیہ) خبر رساں ادارے کے مطابق.
func (r *reader) newsAgency(i int) bool {
	f := r.fold(i)
	return f == "نیوز" || f == "خبررساں" || f == "خبر" && r.fold(i+1) == "رساں"
}

// countryAt tells whether a mention is that of a country.
func (r *reader) countryAt(m *names.Mention) bool {
	return m.Entity >= 0 && r.names.Entities[m.Entity].Country
}

// elsewhere tells whether a place only says who somebody is, where somebody comes from or
// goes to, or whom somebody fought: اسرائیل کے حملے, پشاور سے تعلق, بنگلہ دیش کی جانب.
func (r *reader) elsewhere(m *names.Mention, sentence int) bool {
	for _, h := range r.happeningsIn(sentence) {
		if h.by.Overlaps(m.Span) {
			return true
		}
	}
	for _, w := range r.warsIn(sentence) {
		if w.by.Overlaps(m.Span) {
			return true // غزہ میں (اسرائیل) کی نسل کشی
		}
	}
	i := r.behindPart(m.End)
	if e, ok := r.eventMatch(m.Start); ok && r.lex.Rules.Events[e.Index].Event == "disease" && r.fold(i) != "میں" {
		return true // کانگو کی تصدیق
	}
	if r.home(m) || r.bound(i) || r.besides(i) || r.fold(m.Start-1) == "و" || r.fold(i) == "و" {
		return true
	}
	switch {
	case r.is(i, lexicon.Genitive):
		return r.owner(m)
	case r.fold(i) == "سے":
		return r.in(i+1, lexicon.Departure) || r.leads(i+1) || r.in(i+2, lexicon.Distance)
	case r.fold(i) == "میں":
		return r.sits(i + 1)
	}
	return false
}

// maxWay is how many words lie at most between سے and the جانے of what goes from there.
const maxWay = 5

// leads tells whether the words at token i say that something was on its way: (بریلی سے) داتا گنج جانے والی کار.
func (r *reader) leads(i int) bool {
	for k := i; k < i+maxWay && r.kind(k) == text.Word; k++ {
		if f := r.fold(k); f == "جانے" || f == "آنے" {
			return strings.HasPrefix(r.fold(k+1), "وال")
		}
	}
	return false
}

// behindPart is the token behind a place that ends before token i and what lies in it but has no
// listed name: تلنگانہ (کے ضلع سنگاریڈی) سے تعلق.
func (r *reader) behindPart(i int) int {
	if !r.is(i, lexicon.Genitive) || !r.is(i+1, lexicon.PlaceFirst) {
		return i
	}
	for k := i + 2; k < i+2+maxAdjectives; k++ {
		if !r.plain(k) {
			if r.fold(k) == "سے" {
				return k
			}
			break
		}
	}
	return i
}

// maxBesides is how many words lie at most between a place and the علاوہ of what was there.
const maxBesides = 12

// besides tells whether what was at the place before token i is set aside: سندھ میں پانچ حملوں
// کے علاوہ.
func (r *reader) besides(i int) bool {
	for k := i; k < i+maxBesides && r.kind(k) == text.Word && !r.is(k, lexicon.Auxiliary); k++ {
		if r.fold(k) == "علاوہ" && r.is(k-1, lexicon.Genitive) {
			_, attack := r.attackNoun(k - 2)
			return attack
		}
	}
	return false
}

// owner tells what a genitive behind a place makes of it: somebody who acts (X کی طرف سے),
// is fought (X کے ساتھ), gets somebody (X کے حوالے), or from where somebody is (X کے رہائشی, X کے دو انجینئر).
func (r *reader) owner(m *names.Mention) bool {
	i := m.End + 1
	switch f := r.fold(i); {
	case r.is(i, lexicon.Side), f == "حوالے" && r.fold(i+1) != "سے":
		return true // پاکستان کے حوالے کیا
	case r.in(i, lexicon.NotThere), f == "زیر" && strings.HasPrefix(r.fold(i+1), "انت"), strings.HasPrefix(f, "رہایش") && !strings.HasPrefix(r.fold(i+1), "علاق"):
		return true
	}
	if !r.countryAt(m) {
		return false
	}
	if r.fold(i) == "اب" && r.fold(i+1) == "تک" {
		i += 2
	}
	end := r.doc.SentenceAt(m.Start).End
	for i < end && (r.finder.numbers.Known(r.fold(i)) || r.kind(i) == text.Number || r.fold(i) == "سے" && r.finder.numbers.Known(r.fold(i+1)) || r.plain(i) && i < m.End+maxAdjectives && !r.counted(i) && !r.endsPeople(i+1)) {
		i++
	}
	return r.counted(i) && i > m.End+1 && r.finder.numbers.Known(r.fold(i-1)) || r.endsPeople(i+1) && r.is(i+1, lexicon.Genitive) && r.fold(i+2) == "درمیان" // چین کے دو انجینئر, چین کے فوجیوں کے درمیان
}

// bound tells whether the words at token i behind a place make it a destination, or a side
// that others are against or for: کوئٹہ منتقل, امریکہ مخالف.
func (r *reader) bound(i int) bool {
	if r.fold(i) == "میں" {
		return r.fold(i+1) == "زیر" && r.fold(i+2) == "علاج" || r.fold(i+1) == "داخل"
	}
	return r.in(i, lexicon.Destination)
}

// maxSits is how many words lie at most between X میں and the meeting that is there.
const maxSits = 8

// sits tells whether what stands at token i behind X میں is somebody or something that is
// there, a meeting, or talk to the media: لندن میں قائم تنظیم, سکھر میں اجلاس, کوئٹہ میں صحافیوں کو.
func (r *reader) sits(i int) bool {
	switch r.fold(i) {
	case "قایم", "مقیم", "استغاثہ", "ہے":
		return true
	}
	for k := i; k < i+maxSits && r.kind(k) == text.Word && !r.is(k, lexicon.Auxiliary|lexicon.ClauseStart); k++ {
		if _, ok := r.eventMatch(k); ok {
			return false
		}
		switch {
		case r.is(k, lexicon.Meeting), r.in(k, lexicon.Session):
			return !r.is(k+1, lexicon.Genitive) || r.fold(k+2) != "دوران" || r.in(k-1, lexicon.Press) // اجلاس کے دوران حملے میں
		case r.in(k, lexicon.Press) && !r.in(k+1, lexicon.Session): // میڈیا (بریفنگ)
			return r.fold(k+1) == "کو" || r.fold(k+1) == "سے"
		}
	}
	return false
}

// maxHome is how many words lie at most between تعلق and the place.
const maxHome = 12

// home tells whether a place is said to be where somebody comes from: جن کا تعلق پشاور اور
// سوات سے تھا.
func (r *reader) home(m *names.Mention) bool {
	for i := m.Start - 1; i >= max(0, m.Start-maxHome); i-- {
		if r.kind(i) == text.Stop || r.is(i, lexicon.Auxiliary) {
			return false
		}
		if r.fold(i) == "تعلق" {
			return r.fold(i+1) != "رکھنے" // سوات سے تعلق رکھنے والا پشاور میں
		}
	}
	for i := m.End; i < m.End+maxHome && r.kind(i) == text.Word && !r.is(i, lexicon.Auxiliary); i++ {
		if r.fold(i) == "رہایشی" && r.is(i-1, lexicon.Genitive) {
			return r.is(i+1, lexicon.Auxiliary) // گاؤں کا رہائشی تھا
		}
	}
	return false
}
