//go:build !linux || race

package main

// refuseMemory does nothing where the system cannot be asked. The race detector takes
// far more than any limit for itself.
func refuseMemory(uint64) {}
