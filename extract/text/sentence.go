package text

import "unicode/utf8"

// maxSentence is the tokens of the longest sentence. Nobody writes such a one,
// but text that lost its stops looks so, and the readers of a sentence look all
// over it again and again.
const maxSentence = 250

// nearBracket is how many tokens away from a stop inside of them brackets are
// looked for.
const nearBracket = 12

// findSentences cuts the paragraphs at their stops, and where stops are missing
// (see [Doc.borders]). A quotation mark behind a stop belongs to the sentence that
// the stop ends.
func (d *Doc) findSentences(v Vocabulary) {
	d.sentenceOf = make([]int32, len(d.Tokens))
	d.stopless = d.lostStops()
	cut := func(s, e int) {
		if s >= e {
			return
		}
		n := int32(len(d.Sentences))
		d.Sentences = append(d.Sentences, Span{s, e})
		for i := s; i < e; i++ {
			d.sentenceOf[i] = n
		}
	}
	find := func(s, e int) {
		if at := d.headlineEnd(Span{s, e}, v); at > s {
			cut(s, at)
			s = at
		}
		d.borders(Span{s, e}, v, func(at int) {
			cut(s, at)
			s = at
		})
		cut(s, e)
	}
	add := func(s, e int) {
		for i := s; i < e; i++ {
			if post, ok := d.embed(i, Span{s, e}, v); ok {
				find(s, post.Start)
				cut(post.Start, post.End)
				s, i = post.End, post.End-1
			}
		}
		find(s, e)
	}
	for _, p := range d.Paragraphs {
		start := p.Start
		for i := p.Start; i < p.End; i++ {
			if i-start == maxSentence {
				end := d.lastVerb(start+maxSentence/2, i, v)
				add(start, end)
				start = end
			}
			if d.Tokens[i].Kind != Stop || d.inBrackets(i, p) {
				continue
			}
			end := i + 1
			for end < p.End && (d.Tokens[end].Kind == Stop || d.closesBehind(end)) {
				end++
			}
			add(start, end)
			start, i = end, end-1
		}
		add(start, p.End)
	}
}

// inBrackets tells whether a stop stands between brackets that hold more behind
// it: (این این آئی۔ 06 اپریل).
func (d *Doc) inBrackets(i int, p Span) bool {
	if d.Tokens[i].Fold != "۔" || i+1 < p.End && d.Tokens[i+1].Fold == ")" {
		return false
	}
	open := false
	for k := i - 1; k >= p.Start && k > i-nearBracket && d.Tokens[k].Fold != ")"; k-- {
		if d.Tokens[k].Fold == "(" {
			open = true
			break
		}
	}
	for k := i + 1; open && k < p.End && k < i+nearBracket && d.Tokens[k].Fold != "("; k++ {
		if d.Tokens[k].Fold == ")" {
			return true
		}
	}
	return false
}

// lastVerb is where a sentence too long is cut best: behind the last verb between
// two tokens that ends a clause, else behind the last comma that follows a verb.
func (d *Doc) lastVerb(from, to int, v Vocabulary) int {
	comma := 0
	for i := to; i > from; i-- {
		p, next := v.Part(d.Tokens[i-1].ID), d.Tokens[i]
		switch {
		case next.Kind == Punct && next.Fold == "،" && p&(Finite|Verbal) != 0:
			comma = max(comma, i+1)
		case next.Kind == Word && p&Finite != 0 && v.Part(next.ID)&Holds == 0:
			return i
		}
	}
	if comma > 0 {
		return comma
	}
	return to
}

// closesBehind tells whether token i is a quotation mark or bracket that stands
// directly behind the token before it.
func (d *Doc) closesBehind(i int) bool {
	t := d.Tokens[i]
	if t.Fold == ")" {
		return t.Start == d.Tokens[i-1].End
	}
	if t.Kind != Mark {
		return false
	}
	if t.Start > d.Tokens[i-1].End {
		// a blank before the mark: it closes unless it touches the next word
		return i+1 < len(d.Tokens) && d.Tokens[i+1].Start > t.End
	}
	return i+1 == len(d.Tokens) || d.Tokens[i+1].Start > t.End || d.Tokens[i+1].Kind != Word
}

// findQuotes pairs the quotation marks of each paragraph. Marks come in so many
// shapes and directions (’…‘, ‘…’, ”…”, "…") that only single and double are
// told apart; whether a mark opens or closes is read off the blanks around it,
// and where they do not tell, off whether one is open.
func (d *Doc) findQuotes(v Vocabulary) {
	d.quoteOf = make([]int32, len(d.Tokens))
	for _, p := range d.Paragraphs {
		open := map[string][]int{} // by fold of the mark: tokens that opened, outer ones first
		for i := p.Start; i < p.End; i++ {
			t := d.Tokens[i]
			if t.Kind != Mark || d.apostrophe(i) {
				continue
			}
			before, after := d.blanks(i, p)
			if !before && d.closesSingle(i, open) {
				t.Fold = "'"
			}
			n := len(open[t.Fold]) - 1
			isOpen := n >= 0
			if !isOpen && after && d.turnedComma(i, p, before) {
				d.Tokens[i].Kind, d.Tokens[i].Fold = Punct, "،"
				continue
			}
			told := i > p.Start && d.announces(i-1, isOpen, v)
			opens := !isOpen || told
			switch {
			case told: // … کہا کہ’ سب ٹھیک ہے‘
			case before && !after:
				opens = !isOpen || i-open[t.Fold][n] > shortTitle || d.Source[t.Start:t.End] != `"` // "مرڈر 4 "رکھنے
			case after && !before:
				opens = false
			}
			if opens {
				switch {
				case !isOpen || d.nests(open[t.Fold][n], i, p):
					open[t.Fold] = append(open[t.Fold], i)
				case before && !after, told:
					// the one before was never closed: it ends here
					d.addQuote(open[t.Fold][n], i, false)
					open[t.Fold][n] = i
				}
			} else if isOpen {
				d.addQuote(open[t.Fold][n], i, true)
				open[t.Fold] = open[t.Fold][:n]
			}
		}
		for _, mark := range []string{"'", `"`} {
			for _, o := range open[mark] {
				d.addQuote(o, p.End, false)
			}
		}
	}
	sortQuotes(d.Quotes)
	for n, q := range d.Quotes {
		end := q.Close
		if q.Closed {
			end++
		}
		for i := q.Open; i < end; i++ {
			d.quoteOf[i] = int32(n) + 1
		}
	}
}

// announces tells whether a quotation is told behind token i, so that a mark there opens one whatever the blanks
// around it. A colon may also stand before one that closes: ’… نے کہا:‘.
func (d *Doc) announces(i int, isOpen bool, v Vocabulary) bool {
	t := d.Tokens[i]
	return t.Kind == Word && v.Part(t.ID)&That != 0 || !isOpen && t.Kind == Punct && t.Fold == ":"
}

// closesSingle tells whether mark i, two single ones, closes a quotation that a single one opened: ’سب ٹھیک ہے‘‘.
func (d *Doc) closesSingle(i int, open map[string][]int) bool {
	t := d.Tokens[i]
	r, _ := utf8.DecodeRuneInString(d.Source[t.Start:])
	return t.Fold == `"` && single(r) && len(open[`"`]) == 0 && len(open["'"]) == 1
}

// blanks tells whether a blank stands before and behind mark i.
func (d *Doc) blanks(i int, p Span) (before, after bool) {
	t := d.Tokens[i]
	return i == p.Start || d.Tokens[i-1].End < t.Start, i+1 == p.End || d.Tokens[i+1].Start > t.End
}

// shortTitle is how many tokens a straight mark lies at most behind one that it closes though
// the blank is on the wrong side of it.
const shortTitle = 4

// farNested is how many tokens a quotation has at most that holds another in the same marks.
const farNested = 400

// nests tells whether the mark i, which opens a quotation within the one that the same mark
// opened at token outer, and that one are both closed in the paragraph: ’افسر نے کہا کہ ’تم
// اسے جانتے ہو؟‘ اور چلا گیا۔‘
func (d *Doc) nests(outer, i int, p Span) bool {
	a, b := d.Tokens[outer], d.Tokens[i]
	if before, after := d.blanks(i, p); !before || after || d.Source[a.Start:a.End] != d.Source[b.Start:b.End] {
		return false
	}
	depth := 2
	for k := i + 1; k < min(p.End, i+farNested); k++ {
		if d.Tokens[k].Kind != Mark || d.Tokens[k].Fold != d.Tokens[i].Fold || d.apostrophe(k) {
			continue
		}
		switch before, after := d.blanks(k, p); {
		case before && after:
			return false // which way it turns nobody can tell
		case before:
			depth++
		case after, d.Tokens[k+1].Kind != Word:
			depth--
		}
		if depth == 0 {
			return true
		}
	}
	return false
}

// turnedComma tells whether mark i, with a blank behind it and no quotation open, is
// the ‘ that older newsrooms typed for a comma: پارلیمنٹ ‘ عدالت, ذمہ داری ہے‘ لاقانونیت.
func (d *Doc) turnedComma(i int, p Span, blankBefore bool) bool {
	t := d.Tokens[i]
	if d.Source[t.Start:t.End] != "‘" || i == p.Start || i+1 == p.End || d.Tokens[i-1].Kind != Word || d.Tokens[i+1].Kind == Stop {
		return false
	}
	if !blankBefore {
		return true
	}
	for k := i + 1; k < p.End; k++ {
		if m := d.Tokens[k]; m.Kind == Mark && m.Fold == t.Fold {
			return d.Source[m.Start:m.End] == "‘"
		}
	}
	return true
}

func (d *Doc) addQuote(open, end int, closed bool) {
	if end > open+1 {
		d.Quotes = append(d.Quotes, Quote{open, end, closed})
	}
}

// apostrophe tells whether mark i stands inside a Latin word or between digits.
func (d *Doc) apostrophe(i int) bool {
	if i == 0 || i+1 >= len(d.Tokens) || d.Tokens[i].Fold != "'" {
		return false
	}
	p, n := d.Tokens[i-1], d.Tokens[i+1]
	return p.Kind == Latin && n.Kind == Latin && p.End == d.Tokens[i].Start && n.Start == d.Tokens[i].End
}
