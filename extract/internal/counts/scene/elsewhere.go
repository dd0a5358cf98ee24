package scene

import (
	"strings"

	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// office tells whether a place is that of somebody's office or force, or only names a
// border: ترکی کے صدر, انڈیا کی مرکزی پولیس, سول ہسپتال کے حکام, ایران سرحد.
func (r *Reader) office(m *names.Mention) bool {
	if r.Fold(m.End) == "سرحد" || r.Is(m.End, lexicon.GroupNoun) || r.newsAgency(m.End) {
		return true
	}
	if !r.Is(m.End, lexicon.Genitive) {
		return false
	}
	if t, title := r.Matches.Longest(m.End+1, lexicon.Title); title && !r.In(t.End, lexicon.Site) &&
		!r.Is(t.End, lexicon.PlaceLast) {
		return true // but not دمشق کے رہائشی علاقے, پشاور کی صدر روڈ
	}
	for i := m.End + 1; i <= m.End+3; i++ {
		if r.Is(i, lexicon.AgencyFirst) {
			return false // لبنان کی وزارت صحت counts those of Lebanon
		}
		if r.Is(i, lexicon.StandsFor|lexicon.GroupNoun) {
			// the police of a town mostly speak of the town
			return r.IsCountry(m.Entity) || r.Is(m.End-1, lexicon.PlaceLast)
		}
		if !r.PlainWord(i) {
			return false
		}
	}
	return false
}

// newsAgency tells whether a word for a news agency begins at token i: (اناطولیہ) خبر رساں ادارے کے مطابق.
func (r *Reader) newsAgency(i int) bool {
	f := r.Fold(i)
	return f == "نیوز" || f == "خبررساں" || f == "خبر" && r.Fold(i+1) == "رساں"
}

// elsewhere tells whether a place only says who somebody is, where somebody comes from or
// goes to, or whom somebody fought: اسرائیل کے حملے, پشاور سے تعلق, بنگلہ دیش کی جانب.
func (r *Reader) elsewhere(m *names.Mention, sentence int) bool {
	for _, h := range r.HappeningsIn(sentence) {
		if h.By.Overlaps(m.Span) {
			return true
		}
	}
	for _, w := range r.warsIn(sentence) {
		if w.by.Overlaps(m.Span) {
			return true // غزہ میں (اسرائیل) کی نسل کشی
		}
	}
	i := r.behindPart(m.End)
	if e, ok := r.EventMatch(m.Start); ok && r.EventOf(e) == "disease" && r.Fold(i) != "میں" {
		return true // کانگو کی تصدیق
	}
	if r.home(m) || r.bound(i) || r.besides(i) || r.Fold(m.Start-1) == "و" || r.Fold(i) == "و" {
		return true
	}
	switch {
	case r.Is(i, lexicon.Genitive):
		return r.owner(m)
	case r.Fold(i) == "سے":
		return r.In(i+1, lexicon.Departure) || r.leads(i+1) || r.In(i+2, lexicon.Distance)
	case r.Fold(i) == "میں":
		return r.sits(i + 1)
	}
	return false
}

// maxWay is how many words lie at most between سے and the جانے of what goes from there.
const maxWay = 5

// leads tells whether the words at token i say that something was on its way: (بریلی سے) داتا گنج جانے والی کار.
func (r *Reader) leads(i int) bool {
	for k := i; k < i+maxWay && r.Kind(k) == text.Word; k++ {
		if f := r.Fold(k); f == "جانے" || f == "آنے" {
			return strings.HasPrefix(r.Fold(k+1), "وال")
		}
	}
	return false
}

// behindPart is the token behind a place that ends before token i and what lies in it but has no
// listed name: تلنگانہ (کے ضلع سنگاریڈی) سے تعلق.
func (r *Reader) behindPart(i int) int {
	if !r.Is(i, lexicon.Genitive) || !r.Is(i+1, lexicon.PlaceFirst) {
		return i
	}
	for k := i + 2; k < i+2+phrase.MaxAdjectives; k++ {
		if !r.PlainWord(k) {
			if r.Fold(k) == "سے" {
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
func (r *Reader) besides(i int) bool {
	for k := i; k < i+maxBesides && r.Kind(k) == text.Word && !r.Is(k, lexicon.Auxiliary); k++ {
		if r.Fold(k) == "علاوہ" && r.Is(k-1, lexicon.Genitive) {
			_, attack := r.AttackNoun(k - 2)
			return attack
		}
	}
	return false
}

// owner tells what a genitive behind a place makes of it: somebody who acts (X کی طرف سے),
// is fought (X کے ساتھ), gets somebody (X کے حوالے), or from where somebody is (X کے رہائشی, X کے دو انجینئر).
func (r *Reader) owner(m *names.Mention) bool {
	i := m.End + 1
	switch f := r.Fold(i); {
	case r.Is(i, lexicon.Side), f == "حوالے" && r.Fold(i+1) != "سے":
		return true // پاکستان کے حوالے کیا
	case r.In(i, lexicon.NotThere), f == "زیر" && strings.HasPrefix(r.Fold(i+1), "انت"), strings.HasPrefix(f, "رہایش") &&
		!strings.HasPrefix(r.Fold(i+1), "علاق"):
		return true
	}
	if !r.IsCountry(m.Entity) {
		return false
	}
	if r.Fold(i) == "اب" && r.Fold(i+1) == "تک" {
		i += 2
	}
	end := r.Doc.SentenceAt(m.Start).End
	for i < end &&
		(r.Numeral(i) || r.Kind(i) == text.Number || r.Fold(i) == "سے" && r.Numeral(i+1) ||
			r.PlainWord(i) && i < m.End+phrase.MaxAdjectives && !r.StartsPeople(i) && !r.EndsPeople(i+1)) {
		i++
	}
	return r.StartsPeople(i) && i > m.End+1 && r.Numeral(i-1) ||
		r.EndsPeople(i+1) && r.Is(i+1, lexicon.Genitive) && r.Fold(i+2) == "درمیان" // چین کے دو انجینئر, چین کے فوجیوں کے درمیان
}

// bound tells whether the words at token i behind a place make it a destination, or a side
// that others are against or for: کوئٹہ منتقل, امریکہ مخالف.
func (r *Reader) bound(i int) bool {
	if r.Fold(i) == "میں" {
		return r.Fold(i+1) == "زیر" && r.Fold(i+2) == "علاج" || r.Fold(i+1) == "داخل"
	}
	return r.In(i, lexicon.Destination)
}

// maxSits is how many words lie at most between X میں and the meeting that is there.
const maxSits = 8

// sits tells whether what stands at token i behind X میں is somebody or something that is
// there, a meeting, or talk to the media: لندن میں قائم تنظیم, سکھر میں اجلاس, کوئٹہ میں صحافیوں کو.
func (r *Reader) sits(i int) bool {
	switch r.Fold(i) {
	case "قایم", "مقیم", "استغاثہ", "ہے":
		return true
	}
	for k := i; k < i+maxSits && r.Kind(k) == text.Word && !r.Is(k, lexicon.Auxiliary|lexicon.ClauseStart); k++ {
		if _, ok := r.EventMatch(k); ok {
			return false
		}
		switch {
		case r.Is(k, lexicon.Meeting), r.In(k, lexicon.Session):
			return !r.Is(k+1, lexicon.Genitive) || r.Fold(k+2) != "دوران" || r.In(k-1, lexicon.Press) // اجلاس کے دوران حملے میں
		case r.In(k, lexicon.Press) && !r.In(k+1, lexicon.Session): // میڈیا (بریفنگ)
			return r.Fold(k+1) == "کو" || r.Fold(k+1) == "سے"
		}
	}
	return false
}

// maxHome is how many words lie at most between تعلق and the place.
const maxHome = 12

// home tells whether a place is said to be where somebody comes from: جن کا تعلق پشاور اور
// سوات سے تھا.
func (r *Reader) home(m *names.Mention) bool {
	for i := m.Start - 1; i >= max(0, m.Start-maxHome); i-- {
		if r.Kind(i) == text.Stop || r.Is(i, lexicon.Auxiliary) {
			return false
		}
		if r.Fold(i) == "تعلق" {
			return r.Fold(i+1) != "رکھنے" // سوات سے تعلق رکھنے والا پشاور میں
		}
	}
	for i := m.End; i < m.End+maxHome && r.Kind(i) == text.Word && !r.Is(i, lexicon.Auxiliary); i++ {
		if r.Fold(i) == "رہایشی" && r.Is(i-1, lexicon.Genitive) {
			return r.Is(i+1, lexicon.Auxiliary) // گاؤں کا رہائشی تھا
		}
	}
	return false
}
