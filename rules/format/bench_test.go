package format

import (
	"testing"

	"bayan/rules/internal/sample"
)

// BenchmarkSource brings a file with 100,000 people into layout.
func BenchmarkSource(b *testing.B) {
	data := []byte(sample.People(100_000))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Source("x.yaml", data); err != nil {
			b.Fatal(err)
		}
	}
}
