package text_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"bayan/extract/text"
)

// addArticles seeds a fuzz test with the articles of testdata and with texts
// that are hard to take apart.
func addArticles(f *testing.F) {
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		f.Fatalf("no articles: %v", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data))
	}
	for _, s := range []string{
		"", "ء", "ءء\u0653", "92سیکورٹی", "ہونےوالے", "علماءکے خلا ف", "بی۔بی۔سی", "ایم۔ کیو۔ ایم",
		"ا\u064E\u0653ھ", "\u200f“‘”’''\u202b۔۔؟", "ﷲکےﻻﷺﹱ﴿", "\xff", "İſK", "1,2٬3٫4.", "کے\u200dھ\ufe70ہے", "یئ",
	} {
		f.Add(s)
	}
}

// Folding a second time changes nothing, and the way back leads to the source,
// never backwards, and to where a code point begins.
func FuzzFold(f *testing.F) {
	addArticles(f)
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		folded, at := text.FoldOffsets(s)
		if again := text.Fold(folded); again != folded {
			t.Errorf("%+q folds to %+q, and that to %+q", s, folded, again)
		}
		if len(at) != len(folded)+1 || at[len(folded)] != len(s) {
			t.Fatalf("%+q: %d offsets for %d bytes, the last %d of %d", s, len(at), len(folded), at[len(at)-1], len(s))
		}
		if !slices.IsSorted(at) {
			t.Errorf("%+q: offsets go back: %v", s, at)
		}
		for _, i := range at[:len(folded)] {
			if !utf8.RuneStart(s[i]) {
				t.Errorf("%+q: offset %d is inside a code point", s, i)
			}
		}
	})
}

// Tokens stand in order and cut words out of the source that fold to what the
// token says; sentences and paragraphs cover them all; quotations hold tokens.
func FuzzParse(f *testing.F) {
	addArticles(f)
	f.Fuzz(func(t *testing.T, s string) {
		d, err := text.Parse(s, newVocabulary())
		if (err == nil) != utf8.ValidString(s) {
			t.Fatalf("%+q: %v", s, err)
		}
		if err != nil {
			return
		}
		if d.Runes != utf8.RuneCountInString(s) {
			t.Errorf("%d code points counted of %+q", d.Runes, s)
		}
		end, runes := 0, 0
		for _, tok := range d.Tokens {
			if tok.Start < end || tok.End <= tok.Start || tok.End > len(s) {
				t.Fatalf("%+q: token %+v behind byte %d", s, tok, end)
			}
			if tok.Rune != runes+utf8.RuneCountInString(s[end:tok.Start]) ||
				tok.RuneEnd != tok.Rune+utf8.RuneCountInString(s[tok.Start:tok.End]) {
				t.Fatalf("%+q: wrong code points: %+v", s, tok)
			}
			checkFold(t, s[tok.Start:tok.End], tok)
			end, runes = tok.End, tok.RuneEnd
		}
		checkCover(t, "sentences", d.Sentences, len(d.Tokens))
		checkCover(t, "paragraphs", d.Paragraphs, len(d.Tokens))
		for _, q := range d.Quotes {
			if q.Open >= q.Close || q.Close > len(d.Tokens) || q.Inside().Len() < 1 || d.Tokens[q.Open].Kind != text.Mark {
				t.Errorf("%+q: quotation %+v", s, q)
			}
			if q.Closed && d.Tokens[q.Close].Kind != text.Mark {
				t.Errorf("%+q: no closing mark at %+v", s, q)
			}
		}
		for _, r := range d.Repeats {
			if r[1] >= r[0] || r[0] >= len(d.Paragraphs) {
				t.Errorf("paragraph %d repeats %d", r[0], r[1])
			}
		}
	})
}

// checkFold tells whether a word's token says what its text folds to. A word
// joined of two has a space in its text.
func checkFold(t *testing.T, source string, tok text.Token) {
	t.Helper()
	if tok.Kind != text.Word && tok.Kind != text.Number && tok.Kind != text.Latin {
		return
	}
	if tok.Fold == "" {
		t.Errorf("nothing is left of %+q", source)
	}
	if want := text.Fold(source); tok.Fold != want && tok.Fold != strings.ReplaceAll(want, " ", "") {
		t.Errorf("%+q folds to %+q, its token says %+q", source, want, tok.Fold)
	}
}

// checkCover tells whether spans follow one another without gaps over n tokens.
func checkCover(t *testing.T, what string, spans []text.Span, n int) {
	t.Helper()
	end := 0
	for _, s := range spans {
		if s.Start != end || s.Len() < 1 {
			t.Fatalf("%s %v: a gap or nothing at token %d", what, spans, end)
		}
		end = s.End
	}
	if end != n {
		t.Fatalf("%s end at token %d of %d", what, end, n)
	}
}
