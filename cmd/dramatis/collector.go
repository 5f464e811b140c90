package main

import (
	"math"
	"runtime"
	"runtime/debug"
)

// collectLate spares a command that soon ends the work of the garbage collector: it
// collects first when 64 MiB are taken, and from then on as Go does by itself, so that a
// long command takes no more memory than before. GOGC of the environment goes before.
func collectLate() {
	usual := debug.SetGCPercent(late)
	if usual != 100 {
		debug.SetGCPercent(usual)
		return
	}
	// The first collection finds this sentinel lost.
	runtime.SetFinalizer(new([64]byte), func(*[64]byte) {
		if now := debug.SetGCPercent(usual); now != late {
			debug.SetGCPercent(now) // another has set it since
		}
	})
}

// late is in per cent of the 4 MiB at which Go first collects.
const late = 1600

// A build takes the memory it is allowed rather than collect garbage at every turn: it lets
// four times as much pile up as is in use, but no more in all than its allowance. That is
// what makes a small corpus quick and keeps a large one small. What is in use may be more,
// then it takes that, and collects oftener.
const (
	buildAllowance = 200 << 20
	buildPercent   = 300
)

// collectByAllowance makes garbage be collected as it suits a build, until restore is
// called. GOGC and GOMEMLIMIT of the environment go before.
func collectByAllowance() (restore func()) {
	usual := debug.SetGCPercent(buildPercent)
	limit := debug.SetMemoryLimit(-1)
	if usual != 100 && usual != late || limit != math.MaxInt64 {
		debug.SetGCPercent(usual)
		return func() {}
	}
	debug.SetMemoryLimit(buildAllowance)
	return func() {
		debug.SetGCPercent(100)
		debug.SetMemoryLimit(limit)
	}
}
