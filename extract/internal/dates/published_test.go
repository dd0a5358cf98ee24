package dates

import (
	"testing"
	"time"
)

// Dates of publication are read in all the ways in which outlets write them, and
// what is no full date is none.
func TestParsePublished(t *testing.T) {
	f := newFixture(t)
	for given, want := range map[string]string{
		"2023-03-02":                      "2023-03-02T00:00",
		"2026-03-05T06:30:00+05:00":       "2026-03-05T06:30",
		"2026-03-05T06:30:00Z":            "2026-03-05T06:30",
		"2026-03-05T06:30:00.123Z":        "2026-03-05T06:30",
		"2026-03-05 06:30:00":             "2026-03-05T06:30",
		"2014/12/01":                      "2014-12-01T00:00",
		"Fri, 04 Nov 2016 15:01:32 +0500": "2016-11-04T15:01",
		"Fri, 21 Oct 2016 22:14:40 GMT":   "2016-10-21T22:14",
		"Sun, 2 Oct 2016 13:04:09 +0500":  "2016-10-02T13:04",
		"15 February 2026":                "2026-02-15T00:00",
		"February 15, 2026":               "2026-02-15T00:00",
		"01.12.14":                        "2014-12-01T00:00",
		"8.09.14":                         "2014-09-08T00:00",
		"01.12.2014":                      "2014-12-01T00:00",
		"27-07-14":                        "2014-07-27T00:00",
		" 23.12.14\n":                     "2014-12-23T00:00",
		"3 جنوری 2026":                    "2026-01-03T00:00",
		"26 نومبر 2025":                   "2025-11-26T00:00",
		"08 نومبر ، 2024":                 "2024-11-08T00:00",
		"۳ جنوری ۲۰۲۶":                    "2026-01-03T00:00",
		"18 مئ 2025":                      "2025-05-18T00:00",
		"3 جنوري 2026ء":                   "2026-01-03T00:00",
		"جمعہ، 8 نومبر 2024":              "2024-11-08T00:00",
		"12 فروری 2026، 16:40 PKT":        "2026-02-12T16:40",

		"":                       "",
		"آج":                     "",
		"3 گھنٹے قبل":            "",
		"ایک گھنٹہ قبل":          "",
		"03:17":                  "",
		"0..14":                  "",
		"03/04/2014":             "",
		"31.02.14":               "",
		"30 فروری 2016":          "",
		"12 محرم 1438":           "",
		"نومبر 2024":             "",
		"8 نومبر":                "",
		"0001-01-01":             "",
		"8 نومبر 24":             "",
		"20241108":               "",
		"2014":                   "",
		"yesterday":              "",
		"8 نومبر 2024 اور مزید":  "2024-11-08T00:00",
		"2023-13-02":             "",
		"Fri, 04 Foo 2016 15:01": "",
	} {
		got := ""
		if d, ok := f.ParsePublished(given); ok {
			got = d.Format("2006-01-02T15:04")
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", given, got, want)
		}
	}
}

// The day of publication is that of the place which the date names.
func TestZone(t *testing.T) {
	f := newFixture(t)
	p, ok := f.ParsePublished("Sat, 15 Oct 2016 03:12:03 +0500")
	if !ok {
		t.Fatal("no date")
	}
	from, _, _ := f.Resolve([]string{"جمعہ"}, p)
	if want := "2016-10-14"; from.Format(time.DateOnly) != want {
		t.Errorf("got %v, want %s", from, want)
	}
}
