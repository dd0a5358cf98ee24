package suggest

import "bayan/extract/text"

var kindOf = map[string]string{"person": People, "place": Places, "agency": Agencies}

// names looks at what the extractor took for a name without an entry.
func (p *reader) names() {
	for _, n := range p.r.Names {
		if n.Listed || p.r.Doc.Tokens[n.Start].Kind != text.Word {
			continue
		}
		kind := kindOf[n.Type]
		g := p.around(n.Span)
		switch kind {
		case People:
			if !p.likePerson(n.Span) {
				continue
			}
			if p.hasTitle(p.ends[n.Start], false) || p.hasTitle(p.starts[n.End], true) {
				g |= titled
			}
		case Agencies:
			if !p.likeAgency(n.Span) {
				continue
			}
			g |= p.agencySigns(n.Span)
		case Places:
			if p.in(n.Start-1, "place_first") || p.in(n.End-1, "place_last") {
				g |= placed
			}
		}
		p.see(kind, n.Span, g, "")
	}
}

// people gives the first and last words of the names of everybody in the article.
func (p *reader) people() (out [][2]string) {
	seen := map[int]bool{}
	for _, n := range p.r.Names {
		if n.Type == "person" && n.Len() > 1 && !seen[n.Entity] {
			seen[n.Entity] = true
			out = append(out, [2]string{p.fold(n.Start), p.fold(n.End - 1)})
		}
	}
	return out
}

// likePerson rejects what is too little for an entry of its own, and a listed
// name with a word too many.
func (p *reader) likePerson(s text.Span) bool {
	if s.Len() < 2 {
		return false
	}
	for i := s.Start; i < s.End; i++ {
		for _, m := range p.starts[i] {
			if m.Kind == "person" && m.Len() > 1 && m.End <= s.End {
				return false
			}
			if m.Kind == "agency" && m.End > s.End {
				return false
			}
		}
		if p.in(i, "common_words", "person_nouns", "group_nouns") && !p.in(i, "given_names", "family_names") {
			return false
		}
	}
	return true
}

// likeAgency rejects what could be any organisation of its sort, and part of an
// abbreviation.
func (p *reader) likeAgency(s text.Span) bool {
	if s.Len() < 2 || p.in(s.Start-1, "letter_names", "agency_words") || p.in(s.End-1, "letter_names") ||
		p.in(s.End, "agency_last", "letter_names") {
		return false
	}
	for i := s.Start; i < s.End; i++ {
		if p.in(i, "genitives") {
			return false // پاکستان کی عدالت عظمیٰ says which one, and is no name
		}
	}
	for i := s.Start; i < s.End; i++ {
		if !p.in(i, "agency_words", "agency_last", "agency_first", "agency_inside", "demonym_heads", "letter_names", "common_words", "group_nouns") {
			return true
		}
	}
	return false
}

// spokenFor tells whether somebody speaks for, or leads, what stands before token
// i: کے ترجمان.
func (p *reader) spokenFor(i int) bool {
	return p.in(i, "genitives") && i+1 < len(p.starts) && p.hasTitle(p.starts[i+1], false)
}

// acronyms looks at runs of three and more names of letters: پی ٹی ایم.
func (p *reader) acronyms() {
	for i := 0; i < len(p.r.Doc.Tokens); {
		j := i
		for p.in(j, "letter_names") && (j == i || p.isWord(j, i)) {
			j++
		}
		s := text.Span{Start: i, End: j}
		for s.Len() > 0 && p.in(s.End-1, "postpositions") {
			s.End-- // کے is a letter and a postposition
		}
		for s.Len() > 0 && p.in(s.Start, "postpositions") {
			s.Start++
		}
		i = max(j, i+1)
		if s.Len() >= 3 && !p.taken(s) {
			p.see(Agencies, s, p.around(s)|p.agencySigns(s), "")
		}
	}
}

func (p *reader) agencySigns(s text.Span) signs {
	if p.spokenFor(s.End) {
		return headed
	}
	return 0
}

// maxAgency is the number of words of the longest organisation that is looked for.
const maxAgency = 6

// organisations looks at what stands before a spokesman or leader: فلاحی ادارے کے
// ترجمان.
func (p *reader) organisations() {
	for i := range p.r.Doc.Tokens {
		if !p.spokenFor(i) {
			continue
		}
		s := text.Span{Start: i, End: i}
		for s.Len() < maxAgency && p.isWord(s.Start-1, i) && p.nameWord(s.Start-1) {
			s.Start--
		}
		if s.Len() > 1 && !p.taken(s) && p.likeAgency(s) && p.in(s.End-1, "agency_last", "agency_words") {
			p.see(Agencies, s, headed|p.around(s), "")
		}
	}
}

// nameWord tells whether token i can be a word of an organisation's name.
func (p *reader) nameWord(i int) bool {
	if p.in(i, "agency_last", "agency_words", "agency_inside") {
		return true
	}
	for _, m := range p.starts[i] {
		if m.Kind == "title" || m.Kind == "person" {
			return false
		}
	}
	return !p.ordinary(i) && !p.in(i, "letter_names", "not_before_names")
}

// taken tells whether a listed name covers part of a span.
func (p *reader) taken(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if n := p.nameAt[i]; n > 0 && p.r.Names[n-1].Listed {
			return true
		}
	}
	return false
}

// maxTitle is the number of words of the longest title that is looked for.
const maxTitle = 3

// titles looks at what stands between an agency, place or adjective and a name of
// a person, where a title does.
func (p *reader) titles() {
	for _, n := range p.r.Names {
		if n.Type != "person" || n.Len() < 2 {
			continue
		}
		for k := 1; k <= maxTitle; k++ {
			s := text.Span{Start: n.Start - k, End: n.Start}
			if !p.titleWord(s.Start, n.Start) {
				break
			}
			if g, ok := p.opensTitle(s.Start); ok {
				if p.elsewhere(s) > 0 {
					g |= common
				}
				p.see(Titles, s, g, p.fold(n.Start))
				break
			}
		}
	}
}

// titleWord tells whether token i can be a word of a title that nobody lists.
func (p *reader) titleWord(i, of int) bool {
	if !p.isWord(i, of) || p.nameAt[i] > 0 || p.in(i, "given_names", "family_names", "not_before_names",
		"postpositions", "conjunctions", "auxiliaries", "particles", "pronouns", "person_pronouns",
		"clause_starts", "openers", "time_words", "negations", "letter_names", "relatives", "relators",
		"documents", "occasions", "group_nouns", "agency_last", "agency_inside", "place_first", "place_last") {
		return false
	}
	for _, m := range p.starts[i] {
		if m.Kind == "title" || m.Kind == "demonym" {
			return false
		}
	}
	return true
}

// opensTitle tells whether a title may begin at token i: behind an adjective of a
// country, a word like سابق, or a name. Behind کے many other things stand too, so
// that this proves nothing.
func (p *reader) opensTitle(i int) (g signs, ok bool) {
	for _, m := range p.ends[i] {
		if m.Kind == "demonym" || m.Kind == "title" && p.soft[m.Name] {
			return titled, true
		}
	}
	before := i - 1
	if p.in(before, "genitives") {
		before--
	} else {
		g = titled
	}
	if before < 0 || p.nameAt[before] == 0 || p.r.Names[p.nameAt[before]-1].Type == "person" {
		return 0, false
	}
	return g, true
}

// elsewhere counts where the article has the last word of a span and no name of a
// person follows.
func (p *reader) elsewhere(s text.Span) (n int) {
	for i, t := range p.r.Doc.Tokens {
		if t.Fold != p.fold(s.End-1) {
			continue
		}
		if at := p.nameAt[i+1]; at == 0 || p.r.Names[at-1].Type != "person" {
			n++
		}
	}
	return n
}
