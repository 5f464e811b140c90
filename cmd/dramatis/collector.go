package main

import (
	"runtime"
	"runtime/debug"
)

// collectLate spares a command that soon ends the work of the garbage collector: it
// collects first when 64 MiB are taken, and from then on as Go does by itself, so that a
// long command takes no more memory than before. GOGC of the environment goes before.
func collectLate() {
	const late = 1600 // per cent of the 4 MiB at which Go first collects
	usual := debug.SetGCPercent(late)
	if usual != 100 {
		debug.SetGCPercent(usual)
		return
	}
	// The first collection finds this sentinel lost.
	runtime.SetFinalizer(new([64]byte), func(*[64]byte) { debug.SetGCPercent(usual) })
}
