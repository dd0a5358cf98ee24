package text

import (
	"unicode"
	"unicode/utf8"
)

// tokenizer makes the tokens and paragraphs of a document in one pass.
type tokenizer struct {
	doc   *Doc
	vocab Vocabulary
	word  wordFolder
	par   int // first token of the paragraph
	names map[string]string
}

// intern gives one string for all occurrences of an unknown folded word.
func (t *tokenizer) intern(b []byte) string {
	if s, ok := t.names[string(b)]; ok {
		return s
	}
	s := string(b)
	t.names[s] = s
	return s
}

func (t *tokenizer) run() {
	src := t.doc.Source
	t.names = map[string]string{}
	t.doc.Tokens = make([]Token, 0, len(src)/7+8)
	runes := 0
	for i := 0; i < len(src); {
		r, n := utf8.DecodeRuneInString(src[i:])
		c, _ := foldRune(r)
		switch c {
		case form:
			c = letter
			fallthrough
		case letter, latin, digit:
			i, runes = t.scan(i, runes, c)
			continue
		case space:
			if r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' {
				t.paragraph()
			}
		case drop, madda, hamza:
		default:
			n, runes = t.sign(r, i, n, runes)
			i += n
			continue
		}
		i += n
		runes++
	}
	t.paragraph()
	t.doc.Runes = runes
}

// paragraph ends the current paragraph.
func (t *tokenizer) paragraph() {
	if n := len(t.doc.Tokens); n > t.par {
		t.doc.Paragraphs = append(t.doc.Paragraphs, Span{t.par, n})
		t.par = n
	}
}

// scan reads a run of one class from byte i and gives the offsets after it.
// Marks inside belong to the word, and those after it too, but not direction
// marks after it.
func (t *tokenizer) scan(i, runes int, c class) (int, int) {
	src := t.doc.Source
	tok := Token{Start: i, Rune: runes, Kind: [...]Kind{letter: Word, latin: Latin, digit: Number}[c]}
	t.word.reset()
run:
	for i < len(src) {
		r, n := utf8.DecodeRuneInString(src[i:])
		k, f := foldRune(r)
		switch {
		case k == c:
			t.word.add(f)
		case k == form && c == letter:
			t.word.form(r)
		case k == madda:
			t.word.madda()
		case k == hamza:
			t.word.hamza()
		case c == digit && separator(r) && digitAt(src, i+n):
			t.word.add(r)
		case c == digit && r == '۔' && digitAt(src, i+n):
			t.word.add('.') // 7۔5 فیصد
		case k != drop:
			break run
		}
		i += n
		runes++
		if k != drop || !unicode.Is(unicode.Cf, r) {
			tok.End, tok.RuneEnd = i, runes
		}
	}
	t.emit(tok, t.word.end())
	return i, runes
}

// separator tells whether r may stand between the digits of one number.
func separator(r rune) bool { return r == ',' || r == '.' || r == '٬' || r == '٫' }

func digitAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	c, _ := foldRune(r)
	return c == digit
}

// maxSplit is the bytes of the longest word that may be two run together. The
// vocabulary tries every place in it.
const maxSplit = 64

// emit adds a word, taken apart or joined to the one before where the spacing is
// wrong, or as the word that it misspells.
func (t *tokenizer) emit(tok Token, fold []byte) {
	d := t.doc
	tok.ID = t.vocab.ID(fold)
	if tok.Kind == Word && tok.ID == 0 && len(fold) <= maxSplit {
		if n := t.vocab.Split(fold); n > 0 && t.split(tok, n) {
			return
		}
	}
	if p := len(d.Tokens) - 1; p >= t.par && tok.Kind == Word && d.Tokens[p].Kind == Word && tok.Rune == d.Tokens[p].RuneEnd+1 {
		last := &d.Tokens[p]
		whole := t.vocab.Whole(last.ID, tok.ID)
		if whole == 0 && (t.vocab.Fragment(tok.ID) || t.vocab.Fragment(last.ID)) && t.vocab.Joins([]byte(last.Fold), fold) {
			whole = t.vocab.ID(append([]byte(last.Fold), fold...))
		}
		if whole != 0 {
			last.ID, last.Fold = whole, t.vocab.Word(whole)
			last.End, last.RuneEnd = tok.End, tok.RuneEnd
			return
		}
	}
	if tok.Kind == Word && tok.ID == 0 && len(fold) <= maxSplit {
		tok.ID = t.vocab.Respelled(fold)
	}
	t.dropAbbreviationStop(tok)
	if tok.ID != 0 {
		tok.Fold = t.vocab.Word(tok.ID)
	} else {
		tok.Fold = t.intern(fold)
	}
	d.Tokens = append(d.Tokens, tok)
}

// split emits the two words that were run together in tok; the first has n bytes
// of the folded form. It does nothing if that place is inside a ligature.
func (t *tokenizer) split(tok Token, n int) bool {
	src := t.doc.Source[tok.Start:tok.End]
	_, at := FoldOffsets(src)
	cut := at[n]
	if cut == at[n-1] {
		return false
	}
	first, second := tok, tok
	first.End = tok.Start + cut
	first.RuneEnd = tok.Rune + utf8.RuneCountInString(src[:cut])
	second.Start, second.Rune = first.End, first.RuneEnd
	t.emit(first, []byte(Fold(src[:cut])))
	t.emit(second, []byte(Fold(src[cut:])))
	return true
}

// dropAbbreviationStop removes the stop between two letter names: بی۔بی۔سی,
// ایم۔ کیو۔ ایم.
func (t *tokenizer) dropAbbreviationStop(tok Token) {
	d := t.doc
	p := len(d.Tokens) - 1
	if p <= t.par || d.Tokens[p].Kind != Stop || tok.Rune-d.Tokens[p].RuneEnd > 1 || d.Tokens[p].Start != d.Tokens[p-1].End {
		return
	}
	if !t.vocab.Letter(tok.ID) || !t.vocab.Letter(d.Tokens[p-1].ID) {
		return
	}
	// "بی بی سی. بی بی سی" ends a sentence: the letter before the stop was spelled
	// without stops
	if tok.Rune > d.Tokens[p].RuneEnd && p-2 >= t.par && t.vocab.Letter(d.Tokens[p-2].ID) &&
		d.Tokens[p-1].Rune-d.Tokens[p-2].RuneEnd == 1 {
		return
	}
	d.Tokens = d.Tokens[:p]
}

// sign emits a sign that starts at byte i with code point r of n bytes; runs of
// stops and doubled quotation marks are one token. It gives the bytes and code
// points consumed.
func (t *tokenizer) sign(r rune, i, n, runes int) (int, int) {
	src := t.doc.Source
	tok := Token{Start: i, Rune: runes, Kind: Punct}
	end, count := i+n, 1
	switch {
	case isMark(r):
		tok.Kind = Mark
		tok.Fold = `"`
		if single(r) {
			tok.Fold = "'"
			if r2, n2 := utf8.DecodeRuneInString(src[end:]); single(r2) {
				tok.Fold = `"`
				end, count = end+n2, 2
			}
		}
	case isStop(r) || r == '.' || r == '…':
		tok.Fold = "۔"
		switch r {
		case '؟', '?':
			tok.Fold = "؟"
		case '٭', '•', '*', '●', '■':
			tok.Fold = bullet
		case '…':
			tok.Fold = "…"
		}
		if isStop(r) || r == '.' && t.endsSentence(end) {
			tok.Kind = Stop
		}
		for r == '۔' || r == '.' || r == '…' {
			r2, n2 := utf8.DecodeRuneInString(src[end:])
			if r2 != '۔' && r2 != '.' && r2 != '…' {
				break
			}
			// an ellipsis is a pause; it ends a sentence only at a line's end
			tok.Kind, tok.Fold = Punct, "…"
			end, count = end+n2, count+1
		}
		if r == '۔' && src[i:end] == "۔۔" {
			tok.Kind, tok.Fold = Stop, "۔" // two are a slip, and no pause
		}
	case r == '-' && t.behindVerb(i, end):
		tok.Kind, tok.Fold = Stop, "۔"
	default:
		tok.Fold = t.intern([]byte(src[i:end]))
	}
	tok.End, tok.RuneEnd = end, runes+count
	t.doc.Tokens = append(t.doc.Tokens, tok)
	return end - i, runes + count
}

// behindVerb tells whether a sign from byte i to end touches a verb that ends a
// clause, and no sign follows, so that it is written for a stop: شروع ہو گی- اس کے بعد.
func (t *tokenizer) behindVerb(i, end int) bool {
	p := len(t.doc.Tokens) - 1
	if p < t.par || t.doc.Tokens[p].End != i || t.doc.Tokens[p].Kind != Word ||
		t.vocab.Part(t.doc.Tokens[p].ID)&(Finite|Past) == 0 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(t.doc.Source[end:])
	c, _ := foldRune(r)
	return c == letter || c == space
}

// endsSentence tells whether a full stop before byte i is used as ۔: behind an
// Urdu word and before a space, a line's end or another Urdu word.
func (t *tokenizer) endsSentence(i int) bool {
	if p := len(t.doc.Tokens) - 1; p < t.par || t.doc.Tokens[p].Kind != Word && t.doc.Tokens[p].Kind != Mark {
		return false
	}
	r, _ := utf8.DecodeRuneInString(t.doc.Source[i:])
	c, _ := foldRune(r)
	return i == len(t.doc.Source) || c == space || c == letter || isMark(r)
}

func isStop(r rune) bool {
	switch r {
	case '۔', '؟', '?', '!', '।', '٭', '•', '*', '●', '■':
		return true
	}
	return false
}

func isMark(r rune) bool {
	switch r {
	case '"', '“', '”', '„', '«', '»', '″', '‟':
		return true
	}
	return single(r)
}

func single(r rune) bool {
	switch r {
	case '\'', '‘', '’', '‛', '`', '´', '′', '‚':
		return true
	}
	return false
}
