package grammar

import "testing"

// BenchmarkRead reads questions of usual length; BenchmarkReadLong one of the longest.
func BenchmarkRead(b *testing.B) {
	v := few(b)
	for b.Loop() {
		for range Read("Who wrote to Ann Lee in Moscow before the plenum of the League in 1950?", v) {
		}
	}
}

func BenchmarkReadLong(b *testing.B) {
	v := few(b)
	long := "who was the first to write to who met in of to with and or but not the letter of in 1950 as for about in at near of to with and or in of to"
	for b.Loop() {
		for range Read(long, v) {
		}
	}
}
