//go:build !race

package store

// raced tells that the race detector watches. It brings along a check of pointers that ends
// the program where bbolt looks at a damaged page, before anything can be recovered.
const raced = false
