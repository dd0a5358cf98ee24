package text

// minCaption is how many words in another script stand at least before the handle of an embedded post.
const minCaption = 3

// maxHandle is how many tokens a handle in its brackets has at most.
const maxHandle = 12

// embed is the caption of a post that a page embeds, where its handle's bracket opens at token i of a stretch: A post
// shared by Lahore Times (@lahoretimes). The writer's sentences end before it and begin behind it.
func (d *Doc) embed(i int, s Span, v Vocabulary) (Span, bool) {
	if d.Tokens[i].Fold != "(" || i+1 >= s.End || d.Tokens[i+1].Fold != "@" {
		return Span{}, false
	}
	end, start, latin := i+2, i, 0
	for end < s.End && end < i+maxHandle && d.Tokens[end].Fold != ")" {
		end++
	}
	for start > s.Start && d.foreign(start-1) {
		start--
		if d.Tokens[start].Kind == Latin {
			latin++
		}
	}
	if end == s.End || d.Tokens[end].Fold != ")" || latin < minCaption {
		return Span{}, false
	}
	end++
	return Span{start, end}, end == s.End || d.Tokens[end].Kind != Word || v.Part(d.Tokens[end].ID)&Holds == 0
}

// foreign tells whether token i is no word of Arabic script nor a sign of its sentence.
func (d *Doc) foreign(i int) bool {
	switch t := d.Tokens[i]; t.Kind {
	case Latin, Number:
		return true
	case Punct:
		return t.Fold != ")" && t.Fold != "،"
	}
	return false
}
