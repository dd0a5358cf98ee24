package mention

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
func (f *Finder) findBracketed() {
	for _, p := range f.Doc.Paragraphs {
		for k := p.Start + 1; k+3 < p.End; k++ {
			if f.Fold(k) != "(" || !f.Is(k+1, lexicon.LetterName) {
				continue
			}
			end := k + 1
			for end < p.End && end-k <= maxLetters && f.Is(end, lexicon.LetterName) {
				end++
			}
			if f.Fold(end) != ")" || end-k-1 < minSpelled || f.Is(k-1, lexicon.Document) || f.In(k-1, lexicon.Figures) {
				continue
			}
			letters := text.Span{Start: k + 1, End: end}
			if f.In(k-1, lexicon.NoBody) {
				f.noteSystem(letters)
				continue
			}
			if !f.Speaks(end+1, p) && !f.Is(k-1, lexicon.AgencyLast) && !f.listedAgency(letters) {
				continue
			}
			if s := f.SpelledOut(k, end, p); s.Len() > 1 && !f.listedAgency(s) {
				f.note(Candidate{Span: s, Type: Agency, Parent: -1, Rule: f.ListRule("letter_names", k+1)})
			}
		}
	}
}

// noteSystem keeps letters that name something else than an organisation: (ڈیوائس ویری فیکیشن سسٹم) ڈی وی ایس.
func (f *Finder) noteSystem(letters text.Span) {
	if f.systems == nil {
		f.systems = map[string]bool{}
	}
	f.systems[f.Key(letters)] = true
}

// noBody tells whether letters name something else than an organisation, by the noun behind them or behind their
// bracket, or since the article has them in brackets behind such a noun.
func (f *Finder) noBody(letters text.Span) bool {
	end := letters.End
	return f.In(end, lexicon.NoBody) || f.Fold(end) == ")" && f.In(end+1, lexicon.NoBody) || f.systems[f.Key(letters)]
}

// SpelledOut is the name whose words begin, the small ones left out, with the letters between the brackets at the
// tokens open and end; empty if the words before them do not.
func (f *Finder) SpelledOut(open, end int, p text.Span) text.Span {
	at := open
	for k := end - 1; k > open; {
		at--
		if at < p.Start || open-at > 2*maxLetters || !f.IsWord(at) {
			return text.Span{}
		}
		switch {
		case begins(f.Fold(at), f.Lex.LetterSounds(f.Fold(k))) && !f.Is(at, lexicon.Postposition):
			k--
		case f.Is(at, lexicon.AgencyInside) && at < open-1 || f.Fold(at) == "آن" || f.Fold(at) == "ان": // آف, اینڈ
		default:
			return text.Span{}
		}
	}
	if f.Is(at, lexicon.AgencyInside) || f.TitleAt[at] > 0 || f.TitleEnd[open] || f.InTitle[open-1] {
		return text.Span{} // سینیئر سپرنٹنڈنٹ پولیس (ایس ایس پی)
	}
	return text.Span{Start: at, End: open}
}

// begins tells whether a word begins with one of some letters.
func begins(w, letters string) bool {
	first, _ := utf8.DecodeRuneInString(w)
	return w != "" && strings.ContainsRune(letters, first)
}

// listedAgency tells whether the name of a listed agency is exactly s.
func (f *Finder) listedAgency(s text.Span) bool {
	_, ok := f.Matches.Exact(s, lexicon.Agency)
	return ok
}
