package main

import (
	"os"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

// holdMemory ends this process once it takes more than so many MiB. The system is
// asked to refuse what is asked for at once; what grows step by step is watched.
func holdMemory(mib int) {
	most := uint64(mib) << 20
	const deepest = 64 << 20 // a program that calls itself for ever shall not take all
	debug.SetMaxStack(deepest)
	debug.SetMemoryLimit(int64(most)) // the collector works harder before that is reached
	refuseMemory(most)
	go func() {
		sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/heap/stacks:bytes"}}
		for range time.Tick(5 * time.Millisecond) {
			metrics.Read(sample)
			if sample[0].Value.Uint64()+sample[1].Value.Uint64() > most {
				os.Exit(outOfMemory)
			}
		}
	}()
}
