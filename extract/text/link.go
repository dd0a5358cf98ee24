package text

const (
	shortHeadline = 3  // words of the headline of another article
	longHeadline  = 30 // the same, with the words that call it up
)

// bullet is the fold of the signs before an item of a list.
const bullet = "٭"

// Bulleted tells whether token i stands behind the sign before an item of a list.
func (d *Doc) Bulleted(i int) bool {
	return i > 0 && d.Tokens[i-1].Kind == Stop && d.Tokens[i-1].Fold == bullet
}

// headlineEnd is where the headline of another article ends with which a stretch begins, behind the words that call
// it up or the sign of a list, since such a one has no stop: مزید پڑھیں: بارش کا امکان (محکمے کے مطابق); the start of the
// stretch if it begins with none or nothing tells where that ends.
func (d *Doc) headlineEnd(s Span, v Vocabulary) int {
	i := s.Start - 1
	if d.Bulleted(s.Start) {
		if q := d.QuoteOf(s.Start); q != nil && q.Open == s.Start && q.Closed && q.Close < s.End {
			return q.Close + 1
		}
	} else if !d.BehindLabel(s.Start, v) {
		for i = s.Start + 1; i < s.End && i < s.Start+3 && !v.Link(d.Tokens[i-1].ID, d.Tokens[i].ID); i++ {
		}
	}
	if i >= s.End || i == s.Start+3 {
		return s.Start
	}
	b := border{doc: d, vocab: v, start: i + 1}
	for k := i + shortHeadline; k+2 < min(s.End, s.Start+longHeadline); k++ {
		next, p := d.Tokens[k+1], b.part(k)
		switch q := d.QuoteOf(k); {
		case p&That != 0 || p&Source != 0:
			return s.Start // somebody else speaks by now: (محکمے کے) مطابق
		case next.Kind != Word && next.Kind != Number:
		case v.Opens(next.ID, d.Tokens[k+2].ID), q != nil && q.Close == k && k-q.Open > 2*shortHeadline:
			return k + 1
		case d.Tokens[k-1].Kind != Word || p&(Finite|Past|Closing) == 0 && !b.finite(k):
			// a verb alone only asks: ؛ کیا بارش ہو گی
		case b.part(k+1)&(Holds|Finite|Verbal|Infinite|Closing) == 0:
			return b.headlineGoesOn(k+1, min(s.End, s.Start+longHeadline))
		}
	}
	return s.Start
}

// headlineGoesOn is where a headline that may end at token i does so, with what was done to what: فیصلے کا اعلان | کل کیے جانے کا
// امکان.
func (b *border) headlineGoesOn(i, end int) int {
	for k := i; k+1 < min(end, i+nearest); k++ {
		p, before := b.part(k), b.doc.Tokens[k-1].Fold
		if p&(Agent|That|Source|Finite|Subordinate) != 0 || b.doc.Tokens[k].Kind != Word {
			break
		}
		if p&Closing != 0 && (before == "کا" || before == "کی") && b.part(k+1)&(Holds|Finite|Verbal|Infinite|Closing) == 0 {
			return k + 1
		}
	}
	return i
}

// BehindLabel tells whether token i stands behind words that call up another article, where these are a sentence of their
// own: لازمی پڑھیں۔ (بارش کا امکان).
func (d *Doc) BehindLabel(i int, v Vocabulary) bool {
	if i < 1 || d.Tokens[i-1].Kind != Stop {
		return false
	}
	if i--; i > 0 && d.Tokens[i-1].Fold == ":" {
		i--
	}
	return i > 2 && d.Tokens[i-3].Kind == Stop && v.Link(d.Tokens[i-2].ID, d.Tokens[i-1].ID)
}
