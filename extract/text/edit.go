package text

// OneEdit tells whether b is a, or one code point added, left out or changed makes b of a: an edit distance of one at most
// (Levenshtein).
func OneEdit(a, b []rune) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	k := len(a)
	for j := len(b); k > i && a[k-1] == b[j-1]; j-- {
		k--
	}
	return k-i <= 1 && (k == i || len(a) == len(b))
}
