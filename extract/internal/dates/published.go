package dates

import (
	"fmt"
	"strings"
	"time"

	"bayan/extract/text"
)

// layouts are the dates of feeds and the ways in which outlets write them, but
// for those with the name of a month in Urdu.
var layouts = []string{
	time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02T15:04:05Z0700", "2006-01-02 15:04:05", "2006-01-02 15:04",
	"2006-01-02 15:04:05 Z0700", "2006-01-02 15:04:05Z07:00", time.DateOnly, "2006/01/02",
	"Mon, 2 Jan 2006 15:04:05 Z0700", "Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04 Z0700", "Mon, 2 Jan 2006",
	"2 Jan 2006 15:04:05 Z0700", "2 Jan 2006 15:04:05 MST", "2 January 2006", "2 Jan 2006", "January 2, 2006", "Jan 2, 2006",
	"Monday, January 2, 2006", "2.1.2006", "2.1.06", "2-1-2006", "2-1-06",
}

// ParsePublished reads the date of an article as feeds and outlets give it, in
// the time zone that it names. What is no full date, or could be two, is none:
// 3 گھنٹے قبل, 03/04/2014.
func (r *Resolver) ParsePublished(s string) (time.Time, bool) {
	s = strings.TrimSpace(s)
	for _, layout := range layouts {
		if t, err := time.Parse(layout, s); err == nil {
			return t, plausible(t)
		}
	}
	return r.parseUrdu(text.Fold(s))
}

// parseUrdu reads 3 جنوری 2026, 08 نومبر ، 2024, 12 فروری 2026، 16:40 PKT.
func (r *Resolver) parseUrdu(s string) (time.Time, bool) {
	w := strings.Fields(strings.NewReplacer("،", " ", ",", " ", "ء", " ").Replace(s))
	p := parser{Resolver: r, words: w}
	if _, end, ok := p.at(0, weekday); ok {
		w = w[end:]
	}
	if len(w) < 3 {
		return time.Time{}, false
	}
	p.words = w
	n, _, ok := p.at(1, month)
	if !ok {
		return time.Time{}, false
	}
	t, err := time.Parse("2 1 2006", fmt.Sprint(w[0], " ", n, " ", w[2]))
	if err != nil || !plausible(t) {
		return time.Time{}, false
	}
	if len(w) > 3 {
		if clock, err := time.Parse("15:04", w[3]); err == nil {
			t = t.Add(time.Duration(clock.Hour())*time.Hour + time.Duration(clock.Minute())*time.Minute)
		}
	}
	return t, true
}

// plausible keeps out years that are slips of the keyboard.
func plausible(t time.Time) bool { return t.Year() >= 1900 && t.Year() <= 2100 }
