package rules

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// suggest says which of the known words is meant by s or, if none is near, lists
// them all.
func suggest(s string, known []string) string {
	best, least := "", 100
	for _, k := range known {
		if near(s, k) {
			if n := distance(s, k); n < least {
				best, least = k, n
			}
		}
	}
	if best != "" {
		return fmt.Sprintf("did you mean %q?", best)
	}
	return "write one of " + strings.Join(known, " ")
}

// near reports whether s may be a slip for the word k.
func near(s, k string) bool {
	if len(s) < 2 || len(s) > 40 {
		return false
	}
	s = strings.ToLower(s)
	if len(s) > 2 && (strings.HasPrefix(k, s) || strings.HasPrefix(s, k)) {
		return true
	}
	return distance(s, k) <= max(1, min(len(s), 9)/3)
}

// distance counts the letters to add, drop, change or swap to get from a to b.
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	var before []int // the row before the last
	row := make([]int, len(t)+1)
	for j := range row {
		row[j] = j
	}
	for i := range s {
		next := make([]int, len(t)+1)
		next[0] = i + 1
		for j := range t {
			cost := 1
			if s[i] == t[j] {
				cost = 0
			}
			next[j+1] = min(row[j]+cost, row[j+1]+1, next[j]+1)
			if i > 0 && j > 0 && s[i] == t[j-1] && s[i-1] == t[j] {
				next[j+1] = min(next[j+1], before[j-1]+1)
			}
		}
		before, row = row, next
	}
	return row[len(t)]
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
