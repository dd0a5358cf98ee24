package text

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// aspirated holds the letters after which ھ is a letter of its own. Elsewhere
// (انھوں, ھے, تمھارے) it is a spelling of ہ.
const aspirated = "بپتٹجچدڈرڑکگ"

// wordFolder folds one word letter by letter.
type wordFolder struct {
	out    []byte
	last   rune
	hamzas bool // the last letter is a yeh with hamza
}

func (w *wordFolder) reset() { w.out, w.last, w.hamzas = w.out[:0], 0, false }

func (w *wordFolder) add(r rune) {
	carrier := r == 'ئ'
	switch {
	case r == 'ھ' && !strings.ContainsRune(aspirated, w.last):
		r = 'ہ'
	case carrier:
		r = 'ی'
	case r == 'ۓ':
		w.add('ئ')
		r = 'ے'
	}
	switch {
	case w.last == 'ء' && len(w.out) == 2:
		w.out = w.out[:0] // of a year in front: 2007ءمیں
	case r == 'ی' && bytes.HasSuffix(w.out, []byte("یی")), r == 'ے' && w.doubled():
		w.out = w.out[:len(w.out)-2]
	case r == 'و' && w.hamzas && (bytes.HasSuffix(w.out, []byte("ای")) || bytes.HasSuffix(w.out, []byte("آی"))):
		w.out = w.out[:len(w.out)-2] // دبائو, a spelling of دباؤ
	case r == 'ے' && w.last == 'آ':
		w.put('ی') // آے, a spelling of آئے
	}
	w.put(r)
	w.hamzas = carrier
}

// form adds the letters that presentation form r stands for. The alef of ﷲ is typed before it as well: عبداﷲ.
func (w *wordFolder) form(r rune) {
	for i, l := range forms[r].to {
		if r != 'ﷲ' || i > 0 || w.last != l {
			w.add(l)
		}
	}
}

func (w *wordFolder) put(r rune) {
	w.out = utf8.AppendRune(w.out, r)
	w.last = r
}

// doubled tells whether the word so far ends in a doubled yeh behind a consonant.
// Before ے it is a spelling of one: دیئے, دئیے, چاہیئے. Behind a vowel both are
// spoken: جائیے.
func (w *wordFolder) doubled() bool {
	b, ok := bytes.CutSuffix(w.out, []byte("یی"))
	return ok && len(b) > 0 && !vowel(b)
}

// vowel tells whether a word ends in a long vowel of which yeh is no part.
func vowel(b []byte) bool {
	last, _ := utf8.DecodeLastRune(b)
	return last == 'ا' || last == 'آ' || last == 'و'
}

// hamza puts a hamza on the last letter, where that makes another letter of it.
func (w *wordFolder) hamza() {
	switch w.last {
	case 'ی':
		w.hamzas = true
	case 'ے':
		w.out = w.out[:len(w.out)-2]
		w.last, _ = utf8.DecodeLastRune(w.out)
		w.add('ۓ')
	}
}

// madda turns the alef just written into آ.
func (w *wordFolder) madda() {
	if w.last == 'ا' {
		w.out = utf8.AppendRune(w.out[:len(w.out)-2], 'آ')
		w.last = 'آ'
	}
}

// end drops a final hamza (وزراء, وزرا), writes a final yeh with hamza in full
// where no izafat can stand (ہوئ, گئ) and returns the folded word.
func (w *wordFolder) end() []byte {
	if before, ok := bytes.CutSuffix(w.out, []byte("ی")); ok && w.hamzas &&
		(len(before) == 2 && string(before) != "ی" || vowel(before)) {
		w.put('ی')
	}
	for n := len(w.out); n > 2 && w.last == 'ء'; n = len(w.out) {
		w.out = w.out[:n-2]
		w.last, _ = utf8.DecodeLastRune(w.out)
	}
	return w.out
}
