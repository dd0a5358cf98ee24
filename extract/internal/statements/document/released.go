package document

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Who issued a document, told by the sentence in which it is mentioned.

// issuerOf is who issued the document at token k, as its sentence tells.
func (r *Reader) issuerOf(k int, s text.Span) (said.Speaker, bool) {
	p := r.PhraseBefore(k+1, s.Start)
	if m := r.OwnerIn(p); m != nil && !(r.IsPerson(m.Entity) && r.onBody(k)) {
		if w, ok := r.together(p, m); ok {
			return said.Speaker{Entity: -1, Name: w}, true
		}
		return said.Speaker{Entity: m.Entity}, true
	}
	if r.In(k, lexicon.PageWord) {
		return said.Speaker{}, false
	}
	if sp, ok := r.issuer(p); ok {
		return sp, true
	}
	if sp, ok := r.issuedBy(k, s); ok {
		return sp, true
	}
	if sp, ok := r.releaser(k, p, s); ok {
		return sp, true
	}
	if sp, ok := r.cameFrom(k, p, s); ok {
		return sp, true
	}
	return r.ownDocument(p, s)
}

// maxToIssuer is how many words lie at most between a document and by whom the text tells behind it that it was issued.
const maxToIssuer = 16

// issuedBy is by whom the document at token k was issued, told behind it: یہ خط دو ارکان کی جانب سے (لکھا گیا ہے).
func (r *Reader) issuedBy(k int, s text.Span) (said.Speaker, bool) {
	if r.Is(k+1, lexicon.Postposition|lexicon.Genitive) {
		return said.Speaker{}, false
	}
	for i := k + 2; i < s.End && i < k+maxToIssuer && r.Fold(i) != "کہ"; i++ {
		agent, ok := r.BySide(i)
		if !ok {
			continue
		}
		who := r.PhraseBefore(agent, k+1)
		if !r.ReleasedAt(i+1) && !r.In(i+1, lexicon.DocumentVerb) || who.Len() == 0 || r.HasPronoun(who) ||
			r.AnyIs(who.Start, who.End, lexicon.StandsFor) {
			return said.Speaker{}, false // a lawyer hands in somebody else's
		}
		return r.PhraseSpeaker(who), true
	}
	return said.Speaker{}, false
}

// maxMade is how many words a verb has at most by which a document was made public.
const maxMade = 5

// maxToReleaser is how many words lie at most between who made a document public and it.
const maxToReleaser = 60

// releaser is who made the document at token k public in its sentence: X نے ایک خط (پوسٹ
// کیا), لاپتا طالب علم کے والدین نے درخواست (دائر کی).
func (r *Reader) releaser(k int, p, s text.Span) (said.Speaker, bool) {
	if !r.BroughtOut(k+1, min(k+maxMade, s.End)) && !r.In(k+1, lexicon.DocumentVerb) && !r.WritingRoot(k+1) {
		return said.Speaker{}, false
	}
	for i := p.Start - 1; i > s.Start && i > p.Start-maxToReleaser && r.Fold(i) != "کہ"; i-- {
		if r.Fold(i) == "نے" {
			return r.actsBefore(i, s.Start)
		}
	}
	return said.Speaker{}, false
}

// cameFrom is the agency from which, or who has the page from which the document at token k was issued: وزارت خارجہ سے
// ایک بیان (جاری ہوا), وزیر اعظم کے اکاؤنٹ سے ایک بیان (جاری کیا گیا).
func (r *Reader) cameFrom(k int, p, s text.Span) (said.Speaker, bool) {
	i := p.Start - 1
	if r.Fold(i) == "بھی" {
		i--
	}
	if i <= s.Start || r.Fold(i) != "سے" || !r.ReleasedAt(k+1) || r.submittedAt(k+1) {
		return said.Speaker{}, false
	}
	if r.In(i-1, lexicon.PageWord) {
		return r.pageOwner(i, s.Start)
	}
	m := r.NameBefore(i, s.Start)
	if m == nil || !r.Names.Is(m.Entity, names.Agency) {
		return said.Speaker{}, false
	}
	return said.Speaker{Entity: m.Entity}, true
}

// ownDocument is who acts with نے right before a document that is their own: X نے اپنی تازہ رپورٹ (میں
// انکشاف کیا).
func (r *Reader) ownDocument(p, s text.Span) (said.Speaker, bool) {
	if ne := p.Start - 1; r.Reflexive(p.Start) && r.Fold(ne) == "نے" {
		return r.actsBefore(ne, s.Start)
	}
	return said.Speaker{}, false
}

// actsBefore is who acts with the نے at token i: somebody by name, or who a phrase says that it is. A bare
// عدالت says too little.
func (r *Reader) actsBefore(i, lo int) (said.Speaker, bool) {
	who := r.PhraseBefore(i, lo)
	if who.Len() > 0 && r.Animate(who) && !r.HasPronoun(who) {
		sp := r.PhraseSpeaker(who)
		return sp, sp.Entity >= 0 || sp.Name.Len() > 1
	}
	if m := r.NameBefore(i, lo); m != nil {
		return said.Speaker{Entity: m.Entity}, true
	}
	return said.Speaker{}, false
}
