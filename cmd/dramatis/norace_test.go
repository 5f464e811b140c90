//go:build !race

package main

// raced tells that the race detector watches, which takes memory of its own.
const raced = false
