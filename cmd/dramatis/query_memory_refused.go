//go:build linux && !race

package main

import "syscall"

// spare is what the program itself takes beside the query.
const spare = 128 << 20

// refuseMemory has the system refuse memory beyond a limit. Files that are mapped,
// as the store is, do not count. Where it cannot be set, watching alone must do.
func refuseMemory(most uint64) {
	limit := syscall.Rlimit{Cur: most + spare, Max: most + spare}
	_ = syscall.Setrlimit(syscall.RLIMIT_DATA, &limit)
}
