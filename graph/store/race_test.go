//go:build race

package store

// The race detector brings along a check of pointers that ends the program where bbolt
// looks at a damaged page, before anything can be recovered; without it the same look is
// an error.
func init() { underRace = true }
