package names

// Organisations that nothing knows, told by their letters in brackets behind the name.

import (
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// maxLetters is how many letters an acronym in brackets has at most.
const maxLetters = 8

// findBracketed notes the organisations whose letters stand in brackets behind the name: نیشنل
// ہریکین سنٹر (این ایچ سی) نے, کونسل آن امریکن اسلامک ریلیشنز (سی اے آئی آر) کے مطابق.
func (f *finder) findBracketed() {
	f.paragraphs(func(p text.Span) {
		for k := p.Start + 1; k+3 < p.End; k++ {
			if f.fold(k) != "(" || !f.is(k+1, lexicon.LetterName) {
				continue
			}
			end := k + 1
			for end < p.End && end-k <= maxLetters && f.is(end, lexicon.LetterName) {
				end++
			}
			if f.fold(end) != ")" || end-k-1 < minSpelled || f.is(k-1, lexicon.Document) || f.in(k-1, lexicon.Figures) {
				continue
			}
			letters := text.Span{Start: k + 1, End: end}
			if f.in(k-1, lexicon.NoBody) {
				f.noteSystem(letters)
				continue
			}
			if !f.speaks(end+1, p) && !f.is(k-1, lexicon.AgencyLast) && !f.listedAgency(letters) {
				continue
			}
			if s := f.spelledOut(k, end, p); s.Len() > 1 && !f.listedAgency(s) {
				f.note(candidate{Span: s, typ: Agency, parent: -1, rule: f.listRule("letter_names", k+1)})
			}
		}
	})
}

// noteSystem keeps letters that name something else than an organisation: (ڈیوائس ویری فیکیشن سسٹم) ڈی وی ایس.
func (f *finder) noteSystem(letters text.Span) {
	if f.systems == nil {
		f.systems = map[string]bool{}
	}
	f.systems[f.key(letters)] = true
}

// noBody tells whether letters name something else than an organisation, by the noun behind them or behind their
// bracket, or since the article has them in brackets behind such a noun.
func (f *finder) noBody(letters text.Span) bool {
	end := letters.End
	return f.in(end, lexicon.NoBody) || f.fold(end) == ")" && f.in(end+1, lexicon.NoBody) || f.systems[f.key(letters)]
}

// spelledOut is the name whose words begin, the small ones left out, with the letters between the brackets at the
// tokens open and end; empty if the words before them do not.
func (f *finder) spelledOut(open, end int, p text.Span) text.Span {
	at := open
	for k := end - 1; k > open; {
		at--
		if at < p.Start || open-at > 2*maxLetters || f.doc.Tokens[at].Kind != text.Word {
			return text.Span{}
		}
		switch {
		case begins(f.fold(at), f.lex.Sounds(f.fold(k))) && !f.is(at, lexicon.Postposition):
			k--
		case f.is(at, lexicon.AgencyInside) && at < open-1 || f.fold(at) == "آن" || f.fold(at) == "ان": // آف, اینڈ
		default:
			return text.Span{}
		}
	}
	if f.is(at, lexicon.AgencyInside) || f.titleAt[at] > 0 || f.titleEnd[open] || f.inTitle[open-1] {
		return text.Span{} // سینیئر سپرنٹنڈنٹ پولیس (ایس ایس پی)
	}
	return text.Span{Start: at, End: open}
}

// begins tells whether a word begins with one of some letters.
func begins(word, letters string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return word != "" && strings.ContainsRune(letters, first)
}

// listedAgency tells whether the name of a listed agency is exactly s.
func (f *finder) listedAgency(s text.Span) bool {
	_, ok := f.matches.Exact(s, lexicon.Agency)
	return ok
}

// note keeps a name that something behind it gives away.
func (f *finder) note(c candidate) {
	if f.named == nil {
		f.named = map[int]candidate{}
	}
	f.named[c.Start] = c
}

// joinAcronyms joins an agency and the acronym in brackets behind it.
func (f *finder) joinAcronyms(r *Result) {
	to := map[int]int{}
	var only map[int]string // what onlyNames tells, once asked for
	for n := 1; n < len(r.Mentions); n++ {
		a, b := r.Mentions[n-1], r.Mentions[n]
		x, y := &r.Entities[a.Entity], &r.Entities[b.Entity]
		if b.Start != a.End+1 || x.Type != Agency || y.Type != Agency || f.fold(a.End) != "(" || f.fold(b.End) != ")" {
			continue
		}
		switch {
		case a.Entity != b.Entity && !y.Listed:
			to[b.Entity] = a.Entity
		case !x.Listed && y.Listed && f.spelledOut(a.End, b.End, text.Span{End: b.End}) == a.Span:
			to[a.Entity] = b.Entity // انٹرنیشنل مانیٹری فنڈز (آئی ایم ایف), listed by its letters alone
		case a.Entity != b.Entity && x.Listed && y.Listed && b.Len() >= minShared && f.letters(b.Span):
			if only == nil {
				only = f.onlyNames(r)
			}
			if _, ok := to[b.Entity]; !ok && only[b.Entity] != "" {
				to[b.Entity] = a.Entity // پریس ٹرسٹ آف انڈیا (پی ٹی آئی), letters that the rules give to another
			}
		}
	}
	for n := range r.Mentions {
		if t, ok := to[r.Mentions[n].Entity]; ok {
			r.Mentions[n].Entity = t
		}
	}
}

// minShared is how many letters an acronym has at least that the article gives to a body other than the rules do.
const minShared = 3

// onlyNames gives, by entity, the one name by which the article calls it, empty where it has several.
func (f *finder) onlyNames(r *Result) map[int]string {
	only := map[int]string{}
	for _, m := range r.Mentions {
		name, key := "", f.key(m.Span)
		if was, ok := only[m.Entity]; !ok || was == key {
			name = key
		}
		only[m.Entity] = name
	}
	return only
}
