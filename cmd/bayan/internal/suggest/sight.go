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

// likeAgency rejects what could be any organisation of its sort.
func (p *reader) likeAgency(s text.Span) bool {
	if s.Len() < 2 || p.in(s.Start-1, "letter_names", "agency_words") {
		return false
	}
	for i := s.Start; i < s.End; i++ {
		if !p.in(i, "agency_words", "agency_last", "agency_first", "agency_inside", "demonym_heads", "letter_names", "common_words", "group_nouns") {
			return true
		}
	}
	return s.Len() > 2 && !p.in(s.Start, "letter_names")
}

func (p *reader) agencySigns(s text.Span) (g signs) {
	if p.in(s.End-1, "agency_last") || p.in(s.Start, "agency_first") {
		g |= headed
	}
	if p.in(s.End, "genitives") && (p.in(s.End+1, "person_nouns") || p.hasTitle(p.starts[min(s.End+1, len(p.starts)-1)], false)) {
		g |= headed
	}
	return g
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
		i = max(j, i+1)
		if s.Len() < 3 || p.taken(s) {
			continue
		}
		if g := p.around(s) | p.agencySigns(s); g&good != 0 {
			p.see(Agencies, s, g, "")
		}
	}
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
				p.see(Titles, s, g, squash(n.Name))
				break
			}
		}
	}
}

// titleWord tells whether token i can be a word of a title that nobody lists.
func (p *reader) titleWord(i, of int) bool {
	if !p.isWord(i, of) || p.nameAt[i] > 0 || p.in(i, "given_names", "family_names", "not_before_names",
		"postpositions", "conjunctions", "auxiliaries", "particles", "pronouns", "person_pronouns",
		"clause_starts", "openers", "time_words", "negations", "letter_names", "relatives") {
		return false
	}
	for _, m := range p.starts[i] {
		if m.Kind == "title" || m.Kind == "demonym" {
			return false
		}
	}
	return true
}

// opensTitle tells whether a title may begin at token i: behind a name with or
// without کے, an adjective of a country, or a word like سابق.
func (p *reader) opensTitle(i int) (signs, bool) {
	before := i
	if p.in(i-1, "genitives") {
		before--
	}
	if at := p.nameAt[max(before-1, 0)]; before > 0 && at > 0 && p.r.Names[at-1].Type != "person" {
		return titled, true
	}
	for _, m := range p.ends[i] {
		if m.Kind == "demonym" || m.Kind == "title" && p.soft[m.Name] {
			return titled, true
		}
	}
	return 0, false
}
