package lint_test

import (
	"testing"
	"testing/fstest"

	"bayan/rules"
	"bayan/rules/internal/sample"
	"bayan/rules/lint"
)

// BenchmarkCheck reads and checks 100,000 people on top of the built-in rules.
func BenchmarkCheck(b *testing.B) {
	text := []byte(sample.People(100_000))
	layer := fstest.MapFS{"x.yaml": {Data: text}}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		reading := rules.Read(rules.Builtin(), layer)
		if len(reading.Errors) > 0 {
			b.Fatal(reading.Errors[0])
		}
		lint.Check(reading, lint.Options{From: 2})
	}
}
